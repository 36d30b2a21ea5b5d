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

/** In words: what opens an article without a title in one short sentence is a headline, be there a full stop behind it. */
const LONGEST_HEADLINE = 12;

const sentencesOf = ({ paragraphs }: Article): string[] =>
  paragraphs
    .slice(0, 2)
    .flatMap(({ text, sentences }) =>
      sentences.slice(0, 2).map(({ start, end }) => text.slice(start, end).replaceAll(/\s+/g, ' ')),
    );

interface Opening {
  headline: string;
  /** The first sentence below the headline. */
  lead: string;
}

function opensWith(article: Article): Opening {
  const [first = '', second = ''] = sentencesOf(article);
  if (article.title) return { headline: article.title, lead: first };
  return first.split(' ').length <= LONGEST_HEADLINE
    ? { headline: first.replace(/\.$/, ''), lead: second }
    : { headline: '', lead: first };
}

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
    (article) => [article, wordsIn(Object.values(opensWith(article)).join(' '))] as const,
  );
  return articles
    .map((article) => ({ text: textOf(article), of: article }))
    .filter(({ text }) => text !== '')
    .map(({ text, of }) => ({ text, worth: centrality(text, of, said) }))
    .sort((a, b) => b.worth - a.worth)
    .map(({ text }) => text);
}

/** "Mayor resigns;": a mark at which a subtitle was cut off. */
const trimmed = (title: string): string => title.replace(/[\s;:,–—-]+$/u, '');

/** Headlines, the one first that the other articles bear out most. */
export const headlines = (articles: readonly Article[]): string[] =>
  ranked(articles, (article) => trimmed(opensWith(article).headline));

/** In words; of shorter openings most are headlines. */
const SHORTEST_STANDFIRST = 8;
/** Of the words after the first. Headlines of some houses have a capital at every word. */
const MOST_CAPITALS = 0.6;

function isHeadline(text: string): boolean {
  const later = (text.match(/\p{L}{4,}/gu) ?? []).slice(1);
  const capitals = later.filter((word) => /^\p{Lu}/u.test(word)).length;
  return capitals > MOST_CAPITALS * later.length;
}

/** Opening sentences that state something, no more than fits under a title. */
export const openings = (articles: readonly Article[]): string[] =>
  ranked(articles, (article) => opensWith(article).lead).filter((text) => {
    const { length } = text.split(/\s+/);
    return (
      length >= SHORTEST_STANDFIRST &&
      length <= LONGEST_STANDFIRST &&
      /[.!]["”’]?$/.test(text) &&
      !isHeadline(text)
    );
  });
