/** The pages of every dossier, in the order of the contents. */
import { type FurnitureKey, say } from '../edition/furniture/en.ts';

export interface SitePage {
  name: string;
  href: string;
}

const page = (name: FurnitureKey, href: string): SitePage => ({ name: say(name), href });

export const PAGES: SitePage[] = [
  page('Briefing', '/index.html'),
  page('timeline', '/timeline.html'),
  page('Participants', '/participants.html'),
  page('Numbers', '/numbers.html'),
  page('Disagreements', '/disagreements.html'),
  page('Sources', '/sources.html'),
  page('Evidence', '/evidence.html'),
  page('About', '/about.html'),
];

/** The pages before and after a page, for the links at its foot. */
export function neighbours(path: string): { previous?: SitePage; next?: SitePage } {
  const index = PAGES.findIndex((page) => page.href === path);
  return index < 0 ? {} : { previous: PAGES[index - 1], next: PAGES[index + 1] };
}
