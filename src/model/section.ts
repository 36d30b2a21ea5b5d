/** Front matter of what an author writes: a section of the briefing, `content/briefing/*.mdx`, or a page beside it, `content/pages/*.mdx`. */
import { z } from 'zod';

const VIEWS = ['timeline', 'participants', 'numbers', 'disagreements', 'questions'] as const;

export const sectionSchema = z.strictObject({
  title: z.string().min(1),
  order: z.number().describe('Sections stand in this order.'),
  role: z
    .enum(['judgements', 'section'])
    .default('section')
    .describe('`judgements` is set apart at the top.'),
  view: z.enum(VIEWS).optional().describe('The view drawn after its prose.'),
});
export type SectionFrame = z.infer<typeof sectionSchema>;

export const pageSchema = z.strictObject({
  title: z.string().min(1),
  order: z.number().default(0).describe('Pages stand in the menu in this order.'),
  print: z.boolean().default(false).describe('Whether it is in the PDF too, behind the sections.'),
});
export type PageFrame = z.infer<typeof pageSchema>;
