/** The ways an article calls its organisations: in full, without "Inc.", by an abbreviation, by the head alone. */
import type { Cursor } from '../../text/cursor.ts';
import { fold } from '../../text/fold.ts';
import { wordsOf } from '../../text/lexicon/index.ts';
import { slug } from '../ids.ts';
import { isCapitals, Phrases, type PhraseMatch } from '../parties/phrases.ts';
import { GIVEN_NAMES } from '../people/given-names.ts';
import { isCommonWord, PLACE_NAMES } from '../people/words.ts';
import { SUFFIXES } from './shapes.ts';

export interface Body {
  org: string;
  /** Fullest form in the article. */
  name: string;
}

/** Words that have no letter in an abbreviation. */
const MINOR = wordsOf('minor-words');

/** "Kwanza Steel Corp." → "Kwanza Steel". */
function withoutSuffix(name: string): string {
  if (!name.includes(' ')) return name;
  const words = name.split(/,?\s+/);
  while (words.length > 1 && SUFFIXES.has((words.at(-1) ?? '').toLowerCase().replace(/\.$/, '')))
    words.pop();
  return words.join(' ');
}

const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .filter((word) => word !== '&' && !MINOR.has(word.toLowerCase()))
    .map((word) => (isCapitals(word) ? word : word.charAt(0)))
    .join('');

/** Abbreviations are known in capitals only. */
const keyOf = (form: string): string => (isCapitals(form) ? form : fold(form));

export class Forms {
  private readonly bodies = new Map<string, Body>();
  private readonly phrases = new Phrases<Body>();
  private readonly spelled = new Map<string, string>();

  /** One that the gazetteer knows; only its other forms in this article are of interest. */
  addKnown(org: string, name: string, printed: string): void {
    const body = this.bodies.get(keyOf(name)) ?? { org, name };
    this.bodies.set(keyOf(name), body);
    this.bodies.set(keyOf(printed), body);
  }

  /** A name in full, with the abbreviation that the article gives it. */
  add(printed: string, acronym?: string): void {
    const short = withoutSuffix(printed);
    const known =
      this.find(printed) ?? this.find(short) ?? (acronym ? this.find(acronym) : undefined);
    const body = known ?? { org: slug(short), name: printed };
    if (printed.length > body.name.length && !isCapitals(printed)) body.name = printed;
    for (const form of [printed, short, ...(acronym ? [acronym] : [])])
      this.bodies.set(keyOf(form), body);
  }

  has(form: string): boolean {
    return this.bodies.has(keyOf(form));
  }

  find(form: string): Body | undefined {
    return this.bodies.get(keyOf(form));
  }

  /** The letters that a body's name is abbreviated by; a name is spelt once. */
  private initials({ name }: Body): string {
    const known = this.spelled.get(name) ?? initialsOf(name);
    this.spelled.set(name, known);
    return known;
  }

  /** After the last name: abbreviations that spell a name are that name, and what each form means is fixed. */
  settle(): void {
    for (const [form, body] of [...this.bodies]) {
      const initials = this.initials(body);
      const spelled =
        initials.length > 2
          ? (this.find(initials) ?? this.find(initials.charAt(0) + initials.slice(1).toLowerCase()))
          : undefined;
      if (spelled && spelled !== body && spelled.name.length === initials.length) {
        spelled.name = body.name;
        spelled.org = body.org;
      }
      const company = withoutSuffix(body.name) !== body.name;
      const [first = ''] = form.split(' ');
      if (company && !this.bodies.has(first) && isOwnWord(first)) this.bodies.set(first, body);
    }
    for (const body of new Set(this.bodies.values())) {
      const initials = this.initials(body);
      if (initials.length > 2 && !this.has(initials)) this.phrases.add(initials, body);
    }
    for (const [form, body] of this.bodies) this.phrases.add(form, body);
  }

  /** The longest form that begins at a token. */
  match(cursor: Cursor, at: number): PhraseMatch<Body> | null {
    return this.phrases.match(cursor, at);
  }
}

/** A word that stands for the company alone: no first name, place or word of the language. */
const isOwnWord = (word: string): boolean =>
  word.length > 3 && !GIVEN_NAMES.has(word) && !PLACE_NAMES.has(word) && !isCommonWord(word);
