/** Citations written into a text: of a section as `<Cite>`, of a draft as `<Cite>` or footnotes. What is there already stays; a second time changes nothing. */
import { splitFrontMatter } from '../../mdx/split-front-matter.ts';
import type { Section } from '../../model/dossier.ts';
import { sentenceId } from '../../model/fact-id.ts';
import { sentenceAt } from '../block-check.ts';
import { readDraft } from '../draft/read-draft.ts';
import type { Sources } from '../draft/sources.ts';
import { pieceAt, positionAt, type ProseBlock, proseBlocks } from '../prose-block.ts';
import { type Choice, chooseCitations, chooseSupport, type OpenClaim } from './choose-citations.ts';

export type CitationForm = 'cite' | 'footnotes';

/** A claim that is left to the author. */
interface LeftOpen {
  line: number;
  column: number;
  text: string;
  candidates: string[];
}

export interface WrittenCitations {
  text: string;
  /** How many were written. */
  written: number;
  open: LeftOpen[];
}

interface Insertion {
  /** Offset in the text. */
  at: number;
  words: string;
}

const insert = (text: string, insertions: readonly Insertion[]): string =>
  insertions
    .toSorted((a, b) => b.at - a.at)
    .reduce((rest, { at, words }) => rest.slice(0, at) + words + rest.slice(at), text);

/** Offset in the file of one in the block; undefined where the file spells the words otherwise, as character references do. */
function fileOffset(
  block: ProseBlock,
  span: { start: number; end: number },
  body: string,
): { start: number; end: number } | undefined {
  const piece = pieceAt(block, span);
  const from = piece?.node.position?.start.offset;
  const to = piece?.node.position?.end.offset;
  if (!piece || from === undefined || to === undefined) return undefined;
  const start = from + span.start - piece.start;
  const words = block.text.slice(span.start, span.end);
  const end = start + words.length;
  return end <= to && body.slice(start, end) === words ? { start, end } : undefined;
}

const opening = ({ facts, passages }: Choice): string =>
  [
    '<Cite',
    ...(facts.length ? [`fact="${facts.join(' ')}"`] : []),
    ...(passages.length ? [`passage="${passages.join(' ')}"`] : []),
  ].join(' ') + '>';

const leftOpen = (block: ProseBlock, open: readonly OpenClaim[]): LeftOpen[] =>
  open.map(({ claim, candidates }) => ({
    ...positionAt(block, claim.start),
    text: claim.text,
    candidates,
  }));

/** Without what the file spells otherwise, which is left to the author. */
function placed(block: ProseBlock, chosen: readonly Choice[], body: string) {
  const places = chosen.map((choice) => ({ choice, at: fileOffset(block, choice, body) }));
  return {
    places: places.flatMap(({ choice, at }) => (at ? [{ choice, at }] : [])),
    unplaced: places.flatMap(({ choice, at }): LeftOpen[] =>
      at
        ? []
        : [
            {
              ...positionAt(block, choice.start),
              text: block.text.slice(choice.start, choice.end),
              candidates: [...choice.facts, ...choice.passages],
            },
          ],
    ),
  };
}

/** `body` is the text where it stands in the file, after any front matter. */
function wrapped(
  text: string,
  blocks: readonly ProseBlock[],
  sources: Sources,
  body = text,
): WrittenCitations {
  const before = text.length - body.length;
  const insertions: Insertion[] = [];
  const left: LeftOpen[] = [];
  let written = 0;
  for (const block of blocks) {
    const { chosen, open } = chooseCitations(block, sources);
    const { places, unplaced } = placed(block, chosen, body);
    written += places.length;
    left.push(...leftOpen(block, open), ...unplaced);
    for (const { choice, at } of places)
      insertions.push(
        { at: before + at.start, words: opening(choice) },
        { at: before + at.end, words: '</Cite>' },
      );
  }
  return { text: insert(text, insertions), written, open: left };
}

