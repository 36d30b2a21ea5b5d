/** The assembled dossier, as the command handed it over; the one place where pages get it from. */
import { type Assembled, getAssembled } from '../dossier/assembled.ts';
import { buildEdition, type Edition } from '../edition/edition.ts';
import type { Dossier } from '../model/dossier.ts';

/** Throws where there is none: pages are only ever rendered by a command. */
export function takeAssembled(): Assembled {
  const assembled = getAssembled();
  if (!assembled) throw new Error('No dossier was handed over: build the site with its command.');
  return assembled;
}

export const getDossier = (): Dossier => takeAssembled().dossier;

export const getEdition = (): Edition => buildEdition(getDossier());
