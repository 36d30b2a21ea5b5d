/** The figures of the first screen: those that most origins give, and give first; never merely the largest. */
import type { Dossier } from '../model/dossier.ts';
import type { Fact, QuantityFact } from '../model/fact.ts';
import type { Settings } from '../model/settings.ts';
import type { Frame } from '../relate/index.ts';
import { clauseAround } from './clause.ts';
import { aroundFigure, countedPhrase, nounOf } from './noun-phrase.ts';

type QuantityFrame = Frame & { fact: QuantityFact };
type Passes = (text: string, facts: Fact['id'][]) => boolean;

const MOST = 4;
const MOST_OF_ONE_KIND = 2;
const CLAUSE_WORDS = 16;
/** A figure of one origin stands there only where it leads its article. */
const LEAST_WORTH = 2;
/** "Four changes" are seldom the story. */
const LEAST_WORTH_OF_FEW = 4;
const FEW = 10;

const isQuantity = (frame: Frame): frame is QuantityFrame => frame.fact.kind === 'quantity';

/** "Ten months ago", "in its first three days": when, and not how long; "his wife of 20 years": whose. */
const isOfTime = (frame: QuantityFrame): boolean => {
  if (frame.dimension !== 'length') return false;
  const around = aroundFigure(frame);
  return (
    /^(?:ago|later|earlier|before|after)$/.test(around?.after[0]?.lower ?? '') ||
    /^(?:first|last|next|of|past|coming|previous|following)$/.test(
      around?.before.at(-1)?.lower ?? '',
    )
  );
};

/** "The weekend's top 12 films": how many were looked at. */
const isSelection = (frame: QuantityFrame): boolean =>
  frame.dimension === 'count' &&
  /^(?:top|first|last|next|leading|best|biggest|largest)$/.test(
    aroundFigure(frame)?.before.at(-1)?.lower ?? '',
  );

/** Ages, distances, "one of them" and conversions into another currency say nothing on a first screen. */
const isTelling = (frame: QuantityFrame): boolean => {
  const { fact, dimension, measure, converted } = frame;
  return (
    !fact.negated &&
    !fact.asserted &&
    !isOfTime(frame) &&
    !isSelection(frame) &&
    converted === null &&
    measure !== 'age' &&
    !dimension.startsWith('measure') &&
    (dimension === 'percent' || Math.abs(fact.value) > (dimension === 'count' ? 2 : 0)) &&
    (dimension !== 'count' || fact.unit !== '')
  );
};

/** One figure under two nouns, "50,000 products" and "50,000 gadgets", is shown once. */
const valueOf = ({ dimension, fact }: QuantityFrame): string => `${dimension} ${fact.value}`;

/** Two digits and more that are not naught: hardly the same by chance. */
const isUnusual = (value: number): boolean => String(value).replace(/[.]|0+$/g, '').length > 1;

/** Of two figures of one value. */
function isSameFigure(a: QuantityFrame, b: QuantityFrame): boolean {
  const shared = [...a.words].filter((word) => b.words.has(word)).length;
  if (a.dimension === 'count') return a.head === b.head || (isUnusual(a.fact.value) && shared > 0);
  if (a.dimension === 'length')
    return shared > 0 && a.fact.unit.slice(0, 2) === b.fact.unit.slice(0, 2);
  return shared >= (a.dimension.startsWith('money') ? 1 : 2);
}

/** In the order of their first figures. */
function groupFigures(frames: readonly QuantityFrame[]): QuantityFrame[][] {
  const groups: QuantityFrame[][] = [];
  const ofValue = new Map<string, QuantityFrame[][]>();
  for (const frame of frames) {
    const value = `${valueOf(frame)} ${frame.fact.max ?? ''}`;
    const alike = ofValue.get(value) ?? [];
    const group = alike.find(([first]) => first && isSameFigure(first, frame));
    if (group) group.push(frame);
    else {
      const made = [frame];
      groups.push(made);
      ofValue.set(value, [...alike, made]);
    }
  }
  return groups;
}

const printed = ({ fact }: QuantityFrame): string => /[\d.,]*\d/.exec(fact.text)?.[0] ?? fact.text;

/** As a figure of its own: "20", not the "20" of "2016". */
const prints = (title: string, figure: string): boolean => {
  const at = title.indexOf(figure);
  const around = `${title[at - 1] ?? ' '}${title[at + figure.length] ?? ' '}`;
  return at >= 0 && !/[\p{L}\d]/u.test(around);
};

