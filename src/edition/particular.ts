/**
 * Everything a template prints that is a digit, number word, month, weekday, name or quotation says what it is, in two
 * attributes of the HTML or SVG element that holds it. The check reads them and derives each anew.
 *
 *   data-particular="fact"      data-ref="ID ID"          agrees with each of the facts alone
 *   data-particular="computed"  data-ref="sets/ID/named"  equals what `computeRef` works out again
 *   data-particular="scale"                               a tick of an axis
 *   data-particular="locator"   data-ref="ARTICLE/p4"     ¶, page, section, note number; dropped before comparing
 *   data-particular="imprint"   data-ref="edition.date"   a field of dossier.yaml or of an article's frame
 *   data-particular="prose"     data-ref="timeline.0.label" a label of dossier.yaml, or `section/ID/3` for a block of the briefing (from 0): the author's
 *                                                         words as they stand there, which the check has held against their facts
 *   data-particular="source"    data-ref="ARTICLE/p4.s1"  words of an article, of its evidence or of its frame, to the letter
 *   data-particular="summary"   data-ref="ID sets/ID/named"  each particular agrees with one of the facts or figures named
 */
export const PARTICULARS = [
  'fact',
  'computed',
  'scale',
  'locator',
  'imprint',
  'prose',
  'source',
  'summary',
] as const;
export type ParticularKind = (typeof PARTICULARS)[number];

export interface ParticularAttributes {
  'data-particular': ParticularKind;
  'data-ref'?: string;
}

export function particular(kind: ParticularKind, ...refs: string[]): ParticularAttributes {
  return refs.length
    ? { 'data-particular': kind, 'data-ref': refs.join(' ') }
    : { 'data-particular': kind };
}
