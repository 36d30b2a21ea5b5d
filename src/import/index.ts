/**
 * The door of import: the bytes of a file and its name → an article to be written as a source, or why there is none. Pure: nothing is
 * read from the disk or the network here but the packages that read the formats, when the first file of theirs comes.
 */
import { decodeText, isUtf8 } from './decode-text.ts';
import { importDocx } from './docx.ts';
import { importEml, importMhtml } from './eml.ts';
import { importHtml } from './html/index.ts';
import { Refusal, type FileBytes, type ImportedArticle, type ImportResult } from './imported.ts';
import { importMarkdown } from './markdown.ts';
import { importOdt } from './odt.ts';
import { importPdf } from './pdf/index.ts';
import { importText } from './plain-text.ts';
import { importRtf } from './rtf.ts';
import { recognise, type Format } from './recognise.ts';

export { readReferences, referenceOf, withReference, type Reference } from './csl.ts';
export type { FileBytes, ImportedArticle, ImportResult } from './imported.ts';

const READERS: Record<Format, (file: FileBytes) => Promise<ImportedArticle>> = {
  html: importHtml,
  mhtml: importMhtml,
  docx: importDocx,
  odt: importOdt,
  pdf: importPdf,
  eml: importEml,
  markdown: importMarkdown,
  rtf: importRtf,
  text: importText,
};

const NAMES: Record<Format, string> = {
  html: 'an HTML page',
  mhtml: 'a saved page (MHTML)',
  docx: 'a Word document',
  odt: 'an OpenDocument text',
  pdf: 'a PDF',
  eml: 'a mail',
  markdown: 'Markdown',
  rtf: 'RTF',
  text: 'text',
};

/** Bytes. */
const LARGEST = 200_000_000;

function asText(bytes: Uint8Array): string | null {
  try {
    return decodeText(bytes);
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

async function read(file: FileBytes): Promise<ImportedArticle> {
  if (file.bytes.length > LARGEST)
    throw new Refusal('is larger than 200 MB; import the article alone');
  const recognised = recognise(file.bytes, file.name, () => asText(file.bytes));
  if ('refused' in recognised) throw new Refusal(recognised.refused);
  try {
    const article = await READERS[recognised.format](file);
    if (article.paragraphs.length === 0)
      throw new Refusal(`is ${NAMES[recognised.format]} without article text`);
    return article;
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(
      `is ${NAMES[recognised.format]} that can't be read (${reason(error)}); it may be damaged: open it, save it anew and import that`,
    );
  }
}

const reason = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0]?.slice(0, 120) ?? '';

/** What web clippers and note books write, and an article's plain text doesn't. */
const MARKDOWN =
  /^(?:---\r?\n[\s\S]{0,8000}?^(?:source|created|tags|author|clipped|aliases):|[\s\S]{0,20000}?(?:^#{1,6} \S|\*\*\S[^*\n]*\*\*|\]\(https?:))/m;

/** Whether a file of the sources is no article text as it stands: another format under the name of text, or another encoding than UTF-8. */
export function needsImport({ name, bytes }: Pick<FileBytes, 'name' | 'bytes'>): boolean {
  const text = asText(bytes);
  if (text === null) return true;
  const recognised = recognise(bytes, name, () => text);
  if ('refused' in recognised) return recognised.refused !== 'is empty';
  if (recognised.format === 'markdown') return MARKDOWN.test(text);
  return recognised.format !== 'text' || bytes.includes(0) || !isUtf8(bytes);
}

/** Never throws: what goes wrong with a file is a reason to refuse it. */
export async function importFile(file: FileBytes): Promise<ImportResult> {
  try {
    return { article: await read(file), refused: null };
  } catch (error) {
    return {
      article: null,
      refused: error instanceof Refusal ? error.message : `can't be read (${reason(error)})`,
    };
  }
}
