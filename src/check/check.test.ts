/** The check of prose, rule by rule, on an invented dossier: what agrees passes, and each way of not agreeing is told by its rule. */
import { describe, expect, it } from 'vitest';
import { ingestSources } from '../mdx/ingest-sources.ts';
import { parseBriefing } from '../mdx/parse-briefing.ts';
import { settingsSchema } from '../model/settings.ts';
import type { Dossier } from '../model/dossier.ts';
import { createCheckContext } from './check-context.ts';
import { checkLabels } from './check-labels.ts';
import { checkSection } from './check-prose.ts';

const SOURCE = `KIRUN, Ardania, May 6, 2031 (Hill Wire) - The coast guard of Norway rescued 2,700 sailors last year, said Ana Brodal, the head of the rescue service, on Tuesday.

It will train 3,000 divers in the next 12 months, Brodal said. "The sea does not wait," she told reporters.

About 4,000 boats were lost in 2030. Insurance payments fell 5 percent. Sweden will not send 13,000 buoys, said Per Lund, a captain.

A conference opened on 5 May 2031 with guests from 122 ports.`;

const { ingested, problems } = ingestSources(
  [{ file: 'hill-2031-05-06.txt', text: SOURCE }],
  String,
);
const { article, facts } = ingested[0]!;
const settings = settingsSchema.parse({
  title: 'Rescue',
  standfirst: 'At sea.',
  edition: { number: 1, date: '2031-06-01', authors: ['Desk'], contact: 'desk@example.org' },
});
const dossier: Dossier = {
  settings,
  articles: [article],
  facts,
  sections: [],
  pages: [],
  topics: [],
  origins: [],
  sets: [],
  questions: [],
  editions: [],
};
const context = createCheckContext(dossier);
const idOf = (text: string): string =>
  facts.find((fact) => fact.text === text)?.id ?? `missing ${text}`;

const cite = (fact: string, words: string): string => `<Cite fact="${idOf(fact)}">${words}</Cite>`;

function rulesOf(prose: string): string[] {
  const { section, problems: found } = parseBriefing(
    `---\ntitle: Section\norder: 1\n---\n\n${prose}\n`,
    'briefing/section.mdx',
  );
  return [...found, ...(section ? checkSection(section, context) : [])].map(({ rule }) => rule);
}

it('reads the invented source', () => expect(problems).toEqual([]));

describe('prose that agrees', () => {
  it.each([
    cite('2,700 sailors', '2,700 sailors'),
    cite('2,700 sailors', '2 700 sailors'),
    cite('2,700 sailors', '2.7 thousand sailors'),
    cite('2,700 sailors', 'twenty-seven hundred sailors'),
    cite('3,000 divers', '3,000 divers are to be trained'),
    cite('4,000 boats', 'about 4,000 boats'),
    cite('5 percent', 'a fall of 5 percent'),
    cite('5 May 2031', 'in 2031'),
    cite('5 May 2031', 'on Monday, 5 May 2031'),
    cite('Norway', 'Norwegian'),
    `${cite('Ana Brodal', 'Brodal')} says that ${cite('The sea does not wait,', '“the sea does not wait”')}.`,
    'Help came late. Investors left.',
    `<Cite passage="${article.id}/p1">Help came from Norway</Cite>.`,
    `${cite('Norway', 'Norway')} and ${cite('Sweden', 'Sweden')} came.`,
  ])('%s', (prose) => expect(rulesOf(prose)).toEqual([]));
});

