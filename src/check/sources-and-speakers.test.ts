/** What a section says of sources by name, and into whose mouth it puts words. */
import { describe, expect, it } from 'vitest';
import { dossierOf, idOf } from '../../test/dossiers.ts';
import { parseBriefing } from '../mdx/parse-briefing.ts';
import { createCheckContext } from './check-context.ts';
import { checkSection } from './check-prose.ts';

const dossier = dossierOf({
  'hill-2031-05-06.txt':
    'KIRUN, May 6, 2031 (Hill Wire) - The flood took 40 boats, said Ana Brodal, a captain. "The sea does not wait," Brodal said.',
  'shore-2031-05-07.txt':
    'PORT, May 7, 2031 (Shore Post) - The flood took 50 barges, said Per Lund, a mayor. "We saw it come," Lund told reporters.',
});
const [hill, shore] = dossier.articles.map(({ label }) => label) as [string, string];
const context = createCheckContext(dossier);
const cite = (fact: string, words = fact): string =>
  `<Cite fact="${idOf(dossier, fact)}">${words}</Cite>`;

function told(prose: string, rule: string, among = context): string[] {
  const { section, problems } = parseBriefing(
    `---\ntitle: Section\norder: 1\n---\n\n${prose}\n`,
    'briefing/section.mdx',
  );
  expect(problems).toEqual([]);
  if (!section) throw new Error('no section');
  return checkSection(section, among)
    .filter((problem) => problem.rule === rule)
    .map(({ message }) => message);
}

describe('a source named in prose', () => {
  it.each([
    `${hill} counts ${cite('40 boats')}.`,
    `${hill} counts ${cite('40 boats')}, ${shore} ${cite('50 barges')}.`,
    `It took ${cite('40 boats')} (${hill}) and ${cite('50 barges')} (${shore}).`,
    `${hill} and ${shore} disagree: ${cite('40 boats')}, ${cite('50 barges')}.`,
    `${shore} is alone. It took ${cite('50 barges')}.`,
    `${shore} has written nothing else.`,
  ])('%s', (prose) => expect(told(prose, 'source-is-named')).toEqual([]));

  it.each([
    [`${shore} counts ${cite('40 boats')}.`, shore],
    [`${hill} counts ${cite('50 barges')}, ${shore} ${cite('50 barges')}.`, hill],
    [`It took ${cite('40 boats')} (${shore}) and ${cite('50 barges')}.`, shore],
    [`${hill} is alone. It took ${cite('50 barges')}.`, hill],
  ])('is not the one cited: %s', (prose, label) => {
    const messages = told(prose, 'source-is-named');
    expect(messages.length).toBeGreaterThan(0);
    expect(messages[0]).toContain(`"${label}" is named here`);
  });

  it('is named once in a row', () =>
    expect(
      told(
        `${hill} and ${hill} disagree: ${cite('40 boats')}, ${cite('50 barges')}.`,
        'source-is-named',
      ).length,
    ).toBeGreaterThan(0));

  it('is named alike for each of its articles', () => {
    const gazettes = dossierOf({
      'one.txt': '---\nlabel: Gazette\n---\nKIRUN, May 6, 2031 - The flood took 40 boats.',
      'two.txt': '---\nlabel: Gazette\n---\nKIRUN, May 7, 2031 - The flood took 60 barges.',
      'other.txt': '---\nlabel: Courier\n---\nKIRUN, May 7, 2031 - The flood took 50 sloops.',
    });
    const says = (source: string): string[] =>
      told(
        `${source} counts <Cite fact="${idOf(gazettes, '60 barges')}">60 barges</Cite>.`,
        'source-is-named',
        createCheckContext(gazettes),
      );
    expect(says('Gazette')).toEqual([]);
    expect(says('Courier')).toHaveLength(1);
  });

  it('is no part of a longer word', () =>
    expect(told(`The ${hill}side took ${cite('50 barges')}.`, 'source-is-named')).toEqual([]));
});

describe('words in a mouth', () => {
  const words = cite('The sea does not wait,', '“the sea does not wait”');
  it.each([
    `${cite('Ana Brodal', 'Brodal')} says that ${words}.`,
    `A captain says that ${words}.`,
    `She says that ${words}, and ${cite('Per Lund', 'Lund')} agrees.`,
  ])('%s', (prose) => expect(told(prose, 'speaker-agrees')).toEqual([]));

  it('of another are told', () =>
    expect(told(`${cite('Per Lund', 'Lund')} says that ${words}.`, 'speaker-agrees')).toEqual([
      expect.stringContaining('the source gives it to Ana Brodal'),
    ]));
});
