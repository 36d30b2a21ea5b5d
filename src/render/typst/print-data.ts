/**
 * What the Typst templates are handed, as JSON: every text they print is a string in here, and never markup.
 *
 *   Edition ──layoutPrint──▶ PrintData<Bound> ──printed──▶ PrintData ──▶ JSON ──briefing.typ, summary.typ──▶ PDF
 *
 * `Text` is what is printed: a line of bound texts while it is laid out, a string when it is set. Titles, captions and tables of figures come
 * from drawings, where everything is bound.
 */
import type { Settings } from '../../model/settings.ts';

export type Inline<Text = string> =
  | { type: 'text'; text: Text }
  | { type: 'break' }
  | { type: 'emphasis' | 'strong'; children: Inline<Text>[] }
  | { type: 'link'; href: string | null; section: string | null; children: Inline<Text>[] }
  /** What stands inside rests on a note; the number may stand further on, behind a comma. */
  | { type: 'cited'; children: Inline<Text>[] }
  /** `first` is where the note itself is set; elsewhere only its number stands. */
  | { type: 'note'; number: number; first: boolean }
  /** The mark of a footnote of the author's. */
  | { type: 'footnote'; letter: Text }
  | { type: 'judgement'; confidence: Text; children: Inline<Text>[] };

export type Block<Text = string> =
  | { type: 'paragraph'; children: Inline<Text>[] }
  | { type: 'heading'; level: number; children: Inline<Text>[] }
  | { type: 'list'; ordered: boolean; start: number; items: Block<Text>[][] }
  | { type: 'quote'; children: Block<Text>[] }
  /** A picture of the author's, `file` among the files of the job, above its caption. */
  | { type: 'picture'; file: string; alternative: Text; credit: Text; children: Block<Text>[] }
  /** The first row is its head. */
  | { type: 'table'; rows: Inline<Text>[][][] }
  /** A footnote of the author's, at the end of its section. */
  | { type: 'footnote'; letter: Text; children: Block<Text>[] }
  | { type: 'judgement'; confidence: Text; children: Block<Text>[] };

/** ISO 639 code and ISO 3166 region as Typst takes them; null where the tag is neither. */
export interface PrintLanguage {
  lang: string;
  region: string | null;
}

export interface NoteEvidence<Text = string> {
  /** "AFP". */
  label: Text;
  /** Its full name where the label is another. */
  outlet: Text | null;
  /** "9 Sep 2024, ¶2". */
  place: Text;
  /** Of the passage on the site, from its root: for editions that can be followed. */
  href: string;
  paragraph: number;
  voice: Text | null;
  /** Null where the note names its places alone. */
  words: Text | null;
  /** What a further report itself prints, of which `words` are our note. */
  printed: Text | null;
  /** Of `words`. */
  language: PrintLanguage | null;
  printedLanguage: PrintLanguage | null;
  tier: 'article' | 'note';
  /** Number of the first note that prints the same words, where this is a later one. */
  asNote: number | null;
  /** Indexes of the annex source and of its passage that print the evidence with its facts; null where the paragraph holds no fact. */
  annex: { source: number; passage: number } | null;
}

export interface PrintNote<Text = string> {
  number: number;
  /** Only the places of its evidence are printed. */
  brief: boolean;
  evidence: NoteEvidence<Text>[];
}

export interface PrintFigure {
  /** Paths of the SVGs among the files of the job: one, or as many as a drawing taller than a page was cut into. */
  files: string[];
  title: string;
  caption: string;
  /** What it shows, for those who don't see it. */
  alternative: string;
  table: PrintTable | null;
}

export interface PrintTable {
  caption: string;
  header: string[];
  rows: string[][];
}

/** A figure with its number (its place in the list) and the annex table of its data, which two figures may share. */
export interface NumberedFigure extends Omit<PrintFigure, 'table'> {
  /** Index of the table; null where the figure has none. */
  data: number | null;
}

export interface FigureData extends PrintTable {
  /** "Figures 2 and 3: …", in numbers. */
  figures: number[];
  title: string;
  /** Columns that hold numbers only. */
  numeric: boolean[];
}

