import { expect, it } from 'vitest';
import { fileLabel } from './file-label.ts';

it.each([
  ['hill-news-2029-11-02.txt', 'Hill News'],
  ['hill_news_20291102.txt', 'Hill News'],
  ['2029-11-02 hill news.txt', 'Hill News'],
  ['02.11.2029-hill.txt', 'Hill'],
  ['afp-2029-11-02.txt', 'AFP'],
  ['Dépêche du Col 2029-11-05.txt', 'Dépêche du Col'],
  ['hfpr-2029-11-02.txt', 'HFPR'],
  ['st-james-post.txt', 'St James Post'],
  ['in/a/folder/valley-post.txt', 'Valley Post'],
  ['中文-2029-11-02.txt', '中文'],
  ['hill-news-2-2029-11-02.txt', 'Hill News'],
  ['2029-11-02.txt', null],
])('%s is cited as %s', (file, label) => {
  expect(fileLabel(file)).toBe(label);
});
