import { describe, expect, it } from 'vitest';
import { excerptOf } from './excerpt.ts';

const printed = (text: string, ...terms: string[]): string =>
  excerptOf(text, new Set(terms), true)
    .map(({ text, isMarked }) => (isMarked ? `[${text}]` : text))
    .join('');

describe('a paragraph as a result', () => {
  it('has its words marked in every form', () => {
    expect(printed('Trainers trained 3,000 trainees.', 'train', '3000')).toBe(
      'Trainers [trained] [3,000] trainees.',
    );
  });

  it('of a long one is the stretch that holds most of the words, cut between words', () => {
    const text = `${'Nothing to see. '.repeat(60)}The harbour master opened the harbour. ${'More of it. '.repeat(60)}`;
    const excerpt = printed(text, 'harbour', 'master');
    expect(excerpt).toMatch(/^… \w/);
    expect(excerpt).toMatch(/[.\w] …$/);
    expect(excerpt).toContain('The [harbour] [master] opened the [harbour].');
    expect(excerpt.length).toBeLessThan(500);
  });

  it('is whole where nothing in it is marked', () => {
    expect(printed('A short one.', 'other')).toBe('A short one.');
  });
});
