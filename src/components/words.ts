/** The generator's own words, in the language of the dossier that is being built. */
import { getAssembled } from '../dossier/assembled.ts';
import {
  compose as composeIn,
  type MessageKey,
  say as sayIn,
  type Slots,
  type WordKey,
} from '../furniture/index.ts';

const language = (): string => getAssembled()?.dossier.settings.language ?? 'en';

export const say = (key: WordKey): string => sayIn(key, language());

export const compose = <Key extends MessageKey>(key: Key, slots: Slots<Key, string>): string =>
  composeIn(key, language(), slots);
