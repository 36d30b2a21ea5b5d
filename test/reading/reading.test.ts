/**
 * Reading held against texts annotated by other hands: `test/samples/reading/dates-*.jsonl` and `lots/quantities-*.jsonl`, a text a line with its `gold` in the
 * order of the text. A test prints what is read of each lot; `WRONG=1` lists what is read otherwise.
 */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseArticle } from '../../src/read/parse-article.ts';
import { extractFacts } from '../../src/read/extract.ts';
import type { DateFact, Fact, QuantityFact } from '../../src/model/fact.ts';

interface Text<G> {
  id: string;
  published?: string;
  text: string;
  gold: G[];
}

interface GoldDate {
  text: string;
  edtf?: string;
  duration?: string;
}

interface GoldQuantity {
  /** A number, or a range as "3-5". */
  value: number | string;
  unit: string;
}

const readLot = <G>(name: string): Text<G>[] =>
  readFileSync(new URL(`../samples/reading/${name}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Text<G>);

interface Span {
  start: number;
  end: number;
}

function factsOf(text: string, published: string): { facts: (Fact & Span)[] } {
  const article = parseArticle({ file: 'text', text, published });
  const facts = extractFacts(article).map((fact) => {
    const offset = article.paragraphs[fact.paragraph - 1]!.offset;
    return { ...fact, start: offset + fact.start!, end: offset + fact.end! };
  });
  return { facts };
}

interface Counts {
  gold: number;
  read: number;
  right: number;
  wrong: string[];
}

const f1 = ({ gold, read, right }: Counts): number => (2 * right) / (gold + read);

function report(name: string, counts: Counts): void {
  process.stdout.write(
    `\n${name}: ${counts.gold} expressions, ${counts.read} read, value F1 ${(100 * f1(counts)).toFixed(1)}\n${process.env['WRONG'] ? `${counts.wrong.join('\n')}\n` : ''}`,
  );
}

/** The end that the text names: the samples say when, not whether before or since. */
const plain = (edtf: string | undefined): string | undefined =>
  edtf?.replaceAll('~', '').replace(/^\.\.\/|\/\.\.$/, '');
const overlap = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);

function place(text: string, gold: readonly GoldDate[]): (GoldDate & Span)[] {
  let from = 0;
  return gold.map((each) => {
    const start = text.indexOf(each.text, from);
    from = start + each.text.length;
    return { ...each, start, end: from };
  });
}

function countDates(name: string): Counts {
  const counts: Counts = { gold: 0, read: 0, right: 0, wrong: [] };
  for (const { id, published, text, gold } of readLot<GoldDate>(name)) {
    const free = new Set(
      factsOf(text, published!).facts.filter(
        (fact): fact is DateFact & Span => fact.kind === 'date',
      ),
    );
    counts.gold += gold.length;
    counts.read += free.size;
    for (const each of place(text, gold)) {
      const found = [...free]
        .filter((fact) => overlap(fact, each) > 0)
        .sort((a, b) => overlap(b, each) - overlap(a, each))[0];
      if (found) free.delete(found);
      const right =
        found !== undefined &&
        (each.edtf === undefined
          ? found.duration === each.duration
          : plain(found.edtf) === plain(each.edtf));
      if (right) counts.right++;
      else
        counts.wrong.push(
          `  ${id} (${published}) "${each.text}" is ${each.edtf ?? each.duration}, read as ${found ? (found.edtf ?? found.duration) : 'nothing'}`,
        );
    }
    for (const { text: words } of free) counts.wrong.push(`  ${id} "${words}" is no date`);
  }
  return counts;
}

const valueOf = ({ value, max }: QuantityFact): string =>
  max === undefined ? String(value) : `${value}-${max}`;

function countQuantities(name: string): Counts {
  const counts: Counts = { gold: 0, read: 0, right: 0, wrong: [] };
  for (const { id, text, gold } of readLot<GoldQuantity>(name)) {
    const free = factsOf(text, '2024-05-08').facts.flatMap((fact) =>
      fact.kind === 'quantity' ? [valueOf(fact)] : [],
    );
    counts.gold += gold.length;
    counts.read += free.length;
    for (const { value, unit } of gold) {
      const at = free.indexOf(String(value));
      if (at >= 0) counts.right += free.splice(at, 1).length;
      else counts.wrong.push(`  ${id} misses ${value} ${unit}`);
    }
  }
  return counts;
}

test.each([
  ['dates-a', 0.97],
  ['dates-b', 0.955],
  ['dates-c', 0.97],
])('of %s nearly all dates are read with their value', (name, least) => {
  const counts = countDates(name);
  report(name, counts);
  expect(f1(counts)).toBeGreaterThanOrEqual(least);
});

test('nearly all quantities are read with their value', () => {
  const counts = countQuantities('quantities-a');
  report('quantities-a', counts);
  expect(f1(counts)).toBeGreaterThanOrEqual(0.98);
});
