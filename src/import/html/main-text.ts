/**
 * The blocks of a page that are its article. Each element is weighed by the prose in it less the clutter in it, and the heaviest is the
 * article; a standfirst between the headline and it belongs to it.
 */
import type { LeftOut } from '../imported.ts';
import { plainText, textBlocks } from './text-block.ts';
import { heaviest, isHeading, isLinks, weigh, type WeighedBlock } from './weigh.ts';

export interface MainText {
  paragraphs: string[];
  leftOut: LeftOut[];
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
const isPullQuote = ({ tag, text }: WeighedBlock, words: string, printed: string): boolean =>
  (tag !== 'p' || /^["“„«‘]/.test(text)) && printed.indexOf(words) !== printed.lastIndexOf(words);

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
  /** The words of all that lies inside. */
  printed: string;
  title: string;
  /** How the description begins; a short one tells nothing. */
  description: string;
}

function survey(blocks: readonly WeighedBlock[], root: Element, known: Known): Survey {
  const inside = blocks.map(({ element }) => root.contains(element));
  const prose = blocks.map((block, index) => inside[index] === true && block.prose);
  const [first, last] = [prose.indexOf(true), prose.lastIndexOf(true)];
  const description = plain(known.description ?? '').slice(0, 80);
  return {
    known,
    inside,
    first,
    last,
    headline: headlineAt(blocks, first, last, known.title),
    about: aboutAuthorFrom(blocks, prose, known.authors),
    printed: blocks
      .filter((_, index) => inside[index] === true)
      .map(({ text }) => plain(text))
      .join(' '),
    title: plain(known.title ?? ''),
    description: description.length > 20 ? description : '',
  };
}

/** Why a block is no part of the article, for each; null for those that are. */
function judge(blocks: readonly WeighedBlock[], root: Element, known: Known): (string | null)[] {
  const page = survey(blocks, root, known);
  const seen = new Set<string>();
  return blocks.map((block, index) => {
    const words = plain(block.text);
    if (index === page.headline || (page.title !== '' && words === page.title))
      return 'headline, once more';
    const isStandfirst = page.headline >= 0 && index > page.headline && index < page.first;
    if (isStandfirst && (isDescription(block, words, page) || (block.prose && !block.clutter)))
      return null;
    const why =
      block.clutter ?? whyOfPlace(index, page) ?? whyOfWords(block, words, page, seen) ?? null;
    if (why === null) seen.add(words);
    return why;
  });
}

const isDescription = ({ clutter }: WeighedBlock, words: string, page: Survey): boolean =>
  page.description !== '' &&
  words.startsWith(page.description) &&
  !/^(?:caption|beside the article)$/.test(clutter ?? '');

function whyOfPlace(index: number, page: Survey): string | undefined {
  if (page.inside[index] !== true) return 'outside the article';
  if (index < page.headline || index < page.first) return 'above the article';
  if (index > page.last) return 'below the article';
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
  const isTwice = words.length > 40 && (seen.has(words) || isPullQuote(block, words, printed));
  return isTwice ? 'printed twice' : undefined;
}

/** Neighbours left out for one reason are one entry. */
function gather(blocks: readonly WeighedBlock[], whys: readonly (string | null)[]): MainText {
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
function fromData(body: string, { paragraphs, leftOut }: MainText): MainText {
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

export function mainText(body: Element, known: Known): MainText {
  const blocks = weigh(textBlocks(body));
  const root = heaviest(blocks);
  const text =
    root === null
      ? { paragraphs: [], leftOut: blocks.map(({ text }) => ({ text, why: 'no prose' })) }
      : gather(blocks, judge(blocks, root, known));
  return known.body === null ? text : fromData(known.body, text);
}
