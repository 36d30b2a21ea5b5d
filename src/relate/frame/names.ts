/** The names an article prints: words with a capital letter that is not the sentence's. */
import { wordsOf } from '../../text/lexicon/index.ts';
import type { Reading, Token } from '../../text/reading.ts';
import type { Fact } from '../../model/fact.ts';
import { isStop } from './stop.ts';
import { stem } from '../../text/stems.ts';

export interface ArticleNames {
  /** All names, lower case, word by word. */
  all: ReadonlySet<string>;
  /** Names of countries, nationalities and organisations among them. */
  parties: ReadonlySet<string>;
  /** Names of countries and nationalities. */
  countries: ReadonlySet<string>;
  among: (tokens: readonly Token[]) => Set<string>;
}

const TITLES = wordsOf('title-words');

const CONTINENTS = [...wordsOf('continents')];

const isCapital = (token: Token): boolean =>
  token.type === 'word' && token.text[0] !== token.lower[0];
const isName = (token: Token): boolean =>
  isCapital(token) &&
  token.tag.month === undefined &&
  token.tag.weekday === undefined &&
  !TITLES.has(token.lower) &&
  token.text.length > 1;
const OPENING = new Set(['"', '“', '‘', "'", '(', '[']);

/** A word that begins a sentence is a name only where the article prints it with a capital elsewhere, or knows it as one. */
function isInitial(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return (
    before === undefined || before.sentence !== tokens[index]!.sentence || OPENING.has(before.text)
  );
}

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}'’.]+/gu) ?? [];

/** `elsewhere` are names of other articles: a first word that is one of them is a name here too. */
export function readNames(
  reading: Reading,
  facts: readonly Fact[],
  elsewhere: ReadonlySet<string> = new Set(),
): ArticleNames {
  const all = new Set<string>();
  const lower = new Set<string>();
  for (const { tokens } of reading.paragraphs) {
    tokens.forEach((token, index) => {
      if (isName(token) && !isInitial(tokens, index)) all.add(token.lower);
      else if (token.type === 'word' && !isCapital(token)) lower.add(token.lower);
    });
  }
  const parties = new Set<string>();
  const countries = new Set(CONTINENTS);
  for (const fact of facts) {
    if (fact.kind === 'party')
      for (const word of words(fact.text)) {
        parties.add(word);
        if (fact.code !== undefined) countries.add(word);
      }
    if (fact.kind === 'person' || fact.kind === 'party')
      for (const word of words(fact.text)) if (!TITLES.has(word) && !lower.has(word)) all.add(word);
  }
  addFirstWords(reading, all, lower, elsewhere);
  for (const word of words(reading.article.place ?? '')) all.add(word);
  return {
    all,
    parties,
    countries,
    among: (tokens) =>
      new Set(
        tokens
          .filter((token) => isCapital(token) && all.has(token.lower))
          .map(({ lower: word }) => word),
      ),
  };
}

/** A capitalised first word that is followed by a possessive or another name, or is long and never lower case, is taken for a name. */
function addFirstWords(
  reading: Reading,
  all: Set<string>,
  lower: ReadonlySet<string>,
  elsewhere: ReadonlySet<string>,
): void {
  for (const { tokens } of reading.paragraphs) {
    tokens.forEach((token, index) => {
      if (
        !isName(token) ||
        !isInitial(tokens, index) ||
        lower.has(token.lower) ||
        isStop(stem(token.lower))
      )
        return;
      if (elsewhere.has(token.lower)) all.add(token.lower);
      const next = tokens[index + 1];
      if (next && (/^['’]s$/.test(next.text) || (isName(next) && !isInitial(tokens, index + 1))))
        all.add(token.lower);
    });
  }
}
