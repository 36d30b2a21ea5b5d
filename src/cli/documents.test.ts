import { expect, it } from 'vitest';
import type { SourceText } from '../read/parse-article.ts';
import { documentLine, splitLines } from './documents.ts';

const echo = (source: SourceText): object => ({ paragraphs: [source], facts: [] });

it('hands a document over with its day and without its time of day', () => {
  const { output, problem } = documentLine(
    '{"id":7,"published":"2024-05-06T10:00","text":"It opened."}',
    1,
    echo,
  );
  expect([JSON.parse(output), problem]).toEqual([
    { id: 7, paragraphs: [{ file: '7', published: '2024-05-06', text: 'It opened.' }], facts: [] },
    null,
  ]);
});

it.each([
  ['no JSON', 'junk', null],
  ['no text', '{"id":"a","published":"2024-05-06"}', 'a'],
  ['no date', '{"id":"a","text":"x"}', 'a'],
  ['a date the calendar lacks', '{"id":"a","published":"2024-02-31","text":"x"}', 'a'],
  ['no object', 'null', null],
])('gives a line with the reason and no facts for %s', (_title, line, id) => {
  const { output, problem } = documentLine(line, 3, echo);
  expect(JSON.parse(output)).toEqual({ id, paragraphs: [], facts: [], error: expect.any(String) });
  expect(problem).toMatch(/^standard input:3 document-is-readable: /);
});

it('gives a line for a document whose text cannot be read', () => {
  const { output } = documentLine('{"id":"a","published":"2024-05-06","text":"x"}', 1, () => {
    throw new Error('no');
  });
  expect(JSON.parse(output)).toMatchObject({ id: 'a', error: 'no' });
});

it.each([1, 2, 3, 7, 100])(
  'splits a stream into lines wherever its chunks of %i bytes break',
  async (size) => {
    const bytes = new TextEncoder().encode('eins\nzwëi 😀\n\nlast');
    async function* chunks(): AsyncGenerator<Uint8Array> {
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
    }
    const lines: string[] = [];
    for await (const batch of splitLines(chunks())) lines.push(...batch);
    expect(lines).toEqual(['eins', 'zwëi 😀', '', 'last']);
  },
);
