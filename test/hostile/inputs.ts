/** Dossiers that are sound but for one or a few hostile places, drawn from a seed: the same seed gives the same dossiers. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { isScalar, type ParsedNode, parseDocument, visit } from 'yaml';
import { frontMatterSchema } from '../../src/model/source.ts';
import { settingsSchema } from '../../src/model/settings.ts';
import { ROOT } from '../cases.ts';
import { DATES, hostileText, hostileValue } from './values.ts';

/** Path in the dossier, with slashes, → text. */
export type Files = Readonly<Record<string, string>>;

export interface HostileInput {
  /** What was done to the sound dossier. */
  what: string;
  files: Files;
}

const SOUND = join(ROOT, 'example/dossier');

/** Fields that the example does without. */
const FURTHER_SETTINGS = `
kicker: Ferries
language: en
accent: "#a3211c"
site: https://ferries.example/
figures: { timeline: { title: The accord follows the sinking } }
map: { borders: natural-earth }
print: { paper: us-letter, annex: all }
vocabulary:
  organisations: [{ org: ferry-board, name: Ferry Board, aliases: [FB] }]
  aliases: { Norge: NOR }
`;

const NOTES = `sources:
  - id: strand-radio
    outlet: Strand Radio
    url: https://radio.example/ferries
    published: 2031-05-15
    retrieved: 2031-05-16
    language: en
    statements:
      - { kind: event, edtf: "2031-05-12", text: The accord was signed., evidence: signed on Monday }
      - { kind: quantity, value: 48, of: boats, edtf: "2033", text: 48 boats are promised. }
      - { kind: attendance, grade: minister, parties: [NOR, DNK], text: Two ministers came. }
      - { kind: gap, text: No bill is named. }
`;

/** The example with every kind of file and field. The articles are made by ingest. */
export function soundDossier(): Files {
  const paths = readdirSync(SOUND, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:txt|mdx|yaml)$/.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name).slice(SOUND.length + 1))
    .sort();
  const files = Object.fromEntries(
    paths.map((path) => [path, readFileSync(join(SOUND, path), 'utf8')]),
  );
  files['dossier.yaml'] += FURTHER_SETTINGS;
  return { ...files, 'sources/radio.yaml': NOTES };
}

const FRONT_MATTER = /^---\n([\s\S]*?\n)---\n/;

/** The YAML of a file, and the file with other YAML. */
function yamlOf(path: string, text: string): [string, (yaml: string) => string] {
  if (path.endsWith('.yaml')) return [text, (yaml) => yaml];
  const front = FRONT_MATTER.exec(text);
  return [front?.[1] ?? '', (yaml) => `---\n${yaml}---\n${text.slice(front?.[0].length ?? 0)}`];
}

/** What of a YAML text is a value: its place in the text. */
function valuePlaces(yaml: string): [start: number, end: number][] {
  const places: [number, number][] = [];
  visit(parseDocument(yaml), {
    Node(key, node) {
      const range = (node as ParsedNode).range;
      if (key !== 'key' && isScalar(node) && range) places.push([range[0], range[1]]);
    },
  });
  return places;
}

const replaced = (files: Files, path: string, text: string): Files => ({ ...files, [path]: text });

/** JSON is YAML; what JSON can't write stands as JavaScript prints it. */
const asYaml = (value: unknown): string =>
  (typeof value === 'number' ? String(value) : JSON.stringify(value)) ?? 'null';

const shownValue = (value: unknown): string => asYaml(value).slice(0, 60);

/** One value of dossier.yaml, the notes or a front matter is another, quoted or as it is. */
function otherValue(files: Files, values: fc.Arbitrary<unknown>): fc.Arbitrary<HostileInput> {
  const places = Object.entries(files).flatMap(([path, text]) => {
    const [yaml] = yamlOf(path, text);
    return valuePlaces(yaml).map((place) => ({ path, place }));
  });
  return fc
    .record({ at: fc.constantFrom(...places), value: values, isRaw: fc.boolean() })
    .map(({ at: { path, place }, value, isRaw }) => {
      const [yaml, withYaml] = yamlOf(path, files[path] ?? '');
      const written = isRaw && typeof value === 'string' ? value : asYaml(value);
      const text = withYaml(yaml.slice(0, place[0]) + written + yaml.slice(place[1]));
      const what = `${path}: ${yaml.slice(...place)} is ${isRaw ? 'raw ' : ''}${shownValue(value)}`;
      return { what, files: replaced(files, path, text) };
    });
}

