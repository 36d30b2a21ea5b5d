/** Labels of dossier.yaml are prose: each claim agrees with one of the facts that the label stands for. */
import type { Fact } from '../model/fact.ts';
import type { Problem } from '../model/problem.ts';
import { compute } from '../dossier/computed-facts.ts';
import { computeSet } from '../dossier/computed.ts';
import { indexOf } from '../dossier/dossier-index.ts';
import type { Dossier } from '../model/dossier.ts';
import type { Settings } from '../model/settings.ts';
import { hasName } from './agree-name.ts';
import { disagree, readAt } from './bind-claim.ts';
import type { Disagreement } from './agree-quantity.ts';
import { type CheckContext, sourceNames } from './check-context.ts';
import { disagreeTelling } from './agree-telling.ts';
import { nearestFacts } from './nearest-facts.ts';
import type { Claim } from './claim.ts';
import { claimsIn, outermost } from './claims.ts';

export interface Label {
  /** In dossier.yaml or a section's front matter. */
  path: readonly (string | number)[];
  text: string;
  /** Null where the label stands for no fact: any of the dossier will do. */
  facts: string[] | null;
  passages?: readonly string[];
  /** Title, kicker and standfirst rest on the main articles as a whole. */
  isLead?: boolean;
  /** Figures worked out from the facts, which the label may print as well. */
  computed?: readonly number[];
  /** Names may come from anywhere in the articles of its facts: a question or a set speaks of more than one paragraph. */
  isWide?: boolean;
}

/** How many a set has, and how many of them are named and not. */
function countsOf(id: string, dossier: Dossier): number[] {
  const set = indexOf(dossier).set(id);
  return set ? [set.whole, Number(computeSet(set, ['named'])), set.notNamed] : [];
}

/** The changes from figure to figure of one panel, in whole percent. */
const changesIn = (chart: Settings['charts'][number], dossier: Dossier): number[] =>
  chart.panels.flatMap(({ facts: ids }) =>
    ids.flatMap((_, index) => {
      const pair = ids.slice(index, index + 2).flatMap((id) => indexOf(dossier).fact(id) ?? []);
      const change = pair.length === 2 ? compute('change', pair) : null;
      return change && 'value' in change ? [Math.abs(Math.round(change.value))] : [];
    }),
  );

const factsOfSet = ({ declared, members, host }: Settings['sets'][number]): string[] => [
  declared,
  ...members.map(({ fact }) => fact),
  ...(host ? [host.fact] : []),
];

const factsOfPanel = ({
  facts,
  promised,
}: Settings['charts'][number]['panels'][number]): string[] =>
  promised ? [...facts, promised] : facts;

/** Every label of dossier.yaml, in the order of the file's fields. */
export function labelsOf(dossier: Dossier): Label[] {
  const { settings, articles, facts: all } = dossier;
  const main = new Set(articles.filter(({ tier }) => tier === 'article').map(({ id }) => id));
  const leading = main.size
    ? all.filter(({ article }) => main.has(article)).map(({ id }) => id)
    : null;
  const open = (path: Label['path'], text: string | undefined): Label[] =>
    text ? [{ path, text, facts: leading, isLead: true }] : [];
  const on = (
    path: Label['path'],
    text: string | undefined,
    facts: string[],
    passages: readonly string[] = [],
  ): Label[] => (text ? [{ path, text, facts: facts.length ? facts : null, passages }] : []);
  const wide = (labels: Label[]): Label[] => labels.map((label) => ({ ...label, isWide: true }));
  const topic = (id: string) => settings.topics[id] ?? { facts: [], passages: [] };
  return [
    ...open(['title'], settings.title),
    ...open(['kicker'], settings.kicker),
    ...open(['standfirst'], settings.standfirst),
    ...settings.keyNumbers.flatMap(({ label, fact }, index) =>
      on(['keyNumbers', index, 'label'], label, [fact]),
    ),
    ...settings.sets.flatMap((set, index) =>
      on(['sets', index, 'label'], set.label, factsOfSet(set)),
    ),
    ...settings.sets.flatMap((set, index) =>
      wide(
        on(['sets', index, 'title'], set.title, factsOfSet(set)).map((title) => ({
          ...title,
          computed: countsOf(set.id, dossier),
        })),
      ),
    ),
    ...wide(
      on(
        ['figures', 'timeline', 'title'],
        settings.figures.timeline?.title,
        settings.timeline.flatMap(({ date, facts }) => [date, ...facts]),
      ),
    ),
    ...settings.sets.flatMap(({ declared, host }, index) =>
      wide(
        on(['sets', index, 'host', 'place', 'label'], host?.place?.label, [host?.fact ?? declared]),
      ),
    ),
    ...settings.timeline.flatMap(({ label, lane, date, facts }, index) => [
      ...on(['timeline', index, 'label'], label, [date, ...facts]),
      ...wide(
        on(
          ['timeline', index, 'lane'],
          lane,
          settings.timeline.flatMap((entry) =>
            entry.lane === lane ? [entry.date, ...entry.facts] : [],
          ),
        ),
      ),
    ]),
    ...settings.charts.flatMap((chart, index) => [
      ...wide(on(['charts', index, 'title'], chart.title, chart.panels.flatMap(factsOfPanel))).map(
        (title) => ({ ...title, computed: changesIn(chart, dossier) }),
      ),
      ...chart.panels.flatMap((panel, at) =>
        on(['charts', index, 'panels', at, 'label'], panel.label, factsOfPanel(panel)),
      ),
    ]),
    ...Object.entries(settings.topics).flatMap(([id, { label, facts, passages, verdict }]) =>
      wide([
        ...on(['topics', id, 'label'], label, facts, passages),
        ...on(['topics', id, 'verdict', 'because'], verdict?.because, facts, passages),
      ]),
    ),
    ...settings.questions.flatMap(({ text, topic: id }, index) =>
      wide(on(['questions', index, 'text'], text, topic(id).facts, topic(id).passages)),
    ),
  ];
}

