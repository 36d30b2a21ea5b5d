/** A note begins on the page of its mark, however the lines fall. */
import { describe, expect, test } from 'vitest';
import { notePlaces } from '../../src/render/typst/settle.ts';
import { dossier, parseMdx, settings } from './fixture.ts';
import { largeDossier } from './large-dossier.ts';
import { printFixture } from './material.ts';

const large = largeDossier(6, 480);
/** One fact a sentence: what is cited of the same has the same note. */
const own = large.facts.slice(dossier.facts.length).filter(({ kind }) => kind === 'quantity');
const cited = (index: number): string =>
  `<Cite fact="${own[index]!.id}">${own[index]!.text}</Cite>`;

/** `perLine` marks in a line, after as many filling lines; headings between, which Typst keeps with what follows. */
function sectionsWith(filling: number, perLine: number): typeof dossier.sections {
  const filler = 'A line that only moves those after it down. '.repeat(filling);
  const text = Array.from(
    { length: Math.floor(150 / perLine) },
    (_, line) =>
      `${line % 7 === 6 ? '\n\n## On\n\n' : ''}Then ${Array.from({ length: perLine }, (__, at) => cited(line * perLine + at)).join(', ')} and the tide that turned again.`,
  ).join(' ');
  return [
    ...dossier.sections.slice(0, 2),
    {
      ...dossier.sections[1]!,
      id: 'many',
      title: 'Many',
      order: 9,
      tree: parseMdx(`${filler}\n\n${text}`),
    },
  ];
}

const pagesOf = (filling: number, perLine: number, paper: 'a4' | 'us-letter') =>
  printFixture({
    ...large,
    sections: sectionsWith(filling, perLine),
    settings: { ...settings, print: { ...settings.print, paper } },
  }).briefing;

describe('each note', () => {
  test.each([
    [0, 1, 'a4'],
    [3, 3, 'a4'],
    [5, 2, 'us-letter'],
    [9, 3, 'us-letter'],
  ] as const)(
    'after %i filling lines, %i to a line, on %s, is on the page of its mark',
    (filling, perLine, paper) => {
      const places = notePlaces(pagesOf(filling, perLine, paper));
      expect(places.length).toBeGreaterThan(100);
      expect(places.filter(({ page, entryPage }) => page !== entryPage)).toEqual([]);
    },
  );
});
