/** Marks of parties, people and quotations against the names that the article prints. */
import { countryForms } from '../../read/parties/countries.ts';
import type { PartyFact, PersonFact, QuoteFact } from '../../model/fact.ts';
import { stem } from '../../text/stems.ts';
import { type MarkRule, wordsOf } from './marked.ts';

const textOf = (article: { paragraphs: readonly { text: string }[] }): string =>
  article.paragraphs.map(({ text }) => text).join('\n');

const CODES = Map.groupBy(countryForms(), ({ form }) => form);

/** Words that name one country are no mark of another, nor of an organisation that the reader knows by other words. */
export const checkPartyMark: MarkRule<PartyFact> = (fact, { read }) => {
  const known = CODES.get(fact.text) ?? [];
  const [first] = known;
  if (fact.code !== undefined && first)
    return known.some(({ code }) => code === fact.code)
      ? null
      : `its words name ${first.code}, the mark ${fact.code}`;
  if (read?.kind !== 'party') return null;
  const [said, marked] = [read.code ?? read.org, fact.code ?? fact.org];
  return said === undefined || marked === undefined || said === marked
    ? null
    : `its words name ${read.name ?? said}, the mark says ${marked}`;
};

/** A person's words are part of the name, or the name stands elsewhere in the article for a pronoun or an office. */
export const checkPersonMark: MarkRule<PersonFact> = (fact, { article }) => {
  const name = wordsOf(fact.name);
  const all = new Set(wordsOf(textOf(article)));
  const unprinted = name.find((word) => !all.has(word));
  if (unprinted !== undefined) return `the name says "${unprinted}", the article does not`;
  const own = wordsOf(fact.text);
  const shared = own.some((word) => name.includes(word));
  const isName = /^\p{Lu}/u.test(fact.text) && own.length <= 4;
  if (isName && !shared) return `its words say "${fact.text}", the mark ${fact.name}`;
  const foreign = wordsOf(fact.role ?? '').find(
    (word) => !all.has(word) && ![...all].some((other) => stem(other) === stem(word)),
  );
  return foreign === undefined ? null : `the role says "${foreign}", the article does not`;
};

/** A speaker is named somewhere in the article, at the place given if one is. */
export const checkQuoteMark: MarkRule<QuoteFact> = (fact, { article, others }) => {
  const { speaker } = fact;
  if (speaker === null) return null;
  const all = new Set(wordsOf(textOf(article)));
  const unprinted = wordsOf(speaker).find((word) => !all.has(word));
  if (unprinted !== undefined)
    return `the speaker is given as "${speaker}", and the article names no "${unprinted}"`;
  const at = fact.speakerAt;
  const there = at && article.paragraphs[at.paragraph - 1]?.text.slice(at.start, at.end);
  if (!there || !/^\p{Lu}/u.test(there) || /^(?:he|she|they|it|the)\b/i.test(there)) return null;
  const aliases = others.flatMap((other) =>
    other.kind === 'party' && other.name === speaker
      ? [other.text]
      : other.kind === 'person' && other.name === speaker
        ? [other.text]
        : [],
  );
  const words = wordsOf(there);
  const fits =
    words.some((word) => wordsOf(speaker).includes(word)) ||
    aliases.some((alias) => wordsOf(alias).some((word) => words.includes(word)));
  return fits ? null : `the speaker is given as "${speaker}", and speakerAt leads to "${there}"`;
};
