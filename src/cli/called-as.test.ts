import { expect, it } from 'vitest';
import { asInstalled } from './called-as.ts';

it.each([
  ['run npm run ingest', 'run npx dossier ingest'],
  ['npm run --silent facts -- --find WORDS', 'npx dossier facts --find WORDS'],
  ['npm run build -- [--content DIR]', 'npx dossier build [--content DIR]'],
  ['npm run verify: needs', 'npx dossier verify: needs'],
])('%s', (checkout, installed) => {
  expect(asInstalled(checkout)).toBe(installed);
});
