/** A Word document → article. */
import { Refusal, type FileBytes, type ImportedArticle, type LeftOut } from './imported.ts';
import { readDocument } from './html/read-document.ts';
import { textBlocks } from './html/text-block.ts';
import { optionalPackage } from './optional-package.ts';
import { withProperties } from './properties.ts';
import { xmlText } from './xml-text.ts';
import { readXml, readZip } from './zip-archive.ts';

const TEXT_PARTS =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/core\.xml|word\/[^/]*\.xml|word\/_rels\/[^/]*\.rels)$/;
/** What mammoth sets as lists below the text. */
const NOTE = 'li[id^="footnote-"], li[id^="endnote-"], dd[id^="comment-"], dt[id^="comment-"]';

/** mammoth is handed the parts with text, packed anew: what else the archive holds, it never unpacks. */
async function toHtml(parts: ReadonlyMap<string, Uint8Array>): Promise<string> {
  const mammoth = await optionalPackage('mammoth', 'a Word document', () => import('mammoth'));
  const { zipSync } = await import('fflate');
  const packed = zipSync(Object.fromEntries(parts), { level: 0 });
  const { value } = await mammoth.default.convertToHtml(
    { buffer: Buffer.from(packed) },
    { externalFileAccess: false },
  );
  return value;
}

export async function importDocx({ bytes }: FileBytes): Promise<ImportedArticle> {
  const parts = await readZip(bytes, TEXT_PARTS);
  for (const name of parts.keys()) readXml(parts, name);
  if (![...parts.keys()].some((name) => /^word\/document\d*\.xml$/.test(name)))
    throw new Refusal('is a Word document without a text in it; it may be damaged: save it anew');
  const core = readXml(parts, 'docProps/core.xml');
  const document = await readDocument(
    `<!doctype html><html><body>${await toHtml(parts)}</body></html>`,
  );
  const paragraphs: string[] = [];
  const notes: LeftOut[] = [];
  for (const { element, text } of textBlocks(document.body)) {
    if (element.closest(NOTE)) notes.push({ text, why: 'note' });
    else paragraphs.push(text);
  }
  const article = withProperties(
    {
      title: xmlText(core, 'dc:title'),
      author: xmlText(core, 'dc:creator'),
      created: xmlText(core, 'dcterms:created'),
      language: xmlText(core, 'dc:language'),
    },
    paragraphs,
  );
  return { ...article, leftOut: [...article.leftOut, ...notes] };
}
