import { describe, expect, it } from 'vitest';
import { entitiesOf } from '../dossier/entities.ts';
import { factHref } from './links.ts';
import { plainText } from './line.ts';
import { buildNames, type NamePage } from './names.ts';
import { paginate } from './pagination.ts';
import * as bind from './bind.ts';
import { dossierOf } from '../../test/dossiers.ts';

const HARBOUR = `KIRUN, Ardania, May 6, 2031 (Hill Wire) - Mayor Ada Quay said on Tuesday that Brazil has bought 12 cranes.

"We will not close the old docks this year," Quay told the Harbour Workers Guild (HWG).

The Guild asked Quay to wait. Its chairman is Tim Selm. Mr. Selm will hire 40 divers.`;
const HILL = `KIRUN, Ardania, May 7, 2031 (Hill Wire) - HWG chairman Tim Selm met Mayor Ada Quay in Brazil.

Two docks were closed by Ms. Quay.`;

const dossier = dossierOf({ 'harbour.txt': HARBOUR, 'hill.txt': HILL });
const { pages, register } = buildNames(dossier);

const pageOf = (path: string): NamePage => {
  const page = pages.find((each) => each.path === path);
  if (!page) throw new Error(`no ${path} among ${pages.map((each) => each.path).join(' ')}`);
  return page;
};
const rowsOf = (page: NamePage, title: string): string[] =>
  page.sections
    .filter((each) => each.title.text === title)
    .flatMap(({ rows }) => rows.map(plainText));

describe('the pages of who and what is named', () => {
  it('hold every person, organisation and country on exactly one page, with every sentence that names it', () => {
    const naming = dossier.facts.filter(({ kind }) => kind === 'person' || kind === 'party');
    expect(naming.length).toBeGreaterThan(8);
    for (const fact of naming) {
      const first = naming.find(
        (other) =>
          entitiesOf(dossier).namedBy(other.id) === entitiesOf(dossier).namedBy(fact.id) &&
          other.article === fact.article &&
          other.paragraph === fact.paragraph &&
          other.sentence === fact.sentence,
      );
      const mark = bind.paragraph(fact.article, fact.paragraph).text;
      const holding = pages.filter(({ sections }) =>
        sections.some(({ rows }) =>
          rows.some(([run]) => run?.words.text === mark && first && run.href === factHref(first)),
        ),
      );
      expect(holding.map(({ path }) => path)).toHaveLength(1);
    }
  });

  it('leave out names of which it is open who bears them', () => {
    const facts = dossier.facts.map((fact) =>
      fact.kind === 'person' && fact.name === 'Tim Selm'
        ? { ...fact, kind: 'name' as const, name: fact.name }
        : fact,
    );
    const open = buildNames({ ...dossier, facts });
    expect(open.pages.map(({ path }) => path)).not.toContain('/people/tim-selm.html');
  });

  it('say in which role, form and company each is named', () => {
    const page = pageOf('/people/ada-quay.html');
    expect(plainText(page.reach)).toBe('Named in 5 paragraphs of 2 sources');
    expect(page.frame.map(({ term, lines }) => [term.text, lines.map(plainText)])).toEqual([
      ['Role', ['Mayor Hill Wire ¶1']],
      ['Also printed as', ['Quay Hill Wire ¶2']],
    ]);
    expect(rowsOf(page, 'Most often named with')).toContain('Tim Selm in 2 paragraphs');
  });

  it('say what each has said, done and promised', () => {
    expect(rowsOf(pageOf('/people/ada-quay.html'), 'Quotations').join()).toContain(
      'We will not close the old docks this year',
    );
    expect(rowsOf(pageOf('/places/brazil.html'), 'Said to have done').join()).toContain(
      '12 cranes',
    );
    expect(
      rowsOf(pageOf('/people/tim-selm.html'), 'Said to plan, offer or promise').join(),
    ).toContain('40 divers');
  });

  it('stand in a register by kind and name, with the count of their sources', () => {
    expect(
      register.flatMap(({ sections }) =>
        sections.map(({ title, rows }) => [
          title.text,
          ...rows.map(({ name, sources }) => `${name.text} ${sources.text}`),
        ]),
      ),
    ).toEqual([
      ['People', 'Ada Quay 2', 'Tim Selm 2'],
      ['Organisations', 'Harbour Workers Guild 2'],
      ['Countries and territories', 'Brazil 2'],
    ]);
  });
});

it('a list that no page holds goes on under its title', () => {
  const [title, other] = [bind.own('People', 'en'), bind.own('Places', 'en')];
  const pages = paginate(
    [
      { title, rows: [1, 2, 3] },
      { title: other, rows: [4, 5] },
    ],
    2,
  );
  expect(pages.map((page) => page.map(({ title: { text }, rows }) => [text, ...rows]))).toEqual([
    [['People', 1, 2]],
    [
      ['People', 3],
      ['Countries and territories', 4],
    ],
    [['Countries and territories', 5]],
  ]);
});
