/**
 * What the Typst templates are handed, as JSON: every text they print is a string in here, and never markup.
 *
 *   Dossier ──layoutPrint──▶ PrintData ──printable──▶ JSON ──briefing.typ, summary.typ──▶ PDF
 */
import type { Settings } from '../../model/settings.ts';

export type Inline =
  | { type: 'text'; text: string }
  | { type: 'break' }
  | { type: 'emphasis' | 'strong'; children: Inline[] }
  | { type: 'link'; href: string | null; section: string | null; children: Inline[] }
  /** What stands inside rests on a note; the number may stand further on, behind a comma. */
  | { type: 'cited'; children: Inline[] }
  /** `first` is where the note itself is set; elsewhere only its number stands. */
  | { type: 'note'; number: number; first: boolean }
  | { type: 'judgement'; confidence: string; children: Inline[] };

export type Block =
  | { type: 'paragraph'; children: Inline[] }
  | { type: 'heading'; level: number; children: Inline[] }
  | { type: 'list'; ordered: boolean; start: number; items: Block[][] }
  | { type: 'quote'; children: Block[] }
  | { type: 'judgement'; confidence: string; children: Block[] };

/** ISO 639 code and ISO 3166 region as Typst takes them; null where the tag is neither. */
export interface PrintLanguage {
  lang: string;
  region: string | null;
}

export interface NoteEvidence {
  /** "AFP". */
  label: string;
  /** Its full name where the label is another. */
  outlet: string | null;
  /** "9 Sep 2024, ¶2". */
  place: string;
  paragraph: number;
  voice: string | null;
  words: string;
  language: PrintLanguage | null;
  tier: 'article' | 'note';
  /** Number of the first note that prints the same words, where this is a later one. */
  asNote: number | null;
  /** Indexes of the annex source and of its passage that print the evidence with its facts; null where the paragraph holds no fact. */
  annex: { source: number; passage: number } | null;
}

export interface PrintNote {
  number: number;
  evidence: NoteEvidence[];
}

export interface PrintFigure {
  /** Path of the SVG among the files of the job. */
  file: string;
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
export interface Statement {
  text: string;
  place: string;
}

export interface PrintTopic {
  label: string;
  relation: string;
  /** By source: who says what. */
  statements: { source: string; says: Statement[] }[];
}

export interface PrintQuestion {
  text: string;
  state: string;
  facts: Statement[];
  passages: string[];
}

export interface PrintSection {
  id: string;
  title: string;
  blocks: Block[];
  /** The last block leads to a table and has no notes: Typst 0.14 leaves the notes of a block behind that it moves to stay with the next. */
  leadsToTable: boolean;
  /** Indexes of figures. */
  figures: number[];
  topics: PrintTopic[];
  questions: PrintQuestion[];
}

export interface PrintSource {
  label: string;
  outlet: string | null;
  title: string | null;
  /** What stands where there is no title. */
  absent: string;
  titleLanguage: PrintLanguage | null;
  published: string;
  origin: string | null;
  facts: number;
  url: string | null;
}

/** A sentence of a source with the facts read in it. */
export interface AnnexPassage {
  paragraph: number;
  words: string;
  facts: { kind: string; text: string; reading: string; asserted: boolean }[];
}

export interface AnnexSource {
  label: string;
  /** "9 September 2024, our digest". */
  about: string;
  published: string;
  tier: 'article' | 'note';
  language: PrintLanguage | null;
  passages: AnnexPassage[];
}

/** The judgements must fit one page: how large their letters are, in points, and whether their notes print the words or only where they stand. */
export interface JudgementPage {
  size: number;
  notes: 'words' | 'places';
}

export interface PrintData {
  paper: Settings['print']['paper'];
  language: PrintLanguage;
  accent: string;
  kicker: string | null;
  title: string;
  standfirst: string;
  /** "9 Sep 2024". */
  date: string;
  authors: string[];
  /** Of the annex. */
  factCount: string;
  /** Counts and dates of the cover, as label and value. */
  reach: { value: string; label: string }[];
  judgementPage: JudgementPage;
  /** Number of the last note that the judgements set: theirs are those up to it. */
  judgementNotes: number;
  /** Numbers of notes printed with the note before them, whose mark stands in the same line. */
  joinedNotes: number[];
  /** Numbers of notes whose paragraphs may leave a line alone on a page. */
  looseNotes: number[];
  keyNumbers: { qualifier: string | null; value: string; label: string; place: string }[];
  imprint: { label: string; text: string; href: string | null }[];
  notes: PrintNote[];
  judgements: PrintSection | null;
  sections: PrintSection[];
  figures: NumberedFigure[];
  figureData: FigureData[];
  sources: { heading: string; rows: PrintSource[] }[];
  annex: AnnexSource[];
  /** Paths and descriptions of the files attached to the PDF; empty where the standard forbids them. */
  attachments: { file: string; name: string; mime: string; description: string }[];
  /** Families of typefaces that the dossier adds for characters the edition's own lack. */
  fallbackFonts: string[];
}
