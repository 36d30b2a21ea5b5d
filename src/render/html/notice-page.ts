/** What takes the place of a page that could not be made: a line that says so, and its text where there is one. */
import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import type { Assembled } from '../../dossier/assembled.ts';
import { furnitureLanguage, say } from '../../furniture/index.ts';

const SOURCE = /^sources\/(.+)\.html$/;

/** HTML of what the page was to show; made before any page is. */
function textOf(path: string, { articles, sections }: Assembled): string {
  const [, source] = SOURCE.exec(path) ?? [];
  if (source !== undefined) return articles.get(decodeURI(source)) ?? '';
  return path === 'index.html' ? [...sections.values()].join('\n') : '';
}

/** `path` is that of the page in the site, `styles` are root-relative addresses. */
export function noticePage(path: string, assembled: Assembled, styles: readonly string[]): string {
  const { title, language } = assembled.dossier.settings;
  const text = textOf(path, assembled);
  const sentence = text
    ? `${say('notMade', language)} ${say('textFollows', language)}`
    : say('notMade', language);
  const head = h('head', [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('title', title),
    ...styles.map((href) => h('link', { rel: 'stylesheet', href })),
  ]);
  const main = h('main', { id: 'content' }, [
    h('h1', title),
    h('p', sentence),
    { type: 'raw', value: text },
    h('p', h('a', { href: '/index.html' }, say('backToBriefing', language))),
  ]);
  const page = h('html', { lang: furnitureLanguage(language) }, [
    head,
    h('body', h('div', { class: 'page' }, main)),
  ]);
  return `<!doctype html>${toHtml(page, { allowDangerousHtml: true })}\n`;
}
