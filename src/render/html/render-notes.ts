/**
 * The evidence of a block of prose: in the margin where there is room, under the block where there is none. Each note is a popover
 * that stands in the page all the same: its number in the text brings it up beside the words, whole and dated, from wherever it is cited.
 */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Citation } from '../../dossier/citations.ts';
import { indexOf } from '../../dossier/dossier-index.ts';
import type { Dossier } from '../../model/dossier.ts';
import { citationEvidence, type Evidence, evidenceVoice } from '../../edition/evidence.ts';
import { topicHref } from '../../edition/links.ts';
import { particular } from '../../edition/particular.ts';

/** Notes in the same words are one, with several numbers. */
export interface Note {
  numbers: number[];
  evidence: Evidence[];
  /** Id of the topic in which what is cited conflicts with another source. */
  conflict?: string;
}

export const noteId = ({ numbers }: Note): string => `note-${numbers[0]}`;

const passage = ({ article, paragraph, sentence }: Evidence): string =>
  `${article}/p${paragraph}${sentence ? `.s${sentence}` : ''}`;
const noteKey = (evidence: readonly Evidence[]): string =>
  evidence
    .map((item) => `${item.article}/p${item.paragraph} ${item.isQuoted} ${item.words}`)
    .join('|');

/** Where several numbers share a sentence but not the part of it, the whole sentence is shown. */
const withWholeWords = (evidence: readonly Evidence[]): Evidence[] =>
  evidence.map((item) => ({ ...item, excerpt: item.words }));

/** The notes of citations that have none further up. */
export function collectNotes(citations: readonly Citation[], dossier: Dossier): Note[] {
  const notes = new Map<string, Note>();
  for (const citation of citations) {
    const evidence = citationEvidence(citation, dossier);
    const conflict = citation.facts.map((id) => indexOf(dossier).conflictOf(id)?.id).find(Boolean);
    const known = notes.get(noteKey(evidence));
    if (!known) {
      notes.set(noteKey(evidence), {
        numbers: [citation.number],
        evidence,
        ...(conflict && { conflict }),
      });
      continue;
    }
    known.numbers.push(citation.number);
    known.conflict ??= conflict;
    if (known.evidence.some(({ excerpt }, index) => excerpt !== evidence[index]!.excerpt))
      known.evidence = withWholeWords(evidence);
  }
  return [...notes.values()];
}

const text = (value: string): ElementContent => ({ type: 'text', value });

function renderNumber(number: number, isFirst: boolean): ElementContent {
  const anchor = isFirst ? {} : { id: `note-${number}` };
  return h(
    'a',
    {
      className: 'notes__number',
      ...anchor,
      href: `#ref-${number}`,
      ariaLabel: `Back to reference ${number}`,
      ...particular('locator', `note-${number}`),
    },
    String(number),
  );
}

/** Whose words follow; a further report is told from the main articles. */
function renderVoice(evidence: Evidence): ElementContent[] {
  const voice =
    evidence.tier === 'note' ? 'further report' : evidenceVoice(evidence)?.replace(/^in /, '');
  if (!voice) return [];
  const bound = evidence.quote && evidence.speaker ? particular('fact', evidence.quote) : {};
  return [
    text(' '),
    h(
      'span',
      { className: evidence.tier === 'note' ? 'note-tier' : 'notes__voice', ...bound },
      voice,
    ),
  ];
}

const rest = (words: string, side: 'before' | 'after'): ElementContent[] =>
  words ? [h('span', { className: `notes__${side}` }, words)] : [];

/** The whole words; those around the excerpt are seen in the popover only. */
function renderWords(evidence: Evidence): ElementContent[] {
  const core = evidence.excerpt.replace(/^… /, '').replace(/ …$/, '');
  const start = Math.max(0, evidence.words.indexOf(core));
  const [before, after] = [
    evidence.words.slice(0, start),
    evidence.words.slice(start + core.length),
  ];
  return [...rest(before, 'before'), text(core), ...rest(after, 'after')];
}

function renderEvidence(evidence: Evidence, dossier: Dossier): Element {
  const sourceLanguage =
    dossier.articles.find(({ id }) => id === evidence.article)?.language ??
    dossier.settings.language;
  const lang =
    evidence.isQuoted && sourceLanguage !== dossier.settings.language
      ? { lang: sourceLanguage }
      : {};
  const words = renderWords(evidence);
  return h('span', { className: 'notes__item' }, [
    h(
      'a',
      {
        className: 'notes__source',
        href: evidence.href,
        ...particular('locator', passage(evidence)),
      },
      `${evidence.label} ¶${evidence.paragraph}`,
    ),
    ...renderVoice(evidence),
    ...(evidence.date
      ? [
          h(
            'span',
            { className: 'notes__date', ...particular('imprint', `${evidence.article}.published`) },
            evidence.date,
          ),
        ]
      : []),
    text(' '),
    h(
      'span',
      { className: 'notes__words', ...particular('source', passage(evidence)), ...lang },
      evidence.isQuoted ? [text('“'), ...words, text('”')] : words,
    ),
  ]);
}

function renderNote(note: Note, dossier: Dossier): Element {
  const conflict = note.conflict
    ? [
        text(' '),
        h('a', { className: 'notes__conflict', href: topicHref(note.conflict) }, 'disputed'),
      ]
    : [];
  return h('li', [
    h('div', { className: 'notes__note', id: noteId(note), popover: 'auto' }, [
      ...note.numbers.flatMap((number, index) => [renderNumber(number, index === 0), text(' ')]),
      ...note.evidence.flatMap((item) => [renderEvidence(item, dossier), text(' ')]),
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
        ...particular('locator', `note-${number}`),
      },
      String(number),
    ),
    text(' '),
  ]);
  return [h('li', { className: 'notes__above' }, [...links, text('further up')])];
}

/** `above` are the numbers that the block cites again. Nothing where it cites nothing. */
export function renderNotes(
  notes: readonly Note[],
  above: readonly number[],
  dossier: Dossier,
  isBelow = false,
): Element[] {
  if (!notes.length && !above.length) return [];
  const items = [...notes.map((note) => renderNote(note, dossier)), ...renderAbove(above)];
  return [
    h('ul', { className: isBelow ? 'notes notes--below' : 'notes', ariaLabel: 'Evidence' }, items),
  ];
}
