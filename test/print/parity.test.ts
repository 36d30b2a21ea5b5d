/** The two editions say the same: what the site's pages say is in the PDF, and the PDF says nothing that the site doesn't. */
import { appendFileSync, cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readContent } from '../../src/cli/read-content.ts';
import { readDossier } from '../../src/dossier/assemble-dossier.ts';
import type { Dossier } from '../../src/model/dossier.ts';
import { figuresForPrint } from '../../src/render/typst/figures-for-print.ts';
import { copyCase, ROOT, runScript } from '../cases.ts';
import {
  missingNotes,
  missingProse,
  missingValues,
  numbersIn,
  readPage,
  readPaper,
  type SaidOnPaper,
  type SaidOnSite,
  skeleton,
  strangers,
  strangeSentences,
} from './parity.ts';
import { readTaggedText } from './read-text.ts';

const MINUTES = 60_000;

/** Numbers at the ticks of the drawings for paper: their axes are shorter than the screen's. */
function scalesOf(dossier: Dossier): Set<string> {
  return new Set(
    [...figuresForPrint(dossier).drawings.values()]
      .flatMap((svg) => readPage(svg).scales)
      .flatMap(numbersIn),
  );
}

/** Pages that print every fact; the annex does where dossier.yaml says so, else it has those that the others rest on. */
const isOfEveryFact = (page: string): boolean => /^(?:evidence|sources)\b/.test(page);
/** Paper has no pages of those who are named, and so no counts of their mentions. */
const isOfNames = (page: string): boolean => /^(?:names|people|organisations|places)\b/.test(page);

describe.each([
  ['the first dossier', 'content', 'used'],
  ['the case harbour, with every fact in the annex', 'test/cases/harbour', 'all'],
] as const)('%s', (_, source, annex) => {
  const { content, out, remove } = copyCase();
  let [site, paper]: [SaidOnSite[], SaidOnPaper] = [[], { blocks: [], notes: new Map() }];
  /** Pages whose values the paper has. */
  let valued: SaidOnSite[] = [];
  let dossier: Dossier;

  beforeAll(async () => {
    cpSync(join(ROOT, source), content, { recursive: true });
    if (annex === 'all') appendFileSync(join(content, 'dossier.yaml'), '\nprint:\n  annex: all\n');
    const built = await runScript('build', ['--content', content, '--out', out, '--audit']);
    if (built.code !== 0) throw new Error(built.stderr.slice(0, 2000));
    const files = (readdirSync(out, { recursive: true }) as string[]).filter((file) =>
      file.endsWith('.html'),
    );
    site = files.map((file) => readPage(readFileSync(join(out, file), 'utf8')));
    valued = site.filter((_, index) => {
      const file = files[index] ?? '';
      return !isOfNames(file) && (annex === 'all' || !isOfEveryFact(file));
    });
    site = site.concat({
      prose: [],
      notes: [],
      values: [],
      marks: [],
      scales: [],
      all: readFileSync(join(out, 'data/facts.json'), 'utf8'),
    });
    paper = readPaper(await readTaggedText(readFileSync(join(out, 'briefing.pdf'))));
    dossier = readDossier(await readContent(content)).dossier!;
  }, 3 * MINUTES);
  afterAll(remove);

  test('every statement of the author is on paper', () => {
    expect(site.flatMap(({ prose }) => prose).length).toBeGreaterThan(10);
    expect(missingProse(site, paper)).toEqual([]);
  });

  test('every value of a fact and every computed figure is on paper', () => {
    expect(valued.flatMap(({ values }) => values).length).toBeGreaterThan(20);
    expect(missingValues(valued, paper)).toEqual([]);
  });

  test('every note has the same number, place and words', () => {
    expect(site.flatMap(({ notes }) => notes).length).toBeGreaterThan(2);
    expect(missingNotes(site, paper)).toEqual([]);
    expect([...paper.notes.keys()].toSorted((a, b) => a - b)).toEqual(
      [...new Set(site.flatMap(({ marks }) => marks))].toSorted((a, b) => a - b),
    );
  });

  test('every source is on paper, with its address', () => {
    const body = skeleton(paper.blocks.map(({ text }) => text).join(''));
    const named = dossier.articles
      .flatMap(({ label, title, url }) => [
        label,
        title,
        url?.replace(/^https?:\/\/(?:www\.)?/, ''),
      ])
      .filter((text) => text !== null && text !== undefined);
    expect(named.filter((text) => !body.includes(skeleton(text)))).toEqual([]);
  });

  test('no number, name or sentence is on paper alone', () => {
    expect(strangers(site, paper, scalesOf(dossier))).toEqual([]);
    expect(strangeSentences(site, paper)).toEqual([]);
  });

  test('a changed word, number or note would be seen', () => {
    const changed = (text: string): string =>
      text.replaceAll(/\d/g, (digit) => String((Number(digit) + 1) % 10));
    const other: SaidOnSite[] = site.map(({ prose, values, notes, all }) => ({
      marks: [],
      scales: [],
      prose: prose.map(({ ref, text }) => ({ ref, text: `${text} zxqv` })),
      values: values.map((value) => `${value} 98765`),
      notes: notes.map((note) => ({
        ...note,
        words: `${changed(note.words)} never said there by them`,
      })),
      all: changed(all),
    }));
    expect(missingProse(other, paper)).toHaveLength(site.flatMap(({ prose }) => prose).length);
    expect(missingValues(other, paper)).toHaveLength(site.flatMap(({ values }) => values).length);
    expect(missingNotes(other, paper)).toHaveLength(site.flatMap(({ notes }) => notes).length);
    expect(
      missingNotes(site, {
        ...paper,
        notes: new Map([...paper.notes].map(([number, text]) => [number + 1, text])),
      }),
    ).not.toEqual([]);
    const said = { text: 'A sentence that 98,765 pilots never said.', roles: ['P'], page: 1 };
    expect(
      strangers(site, { ...paper, blocks: [...paper.blocks, said] }, scalesOf(dossier)),
    ).toEqual(['98,765']);
    expect(strangeSentences(site, { ...paper, blocks: [...paper.blocks, said] })).toEqual([
      said.text,
    ]);
  });
});
