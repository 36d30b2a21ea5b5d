/** Pieces of text as a PDF places them on a page → lines, in the order in which a reader reads them: columns one after the other. */

/** In points, from the lower left corner of the page. */
export interface Piece {
  text: string;
  x: number;
  y: number;
  width: number;
  /** Of the type. */
  size: number;
}

export interface TextLine {
  text: string;
  x: number;
  /** Right end. */
  end: number;
  y: number;
  size: number;
}

/** In parts of the type's size: a wider gap in a line is the white between columns or cells. */
const COLUMN_GAP = 1.6;
const SPACE = 0.16;
const SAME_BASELINE = 0.45;
/** A column has at least so many lines; a narrower block is a table or a caption. */
const FEWEST_LINES = 3;

/** A raised figure after a word leads to a note: smaller than what stands before it, and above its baseline. */
const isNoteMark = (piece: Piece, before: Piece): boolean =>
  piece.size < before.size * 0.8 &&
  piece.y > before.y + before.size * 0.15 &&
  /^[\d,*†‡\s–-]{1,6}$/.test(piece.text.trim());

function join(pieces: readonly Piece[]): TextLine {
  const size = Math.max(...pieces.map((piece) => piece.size));
  let text = '';
  let end = -Infinity;
  for (const piece of pieces) {
    if (text !== '' && piece.x - end > size * SPACE && !/\s$/.test(text) && !/^\s/.test(piece.text))
      text += ' ';
    text += piece.text;
    end = Math.max(end, piece.x + piece.width);
  }
  const [first] = pieces;
  return {
    text: text.replaceAll(/\s+/g, ' ').trim(),
    x: first?.x ?? 0,
    end,
    y: first?.y ?? 0,
    size,
  };
}

/** Pieces of one baseline, parted where columns are. */
function partBaseline(pieces: Piece[]): TextLine[] {
  pieces.sort((a, b) => a.x - b.x);
  const parts: Piece[][] = [];
  let end = -Infinity;
  for (const piece of pieces) {
    const open = parts.at(-1);
    const before = open?.at(-1);
    if (
      open === undefined ||
      before === undefined ||
      piece.x - end > Math.max(piece.size, before.size) * COLUMN_GAP
    )
      parts.push([piece]);
    else if (!isNoteMark(piece, before)) open.push(piece);
    end = Math.max(end, piece.x + piece.width);
  }
  return parts.map(join).filter(({ text }) => text !== '');
}

function baselines(pieces: readonly Piece[]): TextLine[] {
  const rows: { y: number; size: number; pieces: Piece[] }[] = [];
  const sorted = pieces
    .filter(({ text }) => text.trim() !== '')
    .sort((a, b) => b.y - a.y || a.x - b.x);
  for (const piece of sorted) {
    const row = rows.findLast(
      ({ y, size }) => Math.abs(y - piece.y) < Math.max(size, piece.size) * SAME_BASELINE,
    );
    if (row && rows.indexOf(row) >= rows.length - 3) {
      row.pieces.push(piece);
      row.size = Math.max(row.size, piece.size);
    } else rows.push({ y: piece.y, size: piece.size, pieces: [piece] });
  }
  return rows.flatMap((row) => partBaseline(row.pieces));
}

/** Where white runs down between two groups of lines, the groups; null where there is none. */
function partColumns(lines: readonly TextLine[]): [TextLine[], TextLine[]] | null {
  const sorted = [...lines].sort((a, b) => a.x - b.x);
  let end = -Infinity;
  for (const [index, line] of sorted.entries()) {
    if (
      index >= FEWEST_LINES &&
      sorted.length - index >= FEWEST_LINES &&
      line.x - end > line.size * 0.5
    )
      return [sorted.slice(0, index), sorted.slice(index)];
    end = Math.max(end, line.end);
  }
  return null;
}

/** The widest white across the page, above and below which columns can be told; null where there is none. */
function partRows(lines: readonly TextLine[]): [TextLine[], TextLine[]] | null {
  const sorted = [...lines].sort((a, b) => b.y - a.y || a.x - b.x);
  const cuts = sorted
    .map((line, index) => ({ index, gap: (sorted[index - 1]?.y ?? line.y) - line.y }))
    .filter(({ gap, index }) => index > 0 && gap > (sorted[index]?.size ?? 0) * 0.5)
    .sort((a, b) => b.gap - a.gap)
    .slice(0, MOST_CUTS);
  for (const { index } of cuts) {
    const [above, below] = [sorted.slice(0, index), sorted.slice(index)];
    if (partColumns(above) || partColumns(below)) return [above, below];
  }
  return null;
}

const MOST_CUTS = 40;
const DEEPEST = 12;

function inOrder(lines: readonly TextLine[], depth = 0): TextLine[][] {
  const sorted = [...lines].sort((a, b) => b.y - a.y || a.x - b.x);
  if (lines.length < FEWEST_LINES * 2 || depth > DEEPEST) return [sorted];
  const parts = partColumns(lines) ?? partRows(lines);
  return parts === null ? [sorted] : parts.flatMap((part) => inOrder(part, depth + 1));
}

/** The columns of a page in reading order, each with its lines from the top. */
export const readColumns = (pieces: readonly Piece[]): TextLine[][] => inOrder(baselines(pieces));
