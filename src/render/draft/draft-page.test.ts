import { expect, it } from 'vitest';
import { checkDraft } from '../../check/index.ts';
import { extractFacts } from '../../read/extract.ts';
import { parseArticle } from '../../read/parse-article.ts';
import { draftPage } from './draft-page.ts';

const article = parseArticle({
  file: 'hill.txt',
  text: 'KIRUN, Ardania, May 6, 2031 (Hill Wire) - The storm sank 46 ships off Kirun and killed 217 people on Monday, the coast guard said.',
});
const DRAFT =
  '# The <b>storm</b>\n\nIt sank **46 ships** & killed 217 people.\n\n- Portugal lost 99 tugs.\n\n<script>alert(1)</script>\n\n| ships |\n| --- |\n| 46 |\n';
const html = draftPage(
  checkDraft({ file: 'x/draft.md', text: DRAFT }, [article], extractFacts(article)),
  DRAFT,
);

it('shows the words of the draft, each claim with the sentence that bears it out', () => {
  expect(html).toContain('<strong><mark class="claim">46 ships</mark>');
  expect(html).toContain('<b>Hill Wire ¶1</b>');
  expect(html.match(/class="note"/g)).toHaveLength(1);
});

it('shows what rests on nothing, and why', () => {
  expect(html).toContain('<mark class="claim claim--open">Portugal</mark>');
  expect(html).toContain('"99 tugs" is in no source.');
  expect(html).toContain('2 of 5 claims do not rest on a source');
});

it('runs nothing and loads nothing', () =>
  expect(html).not.toMatch(/<script|src=|href="(?!#)|url\(/));
