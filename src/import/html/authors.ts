/** Who a page says has written its article. */
import { unescaped } from './escaped-text.ts';
import { personNames } from './person-names.ts';
import { plainText } from './text-block.ts';

const NO_PERSON = /^(?:https?:|www\.|@|\d+$|admin$|editor$|staff$)/i;
/** What stands behind a name: an office, or the initials of the outlet. */
const BEHIND_A_NAME =
  /(?:\b(?:correspondent|editor|reporter|writer|columnist|critic|analyst|bureau|desk|team)|^[A-Z]{2,5})$/i;
const COMPANY = /\b(?:Inc|Ltd|LLC|GmbH|Corp|PLC|AG|SA)\.?$/i;

const MOST_AUTHORS = 4;

/** Of elements marked as the author's; a page marks those of its comments, too, so that more than a few say nothing. */
function markedAuthors(document: Document): string[] {
  const marked = [
    ...document.querySelectorAll(
      '[itemprop="author"], [property="schema:author"], a[rel~="author"], [data-testid="authorName"]',
    ),
  ].map((element) =>
    plainText((element.querySelector('[itemprop="name"]') ?? element).textContent ?? ''),
  );
  const names = [...new Set(marked.flatMap((line) => personNames(line.replace(/^by\s+/i, ''))))];
  return names.length <= MOST_AUTHORS ? names : [];
}

/** Names as data: several in one text are parted. */
function namesAsData(said: readonly string[]): string[] {
  const names = said
    .flatMap((line) => {
      const [first = '', ...others] = unescaped(line)
        .replaceAll(/\S+@\S+\.\S+/g, '')
        .replace(/^by\s+/i, '')
        .split(/\s*(?:,|;|\band\b|&)\s+(?=\p{Lu})/u);
      return [first, ...others.filter((part) => !BEHIND_A_NAME.test(part.trim()))];
    })
    .map((name) => name.trim())
    .filter(
      (name) => name !== '' && name.length <= 80 && !NO_PERSON.test(name) && !COMPANY.test(name),
    );
  return [...new Set(names)];
}

/** The first that names somebody: JSON-LD, `meta`, what is marked on the page. */
export const readAuthors = (
  data: readonly string[],
  meta: string | null,
  document: Document,
): string[] =>
  [namesAsData(data), namesAsData(meta === null ? [] : [meta]), markedAuthors(document)].find(
    ({ length }) => length > 0,
  ) ?? [];
