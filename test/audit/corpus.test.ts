/** Ordinary news sentences, invented, of every kind: what is read of them is built whole, without a finding. */
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { copyCase, ROOT, runScript } from '../cases.ts';

const CORPUS = join(ROOT, 'test/audit/corpus');

it('builds three hundred ordinary news sentences', async () => {
  const sources = join(CORPUS, 'sources');
  const paragraphs = readdirSync(sources).flatMap((file) =>
    readFileSync(join(sources, file), 'utf8')
      .replace(/^---[^]*?---\s/, '')
      .trim()
      .split('\n\n'),
  );
  expect(paragraphs.length).toBeGreaterThan(300);
  const { content, out, remove } = copyCase();
  try {
    cpSync(CORPUS, content, { recursive: true });
    const ran = await runScript('build', [
      '--content',
      content,
      '--out',
      out,
      '--audit',
      '--strict',
    ]);
    expect(ran.stdout).toContain('every particular bound');
    expect(ran.code).toBe(0);
  } finally {
    remove();
  }
}, 300_000);
