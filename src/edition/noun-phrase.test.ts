import { describe, expect, it } from 'vitest';
import { coordinationAfter } from './noun-phrase.ts';

describe('the nouns that a figure counts', () => {
  it.each([
    ['40 towns|, villages and remote farms lost power', ', villages and remote farms'],
    ['19 towns| and districts signed', ' and districts'],
    ['19 towns| and districts in the north', ' and districts'],
    ['300 nurses| or midwives.', ' or midwives'],
    ['12 people| and injured dozens in the town', ''],
    ['12 people| and shut the port', ''],
    ['300 people| and holds shares', ''],
    ['3 ships|, said the owner and the crew', ''],
    ['3 ships| and a barge sank', ''],
    ['3 ships|, which sailed', ''],
    ['3 ships| and Norway lost two', ''],
  ])('%s', (marked, added) => {
    const end = marked.indexOf('|');
    expect(coordinationAfter(marked.replace('|', ''), end)).toBe(added);
  });
});
