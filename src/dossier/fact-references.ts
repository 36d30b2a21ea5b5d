/** Every place in dossier.yaml and the briefing that names a fact, a passage or a topic. */
import { visit } from 'unist-util-visit';
import { isElement, readAttributes } from '../mdx/read-attributes.ts';
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

function* foundInSettings(settings: Settings): Generator<Found> {
  for (const [index, { fact: id }] of settings.keyNumbers.entries())
    yield fact(id, ['keyNumbers', index, 'fact']);
  for (const [index, set] of settings.sets.entries()) {
    yield fact(set.declared, ['sets', index, 'declared']);
    for (const [at, member] of set.members.entries())
      yield fact(member.fact, ['sets', index, 'members', at, 'fact']);
    if (set.host) yield fact(set.host.fact, ['sets', index, 'host', 'fact']);
  }
  for (const [index, entry] of settings.timeline.entries()) {
    yield fact(entry.date, ['timeline', index, 'date'], 'date');
    for (const [at, id] of entry.facts.entries()) yield fact(id, ['timeline', index, 'facts', at]);
  }
  for (const [index, chart] of settings.charts.entries()) {
    for (const [panel, { facts }] of chart.panels.entries()) {
      for (const [at, id] of facts.entries())
        yield fact(id, ['charts', index, 'panels', panel, 'facts', at], 'quantity');
    }
  }
  for (const [id, topic] of Object.entries(settings.topics)) {
    for (const [at, name] of topic.facts.entries()) yield fact(name, ['topics', id, 'facts', at]);
    for (const [pair, names] of (topic.apart ?? []).entries())
      for (const [at, name] of names.entries()) yield fact(name, ['topics', id, 'apart', pair, at]);
    for (const [at, name] of (topic.passages ?? []).entries())
      yield { to: 'passage', id: name, path: ['topics', id, 'passages', at] };
  }
  for (const [index, { topic }] of settings.questions.entries())
    yield { to: 'topic', id: topic, path: ['questions', index, 'topic'] };
}

/** `at` gives line and column of a path in the YAML. */
export function settingsReferences(
  settings: Settings,
  file: string,
  at: (path: Path) => { line: number; column: number },
): Reference[] {
  return [...foundInSettings(settings)].map(({ path, ...found }) => ({
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
    if (element?.name === 'Computed') add('fact', element.from, 'from');
  });
  return references;
}
