/** Whether a name in prose is one that the cited paragraphs print, or another name of a party or person they name. */
import type { Fact } from '../model/fact.ts';
import { remembered } from '../text/remembered.ts';
import { partyKey } from '../dossier/sets.ts';

/** Marks and spaces in one way, without the possessive at the end. */
export const spelled = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/[’ʼ]/g, "'")
    .replaceAll(/[\s\u00A0]+/g, ' ')
    .replace(/'s?$/, '');

/** Sentences of the sources are asked for every name. */
const plain = remembered(spelled);

export const escaped = (text: string): string =>
  text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** A name is looked for in many texts. */
const wholeWords = remembered(
  (words) => new RegExp(`(?<![\\p{L}\\p{N}])${escaped(words)}(?![\\p{L}\\p{N}])`, 'u'),
);

/** Whole words, in the capitals printed. */
export function printsName(text: string, name: string): boolean {
  const words = plain(name);
  return plain(text).includes(words) && wholeWords(words).test(plain(text));
}

/** Whether a name is that of one party or person: as the article prints it, by part of the name, or by another name of the party. */
export function isNameOf(name: string, read: readonly Fact[], fact: Fact): boolean {
  if (
    namesOf(fact).some(
      (known) => known !== '' && (printsName(known, name) || printsName(name, known)),
    )
  )
    return true;
  return (
    fact.kind === 'party' &&
    read.some((each) => each.kind === 'party' && partyKey(each) === partyKey(fact))
  );
}

/** What a fact calls those whom it is of. */
export const namesOf = (fact: Fact): string[] => {
  switch (fact.kind) {
    case 'party':
      return [fact.name ?? '', fact.text];
    case 'person':
      return [fact.name, fact.role ?? ''];
    case 'name':
      return [fact.name];
    case 'quote':
      return [fact.speaker ?? ''];
    case 'quantity':
      return [fact.unit, fact.scope ?? '', fact.about ?? ''];
    case 'date':
      return [fact.about ?? ''];
  }
};

export interface NameSource {
  /** Text of the paragraphs or sentences that may carry the name. */
  texts: readonly string[];
  /** The facts in them. */
  facts: readonly Fact[];
}

/** `read` holds what the reader found at the name in the prose: an alias agrees with a party by its code. */
export function hasName(name: string, read: readonly Fact[], source: NameSource): boolean {
  if (source.texts.some((text) => printsName(text, name))) return true;
  if (
    source.facts.some((fact) =>
      namesOf(fact).some((known) => known !== '' && printsName(known, name)),
    )
  )
    return true;
  const keys = new Set(
    source.facts.flatMap((fact) => (fact.kind === 'party' ? [partyKey(fact)] : [])),
  );
  return read.some((fact) => fact.kind === 'party' && keys.has(partyKey(fact)));
}