/** `text` is the whole file of the section. */
export function citeSectionText(
  text: string,
  section: Pick<Section, 'tree' | 'file'>,
  sources: Sources,
): WrittenCitations {
  return wrapped(text, proseBlocks(section), sources, splitFrontMatter(text).body);
}

const labelOf = (passage: string): string => passage.replace(/\/(?=p\d)/, '-').replace('.s', '-s');

const passageOf = (id: string, { context }: Sources): string => {
  const fact = context.fact(id);
  return fact ? sentenceId(fact) : id;
};

/** Characters of a sentence that its note prints. */
const WIDTH = 220;

function noteOf(passage: string, { context, sentences }: Sources): string {
  const found = sentences.find((sentence) => sentenceId(sentence) === passage);
  const words = (found?.text ?? '').replaceAll(/\s+/g, ' ');
  const shown = words.length > WIDTH ? `${words.slice(0, WIDTH).replace(/\s\S*$/, '')} …` : words;
  const label = context.article(found?.article ?? '')?.label ?? '';
  return `[^${labelOf(passage)}]: ${label} ¶${found?.paragraph ?? ''}: ${shown.replaceAll(/[[\]<>*_`]/g, '\\$&')}`;
}

const MARKS = /^(?:\[\^[^\]\s]+\])*/;

/** Marks of a sentence's passages behind it, where they don't stand yet. */
function marksOf(
  block: ProseBlock,
  chosen: readonly Choice[],
  text: string,
  sources: Sources,
): Insertion[] {
  const bySentence = Map.groupBy(chosen, ({ start }) => sentenceAt(block, start).end);
  return [...bySentence].flatMap(([end, choices]): Insertion[] => {
    const words = block.text.slice(0, end).trimEnd();
    const at = fileOffset(block, { start: words.length - 1, end: words.length }, text)?.end;
    if (at === undefined) return [];
    const there = MARKS.exec(text.slice(at))?.[0] ?? '';
    const labels = new Set(
      choices
        .flatMap(({ facts, passages }) => [...facts, ...passages].slice(0, 1))
        .map((id) => `[^${labelOf(passageOf(id, sources))}]`),
    );
    const missing = [...labels].filter((mark) => !there.includes(mark));
    return missing.length ? [{ at: at + there.length, words: missing.join('') }] : [];
  });
}

function footnoted(
  text: string,
  blocks: readonly ProseBlock[],
  sources: Sources,
): WrittenCitations {
  const insertions: Insertion[] = [];
  const open: LeftOpen[] = [];
  for (const block of blocks) {
    const choices = chooseSupport(block, sources);
    open.push(...leftOpen(block, choices.open));
    insertions.push(...marksOf(block, choices.chosen, text, sources));
  }
  const marked = insert(text, insertions);
  const notes = sources.sentences
    .map(sentenceId)
    .filter((passage) => {
      const mark = `[^${labelOf(passage)}]`;
      return marked.includes(mark) && !marked.includes(`\n${mark}:`);
    })
    .map((passage) => noteOf(passage, sources));
  const written = insertions.reduce((sum, { words }) => sum + words.split('[^').length - 1, 0);
  return {
    text: notes.length ? `${marked.trimEnd()}\n\n${notes.join('\n\n')}\n` : marked,
    written,
    open,
  };
}

/** Line endings are those of the draft; its headings take no citation. */
export function citeDraftText(
  file: string,
  text: string,
  form: CitationForm,
  sources: Sources,
): WrittenCitations {
  const plain = text.replaceAll('\r\n', '\n');
  const blocks = readDraft(file, plain, sources.context.dossier.articles).filter(
    ({ isHeading }) => !isHeading,
  );
  const write = form === 'cite' ? wrapped : footnoted;
  const result = write(plain, blocks, sources);
  return text === plain ? result : { ...result, text: result.text.replaceAll('\n', '\r\n') };
}
