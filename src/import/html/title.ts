/** The headline of a page, without the name of the site. */
import { squash, unescaped } from './escaped-text.ts';

/** "Port sold | Kwanza News" → "Port sold", where what follows the last bar or dash is the outlet, or `among` says the rest alone. */
function withoutSite(title: string, outlet: string | null, among: readonly string[]): string {
  const cut = /^(.{8,}?)\s*(?:\s[|–—·•-]{1,2}\s|\|)\s*([^|]{2,60})$/u.exec(title);
  if (!cut) return title;
  const [, rest = '', site = ''] = cut;
  const named =
    outlet !== null &&
    (squash(site).includes(squash(outlet)) || squash(outlet).includes(squash(site)));
  return named || among.some((other) => squash(other) === squash(rest)) ? rest : title;
}

/** A headline given as data is believed where the page prints it, or prints none. */
const isShown = (headline: string, shown: readonly string[]): boolean =>
  shown.length === 0 || shown.some((text) => squash(text).includes(squash(headline).slice(0, 60)));

const CUT = /(?:…|\.{3})$/;

/** Search engines take 110 characters: a longer headline is cut off there, and printed whole elsewhere. */
function uncut(headline: string, among: readonly string[]): string {
  if (!CUT.test(headline)) return headline;
  const stem = squash(headline.replace(CUT, ''));
  return (
    among.find((text) => text.length > headline.length && squash(text).startsWith(stem)) ?? headline
  );
}

const SEPARATOR = /\s*(?:\s[|–—·•»-]{1,2}\s|\||:\s)\s*/u;
/** Characters: a shorter line is printed for other reasons, too. */
const SHORTEST_HEADLINE = 10;

/** The one part of the window's title that the page prints as a line of its own, the longer of two. */
function printedPart(
  title: string,
  lines: readonly string[],
  outlet: string | null,
): string | undefined {
  const printed = new Set(lines.map(squash));
  return title
    .split(SEPARATOR)
    .map((part) => part.trim())
    .filter(
      (part) =>
        part.length >= SHORTEST_HEADLINE &&
        part !== title &&
        printed.has(squash(part)) &&
        squash(part) !== squash(outlet ?? ''),
    )
    .sort((a, b) => b.length - a.length)[0];
}

/** What a page says of its headline. */
export interface Titles {
  /** Of its JSON-LD, as it is written there. */
  data: string | null;
  /** Of its `meta`, the most trusted first. */
  tagged: readonly string[];
  /** The texts of `h1`. */
  headings: readonly string[];
  /** The short blocks that the page prints. */
  lines: readonly string[];
  /** Of the window. */
  window: string | null;
}

const holds = (text: string, part: string): boolean => squash(text).includes(squash(part));

/** By what is printed: a heading that the rest confirms, else a part of the window's title that stands alone on the page. */
function printedTitle({ tagged, headings, lines, window }: Titles, outlet: string | null) {
  const said = [...tagged, ...(window === null ? [] : [window])];
  const isWindow = window !== null && headings.some((text) => squash(text) === squash(window));
  const part = window === null || isWindow ? undefined : printedPart(window, lines, outlet);
  if (part !== undefined && !headings.some((text) => holds(text, part))) return part;
  const heading = headings.find(
    (text) => squash(text).length > 8 && said.some((other) => holds(other, text)),
  );
  const [only] = headings.length === 1 ? headings : [];
  // A kicker may stand in the heading above the title proper
  const within = only === undefined ? undefined : tagged.find((text) => holds(only, text));
  return heading ?? within ?? only ?? said[0] ?? headings[0];
}

export function readTitle(titles: Titles, outlet: string | null): string | null {
  const { data, tagged, headings, window } = titles;
  const among = [...headings, ...tagged];
  const headline = data === null ? null : withoutSite(unescaped(data), outlet, among);
  const shown = window === null ? among : [...among, window];
  if (headline !== null && isShown(headline, shown)) return uncut(headline, among);
  const found = printedTitle(titles, outlet);
  return found === undefined ? null : withoutSite(found, outlet, among);
}
