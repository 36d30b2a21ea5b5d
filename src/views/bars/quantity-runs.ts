/** What is written at a quantity's mark. */
import type { Dossier } from '../../model/dossier.ts';
import { factHref } from '../../edition/links.ts';
import { particular } from '../../edition/particular.ts';
import type { QuantityFact } from '../../model/fact.ts';
import type { Run } from '../text/run.ts';
import { periodWords, statusWords, valueWords } from '../../edition/quantity-words.ts';

export const isHatched = ({ status }: QuantityFact): boolean =>
  status === 'planned' || status === 'offered';

export const valueRun = (fact: QuantityFact, { settings: { language } }: Dossier): Run => ({
  text: valueWords(fact, language),
  weight: 600,
  whole: true,
  href: factHref(fact),
  particular: particular('fact', fact.id),
});

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** A unit whose every word the heading has is not said again. */
function unitRuns(fact: QuantityFact, heading: string): Run[] {
  const said = new Set(wordsOf(heading));
  if (fact.percent || wordsOf(fact.unit).every((word) => said.has(word))) return [];
  return [
    { text: fact.unit, tone: 'quiet', particular: particular('fact', fact.id) },
    { text: ',', tone: 'quiet', glued: true },
  ];
}

/** "Planned: growers, Sep 2024 – Sep 2025": what is missing is said to be. */
export function captionRuns(fact: QuantityFact, heading: string, dossier: Dossier): Run[] {
  const period: Run = {
    text: periodWords(fact, dossier.settings.language),
    tone: 'quiet',
    whole: true,
    ...(fact.period ? { particular: particular('fact', fact.id) } : {}),
  };
  return [
    { text: statusWords(fact), weight: 600 },
    { text: ':', weight: 600, glued: true },
    ...unitRuns(fact, heading),
    period,
  ];
}
