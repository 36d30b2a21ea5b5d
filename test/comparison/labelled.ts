/**
 * Labelled pairs of facts from invented articles: `samples/*.yaml`, each a list of subjects with cases of two articles and
 * `pairs` of [words of a fact in a, words of a fact in b, relation]; `none` is not one thing, `superseded|conflict` either.
 * In samples named `complete-` every pair that is of one thing is listed, so that what isn't is none; in those named `partial-` it may be.
 * The articles of `complete-years-` samples are months or years apart, those of the others days.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { parseArticle } from '../../src/read/parse-article.ts';
import { extractFacts } from '../../src/read/extract.ts';
import { type Frame, readFrames } from '../../src/relate/frame/index.ts';
import { findOrigins, tracePassages } from '../../src/relate/origins/index.ts';
import type { Article } from '../../src/model/article.ts';
import type { Fact } from '../../src/model/fact.ts';

interface Label {
  words: [string, string];
  relations: string[];
  /** Ids of the facts that the words are of, `a b`; none where the reader did not find them. */
  pairs: Set<string>;
}

export interface Case {
  sample: string;
  subject: string;
  complete: boolean;
  /** All frames of both articles, and those of each. */
  frames: Frame[];
  of: [Frame[], Frame[]];
  labels: Label[];
}

const SAMPLES = new URL('../samples/comparison/', import.meta.url);
const MONTHS: Record<string, string> = {
  Jan: '01',
  Feb: '02',
  March: '03',
  April: '04',
  May: '05',
  June: '06',
  July: '07',
  Aug: '08',
  Sept: '09',
  Oct: '10',
  Nov: '11',
  Dec: '12',
};
const YEAR = 2025;

/** The articles have their day in the dateline and their year, where that doesn't say it, as files often do, in the name. */
function readArticle(name: string, text: string): Article {
  const [, month = '', day = '', year = YEAR] =
    /, ([A-Z][a-z]+)\.? (\d+)(?:, (\d{4}))? \(/.exec(text) ?? [];
  return parseArticle({
    file: `${name}-${year}-${MONTHS[month]}-${day.padStart(2, '0')}.txt`,
    text,
  });
}

const isComparable = ({ kind }: Fact): boolean => kind === 'quantity' || kind === 'date';

/** Facts that the label's words stand for: where they are printed; for words that are printed twice, or several of them (`a|b`), those that say them. */
function factsOf(article: Article, facts: readonly Fact[], text: string, words: string): Fact[] {
  const at = text.indexOf(words);
  if (at >= 0 && text.indexOf(words, at + 1) < 0) {
    return facts.filter((fact) => {
      const begin = article.paragraphs[fact.paragraph - 1]!.offset + (fact.start ?? 0);
      return isComparable(fact) && begin < at + words.length && begin + fact.text.length > at;
    });
  }
  const says = (fact: Fact, each: string): boolean =>
    fact.text === each ||
    (each.length > 3 && fact.text.includes(each)) ||
    fact.text.startsWith(`${each} `);
  return facts.filter(
    (fact) => isComparable(fact) && words.split('|').some((each) => says(fact, each)),
  );
}

interface Written {
  a: string;
  b: string;
  pairs: [string, string, string][];
}

function readCase(sample: string, subject: string, { a, b, pairs }: Written): Case {
  const texts = [a, b];
  const articles = [readArticle('a', a), readArticle('b', b)];
  const facts = articles.map((article) => extractFacts(article));
  const frames = readFrames(articles, facts.flat(), tracePassages(articles, findOrigins(articles)));
  const labels = pairs.map(([inA, inB, relation]): Label => {
    const [own, other] = [inA, inB].map((words, index) =>
      factsOf(articles[index]!, facts[index]!, texts[index]!, words),
    ) as [Fact[], Fact[]];
    const ids = own.flatMap((fact) =>
      other.filter(({ kind }) => kind === fact.kind).map(({ id }) => `${fact.id} ${id}`),
    );
    return { words: [inA, inB], relations: relation.split('|'), pairs: new Set(ids) };
  });
  const of = articles.map((article) => frames.filter((frame) => frame.article === article)) as [
    Frame[],
    Frame[],
  ];
  return { sample, subject, complete: sample.startsWith('complete'), frames, of, labels };
}

/** Reports of one time tell of one event; of those years apart each may tell of its own. */
export const isYearsApart = (sample: string): boolean => sample.startsWith('complete-years');

/** Names of the samples, without their ending. */
export const sampleNames = (): string[] =>
  readdirSync(SAMPLES)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => file.replace(/\.yaml$/, ''))
    .sort();

export function readSample(sample: string, folder: URL = SAMPLES): Case[] {
  const subjects = parse(readFileSync(new URL(`${sample}.yaml`, folder), 'utf8')) as {
    subject: string;
    cases: Written[];
  }[];
  return subjects.flatMap(({ subject, cases }) =>
    cases.map((each) => readCase(sample, subject, each)),
  );
}
