/** An OpenDocument text → article. */
import { plainText } from './html/text-block.ts';
import { Refusal, type FileBytes, type ImportedArticle, type LeftOut } from './imported.ts';
import { optionalPackage } from './optional-package.ts';
import { withProperties } from './properties.ts';
import { xmlText } from './xml-text.ts';
import { readXml, readZip } from './zip-archive.ts';

const TEXT_PARTS = /^(?:content\.xml|meta\.xml|META-INF\/manifest\.xml)$/;
/** Elements whose text isn't the document's: remarks, what was deleted, forms, alternative texts. */
const ASIDE: Record<string, string> = {
  'office:annotation': 'remark',
  'text:tracked-changes': 'deleted text',
  'text:note': 'note',
  'office:forms': 'form',
  'svg:title': 'description of a picture',
  'svg:desc': 'description of a picture',
};
const ELEMENT = 1;
const TEXT = 3;

interface Reading {
  paragraphs: string[];
  leftOut: LeftOut[];
}

const nameOf = (node: Node): string => node.nodeName.toLowerCase();

function repeated(element: Element): string {
  return ' '.repeat(Math.min(Number(element.getAttribute('text:c') ?? 1) || 1, 40));
}

/** A paragraph inside a paragraph's frame or note is a paragraph of its own, after it. */
function inlineText(node: Node, reading: Reading): string {
  let text = '';
  for (const child of node.childNodes) {
    if (child.nodeType === TEXT) text += child.textContent ?? '';
    if (child.nodeType !== ELEMENT) continue;
    const name = nameOf(child);
    if (name in ASIDE) putAside(child, reading);
    else if (name === 'text:s') text += repeated(child as Element);
    else if (name === 'text:tab' || name === 'text:line-break') text += ' ';
    else if (name === 'draw:frame' || name === 'draw:text-box') readBlocks(child, reading);
    else text += inlineText(child, reading);
  }
  return text;
}

function putAside(node: Node, reading: Reading): void {
  const text = plainText(node.textContent ?? '');
  if (text !== '') reading.leftOut.push({ text, why: ASIDE[nameOf(node)] ?? 'note' });
}

function readBlocks(node: Node, reading: Reading): void {
  for (const child of node.childNodes) {
    if (child.nodeType !== ELEMENT) continue;
    const name = nameOf(child);
    if (name in ASIDE) putAside(child, reading);
    else if (name === 'text:p' || name === 'text:h') {
      const at = reading.paragraphs.length;
      const text = plainText(inlineText(child, reading));
      if (text !== '') reading.paragraphs.splice(at, 0, text);
    } else readBlocks(child, reading);
  }
}

export async function importOdt({ bytes }: FileBytes): Promise<ImportedArticle> {
  const parts = await readZip(bytes, TEXT_PARTS);
  if (
    /<manifest:encryption-data/.test(
      readXml(parts, 'META-INF/manifest.xml')?.replace(/<!DOCTYPE[^>]*>/, '') ?? '',
    )
  )
    throw new Refusal(
      'is protected by a password; open it, save it without the password and import that',
    );
  const content = readXml(parts, 'content.xml');
  if (content === null)
    throw new Refusal(
      'is an OpenDocument file without a text in it; it may be damaged: save it anew',
    );
  const meta = readXml(parts, 'meta.xml');
  const { DOMParser } = await optionalPackage(
    'linkedom',
    'an OpenDocument text',
    () => import('linkedom'),
  );
  const reading: Reading = { paragraphs: [], leftOut: [] };
  readBlocks(new DOMParser().parseFromString(content, 'text/xml') as unknown as Node, reading);
  const article = withProperties(
    {
      title: xmlText(meta, 'dc:title'),
      author: xmlText(meta, 'meta:initial-creator') ?? xmlText(meta, 'dc:creator'),
      created: xmlText(meta, 'meta:creation-date'),
      language: xmlText(meta, 'dc:language'),
    },
    reading.paragraphs,
  );
  return { ...article, leftOut: [...article.leftOut, ...reading.leftOut] };
}
