/** The pages of a dossier, in the order of the contents. */
import { say, type WordKey } from '../furniture/index.ts';
import { hasContent } from '../edition/outline.ts';
import { entitiesOf } from '../dossier/entities.ts';
import { EDITIONS_PAGE } from '../edition/editions.ts';
import { buildEdition } from '../edition/edition.ts';
import { pagePath } from '../edition/own-pages.ts';
import { REGISTER } from '../edition/name-place.ts';
import type { Dossier } from '../model/dossier.ts';

export interface SitePage {
  name: string;
  href: string;
}

/** What a host shows for an address that leads nowhere. */
export const MISSING_PAGE = '/404.html';

/** Views that have a page of their own where they have something to show. */
export const VIEW_PAGES = [
  { view: 'timeline', title: 'timeline', lead: 'leadTimeline', path: '/timeline.html' },
  {
    view: 'participants',
    title: 'Participants',
    lead: 'leadParticipants',
    path: '/participants.html',
  },
  { view: 'numbers', title: 'Numbers', lead: 'leadNumbers', path: '/numbers.html' },
] as const;

export function pagesOf(dossier: Dossier): SitePage[] {
  const page = (name: WordKey, href: string): SitePage => ({
    name: say(name, dossier.settings.language),
    href,
  });
  return [
    page('Briefing', '/index.html'),
    ...VIEW_PAGES.filter(({ view }) => hasContent(view, dossier)).map(({ title, path }) =>
      page(title, path),
    ),
    ...dossier.pages.map((each) => ({ name: each.title, href: pagePath(each) })),
    page('Disagreements', '/disagreements.html'),
    page('Sources', '/sources.html'),
    ...(entitiesOf(dossier).all.length > 0 ? [page('Names', REGISTER)] : []),
    page('Evidence', '/evidence.html'),
    ...(dossier.editions.length > 0 ? [page('Editions', EDITIONS_PAGE)] : []),
    page('About', '/about.html'),
  ];
}

/** Every page with its own address: those of the contents, of each source, of those who are named. */
export function pathsOf(dossier: Dossier): string[] {
  const { pages, names, editions } = buildEdition(dossier);
  return [...pagesOf(dossier), ...pages]
    .map(({ href }) => href)
    .concat([...names.pages, ...editions.earlier].map(({ path }) => path));
}

/** The pages before and after a page, for the links at its foot. */
export function neighbours(
  path: string,
  dossier: Dossier,
): { previous?: SitePage; next?: SitePage } {
  const pages = pagesOf(dossier);
  const index = pages.findIndex(({ href }) => href === path);
  return index < 0 ? {} : { previous: pages[index - 1], next: pages[index + 1] };
}