/** Origins count double; a headline that prints the figure, and an opening paragraph, once each. */
function worthOf(group: readonly QuantityFrame[]): number {
  const origins = new Set(group.map(({ witness }) => witness)).size;
  const inHeadline = group.some((frame) => prints(frame.article.title ?? '', printed(frame)));
  const leading = new Set(
    group
      .filter(({ fact }) => fact.paragraph <= 2 && fact.sentence === 1)
      .map(({ witness }) => witness),
  ).size;
  return (origins - 1) * 2 + (inHeadline ? 2 : 0) + Math.min(leading, 3);
}

interface Choice {
  label: string;
  isClause: boolean;
}

/** What the figure is of: its noun, what is counted, the clause that says it. */
function labelsOf(frame: QuantityFrame, inSentence: readonly Fact[]): Choice[] {
  const { fact, article } = frame;
  const around = aroundFigure(frame);
  const paragraph = article.paragraphs[fact.paragraph - 1];
  const sentence = paragraph?.sentences[fact.sentence - 1];
  if (!around || !paragraph || !sentence) return [];
  const { start = 0, end = 0 } = fact;
  const others = new Set(
    inSentence.flatMap((other) =>
      other !== fact &&
      (other.kind === 'quantity' || other.kind === 'date') &&
      other.start !== undefined
        ? [other.start]
        : [],
    ),
  );
  const clause = clauseAround(paragraph.text, sentence, { start, end }, CLAUSE_WORDS)?.text;
  const short =
    fact.currency !== undefined || fact.percent
      ? nounOf(around)
      : countedPhrase(fact, around, others);
  return [
    { label: short ?? '', isClause: false },
    { label: clause ?? '', isClause: true },
  ].filter(({ label }) => label.includes(' '));
}

const kindOf = ({ dimension, head }: QuantityFrame): string =>
  dimension === 'count' ? `count ${head ?? ''}` : dimension;

/** "Tax bill", "back-tax bill": two figures of one thing, of which the first screen shows the one told more. */
const lastWord = (label: string): string =>
  label
    .toLowerCase()
    .split(/[\s-]+/)
    .at(-1) ?? '';

/** A phrase that says much before one that says little, a short clause before a long one, phrases first. */
const bySense = (a: Choice, b: Choice): number =>
  Number(a.isClause) - Number(b.isClause) ||
  (a.isClause ? a.label.length - b.label.length : b.label.length - a.label.length);

function labelled(
  group: readonly QuantityFrame[],
  beside: (fact: Fact) => readonly Fact[],
  passes: Passes,
): Settings['keyNumbers'][number] | null {
  const choices = group.flatMap((frame) =>
    labelsOf(frame, beside(frame.fact)).map((choice) => ({ ...choice, fact: frame.fact.id })),
  );
  const found = choices.sort(bySense).find(({ fact, label }) => passes(label, [fact]));
  return found === undefined ? null : { fact: found.fact, label: found.label };
}

const isSmall = (group: readonly QuantityFrame[]): boolean =>
  group.some(
    ({ dimension, fact }) => !/^(?:money|percent)/.test(dimension) && Math.abs(fact.value) < FEW,
  );

export function proposeKeyNumbers(
  { facts }: Dossier,
  frames: readonly Frame[],
  passes: Passes,
): Settings['keyNumbers'] {
  const inSentence = Map.groupBy(
    facts,
    ({ article, paragraph, sentence }) => `${article} ${paragraph} ${sentence}`,
  );
  const beside = ({ article, paragraph, sentence }: Fact): readonly Fact[] =>
    inSentence.get(`${article} ${paragraph} ${sentence}`) ?? [];
  const isQuoted = ({ fact }: QuantityFrame): boolean =>
    beside(fact).some(
      ({ kind, start = 0, end = 0 }) =>
        kind === 'quote' && start <= (fact.start ?? -1) && end >= (fact.end ?? 0),
    );
  const quantities = frames
    .filter(isQuantity)
    .filter((frame) => isTelling(frame) && !isQuoted(frame));
  const groups = groupFigures(quantities)
    .map((group) => ({ group, worth: worthOf(group) }))
    .filter(({ group, worth }) => worth >= (isSmall(group) ? LEAST_WORTH_OF_FEW : LEAST_WORTH))
    .sort((a, b) => b.worth - a.worth);
  const chosen: Settings['keyNumbers'] = [];
  const kinds = new Map<string, number>();
  const values = new Set<string>();
  for (const { group } of groups) {
    const [first] = group;
    if (chosen.length === MOST || !first) break;
    const kind = kindOf(first);
    if ((kinds.get(kind) ?? 0) >= MOST_OF_ONE_KIND) continue;
    const choice = labelled(group, beside, passes);
    if (choice === null || chosen.some(({ label }) => lastWord(label) === lastWord(choice.label)))
      continue;
    if (values.has(valueOf(first))) continue;
    values.add(valueOf(first));
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    chosen.push(choice);
  }
  return chosen;
}
