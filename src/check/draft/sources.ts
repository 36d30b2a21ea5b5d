/** What a draft is held against: every sentence of the sources, and their headlines. */
import type { Fact } from '../../model/fact.ts';
import type { CheckContext } from '../check-context.ts';

/** A sentence of a source, with the fact in it where the reader made one. */
export interface Support {
  article: string;
  paragraph: number;
  sentence: number;
  fact?: Fact;
}

/** The paragraph of a headline. */
export const HEADLINE = 0;

export interface Sentence extends Support {
  text: string;
}

function makeSentences({ dossier }: CheckContext): Sentence[] {
  return dossier.articles.flatMap(({ id, paragraphs }) =>
    paragraphs.flatMap(({ text, sentences }, paragraph) =>
      sentences.map(({ start, end }, sentence) => ({
        article: id,
        paragraph: paragraph + 1,
        sentence: sentence + 1,
        text: text.slice(start, end),
      })),
    ),
  );
}

/** Headlines as sentences; they stand in no paragraph. */
export const headlinesOf = ({ dossier }: CheckContext): Sentence[] =>
  dossier.articles.flatMap(({ id, title }) =>
    title === null ? [] : [{ article: id, paragraph: HEADLINE, sentence: 1, text: title }],
  );

const made = new WeakMap<CheckContext, Sentence[]>();

/** Every sentence of the sources, in their order. */
export function sentencesOf(context: CheckContext): Sentence[] {
  const known = made.get(context) ?? makeSentences(context);
  made.set(context, known);
  return known;
}

export interface Sources {
  context: CheckContext;
  sentences: readonly Sentence[];
}
