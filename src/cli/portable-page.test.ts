import { expect, it } from 'vitest';
import { makePagePortable, relativeUrl, relativizeCss } from './portable-page.ts';

const portable = (html: string, keepBindings = false, page = 'sources/a.html'): string =>
  makePagePortable(html, page, { keepBindings, renamed: (url) => url });

it.each([
  ['/sources/a.html#p2', 'data/x.html', '../sources/a.html#p2'],
  ['/', 'sources/a.html', '../index.html'],
  ['/a.html', 'a.html', 'a.html'],
])('%s as seen from %s is %s', (url, page, expected) => {
  expect(relativeUrl(url, page)).toBe(expected);
});

it.each([
  ['<a href="/index.html?a=1&amp;b">x</a>', '<a href="../index.html?a=1&amp;b">x</a>'],
  ['<img src=/icon.svg alt="/a">', '<img src="../icon.svg" alt="/a">'],
  ['<svg><use xlink:href="/i.svg#a"/></svg>', '<svg><use xlink:href="../i.svg#a"/></svg>'],
  [
    '<template><a href="/a.html">x</a></template>',
    '<template><a href="../a.html">x</a></template>',
  ],
  ['<a href="//host/a">x</a><a href="#p1">y</a>', '<a href="//host/a">x</a><a href="#p1">y</a>'],
])('makes the links of %s relative', (html, expected) => {
  expect(portable(html)).toBe(expected);
});

it('leads from a page that is shown at any address by whole paths', () => {
  const html = '<a href="/index.html">x</a><a href="#a">y</a>';
  const options = { keepBindings: false, renamed: (url: string) => url, base: '/a/b/' };
  expect(makePagePortable(html, '404.html', options)).toBe(
    '<a href="/a/b/index.html">x</a><a href="#a">y</a>',
  );
});

it('takes out what binds the text, and nothing else', () => {
  const html =
    '<p>On <mark id="a" data-particular="fact" data-ref="one/a two/b" class="x">Monday</mark> <tspan\n data-particular="scale">5</tspan>.</p>';
  expect(portable(html)).toBe('<p>On <mark id="a" class="x">Monday</mark> <tspan>5</tspan>.</p>');
  expect(portable(html, true)).toBe(html);
});

it.each([
  '<script>"<a href=/b.html>"</script>',
  '<style>a::after { content: "<a href=/b.html>" }</style>',
  '<textarea><a href="/b.html"></textarea>',
])('leaves what only looks like a link: %s', (html) => {
  expect(portable(html)).toBe(html);
});

it('takes a style sheet in a drawing for no end of it', () => {
  expect(portable('<svg><style>a{}</style><a href="/b.html"/></svg><a href="/b.html">')).toBe(
    '<svg><style>a{}</style><a href="../b.html"/></svg><a href="../b.html">',
  );
});

it('says of what source and author say in which language it is, where the page is in another', () => {
  const page = (html: string, keepBindings = false): string =>
    makePagePortable(html, 'a.html', {
      keepBindings,
      languageOf: (kind) => (kind === 'locator' ? undefined : 'fr'),
      renamed: (url) => url,
    });
  expect(page('<p data-particular="prose" data-ref="title">Oui</p>')).toBe('<p lang="fr">Oui</p>');
  expect(page('<p data-particular="locator" data-ref="a/p1">¶1</p>')).toBe('<p>¶1</p>');
  expect(page('<p lang="de" data-particular="source" data-ref="a">Ja</p>')).toBe(
    '<p lang="de">Ja</p>',
  );
  expect(page('<p data-particular="prose">Oui</p>', true)).toBe(
    '<p lang="fr" data-particular="prose">Oui</p>',
  );
});

it('hands over the text that is printed', () => {
  const texts: string[] = [];
  makePagePortable('<p title="q">¶ a&eacute;</p>', 'a.html', {
    keepBindings: false,
    renamed: (url) => url,
    onText: (text) => texts.push(text),
  });
  expect(texts.join('')).toBe('¶ aé');
});

it('makes the addresses of a style sheet relative', () => {
  expect(relativizeCss('a{src:url("/f/x.woff2")} b{src:url(//c/d)}', 'css/a.css')).toBe(
    'a{src:url("../f/x.woff2")} b{src:url(//c/d)}',
  );
});
