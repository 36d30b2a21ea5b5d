/** Joins the names of an article to persons: full names that differ in initials, and short mentions before or after them. */
import { wordsOf } from '../../text/lexicon/index.ts';
import { textOf } from '../span.ts';
import { FIRST_FAMILY_NAMES } from './family-names.ts';
import { GIVEN_NAMES } from './given-names.ts';
import type { Mention } from './mention.ts';

export interface Person {
  /** Fullest form in the article. */
  name: string;
  parts: readonly string[];
  suffix: string;
  /** What stands between the first name and the last: "h.w.". */
  middles: readonly string[];
  role?: string;
  /** Mentions by full name; fewer for somebody who is introduced as another's relation. */
  weight: number;
  /** Position of the first full and of the latest mention. */
  first: number;
  last: number;
}

/** "Abu Hassan Amer" is not Abu Amer. */
export const KUNYAS = wordsOf('kunyas');

/** Words without initials: "George W. Bush" and "George Bush" are one key. */
const core = (parts: readonly string[]): readonly string[] => {
  const words = parts.filter((part) => part.replaceAll('.', '').length > 1);
  return words.length >= Math.min(2, parts.length) && words.length > 0 ? words : parts;
};

const fullKey = (parts: readonly string[]): string => {
  const [first = ''] = parts;
  return parts.length > 2 && !FIRST_FAMILY_NAMES.has(first) && !KUNYAS.has(first)
    ? `${first} ${parts.at(-1)}`
    : parts.join(' ');
};

const middlesOf = (parts: readonly string[]): readonly string[] => parts.slice(1, -1);

const lettersOf = (parts: readonly string[]): string =>
  parts.map((part) => (part.includes('.') ? part.replaceAll('.', '') : part.charAt(0))).join('');

/** George H.W. Bush is not George W. Bush; "J." may be John, and either may be left out. */
function areOfOne(a: readonly string[], b: readonly string[]): boolean {
  const [one, other] = [lettersOf(a), lettersOf(b)];
  return one.startsWith(other) || other.startsWith(one) || a.some((part) => b.includes(part));
}

const KIN_WEIGHT = 0.4;
/** How much more often one of two with a name must be named in full than the other to be meant by the name alone. */
const CLEARLY = 1.5;

const suits = ({ parts }: Person, gender: string): boolean =>
  parts.length < 2 || [undefined, '', gender].includes(GIVEN_NAMES.get(parts[0] ?? ''));

export class People {
  private readonly full = new Map<string, Person[]>();
  private readonly short = new Map<string, Person[]>();

  /** Adds a full name or finds the person who has it already; the longer form becomes the name, the first role stays. */
  add({ name, role, position, isKin }: Mention): Person {
    const text = textOf(name);
    const parts = core(name.parts);
    const key = fullKey(parts);
    const known = this.full
      .get(key)
      ?.find(
        (one) =>
          (!one.suffix || !name.suffix || one.suffix === name.suffix) &&
          areOfOne(one.middles, middlesOf(name.parts)),
      );
    const person = known ?? {
      name: text,
      parts,
      suffix: name.suffix,
      middles: [],
      weight: 0,
      first: position,
      last: position,
    };
    if (!known) this.full.set(key, [...(this.full.get(key) ?? []), person]);
    if (name.suffix) person.suffix = name.suffix;
    if (person.middles.length === 0) person.middles = middlesOf(name.parts);
    person.weight += isKin ? KIN_WEIGHT : 1;
    if (text.length > person.name.length) person.name = text;
    if (role) person.role ??= role;
    for (const form of shortForms(parts)) this.addShort(form, person);
    return person;
  }

  private addShort(form: string, person: Person): void {
    const owners = this.short.get(form);
    if (!owners) this.short.set(form, [person]);
    else if (!owners.includes(person)) owners.push(person);
  }

  /**
   * The person a short mention means: of several with one name the one that the article names in full far more often; else nobody.
   * `gender` is what a title before the mention says.
   */
  find(parts: readonly string[], position: number, gender: string | null = null): Person | null {
    const owners = (this.short.get(core(parts).join(' ')) ?? []).filter(
      (owner) => gender === null || suits(owner, gender),
    );
    const [best, second] = owners
      .filter(({ first }) => owners.length < 2 || first <= position)
      .sort((a, b) => b.weight - a.weight);
    if (!best) return owners.sort((a, b) => b.weight - a.weight)[0] ?? null;
    return second && best.weight < CLEARLY * second.weight ? null : best;
  }

  /** The person whose longer name these two words end or begin: "Benavides Ortega" of Lucía Benavides Ortega. */
  findLonger(parts: readonly string[]): Person | null {
    return (
      this.short.get(parts.join(' '))?.find((person) => person.parts.length > parts.length) ?? null
    );
  }

  /** True where some of these words in a row are a full name. */
  holds(parts: readonly string[]): boolean {
    return parts.some((_, index) => this.findFull(parts.slice(index)) !== null);
  }

  /** The person whose full name these words begin with, and how many of the words it takes; initials may differ. */
  findFull(words: readonly string[]): { person: Person; length: number } | null {
    for (let length = Math.min(words.length, 5); length >= 2; length--) {
      const parts = core(words.slice(0, length));
      const person = parts.length >= 2 ? this.full.get(fullKey(parts))?.[0] : undefined;
      if (person) return { person, length };
    }
    return null;
  }
}

const ARABIC_ARTICLES = wordsOf('arabic-articles');

/** "al-sisi" → "sisi"; undefined where the word has no article. */
function withoutArticle(part: string): string | undefined {
  const hyphen = part.indexOf('-');
  return ARABIC_ARTICLES.has(part.slice(0, Math.max(0, hyphen)))
    ? part.slice(hyphen + 1)
    : undefined;
}

/** What a report calls somebody after the full name: the family name, with or without particles; in the Chinese and Korean order the first word. */
function shortForms(parts: readonly string[]): ReadonlySet<string> {
  const [first = '', second = '', third] = parts;
  const bare = withoutArticle(parts.at(-1) ?? '');
  const forms =
    parts.length > 1 ? parts.slice(1).map((_, at) => parts.slice(at + 1).join(' ')) : [];
  forms.push(first, parts.join(' '));
  if (bare !== undefined) forms.push(bare);
  if (parts.length > 2) forms.push(`${first} ${second}`);
  if (parts.length === 3 && FIRST_FAMILY_NAMES.has(first)) forms.push(`${second}-${third}`);
  if (GIVEN_NAMES.has(first)) forms.push(...parts.slice(1, -1).filter((part) => part.length > 3));
  return new Set(forms);
}
