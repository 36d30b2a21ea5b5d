/**
 * The assembled dossier: everything the site, the PDF, the exports and the check are made from. Plain data, so that it
 * can be written as JSON; made by `assembleDossier` from dossier.yaml, the article MDX and the briefing MDX, and never changed after.
 *
 *   content/*.mdx, dossier.yaml ──assembleDossier──▶ Dossier ──▶ views, pages, print, exports, check
 */
import type { Root } from 'mdast';
import type { Article } from './article.ts';
import type { EditionRecord } from './edition-record.ts';
import type { Fact, PartyFact, QuantityFact } from './fact.ts';
import type { Relation } from './relation.ts';
import type { Settings } from './settings.ts';

export { RELATIONS, type Relation } from './relation.ts';

/** Facts about one thing. */
export interface Topic {
  id: string;
  label: string;
  /** The gravest relation among its pairs, conflict first; null where fewer than two facts can be compared. */
  relation: Relation | null;
  facts: Fact[];
  pairs: { a: string; b: string; relation: Relation }[];
  /** Paragraph or sentence ids that touch the topic without a particular. */
  passages: string[];
  /** Ids of the origins its facts come from. */
  origins: string[];
  /** The author's word on how the statements relate, and what they seemed to be without it. */
  verdict?: { relation: Relation; because: string; found: Relation | null };
  /** Names of persons or parties whom facts of more than one origin are attributed to. */
  citing: string[];
  /** The one person or body that all of its facts, of several articles, are attributed to. */
  source?: string;
}

/** Articles that go back to one witness. */
export interface Origin {
  id: string;
  label: string;
  /** Article ids. The first is the fullest. */
  sources: string[];
  reason: 'alone' | 'agency' | 'reprint' | 'text' | 'outlet';
}

export const QUESTION_STATES = [
  'answered',
  'not stated',
  'vague',
  'one origin',
  'disputed',
] as const;
export type QuestionState = (typeof QUESTION_STATES)[number];

export interface Question {
  text: string;
  topic: string;
  state: QuestionState;
  facts: Fact[];
  passages: string[];
}

export interface Member {
  /** ISO 3166-1 alpha-3 code or organisation slug. */
  key: string;
  name: string;
  code?: string;
  org?: string;
  facts: PartyFact[];
  /** `article` where at least one of the main articles names it, else `note`. */
  tier: 'article' | 'note';
  /** The best evidence there is: undefined is taking part; else a weaker grade such as "sub-forum". */
  grade?: string;
}

/** A whole that a source counts and of which some members are named. */
export interface MemberSet {
  id: string;
  label: string;
  declared: QuantityFact;
  whole: number;
  members: Member[];
  host?: Member & { counted: 'yes' | 'no' | 'unknown' };
  notNamed: number;
  /** Where it is unknown whether the host is counted: how many are not named if it is. */
  notNamedIfHostCounted?: number;
}

/** A section of the briefing. */
export interface Section {
  /** Slug of the title; its anchor. */
  id: string;
  file: string;
  title: string;
  order: number;
  /** `judgements` is set apart at the top and stands alone on one page of the PDF. */
  role: 'judgements' | 'section';
  /** The view drawn after its prose. */
  view?: 'timeline' | 'participants' | 'numbers' | 'disagreements' | 'questions';
  /** Paragraphs, headings, lists, emphasis, links, and the elements Cite, Computed and Judgement (mdxJsxTextElement / mdxJsxFlowElement). */
  tree: Root;
}

/** CSS pixels, as the picture is to be looked at. */
export interface PictureSize {
  width: number;
  height: number;
}

/** A page of the author's beside the briefing. */
export interface OwnPage {
  /** Name of its file; its address. */
  id: string;
  file: string;
  title: string;
  order: number;
  isPrinted: boolean;
  /** As that of a section, with the elements Timeline, Map, Figure and Image on lines of their own. */
  tree: Root;
  /** By `src`: those of its pictures that can be shown. */
  pictures: ReadonlyMap<string, PictureSize>;
}

export interface Dossier {
  settings: Settings;
  /** Main articles first, then notes; each tier by date, then id. */
  articles: Article[];
  /** In the order of the articles and their text. */
  facts: Fact[];
  sections: Section[];
  pages: OwnPage[];
  topics: Topic[];
  origins: Origin[];
  sets: MemberSet[];
  questions: Question[];
  /** What was published before, and what is published under the number that the dossier has, by number. */
  editions: EditionRecord[];
}
