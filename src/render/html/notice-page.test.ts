import { expect, it } from 'vitest';
import { dossierOf } from '../../../test/dossiers.ts';
import { noticePage } from './notice-page.ts';

const assembled = {
  dossier: dossierOf(
    { 'moon.txt': '---\nlabel: The Moon\npublished: 2031-05-06\n---\n\nOrsa Line lost 12 cranes.' },
    { settings: { title: 'Cranes & ropes' } },
  ),
  articles: new Map([['moon', '<p id="p1">12 cranes</p>']]),
  pages: new Map(),
  sections: new Map([
    ['losses', '<p>Lost.</p>'],
    ['map', '<p>Here.</p>'],
  ]),
};
const page = (path: string): string => noticePage(path, assembled, ['/a.css']);

it('is a page of the site, with a way back', () => {
  const html = page('about.html');
  expect(html).toMatch(/^<!doctype html><html lang="en">/);
  expect(html).toContain('<title>Cranes &#x26; ropes</title>');
  expect(html).toContain('<link rel="stylesheet" href="/a.css">');
  expect(html).toMatch(/<div class="page"><main id="content">.*<a href="\/index\.html">/);
});

it('shows the text of a source or the briefing, and says that it follows', () => {
  const follows = 'text follows';
  expect(page('sources/moon.html')).toContain('<p id="p1">12 cranes</p>');
  expect(page('index.html')).toContain('<p>Lost.</p>\n<p>Here.</p>');
  expect(page('sources/moon.html')).toContain(follows);
  for (const path of ['about.html', 'sources/star.html', 'sources.html']) {
    expect(page(path)).not.toContain(follows);
    expect(page(path)).not.toContain('cranes</p>');
  }
});
