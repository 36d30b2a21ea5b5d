/** The pages of every dossier, in the order of the contents. */
export interface SitePage {
  name: string;
  href: string;
}

export const PAGES: SitePage[] = [
  { name: 'Briefing', href: '/index.html' },
  { name: 'Timeline', href: '/timeline.html' },
  { name: 'Participants', href: '/participants.html' },
  { name: 'Numbers', href: '/numbers.html' },
  { name: 'Disagreements', href: '/disagreements.html' },
  { name: 'Sources', href: '/sources.html' },
  { name: 'Evidence', href: '/evidence.html' },
  { name: 'About', href: '/about.html' },
];

/** The pages before and after a page, for the links at its foot. */
export function neighbours(path: string): { previous?: SitePage; next?: SitePage } {
  const index = PAGES.findIndex((page) => page.href === path);
  return index < 0 ? {} : { previous: PAGES[index - 1], next: PAGES[index + 1] };
}
