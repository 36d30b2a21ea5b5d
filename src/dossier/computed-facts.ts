/** An author's `<Computed op="difference" from="ID ID">`: worked out again at every build, refused where the facts don't go together. */
import type { RuleId } from '../model/rules.ts';
import { OPERATIONS, type Operation } from '../mdx/parse-briefing.ts';
import type { Fact, QuantityFact } from '../model/fact.ts';
import type { Problem } from '../model/problem.ts';
import type { Relation, Topic } from '../model/dossier.ts';

export { OPERATIONS, type Operation };

export type Result = { value: number; percent?: boolean } | { problem: Omit<Problem, 'file'> };

const refuse = (rule: RuleId, message: string, value?: string): Result => ({
  problem: { rule, message, severity: 'error', ...(value !== undefined && { value }) },
});
const isQuantity = (fact: Fact): fact is QuantityFact => fact.kind === 'quantity';

/** Fields that two figures must share before they may be reckoned with, and what to call them. */
const SHARED: [keyof QuantityFact, string][] = [
  ['currency', 'currencies'],
  ['percent', 'measures'],
  ['period', 'periods'],
  ['scope', 'scopes'],
  ['status', 'statuses'],
];

const unitHead = (unit: string): string =>
  unit
    .toLowerCase()
    .replace(/^(?:more|other|additional|further)\s+/, '')
    .trim();

/** A change is from one time to another, and from what was done to what is promised: neither must be shared. */
const CHANGING: ReadonlySet<keyof QuantityFact> = new Set(['period', 'status']);

const allAlike = <T>(things: readonly T[], of: (thing: T) => unknown): boolean =>
  new Set(things.map(of)).size <= 1;

function findMismatch(operation: Operation, facts: readonly QuantityFact[]): string | null {
  if (!allAlike(facts, ({ unit }) => unitHead(unit))) return 'units';
  const field = SHARED.find(
    ([key]) =>
      !(operation === 'change' && CHANGING.has(key)) && !allAlike(facts, (fact) => fact[key]),
  );
  return field ? field[1] : null;
}

/** Figures of two periods may be added; two reports of one thing that differ may be held against each other. */
const ADDED: ReadonlySet<Relation> = new Set(['different period']);
const COMPARED: ReadonlySet<Relation> = new Set(['different period', 'conflict', 'superseded']);

/** Facts that speak of one thing: a part and its whole, or one figure said twice. Sums and counts would reckon it twice. */
function findOverlap(
  facts: readonly Fact[],
  topics: readonly Topic[],
  apart: ReadonlySet<Relation>,
): [string, string] | null {
  const ids = new Set(facts.map(({ id }) => id));
  const twice = facts.find(({ id }, at) => facts.findIndex((other) => other.id === id) < at);
  if (twice) return [twice.id, twice.id];
  for (const { pairs } of topics) {
    const pair = pairs.find(
      ({ a, b, relation }) => ids.has(a) && ids.has(b) && !apart.has(relation),
    );
    if (pair) return [pair.a, pair.b];
  }
  return null;
}

/** Operations on two take the first two values. */
function reckon(operation: Operation, values: readonly number[]): Result {
  const [first = 0, second = 0] = values;
  switch (operation) {
    case 'sum':
      return { value: round(values.reduce((sum, value) => sum + value, 0)) };
    case 'difference':
      return { value: round(Math.abs(first - second)) };
    case 'ratio':
      return second === 0
        ? refuse('computed-is-possible', 'a ratio to zero has no value')
        : { value: round(first / second) };
    case 'change':
      return first === 0
        ? refuse('computed-is-possible', 'a change from zero has no value')
        : { value: round(((second - first) / first) * 100), percent: true };
    case 'count':
      return { value: values.length };
  }
}

/** A share may be of unlike things, deaths among cases: of counts the unit is left out; money and percentages are no counts. */
const asCount = (fact: QuantityFact): QuantityFact =>
  fact.currency !== undefined || fact.percent ? fact : { ...fact, unit: '' };

/** Away go the last bits of binary fractions: 0.1 + 0.2 is 0.3. */
const round = (value: number): number => Number(value.toPrecision(12));

const PAIRWISE: ReadonlySet<Operation> = new Set(['difference', 'ratio', 'change']);
const distinct = (facts: readonly Fact[]): number =>
  new Set(
    facts.map((fact) =>
      fact.kind === 'party'
        ? (fact.code ?? fact.org ?? fact.text)
        : fact.kind === 'person' || fact.kind === 'name'
          ? fact.name
          : fact.id,
    ),
  ).size;

/**
 * `sum` and `count` of one or more facts; `difference` (without sign), `ratio` (first to second) and `change` (from first
 * to second, in percent) of two. A count of parties or people counts each once. Refused, as a problem without its file, are facts
 * of different units, currencies, periods, scopes or statuses, figures that are qualified or ranges, and facts
 * that overlap: one thing said twice, or a part and its whole.
 */
export function compute(
  operation: Operation,
  facts: readonly Fact[],
  topics: readonly Topic[] = [],
): Result {
  if (facts.length === 0) return refuse('computed-has-facts', 'name the facts in `from`');
  if (operation === 'count') return countFacts(facts, topics);
  const quantities = facts.filter(isQuantity);
  const other = facts.find((fact) => !isQuantity(fact));
  if (other)
    return refuse(
      'computed-from-quantities',
      `${other.id} is a ${other.kind}; only quantities can be reckoned with`,
      other.id,
    );
  if (PAIRWISE.has(operation) && facts.length !== 2)
    return refuse('computed-has-facts', `a ${operation} takes two facts, not ${facts.length}`);
  const unclear = quantities.find(
    ({ qualifier, max, negated }) => qualifier !== undefined || max !== undefined || negated,
  );
  if (unclear)
    return refuse(
      'computed-from-plain-figures',
      `${unclear.id} is qualified, a range or negated; it has no single value to reckon with`,
      unclear.id,
    );
  const mismatch = findMismatch(
    operation,
    operation === 'ratio' ? quantities.map(asCount) : quantities,
  );
  if (mismatch)
    return refuse(
      'computed-from-like-facts',
      `the facts are of different ${mismatch}; they cannot be reckoned together`,
    );
  const overlap = findOverlap(facts, topics, operation === 'sum' ? ADDED : COMPARED);
  if (overlap)
    return refuse(
      'computed-without-overlap',
      `${overlap[0]} and ${overlap[1]} speak of the same thing; it would be reckoned twice`,
      overlap[0],
    );
  return reckon(
    operation,
    quantities.map(({ value }) => value),
  );
}

function countFacts(facts: readonly Fact[], topics: readonly Topic[]): Result {
  const kinds = new Set(facts.map(({ kind }) => kind));
  if (kinds.size > 1)
    return refuse(
      'computed-from-like-facts',
      'the facts are of different kinds; they cannot be counted together',
    );
  const overlap =
    kinds.has('quantity') || kinds.has('date') ? findOverlap(facts, topics, ADDED) : null;
  if (overlap)
    return refuse(
      'computed-without-overlap',
      `${overlap[0]} and ${overlap[1]} speak of the same thing; it would be counted twice`,
      overlap[0],
    );
  return { value: distinct(facts) };
}
