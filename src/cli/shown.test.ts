import { expect, it } from 'vitest';
import { shown } from './shown.ts';

it.each([
  ['\u001b]0;PWNED\u0007\u001b[2J', '\\u001b]0;PWNED\\u0007\\u001b[2J'],
  ['a\u009b2Jb\u007f', 'a\\u009b2Jb\\u007f'],
  ['gpj.\u202etxt', 'gpj.\\u202etxt'],
  ['one\rtwo\n\tthree – “four” 五', 'one\\u000dtwo\n\tthree – “four” 五'],
])('shows what a terminal would obey in %j', (text, safe) => {
  expect(shown(text)).toBe(safe);
});
