/** Where a dossier prints: the stretches of each file that a mutation may change, and the words it may change. */
import type { Dossier } from '../../src/model/dossier.ts';
import type { Words } from './edits.ts';

export const PLACES = [
  'prose',
  'front matter',
  'digest',
  'caption',
  'chart label',
  'alternative text',
  'export',
  'page template',
  'print data',
] as const;
export type Place = (typeof PLACES)[number];

/** Offsets in a file's text. */
export interface Stretch {
  start: number;
  end: number;
}

const distinct = (words: readonly (string | null | undefined)[]): string[] => [
  ...new Set(words.filter((word): word is string => Boolean(word))),
];

export function wordsOf(dossier: Dossier): Words {
  const { facts } = dossier;
  const parties = facts.filter((fact) => fact.kind === 'party');
  const oneEach = new Map(parties.map((fact) => [fact.code ?? fact.org, fact.name ?? fact.text]));
  const heads = facts.flatMap((fact) =>
    fact.kind === 'quantity' && !fact.percent ? [fact.unit.split(' ').at(-1)] : [],
  );
  const roleHeads = facts.flatMap((fact) =>
    fact.kind === 'person' && fact.role
      ? [
          fact.role
            .split(/ of | for /)[0]!
            .split(' ')
            .at(-1),
        ]
      : [],
  );
  return {
    names: distinct([...oneEach.values()]),
    persons: distinct(facts.map((fact) => (fact.kind === 'person' ? fact.name : null))),
    roles: distinct(roleHeads),
    units: distinct(heads).filter((unit) => !/^(?:months|years?|days|weeks)$/.test(unit)),
    codes: distinct(parties.map(({ code }) => code)),
  };
}

const ranges = (text: string, pattern: RegExp, group = 1): Stretch[] =>
  [...text.matchAll(new RegExp(pattern, `${pattern.flags}d`))].flatMap(({ indices }) => {
    const [start, end] = indices?.[group] ?? [0, 0];
    return start < end ? [{ start, end }] : [];
  });

const bodyStart = (text: string): number => {
  const end = text.indexOf('\n---', 3);
  return end < 0 ? 0 : text.indexOf('\n', end + 1) + 1;
};

/** Words of the author that a source must bear out: citations and the words between them, without judgements, which are the author's own. */
export function proseStretches(text: string): Stretch[] {
  const from = bodyStart(text);
  return ranges(text, />([^<>]+)(?=<\/(?:Cite|Computed)>)/g).filter(({ start }) => start >= from);
}

export const yamlLabels = (text: string): Stretch[] =>
  ranges(
    text,
    /(?<!date: [\d-]{4,10}, )\b(?:label|title|standfirst|text|kicker): *("[^"]*"|[^,}\n]+)/g,
  );

/** Text and attributes of marks. */
export function digestStretches(text: string): Stretch[] {
  const from = bodyStart(text);
  const marks = ranges(text, /<(?:Quantity|Date|Party|Person|Quote) [^>]*?>([^<>]+)</g);
  const attributes = ranges(
    text,
    /\b(?:value|edtf|code|name|speaker|role|status)=("[^"]*"|\{[^{}]*\})/g,
  );
  return [...marks, ...attributes].filter(({ start }) => start >= from);
}

export const captionStretches = (html: string): Stretch[] =>
  [
    ...ranges(html, /<figcaption[^>]*>([^]*?)<\/figcaption>/g),
    ...ranges(html, /<caption[^>]*>([^]*?)<\/caption>/g),
  ].flatMap(({ start, end }) =>
    ranges(`>${html.slice(start, end)}<`, />([^<>]+)(?=<)/g).map((inner) => ({
      start: start + inner.start - 1,
      end: start + inner.end - 1,
    })),
  );
export const chartStretches = (svg: string): Stretch[] =>
  ranges(svg, /<(?:text|tspan)[^>]*>([^<>]+)(?=<)/g);
export const alternativeStretches = (html: string): Stretch[] => [
  ...ranges(html, /\b(?:aria-label|alt)="([^"]+)"/g),
  ...ranges(html, /<(?:title|desc)[^>]*>([^<>]+)(?=<)/g),
];
/** What templates bind: the text directly in an element that says what it is, and of its children. */
export const templateStretches = (html: string): Stretch[] =>
  ranges(
    html,
    /data-particular="(?:fact|computed|locator|imprint|prose|source|summary)"[^>]*>([^<>]+)(?=<)/g,
  );
export const exportStretches = (text: string): Stretch[] => [{ start: 0, end: text.length }];
/** The strings that the PDF prints. */
export const printStretches = (json: string): Stretch[] =>
  ranges(
    json,
    /"(?:text|title|standfirst|kicker|label|words|caption|value|reading|state|source|place|alternative|voice)": "((?:[^"\\]|\\.)+)"/g,
  );
