/** What re-users get in one file: the data in every format, the briefing as text, the codebook, the licence, and what each can't carry. */
import { Zip, ZipDeflate } from 'fflate';
import type { Dossier } from '../../model/dossier.ts';
import { edtfDays } from '../../model/edtf.ts';
import { compose, say } from '../../furniture/index.ts';
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

type DescribedTable = Pick<TableFile, 'name' | 'about' | 'columns'>;

const isTable = (file: ExportFile): file is TableFile => 'columns' in file;

const codebook = (tables: readonly DescribedTable[]): string =>
  `# Codebook\n\n${tables
    .map(
      ({ name, about, columns }) =>
        `## ${name}\n\n${about}\n\n| Column | Meaning |\n| --- | --- |\n${columns
          .map((column) => `| ${column.name} | ${column.about.replaceAll('|', String.raw`\|`)} |`)
          .join('\n')}\n`,
    )
    .join('\n')}`;

function licence({ settings }: Dossier): string {
  const { language } = settings;
  const { licence: name, authors, contact } = settings.edition;
  const use =
    name === undefined
      ? compose('noLicence', language, { contact })
      : compose('publishedUnder', language, { authors: authors.join(', '), licence: name });
  return `${use}\n\n${say('notLicensed', language)}\n${say('outlinesFrom', language)}\n`;
}

const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Zip counts years from 1980. */
const OLDEST = '1980-01-02';

/** An archive that keeps of each file only what it packs it to. */
class Archive {
  readonly #mtime: string;
  readonly #packed: Uint8Array[] = [];
  readonly #zip = new Zip((error, bytes) => {
    if (error) throw error;
    this.#packed.push(bytes);
  });

  constructor(mtime: string) {
    this.#mtime = mtime;
  }

  add(name: string, bytes: Uint8Array): void {
    const file = new ZipDeflate(name);
    file.mtime = this.#mtime;
    this.#zip.add(file);
    file.push(bytes, true);
  }

  end(): Uint8Array {
    this.#zip.end();
    return Buffer.concat(this.#packed);
  }
}

/** The files by their names in the package: the data, the briefing, then what describes them. */
async function* filesOf(dossier: Dossier): AsyncGenerator<PackageFile> {
  const file = ({ name, mime, text }: Pick<ExportFile, 'name' | 'mime' | 'text'>): PackageFile => ({
    path: name,
    mime,
    bytes: encoded(text),
  });
  const described: Described[] = [];
  const tables: DescribedTable[] = [];
  for (const data of exportDossier(dossier)) {
    const { name, about, leftOut } = data;
    described.push({ name, about, leftOut });
    if (isTable(data)) tables.push({ name, about, columns: data.columns });
    yield file(data);
  }
  const markdown = exportMarkdown(dossier);
  yield file(markdown);
  yield { path: DOCX.name, mime: DOCX.mime, bytes: await makeDocx(dossier) };
  const text = readme(dossier, [...described, markdown, DOCX]);
  yield file({ name: 'README.md', mime: MARKDOWN, text });
  yield file({ name: 'codebook.md', mime: MARKDOWN, text: codebook(tables) });
  yield file({ name: 'LICENSE.txt', mime: PLAIN, text: licence(dossier) });
}

/** File by file, so that no more than one is held. The same bytes from the same dossier. Paths are from the root of the site. */
export async function* makePackage(dossier: Dossier): AsyncGenerator<PackageFile> {
  const first = edtfDays(dossier.settings.edition.date).first ?? OLDEST;
  const archive = new Archive(`${first < OLDEST ? OLDEST : first}T12:00:00`);
  for await (const { path, ...file } of filesOf(dossier)) {
    archive.add(path, file.bytes);
    yield { path: `data/${path}`, ...file };
  }
  yield { path: 'data/dossier.zip', mime: 'application/zip', bytes: archive.end() };
  yield { path: LLMS, mime: PLAIN, bytes: encoded(exportLlms(dossier)) };
}
