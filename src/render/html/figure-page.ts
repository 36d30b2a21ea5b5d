/**
 * A figure as a page of one file, for a frame on somebody else's page: its drawing in three widths, its table with the sources, and whose it
 * is. The one style sheet is allowed by its hash, the drawings are pictures within the page, and nothing else is loaded.
 */
import { createHash } from 'node:crypto';
import type { Element } from 'hast';
import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { authorsLanguage } from '../../dossier/authors-language.ts';
import { imprint, imprintDate, label } from '../../edition/bind.ts';
import { furnitureLanguage, say } from '../../furniture/index.ts';
import { type Line, plainText } from '../../edition/line.ts';
import { textAttributes } from '../../edition/ref-attributes.ts';
import { languageAttributes } from '../../model/language-tag.ts';
import type { Dossier } from '../../model/dossier.ts';
import type { DrawnFigure } from '../../views/draw-figure.ts';
import type { JoinedFigure } from '../../views/figures.ts';
import { standaloneSvg } from '../../views/svg/standalone.ts';
import { sharingTags } from './sharing-tags.ts';

const STYLE = `body{margin:0;padding:.75rem;background:#fdfcf8;color:#1a1d23;font:1rem/1.45 Georgia,"Times New Roman",serif}
h1{margin:0 0 .5rem;font-size:1.15rem;line-height:1.25}
img{display:block;max-width:100%;height:auto}
p,summary,table{margin:.5rem 0 0;color:#575d68;font:.83rem/1.45 Arial,Helvetica,sans-serif}
a{color:#a3211c}
summary{cursor:pointer;min-height:1.5rem}
.scroll{overflow-x:auto}
table{border-collapse:collapse}
th,td{padding:.25rem .75rem .25rem 0;border-bottom:1px solid #d8d5cb;text-align:start;vertical-align:top}`;
const HASH = createHash('sha256').update(STYLE).digest('base64');
const POLICY = `default-src 'none'; style-src 'sha256-${HASH}'; img-src data:; base-uri 'none'; form-action 'none'`;

/** Pixels below which the drawing of the next width is too small to read. */
const [FOR_MEDIUM, FOR_WIDE] = [560, 840];

/** No more of it is encoded than an address in a list of sources needs: of every `=` and `/` it would be a tenth longer. */
const addressOf = (svg: Element): string =>
  `data:image/svg+xml,${encodeURI(standaloneSvg(svg, 'screen-light')).replaceAll('#', '%23')}`;

/** Links leave the frame. */
const lineOf = (line: Line): (Element | string)[] =>
  line.flatMap(({ words, href, glued, lang }, index) => {
    const properties = { ...textAttributes(words), ...languageAttributes(lang) };
    const element = href
      ? h('a', { href, target: '_top', ...properties }, words.text)
      : h('span', properties, words.text);
    return index === 0 || glued ? [element] : [' ', element];
  });

function tableOf({ table }: JoinedFigure): Element {
  const rows = table.rows.map((row) =>
    h(
      'tr',
      row.map((cell, index) =>
        index === 0 ? h('th', { scope: 'row' }, lineOf(cell)) : h('td', lineOf(cell)),
      ),
    ),
  );
  const head = table.header.map(({ text }) => h('th', { scope: 'col' }, text));
  return h('table', [h('thead', h('tr', head)), h('tbody', rows)]);
}

const drawingOf = (
  { title, wide, medium, narrow, isSmall, caption }: DrawnFigure,
  lang: string | undefined,
): Element[] => {
  const source = (media: number, svg: Element): Element =>
    h('source', { media: `(min-width: ${media}px)`, srcSet: addressOf(svg) });
  const picture = h('picture', [
    ...(isSmall ? [] : [source(FOR_WIDE, wide)]),
    source(FOR_MEDIUM, medium),
    h('img', { src: addressOf(narrow), alt: plainText(title), lang, ariaDescribedBy: 'data' }),
  ]);
  return [picture, h('p', lineOf(caption))];
};

/** Where the figure is from: the dossier, its authors and its day. */
const creditOf = ({ settings }: Dossier): Line => [
  { words: label(settings, 'title'), href: '/index.html' },
  { words: imprint(settings, 'edition', 'authors') },
  { words: imprintDate(settings, 'long', 'edition', 'date') },
];

export function figurePage(figure: JoinedFigure, dossier: Dossier): string {
  const { language, title, standfirst } = dossier.settings;
  const author = authorsLanguage(dossier);
  const lang = author === furnitureLanguage(language) ? undefined : author;
  const page = {
    title: `${say('Figure', language)}: ${plainText(figure.title)} · ${title}`,
    description: standfirst,
    path: `/charts/${figure.id}.html`,
  };
  const head = h('head', [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { httpEquiv: 'content-security-policy', content: POLICY }),
    h('meta', { name: 'referrer', content: 'no-referrer' }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('title', { lang }, page.title),
    h('meta', { name: 'description', content: page.description }),
    ...sharingTags(page, dossier).map((tag) => h('meta', { ...tag })),
    h('style', STYLE),
  ]);
  const credit = creditOf(dossier).flatMap((run, index) =>
    index === 0 ? lineOf([run]) : [' · ', ...lineOf([run])],
  );
  const main = h('main', [
    h('h1', lineOf(figure.title)),
    ...figure.drawings.flatMap((drawing) => drawingOf(drawing, lang)),
    h('details', { id: 'data' }, [
      h('summary', say('dataAndSources', language)),
      h('div', { className: 'scroll' }, tableOf(figure)),
    ]),
    h('p', credit),
  ]);
  return `<!doctype html>${toHtml(h('html', { lang: furnitureLanguage(language) }, [head, h('body', main)]))}\n`;
}
