/** Running heads, feet and page numbers: what stands at the edge of a page and comes again on others, its figures aside. */
import type { TextLine } from './text-line.ts';

const PAGE_NUMBER =
  /^(?:[-–—|\s]*(?:page|seite|p\.|pág\.?)?\s*\d{1,4}(?:\s*(?:of|\/|von|de|sur)\s*\d{1,4})?[-–—|\s]*|[ivxlc]{1,6})$/i;
/** Lines from the top or bottom of a page. */
const EDGE = 3;

/** Points by which a running head may stand higher on one page than on another. */
const SAME_HEIGHT = 8;

const shape = ({ text, y }: TextLine): string =>
  `${Math.round(y / SAME_HEIGHT)} ${text.toLowerCase().replaceAll(/\d+/g, '#').replaceAll(/\s+/g, ' ')}`;

function edgeLines(lines: readonly TextLine[]): TextLine[] {
  const byHeight = [...lines].sort((a, b) => b.y - a.y);
  return byHeight.filter((_, index) => index < EDGE || index >= byHeight.length - EDGE);
}

/** The lines of each page that are furniture. */
export function findFurniture(pages: readonly (readonly TextLine[])[]): Set<TextLine> {
  const edges = pages.map(edgeLines);
  const counts = new Map<string, number>();
  for (const page of edges)
    for (const text of new Set(page.map(shape))) counts.set(text, (counts.get(text) ?? 0) + 1);
  const least = Math.max(2, Math.ceil(pages.length / 2));
  const found = new Set<TextLine>();
  for (const page of edges) {
    for (const line of page) {
      const repeated = pages.length > 1 && (counts.get(shape(line)) ?? 0) >= least;
      if (repeated || PAGE_NUMBER.test(line.text)) found.add(line);
    }
  }
  return found;
}
