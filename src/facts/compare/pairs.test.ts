import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../article/parse-article.ts';
import { extractFacts } from '../../extract/extract.ts';
import type { Article } from '../../schemas/article.ts';
import type { Fact } from '../../schemas/fact.ts';
import { findOrigins, tracePassages } from '../origins.ts';
import { type Frame, readFrames } from './frames.ts';
import { type FramePair, pairFrames } from './pairs.ts';

interface Case {
  a: string;
  b: string;
  pairs: [string, string, string][];
}

const MONTHS: Record<string, string> = { Jan: '01', Feb: '02', March: '03', April: '04', May: '05', June: '06', July: '07', Aug: '08', Sept: '09', Oct: '10', Nov: '11', Dec: '12' };
const YEAR = 2025;

/** The articles have their day in the dateline and their year, as files often do, in the name. */
function readArticle(name: string, text: string): Article {
  const [, month = '', day = ''] = /, ([A-Z][a-z]+)\.? (\d+) \(/.exec(text) ?? [];
  return parseArticle({ file: `${name}-${YEAR}-${MONTHS[month]}-${day.padStart(2, '0')}.txt`, text });
}

const holds = (fact: Fact, words: string): boolean => words.split('|').some((each) => fact.text === each || (each.length > 3 && fact.text.includes(each)) || fact.text.startsWith(`${each} `));

function isPair({ a, b }: FramePair, inA: (frame: Frame) => boolean, inB: (frame: Frame) => boolean): boolean {
  return (inA(a) && inB(b)) || (inA(b) && inB(a));
}

export interface Judged {
  subject: string;
  words: string;
  expected: string;
  found: string;
}

/** Where two labels are right (`superseded|conflict`) the one found counts. */
function judged(subject: string, words: string, labels: string, found: string): Judged {
  const expected = labels.split('|').find((label) => label === found) ?? labels.split('|')[0]!;
  return { subject, words, expected, found };
}

function judgeCase(subject: string, { a, b, pairs }: Case): Judged[] {
  const articles = [readArticle('a', a), readArticle('b', b)];
  const facts = articles.map((article) => extractFacts(article));
  const frames = readFrames(articles, facts.flat(), tracePassages(articles, findOrigins(articles)));
  const compared = pairFrames(frames);
  return pairs.map(([inA, inB, expected]) => {
    const missing = [facts[0]!, facts[1]!].some((each, index) => !each.some((fact) => holds(fact, [inA, inB][index]!)));
    const found = compared.filter((pair) => isPair(pair, ({ fact, article }) => article === articles[0] && holds(fact, inA), ({ fact, article }) => article === articles[1] && holds(fact, inB)));
    return judged(subject, `${inA} / ${inB}`, expected, found[0]?.relation ?? (missing ? 'unread' : 'none'));
  });
}

function judgeTable(file: string): Judged[] {
  const subjects = parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as { subject: string; cases: Case[] }[];
  return subjects.flatMap(({ subject, cases }) => cases.flatMap((each) => judgeCase(subject, each)));
}

function score(judged: readonly Judged[], relation: string): { precision: number; recall: number } {
  const found = judged.filter((each) => each.found === relation);
  const expected = judged.filter((each) => each.expected === relation);
  const right = found.filter((each) => each.expected === relation).length;
  return { precision: found.length === 0 ? 1 : right / found.length, recall: expected.length === 0 ? 1 : right / expected.length };
}

const RELATIONS = ['agree', 'rounding', 'different period', 'different scope', 'attribution', 'superseded', 'conflict', 'none'];

function confusion(judged: readonly Judged[]): string {
  return RELATIONS.map((relation) => {
    const of = judged.filter((each) => each.expected === relation);
    const counts = new Map<string, number>();
    for (const { found } of of) counts.set(found, (counts.get(found) ?? 0) + 1);
    const { precision, recall } = score(judged, relation);
    return `${relation.padEnd(17)} ${String(of.length).padStart(3)}  P ${(precision * 100).toFixed(0).padStart(3)}  R ${(recall * 100).toFixed(0).padStart(3)}   ${[...counts].map(([found, count]) => `${found} ${count}`).join(', ')}`;
  }).join('\n');
}

const wrong = (judged: readonly Judged[]): string => judged.filter(({ expected, found }) => expected !== found).map(({ subject, words, expected, found }) => `  ${subject}: ${words}: ${expected}, read as ${found}`).join('\n');

describe.each(['pairs-developed.yaml', 'pairs-unseen.yaml', 'pairs-third.yaml', 'pairs-fourth.yaml', 'pairs-fifth.yaml', 'pairs-sixth.yaml', 'pairs-seventh.yaml', 'pairs-eighth.yaml', 'pairs-ninth.yaml', 'pairs-everyday.yaml'])('labelled pairs of %s', (file) => {
  const table = judgeTable(file);
  test('conflicts are told from everything else', () => {
    process.stdout.write(`\n${file}: ${table.length} pairs\n${confusion(table)}\n${process.env['PAIRS'] ? wrong(table) : ''}\n`);
    const { precision, recall } = score(table, 'conflict');
    expect(precision).toBeGreaterThanOrEqual(0.95);
    expect(recall).toBeGreaterThanOrEqual(0.85);
  });
});
