/** Title and standfirst of a first dossier: the headline that says what most of the others say, and an opening sentence. */
import type { Article } from '../model/article.ts';
import { wordsOf } from '../text/lexicon/index.ts';
import { stem } from '../text/stems.ts';
import { tokenize } from '../text/tokens.ts';

const MINOR = wordsOf('prepositions', 'determiners', 'be-forms', 'have-present', 'linking-openers');
const LONGEST_STANDFIRST = 40;

const wordsIn = (text: string): Set<string> =>
  new Set(
    tokenize(text).flatMap(({ type, lower }) =>
      type === 'word' && lower.length > 2 && !MINOR.has(lower) ? [stem(lower)] : [],
    ),
  );

const openingOf = ({ paragraphs }: Article): string => {
  const [first] = paragraphs;
  const sentence = first?.sentences[0];
  return first && sentence
    ? first.text.slice(sentence.start, sentence.end).replaceAll(/\s+/g, ' ')
    : '';
};

/** How much of the text the headlines and openings of the other articles say too, by word. */
function centrality(
  text: string,
  own: Article,
  others: readonly (readonly [Article, Set<string>])[],
) {
  const words = wordsIn(text);
  const shared = others
    .filter(([article]) => article !== own)
    .map(([, said]) => [...words].filter((word) => said.has(word)).length);
  return words.size === 0 ? 0 : shared.reduce((sum, each) => sum + each, 0) / Math.sqrt(words.size);
}

function ranked(articles: readonly Article[], textOf: (article: Article) => string): string[] {
  const said = articles.map(
    (article) => [article, wordsIn(`${article.title ?? ''} ${openingOf(article)}`)] as const,
  );
  return articles
    .map((article) => ({ text: textOf(article), of: article }))
    .filter(({ text }) => text !== '')
    .map(({ text, of }) => ({ text, worth: centrality(text, of, said) }))
    .sort((a, b) => b.worth - a.worth)
    .map(({ text }) => text);
}

/** In words: an opening of one short sentence is a headline that somebody has set a full stop behind. */
const LONGEST_HEADLINE = 12;
const headlineIn = (opening: string): string =>
  opening.split(/\s+/).length <= LONGEST_HEADLINE ? opening.replace(/\.$/, '') : '';

/** Headlines, the one first that the other articles bear out most. */
export const headlines = (articles: readonly Article[]): string[] =>
  ranked(articles, (article) => article.title ?? headlineIn(openingOf(article)));

/** Opening sentences that say no more than fits under a title. */
export const openings = (articles: readonly Article[]): string[] =>
  ranked(articles, openingOf).filter(
    (text) => text.split(/\s+/).length <= LONGEST_STANDFIRST && /[.!?]["”’]?$/.test(text),
  );
