/** Text → blocks of lines. Lines end with LF, CRLF or CR; a line of white space only is blank. */
export interface Block {
  /** Offsets in the source text, without surrounding white space. */
  start: number;
  end: number;
}

/** Each line that is not blank, without surrounding white space, and whether a blank line stands before it. */
export function splitLines(
  text: string,
  from: number,
  to = text.length,
): (Block & { afterBlank: boolean })[] {
  const lines: (Block & { afterBlank: boolean })[] = [];
  let afterBlank = false;
  for (let at = from; at < to;) {
    let end = at;
    while (end < to && text[end] !== '\n' && text[end] !== '\r') end++;
    const line = trim(text, at, end);
    if (line.start === line.end) afterBlank = lines.length > 0;
    else {
      lines.push({ ...line, afterBlank });
      afterBlank = false;
    }
    at = end + (text[end] === '\r' && text[end + 1] === '\n' ? 2 : 1);
  }
  return lines;
}

const isSpace = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  (code > 0x167f && /\s/.test(String.fromCharCode(code)));

export function trim(text: string, start: number, end: number): Block {
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

const ENDED = /[.!?…:;"”’')\]]$/;

/** Whether lines break in the middle of sentences: most don't end as a sentence does. */
function isWrapped(text: string, lines: readonly Block[]): boolean {
  const open = lines
    .slice(0, -1)
    .filter(({ start, end }) => !ENDED.test(text.slice(Math.max(start, end - 1), end))).length;
  return open * 2 > lines.length - 1;
}

/**
 * Paragraphs are separated by blank lines; where there are none, each line is a paragraph. `spaced`: the text has blank lines above
 * (under its headline); then lines that break in the middle of sentences are one paragraph.
 */
export function splitParagraphs(text: string, from = 0, to = text.length, spaced = false): Block[] {
  const lines = splitLines(text, from, to);
  const blank =
    lines.some((line) => line.afterBlank) || (spaced && lines.length > 1 && isWrapped(text, lines));
  if (!blank) return lines.map(({ start, end }) => ({ start, end }));
  const blocks: Block[] = [];
  for (const { start, end, afterBlank } of lines) {
    const open = afterBlank ? undefined : blocks.at(-1);
    if (open) open.end = end;
    else blocks.push({ start, end });
  }
  return blocks;
}
