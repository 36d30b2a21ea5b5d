/** "Moss of Kirun", "Lund told Moss": two names that a draft puts beside each other stand near each other in some source. */
import { sourceNames, withoutArticle } from '../check-context.ts';
import type { Claim } from '../claim.ts';
import { type Sentence, HEADLINE, type Sources, type Support } from './sources.ts';

/** Sentences apart in the source. */
const REACH = 4;
/** Characters between the names in the draft. */
const WIDEST = 40;
const APART =
  /[.!?;:\n–—|(]| - |, (?:and|but|while|which|where|then|although|because)\b|, the $|^,? (?:and|or) $|^, (?:(?:to|in|at|from) )?$/;

const places = new WeakMap<readonly Sentence[], Map<string, number>>();

const keyOf = ({ article, paragraph, sentence }: Support): string =>
  `${article}/${paragraph}/${sentence}`;

/** Which sentence of its article each is. */
function placesIn(sentences: readonly Sentence[]): Map<string, number> {
  const known = places.get(sentences);
  if (known) return known;
  const counts = new Map<string, number>();
  const made = new Map(
    sentences.map((sentence) => {
      const place = counts.get(sentence.article) ?? 0;
      counts.set(sentence.article, place + 1);
      return [keyOf(sentence), place];
    }),
  );
  places.set(sentences, made);
  return made;
}

function areNear(one: Support, other: Support, sentences: readonly Sentence[]): boolean {
  if (one.article !== other.article) return false;
  if (one.paragraph === HEADLINE || other.paragraph === HEADLINE) return true;
  const [a = 0, b = 0] = [one, other].map((support) => placesIn(sentences).get(keyOf(support)));
  return Math.abs(a - b) <= REACH;
}

export interface Named {
  claim: Claim;
  supports: readonly Support[];
}

/** Whether a draft puts the one right before the other though no source does; `text` is their block. */
export function isOddPair(one: Named, other: Named, text: string, sources: Sources): boolean {
  if (one.claim.is !== 'name' || other.claim.is !== 'name') return false;
  if (one.supports.length === 0 || other.supports.length === 0) return false;
  const between = text.slice(one.claim.end, other.claim.start);
  if (between.length > WIDEST || APART.test(between)) return false;
  const own = sourceNames(sources.context.dossier).map(withoutArticle);
  if ([one, other].some(({ claim }) => own.includes(withoutArticle(claim.text)))) return false;
  return !one.supports.some((a) => other.supports.some((b) => areNear(a, b, sources.sentences)));
}
