import { describe, expect, it } from 'vitest';
import { readHtml } from './index.ts';

const PARAGRAPHS = [
  'The port of Caxito was sold on Tuesday to a shipping line that had bid for it three times, the ministry said.',
  'Some 1,200 dockers will keep their work for five years under the terms, which the union called a beginning.',
  'The line, which runs 40 ships along the coast, paid 310 million dollars and will build a second quay by 2034.',
];

const article = (inside = '', around = ''): string =>
  `<div class="page"><nav><ul><li><a href="/">Home</a></li><li><a href="/s">Sport</a></li></ul></nav>
  <main><article><h1>Port of Caxito sold</h1>${inside}<div class="story-body">${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</div>${around}</article></main></div>`;

const page = (head: string, body: string): string =>
  `<!doctype html><html lang="en-GB"><head>${head}</head><body>${body}</body></html>`;
const ld = (node: object): string =>
  `<script type="application/ld+json">${JSON.stringify(node)}</script>`;

describe('the text of a page', () => {
  it('is its paragraphs, and what stands around them is told', async () => {
    const { paragraphs, leftOut } = await readHtml(
      page(
        '',
        article(
          '<figure><img><figcaption>The quay. © Ana Roy</figcaption></figure>',
          '<aside class="related"><p>Another port was sold last year in a deal that failed.</p></aside>',
        ),
      ),
    );
    expect(paragraphs).toEqual(PARAGRAPHS);
    expect(leftOut.map(({ why }) => why)).toEqual(
      expect.arrayContaining(['caption', 'menu', 'beside the article']),
    );
  });

  it('begins with the standfirst, wherever in the head it stands', async () => {
    const standfirst = 'Dockers keep their work for five years, the ministry says';
    const { paragraphs } = await readHtml(
      page(
        `<meta name="description" content="${standfirst}">`,
        article(`<h2 class="deck">${standfirst}</h2><p class="byline">By Ana Silva</p>`),
      ),
    );
    expect(paragraphs).toEqual([standfirst, ...PARAGRAPHS]);
  });

  it('goes on over boxes that lead elsewhere', async () => {
    const [first, ...rest] = PARAGRAPHS;
    const { paragraphs } = await readHtml(
      page(
        '',
        `<article><h1>Port of Caxito sold</h1><p>${first}</p><div class="newsletter-signup"><p>Sign up for our newsletter and get the news of the day in your inbox.</p></div><p><a href="/x">Read more: The port that nobody wanted to buy</a></p>${rest.map((text) => `<p>${text}</p>`).join('')}</article>`,
      ),
    );
    expect(paragraphs).toEqual(PARAGRAPHS);
  });

  it('keeps powers and drops the marks of notes', async () => {
    const { paragraphs } = await readHtml(
      page(
        '',
        `<article><h1>Port sold</h1><p>The quay of 133 km<sup>2</sup> was sold<sup><a href="#n1">1</a></sup> by the ministry to a line.</p></article>`,
      ),
    );
    expect(paragraphs[0]).toBe('The quay of 133 km² was sold by the ministry to a line.');
  });

  it('is that of the article where the page holds everything in a form and a class says sidebar', async () => {
    const { paragraphs } = await readHtml(
      page('', `<form><div class="with-sidebar has-comments">${article()}</div></form>`),
    );
    expect(paragraphs).toEqual(PARAGRAPHS);
  });

  it('parts paragraphs at two line breaks', async () => {
    const { paragraphs } = await readHtml(
      page('', `<div id="text">${PARAGRAPHS.join('<br><br>')}</div>`),
    );
    expect(paragraphs).toEqual(PARAGRAPHS);
  });

  it('is none of a script, which is never run', async () => {
    const { paragraphs } = await readHtml(
      page(
        '',
        article(
          '<script>globalThis.ran = true; document.title = "x"</script><p onclick="globalThis.ran = true"></p><img src=x onerror="globalThis.ran = true">',
        ),
      ),
    );
    expect(paragraphs).toEqual(PARAGRAPHS);
    expect(globalThis).not.toHaveProperty('ran');
  });
});

describe('what a page says of itself', () => {
  const news = {
    '@type': 'NewsArticle',
    headline: 'Port of Caxito sold',
    datePublished: '2031-05-06T23:10:00-05:00',
    dateModified: '2031-05-09T08:00:00-05:00',
    author: [{ '@type': 'Person', name: 'Ana Silva' }, { name: 'Jo Roy' }],
    publisher: { name: 'Kwanza News' },
  };

  it('comes from JSON-LD, the day of publication and not of the update', async () => {
    expect(
      await readHtml(page(ld({ '@graph': [{ '@type': 'WebSite', name: 'x' }, news] }), article())),
    ).toMatchObject({
      title: 'Port of Caxito sold',
      published: '2031-05-06',
      authors: ['Ana Silva', 'Jo Roy'],
      outlet: 'Kwanza News',
      language: 'en-GB',
    });
  });

  it('comes from Open Graph without the name of the site in the title', async () => {
    const head = `<meta property="og:title" content="Port of Caxito sold | Kwanza News"><meta property="og:site_name" content="Kwanza News"><meta property="article:published_time" content="2031-05-06T10:00:00Z"><meta property="article:modified_time" content="2031-05-08T10:00:00Z"><link rel="canonical" href="https://kwanzanews.ao/port"><meta name="author" content="By Ana Silva and Jo Roy">`;
    expect(await readHtml(page(head, article()))).toMatchObject({
      title: 'Port of Caxito sold',
      published: '2031-05-06',
      url: 'https://kwanzanews.ao/port',
      authors: ['Ana Silva', 'Jo Roy'],
    });
  });

  it('is the outlet’s own day where one moment is written in two time zones', async () => {
    const head =
      ld({ ...news, datePublished: '2031-05-07T04:10:00Z' }) +
      '<meta property="article:published_time" content="2031-05-06T23:10:00-05:00">';
    expect((await readHtml(page(head, article()))).published).toBe('2031-05-06');
  });

  it('is told where it contradicts itself', async () => {
    const head =
      ld(news) + '<meta property="article:published_time" content="2031-04-01T10:00:00Z">';
    expect((await readHtml(page(head, article()))).leftOut).toContainEqual({
      text: '2031-04-01',
      why: 'another day of publication, in article:published_time',
    });
  });

  it('is not that of another article that the page lists', async () => {
    const other = { ...news, headline: 'A port nobody wanted', datePublished: '2029-01-01' };
    expect(await readHtml(page(ld([other, news]), article()))).toMatchObject({
      title: 'Port of Caxito sold',
      published: '2031-05-06',
    });
  });

  it('is silent where there is nothing', async () => {
    expect(
      await readHtml(`<article>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</article>`),
    ).toMatchObject({ title: null, published: null, authors: [], outlet: null, url: null });
  });
});
