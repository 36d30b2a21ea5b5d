import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import type { Content } from '../dossier/read-dossier-files.ts';
import { ingestSources } from '../mdx/ingest-sources.ts';
import { sealMdx } from '../mdx/seal-mdx.ts';
import { writeMdx } from '../mdx/write-mdx.ts';
import { readChecked } from './read-checked.ts';

const SOURCE = 'Published: 2031-05-06\n\nThe harbour lost 46 boats on Monday.\n';
const SETTINGS =
  'title: The harbour\nstandfirst: What was lost.\nedition: { number: 1, date: 2031-06-01, authors: [Desk], contact: desk@example.org }\n';

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
const [read] = ingestSources([{ file: 'a.txt', text: SOURCE }], hash).ingested;
const plain = read ? writeMdx(read.article, read.facts, { sha256: read.sha256 }) : '';

const rulesOf = (article: string, sources: Record<string, string>): string[] => {
  const content: Content = {
    root: 'c',
    files: [
      { path: 'dossier.yaml', text: SETTINGS },
      { path: 'articles/a.mdx', text: sealMdx(article, hash) },
      ...Object.entries(sources).map(([name, text]) => ({ path: `sources/${name}`, text })),
    ],
  };
  return readChecked(content).problems.map(({ file, rule }) => `${file} ${rule}`);
};

it.each<[string, string, Record<string, string>, string[]]>([
  ['as it was read', plain, { 'a.txt': SOURCE }, []],
  ['without its source', plain, {}, []],
  [
    'with other words, sealed anew',
    plain.replaceAll('46 boats', '460 boats'),
    { 'a.txt': SOURCE },
    ['c/articles/a.mdx article-says-its-source'],
  ],
  [
    'with other words, that names no source',
    plain.replaceAll('46 boats', '460 boats').replace(/^(?:file|sha256): .*\n/gm, ''),
    { 'a.txt': SOURCE },
    ['c/articles/a.mdx article-says-its-source'],
  ],
  [
    'older than its source',
    plain,
    { 'a.txt': SOURCE.replace('46', '47') },
    ['c/articles/a.mdx article-is-up-to-date'],
  ],
  [
    'whose source can no longer be read',
    plain,
    { 'a.txt': `---\nurl: nowhere\n---\n\n${SOURCE}` },
    ['c/sources/a.txt front-matter-is-valid'],
  ],
  ['whose source was renamed', plain, { 'b.txt': SOURCE }, []],
  [
    'beside a source that was never read',
    plain,
    { 'a.txt': SOURCE, 'b.txt': SOURCE },
    ['c/sources/b.txt article-is-up-to-date'],
  ],
])('tells of an article %s', (_, article, sources, told) =>
  expect(rulesOf(article, sources)).toEqual(told),
);
