/** What re-users get in one file: the data in every format, the briefing as text, the codebook, the licence, and what each can't carry. */
import { zipSync } from 'fflate';
import type { Dossier } from '../../model/dossier.ts';
import { edtfDays } from '../../model/edtf.ts';
import { exportDossier } from '../data/export-dossier.ts';
import type { ExportFile } from '../data/export-file.ts';
import type { TableFile } from '../data/csv.ts';
import { DOCX, exportMarkdown, makeDocx } from './export-document.ts';
import { exportLlms } from './llms.ts';

/** A file of the site, by its path there. */
export interface PackageFile {
  path: string;
  mime: string;
  bytes: Uint8Array;
}

type PackedFile = Pick<ExportFile, 'name' | 'mime'> & { bytes: Uint8Array };

const LLMS = 'llms.txt';
const MARKDOWN = 'text/markdown;charset=utf-8';
const PLAIN = 'text/plain;charset=utf-8';

/** Of an address in the site. */
export const isInPackage = (address: string): boolean =>
  address.startsWith('/data/') || address === `/${LLMS}`;

type Described = Pick<ExportFile, 'name' | 'about' | 'leftOut'>;

const describe = ({ name, about, leftOut }: Described): string =>
  [`- \`${name}\`: ${about}`, ...leftOut.map((what) => `  - Not in it: ${what}`)].join('\n');

function readme({ settings }: Dossier, files: readonly Described[]): string {
  const { title, standfirst, edition, site } = settings;
  return `# ${title}

${standfirst}

Edition ${edition.number}, ${edition.date}. ${edition.authors.join(', ')}. ${edition.contact}${site === undefined ? '' : `\n${site}`}

A fact is one particular that one sentence of one source says. Every file here is made from the same facts; \`codebook.md\` says what each column
means, \`LICENSE.txt\` how the data may be used. Dates are EDTF (ISO 8601-2), offsets count UTF-16 code units, addresses without a host are from the
root of the site.

## Files

${files.map(describe).join('\n')}
`;
}

const hasColumns = (file: ExportFile): file is TableFile => 'columns' in file;

const codebook = (files: readonly ExportFile[]): string =>
  `# Codebook\n\n${files
    .filter(hasColumns)
    .map(
      ({ name, about, columns }) =>
        `## ${name}\n\n${about}\n\n| Column | Meaning |\n| --- | --- |\n${columns
          .map((column) => `| ${column.name} | ${column.about.replaceAll('|', String.raw`\|`)} |`)
          .join('\n')}\n`,
    )
    .join('\n')}`;

function licence({ settings }: Dossier): string {
  const { licence: name, authors, contact } = settings.edition;
  const use =
    name === undefined
      ? `No licence is stated. Ask before you use more than the law allows: ${contact}`
      : `${authors.join(', ')} publish the data and the briefing under ${name}.`;
  return `${use}\n\nThe articles belong to those who published them; what is quoted of them is not under this licence.\nOutlines of countries: Natural Earth, public domain.\n`;
}

const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Zip counts years from 1980. */
const OLDEST = '1980-01-02';

/** The same bytes from the same dossier. Paths are from the root of the site. */
export async function makePackage(dossier: Dossier): Promise<PackageFile[]> {
  const data = exportDossier(dossier);
  const markdown = exportMarkdown(dossier);
  const texts = [...data, markdown];
  const about = readme(dossier, [...texts, DOCX]);
  const file = (name: string, mime: string, text: string): PackedFile => ({
    name,
    mime,
    bytes: encoded(text),
  });
  const files: PackedFile[] = [
    file('README.md', MARKDOWN, about),
    file('codebook.md', MARKDOWN, codebook(data)),
    file('LICENSE.txt', PLAIN, licence(dossier)),
    file(markdown.name, markdown.mime, markdown.text),
    { name: DOCX.name, mime: DOCX.mime, bytes: await makeDocx(dossier) },
    ...data.map(({ name, mime, text }) => file(name, mime, text)),
  ];
  const first = edtfDays(dossier.settings.edition.date).first ?? OLDEST;
  const zip = zipSync(Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])), {
    mtime: `${first < OLDEST ? OLDEST : first}T12:00:00`,
  });
  return [
    ...files.map(({ name, mime, bytes }) => ({ path: `data/${name}`, mime, bytes })),
    { path: 'data/dossier.zip', mime: 'application/zip', bytes: zip },
    { path: LLMS, mime: PLAIN, bytes: encoded(exportLlms(dossier)) },
  ];
}
