/** A passage is cited by its place, and means the words that stood there: where others stand there now, what cites it must fail. */
import { stringify } from 'yaml';
import { wordsOf } from '../mdx/align-sentences.ts';
import { readYaml } from '../mdx/read-yaml.ts';
import type { Article } from '../model/article.ts';
import { citedPassagesSchema } from '../model/cited-passages.ts';
import { paragraphId, sentenceId } from '../model/fact-id.ts';
import type { Problem } from '../model/problem.ts';

export const CITED_FILE = 'cited.yaml';

const HEADER = `# What the passages that are cited by their place said when they were first cited. npm run ingest writes it; commit it.
# Take a line out to cite what stands there now.
`;

/** Every paragraph and sentence by its id: `afp/p6`, `afp/p6.s1`. */
export function passageTexts(articles: readonly Article[]): Map<string, string> {
  return new Map(
    articles.flatMap(({ id: article, paragraphs }) =>
      paragraphs.flatMap(({ text, sentences }, index): [string, string][] => {
        const paragraph = index + 1;
        return [
          [paragraphId({ article, paragraph }), text],
          ...sentences.map(({ start, end }, at): [string, string] => [
            sentenceId({ article, paragraph, sentence: at + 1 }),
            text.slice(start, end),
          ]),
        ];
      }),
    ),
  );
}

export const saysTheSame = (a: string, b: string): boolean => wordsOf(a) === wordsOf(b);

/** By id, in the order of the file; empty where nothing is cited so. */
export function readCitedPassages(
  text: string | undefined,
  file: string,
): { said: Map<string, string>; problems: Problem[] } {
  if (text === undefined) return { said: new Map(), problems: [] };
  const { value, problems } = readYaml(text, citedPassagesSchema, {
    file,
    rule: 'record-is-valid',
  });
  return { said: new Map(Object.entries(value?.passages ?? {})), problems };
}

export const writeCitedPassages = (said: ReadonlyMap<string, string>): string =>
  HEADER +
  stringify(
    { passages: Object.fromEntries([...said].sort(([a], [b]) => (a < b ? -1 : 1))) },
    { lineWidth: 0, blockQuote: false },
  );
