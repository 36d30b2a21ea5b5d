/** A dossier as it is published → what is kept of it, and how a published edition differs from what now bears its number. */
import { compareFacts } from '../dossier/compare-facts.ts';
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

/** Where a fact stands is no part of what it says. */
const said = ({ start: _, end: __, paragraph: ___, sentence: ____, ...fact }: Fact): Fact =>
  JSON.parse(JSON.stringify(fact)) as Fact;

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
function without(sentences: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const each of others) left.set(each, (left.get(each) ?? 0) + 1);
  return sentences.filter((each) => {
    const count = left.get(each) ?? 0;
    left.set(each, count - 1);
    return count <= 0;
  });
}

export function compareEditions(before: EditionRecord, after: EditionRecord): EditionChanges {
  const [old, now] = [sentencesOf(before), sentencesOf(after)];
  return {
    sentences: { added: without(now, old), gone: without(old, now) },
    facts: compareFacts(
      new Map(before.facts.map((fact) => [fact.id, said(fact)])),
      after.facts.map(said),
    ),
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
