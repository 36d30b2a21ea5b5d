import { describe, expect, it } from 'vitest';
import { differenceOf, holdsWords } from './agree-quotation.ts';

const PRINTED =
  'We lost the harbour – all of it – in one night, the “good” cranes too. It’s an ﬁasco, and 1.35 million will not mend it.';

describe('a quotation is word for word', () => {
  it.each([
    ['We lost the harbour', 'a part'],
    ['we lost the harbour.', 'a full stop and a small letter of the sentence around it'],
    ['the harbour -- all of it -- in one night', 'other dashes'],
    ['the harbour—all of it—in one night', 'dashes without spaces'],
    ["the 'good' cranes too", 'other inner marks'],
    ["It's an fiasco", 'a straight apostrophe and no ligature'],
    ['in  one\u00A0night', 'other spaces'],
    ['We lost the harbour […] in one night', 'words left out'],
    ['We lost … the “good” cranes', 'words left out without brackets'],
    ['We lost the harbour ... It’s an fiasco', 'three full stops'],
    ['[T]he harbour', 'a letter in brackets'],
    ['We lost [it all] in one night', 'other words in brackets'],
    ['1.35 million will not mend it', 'a figure'],
  ])('“%s”: %s', (quotation) => {
    const printed = quotation.includes('[it all]')
      ? PRINTED.replace('the harbour – all of it –', 'the harbour')
      : PRINTED;
    expect(holdsWords(printed, quotation)).toBe(true);
  });

  it.each([
    ['We lost a harbour', 'another word'],
    ['We lost the harbor', 'another spelling'],
    ['lost harbour', 'a word left out in silence'],
    ['We never lost the harbour', 'a word put in'],
    ['the cranes too, good', 'another order'],
    ['in one night […] We lost', 'parts in another order'],
    ['13.5 million', 'another figure'],
    ['We lost [the north and the south and all the rest] mend', 'brackets for half of it'],
    ['', 'nothing'],
    ['…', 'nothing but a gap'],
  ])('“%s” is not there: %s', (quotation) => {
    expect(holdsWords(PRINTED, quotation)).toBe(false);
  });
});

describe('what differs', () => {
  it.each([
    ['We lost the harbor', { said: 'harbor', printed: 'harbour' }],
    ['all of it in two nights', { said: 'two', printed: 'one' }],
    ['the good cranes also', { said: 'also', printed: 'too' }],
  ])('in “%s” is said word for word', (quotation, difference) => {
    expect(differenceOf(PRINTED, quotation)).toMatchObject(difference);
  });

  it.each(['A quite different sentence', 'We lost the harbour'])(
    'is not said of “%s”',
    (quotation) => expect(differenceOf(PRINTED, quotation)).toBeNull(),
  );
});
