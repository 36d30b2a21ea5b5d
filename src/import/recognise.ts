/** What a file is, by its first bytes and then by its name. */

export type Format =
  'html' | 'mhtml' | 'docx' | 'odt' | 'pdf' | 'eml' | 'markdown' | 'rtf' | 'text';

/** A format, or what else the file is, as a refusal says it. */
export type Recognised = { format: Format } | { refused: string };

const ascii = (bytes: Uint8Array, from: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(from, from + length));

const SAVE_AS = 'export it as PDF, DOCX or plain text and import that';

/** First bytes of what holds no article text, and what it is. */
const OTHERS: [RegExp, string][] = [
  [
    /^(?:\x89PNG|\xff\xd8\xff|GIF8|BM[\s\S]{4}\0\0|II\*\0|MM\0\*|\0\0\x01\0|8BPS)|^RIFF[\s\S]{4}WEBP|^[\s\S]{4}ftyp(?:heic|heix|mif1|avif)/,
    'is an image; read its text (by OCR or by hand) into a text file',
  ],
  [
    /^(?:ID3|OggS|fLaC|\xff[\xfb\xf3\xf2])|^RIFF[\s\S]{4}WAVE|^[\s\S]{4}ftypM4A/,
    'is an audio recording; import a transcript of it',
  ],
  [
    /^\x1aE\xdf\xa3|^RIFF[\s\S]{4}AVI|^[\s\S]{4}ftyp|^FLV\x01/,
    'is a video; import a transcript of it',
  ],
  [
    /^\x1f\x8b|^7z\xbc\xaf|^Rar!|^BZh|^\xfd7zXZ|^\x28\xb5\x2f\xfd/,
    'is a compressed archive; unpack it and import the files in it',
  ],
  [/^SQLite format 3/, 'is a database; export the text from it'],
  [/^(?:MZ|\x7fELF|\xcf\xfa\xed\xfe|\xca\xfe\xba\xbe)/, 'is a program'],
  [/^bplist00/, 'is a Safari web archive or property list; save the page as HTML'],
  [/^(?:%!PS)/, 'is PostScript; convert it to PDF and import that'],
];

const ZIP = /^PK(?:\x03\x04|\x05\x06|\x07\x08)/;
/** The Compound File of old Office formats, of Outlook's messages and of encrypted new ones. */
const COMPOUND = /^\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1/;

const extensionOf = (name: string): string =>
  /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? '';

function recogniseCompound(bytes: Uint8Array, name: string): Recognised {
  // Names in it are UTF-16
  const names = new TextDecoder('utf-16le').decode(
    bytes.subarray(0, Math.min(bytes.length, 1 << 20) & ~1),
  );
  if (names.includes('EncryptedPackage'))
    return {
      refused: 'is protected by a password; open it, save it without the password and import that',
    };
  if (names.includes('__substg1.0') || extensionOf(name) === 'msg')
    return { refused: 'is a message of Outlook (MSG); save it as EML or as plain text' };
  return {
    refused: `is a file of an old Office program (${extensionOf(name) || 'DOC, XLS or PPT'}); save it as DOCX and import that`,
  };
}

/** Names stand as they are in a ZIP's local headers and in its directory at the end. */
function recogniseZip(bytes: Uint8Array, name: string): Recognised {
  const window = 1 << 16;
  const text =
    new TextDecoder('latin1').decode(bytes.subarray(0, window)) +
    new TextDecoder('latin1').decode(bytes.subarray(-window));
  if (/mimetypeapplication\/vnd\.oasis\.opendocument\.text/.test(text)) return { format: 'odt' };
  if (text.includes('word/document')) return { format: 'docx' };
  if (/mimetypeapplication\/epub/.test(text))
    return { refused: 'is an e-book (EPUB); save the chapter as plain text' };
  if (text.includes('xl/workbook') || text.includes('opendocument.spreadsheet'))
    return {
      refused:
        'is a spreadsheet, not an article; put its figures into a note, or save the text in it as plain text',
    };
  if (text.includes('ppt/presentation') || text.includes('opendocument.presentation'))
    return { refused: `is a presentation; ${SAVE_AS}` };
  const extension = extensionOf(name);
  if (extension === 'docx' || extension === 'odt') return { format: extension };
  return { refused: 'is a ZIP archive; unpack it and import the files in it' };
}

