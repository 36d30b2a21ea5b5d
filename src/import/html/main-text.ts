/**
 * The blocks of a page that are its article. Each element is weighed by the prose in it less the clutter in it, and the heaviest is the
 * article; a standfirst between the headline and it belongs to it.
 */
import type { LeftOut } from '../imported.ts';
import { isCalledPullQuote, isCalledStandfirst } from './clutter.ts';
import { type HeadLine, saysDayAlone } from './printed.ts';
import { plainText } from './text-block.ts';
import { heaviest, isHeading, isLinks, type WeighedBlock } from './weigh.ts';

export interface MainText {
  paragraphs: string[];
  leftOut: LeftOut[];
  /** What is left out about the headline, above the text: by-line and day. */
  head: HeadLine[];
}

/** What the page says of itself beside its text. */
export interface Known {
  title: string | null;
  /** Its summary for search engines: where the page prints the same words, they are a standfirst. */
  description: string | null;
  authors: readonly string[];
  /** The article's text where the page gives it as data. */
  body: string | null;
}

const plain = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');

/** The headline as the page prints it: the last heading above the article's middle that says the title. */
function headlineAt(
  blocks: readonly WeighedBlock[],
  first: number,
  last: number,
  title: string | null,
): number {
  const wanted = plain(title ?? '');
  const middle = (first + last) / 2;
  let found = -1;
  blocks.forEach((block, index) => {
    if (index > middle || block.text.length > 400) return;
    const words = plain(block.text);
    const same =
      wanted !== '' &&
      (words === wanted ||
        (block.tag === 'h1' &&
          words.length > 8 &&
          (wanted.startsWith(words) || words.startsWith(wanted))));
    if (same || (found < 0 && block.tag === 'h1' && block.linked === 0)) found = index;
  });
  return found;
}

