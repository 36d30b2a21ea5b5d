/** The frame of an article as its MDX carries it in front matter: all of the article but its paragraphs, and where it came from. */
import { stringify } from 'yaml';
import { z } from 'zod';
import { articleSchema, type Article } from '../model/article.ts';
import { KINDS } from '../model/fact.ts';
import { noteSchema } from '../model/source.ts';

const hash = z.string().regex(/^[0-9a-f]{64}$/, 'not a SHA-256 of 64 hexadecimal digits');
const { title, published, agency, place, byline, outlet, url } = articleSchema.shape;

const orphanSchema = z.strictObject({
  id: z.string(),
  kind: z.enum(KINDS),
  text: z.string().describe('Its words.'),
  sentence: z.string().describe('The sentence it stood in.'),
});
export type Orphan = z.infer<typeof orphanSchema>;

export const articleFrameSchema = articleSchema.omit({ paragraphs: true, verified: true }).extend({
  id: noteSchema.shape.id,
  label: z.string().optional(),
  title: title.default(null),
  published: published.default(null),
  agency: agency.default(null),
  place: place.default(null),
  byline: byline.default(null),
  outlet: outlet.default(null),
  url: url.default(null),
  language: articleSchema.shape.language.default('en'),
  tier: articleSchema.shape.tier.default('article'),
  file: z
    .string()
    .optional()
    .describe('Name of the source file; absent for an article written as MDX from the start.'),
  orphans: z
    .array(orphanSchema)
    .optional()
    .describe('Facts that are cited and that the source no longer has. Written by ingest.'),
  sha256: hash.optional().describe('SHA-256 of the source that it was made from.'),
  generated: hash
    .optional()
    .describe(
      'SHA-256 of this file as ingest wrote it, without this line: a file that differs was edited by hand.',
    ),
});
export type ArticleFrame = z.infer<typeof articleFrameSchema>;

const ORDER = [
  'id',
  'label',
  'title',
  'published',
  'retrieved',
  'agency',
  'place',
  'byline',
  'outlet',
  'via',
  'note',
  'url',
  'language',
  'tier',
  'original',
  'imported',
  'reprints',
  'omits',
  'leftOut',
  'statements',
  'file',
] as const;

/** Of where an article came from. */
export interface Provenance {
  /** SHA-256 of the source. */
  sha256?: string;
  orphans?: readonly Orphan[];
}

/** YAML between its two lines of three hyphens. Fields that are null are left out, as is what a reader would assume. */
export function writeFrame(article: Article, { sha256, orphans = [] }: Provenance = {}): string {
  const assumed: Partial<Article> = { language: 'en', tier: 'article' };
  const entries = ORDER.map((key) => [key, article[key]] as const).filter(
    ([key, value]) =>
      value !== null && value !== undefined && value !== assumed[key as keyof Article],
  );
  const frame = {
    ...Object.fromEntries(entries),
    ...(orphans.length > 0 && { orphans }),
    ...(sha256 !== undefined && { sha256 }),
  };
  return `---\n${stringify(frame, { lineWidth: 0, blockQuote: false })}---\n`;
}
