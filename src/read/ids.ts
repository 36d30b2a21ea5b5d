/** Drafts → facts: each gets its sentence, its exact text and an id made of what it says. */
import type { Article } from '../model/article.ts';
import { KINDS, type Fact } from '../model/fact.ts';
import type { Draft } from '../text/reading.ts';

const SLUG_WORDS = 5;
/** Nothing that normalizing would alter; longer texts only cost more to test. */
const ASCII = /^[ -~\s]{0,200}$/;

const isSlugLetter = (code: number): boolean =>
  (code > 96 && code < 123) || (code > 47 && code < 58);

/** The same for words that need no normalizing, which most are: one pass that stops after the fifth word. */
function slugAscii(words: string): string {
  const lower = words.toLowerCase();
  let result = '';
  let count = 0;
  for (let at = 0; at < lower.length && count < SLUG_WORDS;) {
    const start = at;
    while (at < lower.length && isSlugLetter(lower.charCodeAt(at))) at++;
    if (at > start) {
      result += count > 0 ? `-${lower.slice(start, at)}` : lower.slice(start, at);
      count++;
    } else at++;
  }
  return result || 'fact';
}

/** Windows has no files of these names, whatever their ending: a page of PRN would be lost on a memory stick. */
export const DEVICE_NAMES: readonly string[] = [
  ...['con', 'prn', 'aux', 'nul'],
  ...Array.from({ length: 9 }, (_, port) => [`com${port + 1}`, `lpt${port + 1}`]).flat(),
];

/** "2,700 officers" → `2-700-officers`; at most five words; letters lose their accents; never empty. */
export function slug(words: string): string {
  if (ASCII.test(words)) return slugAscii(words);
  const plain = words
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase();
  return (plain.match(/[a-z0-9]+/g) ?? []).slice(0, SLUG_WORDS).join('-') || 'fact';
}

function factWords(draft: Draft, text: string): string {
  switch (draft.kind) {
    case 'quantity':
      return `${String(draft.value).replace('.', '-')} ${draft.percent ? 'percent' : draft.unit}`;
    case 'party':
    case 'person':
    case 'name':
      return draft.name ?? text;
    default:
      return text;
  }
}

/** Gives ids that no fact of the article has yet: `-2` marks a second. `taken` holds each id with how often it was asked for. */
function idMaker(article: string): (base: string) => string {
  const taken = new Map<string, number>();
  return (base) => {
    const before = taken.get(base);
    if (before === undefined) {
      taken.set(base, 1);
      return `${article}/${base}`;
    }
    let count = before + 1;
    while (taken.has(`${base}-${count}`)) count++;
    taken.set(base, count);
    const words = `${base}-${count}`;
    taken.set(words, 1);
    return `${article}/${words}`;
  };
}

/** Where a part of a quotation names the part before as `PARAGRAPH:START`, that part's id takes its place. */
function linkParts(facts: readonly Fact[]): Fact[] {
  const quotes = new Map<string, string>();
  for (const fact of facts)
    if (fact.kind === 'quote') quotes.set(`${fact.paragraph}:${fact.start}`, fact.id);
  return facts.map((fact) =>
    fact.kind === 'quote' && fact.continues !== undefined
      ? { ...fact, continues: quotes.get(fact.continues) ?? fact.continues }
      : fact,
  );
}

/** In text order, the longer first where two begin together. Ids are unique in the article. */
export function nameFacts(article: Article, drafts: readonly Draft[]): Fact[] {
  const makeId = idMaker(article.id);
  const sorted = [...drafts].sort(
    (a, b) =>
      a.paragraph - b.paragraph ||
      a.start - b.start ||
      b.end - a.end ||
      KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind),
  );
  let number = 0;
  let sentence = 0;
  const facts = sorted.map((draft) => {
    const paragraph = article.paragraphs[draft.paragraph - 1]!;
    if (draft.paragraph !== number) sentence = 0;
    number = draft.paragraph;
    while (
      sentence < paragraph.sentences.length - 1 &&
      draft.start >= paragraph.sentences[sentence]!.end
    )
      sentence++;
    const text = paragraph.text.slice(draft.start, draft.end);
    return {
      id: makeId(slug(factWords(draft, text))),
      article: article.id,
      ...draft,
      sentence: sentence + 1,
      text,
    } as Fact;
  });
  return linkParts(facts);
}
