/**
 * Who did, promised or did not do what a figure counts: the one named who is the subject of the figure's own clause, before an active verb.
 * Where the clause is passive, the subject is more than a name with its office, or words stand between that may turn it, nobody.
 */
import type { Article } from '../../model/article.ts';
import type { NamingFact } from '../../model/entity.ts';
import type { QuantityFact } from '../../model/fact.ts';
import { wordsOf } from '../../text/lexicon/index.ts';
import type { ReadParagraph, Token } from '../../text/reading.ts';
import { readTokens } from '../../text/tokens.ts';

/** A figure of which its sentence says whether it was done. */
type Deed = QuantityFact & { start: number; end: number };

/** "in Port Luma": what follows such a word is not the subject's own. */
const ASIDE = wordsOf('aside-prepositions');
/** "of which", "when", "while": another clause begins. */
const CLAUSE = wordsOf('clause-openers');
/** What such a clause says is said as such; "if", "whether" and "when" leave it open. */
const ASSERTING = wordsOf('openers-of-what-is-said');
/** What is said follows: its own subject does it. */
const SPEECH = wordsOf('speech-forms', 'saying-forms', 'said-verbs');
/** Words that may stand between an auxiliary and its verb. */
const REACH = 3;

const isBe = ({ tag }: Token): boolean => tag.kinds.has('be');
const isVerb = (token: Token): boolean =>
  token.text === token.lower &&
  (token.tag.isPast || isBe(token) || token.tag.kinds.has('auxiliary'));

/** "will train", "has trained", "is to train", "is training"; not "were trained", "will be trained", "was 40". */
function isActive(group: readonly Token[]): boolean {
  const be = group.slice(0, REACH).findIndex(isBe);
  if (be < 0) return true;
  const [next, ...after] = group.slice(be + 1);
  return next?.lower === 'to' ? !after.slice(0, 1).some(isBe) : /ing$/.test(next?.lower ?? '');
}

/** From the verb to the figure: one verb with its auxiliaries, no speech, nobody's words. */
function isOneAct(tokens: readonly Token[]): boolean {
  const end = tokens.findIndex((token) => !isVerb(token));
  const group = end < 0 ? tokens : tokens.slice(0, end);
  return (
    isActive(tokens) &&
    !group.some(({ lower }) => SPEECH.has(lower)) &&
    tokens.slice(group.length + 1).every((token) => !isVerb(token) && !/^[":“”;]$/.test(token.text))
  );
}

/** A name with its office before it, and no more. */
const isPlain = (subject: readonly Token[]): boolean =>
  subject.every(
    ({ lower, text, type }) =>
      (type === 'word' || text === '.') && !ASIDE.has(lower) && lower !== 'of' && lower !== 'and',
  );

/** The words of the figure's own clause before it; none where the clause doesn't say so. */
function clauseBefore(tokens: readonly Token[], start: number): readonly Token[] {
  const before = tokens.filter(({ end }) => end <= start);
  const opener = before.findLastIndex(({ lower }) => CLAUSE.has(lower));
  const isSaid = opener < 0 || ASSERTING.has(before[opener]?.lower ?? '');
  return isSaid ? before.slice(opener + 1) : [];
}

/** "the nine men would remain": the figure is of the next verb's subject. */
const isSubject = (tokens: readonly Token[], end: number): boolean => {
  const next = tokens.find(({ start }) => start >= end);
  return next !== undefined && isVerb(next);
};

function doerOf(
  deed: Deed,
  { tokens }: ReadParagraph,
  named: readonly NamingFact[],
): NamingFact | undefined {
  const sentence = tokens.filter((token) => token.sentence === deed.sentence - 1);
  const clause = clauseBefore(sentence, deed.start);
  const verb = clause.findIndex((token, index) => index > 0 && isVerb(token));
  const [subject, act] = [clause.slice(0, Math.max(0, verb)), clause.slice(Math.max(0, verb))];
  if (!isPlain(subject) || !isOneAct(act) || isSubject(sentence, deed.end)) return undefined;
  const head = subject.at(-1)?.end;
  return named.find(({ paragraph, end }) => paragraph === deed.paragraph && end === head);
}

const isDeed = (fact: QuantityFact): fact is Deed =>
  fact.start !== undefined &&
  fact.end !== undefined &&
  (fact.status !== undefined || fact.negated === true);

/** By the fact of the figure: the fact that names who. `named` and `figures` are those of the article. */
export function findDoers(
  article: Article,
  named: readonly NamingFact[],
  figures: readonly QuantityFact[],
): Map<string, NamingFact> {
  const deeds = figures.filter(isDeed);
  if (deeds.length === 0) return new Map();
  const { paragraphs } = readTokens(article);
  return new Map(
    deeds.flatMap((deed) => {
      const paragraph = paragraphs[deed.paragraph - 1];
      const doer = paragraph && doerOf(deed, paragraph, named);
      return doer ? [[deed.id, doer] as const] : [];
    }),
  );
}
