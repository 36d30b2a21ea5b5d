/** What is written at a quantity's mark. */
import * as bind from '../../edition/bind.ts';
import { factHref } from '../../edition/links.ts';
import { statusCaption } from '../../edition/quantity-words.ts';
import type { Dossier } from '../../model/dossier.ts';
import type { QuantityFact } from '../../model/fact.ts';
import type { Run } from '../text/run.ts';
import type { PanelFacts } from './read-panels.ts';

export const isHatched = ({ status }: Pick<QuantityFact, 'status'>): boolean =>
  status === 'planned' || status === 'offered';

export const panelLabel = ({ ref }: PanelFacts, { settings }: Dossier): bind.Bound =>
  bind.label(settings, ...ref.split('.'));

export const valueRun = (fact: QuantityFact, { settings }: Dossier): Run => ({
  words: bind.value(fact, settings),
  weight: 600,
  whole: true,
  href: factHref(fact),
});

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const quiet = (words: bind.Bound, more: Partial<Run> = {}): Run => ({
  words,
  tone: 'quiet',
  ...more,
});

/** A unit whose every word the heading has is not said again. */
function unitRuns(fact: QuantityFact, heading: string, dossier: Dossier): Run[] {
  const said = new Set(wordsOf(heading));
  const isSaid = fact.percent || wordsOf(fact.unit).every((word) => said.has(word));
  const unit = bind.unit(fact, dossier);
  return unit && !isSaid ? [quiet(unit)] : [];
}

/** "Planned: growers, Sep 2024 – Sep 2025"; of what is done or said to be nothing its time alone. */
export function captionRuns(fact: QuantityFact, heading: string, dossier: Dossier): Run[] {
  const period = bind.period(fact, dossier.settings.language);
  const unit = unitRuns(fact, heading, dossier);
  const status: Run[] = isHatched(fact)
    ? [
        { words: bind.own(statusCaption(fact), dossier.settings.language), weight: 600 },
        ...(period || unit.length
          ? [{ words: bind.mark('colon'), weight: 600 as const, glued: true }]
          : []),
      ]
    : [];
  return [
    ...status,
    ...unit,
    ...(period && unit.length ? [quiet(bind.mark('comma'), { glued: true })] : []),
    ...(period ? [quiet(period, { whole: true })] : []),
  ];
}

/** Of a series: when, and what was counted then. */
export function seriesRuns(fact: QuantityFact, dossier: Dossier): Run[] {
  const period = bind.period(fact, dossier.settings.language);
  const unit = bind.unit(fact, dossier);
  return [
    ...(period ? [{ words: period, weight: 600 as const, whole: true }] : []),
    ...(unit ? [quiet(unit)] : []),
  ];
}

/** "+11%": from the first of two plain figures of one unit to the second. */
export function changeRun(facts: readonly QuantityFact[], dossier: Dossier): Run[] {
  const [from, to, ...others] = facts;
  if (!from || !to || others.length) return [];
  const words = bind.change(dossier, from, to);
  return words ? [{ words, tone: 'accent', weight: 600, whole: true }] : [];
}
