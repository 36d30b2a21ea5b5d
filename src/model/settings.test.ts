import { describe, expect, it } from 'vitest';
import { SETTINGS } from './reference-examples.ts';
import { settingsSchema } from './settings.ts';

const messagesOf = (fields: object): string[] =>
  settingsSchema
    .safeParse({ ...SETTINGS, ...fields })
    .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];

describe('the colours of a dossier', () => {
  it.each([
    [
      'a light accent',
      { accent: '#ffd700' },
      /^accent: #ffd700 on the light ground #f5f3ec .* 1\.26 to 1/,
    ],
    [
      'a dark accent for dark pages',
      { brand: { colours: { dark: '#003366' } } },
      /^brand\.colours\.dark: #003366 on the dark ground #1d2026 .* 4\.5 to 1/,
    ],
    [
      'an accent that can’t be mixed for dark pages',
      { accent: '#000000', brand: { colours: {} } },
      /^accent: #717171 on the dark ground .*brand\.colours\.dark/,
    ],
    ['no colour', { brand: { colours: { dark: 'white' } } }, /not a colour/],
  ])('that are %s are refused with their contrast', (_, fields, message) =>
    expect(messagesOf(fields)).toEqual([expect.stringMatching(message)]),
  );

  it('may be chosen for dark pages where they can’t be mixed', () =>
    expect(messagesOf({ accent: '#000000', brand: { colours: { dark: '#ffffff' } } })).toEqual([]));
});

describe('the file of a logo', () => {
  it.each(['brand/logo.svg', 'logo.PNG', 'a.b/c..d.svg'])('may be %s', (logo) =>
    expect(messagesOf({ brand: { logo } })).toEqual([]),
  );

  it.each([
    '/etc/logo.svg',
    '../logo.svg',
    'a/../../logo.svg',
    'https://a.example/l.svg',
    'logo.gif',
  ])('is not %s', (logo) => expect(messagesOf({ brand: { logo } })).toHaveLength(1));
});
