/** Figures that a draft rounds: "more than six million" of 6.23 million, "about 260" of 258. */
import type { QuantityFact } from '../../model/fact.ts';

const digitsOf = (value: number): string =>
  value.toExponential().replace(/e.*$/, '').replaceAll(/[.-]/g, '');

/** The worth of the last digit that is no nought: 100,000 in 1.2 million. */
function stepOf(value: number): number {
  const exponent = Number(value.toExponential().split('e')[1]);
  return 10 ** (exponent - digitsOf(value).length + 1);
}

/** Whether a qualified figure is another with fewer digits, rounded the way that its qualifier says. */
export function isRoundingOf(
  { value, qualifier }: Pick<QuantityFact, 'value' | 'qualifier'>,
  exact: number,
): boolean {
  if (value <= 0 || exact <= 0 || digitsOf(value).length >= digitsOf(exact).length) return false;
  const [step, over] = [stepOf(value), exact - value];
  switch (qualifier) {
    case 'about':
      return Math.abs(over) <= step / 2;
    case 'more than':
    case 'at least':
      return over > 0 && over < step;
    case 'less than':
    case 'at most':
      return over < 0 && -over < step;
    default:
      return false;
  }
}
