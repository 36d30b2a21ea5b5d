/** Values that break generators: dates of every form of EDTF, text that markup, YAML, terminals and fonts take for something else. */
import fc from 'fast-check';

/** Every form of EDTF, levels 0 to 2, and what only looks like one. */
export const DATES = [
  ...['2031', '2031-05', '2031-05-06', '2031-05-06T10:00:00', '2031-05-06T10:00:00Z'],
  ...['2031-05-06T10:00:00+04', '2030/2031', '2030-05/2031-06', '2031-05-06/2031-05-01'],
  ...['2031?', '2031~', '2031%', '2031-05-06?', '2031-?05-06', '2031-05-~06', '?2031-05-06'],
  ...['203X', '20XX', '2031-XX', '2031-05-XX', '2031-XX-XX', 'XXXX-05', '1XXX-12', 'XXXX'],
  ...['../2031', '2031/..', '/2031', '2031/', '../..', '/', '2031-05/?', '~2031'],
  ...['2031-21', '2031-24', '2031-33', '2031-40', '2031-25', '2031-21/2032-22'],
  ...['-0044', '-0044-03-15', '0000', '0001', '0044-03-15', '-9999', 'Y12031', 'Y-17E7', 'Y1E4'],
  ...['[2031,2032]', '{2031,2032}', '[..2031]', '{2031..2033}', '2031S2', 'Y171010000S3'],
  ...['20', '203', '20310506', '2031-5-6', '2031-02-30', '2031-13', '2031-00', '06/05/2031', ''],
];

const TEXTS = [
  ...['', ' ', '\t', 'A', '0', '-0', '1e999', 'NaN', 'null', 'true', '~', '<<', '---', '...'],
  ...['<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '</script><!--', '<!---->'],
  ...['{1 + 1}', '${process.exit(7)}', '{{ x }}', '{', '}', '<', '>', '</Judgement><Cite', '<Cite'],
  ...[
    'import x from "node:fs"',
    'export const a = 1',
    '#set page(width: 1pt)',
    '#panic()',
    '$x^2$',
  ],
  ...[
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    'data:text/html,<b>x</b>',
    'file:///',
    '//x',
  ],
  ...[
    '../../x',
    '/x',
    'x\\y',
    'con',
    '.',
    '..',
    '%00',
    '%2e%2e/',
    'a?b#c',
    'https://[::1',
    'http:',
  ],
  ...[
    '=1+1',
    '+1',
    '@SUM(1)',
    'we;=HYPERLINK(0);left',
    '"',
    "'",
    '""',
    '“',
    '’',
    '«',
    '\\',
    '`',
    '|',
  ],
  ...[
    'a\u0000b',
    '\u001b[2J',
    '\u0007',
    '\u202egnp.x',
    '\u2066x',
    '\ufeff',
    '\u00ad',
    '\ud800',
    '\uffff',
  ],
  ...[
    '👨‍👩‍👧 of 5',
    '5️⃣',
    'می\u200cخواهم',
    'e\u0301'.repeat(40),
    'Z\u0351\u036f\u035b'.repeat(9),
    '𝒜',
    'ﷺ',
  ],
  ...['مرحبا 12', 'שלום', 'नमस्ते', '你好。', 'ไทย', '🇩🇪🇩', '½', '٣', '３', 'Ⅷ', 'ﬁ', 'ß', 'İ'],
  ...['9'.repeat(400), 'x'.repeat(5_000), 'a '.repeat(2_000), '('.repeat(3_000), '“'.repeat(3_000)],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'index',
    'evidence',
    'timeline',
    '404',
  ],
  ...[
    'Article 5',
    'Timeline',
    'Evidence',
    'one origin',
    '← All sources',
    'Draft',
    'Figure 1',
    'p. 3',
  ],
];

const STRUCTURES = [
  ...[null, true, 0, -1, 1.5, 1e308, -1e-308, 2 ** 53, Infinity, NaN],
  ...[[], [[]], [null], {}, { a: 1 }, ['a', 'a'], { __proto__: null }],
  Array.from({ length: 300 }, (_, index) => index),
];

export const hostileText = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...TEXTS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
);

export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 3, arbitrary: hostileText },
  { weight: 2, arbitrary: fc.constantFrom(...DATES) },
  { weight: 2, arbitrary: fc.constantFrom<unknown>(...STRUCTURES) },
);