/** Paragraphs of a main article in which a lead would name it. */
const LEAD = 3;

/** What a title names, the articles are about: it stands near the head of one, or in more than one paragraph. */
function isProminent(
  name: string,
  read: readonly Fact[],
  { dossier, sourcesOf }: CheckContext,
): boolean {
  const main = dossier.articles.filter(({ tier }) => tier === 'article');
  const naming = (main.length ? main : dossier.articles).flatMap(({ id, paragraphs }) =>
    paragraphs.flatMap((_, index) =>
      hasName(name, read, sourcesOf([], [`${id}/p${index + 1}`])) ? [index] : [],
    ),
  );
  return naming.length > 1 || naming.some((index) => index < LEAD);
}

function nameIsKnown(
  name: Claim,
  label: Label,
  facts: readonly Fact[],
  context: CheckContext,
): boolean {
  if (sourceNames(context.dossier).includes(name.text)) return true;
  const read = readAt(name, context.read(label.text, null)).all;
  if (label.isLead) return isProminent(name.text, read, context);
  if (!label.facts) return hasName(name.text, read, context.everything);
  const near = context.sourcesOf(facts, label.passages ?? []);
  return (
    hasName(name.text, read, near) ||
    (label.isWide === true && hasName(name.text, read, context.articlesOf(facts)))
  );
}

/** The value is there, and something that belongs to it is not: worth saying which. */
const nearMiss = (reasons: readonly Disagreement[]): string | undefined =>
  reasons.find((reason) => reason && !reason.rule.endsWith('-has-source'))?.why;

/** Why no fact of the label carries the claim; null where one does. */
function unbound(
  claim: Claim,
  label: Label,
  facts: readonly Fact[],
  context: CheckContext,
): string | null {
  if (claim.is === 'name')
    return nameIsKnown(claim, label, facts, context) ? null : 'no passage it stands for names it';
  if (label.computed?.includes(claim.value ?? Number(claim.text.replaceAll(',', '')))) return null;
  const reasons: Disagreement[] = [];
  for (const fact of facts) {
    const reason = disagree(claim, label.text, fact, context);
    if (reason === null) return null;
    reasons.push(reason);
  }
  return nearMiss(reasons) ?? (label.facts ? 'none of its facts says so' : 'no fact says so');
}

const isTimed = (fact: Fact): boolean =>
  fact.kind === 'date' || (fact.kind === 'quantity' && fact.period !== undefined);

/** "In the past year" holds no figure and says a time all the same: that of one of its facts. */
function* looseTimes(
  label: Label,
  claims: readonly Claim[],
  facts: readonly Fact[],
  context: CheckContext,
): Generator<Claim> {
  if (!label.facts || label.isLead || !facts.some(isTimed)) return;
  for (const { kind, start = 0, end = 0, text } of context.read(
    label.text,
    context.article(facts[0]!.article)?.published ?? null,
  )) {
    if (kind === 'date' && !claims.some((each) => each.start < end && start < each.end))
      yield { is: 'date', text, start, end };
  }
}

/** A country that opens a label is a name, though no source prints it. */
const namesRead = (label: Label, context: CheckContext): Fact[] =>
  context.read(label.text, null).filter(({ kind }) => kind === 'party' || kind === 'person');

/** Facts whose status a label must keep: its own, else those of the sentences that it leads to. */
function claimed(label: Label, facts: readonly Fact[], context: CheckContext): readonly Fact[] {
  if (label.isLead) return [];
  return label.facts
    ? facts
    : (label.passages ?? []).flatMap((passage) => context.factsIn(passage));
}

/** `place` gives file, line and column of a path. */
export function checkLabels(
  labels: readonly Label[],
  context: CheckContext,
  place: (path: Label['path']) => Pick<Problem, 'file' | 'line' | 'column'>,
): Problem[] {
  return labels.flatMap((label) => {
    const facts = label.facts
      ? label.facts.map(context.fact).filter((fact) => fact !== undefined)
      : context.dossier.facts;
    const problem = (value: string, why: string, near: string[] = []): Problem => ({
      rule: 'label-has-source',
      ...place(label.path),
      value,
      message: `"${value}": ${why}. Correct the label, or name the fact that says it.`,
      near,
      severity: 'error',
    });
    const claims = outermost(
      claimsIn(label.text, {
        read: namesRead(label, context),
        isPlainWord: context.isNoKnownName,
      }),
    );
    const found = [...claims, ...looseTimes(label, claims, facts, context)].flatMap((claim) => {
      const why = unbound(claim, label, facts, context);
      return why === null ? [] : [problem(claim.text, why, nearestFacts(claim, context.dossier))];
    });
    const against = disagreeTelling(
      label.text,
      claimed(label, facts, context),
      label.facts || label.passages
        ? [
            ...(label.facts ? facts.map(context.sentenceOf) : []),
            ...context.sourcesOf([], label.passages ?? []).texts,
          ]
        : [],
    );
    return against ? [...found, problem(label.text, against.why)] : found;
  });
}
