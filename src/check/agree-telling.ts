/** What words tell as done, as still to come, or as denied, where no figure carries it; held against the facts that they stand for. */
import type { Fact } from '../model/fact.ts';
import type { Disagreement } from './agree-quantity.ts';
import { denies, deniesOutright } from './marks/mark-status.ts';

const AHEAD =
  /\b(?:will|shall|would|to) (?:not )?be \p{L}+(?:ed|n|t)\b|\b(?:will|shall) (?:not )?(?:\p{L}+ly )?\p{Ll}{3,}\b|['’]ll \p{Ll}{3,}/u;
const DONE =
  /\b(?:was|were|had been|has been|have been) (?:not )?\p{L}+(?:ed)\b|\b(?:has|have|had) (?:not )?(?:already )?\p{L}+ed\b|\balready \p{L}+ed\b/u;
/** "Was expected to be" and "had promised to" tell of something still to come. */
const PROSPECT =
  /\b(?:expected|planned|promised|offered|pledged|said|set|due|asked|agreed|proposed|scheduled|to be)\b/;

/** What the words say of time: null where they say both, or neither. */
function tenseOf(text: string): 'done' | 'ahead' | null {
  const [ahead, done] = [AHEAD.test(text), DONE.test(text) && !PROSPECT.test(text)];
  return ahead === done ? null : ahead ? 'ahead' : 'done';
}

const SIDES = { done: 'done', planned: 'ahead', offered: 'ahead' } as const;

/** Facts of one side only are told as that side; words deny only where a fact or a text does. */
export function disagreeTelling(
  text: string,
  facts: readonly Fact[],
  texts: readonly string[],
): Disagreement {
  const tense = tenseOf(text);
  const sides = new Set(facts.flatMap(({ status }) => (status ? [SIDES[status]] : [])));
  if (tense && sides.size === 1 && !sides.has(tense))
    return {
      rule: 'status-agrees',
      why:
        tense === 'done'
          ? 'the words tell as done what the source tells as still to come'
          : 'the words tell as still to come what the source tells as done',
    };
  if (
    texts.length &&
    deniesOutright(text) &&
    !facts.some(({ negated }) => negated) &&
    !texts.some(denies)
  )
    return { rule: 'negation-agrees', why: 'the words deny what the source does not deny' };
  return null;
}
