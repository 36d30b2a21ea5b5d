/**
 * What a careful reader finds in the two wire reports of the first dossier. The reports belong to their agencies and are not in the
 * repository: the test looks for them and for the list in `$DOSSIER_ORIGINALS`, by default `../shared/seeds`.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseArticle } from './parse-article.ts';
import type { Article } from '../model/article.ts';
import { edtfDays } from '../model/edtf.ts';
import type { Fact, FactOf, Kind } from '../model/fact.ts';
import { extractFacts } from './extract.ts';

interface Gold {
  published: string;
  agency: string | null;
  place: string;
  dates: [number, string, string[]][];
  quantities: [number, number, string][];
  parties: [number, string][];
  people: [number, string, string][];
  quotes: [number, string, string][];
}

const originals = resolve(process.env['DOSSIER_ORIGINALS'] ?? '../shared/seeds');
const list = ['seeds.json', '../gold/seeds.json']
  .map((name) => join(originals, name))
  .find(existsSync);
const golds = (list ? JSON.parse(readFileSync(list, 'utf8')) : {}) as Record<string, Gold>;
const files = Object.keys(golds).filter(
  (file) => file.endsWith('.txt') && existsSync(join(originals, file)),
);

const has = (text: string | undefined, words: string): boolean =>
  (text ?? '').toLowerCase().includes(words.toLowerCase());
const plainQuotes = (text: string): string => text.replaceAll(/[‘’]/g, "'");

function daysOf(edtf: string): string {
  const week = /^(\d{4})-W(\d\d)$/.exec(edtf);
  if (!week) return JSON.stringify(edtfDays(edtf));
  const fourth = new Date(Date.UTC(Number(week[1]), 0, 4));
  const monday =
    fourth.getTime() - ((fourth.getUTCDay() + 6) % 7) * 864e5 + (Number(week[2]) - 1) * 7 * 864e5;
  return JSON.stringify({
    first: new Date(monday).toISOString().slice(0, 10),
    last: new Date(monday + 6 * 864e5).toISOString().slice(0, 10),
  });
}

function readSeed(file: string): {
  article: Article;
  of: <K extends Kind>(kind: K, paragraph: number) => FactOf<K>[];
} {
  const article = parseArticle({ file, text: readFileSync(join(originals, file), 'utf8') });
  const facts: Fact[] = extractFacts(article);
  return {
    article,
    of: <K extends Kind>(kind: K, paragraph: number) =>
      facts.filter((fact): fact is FactOf<K> => fact.kind === kind && fact.paragraph === paragraph),
  };
}

describe.skipIf(files.length === 0)(
  `the originals${files.length === 0 ? ` (skipped: none in ${originals})` : ''}`,
  () => {
    describe.each(files)('%s', (file) => {
      const gold = golds[file]!;
      const { article, of } = readSeed(file);

      it('has its frame', () => {
        expect([article.published, article.agency, article.place]).toEqual([
          gold.published,
          gold.agency,
          gold.place,
        ]);
      });
      it.each(gold.dates)('paragraph %i dates "%s"', (paragraph, words, accepted) => {
        const found = of('date', paragraph).filter(
          (fact) => has(fact.text, words) || has(words, fact.text),
        );
        expect(
          found
            .map((fact) => daysOf(fact.edtf!))
            .filter((days) => accepted.map(daysOf).includes(days)),
        ).not.toEqual([]);
      });
      it.each(gold.quantities)('paragraph %i counts %d %s', (paragraph, value, unit) => {
        expect(
          of('quantity', paragraph).filter((fact) => fact.value === value && has(fact.unit, unit)),
        ).not.toEqual([]);
      });
      it.each(gold.parties)('paragraph %i names %s', (paragraph, party) => {
        expect(
          of('party', paragraph).filter(
            (fact) => fact.code === party || has(fact.org, party) || has(fact.name, party),
          ),
        ).not.toEqual([]);
      });
      it.each(gold.people)('paragraph %i names %s, %s', (paragraph, name, role) => {
        expect(
          of('person', paragraph).filter((fact) => fact.name === name && has(fact.role, role)),
        ).not.toEqual([]);
      });
      if (gold.quotes.length > 0) {
        it.each(gold.quotes)('paragraph %i quotes %s: "%s"', (paragraph, speaker, words) => {
          expect(
            of('quote', paragraph).filter(
              (fact) =>
                has(fact.speaker ?? '', speaker) &&
                plainQuotes(fact.text).startsWith(plainQuotes(words)),
            ),
          ).not.toEqual([]);
        });
      }
    });
  },
);
