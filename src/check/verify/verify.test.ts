import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../read/parse-article.ts';
import { extractFacts } from '../../read/extract.ts';
import { matchOriginal, type ReadArticle, verifyDigest } from './index.ts';

const read = (text: string, file = 'selm-2031-05-06.txt'): ReadArticle => {
  const article = parseArticle({ file, text });
  return { article, facts: extractFacts(article) };
};

const ORIGINAL = `The harbour board of Selm voted on Tuesday to close the old ferry terminal after the summer season of 2031.

Some 240 boats use the pier, harbour master Ana Moss said. “It will not carry another winter,” she said of the timber under it.

A new terminal is to be paid for with a loan of $12 million, the town council of Selm said in a statement to the press.`;
const DIGEST = `Selm will lose its old ferry terminal once the summer season of 2031 is over: its harbour board decided so on Tuesday.

According to Ana Moss, the harbour master, some 240 boats land there. The pier “will not carry another winter”, she said.

For a new terminal Selm is to borrow $12 million, its town council has stated.`;

const rules = (digest: string, original = ORIGINAL): string[] =>
  verifyDigest(read(digest), read(original)).problems.map(({ rule }) => rule);

describe('a digest', () => {
  test('that says what its original says is verified, and what was held is counted', () => {
    expect(verifyDigest(read(DIGEST), read(ORIGINAL))).toMatchObject({
      problems: [],
      paragraphs: 3,
      quotations: 1,
    });
  });

  test.each([
    ['a figure', '240 boats', '420 boats', 'digest-says-what-its-original-says'],
    ['a qualifier', 'some 240', 'more than 240', 'digest-says-what-its-original-says'],
    ['a currency', '$12 million', '€12 million', 'digest-says-what-its-original-says'],
    ['a date', '2031', '2032', 'digest-says-what-its-original-says'],
    ['a name', 'Ana Moss', 'Ada Moss', 'digest-says-what-its-original-says'],
    [
      'an office',
      'the harbour master',
      'the finance minister',
      'digest-says-what-its-original-says',
    ],
    ['an omission', ' some 240 boats land there', ' boats land there', 'digest-keeps-every-claim'],
    [
      'a quotation',
      'will not carry another winter',
      'will never carry another winter',
      'quotation-is-word-for-word',
    ],
    [
      'copied wording',
      'its harbour board decided so',
      'voted on Tuesday to close the old ferry terminal after the summer',
      'digest-is-in-our-own-words',
    ],
    [
      'a missing paragraph',
      '\n\nFor a new terminal Selm is to borrow $12 million, its town council has stated.',
      '',
      'digest-has-every-paragraph',
    ],
  ])('with %s changed is not', (_, from, to, rule) => {
    expect(DIGEST).toContain(from);
    expect(rules(DIGEST.replace(from, to))).toContain(rule);
  });

  test('may leave out what it lists under omits', () => {
    const without = DIGEST.replace(', some 240 boats land there', ', boats land there');
    expect(rules(without)).toContain('digest-keeps-every-claim');
    expect(
      rules(`---\nomits:\n  - {paragraph: 2, text: the number of boats}\n---\n\n${without}`),
    ).toEqual([]);
  });

  test('names and titles may be the same as in the original', () => {
    const original =
      'Minister of Harbours, Fisheries, Ferries, Lighthouses and Coastal Roads Ana Moss came.';
    expect(
      rules(
        'There came the Minister of Harbours, Fisheries, Ferries, Lighthouses and Coastal Roads Ana Moss.',
        original,
      ),
    ).not.toContain('digest-is-in-our-own-words');
  });

  test('is matched by the hash of its original, else by agency and day', () => {
    const digest = read(
      `---\nagency: AFP\noriginal: {outlet: AFP, published: 2031-05-06, sha256: ${'a'.repeat(64)}}\n---\n\n${DIGEST}`,
    ).article;
    const others = [
      { ...read(ORIGINAL, 'dpa-2031-05-06.txt'), sha256: 'b'.repeat(64) },
      { ...read(ORIGINAL, 'afp-2031-05-07.txt'), sha256: 'c'.repeat(64) },
    ];
    expect(matchOriginal(digest, others)).toBeNull();
    expect(
      matchOriginal(digest, [
        ...others,
        { ...read(ORIGINAL, 'afp-2031-05-06.txt'), sha256: 'd'.repeat(64) },
      ])!.sha256,
    ).toBe('d'.repeat(64));
    expect(
      matchOriginal(digest, [
        ...others,
        { ...read(ORIGINAL, 'x-2031-05-09.txt'), sha256: 'a'.repeat(64) },
      ])!.sha256,
    ).toBe('a'.repeat(64));
  });
});

const originals = process.env['DOSSIER_ORIGINALS'] ?? '../shared/seeds';

describe.skipIf(!existsSync(originals))(
  `the digests of this dossier, against ${originals} (skipped where that is missing)`,
  () => {
    const digests = readdirSync('content/sources')
      .filter((file) => file.endsWith('.txt'))
      .map((file) => read(readFileSync(join('content/sources', file), 'utf8'), file))
      .filter(({ article }) => article.original);
    const texts = existsSync(originals)
      ? readdirSync(originals)
          .filter((file) => file.endsWith('.txt'))
          .map((file) => ({
            ...read(readFileSync(join(originals, file), 'utf8'), file),
            sha256: createHash('sha256')
              .update(readFileSync(join(originals, file)))
              .digest('hex'),
          }))
      : [];

    test.each(digests.map((digest) => [digest.article.file, digest] as const))(
      '%s agrees with its original',
      (_, digest) => {
        const original = matchOriginal(digest.article, texts);
        expect(original?.sha256).toBe(digest.article.original!.sha256);
        expect(verifyDigest(digest, original!).problems).toEqual([]);
      },
    );
  },
);
