/** Sources and hand edits drawn at random, through a clone: no edit is lost, and no fact that is cited passes to another sentence. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Fact } from '../model/fact.ts';
import { sentenceOf, wordsOf } from './align-sentences.ts';
import { ingestSources, type Ingested } from './ingest-sources.ts';
import type { MdxFile } from './ingest-state.ts';
import { planIngest } from './plan-ingest.ts';
import { readMdx, type ReadArticle } from './read-mdx.ts';

/** `npm run test:random` draws many. */
const RUNS = process.env['DOSSIER_TEST_SEED'] === 'random' ? 500 : 40;
const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

const PLACES = ['Norway', 'Chile', 'Kenya', 'Latvia'];
const VERBS = ['came', 'left', 'sank', 'were counted'];

/** Many are alike: that is where a fact could be mistaken. */
const sentence = fc
  .record({
    count: fc.integer({ min: 2, max: 9 }),
    place: fc.constantFrom(...PLACES),
    verb: fc.constantFrom(...VERBS),
    year: fc.integer({ min: 2001, max: 2004 }),
  })
  .map(({ count, place, verb, year }) => `Some ${count}0 ships of ${place} ${verb} in ${year}.`);
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 3 });
const source = fc.array(paragraph, { minLength: 1, maxLength: 4 });
type Source = string[][];

const place = { at: fc.nat(11), in: fc.nat(11) };
const sourceChange = fc.oneof(
  fc.record({ kind: fc.constant('delete'), ...place, text: sentence }),
  fc.record({ kind: fc.constant('insert'), ...place, text: sentence }),
  fc.record({ kind: fc.constant('replace'), ...place, text: sentence }),
  fc.record({ kind: fc.constant('move'), ...place, text: sentence }),
  fc.record({ kind: fc.constant('drop'), ...place, text: sentence }),
);
type SourceChange = typeof sourceChange extends fc.Arbitrary<infer T> ? T : never;

function changeSource(text: Source, change: SourceChange): Source {
  const at = change.at % text.length;
  const found = text[at] ?? [];
  const inside = change.in % Math.max(1, found.length);
  const withParagraph = (next: string[]): Source => text.with(at, next);
  switch (change.kind) {
    case 'delete':
      return withParagraph(found.toSpliced(inside, 1));
    case 'insert':
      return withParagraph(found.toSpliced(inside, 0, change.text));
    case 'replace':
      return withParagraph(found.toSpliced(inside, 1, change.text));
    case 'move':
      return text.toSpliced(at, 1).toSpliced(change.in % text.length, 0, found);
    default:
      return text.length > 1 ? text.toSpliced(at, 1) : text;
  }
}

const hasText = (text: Source): Source => {
  const full = text.filter((each) => each.length > 0);
  return full.length > 0 ? full : [['Nothing is known.']];
};
const written = (text: Source): string =>
  `---\npublished: 2025-06-03\nlabel: Gazette\n---\n\n${text.map((each) => each.join(' ')).join('\n\n')}\n`;

/** A reader that has got better: it gives some facts up, and reads others otherwise. */
const readerChange = fc.record({ gives: fc.nat(9), status: fc.nat(9), unit: fc.nat(9) });
type ReaderChange = typeof readerChange extends fc.Arbitrary<infer T> ? T : never;

/** The same for the same fact, wherever it stands. */
const drawn = ({ kind, text }: Fact, words: string): number =>
  parseInt(hash(JSON.stringify([kind, text, words])).slice(0, 6), 16) % 10;

const improve = (
  { gives, status, unit }: ReaderChange,
  { article, facts }: Pick<Ingested, 'article' | 'facts'>,
): Fact[] =>
  facts.flatMap((fact) => {
    const number = drawn(fact, wordsOf(sentenceOf(article, fact)));
    if (number === gives) return [];
    return {
      ...fact,
      ...(number === status && { status: 'planned' as const }),
      ...(number === unit && fact.kind === 'quantity' && { unit: 'vessels' }),
    };
  });

const edit = fc.oneof(
  fc.record({ kind: fc.constant('field'), at: fc.nat(30) }),
  fc.record({ kind: fc.constant('unmark'), at: fc.nat(30) }),
  fc.record({ kind: fc.constant('mark'), at: fc.nat(30) }),
  fc.record({ kind: fc.constant('word'), at: fc.nat(30) }),
  fc.record({ kind: fc.constant('emphasis'), at: fc.nat(30) }),
  fc.record({ kind: fc.constant('frame'), at: fc.nat(30) }),
);
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

interface Edited {
  text: string;
  /** Each must stand in the file afterwards. */
  witnesses: string[];
  /** Ids of marks that were removed. */
  removed: string[];
}

const nth = <T>(list: readonly T[], at: number): T | undefined =>
  list[at % Math.max(1, list.length)];

