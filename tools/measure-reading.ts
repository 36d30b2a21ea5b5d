/** Speed of reading, in megabytes of text a second of processor time, by stage: `node tools/measure-reading.ts [--runs N] [FILE.jsonl ...]`. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Vocabulary } from '../src/model/settings.ts';
import { parseArticle, type SourceText } from '../src/read/parse-article.ts';
import { attributeFacts } from '../src/read/attribution.ts';
import { extractDates } from '../src/read/dates/index.ts';
import { nameFacts } from '../src/read/ids.ts';
import { extractFacts } from '../src/read/extract.ts';
import { extractOrganisations } from '../src/read/organisations/index.ts';
import { extractParties } from '../src/read/parties/index.ts';
import { extractPeople } from '../src/read/people/index.ts';
import { extractQuantities } from '../src/read/quantities/index.ts';
import { readSpeech } from '../src/read/quotes/speech.ts';
import { extractQuotes } from '../src/read/quotes/index.ts';
import { readTokens } from '../src/text/tokens.ts';
import { documentLine } from '../src/cli/documents.ts';
import { readDocument } from '../src/cli/read-document.ts';

const BENCH = '../shared/bench/data';
const BYTES = 1e6;

/** Processor microseconds since the last call, this process with its collector and compiler. */
function stopwatch(): () => number {
  let last = process.cpuUsage();
  return () => {
    const now = process.cpuUsage();
    const spent = now.user + now.system - last.user - last.system;
    last = now;
    return spent;
  };
}

/** Each stage over all documents in turn, so that the clock is read once a stage. The steps are those of `extractFacts`. */
function timeStages(sources: readonly SourceText[]): Record<string, number> {
  const lap = stopwatch();
  const spent: Record<string, number> = {};
  const stage = <Before, After>(
    name: string,
    before: readonly Before[],
    work: (document: Before) => After,
  ): (Before & After)[] => {
    lap();
    const after = before.map((document) => ({ ...document, ...work(document) }));
    spent[name] = lap();
    return after;
  };
  const read = stage(
    'tokens',
    stage('frame', sources, (source) => ({ article: parseArticle(source) })),
    ({ article }) => ({ reading: readTokens(article) }),
  );
  const named = stage(
    'people',
    stage(
      'organisations',
      stage('parties', read, ({ reading }) => ({ countries: extractParties(reading) })),
      ({ reading, countries }) => ({ parties: extractOrganisations(reading, countries) }),
    ),
    ({ reading, parties }) => ({ people: extractPeople(reading, parties) }),
  );
  const counted = stage(
    'quantities',
    stage('dates', named, ({ reading }) => ({ dates: extractDates(reading) })),
    ({ reading, dates }) => ({ quantities: extractQuantities(reading, dates) }),
  );
  const said = stage(
    'quotes',
    stage('speech', counted, ({ reading, people, parties }) => ({
      speech: readSpeech(reading, people, parties),
    })),
    ({ speech }) => ({ quotes: extractQuotes(speech) }),
  );
  const attributed = stage(
    'attribution',
    said,
    ({ speech, dates, quantities, parties, people, quotes }) => ({
      drafts: attributeFacts(speech, [...dates, ...quantities, ...parties, ...people, ...quotes]),
    }),
  );
  stage('ids', attributed, ({ article, drafts }) => ({ facts: nameFacts(article, drafts) }));
  return spent;
}

/** A line in, a line out, as `facts -- --jsonl` does it. */
function timeLines(lines: readonly string[]): number {
  const lap = stopwatch();
  lines.forEach((line, index) => documentLine(line, index + 1, readDocument));
  return lap();
}

const VOCABULARY: Vocabulary = {
  organisations: [{ org: 'blue-river-commission', name: 'Blue River Commission', aliases: [] }],
  aliases: {},
};
/** Sentences read one by one, as the check reads prose: that is where a gazetteer built anew would show. */
const SENTENCES = 500;

/** How much longer sentences take with a vocabulary of one entry than without: 1 is no longer. */
function vocabularyRatio(runs: number): number {
  const article = parseArticle({
    file: 'one',
    published: '2031-05-06',
    text: 'The port of Oslo said on Monday that Norway and the Blue River Commission lost 40 trucks.',
  });
  const lap = stopwatch();
  const spend = (vocabulary?: Vocabulary): number => {
    lap();
    for (let number = 0; number < SENTENCES; number++) extractFacts(article, vocabulary);
    return lap();
  };
  spend();
  return median(Array.from({ length: runs }, () => spend({ ...VOCABULARY }) / spend()));
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

function measure(file: string, runs: number): void {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const { id, published, text } = JSON.parse(line) as {
        id: string | number;
        published: string;
        text: string;
      };
      return JSON.stringify({ id, published, text });
    });
  const sources = lines
    .map((line) => JSON.parse(line) as { id: string | number; published: string; text: string })
    .map(({ id, published, text }) => ({
      file: String(id),
      published: published.slice(0, 10),
      text,
    }));
  const megabytes = sources.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / BYTES;
  timeLines(lines);
  const whole = median(Array.from({ length: runs }, () => timeLines(lines)));
  const laps = Array.from({ length: runs }, () => timeStages(sources));
  const stages = Object.keys(laps[0] ?? {}).map(
    (name) => `${name} ${(median(laps.map((lap) => lap[name] ?? 0)) / 1e3 / megabytes).toFixed(0)}`,
  );
  console.log(
    `${basename(file)}: ${(megabytes / (whole / 1e6)).toFixed(2)} MB/s, median of ${runs}; milliseconds a megabyte: ${stages.join(', ')}`,
  );
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '9' } },
});
const files =
  positionals.length > 0
    ? positionals
    : readdirSync(BENCH)
        .filter((name) => name.endsWith('.jsonl'))
        .sort()
        .map((name) => join(BENCH, name));
for (const file of files) measure(file, Number(values.runs));
console.log(
  `one entry of vocabulary: ${vocabularyRatio(Number(values.runs)).toFixed(2)} times the time`,
);
