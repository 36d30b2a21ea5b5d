import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../test/setup/runs.ts';
import { splitSentences } from '../text/split-sentences.ts';
import type { Article } from '../model/article.ts';
import { factSchema, KINDS, QUALIFIERS, STATUSES, type Fact, type Kind } from '../model/fact.ts';
import { readMdx } from './read-mdx.ts';
import { inTextOrder } from './text-order.ts';
import { writeMdx } from './write-mdx.ts';

const ODD = [
  '{',
  '}',
  '<',
  '>',
  '</',
  '/>',
  '<b>',
  '&amp;',
  '&',
  '&#x41;',
  '\\',
  '\\\\',
  '#',
  '# ',
  '- ',
  '1.',
  '1) ',
  '***',
  '---',
  '===',
  '\t',
  '  ',
  ' ',
  '\u00a0',
  '\u200b',
  '\u2028',
  '\u202e',
  '\r',
  '\n',
  '\r\n',
  '\n\n',
  'import x from "y"',
  'export ',
  '`',
  '``',
  '~~~',
  '*',
  '_',
  '**a**',
  '[a](b)',
  '![',
  ']',
  '![a](b)',
  '<Date>',
  '</Date>',
  '{1+1}',
  '<!-- c -->',
  '|',
  '+ ',
  '> ',
  '“',
  '”',
  '日本',
  '👩‍👧',
  'e\u0301',
  '\u0085',
  '\u000b',
  '\u000c',
  '\ufeff',
  '\u00ad',
  '<http://x>',
  'http://x.y',
  '$',
  '"',
  "'",
  '=',
  ':',
  '?',
  'a. B',
  'Mr. ',
  'word ',
];
const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...ODD) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
  { weight: 2, arbitrary: fc.string({ maxLength: 8 }) },
);
const text = (minLength: number): fc.Arbitrary<string> =>
  fc
    .array(piece, { minLength, maxLength: 12 })
    .map((pieces) => pieces.join('').replaceAll('\0', ''))
    .filter((value) => value.length >= minLength);
const words = text(0);
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined });

const claims = {
  status: maybe(fc.constantFrom(...STATUSES)),
  negated: maybe(fc.boolean()),
  scope: maybe(words),
  about: maybe(words),
  topic: maybe(words),
  attributedTo: maybe(
    fc.record({
      name: words,
      kind: fc.constantFrom('person' as const, 'party' as const, 'outlet' as const),
    }),
  ),
};
const number = fc.oneof(
  fc.integer(),
  fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .map((value) => (Object.is(value, -0) ? 0 : value)),
);
const edtf = fc.constantFrom('2024', '2024-09-09', '2024-01/2024-09', '2023~');
const FIELDS: Record<Kind, Record<string, fc.Arbitrary<unknown>>> = {
  date: { edtf: maybe(edtf), duration: maybe(fc.constant('P12M')) },
  quantity: {
    value: number,
    max: maybe(number),
    unit: words,
    qualifier: maybe(fc.constantFrom(...QUALIFIERS)),
    trend: maybe(fc.constantFrom('up', 'down')),
    currency: maybe(fc.constant('EUR')),
    percent: maybe(fc.boolean()),
    period: maybe(edtf),
  },
  party: { code: maybe(fc.constant('NOR')), org: maybe(fc.constant('some-body')), name: words },
  person: { name: words, role: maybe(words) },
  name: { name: words },
  quote: {
    speaker: fc.option(words),
    speakerAt: maybe(fc.constant({ paragraph: 1, start: 0, end: 1 })),
  },
};

const inSentence = (paragraph: Article['paragraphs'][number], start: number): number => {
  const index = paragraph.sentences.findIndex((sentence) => start < sentence.end);
  return index < 0 ? Math.max(1, paragraph.sentences.length) : index + 1;
};

function factFor(article: Article, index: number): fc.Arbitrary<Fact> {
  const place = fc.nat(article.paragraphs.length - 1).chain((at) => {
    const paragraph = article.paragraphs[at]!;
    const { length } = paragraph.text;
    const spanned = fc
      .tuple(fc.nat(length - 1), fc.nat(length))
      .filter(([a, b]) => a !== b)
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
      .map((span) => ({
        ...span,
        paragraph: at + 1,
        sentence: inSentence(paragraph, span.start),
        text: paragraph.text.slice(span.start, span.end),
      }));
    const asserted = fc
      .nat(Math.max(0, paragraph.sentences.length - 1))
      .map((sentence) => ({ paragraph: at + 1, sentence: sentence + 1, text: '', asserted: true }));
    return fc.oneof({ weight: 4, arbitrary: spanned }, { weight: 1, arbitrary: asserted });
  });
  return fc
    .constantFrom(...KINDS)
    .chain((kind) =>
      fc
        .tuple(place, fc.record({ ...FIELDS[kind], ...claims }))
        .map(([where, fields]) =>
          factSchema.parse(
            JSON.parse(
              JSON.stringify({ kind, id: `one/f${index}`, article: 'one', ...fields, ...where }),
            ),
          ),
        ),
    );
}

const articles = fc
  .record({
    title: fc.option(words),
    place: fc.option(words),
    paragraphs: fc.array(text(1), { minLength: 1, maxLength: 4 }),
  })
  .map(({ title, place, paragraphs }): Article => {
    let offset = 0;
    const cut = paragraphs.map((paragraph) => {
      const at = offset;
      offset += paragraph.length + 2;
      return { offset: at, text: paragraph, sentences: splitSentences(paragraph) };
    });
    return {
      id: 'one',
      file: 'one.txt',
      label: 'One',
      title,
      published: '2024-09-09',
      agency: null,
      place,
      byline: null,
      outlet: null,
      url: null,
      language: 'en',
      tier: 'article',
      paragraphs: cut,
    };
  });
const marked = articles.chain((article) =>
  fc.tuple(
    fc.constant(article),
    fc
      .nat(7)
      .chain((count) =>
        fc.tuple(...Array.from({ length: count }, (_, index) => factFor(article, index))),
      ),
  ),
);

describe('writing MDX and reading it back', () => {
  it('gives the same article and equal facts, whatever the text holds', () => {
    fc.assert(
      fc.property(marked, ([article, facts]) => {
        const result = readMdx(writeMdx(article, facts), 'one.mdx');
        expect(result.problems).toEqual([]);
        expect(result.article).toEqual(article);
        expect(result.facts).toEqual(inTextOrder(facts, article));
      }),
      { numRuns: runs(300) },
    );
  });
});
