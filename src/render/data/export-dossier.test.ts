import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { check } from '@placemarkio/check-geojson';
import { csvParse } from 'd3-dsv';
import ICAL from 'ical.js';
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { dossierOf, idOf } from '../../../test/dossiers.ts';
import { byFollowTheMoney, bySchema } from '../../../test/exports.ts';
import { exportDossier } from './export-dossier.ts';

const SOURCES = {
  'harbour.txt': `KIRUN, Ardania, May 6, 2031 (Hill Wire) - Mayor Ada Quay said on Tuesday that Brazil has bought 12 cranes; "12 cranes are too few," she said.

The docks, with 12 cranes, close on June 3, 2031. They were built in March 2019, comma; semicolon and a very long account of their building, so long that its line must be folded.

Tim Selm of the Harbour Workers Guild (HWG) moved to Hong Kong, and before that to Tuvalu.`,
  'hill.txt': 'KIRUN, Ardania, May 7, 2031 (Hill Wire) - Mayor Ada Quay met Tim Selm in Brazil.',
};
const plain = dossierOf(SOURCES);
const dossier = dossierOf(SOURCES, {
  settings: {
    site: 'https://example.org/docks',
    timeline: [
      { label: 'The docks, old; and new', lane: 'Docks', date: idOf(plain, 'June 3, 2031') },
      { label: 'Built', lane: 'Docks', date: idOf(plain, 'March 2019') },
    ],
  },
});
const files = [...exportDossier(dossier)];
const textOf = (name: string): string => {
  const file = files.find((each) => each.name === name);
  if (!file) throw new Error(`no ${name} among ${files.map((each) => each.name).join(' ')}`);
  return file.text;
};
const jsonOf = (name: string) => JSON.parse(textOf(name));

describe('the data of a dossier', () => {
  it('says of each file what it holds', () => {
    for (const { name, about } of files) expect(about, name).toMatch(/^[A-Z].*\.$/);
    expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
  });

  it('facts.json holds its own JSON Schema', () => {
    const data = jsonOf('facts.json');
    const schema = jsonOf('facts.schema.json');
    expect(bySchema(data, schema)).toEqual([]);
    delete data.facts[0].paragraph;
    expect(bySchema(data, schema)).toHaveLength(1);
  });

  it.each(['sources', 'people', 'organisations', 'places'])(
    '%s is one table, as CSV and JSON',
    (name) => {
      const rows = csvParse(textOf(`${name}.csv`));
      const items = jsonOf(`${name}.json`)[name];
      expect(rows.map(({ id }) => id)).toEqual(items.map(({ id }: { id: string }) => id));
      expect(Object.keys(items[0])).toEqual(rows.columns);
    },
  );

  it('places.geojson is GeoJSON, with the countries where they are', () => {
    const places = check(textOf('places.geojson'));
    if (places.type !== 'FeatureCollection') throw new Error(places.type);
    const at = Object.fromEntries(
      places.features.map(({ properties, geometry }) => [
        String(properties?.name),
        geometry?.type === 'Point' ? geometry.coordinates : undefined,
      ]),
    );
    expect(at.Brazil?.[0]).toBeCloseTo(-53, -1);
    expect(at.Brazil?.[1]).toBeCloseTo(-11, -1);
    expect(Object.keys(at)).toEqual(['Brazil', 'Hong Kong', 'Tuvalu']);
  });

  it('timeline.ics is iCalendar, as wide as the dates are open', () => {
    const calendar = new ICAL.Component(ICAL.parse(textOf('timeline.ics')));
    const events = calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
    expect(
      events.map(({ summary, startDate, endDate }) => [summary, `${startDate}`, `${endDate}`]),
    ).toEqual([
      ['The docks, old; and new', '2031-06-03', '2031-06-04'],
      ['Built', '2019-03-01', '2019-04-01'],
    ]);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(2);
    for (const line of textOf('timeline.ics').split('\r\n'))
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  it('a dossier without dated events has no calendar', () => {
    expect([...exportDossier(plain)].map(({ name }) => name)).not.toContain('timeline.ics');
  });

  it('briefing.ris is read as the report it cites', () => {
    const [item] = new Cite(textOf('briefing.ris')).data;
    expect(item).toMatchObject({ type: 'report', title: 'Rescue', edition: '1', language: 'en' });
    expect(item.issued['date-parts']).toEqual([[2031, 6, 1]]);
    expect(item.URL).toBe('https://example.org/docks');
  });

  it('briefing.jsonld says in linked data what it rests on and whom it names', async () => {
    const [report] = await jsonld.expand(jsonOf('briefing.jsonld'));
    const schema = 'https://schema.org/';
    expect(report?.['@type']).toEqual([`${schema}Report`]);
    const based = report?.[`${schema}isBasedOn`] as { '@id': string }[];
    expect(based.map((source) => source['@id'])).toEqual([
      'https://example.org/docks/sources/harbour.html',
      'https://example.org/docks/sources/hill.html',
    ]);
    expect(report?.[`${schema}citation`]).toEqual([based[0] && { '@id': based[0]['@id'] }]);
    expect(report?.[`${schema}mentions`]).toHaveLength(6);
  });

  it('entities.ftm.json holds the schema of FollowTheMoney', () => {
    const lines = textOf('entities.ftm.json');
    expect(byFollowTheMoney(lines)).toEqual([]);
    const entities: { id: string; schema: string }[] = lines
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length);
    expect(entities.map(({ schema }) => schema)).toContain('Mention');
  });

  it('every Web Annotation resolves to the words of its fact on the page of the source', () => {
    const paragraphs = new Map<string, string>(
      dossier.articles.flatMap(({ id, paragraphs: all }) =>
        all.map(({ text }, index) => [`${id}.html#p${index + 1}`, text] as const),
      ),
    );
    const { total, first } = jsonOf('annotations.jsonld');
    expect(total).toBe(dossier.facts.filter(({ start }) => start !== undefined).length);
    const texts = new Map(dossier.facts.map(({ id, text }) => [id, text]));
    for (const { id, target } of first.items) {
      const { value, refinedBy } = target.selector;
      const [quote, position] = refinedBy;
      const page = target.source.replace('https://example.org/docks/sources/', '');
      const words = paragraphs.get(`${page}#${value}`) ?? '';
      const fact = id.replace('https://example.org/docks/sources/', '').replace('.html#', '/');
      expect(words.slice(position.start, position.end)).toBe(texts.get(fact));
      const [before, ...others] = words.split(`${quote.prefix}${quote.exact}${quote.suffix}`);
      expect(others).toHaveLength(1);
      expect((before ?? '').length + quote.prefix.length).toBe(position.start);
    }
  });
});
