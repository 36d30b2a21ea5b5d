/**
 * Forty questions, written from the texts before there was a search, each with the paragraphs that answer it. Those with an odd place in their
 * set are held back: nothing was changed for them. Three sets are no part of the repository.
 */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type PageIndex, parseQuery } from '../../src/browser/search/index-in-page.ts';
import { bundleSearch } from '../../src/cli/search-script.ts';
import type { SearchFile } from '../../src/render/search/search-index.ts';
import { ROOT } from '../cases.ts';
import { openIndex, placeOf, searchFilesOf } from './ask.ts';

const SETS = join(ROOT, '../shared/real/sets');
const MINUTES = 60_000;
/** Bytes. */
const MOST = { script: 12_288, index: 150_000 };

const questionsSchema = z.array(
  z.strictObject({
    set: z.string(),
    questions: z.array(z.strictObject({ ask: z.string(), right: z.array(z.string()) })),
  }),
);
const asked = questionsSchema.parse(
  JSON.parse(readFileSync(join(import.meta.dirname, 'questions.json'), 'utf8')),
);

async function filesOf(set: string): Promise<SearchFile[]> {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-search-'));
  try {
    if (set === 'content') cpSync(join(ROOT, 'content'), folder, { recursive: true });
    else cpSync(join(SETS, set, 'sources'), join(folder, 'sources'), { recursive: true });
    return await searchFilesOf(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function placesFor(ask: string, index: PageIndex): Promise<string[]> {
  const { paragraphs } = await index.find(parseQuery(ask, index.head.isEnglish));
  return paragraphs.map(({ document }) => placeOf(document, index.head));
}

async function unanswered(isHeldBack: boolean): Promise<string[]> {
  const missed: string[] = [];
  for (const { set, questions } of asked) {
    const index = await openIndex(await filesOf(set));
    for (const [place, { ask, right }] of questions.entries()) {
      if ((place % 2 === 0) !== isHeldBack) continue;
      const first = (await placesFor(ask, index)).slice(0, 3);
      if (!first.some((found) => right.includes(found))) missed.push(ask);
    }
  }
  return missed;
}

describe('the search', () => {
  it('is a small script beside its library', async () => {
    expect((await bundleSearch(['minisearch'])).length).toBeLessThanOrEqual(MOST.script);
  });

  describe.skipIf(!existsSync(SETS))('over the first dossier and three real sets', () => {
    it.each([
      [19, 'that it was tuned on', false],
      [18, 'held back', true],
    ])(
      'finds the right paragraph among the first three for %i of the 20 questions %s',
      async (least, _, isHeldBack) => {
        const missed = await unanswered(isHeldBack);
        expect(20 - missed.length, missed.join('; ')).toBeGreaterThanOrEqual(least);
      },
      5 * MINUTES,
    );
  });

  it(
    'over the first dossier has a light index, and finds what is written otherwise',
    async () => {
      const files = await filesOf('content');
      const weight = files.reduce((sum, { text }) => sum + gzipSync(text).length, 0);
      expect(weight).toBeLessThanOrEqual(MOST.index);
      const index = await openIndex(files);
      const first = async (ask: string): Promise<string | undefined> =>
        (await placesFor(ask, index))[0];
      const same = [
        ['2,700 officers', '2700 officer'],
        ['hegemonism', 'hegemonizm'],
        ['9 September 2024 thousands trained', '2024-09-09 thousand trains'],
        ['Ihusan bilateral relations', 'Íhusan bilateral relat'],
      ];
      for (const [one = '', other = ''] of same)
        expect(await first(other), other).toBe(await first(one));
      expect(await first('2,700 officers')).toMatch(/^afp-2024-09-09\/p2$|offered/);
      expect(await placesFor('"hegemonism bullying"', index)).toEqual([]);
      expect(await placesFor('the of and', index)).toEqual([]);
      expect(await placesFor('zzyzx', index)).toEqual([]);
    },
    MINUTES,
  );
});
