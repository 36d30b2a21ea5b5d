/** A timeline proposed from the dates: for each the words of the sentence next to it, with every fact that they hold. */
import type { Article, Paragraph, Sentence } from '../model/article.ts';
import { edtfDays } from '../model/edtf.ts';
import type { DateFact, Fact } from '../model/fact.ts';
import type { Settings } from '../model/settings.ts';

export type TimelineProposal = Settings['timeline'][number];

const WORDS_BEFORE = 6;
const LABEL_WORDS = 8;
const MOST_ENTRIES = 24;

interface Window {
  start: number;
  end: number;
}

/** The words before the date and as many after as make up a label; no fact is cut in two. */
function labelWindow(
  { text }: Paragraph,
  sentence: Sentence,
  date: DateFact,
  together: readonly Fact[],
): Window {
  const words = [...text.slice(sentence.start, sentence.end).matchAll(/\S+/g)].map(
    ({ 0: word, index }) => ({
      start: sentence.start + index,
      end: sentence.start + index + word.length,
    }),
  );
  const at = Math.max(
    0,
    words.findIndex(({ end }) => end > (date.start ?? sentence.start)),
  );
  const first = Math.max(0, at - WORDS_BEFORE);
  const last = Math.min(words.length, first + LABEL_WORDS) - 1;
  const window = { start: words[first]!.start, end: Math.max(words[last]!.end, date.end ?? 0) };
  for (const { kind, start = 0, end = 0 } of together) {
    if (kind === 'quote') continue;
    if (start < window.start && end > window.start) window.start = start;
    if (start < window.end && end > window.end) window.end = end;
  }
  return window;
}

function labelOf({ text }: Paragraph, sentence: Sentence, { start, end }: Window): string {
  const words = text
    .slice(start, end)
    .replaceAll(/\s+/g, ' ')
    .replace(/[,;:.–—-]+$/, '');
  return `${start > sentence.start ? '… ' : ''}${words}${end < sentence.end - 1 ? ' …' : ''}`;
}

function proposeEntry(
  date: DateFact,
  article: Article,
  together: readonly Fact[],
): TimelineProposal | null {
  const paragraph = article.paragraphs[date.paragraph - 1];
  const sentence = paragraph?.sentences[date.sentence - 1];
  if (!paragraph || !sentence) return null;
  const window = labelWindow(paragraph, sentence, date, together);
  const facts = together.filter(
    ({ id, start, end }) =>
      id !== date.id &&
      start !== undefined &&
      end !== undefined &&
      start < window.end &&
      end > window.start,
  );
  return {
    label: labelOf(paragraph, sentence, window),
    lane: /\p{N}/u.test(article.label) ? 'Dates' : article.label,
    date: date.id,
    facts: facts.map(({ id }) => id),
  };
}

/** By date; one entry for each date of an article, the main articles first where there are too many. */
export function proposeTimeline(
  articles: readonly Article[],
  facts: readonly Fact[],
): TimelineProposal[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const inSentence = Map.groupBy(
    facts,
    ({ article, paragraph, sentence }) => `${article} ${paragraph} ${sentence}`,
  );
  const seen = new Set<string>();
  const entries = facts.flatMap((fact) => {
    if (
      fact.kind !== 'date' ||
      fact.edtf === undefined ||
      fact.negated ||
      seen.has(`${fact.article} ${fact.edtf}`)
    )
      return [];
    seen.add(`${fact.article} ${fact.edtf}`);
    const entry = proposeEntry(
      fact,
      byId.get(fact.article)!,
      inSentence.get(`${fact.article} ${fact.paragraph} ${fact.sentence}`) ?? [],
    );
    return entry ? [{ entry, first: edtfDays(fact.edtf).first ?? '' }] : [];
  });
  const kept = entries.slice(0, MOST_ENTRIES);
  return kept
    .sort((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0))
    .map(({ entry }) => entry);
}
