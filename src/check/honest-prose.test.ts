/** Prose of the kinds that a check is tempted to refuse though nothing in it is wrong, each beside the wrong one it must go on refusing. */
import { describe, expect, it } from 'vitest';
import { dossierOf } from '../../test/dossiers.ts';
import { parseBriefing } from '../mdx/parse-briefing.ts';
import { createCheckContext } from './check-context.ts';
import { checkSection } from './check-prose.ts';

const dossier = dossierOf({
  'moon.txt':
    '---\nlabel: The Moon\noutlet: The Moon\npublished: 2031-05-06\n---\n\nOrsa Line offered 640 pence a share for the yard. The yard lost 12 cranes on Monday, and 48 deaths and 1,920 cases were counted. The strike began on 3 May and ended on 9 May. Orsa Line has 1,200 berths. The yard has 1,800 berths. Rents rose 9 percent. Wages rose 7 percent.\n\n"We will not sell the yard." That is all Ana Moss, the owner, said.',
  'dawn.txt':
    '---\nlabel: Dawn\noutlet: Dawn\npublished: 2031-05-07\n---\n\nThe storm destroyed about 25 million trees. A crane fell on 3 May.',
});
const context = createCheckContext(dossier);
const idOf = (text: string): string =>
  dossier.facts.find((fact) => fact.text.startsWith(text))?.id ?? `missing ${text}`;
const cite = (fact: string, words: string): string => `<Cite fact="${idOf(fact)}">${words}</Cite>`;

function rulesOf(prose: string): string[] {
  const { section, problems } = parseBriefing(
    `---\ntitle: Section\norder: 1\n---\n\n${prose}\n`,
    'briefing/section.mdx',
  );
  return [...problems, ...(section ? checkSection(section, context) : [])].map(({ rule }) => rule);
}

describe('honest prose', () => {
  it.each([
    `It put ${cite('640', '640 pence a share')} on the table.`,
    `Its offer of ${cite('640', '640 pence a share')} had not changed.`,
    `Its bid was still ${cite('640', '640 pence a share')}.`,
    `The storm took ${cite('25 million', 'about 25 million trees')} (Dawn), and the yard lost ${cite('12 cranes', '12 cranes')} (the Moon).`,
    `The yard lost ${cite('12 cranes', '12 cranes')}, the Moon says.`,
    `The storm took ${cite('25 million', 'about 25 million trees')}, and ${cite('3 May', 'on 3 May')} a crane fell.`,
    `Separate losses follow. Heavy ones too: ${cite('12 cranes', '12 cranes')}.`,
    `She said <Cite fact="${idOf('We will')}">“We will not sell”</Cite>.`,
    `Of those who fell ill <Computed op="ratio" from="${idOf('48')} ${idOf('1,920')}">2.5 %</Computed> died.`,
    `It came <Computed op="count" from="${idOf('12 cranes')} ${idOf('25 million')}">twice</Computed>.`,
    `${cite('12 cranes', 'On Monday 12 cranes')} were lost.`,
    `<Computed op="sum" from="${idOf('1,200')} ${idOf('1,800')}">Three thousand</Computed> berths are there.`,
    `Both reports count: ${cite('12 cranes', '12 cranes')}, ${cite('25 million', 'about 25 million trees')}.`,
  ])('%s passes', (prose) => expect(rulesOf(prose)).toEqual([]));

  it.each([
    [`The yard sold for ${cite('640', '740 pence a share')}.`, 'number-has-source'],
    [`Shares did not cost ${cite('640', '640 pence a share')}.`, 'negation-agrees'],
    [
      `Shares did not cost ${cite('640', '640 pence a share')}. The weather had not changed.`,
      'negation-agrees',
    ],
    [`The strike began ${cite('3 May', 'on 9 May')}.`, 'date-has-source'],
    [`${cite('12 cranes', 'On Friday 12 cranes')} were lost.`, 'period-agrees'],
    [
      `<Computed op="sum" from="${idOf('1,200')} ${idOf('1,800')}">Four thousand</Computed> berths are there.`,
      'computation-holds',
    ],
    [
      `The storm took ${cite('25 million', 'about 25 million trees')} (The Moon), and the yard lost ${cite('12 cranes', '12 cranes')}.`,
      'source-is-named',
    ],
    [
      `She said <Cite fact="${idOf('We will')}">“We will never sell”</Cite>.`,
      'quotation-is-in-source',
    ],
    [
      `Of those who fell ill <Computed op="ratio" from="${idOf('48')} ${idOf('1,920')}">3.5 %</Computed> died.`,
      'computation-holds',
    ],
    [
      `It came <Computed op="count" from="${idOf('12 cranes')} ${idOf('25 million')}">thrice</Computed>.`,
      'computation-holds',
    ],
    [`Five reports count: ${cite('12 cranes', '12 cranes')}.`, 'number-has-source'],
    [
      `The storm took ${cite('25 million', 'about 25 million trees in June 2030')}.`,
      'date-has-source',
    ],
  ])('%s breaks %s', (prose, rule) => expect(rulesOf(prose)).toContain(rule));
});
