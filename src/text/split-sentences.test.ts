import { expect, it } from 'vitest';
import { splitSentences } from './split-sentences.ts';

const split = (text: string): string[] =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end));

it.each([
  ['after full stops', 'It opened. It closed! Why? Nobody knows…', 4],
  ['after a closing quotation mark', '“It opened.” He left. "Good." She stayed.', 4],
  ['not after titles', 'Gov. Ana Silva met Dr. Dias and Lt. Col. Poe.', 1],
  ['not after initials', 'J. K. Silva and S. Dias spoke.', 1],
  [
    'not after abbreviations of countries within a sentence',
    'The U.S. Navy and the U.N. mission came.',
    1,
  ],
  ['after an abbreviation where a sentence begins', 'They left for the U.S. The ship sank.', 2],
  ['not after times', 'At 10:35 a.m. (0735 GMT) it sank.', 1],
  ['not in decimals', 'It rose 4.5 percent to 3.2 million.', 1],
  ['not before lower case', 'He said yes. and went.', 1],
  ['not after short months', 'On Sept. 9 it rained.', 1],
  ['not inside a quotation that goes on', '“It opened!” he said.', 1],
  ['in scripts without spaces', '它开了。它关了。', 2],
])('sentences end %s', (_title, text, count) => {
  expect(split(text)).toHaveLength(count);
  expect(split(text).join(' ').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
});
