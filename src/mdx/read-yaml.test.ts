import { expect, it } from 'vitest';
import { z } from 'zod';
import { readSettings } from '../dossier/read-settings.ts';
import { readYaml } from './read-yaml.ts';

it('says a hundred times what is wrong with a file, not two hundred thousand times', () => {
  const text = 'a: 1\n'.replace('1', `[${'x,'.repeat(2_000)}]`);
  const { problems } = readYaml(text, z.strictObject({ a: z.array(z.number()) }), {
    file: 'notes.yaml',
    rule: 'settings-are-valid',
  });
  expect(problems).toHaveLength(100);
});

it.each([
  ['a control character', '"a\\0b"'],
  ['half of a surrogate pair', '"a\\ud800b"'],
])('refuses a title that holds %s, with its line', (_, title) => {
  const { problems } = readSettings(
    `standfirst: What was lost.\ntitle: ${title}\nedition: { number: 1, date: 2031-06-01, authors: [Desk], contact: desk@example.org }\n`,
    'dossier.yaml',
  );
  expect(problems).toMatchObject([{ file: 'dossier.yaml', line: 2, severity: 'error' }]);
});
