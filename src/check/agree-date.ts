/** Whether a date in prose says what a fact says: the same days, or the same more coarsely ("in 2024" of a day in it). */
import { edtfDays, isApproximate } from '../model/edtf.ts';
import type { DateFact, Fact } from '../model/fact.ts';
import { type Disagreement, periodsAgree } from './agree-quantity.ts';

function edtfOf(fact: Fact): string | undefined {
  if (fact.kind === 'date') return fact.edtf;
  return fact.kind === 'quantity' ? fact.period : undefined;
}

const sameWords = (a: string, b: string): boolean =>
  a.toLowerCase().replaceAll(/\s+/g, ' ') === b.toLowerCase().replaceAll(/\s+/g, ' ');

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** "Tuesday, 9 September 2024" is no day: the ninth was a Monday. */
function disagreeWeekday(text: string, edtf: string): Disagreement {
  const said = WEEKDAYS.filter((name) => new RegExp(`\\b${name}\\b`, 'i').test(text));
  const { first, last } = edtfDays(edtf);
  if (said.length !== 1 || first === null || first !== last) return null;
  const weekday = WEEKDAYS[new Date(`${first}T00:00:00Z`).getUTCDay()]!;
  return said[0] === weekday
    ? null
    : {
        rule: 'weekday-agrees',
        why: `${first} is a ${weekday.replace(/^./, (letter) => letter.toUpperCase())}`,
      };
}

/** "Not before 2031" of what a source tells to come from 2031. */
const beginsAlike = (prose: string, said: string): boolean =>
  prose.endsWith('/..') && prose.slice(0, -'/..'.length) === said.split('/')[0];

/** "Until 2015" of what a source tells of 2013 to 2015. */
const endsAlike = (prose: string, said: string): boolean =>
  prose.startsWith('../') && said.includes('/') && prose.slice('../'.length) === said.split('/')[1];

const isOpenPart = (prose: string, said: string): boolean =>
  beginsAlike(prose, said) || endsAlike(prose, said);

/** Seconds in each part of a duration; a month and a year are of no fixed length, and keep their own. */
const SECONDS: Record<string, number> = { W: 604_800, D: 86_400, H: 3600, M: 60, S: 1 };

/** "PT1H30M" and "PT90M" are as long. */
function lengthOf(duration: string): string {
  const [date = '', time = ''] = duration.slice(1).split('T');
  const ofOwnLength = /[\d.]+[YM]/g;
  const fixed = `${date.replaceAll(ofOwnLength, '')}${time}`;
  const seconds = [...fixed.matchAll(/([\d.]+)([A-Z])/g)].reduce(
    (sum, [, count, unit = '']) => sum + Number(count) * (SECONDS[unit] ?? 0),
    0,
  );
  return `${date.match(ofOwnLength)?.join('') ?? ''} ${seconds}`;
}

/** The very words of the fact agree with it, though "Monday" may be read otherwise where less stands around it. */
export function disagreeDate(prose: DateFact, fact: Fact): Disagreement {
  if (fact.kind === 'date' && sameWords(prose.text, fact.text)) return null;
  const said = edtfOf(fact);
  if (prose.edtf === undefined) {
    const same =
      fact.kind === 'date' &&
      fact.duration !== undefined &&
      prose.duration !== undefined &&
      lengthOf(fact.duration) === lengthOf(prose.duration);
    return same ? null : { rule: 'date-has-source', why: 'the fact cited states no such length' };
  }
  if (said === undefined)
    return {
      rule: 'date-has-source',
      why:
        fact.kind === 'quantity'
          ? 'the fact cited gives no time for it'
          : `the fact cited is no date but a ${fact.kind}`,
    };
  const weekday = disagreeWeekday(prose.text, prose.edtf);
  if (weekday) return weekday;
  if (isOpenPart(prose.edtf, said)) return null;
  if (!periodsAgree(prose.edtf, said))
    return { rule: 'date-has-source', why: `the fact cited says ${said}` };
  if (isApproximate(said) && !isApproximate(prose.edtf))
    return { rule: 'qualifier-agrees', why: 'the fact cited has it as approximate' };
  return null;
}
