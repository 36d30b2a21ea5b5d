import { beforeAll, describe, expect, test } from 'vitest';
import { usedIds } from '../../src/edition/uses.ts';
import { citationEvidence } from '../../src/edition/evidence.ts';
import { collectCitations } from '../../src/dossier/citations.ts';
import { dossier, figures, settings } from './fixture.ts';
import { ATTACHMENTS, printFixture } from './material.ts';
import { comparable, isNode, readPdf, type ReadPdf, type StructureNode } from './read-pdf.ts';
import { readTaggedText, type TaggedText } from './read-text.ts';

let pdf: ReadPdf;
let text: string;
let bytes: Uint8Array;
let nodes: StructureNode[];

const nodesOf = (node: StructureNode): StructureNode[] => [
  node,
  ...node.children.filter(isNode).flatMap(nodesOf),
];
const role = (name: string): StructureNode[] => nodes.filter((node) => node.role === name);

beforeAll(async () => {
  bytes = printFixture().briefing.bytes;
  pdf = await readPdf(bytes);
  text = comparable(pdf.pages.join('\n'));
  nodes = pdf.structure.flatMap(nodesOf);
});

describe('the finished briefing, read back', () => {
  test('declares PDF/UA-1, its title and its language', () => {
    expect(pdf.metadata).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(pdf).toMatchObject({ isMarked: true, title: settings.title, language: 'en' });
  });

  test('has a bookmark for every section, in order', () => {
    const titles = [
      'Key judgements',
      'What is offered',
      'When',
      'The numbers',
      'Where the sources disagree',
      'What the sources do not say',
      'Sources',
      'Annex: the facts and their evidence',
      'Annex: the data of the figures',
    ];
    expect(pdf.bookmarks.filter(({ level }) => level === 1).map(({ title }) => title)).toEqual(
      titles,
    );
  });

  test('gives each figure an alternative text that is not its caption', () => {
    expect(
      role('Figure')
        .map(({ alt }) => alt)
        .toSorted(),
    ).toEqual(figures.map(({ alternative }) => alternative).toSorted());
    for (const { alt } of role('Figure'))
      expect(figures.map(({ caption }) => caption)).not.toContain(alt);
    expect(role('Caption')).toHaveLength(figures.length);
  });

  test('tags headings without skipping a level', () => {
    const levels = nodes.flatMap(({ role: name }) => (/^H\d$/.test(name) ? [Number(name[1])] : []));
    expect(levels[0]).toBe(1);
    levels.forEach((level, index) =>
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1),
    );
  });

  test('tags lists, contents, notes, and tables whose heads are header cells', () => {
    expect(role('L').length).toBeGreaterThanOrEqual(2);
    expect(role('LI').length).toBeGreaterThanOrEqual(6);
    expect(role('TOCI').length).toBeGreaterThanOrEqual(9);
    expect(role('Note')).toHaveLength(collectCitations(dossier).length);
    for (const table of role('Table'))
      expect(nodesOf(table).filter((node) => node.role === 'TH').length).toBeGreaterThanOrEqual(2);
  });

  test('carries the facts as files', () => {
    expect(
      pdf.attachments.map(({ name, bytes: content }) => [name, content.length]).toSorted(),
    ).toEqual(ATTACHMENTS.map(({ name, bytes: content }) => [name, content.length]).toSorted());
  });

  test('says on every page but the cover which it is and of how many', () => {
    pdf.pages
      .slice(1)
      .forEach((page, index) => expect(page).toContain(`Page ${index + 2} of ${pdf.pages.length}`));
    expect(pdf.pages[0]).not.toContain('Page 1');
  });

  test('prints the judgements on one page, with their notes', () => {
    const page = pdf.pages.find((each) => each.includes('The pact is real but young'))!;
    for (const words of [
      'Nobody says who pays',
      'The sources agree on the end',
      'Tidings, 2 Apr 2031, ¶3',
    ])
      expect(page).toContain(words);
  });

  test('names the page that a figure really stands on', () => {
    const [, page] = /\bFigures\s+Timeline[\s.]*(\d+)/.exec(pdf.pages[1]!)!;
    const there = pdf.pages[Number(page) - 1]!.replaceAll(/\s+/g, ' ');
    expect(there).toContain('Figure 1 Timeline');
    expect(there).toContain('Bars are as wide as a date is uncertain');
  });

  test.each(collectCitations(dossier).map((citation) => [citation.number, citation] as const))(
    'has the words of note %i',
    (_, citation) => {
      for (const evidence of citationEvidence(citation, dossier))
        expect(text).toContain(comparable(evidence.words));
      expect(citationEvidence(citation, dossier)).not.toEqual([]);
    },
  );

  const annexOf = (said: string): string =>
    said.slice(said.lastIndexOf(comparable('each below the sentence it was read in')));
  const used = dossier.facts.filter(({ id }) => usedIds(dossier).has(id));

  test.each(used.map((fact) => [fact.id, fact] as const))(
    'has fact %s, which it uses, in its annex',
    (_, fact) => {
      expect(annexOf(text)).toContain(comparable(fact.text));
    },
  );

  test('has every fact in its annex where the author wants all, and only then what it uses not', async () => {
    const all = { ...settings, print: { ...settings.print, annex: 'all' as const } };
    const read = await readPdf(printFixture({ settings: all }).briefing.bytes);
    const annex = annexOf(comparable(read.pages.join('\n')));
    expect(dossier.facts.filter((fact) => !annex.includes(comparable(fact.text)))).toEqual([]);
    const unused = dossier.facts.filter((fact) => !used.includes(fact));
    expect(unused.map(({ text: words }) => words)).toEqual(['Monday']);
    expect(annexOf(text)).not.toContain('Monday');
  });

  test('never quotes a digest', () => {
    for (const words of ['Another 60 are to be licensed', 'Harbour master Ada Quay said'])
      expect(text).not.toContain(comparable(`“${words}`));
    for (const { label } of dossier.articles.filter(({ original }) => original))
      expect(text).toMatch(new RegExp(`${comparable(label)}\\d+April2031,ourdigest`));
  });

  test('takes its own faces and embeds them', () => {
    const names = [
      ...Buffer.from(bytes)
        .toString('latin1')
        .matchAll(/\/BaseFont \/[A-Z]{6}\+([\w-]+)/g),
    ].map((match) => match[1]!.replace('-Identity-H', ''));
    expect(new Set(names)).toEqual(
      new Set([
        'SourceSerif4-Regular',
        'SourceSerif4-Italic',
        'SourceSerif4-SemiBold',
        'SourceSans3-Regular',
        'SourceSans3-SemiBold',
      ]),
    );
  });

  test('is the same, byte for byte, when made again', () => {
    expect(Buffer.from(printFixture().briefing.bytes).equals(Buffer.from(bytes))).toBe(true);
  });
});

