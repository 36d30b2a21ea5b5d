import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { readMdx } from '../../mdx/read-mdx.ts';
import { renderArticle } from './render-article.ts';

function render(body: string, language?: string, frame = ''): string {
  const { article, facts, tree, problems } = readMdx(
    `---\nid: one\npublished: 2024-09-09\n${frame}---\n\n${body}\n`,
    'one.mdx',
  );
  expect(problems).toEqual([]);
  return toHtml(renderArticle(article!, facts, tree, language));
}

describe('rendering an article', () => {
  it.each([
    [
      'makes an element of each sentence, so that it can be shown which is meant',
      'One. Two.\n\nThree.',
      '<p id="p1"><span id="p1.s1">One. </span><span id="p1.s2">Two.</span></p>\n<p id="p2"><span id="p2.s1">Three.</span></p>',
    ],
    [
      'names what a mark is and which fact',
      'On <Date id="one/monday" edtf="2024-09-09">Monday</Date>.',
      '<p id="p1"><span id="p1.s1">On <mark id="monday" class="fact fact--date" data-particular="fact" data-ref="one/monday">Monday</mark>.</span></p>',
    ],
    [
      'anchors a sentence that begins inside a mark where it begins',
      '“<Quote id="one/go">Go. Now.</Quote>”',
      '<p id="p1"><span id="p1.s1">“<mark id="go" class="fact fact--quote" data-particular="fact" data-ref="one/go">Go. <span id="p1.s2"></span>Now.</mark>”</span></p>',
    ],
    [
      'gives the anchor to the first part of a split mark only',
      '<Date id="one/a" part="1/2">Mon</Date><Date id="one/a" part="2/2">day</Date>',
      '<p id="p1"><span id="p1.s1"><mark id="a" class="fact fact--date" data-particular="fact" data-ref="one/a">Mon</mark><mark class="fact fact--date" data-particular="fact" data-ref="one/a">day</mark></span></p>',
    ],
    [
      'shows nothing of an asserted fact',
      'None.<Party id="one/nor" code="NOR" asserted />',
      '<p id="p1"><span id="p1.s1">None.</span></p>',
    ],
    [
      'prints markup as characters',
      'A \\<script>alert(1)\\</script> &amp;amp; \\{x}.',
      '<p id="p1"><span id="p1.s1">A &#x3C;script>alert(1)&#x3C;/script> &#x26;amp; {x}.</span></p>',
    ],
    [
      'keeps paragraphs of lists, links and emphasis',
      '- *One* [two](https://a.example)\n- three',
      '<ul>\n<li>\n<p id="p1"><span id="p1.s1"><em>One</em> <a href="https://a.example">two</a></span></p>\n</li>\n<li>\n<p id="p2"><span id="p2.s1">three</span></p>\n</li>\n</ul>',
    ],
  ])('%s', (_, body, expected) => {
    expect(render(body)).toBe(expected);
  });

  it('says the language of an article where it is not that of the page', () => {
    expect(render('Bonjour.', 'en', 'language: fr\n')).toBe(
      '<div lang="fr"><p id="p1"><span id="p1.s1">Bonjour.</span></p></div>',
    );
    expect(render('Bonjour.', 'fr', 'language: fr\n')).toBe(
      '<p id="p1"><span id="p1.s1">Bonjour.</span></p>',
    );
  });
});
