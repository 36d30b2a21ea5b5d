/** What a text comes from, as attributes of the element that prints it: for `test/audit`, which works each out anew. */
import type { Bound, Ref } from './bind.ts';

/** The kinds that are written out. */
export const AUDITED = [
  'fact',
  'computed',
  'scale',
  'locator',
  'imprint',
  'prose',
  'source',
  'summary',
] as const satisfies readonly Ref['kind'][];

export interface RefAttributes {
  'data-particular'?: string;
  'data-ref'?: string;
}

function targetOf(ref: Ref): string | null {
  switch (ref.kind) {
    case 'fact':
    case 'summary':
      return ref.facts.join(' ');
    case 'computed':
      return ref.figure;
    case 'locator':
      return ref.place;
    case 'imprint':
      return ref.field;
    case 'prose':
      return ref.at;
    case 'source':
      return ref.passage;
    default:
      return null;
  }
}

/** None for names and for the generator's own words, which the audit finds by their text. */
export function refAttributes(ref: Ref): RefAttributes {
  if (ref.kind === 'scale') return { 'data-particular': 'scale' };
  const target = targetOf(ref);
  return target === null ? {} : { 'data-particular': ref.kind, 'data-ref': target };
}

/** With the language of a text that is in another than the page. */
export const textAttributes = ({ of, lang }: Bound): RefAttributes & { lang?: string } => ({
  ...(lang !== undefined && { lang }),
  ...refAttributes(of),
});
