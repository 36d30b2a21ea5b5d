import { describe, expect, it } from 'vitest';
import { stemOf } from './stem.ts';

describe('the stem of a word', () => {
  it.each([
    ['officer', 'officers'],
    ['train', 'trains', 'trained', 'training'],
    ['country', 'countries'],
    ['promise', 'promises', 'promised', 'promising'],
    ['plan', 'plans', 'planned', 'planning'],
    ['visit', 'visits', 'visited', 'visiting'],
    ['agree', 'agreed', 'agrees'],
    ['organisation', 'organisations'],
    ['cooperate', 'cooperates', 'cooperation', 'cooperating'],
    ['attack', 'attacks', 'attacked', 'attacking'],
    ['fall', 'falls', 'falling'],
  ])('of "%s" is that of its other forms', (word, ...forms) => {
    expect(forms.map(stemOf)).toEqual(forms.map(() => stemOf(word)));
  });

  it.each([
    ['police', 'policy'],
    ['general', 'gender'],
    ['sing', 'sin'],
    ['being', 'bed'],
    ['port', 'portable'],
  ])('tells "%s" from "%s"', (word, other) => {
    expect(stemOf(word)).not.toBe(stemOf(other));
  });

  it.each(['us', 'g4s', '2024', 'été', 'полиция', '警'])('leaves "%s" as it is', (word) => {
    expect(stemOf(word)).toBe(word);
  });
});