/** A fact in a few words and where it stands. */
export interface Statement<Text = string> {
  text: Text;
  place: Text;
}

export interface PrintTopic<Text = string> {
  label: Text;
  relation: Text;
  /** By source: who says what. */
  statements: { source: Text; says: Statement<Text>[] }[];
  /** The author's word on how they relate. */
  verdict: Text | null;
}

export interface PrintQuestion<Text = string> {
  text: Text;
  state: Text;
  facts: Statement<Text>[];
  passages: Text[];
}

export interface PrintSection<Text = string> {
  id: string;
  title: Text;
  blocks: Block<Text>[];
  /** The last block leads to a table and has no notes: Typst 0.14 leaves the notes of a block behind that it moves to stay with the next. */
  leadsToTable: boolean;
  /** Indexes of figures. */
  figures: number[];
  topics: PrintTopic<Text>[];
  questions: PrintQuestion<Text>[];
}

export interface PrintSource<Text = string> {
  label: Text;
  outlet: Text | null;
  title: Text | null;
  /** That it is our digest; null where the text is the source's own. */
  digest: Text | null;
  titleLanguage: PrintLanguage | null;
  published: Text;
  origin: Text | null;
  facts: number;
  url: Text | null;
}

/** A sentence of a source with the facts read in it. */
interface AnnexPassage<Text = string> {
  paragraph: number;
  words: Text;
  facts: { kind: Text; text: Text; reading: Text; asserted: boolean }[];
}

export interface AnnexSource<Text = string> {
  label: Text;
  /** "9 September 2024, our digest". */
  about: Text;
  published: Text;
  tier: 'article' | 'note';
  language: PrintLanguage | null;
  passages: AnnexPassage<Text>[];
}

/** The judgements must fit one page: how large their letters are, in points, and whether their notes print the words or only where they stand. */
export interface JudgementPage {
  size: number;
  notes: 'words' | 'places';
}

export interface PrintData<Text = string> {
  paper: Settings['print']['paper'];
  language: PrintLanguage;
  /** Of the author's words, where it is another. */
  authorsLanguage: PrintLanguage | null;
  accent: string;
  /** A file, and what it says to those who don't see it. */
  logo: { file: string; alternative: Text } | null;
  kicker: Text | null;
  /** On the cover and every page until the author signs. */
  draft: Text | null;
  title: Text;
  standfirst: Text;
  /** "9 Sep 2024". */
  date: Text;
  authors: Text[];
  /** What the annex prints. */
  annexLead: Text;
  /** When it was made and what it rests on. */
  provenance: Text;
  judgementPage: JudgementPage;
  /** Number of the last note that the judgements set: theirs are those up to it. */
  judgementNotes: number;
  /** Numbers of notes printed with the note before them, whose mark stands in the same line. */
  joinedNotes: number[];
  /** Numbers of notes whose paragraphs may leave a line alone on a page. */
  looseNotes: number[];
  /** Indexes of figures that go to the foot of a page: at its head they would stand above the heading of their own section. */
  lowFigures: number[];
  /** So short that it begins on its first page, without a cover and contents. */
  isShort: boolean;
  keyNumbers: { qualifier: Text | null; value: Text; label: Text; place: Text }[];
  imprint: { label: Text; text: Text; href: string | null }[];
  notes: PrintNote<Text>[];
  judgements: PrintSection<Text> | null;
  sections: PrintSection<Text>[];
  figures: NumberedFigure[];
  figureData: FigureData[];
  sources: { heading: Text; rows: PrintSource<Text>[] }[];
  annex: AnnexSource<Text>[];
  /** Paths and descriptions of the files attached to the PDF; empty where the standard forbids them. */
  attachments: { file: string; name: string; mime: string; description: string }[];
  /** Families of typefaces that the dossier adds for characters the edition's own lack. */
  fallbackFonts: string[];
  /** The generator's own words, by their keys. */
  furniture: Record<string, Text>;
}
