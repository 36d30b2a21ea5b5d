/**
 * The evidence of a block of prose: in the margin where there is room, where it lights up with the words it bears out; where there is none,
 * a sheet that its number calls up.
 */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { type Bound, note as noteNumber } from '../../edition/bind.ts';
import { compose, say } from '../../furniture/index.ts';
import { MARKS } from '../../furniture/marks.ts';
import type { Note, NoteEvidence } from '../../edition/notes.ts';
import type { Passage } from '../../edition/outline.ts';
import { refAttributes } from '../../edition/ref-attributes.ts';
import { languageAttributes } from '../../model/language-tag.ts';

export const noteId = ({ number }: Pick<Note, 'number'>): string => `note-${number}`;

/** Notes of a passage are told apart by a class each, so that a stylesheet can light one up with its words. */
const NOTE_CLASSES = 9;
export const noteClass = (index: number): string => `n${Math.min(index + 1, NOTE_CLASSES)}`;

const text = (value: string): ElementContent => ({ type: 'text', value });

const part = (className: string, bound: Bound, properties = {}): Element =>
  h('span', { className, ...properties, ...refAttributes(bound.of) }, bound.text);

function renderNumber(number: number, language: string): Element {
  const { text: printed, of } = noteNumber(number);
  return h(
    'a',
    {
      className: 'notes__number',
      href: `#ref-${number}`,
      ariaLabel: compose('backToReference', language, { number: printed }),
      ...refAttributes(of),
    },
    printed,
  );
}

const renderPlace = ({ place, href }: NoteEvidence): Element =>
  h('a', { className: 'notes__source', href, ...refAttributes(place.of) }, place.text);

function renderEvidence(evidence: NoteEvidence, language: string): Element {
  const { voice, words, printed, lang, printedLang } = evidence;
  return h('span', { className: 'notes__item' }, [
    renderPlace(evidence),
    text(' '),
    ...(voice ? [part('notes__voice', voice), text(`${MARKS.colon} `)] : []),
    part('notes__words', words, languageAttributes(lang)),
    ...(printed
      ? [
          text(` ${say('AsPrinted', language)} `),
          part('notes__words', printed, languageAttributes(printedLang)),
        ]
      : []),
  ]);
}

/** Of a note in brief each place once. */
const shownOf = ({ isBrief, evidence }: Note): NoteEvidence[] =>
  isBrief ? [...new Map(evidence.map((item) => [item.place.text, item])).values()] : evidence;

function renderNote(note: Note, index: number, language: string): Element {
  const id = noteId(note);
  const conflict = note.conflict
    ? [
        text(' '),
        h('a', { className: 'notes__conflict', href: note.conflict }, say('disputed', language)),
      ]
    : [];
  return h('li', { className: noteClass(index) }, [
    h(
      'div',
      {
        className: note.isBrief ? 'notes__note notes__note--brief' : 'notes__note',
        id,
        popover: 'auto',
      },
      [
        renderNumber(note.number, language),
        text(' '),
        ...shownOf(note).flatMap((item) => [
          note.isBrief ? renderPlace(item) : renderEvidence(item, language),
          text(' '),
        ]),
        ...conflict,
        h(
          'button',
          {
            className: 'notes__close',
            type: 'button',
            popoverTarget: id,
            popoverTargetAction: 'hide',
          },
          say('Close', language),
        ),
      ],
    ),
  ]);
}

/** Nothing where the passage cites nothing. */
export function renderNotes({ notes }: Passage, language: string, isBelow = false): Element[] {
  if (!notes.length) return [];
  return [
    h(
      'ul',
      { className: isBelow ? 'notes notes--below' : 'notes', ariaLabel: say('Evidence', language) },
      notes.map((note, index) => renderNote(note, index, language)),
    ),
  ];
}
