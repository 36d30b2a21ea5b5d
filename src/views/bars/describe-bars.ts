/** A chart of bars in words and as a table. */
import type { Dossier } from '../../model/dossier.ts';
import { particular } from '../../edition/particular.ts';
import type { QuantityFact } from '../../model/fact.ts';
import { cite } from '../text/citation.ts';
import { plainText } from '../text/run.ts';
import type { Run } from '../text/run.ts';
import type { Cell, DataTable } from '../text/table.ts';
import type { BarsLayout } from './geometry.ts';
import { periodWords, statusWords, valueWords } from '../../edition/quantity-words.ts';
import type { PanelFacts } from './read-panels.ts';

const glued = (text: string): Run => ({ text, glued: true });

function factRuns(fact: QuantityFact, language: string): Run[] {
  const bound = particular('fact', fact.id);
  const unit = fact.unit ? [{ text: fact.unit, particular: bound }] : [];
  return [
    { text: valueWords(fact, language), particular: bound },
    ...unit,
    glued(','),
    { text: statusWords(fact).toLowerCase() },
    glued(','),
    { text: periodWords(fact, language), ...(fact.period ? { particular: bound } : {}) },
    glued('.'),
  ];
}

export function barsRuns(panels: PanelFacts[], { settings: { language } }: Dossier): Run[] {
  return panels.flatMap(({ label, ref, facts }) => [
    { text: label, particular: particular('prose', ref) },
    glued(':'),
    ...facts.flatMap((fact) => factRuns(fact, language)),
  ]);
}

function row({ label, ref }: PanelFacts, fact: QuantityFact, dossier: Dossier): Cell[] {
  const { language } = dossier.settings;
  const source = [cite(fact, dossier.articles)];
  return [
    { text: label, factIds: [], runs: [{ text: label, particular: particular('prose', ref) }] },
    { text: valueWords(fact, language), factIds: [fact.id] },
    { text: fact.unit || 'not stated', factIds: fact.unit ? [fact.id] : [] },
    {
      text: statusWords(fact)
        .replace(/^Status /, '')
        .toLowerCase(),
      factIds: [],
    },
    {
      text: periodWords(fact, language).replace(/^period /, ''),
      factIds: fact.period ? [fact.id] : [],
    },
    { text: plainText(source), factIds: [], runs: source },
  ];
}

export function barsTable(caption: string, panels: PanelFacts[], dossier: Dossier): DataTable {
  return {
    caption,
    header: ['Panel', 'Value', 'Unit', 'Status', 'Period', 'Source'],
    rows: panels.flatMap((panel) => panel.facts.map((fact) => row(panel, fact, dossier))),
  };
}

export const describeBars = (layout: BarsLayout): string =>
  plainText([...layout.title, { text: '.', glued: true }, ...layout.description]);
export const tableBars = (layout: BarsLayout): DataTable => layout.table;
