/**
 * The evidence of a block of prose: in the margin where there is room, under the block where there is none. Each note is a popover
 * that stands in the page all the same: its number in the text brings it up beside the words, whole and dated, from wherever it is cited.
 */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { type Bound, note as noteNumber } from '../../edition/bind.ts';
import { say } from '../../edition/furniture/en.ts';
import type { Note, NoteEvidence } from '../../edition/notes.ts';
import type { Passage } from '../../edition/outline.ts';
import { refAttributes } from '../../edition/ref-attributes.ts';

export const noteId = ({ numbers }: Pick<Note, 'numbers'>): string => `note-${numbers[0]}`;

const text = (value: string): ElementContent => ({ type: 'text', value });

const part = (className: string, bound: Bound, properties = {}): Element =>
  h('span', { className, ...properties, ...refAttributes(bound.of) }, bound.text);

function renderNumber(number: number, isFirst: boolean): Element {
  const { text: printed, of } = noteNumber(number);
  return h(
    'a',
    {
      className: 'notes__number',
      ...(isFirst ? {} : { id: `note-${number}` }),
      href: `#ref-${number}`,
      ariaLabel: `Back to reference ${number}`,
      ...refAttributes(of),
    },
    printed,
  );
}

const rest = (words: string, side: 'before' | 'after'): ElementContent[] =>
  words ? [h('span', { className: `notes__${side}` }, words)] : [];

/** The whole words; those around the excerpt are seen in the popover only. */
function renderWords({ words, parts, isQuoted, lang }: NoteEvidence): Element {
  const inner = [...rest(parts.before, 'before'), text(parts.core), ...rest(parts.after, 'after')];
  return h(
    'span',
    {
      className: 'notes__words',
      ...refAttributes(words.of),
      ...(isQuoted && lang && { lang }),
    },
    isQuoted ? [text('“'), ...inner, text('”')] : inner,
  );
}

function renderEvidence(evidence: NoteEvidence): Element {
  const { place, href, mark, tier, date } = evidence;
  return h('span', { className: 'notes__item' }, [
    h('a', { className: 'notes__source', href, ...refAttributes(place.of) }, place.text),
    ...(mark ? [text(' '), part(tier === 'note' ? 'note-tier' : 'notes__voice', mark)] : []),
    ...(date ? [part('notes__date', date)] : []),
    text(' '),
    renderWords(evidence),
  ]);
}

function renderNote(note: Note): Element {
  const conflict = note.conflict
    ? [text(' '), h('a', { className: 'notes__conflict', href: note.conflict }, say('disputed'))]
    : [];
  return h('li', [
    h('div', { className: 'notes__note', id: noteId(note), popover: 'auto' }, [
      ...note.numbers.flatMap((number, index) => [renderNumber(number, index === 0), text(' ')]),
      ...note.evidence.flatMap((item) => [renderEvidence(item), text(' ')]),
      ...conflict,
    ]),
  ]);
}

/** Numbers whose note stands further up. */
function renderAbove(numbers: readonly number[]): Element[] {
  if (!numbers.length) return [];
  const links = numbers.flatMap((number): ElementContent[] => [
    h(
      'a',
      {
        className: 'notes__number',
        href: `#note-${number}`,
        ariaLabel: `Evidence ${number}, further up`,
        ...refAttributes(noteNumber(number).of),
      },
      String(number),
    ),
    text(' '),
  ]);
  return [h('li', { className: 'notes__above' }, [...links, text(say('furtherUp'))])];
}

/** Nothing where the passage cites nothing. */
export function renderNotes({ notes, above }: Passage, isBelow = false): Element[] {
  if (!notes.length && !above.length) return [];
  return [
    h('ul', { className: isBelow ? 'notes notes--below' : 'notes', ariaLabel: 'Evidence' }, [
      ...notes.map(renderNote),
      ...renderAbove(above),
    ]),
  ];
}
