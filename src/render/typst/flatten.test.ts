import { describe, expect, it } from 'vitest';
import { flattenBlocks } from './flatten.ts';
import type { Block, Inline } from './print-data.ts';

const text = (words: string): Inline<string> => ({ type: 'text', text: words }) as Inline<string>;
const nest = <T>(make: (inner: T) => T, core: T, times: number): T =>
  times === 0 ? core : make(nest(make, core, times - 1));
const depthOf = (value: unknown, type: string): number =>
  JSON.stringify(value).split(`"type":"${type}"`).length - 1;

const emphasis = (times: number): Inline<string> =>
  nest((inner) => ({ type: 'emphasis', children: [inner] }) as Inline<string>, text('deep'), times);
const list = (times: number): Block<string> =>
  nest(
    (inner) => ({ type: 'list', ordered: false, start: 1, items: [[inner]] }) as Block<string>,
    { type: 'paragraph', children: [text('deep')] } as Block<string>,
    times,
  );
const quote = (times: number): Block<string> =>
  nest(
    (inner) => ({ type: 'quote', children: [inner] }) as unknown as Block<string>,
    { type: 'paragraph', children: [text('deep')] } as Block<string>,
    times,
  );

describe('what Typst can set', () => {
  it.each([1, 6])('stays as it is, %i levels deep', (times) => {
    for (const block of [
      list(times),
      quote(times),
      { type: 'paragraph', children: [emphasis(times)] } as Block<string>,
    ])
      expect(flattenBlocks([block])).toEqual([block]);
  });

  it('is flat below the sixth level, and loses no word', () => {
    const flat = flattenBlocks([
      list(9),
      quote(9),
      { type: 'heading', children: [emphasis(9)] } as Block<string>,
      { type: 'table', rows: [[[emphasis(9)], [text('beside')]]] } as unknown as Block<string>,
    ]);
    expect(depthOf(flat, 'list')).toBe(6);
    expect(depthOf(flat, 'quote')).toBe(6);
    expect(depthOf(flat, 'emphasis')).toBe(12);
    expect(JSON.stringify(flat).match(/"deep"/g)).toHaveLength(4);
    expect(JSON.stringify(flat)).toContain('"beside"');
  });
});
