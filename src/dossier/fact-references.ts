/** Every place in dossier.yaml and the briefing that names a fact, a passage or a topic. */
import { visit } from 'unist-util-visit';
import { attributeOf, isElement, readAttributes } from '../mdx/read-attributes.ts';
import { readBriefingElement } from '../mdx/parse-briefing.ts';
import { placeOf } from '../mdx/parse-tree.ts';
import { BRIEFING_ELEMENTS } from '../mdx/vocabulary.ts';
import type { Kind } from '../model/fact.ts';
import type { Settings } from '../model/settings.ts';
import type { Section } from '../model/dossier.ts';

export interface Reference {
  to: 'fact' | 'passage' | 'topic';
  id: string;
  /** The kind that the fact must be of, where it matters. */
  kind?: Kind;
  file: string;
  line?: number;
  column?: number;
}

type Path = readonly PropertyKey[];
type Found = Pick<Reference, 'to' | 'id' | 'kind'> & { path: Path };

const fact = (id: string, path: Path, kind?: Kind): Found => ({
  to: 'fact',
  id,
  path,
  ...(kind && { kind }),
});

/** Each of a list of ids, at the path of the list and its own index. */
const each = (ids: readonly string[] | undefined, path: Path, kind?: Kind): Found[] =>
  (ids ?? []).map((id, at) => fact(id, [...path, at], kind));

const inSet = (set: Settings['sets'][number], path: Path): Found[] => [
  fact(set.declared, [...path, 'declared']),
  ...set.members.map((member, at) => fact(member.fact, [...path, 'members', at, 'fact'])),
  ...(set.host ? [fact(set.host.fact, [...path, 'host', 'fact'])] : []),
];

const inEntry = (entry: Settings['timeline'][number], path: Path): Found[] => [
  fact(entry.date, [...path, 'date'], 'date'),
  ...each(entry.facts, [...path, 'facts']),
];

const inChart = ({ panels }: Settings['charts'][number], path: Path): Found[] =>
  panels.flatMap(({ facts, promised }, panel) => [
    ...(promised ? [fact(promised, [...path, 'panels', panel, 'promised'], 'date')] : []),
    ...each(facts, [...path, 'panels', panel, 'facts'], 'quantity'),
  ]);

const inTopic = (topic: Settings['topics'][string], path: Path): Found[] => [
  ...each(topic.facts, [...path, 'facts']),
  ...(topic.apart ?? []).flatMap((ids, pair) => each(ids, [...path, 'apart', pair])),
  ...(topic.passages ?? []).map((id, at): Found => ({
    to: 'passage',
    id,
    path: [...path, 'passages', at],
  })),
];

const foundInSettings = (settings: Settings): Found[] => [
  ...settings.keyNumbers.map((key, index) => fact(key.fact, ['keyNumbers', index, 'fact'])),
  ...settings.sets.flatMap((set, index) => inSet(set, ['sets', index])),
  ...settings.timeline.flatMap((entry, index) => inEntry(entry, ['timeline', index])),
  ...settings.charts.flatMap((chart, index) => inChart(chart, ['charts', index])),
  ...Object.entries(settings.topics).flatMap(([id, topic]) => inTopic(topic, ['topics', id])),
  ...settings.questions.map(({ topic }, index): Found => ({
    to: 'topic',
    id: topic,
    path: ['questions', index, 'topic'],
  })),
];

/** `at` gives line and column of a path in the YAML. */
export function settingsReferences(
  settings: Settings,
  file: string,
  at: (path: Path) => { line: number; column: number },
): Reference[] {
  return foundInSettings(settings).map(({ path, ...found }) => ({
    ...found,
    file,
    ...at(path),
  }));
}

export function sectionReferences(section: Pick<Section, 'tree' | 'file'>): Reference[] {
  const references: Reference[] = [];
  visit(section.tree, (node) => {
    if (!isElement(node)) return;
    const { element } = readBriefingElement(node, section.file);
    const { at } = readAttributes(node, BRIEFING_ELEMENTS.get(node.name ?? '') ?? [], section.file);
    const add = (
      to: Reference['to'],
      ids: readonly string[],
      attribute: string,
      kind?: Kind,
    ): void => {
      references.push(
        ...ids.map((id) => ({
          to,
          id,
          file: section.file,
          ...placeOf(node),
          ...at(attribute),
          ...(kind && { kind }),
        })),
      );
    };
    if (element?.name === 'Cite') {
      add('fact', element.facts, 'fact');
      add('passage', element.passages, 'passage');
    }
    if (node.name === 'Number' || node.name === 'Quote')
      add('fact', [attributeOf(node, 'fact') ?? ''], 'fact');
    if (element?.name === 'Computed') add('fact', element.from, 'from');
  });
  return references;
}
