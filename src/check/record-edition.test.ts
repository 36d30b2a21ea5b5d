import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dossierOf } from '../../test/dossiers.ts';
import type { EditionRecord } from '../model/edition-record.ts';
import type { Fact } from '../model/fact.ts';
import {
  checkEdition,
  compareEditions,
  isSameEdition,
  recordEdition,
  sentencesOf,
} from './record-edition.ts';

const dossier = dossierOf({
  'a.txt':
    '---\npublished: 2031-05-06\n---\n\nThe port of Veldt lost 46 boats on 5 May 2031. It has 310 pilots and 12 tugs. The harbour master, Ada Quay, said “we were late”.\n',
});
const RECORD: EditionRecord = {
  ...recordEdition(dossier),
  sections: [
    {
      title: 'Losses',
      blocks: [
        ['Boats were lost.', 'Nobody knows why.'],
        ['Pilots are few.', 'Boats were lost.'],
      ],
    },
    { title: 'What is open', blocks: [['Who pays is not said.']] },
  ],
};

/** One change of a record, and what it should be told as. */
interface Change {
  kind: 'add sentence' | 'drop sentence' | 'add fact' | 'drop fact' | 'move fact' | 'change fact';
  at: number;
  words: string;
}

const changeArbitrary = fc.record<Change>({
  kind: fc.constantFrom(
    'add sentence',
    'drop sentence',
    'add fact',
    'drop fact',
    'move fact',
    'change fact',
  ),
  at: fc.nat(),
  words: fc.string({ minLength: 1, maxLength: 12 }).map((text) => `New: ${text}.`),
});

const changed = (fact: Fact, text: string): Fact => ({ ...fact, text });

function applied(record: EditionRecord, { kind, at, words }: Change): EditionRecord {
  const copy = structuredClone(record);
  const blocks = copy.sections.flatMap((section) => section.blocks);
  const block = blocks[at % blocks.length] ?? [];
  const index = at % copy.facts.length;
  const fact = copy.facts[index];
  if (kind === 'add sentence') block.splice(at % (block.length + 1), 0, words);
  else if (kind === 'drop sentence') block.splice(at % block.length, 1);
  else if (!fact) throw new Error('the record has no fact');
  else if (kind === 'add fact') copy.facts.push({ ...fact, id: `a/${words}` });
  else if (kind === 'drop fact') copy.facts.splice(index, 1);
  else if (kind === 'move fact') copy.facts[index] = { ...fact, paragraph: 9, start: 90, end: 94 };
  else copy.facts[index] = changed(fact, words);
  return copy;
}

const bag = (words: readonly string[]): string[] => [...words].sort();
const minus = (all: readonly string[], others: readonly string[]): string[] => {
  const left = [...others];
  return all.filter((each) => {
    const found = left.indexOf(each);
    if (found >= 0) left.splice(found, 1);
    return found < 0;
  });
};

describe('what an edition changed', () => {
  it('is all of what was changed and nothing else, after random changes', () => {
    fc.assert(
      fc.property(fc.array(changeArbitrary, { minLength: 1, maxLength: 4 }), (changes) => {
        const after = changes.reduce(applied, RECORD);
        const found = compareEditions(RECORD, after);
        const said = (record: EditionRecord): string[] => record.facts.map(({ text }) => text);
        const of = (record: EditionRecord, ids: readonly string[]): string[] =>
          ids.map((id) => record.facts.find((fact) => fact.id === id)?.text ?? id);
        const { added, changed: other, gone } = found.facts;
        expect(bag(of(after, [...added, ...other]))).toEqual(bag(minus(said(after), said(RECORD))));
        expect(bag(of(RECORD, [...gone, ...other]))).toEqual(bag(minus(said(RECORD), said(after))));
        expect(bag(found.sentences.added)).toEqual(
          bag(minus(sentencesOf(after), sentencesOf(RECORD))),
        );
        expect(bag(found.sentences.gone)).toEqual(
          bag(minus(sentencesOf(RECORD), sentencesOf(after))),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('is nothing where only places changed', () => {
    const after = applied(RECORD, { kind: 'move fact', at: 0, words: '' });
    expect(isSameEdition(RECORD, after)).toBe(true);
    expect(isSameEdition(RECORD, { ...RECORD, date: '2032' })).toBe(false);
  });

  it('is nothing where facts have another id: one before them is called alike', () => {
    const facts = RECORD.facts.map((fact) => ({ ...fact, id: `${fact.id}-2` }));
    expect(isSameEdition(RECORD, { ...RECORD, facts })).toBe(true);
  });
});

it('tells that a published edition says something else now', () => {
  const place = (): { file: string } => ({ file: 'dossier.yaml' });
  const record = recordEdition(dossier);
  expect(checkEdition({ ...dossier, editions: [record] }, place)).toEqual([]);
  expect(checkEdition({ ...dossier, editions: [{ ...record, number: 7 }] }, place)).toEqual([]);
  const other = { ...record, standfirst: 'Otherwise.' };
  expect(checkEdition({ ...dossier, editions: [other] }, place)).toMatchObject([
    { rule: 'edition-is-as-published', severity: 'warning', value: '1' },
  ]);
});
