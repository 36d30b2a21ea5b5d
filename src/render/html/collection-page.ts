/** The first page of a site of several dossiers: what there is, newest first, and a search over all. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { compose, furnitureLanguage, furnitureOf, say } from '../../furniture/index.ts';
import { languageAttributes } from '../../model/language-tag.ts';
import { formatDate } from '../../text/format-date.ts';
import { cardPath } from '../cards/card.ts';
import { CARD_SIZE } from '../cards/set-cards.ts';

/** A dossier as it was built. */
export interface CollectedDossier {
  /** Its folder in the site. */
  name: string;
  title: string;
  standfirst: string;
  /** BCP 47. */
  language: string;
  number: number;
  /** EDTF. */
  date: string;
  authors: string[];
  sources: number;
}

export interface Collection {
  title: string;
  /** BCP 47, of the page. */
  language: string;
  /** Where it will be published, with a slash at its end; undefined where that is not known. */
  site: string | undefined;
  dossiers: readonly CollectedDossier[];
}

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'self'";

function headOf(
  { title, language, site, dossiers }: Collection,
  styles: readonly string[],
): Element {
  const description = say('leadDossiers', language);
  const [newest] = dossiers;
  const property = (name: string, content: string): Element =>
    h('meta', { property: name, content });
  return h('head', [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { httpEquiv: 'content-security-policy', content: POLICY }),
    h('meta', { name: 'referrer', content: 'no-referrer' }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('title', title),
    h('meta', { name: 'description', content: description }),
    h('meta', { name: 'generator', content: 'Dossier' }),
    property('og:type', 'website'),
    property('og:title', title),
    property('og:description', description),
    ...(site && newest
      ? [
          property('og:url', site),
          property('og:image', `${site}${newest.name}${cardPath('briefing')}`),
          h('meta', { name: 'twitter:card', content: 'summary_large_image' }),
          h('link', { rel: 'canonical', href: site }),
          h('link', { rel: 'alternate', type: 'application/atom+xml', href: '/feed.xml' }),
        ]
      : []),
    h('link', { rel: 'icon', href: '/icon.svg', type: 'image/svg+xml' }),
    ...styles.map((href) => h('link', { rel: 'stylesheet', href })),
    h('script', { src: '/search.js' }),
  ]);
}

const searchForm = (language: string): Element =>
  h('form', { class: 'search', role: 'search', action: '/index.html' }, [
    h('label', { class: 'visually-hidden', htmlFor: 'search-words' }, say('SearchFor', language)),
    h('input', {
      id: 'search-words',
      type: 'search',
      name: 'q',
      placeholder: say('SearchFor', language),
      autoComplete: 'off',
      spellCheck: 'false',
    }),
    h('button', { type: 'submit' }, say('Search', language)),
  ]);

/** What is found in a dossier stands below its title. */
function foundIn({ name, title, language: own }: CollectedDossier, language: string): Element {
  const furniture = furnitureOf(language);
  return h('section', { class: 'found-in', ariaLabelledBy: `found-in-${name}` }, [
    h(
      'h2',
      { id: `found-in-${name}`, ...languageAttributes(own) },
      h('a', { href: `/${name}/index.html` }, title),
    ),
    h('p', { class: 'found__count', role: 'status' }),
    h('div', {
      class: 'found',
      ...languageAttributes(own),
      dataFolder: `${name}/`,
      dataParagraphs: furniture.paragraphsFound,
      dataNames: furniture.namesFound,
      dataNothing: furniture.nothingFound,
      dataFailed: furniture.searchFailed,
      dataMore: furniture.moreFound,
      dataNote: furniture.furtherReport,
      dataPerson: furniture.person,
      dataOrganisation: furniture.organisation,
      dataPlace: furniture.state,
      dataParagraphsHeading: furniture.Paragraphs,
      dataNamesHeading: furniture.Names,
      dataFactsHeading: furniture.Facts,
      dataSourcesHeading: furniture.Sources,
    }),
  ]);
}

function entryOf(dossier: CollectedDossier, language: string): Element {
  const { name, title, standfirst, number, date, authors } = dossier;
  const edition = compose('editionOf', language, {
    number: String(number),
    date: formatDate(date, language, 'long'),
  });
  return h('li', { class: 'collected' }, [
    h('img', {
      src: `/${name}${cardPath('briefing')}`,
      alt: '',
      loading: 'lazy',
      ...CARD_SIZE,
    }),
    h('div', { lang: dossier.language }, [
      h('h2', h('a', { href: `/${name}/index.html` }, title)),
      h('p', standfirst),
    ]),
    h('p', { class: 'label' }, [
      edition,
      '\u00A0· ',
      h('span', { lang: dossier.language }, authors.join(', ')),
      '\u00A0· ',
      h(
        'a',
        { href: `/${name}/sources.html` },
        compose('sourcesCounted', language, {
          count: String(dossier.sources),
        }),
      ),
    ]),
  ]);
}

/** `styles` are root-relative addresses. */
export function collectionPage(collection: Collection, styles: readonly string[]): string {
  const { title, language, dossiers } = collection;
  const main = h('main', { id: 'content' }, [
    h('header', { class: 'head' }, [h('h1', title)]),
    searchForm(language),
    h(
      'div',
      { class: 'found-all' },
      dossiers.map((dossier) => foundIn(dossier, language)),
    ),
    h(
      'ul',
      { class: 'plain site-contents collection' },
      dossiers.map((dossier) => entryOf(dossier, language)),
    ),
  ]);
  const body = h('body', h('div', { class: 'page' }, main));
  const page = h('html', { lang: furnitureLanguage(language) }, [headOf(collection, styles), body]);
  return `<!doctype html>${toHtml(page)}\n`;
}
