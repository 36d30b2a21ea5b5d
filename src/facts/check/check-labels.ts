/** Labels of dossier.yaml are prose: each particular agrees with one of the facts that the label stands for. */
import type { Fact } from '../../schemas/fact.ts';
import type { Problem } from '../../schemas/problem.ts';
import type { Dossier } from '../dossier.ts';
import { hasName } from './agree-name.ts';
import { disagree, readAt } from './bind-particular.ts';
import type { Disagreement } from './agree-quantity.ts';
import { type CheckContext, sourceNames } from './check-context.ts';
import { nearestFacts } from './nearest-facts.ts';
import { type Particular, scanParticulars } from './scan-particulars.ts';

export interface Label {
  /** In dossier.yaml or a section's front matter. */
  path: readonly (string | number)[];
  text: string;
  /** Null: any fact of the dossier will do, as for title and standfirst. */
  facts: string[] | null;
}

/** Every label of dossier.yaml, in the order of the file's fields. */
export function labelsOf({ settings }: Dossier): Label[] {
  const open = (path: Label['path'], text: string | undefined): Label[] => (text ? [{ path, text, facts: null }] : []);
  return [
    ...open(['title'], settings.title),
    ...open(['kicker'], settings.kicker),
    ...open(['standfirst'], settings.standfirst),
    ...settings.keyNumbers.map(({ label, fact }, index) => ({ path: ['keyNumbers', index, 'label'], text: label, facts: [fact] })),
    ...settings.sets.flatMap((set, index) => open(['sets', index, 'label'], set.label)),
    ...settings.timeline.flatMap(({ label, lane, date, facts }, index) => [
      { path: ['timeline', index, 'label'], text: label, facts: [date, ...facts] },
      ...open(['timeline', index, 'lane'], lane),
    ]),
    ...settings.charts.flatMap((chart, index) => [
      { path: ['charts', index, 'title'], text: chart.title, facts: chart.panels.flatMap(({ facts }) => facts) },
      ...chart.panels.map(({ label, facts }, panel) => ({ path: ['charts', index, 'panels', panel, 'label'], text: label, facts })),
    ]),
    ...Object.entries(settings.topics).map(([id, { label, facts }]) => ({ path: ['topics', id, 'label'], text: label, facts: facts.length ? facts : null })),
    ...settings.questions.flatMap(({ text }, index) => open(['questions', index, 'text'], text)),
  ];
}

function nameIsKnown(particular: Particular, text: string, facts: readonly Fact[], context: CheckContext): boolean {
  if (sourceNames(context.dossier).includes(particular.text)) return true;
  const source = facts.length === context.dossier.facts.length ? context.everything : context.sourcesOf(facts, []);
  return hasName(particular.text, readAt(particular, context.read(text, null)).all, source);
}

/** The value is there, and something that belongs to it is not: worth saying which. */
const nearMiss = (reasons: readonly Disagreement[]): string | undefined => reasons.find((reason) => reason && !reason.rule.endsWith('-has-source'))?.why;

/** Why no fact of the label carries the particular; null where one does. */
function unbound(particular: Particular, label: Label, facts: readonly Fact[], context: CheckContext): string | null {
  if (particular.is === 'name') return nameIsKnown(particular, label.text, facts, context) ? null : 'no passage it stands for names it';
  const reasons = facts.map((fact) => disagree(particular, context.read(label.text, context.article(fact.article)?.published ?? null), fact, context));
  if (reasons.includes(null)) return null;
  return nearMiss(reasons) ?? (label.facts ? 'none of its facts says so' : 'no fact says so');
}

/** `place` gives file, line and column of a path. */
export function checkLabels(labels: readonly Label[], context: CheckContext, place: (path: Label['path']) => Pick<Problem, 'file' | 'line' | 'column'>): Problem[] {
  return labels.flatMap((label) => {
    const facts = label.facts ? label.facts.map(context.fact).filter((fact) => fact !== undefined) : context.dossier.facts;
    return scanParticulars(label.text, { isPlainWord: context.isNoKnownName }).flatMap((particular): Problem[] => {
      const why = unbound(particular, label, facts, context);
      if (why === null) return [];
      return [{ rule: 'label-has-source', ...place(label.path), value: particular.text, message: `"${particular.text}": ${why}. Correct the label, or name the fact that says it.`, near: nearestFacts(particular, context.dossier), severity: 'error' }];
    });
  });
}
