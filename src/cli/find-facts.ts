/** Facts by words, as elements ready to be put into the briefing. */
import { escapeText } from '../mdx/escape-text.ts';
import type { Article } from '../model/article.ts';
import type { Fact } from '../model/fact.ts';
import { describeFact } from '../edition/describe-fact.ts';

export interface FoundFact {
  fact: Fact;
  /** `<Cite fact="ID">2,700 officers</Cite>` */
  cite: string;
  /** "AFP ¶2" */
  place: string;
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

function cite(fact: Fact): string {
  const words = escapeText(fact.text || describeFact(fact, 'en'), {
    opens: true,
    closes: true,
  }).replaceAll('\n', ' ');
  return `<Cite fact="${fact.id}">${fact.kind === 'quote' ? `“${words}”` : words}</Cite>`;
}

/** Those that hold every word asked for, those whose text holds them as they stand first; else in the order of the text. */
export function findFacts(
  query: string,
  facts: readonly Fact[],
  articles: readonly Article[],
): FoundFact[] {
  const asked = plain(query).trim();
  const words = asked.split(/\s+/);
  const labels = new Map(articles.map(({ id, label }) => [id, label]));
  const found = facts.filter((fact) => words.every((word) => wordsOf(fact).includes(word)));
  const printsIt = (fact: Fact): number => (plain(fact.text).includes(asked) ? 0 : 1);
  return found
    .sort((a, b) => printsIt(a) - printsIt(b))
    .map((fact) => ({
      fact,
      cite: cite(fact),
      place: `${labels.get(fact.article) ?? fact.article} ¶${fact.paragraph}`,
    }));
}
