/** The facts of one paragraph as marks that nest: where two cross, the later one is split where the earlier ends. */
import type { Fact } from '../model/fact.ts';

export interface Span {
  fact: Fact;
  start: number;
  end: number;
  /** Counted from 1; of how many is known when all are placed. */
  part: number;
  children: Span[];
}

const outerFirst = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** Cuts `span` at the ends of the marks that are open where it begins, so that each piece lies in all of them or in none. */
function cut(span: Span, open: readonly Span[]): Span[] {
  const crossed = open.filter((outer) => outer.end < span.end).map((outer) => outer.end);
  const ends = [...new Set(crossed), span.end].sort((a, b) => a - b);
  return ends.map((end, index) => ({
    ...span,
    start: index === 0 ? span.start : ends[index - 1]!,
    end,
    part: span.part + index,
    children: [],
  }));
}

/** Top-level spans in the order of the text, and how many parts each fact has. Facts without a span are left out. */
export function nestFacts(facts: readonly Fact[]): { spans: Span[]; parts: Map<string, number> } {
  const waiting: Span[] = facts
    .filter((fact) => fact.start !== undefined && fact.end !== undefined)
    .map((fact) => ({ fact, start: fact.start!, end: fact.end!, part: 1, children: [] }));
  waiting.sort(outerFirst);
  const spans: Span[] = [];
  const parts = new Map<string, number>();
  const open: Span[] = [];
  for (let span = waiting.shift(); span; span = waiting.shift()) {
    while (open.length > 0 && (open.at(-1)?.end ?? Infinity) <= span.start) open.pop();
    const [first, ...rest] = cut(span, open) as [Span, ...Span[]];
    for (const later of rest) insertSorted(waiting, later);
    (open.at(-1)?.children ?? spans).push(first);
    open.push(first);
    parts.set(first.fact.id, Math.max(first.part, parts.get(first.fact.id) ?? 0));
  }
  return { spans, parts };
}

/** Before those that begin together and reach less far, after those that reach as far. */
function insertSorted(waiting: Span[], span: Span): void {
  const index = waiting.findIndex((other) => outerFirst(span, other) < 0);
  waiting.splice(index < 0 ? waiting.length : index, 0, span);
}
