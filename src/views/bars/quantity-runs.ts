/** What is written at a quantity's mark. */
import * as bind from '../../edition/bind.ts';
import { factHref } from '../../edition/links.ts';
import { statusCaption } from '../../edition/quantity-words.ts';
import type { Dossier } from '../../model/dossier.ts';
import type { QuantityFact } from '../../model/fact.ts';
import type { Run } from '../text/run.ts';
import type { PanelFacts } from './read-panels.ts';

export const isHatched = ({ status }: QuantityFact): boolean =>
  status === 'planned' || status === 'offered';

export const panelLabel = ({ ref }: PanelFacts, { settings }: Dossier): bind.Bound =>
  bind.label(settings, ...ref.split('.'));

export const valueRun = (fact: QuantityFact, { settings: { language } }: Dossier): Run => ({
  words: bind.value(fact, language),
  weight: 600,
  whole: true,
  href: factHref(fact),
});

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** A unit whose every word the heading has is not said again. */
function unitRuns(fact: QuantityFact, heading: string): Run[] {
  const said = new Set(wordsOf(heading));
  if (fact.percent || wordsOf(fact.unit).every((word) => said.has(word))) return [];
  return [
    { words: bind.unit(fact), tone: 'quiet' },
    { words: bind.own('comma'), tone: 'quiet', glued: true },
  ];
}

/** "Planned: growers, Sep 2024 – Sep 2025": what is missing is said to be. */
export const captionRuns = (fact: QuantityFact, heading: string, dossier: Dossier): Run[] => [
  { words: bind.own(statusCaption(fact)), weight: 600 },
  { words: bind.own('colon'), weight: 600, glued: true },
  ...unitRuns(fact, heading),
  {
    words: bind.period(fact, dossier.settings.language) ?? bind.own('periodNotStated'),
    tone: 'quiet',
    whole: true,
  },
];
