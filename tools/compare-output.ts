/**
 * Holds two builds of one dossier against each other: `node tools/compare-output.ts BEFORE AFTER [--pictures FOLDER]`.
 * Compared are visible text, alternative text and links of each page, the text of each PDF page, the data files, and the
 * geometry of each drawing to half a pixel; with `--pictures` each page at three widths and in the dark, as Chromium
 * draws it, those that differ written to FOLDER. Exit 1 where something differs. Names of hashed assets and white space do not count.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { readPdf } from '../test/print/read-pdf.ts';
import { comparePictures } from './compare-output/pictures.ts';
import { readDrawings, readPage, sameGeometry } from './compare-output/read-page.ts';

interface Difference {
  file: string;
  facet: string;
  before: string;
  after: string;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { pictures: { type: 'string' } },
});
const [before, after] = positionals;
if (!before || !after) throw new Error('Two folders are needed: BEFORE AFTER.');

const listFiles = async (folder: string): Promise<string[]> =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
    .filter((name) => !/^(_astro|assets)\//.test(name))
    .sort();

/** The first place where two lists part, as a difference; none where they are alike. */
function firstDifference(
  file: string,
  facet: string,
  a: readonly string[],
  b: readonly string[],
): Difference[] {
  const at = Array.from({ length: Math.max(a.length, b.length) }, (_, index) => index).find(
    (index) => a[index] !== b[index],
  );
  if (at === undefined) return [];
  return [{ file, facet, before: a[at] ?? '(nothing)', after: b[at] ?? '(nothing)' }];
}

async function comparePage(file: string, a: string, b: string): Promise<Difference[]> {
  const [left, right] = [readPage(a), readPage(b)];
  return [
    ...firstDifference(file, 'text', left.text, right.text),
    ...firstDifference(file, 'alternative text', left.alternatives, right.alternatives),
    ...firstDifference(file, 'links', left.links, right.links),
    ...compareDrawings(file, a, b),
  ];
}

function compareDrawings(file: string, a: string, b: string): Difference[] {
  const [left, right] = [readDrawings(a), readDrawings(b)];
  if (left.length !== right.length)
    return [{ file, facet: 'drawings', before: `${left.length}`, after: `${right.length}` }];
  return left.flatMap((drawing, index) => {
    const other = right[index] ?? [];
    const at = drawing.findIndex((shape, place) => !sameGeometry(shape, other[place] ?? ''));
    if (at < 0 && drawing.length === other.length) return [];
    const place = at < 0 ? drawing.length : at;
    return [
      {
        file,
        facet: `drawing ${index + 1}`,
        before: drawing[place] ?? '(nothing)',
        after: other[place] ?? '(nothing)',
      },
    ];
  });
}

async function comparePdf(file: string, a: Uint8Array, b: Uint8Array): Promise<Difference[]> {
  const pages = async (bytes: Uint8Array): Promise<string[]> =>
    (await readPdf(bytes)).pages.map((page) => page.replaceAll(/\s+/g, ' '));
  const [left, right] = [await pages(a), await pages(b)];
  return left.length === right.length
    ? left.flatMap((page, index) =>
        firstDifference(file, `page ${index + 1}`, page.split(' '), right[index]?.split(' ') ?? []),
      )
    : [{ file, facet: 'pages', before: `${left.length}`, after: `${right.length}` }];
}

async function compareFile(file: string, from: string, to: string): Promise<Difference[]> {
  const [a, b] = [await readFile(join(from, file)), await readFile(join(to, file))];
  if (a.equals(b)) return [];
  if (file.endsWith('.html')) return comparePage(file, a.toString(), b.toString());
  if (file.endsWith('.svg')) return compareDrawings(file, a.toString(), b.toString());
  if (file.endsWith('.pdf')) return comparePdf(file, new Uint8Array(a), new Uint8Array(b));
  return firstDifference(file, 'lines', a.toString().split('\n'), b.toString().split('\n'));
}

async function compareSites(from: string, to: string): Promise<Difference[]> {
  const [left, right] = [await listFiles(from), await listFiles(to)];
  const only = [
    ...left
      .filter((file) => !right.includes(file))
      .map((file) => ({ file, facet: 'file', before: 'there', after: 'missing' })),
    ...right
      .filter((file) => !left.includes(file))
      .map((file) => ({ file, facet: 'file', before: 'missing', after: 'there' })),
  ];
  const both = left.filter((file) => right.includes(file));
  const found = [];
  for (const file of both) found.push(...(await compareFile(file, from, to)));
  return [...only, ...found];
}

const strip = (folder: string): string => folder.replace(/[/\\]+$/, '');
const cut = (text: string): string => (text.length > 160 ? `${text.slice(0, 160)} …` : text);

const differences = await compareSites(strip(before), strip(after));
for (const { file, facet, before: was, after: is } of differences)
  console.log(`${file}: ${facet}\n  before: ${cut(was)}\n  after:  ${cut(is)}`);
const pictures = values.pictures
  ? await comparePictures(strip(before), strip(after), values.pictures)
  : [];
for (const picture of pictures) console.log(`${picture}: picture differs`);
console.log(`${differences.length} differences, ${pictures.length} pictures differ`);
process.exitCode = differences.length + pictures.length > 0 ? 1 : 0;
