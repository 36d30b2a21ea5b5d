/** Rich Text Format → article: the paragraphs of its text, none of what it carries beside (styles, pictures, heads of pages, fields). */
import { plainText } from './html/text-block.ts';
import { Refusal, type FileBytes, type ImportedArticle } from './imported.ts';
import { withProperties } from './properties.ts';

/** Groups whose text is none of the document's. A group that begins `{\*` is one by definition (RTF 1.9.1, "Destinations"). */
const SILENT =
  /^(?:fonttbl|colortbl|stylesheet|listtable|listoverridetable|rsidtbl|generator|pict|object|header[lrf]?|footer[lrf]?|footnote|annotation|xmlnstbl|themedata|datastore|fldinst|filetbl|revtbl|latentstyles|info)$/;
const PROPERTY = /^(?:title|author|creatim)$/;
const SYMBOLS: Record<string, string> = {
  par: '\n',
  sect: '\n',
  page: '\n',
  row: '\n',
  cell: ' ',
  line: ' ',
  tab: ' ',
  emdash: '—',
  endash: '–',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  emspace: ' ',
  enspace: ' ',
};
const CHARACTERS: Record<string, string> = { '~': ' ', _: '-', '-': '', '\n': '\n', '\r': '\n' };
const TOKEN =
  /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-f]{2})|\\([^a-z'])|([{}])|([^\\{}\r\n]+)|[\r\n]+|\\/gi;
/** Groups inside one another. */
const DEEPEST = 2_000;

interface Group {
  silent: boolean;
  /** The property that its text gives, or null. */
  property: string | null;
  /** Characters that stand in for one that `\u` names, as `\uc` sets it. */
  fallback: number;
}

class RtfReader {
  text = '';
  readonly properties = new Map<string, string>();
  private readonly groups: Group[] = [];
  private group: Group = { silent: false, property: null, fallback: 1 };
  private decoder = new TextDecoder('windows-1252');
  private skip = 0;

  private say(text: string): void {
    const { property, silent } = this.group;
    if (property !== null)
      this.properties.set(property, (this.properties.get(property) ?? '') + text);
    else if (!silent) this.text += text;
  }

  private open(): void {
    if (this.groups.length >= DEEPEST)
      throw new Refusal(
        'is RTF whose groups stand inside one another more than 2,000 deep; save it anew',
      );
    this.groups.push(this.group);
    this.group = { ...this.group };
  }

  private close(): void {
    this.group = this.groups.pop() ?? this.group;
    this.skip = 0;
  }

  private word(word: string, number: string | undefined): void {
    const value = Number(number ?? 1);
    if (SILENT.test(word)) this.group.silent = true;
    else if (PROPERTY.test(word)) this.group.property = word;
    else if (word === 'ansicpg') this.decoder = decoderOf(value);
    else if (word === 'uc') this.group.fallback = Math.max(0, value);
    else if (word === 'u') this.unicode(value);
    else if (this.group.property === 'creatim' && /^(?:yr|mo|dy)$/.test(word))
      this.say(`${this.properties.has('creatim') ? '-' : ''}${String(value).padStart(2, '0')}`);
    else if (word in SYMBOLS) this.say(SYMBOLS[word] ?? '');
  }

  private unicode(value: number): void {
    this.say(String.fromCharCode(value < 0 ? value + 65_536 : value));
    this.skip = this.group.fallback;
  }

  private plain(text: string): void {
    const kept = text.slice(this.skip);
    this.skip = Math.max(0, this.skip - text.length);
    this.say(kept);
  }

  read(source: string): void {
    for (const [, word, number, hex, symbol, brace, text] of source.matchAll(TOKEN)) {
      if (word !== undefined) this.word(word.toLowerCase(), number);
      else if (hex !== undefined)
        this.plain(this.decoder.decode(Uint8Array.of(Number.parseInt(hex, 16))));
      else if (symbol === '*') this.group.silent = true;
      else if (symbol !== undefined) this.plain(CHARACTERS[symbol] ?? symbol);
      else if (brace === '{') this.open();
      else if (brace === '}') this.close();
      else if (text !== undefined) this.plain(text);
    }
  }
}

function decoderOf(codePage: number): TextDecoder {
  try {
    return new TextDecoder(codePage === 65_001 ? 'utf-8' : `windows-${codePage}`);
  } catch {
    return new TextDecoder('windows-1252');
  }
}

export const importRtf = async ({ bytes }: FileBytes): Promise<ImportedArticle> => {
  const reader = new RtfReader();
  reader.read(new TextDecoder('windows-1252').decode(bytes));
  return withProperties(
    {
      title: reader.properties.get('title')?.trim() || null,
      author: reader.properties.get('author')?.trim() || null,
      created: reader.properties.get('creatim') ?? null,
      language: null,
    },
    reader.text
      .split('\n')
      .map(plainText)
      .filter((text) => text !== ''),
  );
};
