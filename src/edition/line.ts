/** Lines of text as every edition prints them: stretches, each with what it comes from and where it leads. */
import { furnitureLanguage, type MessageKey, type Slots } from '../furniture/index.ts';
import type { MarkKey } from '../furniture/marks.ts';
import { formFor } from '../furniture/message.ts';
import { type Bound, mark, pieces } from './bind.ts';

/** What a stretch is beside the words around it; how that looks is the renderer's affair. */
export type Role =
  | 'strong'
  | 'muted'
  | 'further-report'
  | 'disputed'
  | 'relation'
  | 'work'
  | 'quoted'
  | 'checksum'
  /** Leads out of the site. */
  | 'address';

export interface Run {
  words: Bound;
  /** Root-relative. */
  href?: string;
  role?: Role;
  /** BCP 47, where it is not that of the edition. */
  lang?: string;
  /** No space between it and the run before it: a comma, a closing bracket. */
  glued?: boolean;
}

export type Line = readonly Run[];

/** A mark of ours that follows what stands before it. */
export const glued = (key: MarkKey): Run => ({ words: mark(key), glued: true });

/** A figure, whose noun leads where it does. */
export interface Counted extends Run {
  count: number;
}

type Filler = Run | Counted | Line;

const isLine = (filler: Filler): filler is Line => Array.isArray(filler);

function runsOf(filler: Filler): Line {
  if (isLine(filler)) return filler;
  if (!('count' in filler)) return [filler];
  const { count: _, ...run } = filler;
  return [run];
}

/** The noun of a figure, in the form that goes with it. */
function nounRun(filler: Filler, forms: readonly Bound[], language: string): Run[] {
  if (isLine(filler) || !('count' in filler)) return [];
  const texts = forms.map(({ text }) => text);
  const form = formFor(filler.count, texts, furnitureLanguage(language));
  const words = forms[texts.indexOf(form)];
  return words ? [{ words, ...(filler.href !== undefined && { href: filler.href }) }] : [];
}

/** What is composed of our words and of what stands in their slots, in the order of the language. */
export function message<Key extends MessageKey>(
  key: Key,
  language: string,
  slots: Slots<Key, Filler>,
): Line {
  const fillers: Readonly<Record<string, Filler>> = slots;
  const runs: Run[] = [];
  let isApart = true;
  const add = (line: Line, apart: boolean): void =>
    line.forEach((run, index) =>
      runs.push(index === 0 && !apart && runs.length > 0 ? { ...run, glued: true } : run),
    );
  for (const piece of pieces(key, language)) {
    if (piece.kind === 'text') {
      const { before, after } = piece.isApart;
      if (piece.words.text !== '') add([{ words: piece.words }], isApart || before);
      isApart = after;
      continue;
    }
    const filler = fillers[piece.name] ?? [];
    const line = piece.kind === 'slot' ? runsOf(filler) : nounRun(filler, piece.forms, language);
    add(line, isApart);
    isApart = false;
  }
  return runs;
}

/** The line as one sentence of plain text. */
export const plainText = (line: Line): string =>
  line
    .map(({ words, glued }, index) => (index === 0 || glued ? words.text : ` ${words.text}`))
    .join('');