const HTML_START =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,4000}?-->\s*)*<(?:!doctype html|html|head|body|article|main|div|p|h1|meta|title)\b/i;
const MARKED_UP =
  /^[ \t]*<(p|div|h[1-6]|li|ul|ol|table|blockquote|section|article|span|strong|b|em|i)\b[^<>\n]{0,300}>.*<\/\1>[ \t]*\r?$/im;
const MAIL_HEAD =
  /^(?:(?:[A-Za-z][A-Za-z0-9-]{1,40}):[ \t].{0,2000}(?:\r?\n[ \t].{0,2000}){0,200}\r?\n){2,}/;
const MAIL_FIELDS =
  /^(?:from|to|subject|date|message-id|received|return-path|mime-version|content-type|delivered-to|reply-to):/gim;
const MIME_HTML = /^content-type:\s*multipart\/related/im;
const SNAPSHOT = /^(?:snapshot-content-location:|from:\s*<?saved by)/im;

function isMail(head: string): boolean {
  const block = MAIL_HEAD.exec(head)?.[0];
  if (block === undefined) return false;
  return new Set(block.match(MAIL_FIELDS)?.map((field) => field.toLowerCase())).size >= 3;
}

/** Pasted HTML without a head: a line that is an element from its first tag to its last. An article that only speaks of tags is none. */
const isMarkup = (text: string): boolean => HTML_START.test(text) || MARKED_UP.test(text);

const BY_EXTENSION: Record<string, Format> = {
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  mht: 'mhtml',
  mhtml: 'mhtml',
  eml: 'eml',
  md: 'markdown',
  markdown: 'markdown',
  txt: 'text',
  text: 'text',
};

/** `text` is the file decoded, or null where it is no text. */
export function recognise(bytes: Uint8Array, name: string, text: () => string | null): Recognised {
  if (bytes.length === 0) return { refused: 'is empty' };
  const start = ascii(bytes, 0, 1_024);
  if (start.includes('%PDF-')) return { format: 'pdf' };
  if (start.startsWith('{\\rtf')) return { format: 'rtf' };
  if (ZIP.test(start)) return recogniseZip(bytes, name);
  if (COMPOUND.test(start)) return recogniseCompound(bytes, name);
  const other = OTHERS.find(([form]) => form.test(start));
  if (other) return { refused: other[1] };
  return recogniseText(name, text());
}

/** Why text of such a name is refused: the file would have been known by its first bytes. */
const MISNAMED: Record<string, string> = {
  pdf: 'is named PDF and is none: its first bytes say nothing of it; get the file again',
  docx: 'is named DOCX and is none; get the file again',
  odt: 'is named ODT and is none; get the file again',
};

const TABLE = 'is a table, not an article; put its figures into a note';
const REFERENCES =
  'is a list of references; export it as CSL-JSON, and its entries give the files beside it their metadata';

/** Why text that is data is refused. */
const DATA: Record<string, string> = {
  csv: TABLE,
  tsv: TABLE,
  json: 'is JSON data, not an article',
  bib: REFERENCES,
  ris: REFERENCES,
};

function recogniseText(name: string, text: string | null): Recognised {
  const extension = extensionOf(name);
  const misnamed = MISNAMED[extension];
  if (misnamed) return { refused: misnamed };
  const byName = BY_EXTENSION[extension];
  if (text === null)
    return byName === 'html'
      ? { format: 'html' }
      : {
          refused:
            'is no text and no format that is read; export it as PDF, DOCX or plain text in UTF-8',
        };
  if (text.trim() === '') return { refused: 'is empty' };
  const head = text.slice(0, 20_000);
  if (isMail(head))
    return { format: MIME_HTML.test(head) && SNAPSHOT.test(head) ? 'mhtml' : 'eml' };
  if (/^\s*<\?xml/.test(head) && !/<html\b/i.test(head))
    return { refused: 'is XML data, not an article' };
  if (byName !== undefined && byName !== 'text') return { format: byName };
  if (isMarkup(text)) return { format: 'html' };
  const data = DATA[extension];
  return data ? { refused: data } : { format: 'text' };
}