describe('settings of print', () => {
  const print = (changes: object) =>
    printFixture({ settings: { ...settings, print: { ...settings.print, ...changes } } });

  test.each([
    ['a4', '595.2756 841.8898'],
    ['us-letter', '612 792'],
  ] as const)('paper %s has pages of %s points', (paper, size) => {
    const raw = Buffer.from(print({ paper }).briefing.bytes).toString('latin1');
    const [width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(raw)!.slice(1).map(Number);
    expect([width, height].map((side) => Math.round(side!))).toEqual(
      size.split(' ').map((side) => Math.round(Number(side))),
    );
  });

  test('PDF/A-2a leaves the attached files out and says so', async () => {
    const { briefing, problems } = print({ standard: 'a-2a' });
    expect(problems.map(({ rule }) => rule)).toEqual(['pdf-attaches-data']);
    const read = await readPdf(briefing.bytes);
    expect(read.attachments).toEqual([]);
    expect(read.metadata).toMatch(
      /<pdfaid:part>2<\/pdfaid:part>.*<pdfaid:conformance>A<\/pdfaid:conformance>/s,
    );
  });
});

describe('the summary', () => {
  test('is one page with the judgements, what is disputed and what is not known', async () => {
    const { summary, problems } = printFixture();
    const read = await readPdf(summary.bytes);
    expect(problems).toEqual([]);
    expect(read.pages).toHaveLength(1);
    for (const words of [
      settings.title,
      'Nobody says who pays',
      'When was it proposed?',
      'Who pays?',
      '140',
    ])
      expect(read.pages[0]!.replaceAll(/\s+/g, ' ')).toContain(words);
  });
});

describe('what a screen reader hears', () => {
  let pieces: TaggedText[];
  beforeAll(async () => void (pieces = await readTaggedText(bytes)));
  const blocksOf = (page: number): string[] =>
    [
      ...Map.groupBy(
        pieces.filter((piece) => piece.page === page),
        ({ block }) => block,
      ).values(),
    ].map((all) =>
      all
        .map((piece) => piece.text)
        .join('')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    );

  test('hears each key number with what it counts', () => {
    expect(blocksOf(1)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^140 pilots licensed in the year to April Harbour News ¶2$/),
        expect.stringMatching(/^about 25 ships a day wait outside/i),
        expect.stringMatching(/^1 June 2031 · Based on 2 articles up to 2 Apr 2031/),
      ]),
    );
  });

  test('hears title, standfirst and numbers of the cover in that order', () => {
    const heard = blocksOf(1);
    const places = [
      settings.title,
      settings.standfirst,
      '140 pilots',
      '1 June 2031 · Based on 2 articles',
      'Mara Lind, Jon Ek',
    ].map((words) => heard.findIndex((block) => block.startsWith(words)));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test('hears a note right behind its mark, once, and its number first', () => {
    const mark = pieces.findIndex(
      ({ roles, text: words }) => roles.includes('Lbl') && roles.includes('Link') && words === '1',
    );
    expect(pieces[mark]!.roles).not.toContain('Note');
    const note = pieces.slice(mark + 1).filter(({ text: words }) => words.trim());
    expect(note[0]).toMatchObject({
      roles: expect.arrayContaining(['Note']) as string[],
      text: expect.stringMatching(/^\s*1$/) as string,
    });
  });

  test('hears no running head and no page number in the text', () => {
    expect(pieces.filter(({ text: words }) => /Page \d+ of/.test(words))).toEqual([]);
  });

  test('hears a quotation in its own language', async () => {
    const [first, ...others] = dossier.articles;
    const read = await readPdf(
      printFixture({ articles: [{ ...first!, language: 'fr-CA', title: 'Un titre' }, ...others] })
        .briefing.bytes,
    );
    const spoken = read.structure.flatMap(nodesOf).map(({ lang }) => lang);
    expect(spoken).toContain('fr-CA');
  });

  test('hears the title as the first heading, then the others in the order of the contents', () => {
    const headings = [
      ...Map.groupBy(
        pieces.filter(({ roles }) => roles.includes('H1')),
        ({ page, roles, block }) => `${page} ${roles.indexOf('H1')} ${block}`,
      ).values(),
    ].map((all) =>
      all
        .map((piece) => piece.text)
        .join('')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    );
    expect(headings.filter((heading) => heading !== 'Contents')).toEqual([
      settings.title,
      ...pdf.bookmarks.filter(({ level }) => level === 1).map(({ title }) => title),
    ]);
  });
});
