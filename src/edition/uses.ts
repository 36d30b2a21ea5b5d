/** What on the site rests on a paragraph: the way back from the evidence. */
import { toString } from 'mdast-util-to-string';
import type { Dossier } from '../model/dossier.ts';
import { paragraphId } from '../model/fact-id.ts';
import type { WordKey } from '../furniture/index.ts';
import * as bind from './bind.ts';
import type { Bound } from './bind.ts';
import { topicHref } from './links.ts';
import { buildOwnPages } from './own-pages.ts';
import { buildOutline, citedIn, passagesOf, type View } from './outline.ts';

export interface Use {
  /** What of it, as printed there. */
  words: Bound;
  href: string;
}

/** Uses in one part of the site. */
export interface UseGroup {
  place: Bound;
  uses: Use[];
}

interface Found extends Use {
  /** Where it is used, in a word or two. */
  place: WordKey & `use${string}`;
  /** The section of the briefing. */
  part?: Bound;
  /** Ids of the facts and passages it rests on. */
  on: readonly string[];
}

/** Where the briefing has the view. */
const placeOfView = ({ sections }: Dossier, view: View): string =>
  `/index.html#${sections.find((section) => section.view === view)?.id ?? view}`;

const ids = (facts: readonly { id: string }[]): string[] => facts.map(({ id }) => id);

function* foundInSettings({ settings }: Dossier): Generator<Found> {
  for (const [index, { fact }] of settings.keyNumbers.entries())
    yield {
      place: 'useKeyNumbers',
      words: bind.label(settings, 'keyNumbers', index, 'label'),
      href: '/index.html#key-numbers',
      on: [fact],
    };
  for (const [index, { date, facts }] of settings.timeline.entries())
    yield {
      place: 'useTimeline',
      words: bind.label(settings, 'timeline', index, 'label'),
      href: '/timeline.html#timeline-figure',
      on: [date, ...facts],
    };
  for (const [chart, { id, panels }] of settings.charts.entries())
    for (const [panel, { facts }] of panels.entries())
      yield {
        place: 'useNumbers',
        words: bind.label(settings, 'charts', chart, 'panels', panel, 'label'),
        href: `/numbers.html#chart-${id}`,
        on: facts,
      };
}

/** Each stretch of some prose of a page that cites, with the words that do. `part` is what the page calls the prose. */
function* foundInBlocks(
  blocks: Parameters<typeof passagesOf>[0][],
  part: Found['part'],
  path: string,
): Generator<Found> {
  for (const { id, at, nodes } of blocks.flatMap(passagesOf))
    for (const { element, facts, passages } of citedIn(nodes))
      yield {
        place: 'useBriefing',
        part,
        words: bind.cited(toString(element), at),
        href: `${path}#${id}`,
        on: [...facts, ...passages],
      };
}

function* foundInProse(dossier: Dossier): Generator<Found> {
  for (const { blocks, title } of buildOutline(dossier))
    yield* foundInBlocks(blocks, title, '/index.html');
  for (const { path, title, pieces } of buildOwnPages(dossier)) {
    const blocks = pieces.flatMap((piece) => ('blocks' in piece ? piece.blocks : []));
    yield* foundInBlocks(blocks, title, path);
  }
}

function* foundIn(dossier: Dossier): Generator<Found> {
  yield* foundInProse(dossier);
  yield* foundInSettings(dossier);
  for (const set of dossier.sets)
    yield {
      place: 'useParticipants',
      words: bind.setLabel(set),
      href: `/participants.html#roll-${set.id}`,
      on: ids([
        set.declared,
        ...set.members.flatMap(({ facts }) => facts),
        ...(set.host?.facts ?? []),
      ]),
    };
  for (const topic of dossier.topics.filter(({ relation }) => relation !== null))
    yield {
      place: 'useComparison',
      words: bind.topicLabel(topic),
      href: topicHref(topic.id),
      on: ids(topic.facts),
    };
  for (const [index, question] of dossier.questions.entries())
    yield {
      place: 'useQuestion',
      words: bind.question(question, index),
      href: placeOfView(dossier, 'questions'),
      on: [...ids(question.facts), ...question.passages],
    };
}

/** Ids of the facts and passages that the briefing and its views rest on. */
export const usedIds = (dossier: Dossier): ReadonlySet<string> =>
  new Set([...foundIn(dossier)].flatMap(({ on }) => on));

const isSameUse = (a: Use, b: Use): boolean => a.href === b.href && a.words.text === b.words.text;

/** A question that a comparison names as well is not named twice. */
function grouped(found: readonly Found[], language: string): UseGroup[] {
  const compared = new Set(
    found.filter(({ place }) => place === 'useComparison').map(({ words }) => words.text),
  );
  const shown = found.filter(
    ({ place, words }) => place !== 'useQuestion' || !compared.has(words.text),
  );
  return [...Map.groupBy(shown, ({ place, part }) => part?.text ?? place).values()].flatMap(
    (uses) =>
      uses
        .slice(0, 1)
        .map(({ place, part }) => ({ place: part ?? bind.own(place, language), uses })),
  );
}

/** `article/p2` → its uses, each once, in the order of the site. */
export function usesByParagraph(dossier: Dossier): Map<string, UseGroup[]> {
  const paragraphOf = new Map(dossier.facts.map((fact) => [fact.id, paragraphId(fact)]));
  const found = new Map<string, Found[]>();
  for (const use of foundIn(dossier))
    for (const target of use.on) {
      const paragraph = paragraphOf.get(target) ?? target.replace(/\.s\d+$/, '');
      const known = found.get(paragraph) ?? [];
      if (!known.some((other) => isSameUse(other, use))) found.set(paragraph, [...known, use]);
    }
  return new Map(
    [...found].map(([paragraph, uses]) => [paragraph, grouped(uses, dossier.settings.language)]),
  );
}