/** A known field is added where it was missing, or stands twice. */
function furtherField(files: Files): fc.Arbitrary<HostileInput> {
  const keys: [string, string][] = Object.keys(files).flatMap((path) => {
    const schema = path === 'dossier.yaml' ? settingsSchema : frontMatterSchema;
    return path.endsWith('.txt') || path === 'dossier.yaml'
      ? Object.keys(schema.shape).map((key): [string, string] => [path, key])
      : [];
  });
  return fc.tuple(fc.constantFrom(...keys), hostileValue).map(([[path, key], value]) => {
    const [yaml, withYaml] = yamlOf(path, files[path] ?? '');
    const text = withYaml(`${yaml}${key}: ${asYaml(value)}\n`);
    const what = `${path}: ${key} is ${shownValue(value)}`;
    return { what, files: replaced(files, path, text) };
  });
}

/** A piece of a file is cut out, doubled, moved, or something hostile is put into it. */
function otherText(files: Files, isChanged: (path: string) => boolean): fc.Arbitrary<HostileInput> {
  const paths = Object.keys(files).filter(isChanged);
  const change = fc.record({
    kind: fc.constantFrom('cut', 'double', 'move', 'insert', 'insert', 'insert'),
    from: fc.double({ min: 0, max: 1, noNaN: true }),
    to: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.integer({ min: 1, max: 60 }),
    value: hostileText,
  });
  return fc
    .tuple(fc.constantFrom(...paths), fc.array(change, { minLength: 1, maxLength: 3 }))
    .map(([path, changes]) => {
      let text = files[path] ?? '';
      for (const { kind, from, to, length, value } of changes) {
        const [start, target] = [from, to].map((share) => Math.floor(share * text.length));
        const piece = kind === 'insert' ? value : text.slice(start, (start ?? 0) + length);
        if (kind === 'cut' || kind === 'move')
          text = text.slice(0, start) + text.slice((start ?? 0) + length);
        if (kind !== 'cut') text = text.slice(0, target) + piece + text.slice(target);
      }
      const what = `${path}: ${changes.map(({ kind, value }) => (kind === 'insert' ? `insert ${shownValue(value)}` : kind)).join(', ')}`;
      return { what, files: replaced(files, path, text) };
    });
}

/** A date of a mark is another. */
function otherMarkDate(files: Files): fc.Arbitrary<HostileInput> {
  const places = Object.entries(files).flatMap(([path, text]) =>
    path.startsWith('articles/')
      ? [...text.matchAll(/(?<= edtf=")[^"]*/g)].map(({ 0: old, index }) => ({ path, old, index }))
      : [],
  );
  return fc.tuple(fc.constantFrom(...places), fc.constantFrom(...DATES)).map(([place, date]) => {
    const { path, old, index } = place;
    const text = files[path] ?? '';
    const files_ = replaced(
      files,
      path,
      text.slice(0, index) + date + text.slice(index + old.length),
    );
    return { what: `${path}: edtf="${old}" is "${date}"`, files: files_ };
  });
}

/** `files` is a dossier with its articles. */
export const hostileInputs = (files: Files): fc.Arbitrary<HostileInput> =>
  fc.oneof(
    { weight: 4, arbitrary: otherValue(files, hostileValue) },
    { weight: 2, arbitrary: otherValue(files, fc.constantFrom(...DATES)) },
    { weight: 2, arbitrary: furtherField(files) },
    { weight: 1, arbitrary: otherMarkDate(files) },
    { weight: 2, arbitrary: otherText(files, (path) => path.startsWith('sources/')) },
    { weight: 3, arbitrary: otherText(files, (path) => path.startsWith('briefing/')) },
    { weight: 3, arbitrary: otherText(files, (path) => path.startsWith('articles/')) },
    { weight: 2, arbitrary: otherText(files, (path) => path === 'dossier.yaml') },
  );
