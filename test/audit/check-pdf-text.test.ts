import { describe, expect, it } from 'vitest';
import type { PrintData } from '../../src/render/typst/print-data.ts';
import { checkPdfText } from './check-pdf-text.ts';

/** As much of the data as the audit of the text reads. */
const data = {
  title: 'The harbour',
  standfirst: 'It took 46 ships in 2031.',
  notes: [{ number: 1 }],
  figures: [],
  annex: [],
  sources: [],
} as unknown as PrintData;
const audit = (...pages: string[]): string[] =>
  checkPdfText('briefing.pdf', pages, data, ['<svg><text>12 cranes</text></svg>'], true).map(
    ({ value = '' }) => value,
  );
const WHOLE = 'The harbour. It took 46 ships in 2031.';

describe('the text of a PDF', () => {
  it.each([
    ['what it was set from', [WHOLE]],
    ['numbers of its drawings', [`${WHOLE} 12 cranes`]],
    ['numbers that count its own pages', [WHOLE, '2']],
    ['a word that the end of a line parts', ['The har\u00ADbour. It took 46 ships in 2031.']],
    [
      'words from right to left in another order',
      ['The harbour. It took 46 ships in 2031. \u05D1\u05D0'],
    ],
  ])('may hold %s', (_, pages) => expect(audit(...pages)).toEqual([]));

  it.each([
    ['a number that nothing says', [`${WHOLE} 64`], '64'],
    ['a number of pages there are not', [WHOLE, '3'], '3'],
    ['a number with a digit too many', [`${WHOLE} 146`], '146'],
  ])('may not hold %s', (_, pages, stray) => expect(audit(...pages)).toEqual([stray]));

  it('holds every string of the data', () => {
    expect(audit('The harbour. It took 46 ships.')).toContain('It took 46 ships in 2031.');
  });
});
