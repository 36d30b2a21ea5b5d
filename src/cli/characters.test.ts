import { expect, it } from 'vitest';
import { Characters } from './characters.ts';

it('keeps each character once, those of two code units whole', () => {
  const characters = new Characters('cab');
  characters.add('b😀ﬁé😀');
  expect(characters.sorted()).toBe(['a', 'b', 'c', 'é', '😀', 'ﬁ'].sort().join(''));
});
