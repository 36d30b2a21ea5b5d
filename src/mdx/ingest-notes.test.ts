import { describe, expect, it } from 'vitest';
import { formatProblem } from '../model/problem.ts';
import { ingestNotes } from './ingest-notes.ts';

const notes = (...statements: string[]) =>
  `sources:\n  - id: herald-2024\n    outlet: Herald\n    url: https://herald.example/1\n    published: 2024-05-02\n    statements:\n${statements.map((statement) => `      - ${statement}\n`).join('')}`;
const read = (...statements: string[]) =>
  ingestNotes(notes(...statements), 'content/sources/more.yaml');
const facts = (...statements: string[]) => {
  const { notes: found, problems } = read(...statements);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  return found[0]!.facts;
};

describe('notes', () => {
  it('mark a party where the text names it, and assert it where it does not', () => {
    expect(
      facts(
        '{kind: attendance, grade: attended, parties: [NOR, CHL, interpol], text: "Norwegian police and Interpol came."}',
      ),
    ).toMatchObject([
      { kind: 'party', code: 'NOR', text: 'Norwegian', start: 0, id: 'herald-2024/norway' },
      { kind: 'party', org: 'interpol', text: 'Interpol' },
      {
        kind: 'party',
        code: 'CHL',
        name: 'Chile',
        text: '',
        asserted: true,
        id: 'herald-2024/chile',
      },
    ]);
  });

  it('have only the declared parties, so that being named is not taking part', () => {
    expect(
      facts(
        '{kind: attendance, grade: attended, parties: [NOR], text: "Norway sent guests, Sweden did not."}',
      ).map((fact) => fact.kind === 'party' && fact.code),
    ).toEqual(['NOR']);
  });

  it('mark the date of an event where the reader reads the same, and assert it where it does not', () => {
    expect(
      facts('{kind: event, edtf: 2023-11-05, text: "The bridge opened on 5 November 2023."}'),
    ).toMatchObject([
      {
        kind: 'date',
        edtf: '2023-11-05',
        text: '5 November 2023',
        about: 'The bridge opened on 5 November 2023',
      },
    ]);
    expect(facts('{kind: event, edtf: 2022-04, text: "The bridge is planned."}')).toMatchObject([
      { kind: 'date', edtf: '2022-04', asserted: true, id: 'herald-2024/april-2022', sentence: 1 },
    ]);
  });

  it('take value, unit, qualifier, status and period of a quantity as declared', () => {
    const [fact] = facts(
      '{kind: quantity, value: 500, qualifier: more than, status: planned, of: boats, edtf: "2025", text: "More than 500 boats are to be built."}',
    );
    expect(fact).toMatchObject({
      value: 500,
      unit: 'boats',
      qualifier: 'more than',
      status: 'planned',
      period: '2025',
      id: 'herald-2024/500-boats',
    });
    expect(fact?.text).toContain('500');
  });

  it('have no facts for gaps and reprints', () => {
    expect(
      facts(
        '{kind: gap, text: "Nobody says how many of the 40 boats left on Monday."}',
        '{kind: reprint, text: "Carries the story of 2 May 2024."}',
      ),
    ).toEqual([]);
  });

  it('keep grade, date and evidence of each statement with its paragraph', () => {
    const { article } = read(
      '{kind: gap, text: "No."}',
      '{kind: attendance, grade: sub-forum, parties: [NOR], edtf: 2024-05, text: "Norway came.", evidence: "from Norway"}',
    ).notes[0]!;
    expect(article.paragraphs.map(({ text }) => text)).toEqual(['No.', 'Norway came.']);
    expect(article.statements).toEqual([
      { paragraph: 1, kind: 'gap' },
      {
        paragraph: 2,
        kind: 'attendance',
        grade: 'sub-forum',
        edtf: '2024-05',
        evidence: 'from Norway',
      },
    ]);
  });

  it.each([
    [
      'a country that is none',
      '{kind: attendance, grade: a, parties: [NOR, ZZZ], text: "Came."}',
      '7:53 notes-are-valid: "ZZZ" is no country code',
    ],
    [
      'a party that is neither code nor slug',
      '{kind: attendance, grade: a, parties: [../x], text: "Came."}',
      '7:48 notes-are-valid: "../x" is no country code',
    ],
    [
      'a statement without words',
      '{kind: gap, text: " "}',
      '7:27 notes-are-valid: sources.0.statements.0.text: is empty',
    ],
    [
      'an unknown qualifier',
      '{kind: quantity, value: 3, of: boats, qualifier: mor than, text: "Three."}',
      '7:58 notes-are-valid: qualifier is "mor than"; it is one of about, more than, at least, up to, less than, at most. Near: more than, less than.',
    ],
    [
      'too much evidence',
      '{kind: gap, text: "No.", evidence: "one two three four five six seven eight nine ten eleven twelve thirteen"}',
      '7:44 notes-are-valid: sources.0.statements.0.evidence: more than twelve words',
    ],
    [
      'an unknown kind',
      '{kind: rumour, text: "No."}',
      '7:16 notes-are-valid: sources.0.statements.0.kind',
    ],
    [
      'an unknown key',
      '{kind: gap, txet: "No."}',
      '7:21 key-is-known: unknown key "txet". Near: text.',
    ],
  ])('report %s where it stands', (_, statement, expected) => {
    expect(read(statement).problems.map(formatProblem).join('\n')).toContain(
      `content/sources/more.yaml:${expected}`,
    );
  });

  it('name an organisation that nobody has named as the text prints it, and ask for a name', () => {
    const {
      notes: [note],
      problems,
    } = read(
      '{kind: attendance, grade: a, parties: [fjord-council], text: "The FJORD Council came."}',
    );
    expect(note?.facts).toMatchObject([
      { org: 'fjord-council', name: 'FJORD Council', text: 'FJORD Council' },
    ]);
    expect(problems).toMatchObject([
      { rule: 'organisation-has-name', severity: 'warning', value: 'fjord-council' },
    ]);
  });
});
