/** A dossier as it is published → what is kept of it, and how a published edition differs from what now bears its number. */
import type { Dossier, Section } from '../model/dossier.ts';
import { type EditionRecord, EDITIONS } from '../model/edition-record.ts';
import type { Fact } from '../model/fact.ts';
import type { Place, Problem } from '../model/problem.ts';
import { BETWEEN_CELLS, proseBlocks } from './prose-block.ts';

const sectionOf = (
  section: Pick<Section, 'title' | 'tree' | 'file'>,
): EditionRecord['sections'][number] => ({
  title: section.title,
  blocks: proseBlocks(section).map(({ text, sentences }) =>
    sentences.map(({ start, end }) =>
      text.slice(start, end).replaceAll(BETWEEN_CELLS, ' ').replaceAll(/\s+/g, ' ').trim(),
    ),
  ),
});

export const recordEdition = ({ settings, sections, pages, facts }: Dossier): EditionRecord => ({
  number: settings.edition.number,
  date: settings.edition.date,
  title: settings.title,
  standfirst: settings.standfirst,
  sections: [...sections, ...pages].map(sectionOf),
  facts,
});

/** Where a fact stands is no part of what it says, nor is its number among those of its article that are called alike. */
const PLACES = new Set(['id', 'start', 'end', 'paragraph', 'sentence', 'speakerAt', 'continues']);

const saidIn = (fact: Fact): string =>
  JSON.stringify(
    Object.entries(fact)
      .filter(([field, value]) => !PLACES.has(field) && value !== undefined)
      .sort(),
  );

export interface EditionChanges {
  sentences: { added: string[]; gone: string[] };
  /** Ids. */
  facts: { added: string[]; changed: string[]; gone: string[] };
}

export const sentencesOf = ({ title, standfirst, sections }: EditionRecord): string[] => [
  title,
  standfirst,
  ...sections.flatMap((section) => [section.title, ...section.blocks.flat()]),
];

/** Those of the one that the other hasn't, as often as it hasn't. */
function without<T>(items: readonly T[], others: readonly T[], said: (item: T) => string): T[] {
  const left = new Map<string, number>();
  for (const each of others) left.set(said(each), (left.get(said(each)) ?? 0) + 1);
  return items.filter((each) => {
    const count = left.get(said(each)) ?? 0;
    left.set(said(each), count - 1);
    return count <= 0;
  });
}

const asIs = (sentence: string): string => sentence;

/** By what facts say: of one that says the same under another id nothing has changed. */
function changedFacts(old: readonly Fact[], now: readonly Fact[]): EditionChanges['facts'] {
  const gone = without(old, now, saidIn).map(({ id }) => id);
  const added = without(now, old, saidIn).map(({ id }) => id);
  const changed = new Set(added).intersection(new Set(gone));
  const isWhole = (id: string): boolean => !changed.has(id);
  return { added: added.filter(isWhole), changed: [...changed], gone: gone.filter(isWhole) };
}

export function compareEditions(before: EditionRecord, after: EditionRecord): EditionChanges {
  const [old, now] = [sentencesOf(before), sentencesOf(after)];
  return {
    sentences: { added: without(now, old, asIs), gone: without(old, now, asIs) },
    facts: changedFacts(before.facts, after.facts),
  };
}

const isUnchanged = ({ sentences, facts }: EditionChanges): boolean =>
  [...Object.values(sentences), ...Object.values(facts)].every(({ length }) => length === 0);

export const isSameEdition = (one: EditionRecord, other: EditionRecord): boolean =>
  one.date === other.date && isUnchanged(compareEditions(one, other));

/** What was published under a number stays what that number is. */
export function checkEdition(dossier: Dossier, place: Place): Problem[] {
  const { number } = dossier.settings.edition;
  const frozen = dossier.editions.find((record) => record.number === number);
  if (!frozen || isSameEdition(frozen, recordEdition(dossier))) return [];
  return [
    {
      rule: 'edition-is-as-published',
      ...place(['edition', 'number']),
      value: String(number),
      message: `edition ${number} is frozen in ${EDITIONS}/${number}.json and the dossier says something else now; give it the next number`,
      severity: 'warning',
    },
  ];
}
