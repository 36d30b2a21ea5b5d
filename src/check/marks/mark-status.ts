/** Status and denial of a mark: the sentence holds some word that says so. */
import {
  ACHIEVED,
  IRREGULAR_PAST,
  NEGATIONS,
  OFFERS,
  PLANNING,
  PLANS,
  REFUSED,
  REPORTING,
  DENIED,
} from '../../read/status-words.ts';
import { tokenize } from '../../text/tokens.ts';
import type { Token } from '../../text/reading.ts';
import { type MarkRule, wordsOf } from './marked.ts';

const AHEAD = new Set(
  'next coming tomorrow upcoming future by until soon due set ready prepared agreed commit committed vow vowed vows want wants wanted hope hopes hoped ask asked asks urge urged call called need needs may might could should must can'.split(
    ' ',
  ),
);
const BE = new Set(['be', 'being', 'get', 'getting']);
const PAST_HELP = new Set('was were had has have been did since ago already'.split(' '));
const DENIAL = new Set(
  'no none nobody nothing neither nor without lack lacks lacked lacking reject rejects rejected rejecting rule ruled unlikely stopped halt halted cancel cancelled canceled scrapped dropped instead never hardly refusal few little absence absent silent unsaid unclear unknown'.split(
    ' ',
  ),
);

const isAhead = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ lower, tag }, at) =>
      tag.auxiliary === 'future' ||
      PLANNING.has(lower) ||
      PLANS.has(lower) ||
      OFFERS.has(lower) ||
      AHEAD.has(lower) ||
      (lower === 'to' && tokens[at + 1]?.type === 'word'),
  );

/** "Said" tells that somebody spoke, not that what was spoken of has happened. */
const isPastForm = (tokens: readonly Token[], at: number): boolean => {
  const { lower = '' } = tokens[at] ?? {};
  return (
    (PAST_HELP.has(lower) ||
      ACHIEVED.has(lower) ||
      (IRREGULAR_PAST.has(lower) && !REPORTING.has(lower)) ||
      (lower.length > 4 && lower.endsWith('ed'))) &&
    !BE.has(tokens[at - 1]?.lower ?? '')
  );
};

/** True where the sentence denies something, in whatever words. */
export const denies = (text: string): boolean =>
  tokenize(text).some(
    ({ lower }) =>
      NEGATIONS.has(lower) ||
      REFUSED.has(lower) ||
      DENIED.has(lower) ||
      DENIAL.has(lower) ||
      /n['’]t$/.test(lower),
  );

/** "It is not said": what sources are silent on is the author's to say. */
const SILENCE =
  /\b(?:not|never) (?:been )?(?:yet )?(?:said|stated|known|given|named|reported|clear|disclosed|specified|say|state|name|give|report|know|tell|told)\b|(?:n['’]t) (?:say|state|name|give|report|know|tell)\b/g;

/** True where a verb is denied: "not", "never", "won't"; not where something is merely small, new or refused. */
export const deniesOutright = (text: string): boolean =>
  tokenize(text.toLowerCase().replaceAll(SILENCE, ' ')).some(
    ({ lower }) => NEGATIONS.has(lower) || /n['’]t$/.test(lower),
  );

export const checkStatusMark: MarkRule = (fact, { sentence, read }) => {
  if (fact.status === undefined || read?.status === fact.status) return null;
  const tokens = tokenize(sentence);
  if (fact.status === 'done')
    return tokens.some((_, at) => isPastForm(tokens, at))
      ? null
      : 'the mark says done, and nothing in its sentence has happened';
  return isAhead(tokens)
    ? null
    : `the mark says ${fact.status}, and nothing in its sentence is still to come`;
};

export const checkDenialMark: MarkRule = (fact, { sentence, read }) =>
  fact.negated && !read?.negated && !denies(sentence)
    ? 'the mark says that it is denied, and its sentence denies nothing'
    : null;

/** Whom a fact is attributed to, the article names. */
export const checkAttributionMark: MarkRule = (fact, { article }) => {
  if (!fact.attributedTo || fact.attributedTo.kind === 'outlet') return null;
  const all = new Set(article.paragraphs.flatMap(({ text }) => wordsOf(text)));
  const foreign = wordsOf(fact.attributedTo.name).find((word) => !all.has(word));
  return foreign === undefined || fact.attributedTo.kind === 'party'
    ? null
    : `it is attributed to "${fact.attributedTo.name}", and the article names no "${foreign}"`;
};
