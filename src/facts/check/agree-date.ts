/** Whether a date in prose says what a fact says: the same days, or the same more coarsely ("in 2024" of a day in it). */
import { isApproximate } from '../../schemas/edtf.ts';
import type { DateFact, Fact } from '../../schemas/fact.ts';
import { type Disagreement, periodsAgree } from './agree-quantity.ts';

function edtfOf(fact: Fact): string | undefined {
  if (fact.kind === 'date') return fact.edtf;
  return fact.kind === 'quantity' ? fact.period : undefined;
}

const sameWords = (a: string, b: string): boolean => a.toLowerCase().replaceAll(/\s+/g, ' ') === b.toLowerCase().replaceAll(/\s+/g, ' ');

/** The very words of the fact agree with it, though "Monday" may be read otherwise where less stands around it. */
export function disagreeDate(prose: DateFact, fact: Fact): Disagreement {
  if (fact.kind === 'date' && sameWords(prose.text, fact.text)) return null;
  const said = edtfOf(fact);
  if (prose.edtf === undefined) {
    const same = fact.kind === 'date' && fact.duration !== undefined && fact.duration === prose.duration;
    return same ? null : { rule: 'date-has-source', why: 'the fact cited states no such length' };
  }
  if (said === undefined) return { rule: 'date-has-source', why: fact.kind === 'quantity' ? 'the fact cited gives no period' : `the fact cited is a ${fact.kind}` };
  if (!periodsAgree(prose.edtf, said)) return { rule: 'date-has-source', why: `the fact cited says ${said}` };
  if (isApproximate(said) && !isApproximate(prose.edtf)) return { rule: 'qualifier-agrees', why: 'the fact cited is approximate' };
  return null;
}
