/**
 * What careful readers find in real articles: `gold/half-a.jsonl` and `gold/half-b.jsonl`. A line with a `file` opens a document, those
 * after it are of its facts. The articles are no part of the repository: only places and values stand here. Half A was measured
 * before any rule was changed for it and is not looked at while rules are made; half B may be.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { QUALIFIERS, STATUSES, type Fact } from '../../src/model/fact.ts';
import type { Article } from '../../src/model/article.ts';
import { extractFacts } from '../../src/read/extract.ts';
import { parseArticle } from '../../src/read/parse-article.ts';

/** Offsets in the paragraph's text, UTF-16 code units, of words that the fact's own must meet; of a quotation, of how it opens. */
const placeFields = { paragraph: z.int(), start: z.int(), end: z.int() };

/** Where several values stand, each is right. */
const goldFactSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('date'), ...placeFields, edtf: z.array(z.string()) }),
  z.strictObject({
    kind: z.literal('quantity'),
    ...placeFields,
    value: z.number(),
    max: z.number().optional(),
    /** Absent where the text leaves it to the reader what is counted. */
    unit: z.string().optional(),
    percent: z.literal(true).optional(),
    currency: z.string().optional(),
    qualifier: z.enum(QUALIFIERS).optional(),
    trend: z.enum(['up', 'down']).optional(),
    status: z.enum(STATUSES).optional(),
    /** Times that it is for; none where the text gives none. */
    periods: z.array(z.string()).optional(),
    /** Whether the figure's own clause says the time. */
    periodStated: z.literal(true).optional(),
  }),
  z.strictObject({
    kind: z.literal('quote'),
    ...placeFields,
    /** By name; null where the text leaves it open. */
    speakers: z.array(z.string().nullable()),
  }),
  z.strictObject({
    kind: z.literal('person'),
    ...placeFields,
    name: z.string(),
    roles: z.array(z.string()),
    /** True where no role is as right. */
    roleOpen: z.literal(true).optional(),
  }),
  z.strictObject({ kind: z.literal('organisation'), ...placeFields, name: z.string() }),
]);
const goldDocumentSchema = z.strictObject({
  /** Relative to the folder of shared files. */
  file: z.string(),
  /** Of a file of documents, one a line, the id. */
  document: z.string().optional(),
  published: z.string().optional(),
  /** Of the article's text. */
  sha256: z.string(),
});

export type GoldFact = z.infer<typeof goldFactSchema>;
export type GoldOf<K extends GoldFact['kind']> = Extract<GoldFact, { kind: K }>;
type GoldDocument = z.infer<typeof goldDocumentSchema>;

/** A document with what careful readers find in it and what is read of it. */
export interface GoldCase {
  article: Article;
  gold: GoldFact[];
  facts: Fact[];
}

export const HALVES = ['a', 'b'] as const;
export type Half = (typeof HALVES)[number];

const SHARED = new URL('../../../shared/', import.meta.url);
export const hasShared = (): boolean => existsSync(new URL('real/sets/', SHARED));

const linesOf = (url: URL): unknown[] =>
  readFileSync(url, 'utf8')
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));

const documentLineSchema = z.object({ id: z.string(), text: z.string() });

function textOf({ file, document }: GoldDocument): string {
  const url = new URL(file, SHARED);
  if (document === undefined) return readFileSync(url, 'utf8');
  const found = linesOf(url)
    .map((line) => documentLineSchema.parse(line))
    .find(({ id }) => id === document);
  if (found === undefined) throw new Error(`${file} holds no document ${document}`);
  return found.text;
}

function readDocument(document: GoldDocument): Article {
  const { file, sha256, published } = document;
  const text = textOf(document);
  if (createHash('sha256').update(text).digest('hex') !== sha256)
    throw new Error(`${document.document ?? file} is not the text that was annotated`);
  return parseArticle(
    published === undefined
      ? { file, text }
      : { file, text, published: published.replace(/T.*/, '') },
  );
}

export function readGold(half: Half): GoldCase[] {
  const cases: GoldCase[] = [];
  for (const line of linesOf(new URL(`gold/half-${half}.jsonl`, import.meta.url))) {
    const document = goldDocumentSchema.safeParse(line);
    if (document.success) {
      const article = readDocument(document.data);
      cases.push({ article, gold: [], facts: extractFacts(article) });
    } else cases.at(-1)?.gold.push(goldFactSchema.parse(line));
  }
  return cases;
}
