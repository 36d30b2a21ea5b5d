import { parse } from 'parse5';
import { expect, it } from 'vitest';
import { dossierOf } from '../../../test/dossiers.ts';
import { recordEdition } from '../../check/record-edition.ts';
import { exportFeed } from './feed.ts';

const edition = {
  number: 2,
  date: '2031-06',
  authors: ['A & B', 'C'],
  contact: 'desk@example.org',
  corrections: [{ date: '2031-06-09', text: 'It was 46, <not> 47.' }],
};
const dossier = dossierOf(
  { 'a.txt': '---\npublished: 2031-05-06\n---\n\nThe port lost 46 boats.\n' },
  { settings: { edition } },
);
const first = { ...recordEdition(dossier), number: 1, date: '2031-05-07', title: 'Before' };
const feed = exportFeed({ ...dossier, editions: [first] }, 'https://a.example/b');

it('has an entry for each edition and correction, newest first, each with an address of its own', () => {
  const ids = [...feed.matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id);
  expect(ids).toEqual([
    'https://a.example/b/',
    'https://a.example/b/editions.html#correction-1',
    'https://a.example/b/editions.html#edition-2',
    'https://a.example/b/editions.html#edition-1',
  ]);
  expect([...feed.matchAll(/<updated>(.*?)<\/updated>/g)].map(([, at]) => at)).toEqual([
    '2031-06-09T00:00:00Z',
    '2031-06-09T00:00:00Z',
    '2031-06-01T00:00:00Z',
    '2031-05-07T00:00:00Z',
  ]);
});

it('escapes what is markup elsewhere', () => {
  expect(feed).toContain(
    '<author><name>A &amp; B</name></author>\n  <author><name>C</name></author>\n',
  );
  expect(feed).toContain('<summary>It was 46, &lt;not&gt; 47.</summary>');
  expect(JSON.stringify(parse(feed), ['nodeName', 'childNodes'])).not.toContain('"not"');
});
