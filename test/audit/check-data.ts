/** The files of `data/` against the dossier: every fact is there with the same fields, and none that the dossier has not. */
import { csvParse } from 'd3-dsv';
import type { Fact } from '../../src/model/fact.ts';
import type { Problem } from '../../src/model/problem.ts';
import type { Dossier } from '../../src/model/dossier.ts';
import { exportDossier } from '../../src/render/data/export-dossier.ts';
import { checkBibtex, checkCslJson } from './check-citation-files.ts';
import type { SiteFile } from './site-files.ts';

const problem = (file: string, value: string, message: string): Problem => ({
  rule: 'export-is-the-dossier',
  file,
  value,
  message,
  severity: 'error',
});

/** Fields in one order, without those that are not there. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(
          Object.entries(inner)
            .filter(([, field]) => field !== undefined)
            .sort(([a], [b]) => (a < b ? -1 : 1)),
        )
      : inner,
  );

type Json = Record<string, unknown>;

function compareFacts(
  path: string,
  printed: readonly Json[],
  facts: readonly Fact[],
  ignore: readonly string[],
): Problem[] {
  const known = new Map(facts.map((fact) => [fact.id, canonical(fact)]));
  return printed.flatMap((each) => {
    const own = Object.fromEntries(Object.entries(each).filter(([key]) => !ignore.includes(key)));
    return known.get(String(each.id)) === canonical(own)
      ? []
      : [
          problem(
            path,
            String(each.id),
            `"${String(each.id)}" does not say what the dossier's fact says.`,
          ),
        ];
  });
}

function same(path: string, name: string, printed: unknown, expected: unknown): Problem[] {
  return canonical(printed) === canonical(expected)
    ? []
    : [problem(path, name, `"${name}" does not say what the dossier says.`)];
}

const ids = ({ facts }: { facts: readonly Fact[] }): { facts: string[] } => ({
  facts: facts.map(({ id }) => id),
});

function checkFactsJson({ path, text }: SiteFile, dossier: Dossier): Problem[] {
  const data = JSON.parse(text) as Json;
  const printed = data.facts as Json[];
  const { settings } = dossier;
  const expected: Json = {
    ...Object.fromEntries(
      (['title', 'standfirst', 'edition', 'timeline', 'charts'] as const).map((name) => [
        name,
        settings[name],
      ]),
    ),
    articles: dossier.articles,
    origins: dossier.origins,
    topics: dossier.topics.map((topic) => ({ ...topic, ...ids(topic) })),
    sets: dossier.sets.map((set) => ({
      ...set,
      declared: set.declared.id,
      members: set.members.map((member) => ({ ...member, ...ids(member) })),
    })),
    questions: dossier.questions.map((question) => ({ ...question, ...ids(question) })),
  };
  return [
    ...compareFacts(path, printed, dossier.facts, ['source', 'evidence']),
    ...(printed.length === dossier.facts.length
      ? []
      : [
          problem(
            path,
            String(printed.length),
            `it has ${printed.length} facts; the dossier has ${dossier.facts.length}.`,
          ),
        ]),
    ...Object.keys(data).flatMap((name) =>
      name === 'facts' ? [] : same(path, name, data[name], expected[name]),
    ),
  ];
}

const cell = (value: unknown): string =>
  value === undefined || value === null ? '' : String(value);

/** Without the signs that keep a spreadsheet from taking a text for a formula. */
const unguarded = (text: string): string =>
  text.replaceAll(/'(?=[=+\-@\t\r\uff1d\uff0b\uff0d\uff20])/g, '');

const COLUMNS =
  'kind text value max unit qualifier trend currency percent period edtf duration code org name role speaker status negated scope about topic asserted article paragraph sentence'.split(
    ' ',
  );

/** What a row says of its fact and of the article it stands in. */
function rowOf(fact: Fact, { articles }: Dossier): Json {
  const article = articles.find(({ id }) => id === fact.article);
  return {
    ...Object.fromEntries(COLUMNS.map((name) => [name, (fact as unknown as Json)[name]])),
    attributedTo: fact.attributedTo?.name,
    label: article?.label,
    tier: article?.tier,
    published: article?.published,
  };
}

function checkFactsCsv({ path, text }: SiteFile, dossier: Dossier): Problem[] {
  const known = new Map(dossier.facts.map((fact) => [fact.id, fact]));
  const rows = csvParse(text);
  const missing =
    rows.length === dossier.facts.length
      ? []
      : [
          problem(
            path,
            String(rows.length),
            `it has ${rows.length} rows; the dossier has ${dossier.facts.length} facts.`,
          ),
        ];
  const wrong = rows.flatMap((row) => {
    const fact = known.get(row.id ?? '');
    if (!fact) return [problem(path, row.id ?? '', `there is no fact "${row.id}".`)];
    const bad = Object.entries(rowOf(fact, dossier)).find(
      ([name, value]) => unguarded(row[name] ?? '') !== unguarded(cell(value)),
    );
    return bad
      ? [
          problem(
            path,
            row[bad[0]] ?? '',
            `${row.id} has "${row[bad[0]]}" for ${bad[0]}; the fact has "${cell(bad[1])}".`,
          ),
        ]
      : [];
  });
  return [...missing, ...wrong];
}

function checkTopics({ path, text }: SiteFile, dossier: Dossier): Problem[] {
  const { topics } = JSON.parse(text) as { topics: Json[] };
  return topics.flatMap((printed) => {
    const topic = dossier.topics.find(({ id }) => id === printed.topic);
    if (!topic)
      return [
        problem(path, String(printed.topic), `there is no topic "${String(printed.topic)}".`),
      ];
    const { id, facts: _facts, passages: _passages, ...own } = topic;
    const frame = { topic: id, ...own };
    const { facts, ...rest } = printed;
    return [
      ...same(path, topic.id, rest, frame),
      ...compareFacts(path, facts as Json[], dossier.facts, ['file']),
    ];
  });
}

const checkList =
  (name: string, expected: (dossier: Dossier) => unknown): Checker =>
  ({ path, text }, dossier) =>
    same(path, name, (JSON.parse(text) as Json)[name], expected(dossier));

type Checker = (file: SiteFile, dossier: Dossier) => Problem[];

const CHECKERS: Record<string, Checker> = {
  'data/facts.json': checkFactsJson,
  'data/facts.csv': checkFactsCsv,
  'data/topics.json': checkTopics,
  'data/origins.json': checkList('origins', ({ origins }) =>
    origins.map(({ id, ...origin }) => ({ origin: id, ...origin })),
  ),
  'data/questions.json': checkList('questions', ({ questions }) =>
    questions.map((question) => ({ ...question, ...ids(question) })),
  ),
  'data/briefing.csl.json': checkCslJson,
  'data/briefing.bib': checkBibtex,
};

/** Every file says, byte for byte, what the dossier gives: those above are worked out by a reading of their own besides. */
const checkExports = (dossier: Dossier, files: readonly SiteFile[]): Problem[] =>
  [...exportDossier(dossier)].flatMap(({ name, text }) => {
    const file = files.find(({ path }) => path === `data/${name}`);
    return file === undefined || file.text === text
      ? []
      : [problem(file.path, '', 'it does not say what the dossier says.')];
  });

export function checkData(dossier: Dossier, files: readonly SiteFile[]): Problem[] {
  const read = files.flatMap((file) => {
    try {
      return CHECKERS[file.path]?.(file, dossier) ?? [];
    } catch (error) {
      return [problem(file.path, '', `it cannot be read: ${(error as Error).message}.`)];
    }
  });
  return read.length > 0 ? read : checkExports(dossier, files);
}
