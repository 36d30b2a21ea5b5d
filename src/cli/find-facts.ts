/** Facts by words, as elements ready to be put into the briefing. */
import { escapeText } from '../mdx/escape-text.ts';
import type { Article } from '../model/article.ts';
import type { Fact } from '../model/fact.ts';
import { describeFact } from '../edition/describe-fact.ts';
import type { Writing } from '../edition/quantity-words.ts';

export interface Found {
  kind: 'fact' | 'passage';
  id: string;
  /** `<Cite fact="ID">2,700 officers</Cite>` */
  cite: string;
  /** "AFP ¶2" */
  place: string;
  /** As the article prints it. */
  sentence: string;
}

/** Letters lose case and accents, numbers their thousands separators. */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll(/(?<=\d)[, \u202f](?=\d{3}(?!\d))/g, '');

const FIELDS = [
  'text',
  'id',
  'name',
  'role',
  'speaker',
  'unit',
  'value',
  'edtf',
  'code',
  'org',
  'about',
  'scope',
] as const;

function wordsOf(fact: Fact): string {
  const fields = fact as unknown as Record<string, unknown>;
  return plain(
    FIELDS.map((name) => fields[name])
      .filter((value) => value !== undefined && value !== null)
      .join(' '),
  );
}

/** What the source doesn't print is written as a new dossier writes it. */
const PLAIN: Writing = { language: 'en', style: { money: 'short' } };

function cite(fact: Fact): string {
  const words = escapeText(fact.text || describeFact(fact, PLAIN), {
    opens: true,
    closes: true,
  }).replaceAll('\n', ' ');
  return `<Cite fact="${fact.id}">${fact.kind === 'quote' ? `“${words}”` : words}</Cite>`;
}

/** The words asked for as the sentence prints them, else its first. */
function wordsIn(sentence: string, asked: string): string {
  const at = sentence.toLowerCase().indexOf(asked.trim().toLowerCase());
  return at < 0
    ? (sentence.match(/^(?:\S+\s+){0,3}\S+/)?.[0] ?? sentence)
    : sentence.slice(at, at + asked.trim().length);
}

function findPassages(query: string, words: readonly string[], article: Article): Found[] {
  return article.paragraphs.flatMap(({ text, sentences }, index) =>
    sentences.flatMap(({ start, end }, at): Found[] => {
      const sentence = text.slice(start, end);
      const said = plain(sentence);
      if (!words.every((word) => said.includes(word))) return [];
      const id = `${article.id}/p${index + 1}.s${at + 1}`;
      const cited = escapeText(wordsIn(sentence, query), { opens: true, closes: true });
      return [
        {
          kind: 'passage',
          id,
          cite: `<Cite passage="${id}">${cited.replaceAll('\n', ' ')}</Cite>`,
          place: `${article.label} ¶${index + 1}`,
          sentence,
        },
      ];
    }),
  );
}

function foundFact(fact: Fact, article: Article | undefined): Found {
  const paragraph = article?.paragraphs[fact.paragraph - 1];
  const sentence = paragraph?.sentences[fact.sentence - 1];
  return {
    kind: 'fact',
    id: fact.id,
    cite: cite(fact),
    place: `${article?.label ?? fact.article} ¶${fact.paragraph}`,
    sentence: sentence ? (paragraph?.text.slice(sentence.start, sentence.end) ?? '') : '',
  };
}

/**
 * Facts, names among them, then sentences that hold every word asked for. Those whose text holds the words as they stand come first; else in the order of
 * the text.
 */
export function findFacts(
  query: string,
  facts: readonly Fact[],
  articles: readonly Article[],
): Found[] {
  const asked = plain(query).trim();
  const words = asked.split(/\s+/);
  const byId = new Map(articles.map((article) => [article.id, article]));
  const found = facts.filter((fact) => words.every((word) => wordsOf(fact).includes(word)));
  const printsIt = (fact: Fact): number => (plain(fact.text).includes(asked) ? 0 : 1);
  return [
    ...found
      .sort((a, b) => printsIt(a) - printsIt(b))
      .map((fact) => foundFact(fact, byId.get(fact.article))),
    ...articles.flatMap((article) => findPassages(query, words, article)),
  ];
}