describe('prose that does not agree', () => {
  it.each([
    [cite('2,700 sailors', '2,900 sailors'), 'number-has-source'],
    [cite('3,000 divers', '13,000 divers'), 'number-has-source'],
    [cite('122 ports', '2,122 ports'), 'number-has-source'],
    [cite('5 percent', '-5 percent'), 'number-has-source'],
    [cite('12 months', 'the next 24 months'), 'date-has-source'],
    [cite('2,700 sailors', '2,700 teachers'), 'unit-agrees'],
    [cite('5 percent', 'a fall of 5'), 'unit-agrees'],
    [cite('122 ports', '122 percent'), 'unit-agrees'],
    [cite('122 ports', '£122'), 'unit-agrees'],
    [cite('5 May 2031', 'on Fridays'), 'date-has-source'],
    [
      `It was calm: ${cite('4,000 boats', 'about 4,000 boats were lost in 2029')}.`,
      'period-agrees',
    ],
    [`${cite('Norway', 'Swedish')} ships came from Norway.`, 'name-has-source'],
    [cite('4,000 boats', '4,000 boats'), 'qualifier-agrees'],
    [cite('2,700 sailors', 'about 2,700 sailors'), 'qualifier-agrees'],
    [cite('3,000 divers', '3,000 divers were trained'), 'status-agrees'],
    [cite('3,000 divers', '3,000 trained'), 'status-agrees'],
    [cite('3,000 divers', '3,000 divers will not be trained'), 'negation-agrees'],
    [cite('13,000 buoys', '13,000 buoys will be sent'), 'negation-agrees'],
    [cite('5 May 2031', 'on Tuesday, 5 May 2031'), 'weekday-agrees'],
    [cite('5 May 2031', 'in June 2031'), 'date-has-source'],
    [cite('Norway', 'Sweden'), 'name-has-source'],
    [`The navy of Portugal came for ${cite('2,700 sailors', '2,700 sailors')}.`, 'name-has-source'],
    [
      `${cite('Per Lund', 'Per Lund')} says that ${cite('The sea does not wait,', '“the sea does not wait”')}.`,
      'speaker-agrees',
    ],
    [cite('The sea does not wait,', '“the sea never sleeps”'), 'quotation-is-in-source'],
    [`${cite('Per Lund', 'Per Lund')}, a novelist, was there.`, 'role-agrees'],
    ['There were 122 ports.', 'number-is-cited'],
    [`<Cite passage="${article.id}/p1">It was 2,700</Cite>.`, 'passage-has-no-claim'],
    [
      `<Cite passage="${article.id}/p1">The coast guard did not rescue them</Cite>.`,
      'negation-agrees',
    ],
    [
      `<Computed op="sum" from="${idOf('2,700 sailors')} ${idOf('3,000 divers')}">5,700</Computed>`,
      'computed-from-like-facts',
    ],
    [
      `<Computed op="count" from="${idOf('Norway')} ${idOf('Sweden')}">three</Computed>`,
      'computation-holds',
    ],
  ])('%s breaks %s', (prose, rule) => expect(rulesOf(prose)).toContain(rule));
});

describe('labels', () => {
  const check = (text: string, fact: string): string[] =>
    checkLabels([{ path: ['timeline', 0, 'label'], text, facts: [idOf(fact)] }], context, () => ({
      file: 'dossier.yaml',
      line: 3,
      column: 5,
    })).map(({ rule }) => rule);
  it.each([
    ['sailors rescued', '2,700 sailors'],
    ['divers to be trained', '3,000 divers'],
    ['2,700 sailors', '2,700 sailors'],
  ])('"%s" may stand for %s', (text, fact) => expect(check(text, fact)).toEqual([]));
  it.each([
    ['divers already trained', '3,000 divers'],
    ['2,800 sailors', '2,700 sailors'],
    ['Portugal', '2,700 sailors'],
  ])('"%s" may not stand for %s', (text, fact) =>
    expect(check(text, fact)).toContain('label-has-source'),
  );
});

it('names file, line and column, and says what is near', () => {
  const { section } = parseBriefing(
    `---\ntitle: Section\norder: 1\n---\n\nA toll of ${cite('2,700 sailors', '2,900 sailors')}.\n`,
    'briefing/section.mdx',
  );
  expect(checkSection(section!, context)[0]).toMatchObject({
    file: 'briefing/section.mdx',
    line: 6,
    message: '"2,900" is in no source. Correct it, or cite a fact.',
    near: expect.arrayContaining([expect.stringMatching(/2,700 sailors \(.* ¶1\)/)]) as unknown,
  });
});
