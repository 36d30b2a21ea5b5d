import { expect, it } from 'vitest';
import { rememberedLately } from './remembered.ts';

it('makes again what was not asked for lately', () => {
  const made: string[] = [];
  const lately = rememberedLately<string>(2);
  const ask = (key: string): string => lately(key, () => (made.push(key), key));
  ['a', 'b', 'a', 'c', 'a', 'b'].forEach(ask);
  expect(made).toEqual(['a', 'b', 'c', 'b']);
});
