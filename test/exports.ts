/** Each file of `data/` by a tool of its own field, none of which wrote it: what is wrong with it. */
import { defaultModel, Model } from '@alephdata/followthemoney';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { check } from '@placemarkio/check-geojson';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { csvParse } from 'd3-dsv';
import ICAL from 'ical.js';
import jsonld from 'jsonld';
import { defaultTreeAdapter as adapter, parse, type DefaultTreeAdapterTypes } from 'parse5';

/** The text of a file of the site, by its path from the root. */
export type Read = (path: string) => string;

const json = (read: Read, name: string) => JSON.parse(read(`data/${name}`));

export function bySchema(data: unknown, schema: object): string[] {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  addFormats(ajv);
  const validate = ajv.compile(schema);
  return validate(data) ? [] : [ajv.errorsText(validate.errors)];
}

export function byFollowTheMoney(lines: string): string[] {
  const model = new Model(defaultModel);
  const entities = lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const ids = new Set(entities.map(({ id }) => id));
  return entities.flatMap(({ id, schema, properties }) => {
    const known = model.getSchema(schema).getProperties();
    return Object.entries(properties as Record<string, string[]>).flatMap(([name, values]) => {
      const type = known.get(name)?.type.name;
      if (type === undefined) return [`${schema}.${name}`];
      return type === 'entity'
        ? values.filter((value) => !ids.has(value)).map((value) => `${id}: no ${value}`)
        : [];
    });
  });
}

type Node = DefaultTreeAdapterTypes.Node;

function* nodesOf(node: Node): Generator<Node> {
  yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* nodesOf(child);
}

/** The words of each element that has an id, without the numbers of notes and other marks beside them. */
function textsById(html: string): Map<string, string> {
  const texts = new Map<string, string>();
  for (const node of nodesOf(parse(html)))
    if (adapter.isElementNode(node)) {
      const id = node.attrs.find(({ name }) => name === 'id')?.value;
      const words = [...nodesOf(node)].flatMap((each) =>
        adapter.isTextNode(each) ? [each.value] : [],
      );
      if (id !== undefined) texts.set(id, words.join(''));
    }
  return texts;
}

interface Selector {
  value: string;
  refinedBy: [{ exact: string; prefix: string; suffix: string }, { start: number; end: number }];
}

/** Both selectors of each annotation lead to its words on the page that it names, and to nothing else there. */
function byItsPages(read: Read): string[] {
  const { first } = json(read, 'annotations.jsonld');
  const pages = new Map<string, Map<string, string>>();
  const textOf = (source: string, fragment: string): string => {
    const path = source.replace(/^.*(?=sources\/)/, '');
    const page = pages.get(path) ?? textsById(read(path));
    pages.set(path, page);
    return page.get(fragment) ?? '';
  };
  return first.items.flatMap(
    ({ id, target }: { id: string; target: { source: string; selector: Selector } }) => {
      const { value, refinedBy } = target.selector;
      const [{ exact, prefix, suffix }, { start, end }] = refinedBy;
      const text = textOf(target.source, value);
      const at = text.indexOf(prefix + exact + suffix);
      const isOnly = at >= 0 && text.indexOf(prefix + exact + suffix, at + 1) < 0;
      return isOnly && at + prefix.length === start && text.slice(start, end) === exact ? [] : [id];
    },
  );
}

const tableErrors = (read: Read, name: string): string[] => {
  const rows = csvParse(read(`data/${name}.csv`)).map(({ id }) => id);
  const items = json(read, `${name}.json`)[name].map(({ id }: { id: string }) => id);
  return JSON.stringify(rows) === JSON.stringify(items) ? [] : ['other rows than its JSON'];
};

const thrown = async (validate: () => unknown): Promise<string[]> => {
  try {
    await validate();
    return [];
  } catch (error) {
    return [String(error)];
  }
};

/** File of `data/` → what its validator says. */
export const VALIDATORS: Record<string, (read: Read) => string[] | Promise<string[]>> = {
  'facts.json': (read) => bySchema(json(read, 'facts.json'), json(read, 'facts.schema.json')),
  ...Object.fromEntries(
    ['facts', 'sources', 'topics', 'people', 'organisations', 'places'].map((name) => [
      `${name}.csv`,
      (read: Read) => tableErrors(read, name),
    ]),
  ),
  'places.geojson': (read) => thrown(() => check(read('data/places.geojson'))),
  'timeline.ics': (read) =>
    thrown(() =>
      new ICAL.Component(ICAL.parse(read('data/timeline.ics')))
        .getAllSubcomponents('vevent')
        .map((event) => `${new ICAL.Event(event).startDate}`),
    ),
  'annotations.jsonld': byItsPages,
  'briefing.jsonld': (read) =>
    thrown(() =>
      jsonld.expand(json(read, 'briefing.jsonld'), {
        base: 'https://example.org/data/',
        safe: true,
      }),
    ),
  'entities.ftm.json': (read) => byFollowTheMoney(read('data/entities.ftm.json')),
  'briefing.ris': (read) => thrown(() => new Cite(read('data/briefing.ris'))),
  'briefing.csl.json': (read) => thrown(() => new Cite(read('data/briefing.csl.json'))),
};
