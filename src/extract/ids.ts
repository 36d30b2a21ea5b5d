/** Drafts → facts: each gets its sentence, its exact text and an id made of what it says. */
import type { Article } from '../schemas/article.ts';
import type { Fact } from '../schemas/fact.ts';
import type { Draft } from './reading.ts';

const SLUG_WORDS = 5;

/** "2,700 officers" → `2-700-officers`; at most five words; letters lose their accents; never empty. */
export function slug(words: string): string {
  const plain = words.normalize('NFKD').replaceAll(/\p{M}+/gu, '').toLowerCase();
  return (plain.match(/[a-z0-9]+/g) ?? []).slice(0, SLUG_WORDS).join('-') || 'fact';
}

function factWords(draft: Draft, text: string): string {
  switch (draft.kind) {
    case 'quantity':
      return `${String(draft.value).replace('.', '-')} ${draft.percent ? 'percent' : draft.unit}`;
    case 'party':
    case 'person':
      return draft.name ?? text;
    default:
      return text;
  }
}

const KIND_ORDER = ['date', 'quantity', 'party', 'person', 'quote'];

/** Gives ids that no fact of the article has yet: `-2` marks a second. */
function idMaker(article: string): (base: string) => string {
  const counts = new Map<string, number>();
  const taken = new Set<string>();
  return (base) => {
    let count = counts.get(base) ?? 0;
    let id: string;
    do {
      count += 1;
      id = `${article}/${base}${count > 1 ? `-${count}` : ''}`;
    } while (taken.has(id));
    counts.set(base, count);
    taken.add(id);
    return id;
  };
}

/** Where a part of a quotation names the part before as `PARAGRAPH:START`, that part's id takes its place. */
function linkParts(facts: readonly Fact[]): Fact[] {
  const quotes = new Map<string, string>();
  for (const fact of facts) if (fact.kind === 'quote') quotes.set(`${fact.paragraph}:${fact.start}`, fact.id);
  return facts.map((fact) => (fact.kind === 'quote' && fact.continues !== undefined ? { ...fact, continues: quotes.get(fact.continues) ?? fact.continues } : fact));
}

/** In text order, the longer first where two begin together. Ids are unique in the article. */
export function nameFacts(article: Article, drafts: readonly Draft[]): Fact[] {
  const makeId = idMaker(article.id);
  const sorted = [...drafts].sort(
    (a, b) => a.paragraph - b.paragraph || a.start - b.start || b.end - a.end || KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind),
  );
  let number = 0;
  let sentence = 0;
  const facts = sorted.map((draft) => {
    const paragraph = article.paragraphs[draft.paragraph - 1]!;
    if (draft.paragraph !== number) sentence = 0;
    number = draft.paragraph;
    while (sentence < paragraph.sentences.length - 1 && draft.start >= paragraph.sentences[sentence]!.end) sentence++;
    const text = paragraph.text.slice(draft.start, draft.end);
    return { id: makeId(slug(factWords(draft, text))), article: article.id, ...draft, sentence: sentence + 1, text } as Fact;
  });
  return linkParts(facts);
}
