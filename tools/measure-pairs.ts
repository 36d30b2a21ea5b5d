/**
 * How comparison does on real articles: `npm run measure:pairs -- SETS`, where SETS is a folder of sets as `test/real/pairs` names
 * them, which are not part of the repository. Each pair of `test/real/pairs` was judged by careful reading; half of the sets
 * was read when rules were made, half to measure alone.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../src/cli/sha256.ts';
import { extractFacts } from '../src/read/extract.ts';
import { parseArticle } from '../src/read/parse-article.ts';
import type { Fact } from '../src/model/fact.ts';
import { type Frame, readFrames } from '../src/relate/frame/index.ts';
import { findNameConflicts } from '../src/relate/names/index.ts';
import { findOrigins, tracePassages } from '../src/relate/origins/index.ts';
import { pairFrames } from '../src/relate/pair/index.ts';

interface Place {
  file: string;
  sha256: string;
  paragraph: number;
  start: number;
  end: number;
}
interface Judged {
  relation: string;
  of: string;
  a: Place;
  b: Place;
}
interface RealSet {
  set: string;
  half: string;
  pairs: Judged[];
}
interface Found {
  a: Fact;
  b: Fact;
  relation: string;
}

const PAIRS = new URL('../test/real/pairs/', import.meta.url);

const readSets = (): RealSet[] =>
  readdirSync(PAIRS).map(
    (file) => JSON.parse(readFileSync(new URL(file, PAIRS), 'utf8')) as RealSet,
  );

function readFolder(folder: string, { pairs }: RealSet): { facts: Fact[]; frames: Frame[] } {
  const hashes = new Map(
    pairs.flatMap(({ a, b }) => [a, b]).map(({ file, sha256 }) => [file, sha256]),
  );
  const articles = readdirSync(folder)
    .sort()
    .map((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      const known = hashes.get(file);
      if (known !== undefined && known !== sha256(text))
        throw new Error(`${join(folder, file)} is not the text that was judged`);
      return { ...parseArticle({ file, text }), file };
    });
  const facts = articles.flatMap((article) => extractFacts(article));
  return {
    facts,
    frames: readFrames(articles, facts, tracePassages(articles, findOrigins(articles))),
  };
}

const withoutMeasure = (frame: Frame): Frame => ({
  ...frame,
  measure: null,
  measures: new Set(),
  governor: null,
});

/** What comparison finds, and what it would find if less were held against it. */
function findAll(folder: string, set: RealSet): Record<string, Found[]> {
  const { facts, frames } = readFolder(folder, set);
  const flat = (pairs: ReturnType<typeof pairFrames>['pairs']): Found[] =>
    pairs.map(({ a, b, relation }) => ({ a: a.fact, b: b.fact, relation }));
  const { pairs, doubtful } = pairFrames(frames);
  const names = findNameConflicts(facts).map(({ a, b }) => ({ a, b, relation: 'conflict' }));
  return {
    'as it is': [...flat(pairs), ...names],
    'measures unread': [...flat(pairFrames(frames.map(withoutMeasure)).pairs), ...names],
    'without doubts': [...flat([...pairs, ...doubtful]), ...names],
  };
}

const covers = (fact: Fact, place: Place): boolean =>
  `${fact.article}.txt` === place.file &&
  fact.paragraph === place.paragraph &&
  (fact.start ?? 0) < place.end &&
  (fact.end ?? 0) > place.start;
const isOf = ({ a, b }: Found, pair: Judged): boolean =>
  (covers(a, pair.a) && covers(b, pair.b)) || (covers(b, pair.a) && covers(a, pair.b));

const RELATION_OF: Record<string, string> = { real: 'conflict' };
const share = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${part} of ${whole} (${((100 * part) / whole).toFixed(0)} %)`;

function printHalf(
  half: string,
  way: string,
  judged: readonly { set: RealSet; found: Found[] }[],
): void {
  const shown = judged.flatMap(({ set, found }) =>
    found
      .filter(({ relation }) => relation === 'conflict')
      .map((pair) => set.pairs.find((each) => isOf(pair, each))),
  );
  const real = shown.filter((pair) => pair?.relation === 'real').length;
  const unread = shown.filter((pair) => pair === undefined).length;
  const recognised = ['real', 'agree', 'rounding', 'superseded'].map((relation) => {
    const pairs = judged.flatMap(({ set, found }) =>
      set.pairs
        .filter((pair) => pair.relation === relation)
        .map((pair) =>
          found.some(
            (each) => isOf(each, pair) && each.relation === (RELATION_OF[relation] ?? relation),
          ),
        ),
    );
    return share(pairs.filter(Boolean).length, pairs.length);
  });
  console.log(`| ${[half, way, share(real, shown.length), unread, ...recognised].join(' | ')} |`);
}

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('name the folder of the sets: npm run measure:pairs -- SETS');
  process.exit(1);
}
const all = readSets().map((set) => ({
  set,
  found: findAll(join(folder, set.set, 'sources'), set),
}));
console.log(
  '| half | | conflicts shown that are real | not judged | real shown | agree | rounding | superseded |',
);
console.log('| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |');
for (const half of ['for rules', 'for measuring'])
  for (const way of ['as it is', 'measures unread', 'without doubts'])
    printHalf(
      half,
      way,
      all
        .filter(({ set }) => set.half === half)
        .map(({ set, found }) => ({ set, found: found[way] ?? [] })),
    );
