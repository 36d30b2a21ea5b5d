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

/** In text order, the longer first where two begin together. Ids are unique in the article: `-2` marks a second. */
export function nameFacts(article: Article, drafts: readonly Draft[]): Fact[] {
  const used = new Map<string, number>();
  const sorted = [...drafts].sort(
    (a, b) => a.paragraph - b.paragraph || a.start - b.start || b.end - a.end || KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind),
  );
  return sorted.map((draft) => {
    const paragraph = article.paragraphs[draft.paragraph - 1]!;
    const text = paragraph.text.slice(draft.start, draft.end);
    const base = slug(factWords(draft, text));
    const count = (used.get(base) ?? 0) + 1;
    used.set(base, count);
    const after = paragraph.sentences.findIndex((sentence) => draft.start < sentence.end);
    const sentence = after < 0 ? Math.max(1, paragraph.sentences.length) : after + 1;
    return { id: `${article.id}/${base}${count > 1 ? `-${count}` : ''}`, article: article.id, ...draft, sentence, text } as Fact;
  });
}