function editFile(
  { text, witnesses, removed }: Edited,
  { kind, at }: Edit,
  number: number,
): Edited {
  const mark = nth([...text.matchAll(/<Quantity id="([^"]+)"([^>]*)>([^<]*)<\/Quantity>/g)], at);
  const word = nth([...text.matchAll(/\b(?:came|left|sank|counted)\b/g)], at);
  const put = (from: number, length: number, by: string): string =>
    text.slice(0, from) + by + text.slice(from + length);
  const kept = (next: string, witness: string): Edited => ({
    text: next,
    witnesses: [...witnesses, witness],
    removed,
  });
  if (kind === 'frame')
    return kept(text.replace(/^label: .*$/m, `label: L${number}`), `label: L${number}`);
  if (kind === 'field' && mark) {
    const own = `<Quantity id="${mark[1]}" value={${number + 700}} unit="own"`;
    const field = `value={${number + 700}} unit="own"`;
    return kept(put(mark.index, mark[0].length, `${own}>${mark[3]}</Quantity>`), field);
  }
  if (kind === 'unmark' && mark)
    return {
      text: put(mark.index, mark[0].length, mark[3] ?? ''),
      witnesses: witnesses.filter((each) => !mark[0].includes(each)),
      removed: [...removed, mark[1] ?? ''],
    };
  if (!word) return { text, witnesses, removed };
  if (kind === 'mark') {
    const own = `<Date id="gazette/own-${number}" edtf="2025">${word[0]}</Date>`;
    return kept(put(word.index, word[0].length, own), own);
  }
  if (kind === 'word') return kept(put(word.index, word[0].length, `xyz${number}`), `xyz${number}`);
  if (kind === 'emphasis')
    return kept(put(word.index, word[0].length, `*emph${number}*`), `*emph${number}*`);
  return { text, witnesses, removed };
}

/** Words that were edited by a later edit are no longer to be found. */
const standing = ({ text, witnesses, removed }: Edited): Edited => ({
  text,
  removed,
  witnesses: witnesses.filter((each) => text.includes(each)),
});

const PATH = 'gazette.mdx';

const read = (text: Source, reader: ReaderChange | null): Ingested[] => {
  const { ingested } = ingestSources([{ file: 'gazette.txt', text: written(text) }], hash);
  return ingested.map((each) => ({
    ...each,
    facts: reader ? improve(reader, each) : each.facts,
  }));
};

interface Folder {
  article: string;
  bases: MdxFile[];
}

/** What the author's clone has: a checkout on Windows among them. */
const clone = ({ article, bases }: Folder, windows: boolean): Folder => {
  const ends = (text: string): string => (windows ? text.replaceAll('\n', '\r\n') : text);
  return {
    article: ends(article),
    bases: bases.map(({ path, text }) => ({ path, text: ends(text) })),
  };
};

function ingest(folder: Folder | null, ingested: Ingested[], cited: ReadonlySet<string>): Folder {
  const plan = planIngest({
    ingested,
    settled: [],
    existing: folder ? [{ path: PATH, text: folder.article }] : [],
    bases: folder?.bases ?? [],
    cited,
    originals: new Map(),
    hash,
    shown: (path) => path,
    complete: true,
  });
  return { article: plan.writes[0]?.text ?? folder?.article ?? '', bases: plan.bases };
}

/** What the author would have, who takes the machine's side of every conflict. */
const theirs = (text: string): string =>
  text.replaceAll(/<{7} .*\r?\n[^]*?={7}\r?\n([^]*?)\r?\n?>{7} .*\r?\n/g, '$1\n');
const ours = (text: string): string =>
  text.replaceAll(/<{7} .*\r?\n([^]*?)\r?\n?={7}\r?\n[^]*?>{7} .*\r?\n/g, '$1\n');

const sentencesById = ({ article, facts }: ReadArticle): Map<string, string> =>
  new Map(facts.map((fact) => [fact.id, article ? wordsOf(sentenceOf(article, fact)) : '']));

const isRead = ({ bases }: Folder, id: string): boolean =>
  bases.at(-1)?.text.includes(`id="${id}"`) ?? false;

it('keeps every edit and moves no fact, whatever source, reader and author change', () => {
  fc.assert(
    fc.property(
      source,
      fc.array(edit, { minLength: 1, maxLength: 5 }),
      fc.array(fc.array(sourceChange, { maxLength: 4 }), { minLength: 1, maxLength: 3 }),
      fc.option(readerChange),
      fc.boolean(),
      (text, edits, rounds, reader, windows) => {
        const first = ingest(null, read(hasText(text), null), new Set());
        const edited = standing(
          edits.reduce((each, change, index) => editFile(each, change, index + 1), {
            text: first.article,
            witnesses: [],
            removed: [],
          } as Edited),
        );
        const before = sentencesById(readMdx(edited.text, PATH));
        const original = sentencesById(readMdx(first.article, PATH));
        const cited = new Set([...original.keys(), ...before.keys()]);
        let folder: Folder = { ...first, article: edited.text };
        let now = text;
        let { removed } = edited;
        for (const changes of rounds) {
          now = changes.reduce(changeSource, now);
          folder = ingest(clone(folder, windows), read(hasText(now), reader), cited);
          for (const witness of edited.witnesses) expect(folder.article).toContain(witness);
          const yours = readMdx(ours(folder.article), PATH);
          // A mark that the reader has given up too and finds again later is a new one
          removed = removed.filter((id) => isRead(folder, id));
          const ids = yours.facts.map((fact) => fact.id);
          for (const id of removed) expect(ids).not.toContain(id);
          for (const side of [yours, readMdx(theirs(folder.article), PATH)])
            for (const [id, words] of sentencesById(side))
              if (cited.has(id)) expect([before.get(id), original.get(id)]).toContain(words);
        }
      },
    ),
    { numRuns: RUNS },
  );
}, 300_000);