/** Under such a heading below the text stands what is no part of it. */
const AFTERWARDS =
  /^(?:related|more (?:from|in|on|about|like|stories|news|articles)\b|read (?:more|next|also)|keep reading|most (?:read|popular|viewed)|recommended|you (?:may|might)|up next|latest\b|popular\b|comments?\b|\d+ (?:comments?|responses?|replies|thoughts)\b|discussion\b|leave a|share (?:this|on)|about the (?:author|writer)s?|written by|updates to this page|external links|references$|sources(?:\[|$)|see also|further reading|as featured|zum thema|mehr (?:zum|aus|von)|à lire aussi|sur le même)/iu;
/** Characters: longer ones are sentences. */
const LONGEST_HEADING = 60;

/** Where what stands below the text begins: at a heading that says so, below which no paragraph stands beside those above it. */
function afterwardsFrom(blocks: readonly WeighedBlock[], prose: readonly boolean[]): number {
  const holders = blocks.map(({ element }, index) =>
    prose[index] === true ? element.parentElement : null,
  );
  const length = prose.filter(Boolean).length;
  const at = blocks.findIndex((block, index) => {
    if (block.text.length > LONGEST_HEADING || !AFTERWARDS.test(block.text)) return false;
    if (!isHeading(block) && block.tag !== 'div') return false;
    const above = holders.slice(0, index).filter((holder) => holder !== null);
    const below = holders.slice(index).filter((holder) => holder !== null);
    return above.length * 2 > length && !below.some((holder) => above.includes(holder));
  });
  return at < 0 ? blocks.length : at;
}

const ABOUT_AUTHOR = /^about the (?:author|writer)s?\b/i;
/** Blocks at the end in which a line on the author may stand. */
const END = 4;

/** Where the lines on the author begin, below the article itself: under a heading, or with the name and "is". */
function aboutAuthorFrom(
  blocks: readonly WeighedBlock[],
  prose: readonly boolean[],
  authors: readonly string[],
): number {
  const heading = blocks.findIndex(({ text }) => text.length < 40 && ABOUT_AUTHOR.test(text));
  const last = prose.lastIndexOf(true);
  const opening = blocks.findIndex(
    ({ text }, index) =>
      index > last - END &&
      index > blocks.length / 3 &&
      authors.some((author) => author.length > 4 && text.startsWith(`${author} is `)),
  );
  const found = [heading, opening].filter((index) => index >= 0);
  return found.length > 0 ? Math.min(...found) : blocks.length;
}

/** A sentence of a paragraph that is set once more, in large type. */
const isPullQuote = (
  { tag, text, element }: WeighedBlock,
  words: string,
  printed: string,
): boolean =>
  (tag !== 'p' || /^["“„«‘]/.test(text) || isCalledPullQuote(element)) &&
  printed.indexOf(words) !== printed.lastIndexOf(words);

/** What of the page must be known before a block of it can be judged. */
interface Survey {
  known: Known;
  /** As the blocks: whether each lies in the element that holds the article. */
  inside: readonly boolean[];
  /** Index of the first and last paragraph of prose, of the headline and of what tells of the author. */
  first: number;
  last: number;
  headline: number;
  about: number;
  /** Index of the heading of what stands below the text; the number of blocks where there is none. */
  afterwards: number;
  /** What headings in the article look like: one above its first paragraph that looks so is its first. */
  partHeadings: ReadonlySet<string>;
  /** The words of all that lies inside. */
  printed: string;
  title: string;
  /** How the description begins; a short one tells nothing. */
  description: string;
}

const isPart = (block: WeighedBlock): boolean =>
  isHeading(block) && block.linked === 0 && block.clutter === null;

function survey(blocks: readonly WeighedBlock[], root: Element, known: Known): Survey {
  const inside = blocks.map(({ element }) => root.contains(element));
  const all = blocks.map((block, index) => inside[index] === true && block.prose);
  const afterwards = afterwardsFrom(blocks, all);
  const prose = all.map((isProse, index) => isProse && index < afterwards);
  const [first, last] = [prose.indexOf(true), prose.lastIndexOf(true)];
  const description = plain(known.description ?? '').slice(0, 80);
  return {
    known,
    inside,
    first,
    last,
    headline: headlineAt(blocks, first, last, known.title),
    about: aboutAuthorFrom(blocks, prose, known.authors),
    afterwards,
    partHeadings: new Set(
      blocks
        .filter((block, index) => index > first && index < last && inside[index] && isPart(block))
        .map(formOf),
    ),
    printed: blocks
      .filter((_, index) => inside[index] === true)
      .map(({ text }) => plain(text))
      .join(' '),
    title: plain(known.title ?? ''),
    description: description.length > 20 ? description : '',
  };
}

/** Why a block is no part of the article, for each; null for those that are. */
function judge(blocks: readonly WeighedBlock[], page: Survey): (string | null)[] {
  const seen = new Set<string>();
  return blocks.map((block, index) => {
    const words = plain(block.text);
    if (index === page.headline || (page.title !== '' && words === page.title))
      return 'headline, once more';
    if (isDateLine(block, index, page)) return 'date line';
    if (isLeadIn(block, index, words, page)) return null;
    const why =
      block.clutter ?? whyOfPlace(index, page) ?? whyOfWords(block, words, page, seen) ?? null;
    if (why === null) seen.add(words);
    return why;
  });
}

/** What stands between the headline and the first paragraph and is the article's: its standfirst, and the heading of its first part. */
function isLeadIn(block: WeighedBlock, index: number, words: string, page: Survey): boolean {
  if (page.headline < 0 || index <= page.headline || index >= page.first) return false;
  if (isDescription(block, words, page)) return true;
  if (isCalledStandfirst(block.element) && !isLinks(block) && !IN_A_BOX.test(block.clutter ?? ''))
    return true;
  if (block.clutter !== null || AFTERWARDS.test(block.text)) return false;
  return block.prose || (index === page.first - 1 && page.partHeadings.has(formOf(block)));
}

const formOf = ({ tag, element }: WeighedBlock): string =>
  `${tag} ${element.getAttribute('class') ?? ''}`;

/** A line among the first of the article that says its day and nothing else. */
const isDateLine = (block: WeighedBlock, index: number, { first, inside }: Survey): boolean =>
  inside[index] === true && index <= first + 2 && !isHeading(block) && saysDayAlone(block.text);

const IN_A_BOX = /^(?:caption|beside the article|hidden|menu|window over the page)$/;

const isDescription = ({ clutter }: WeighedBlock, words: string, page: Survey): boolean =>
  page.description !== '' && words.startsWith(page.description) && !IN_A_BOX.test(clutter ?? '');

function whyOfPlace(index: number, page: Survey): string | undefined {
  if (page.inside[index] !== true) return 'outside the article';
  if (index < page.headline || index < page.first) return 'above the article';
  if (index > page.last || index >= page.afterwards) return 'below the article';
  return index >= page.about ? 'about the author' : undefined;
}

function whyOfWords(
  block: WeighedBlock,
  words: string,
  { known, printed }: Survey,
  seen: ReadonlySet<string>,
): string | undefined {
  if (isLinks(block)) return 'links';
  if (!isHeading(block) && known.authors.some((author) => plain(author) === words))
    return 'by-line';
  const isTwice =
    isCalledPullQuote(block.element) || words.length > 40
      ? seen.has(words) || isPullQuote(block, words, printed)
      : false;
  return isTwice ? 'printed twice' : undefined;
}

/** Blocks above the headline in which its day may stand. */
const ABOVE = 4;
const OF_OTHERS = /^(?:menu|related articles|comments|advertisement|window over the page|player)$/;

function headLines(
  blocks: readonly WeighedBlock[],
  whys: readonly (string | null)[],
  { headline, first }: Survey,
): HeadLine[] {
  const from = headline < 0 ? first - 2 * ABOVE : headline - ABOVE;
  return blocks.flatMap(({ lines, element, clutter }, index) => {
    const isHead = index >= from && index < first && index !== headline && whys[index] !== null;
    if (!(isHead || whys[index] === 'date line') || OF_OTHERS.test(clutter ?? '')) return [];
    const times = [...element.querySelectorAll('time[datetime]')].flatMap(
      (time) => time.getAttribute('datetime') ?? [],
    );
    return lines.map((text): HeadLine => ({ text, times: lines.length === 1 ? times : [] }));
  });
}

/** Neighbours left out for one reason are one entry. */
function gather(
  blocks: readonly WeighedBlock[],
  whys: readonly (string | null)[],
): Omit<MainText, 'head'> {
  const paragraphs: string[] = [];
  const leftOut: LeftOut[] = [];
  let before: string | null = null;
  blocks.forEach(({ text }, index) => {
    const why = whys[index] ?? null;
    const open = leftOut.at(-1);
    if (why === null) paragraphs.push(text);
    else if (why === before && open) open.text += `\n${text}`;
    else leftOut.push({ text, why });
    before = why;
  });
  return { paragraphs, leftOut };
}

/** Characters of text given as data that are an article's and no teaser's. */
const LONG_DATA = 500;

/** The article as data, where the page prints less than half of it: it is loaded by a script, or stands behind a wall. */
function fromData(
  body: string,
  { paragraphs, leftOut }: Omit<MainText, 'head'>,
): Omit<MainText, 'head'> {
  const given = body
    .split(/\s*\n\s*/)
    .map(plainText)
    .filter((text) => text !== '');
  const printed = plain(paragraphs.join(' '));
  const missing = given.filter((text) => !printed.includes(plain(text).slice(0, 60)));
  const length = (texts: readonly string[]): number => texts.join('').length;
  return length(given) > LONG_DATA &&
    length(missing) * 2 > length(given) &&
    length(paragraphs) < length(given)
    ? {
        paragraphs: given,
        leftOut: [
          ...leftOut,
          ...paragraphs.map((text) => ({
            text,
            why: 'not in the article as the page gives it as data',
          })),
        ],
      }
    : { paragraphs, leftOut };
}

export function mainText(blocks: readonly WeighedBlock[], known: Known): MainText {
  const root = heaviest(blocks);
  const page = root && survey(blocks, root, known);
  const whys = page ? judge(blocks, page) : blocks.map(() => 'no prose');
  const text = gather(blocks, whys);
  return {
    ...(known.body === null ? text : fromData(known.body, text)),
    head: page ? headLines(blocks, whys, page) : [],
  };
}
