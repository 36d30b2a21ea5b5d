/**
 * Facts read anew keep the ids under which they are already cited. A fact is known again in its own sentence alone, by its kind and its words or
 * value there. One whose sentence is gone is an orphan: its id passes to no other fact, and comes back with its sentence.
 */
import type { Article } from '../model/article.ts';
import type { Fact } from '../model/fact.ts';
import { alignSentences, sentenceKey, sentenceOf, wordsOf } from './align-sentences.ts';
import type { Orphan } from './front-matter.ts';

export interface Reading {
  article: Pick<Article, 'paragraphs'>;
  facts: readonly Fact[];
}

export interface Before extends Reading {
  orphans: readonly Orphan[];
}

export interface Kept {
  facts: Fact[];
  /** Facts that were there before and whose sentence, or whose place in it, is gone. */
  orphans: Orphan[];
}

export const NOTHING_BEFORE: Before = { article: { paragraphs: [] }, facts: [], orphans: [] };

const valueOf = (fact: Fact): string => {
  switch (fact.kind) {
    case 'date':
      return fact.edtf ?? fact.duration ?? '';
    case 'quantity':
      return `${fact.value} ${fact.max ?? ''} ${fact.currency ?? ''} ${fact.percent ?? ''}`;
    case 'party':
      return fact.code ?? fact.org ?? fact.name ?? '';
    case 'person':
    case 'name':
      return fact.name;
    case 'quote':
      return fact.text;
  }
};

/** A fact with its sentence, by the key that the sentence has now. */
interface Placed {
  fact: Fact;
  sentence: string;
  /** In the sentence; null for a fact that its text doesn't print. */
  start: number | null;
}

function place(fact: Fact, { article }: Reading, sentence: string): Placed {
  const begins = article.paragraphs[fact.paragraph - 1]?.sentences[fact.sentence - 1]?.start ?? 0;
  return { fact, sentence, start: fact.start === undefined ? null : fact.start - begins };
}

/** From the surest to the least sure. */
const KEYS: ((placed: Placed) => unknown[])[] = [
  ({ fact, start }) => [start, fact.text, valueOf(fact)],
  ({ fact }) => [fact.text, valueOf(fact)],
  ({ fact, start }) => [start, fact.text],
  ({ fact }) => [valueOf(fact)],
  ({ fact }) => [fact.id],
];

function matchIds(facts: readonly Placed[], old: readonly Placed[]): Map<Fact, string> {
  const ids = new Map<Fact, string>();
  const claimed = new Set<Placed>();
  for (const partsOf of KEYS) {
    const keyOf = (placed: Placed): string =>
      JSON.stringify([placed.fact.kind, placed.sentence, ...partsOf(placed)]);
    const waiting = Map.groupBy(
      old.filter((placed) => !claimed.has(placed)),
      keyOf,
    );
    for (const placed of facts) {
      const match = ids.has(placed.fact) ? undefined : waiting.get(keyOf(placed))?.shift();
      if (!match) continue;
      ids.set(placed.fact, match.fact.id);
      claimed.add(match);
    }
  }
  return ids;
}

/** An orphan whose sentence stands in the text again is the fact that it was. */
function reclaimIds(
  { article, facts }: Reading,
  orphans: readonly Orphan[],
  ids: Map<Fact, string>,
): void {
  const keyOf = (kind: string, text: string, sentence: string): string =>
    JSON.stringify([kind, text, wordsOf(sentence)]);
  const waiting = Map.groupBy(orphans, ({ kind, text, sentence }) => keyOf(kind, text, sentence));
  if (waiting.size === 0) return;
  for (const fact of facts) {
    if (ids.has(fact)) continue;
    const orphan = waiting.get(keyOf(fact.kind, fact.text, sentenceOf(article, fact)))?.shift();
    if (orphan) ids.set(fact, orphan.id);
  }
}

/** An id that an old fact had never passes to a different one: what cites it must fail rather than say something else. */
function freeId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  const base = id.replace(/-\d+$/, '');
  for (let count = 2; ; count++) if (!taken.has(`${base}-${count}`)) return `${base}-${count}`;
}

/** Old facts whose sentence is there still. */
function placeOld(now: Reading, before: Reading): Placed[] {
  const aligned = alignSentences(before.article, now.article);
  return before.facts.flatMap((fact) => {
    const sentence = aligned.get(sentenceKey(fact));
    return sentence === undefined ? [] : place(fact, before, sentence);
  });
}

/** `added` are marks of the author's that weren't there before: the reader may find them too by now. */
export function keepIds(now: Reading, before: Before, added?: Reading): Kept {
  const kept = matchIds(
    now.facts.map((fact) => place(fact, now, sentenceKey(fact))),
    [...placeOld(now, before), ...(added ? placeOld(now, added) : [])],
  );
  reclaimIds(now, before.orphans, kept);
  const taken = new Set(
    [...before.facts, ...before.orphans, ...(added?.facts ?? [])].map(({ id }) => id),
  );
  const renamed = new Map<string, string>();
  for (const fact of now.facts) {
    const id = kept.get(fact) ?? freeId(fact.id, taken);
    taken.add(id);
    renamed.set(fact.id, id);
  }
  const facts = now.facts.map((fact) => {
    const id = renamed.get(fact.id) ?? fact.id;
    return fact.kind === 'quote' && fact.continues !== undefined
      ? { ...fact, id, continues: renamed.get(fact.continues) ?? fact.continues }
      : { ...fact, id };
  });
  const present = new Set(renamed.values());
  const gone = before.facts.map(({ id, kind, text, ...fact }) => ({
    id,
    kind,
    text,
    sentence: sentenceOf(before.article, fact),
  }));
  return { facts, orphans: [...before.orphans, ...gone].filter(({ id }) => !present.has(id)) };
}
