/** The files of `data/` against the dossier: every fact is there with the same fields, and none that the dossier has not. */
import { csvParse } from 'd3-dsv';
import type { Fact } from '../../schemas/fact.ts';
import type { Problem } from '../../schemas/problem.ts';
import type { Dossier } from '../dossier.ts';
import type { SiteFile } from './check-site.ts';

const problem = (file: string, value: string, message: string): Problem => ({ rule: 'export-is-the-dossier', file, value, message, severity: 'error' });

/** Fields in one order, without those that are not there. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) => (inner && typeof inner === 'object' && !Array.isArray(inner) ? Object.fromEntries(Object.entries(inner).filter(([, field]) => field !== undefined).sort(([a], [b]) => (a < b ? -1 : 1))) : inner));

type Json = Record<string, unknown>;

function compareFacts(path: string, printed: readonly Json[], facts: readonly Fact[], ignore: readonly string[]): Problem[] {
  const known = new Map(facts.map((fact) => [fact.id, canonical(fact)]));
  return printed.flatMap((each) => {
    const own = Object.fromEntries(Object.entries(each).filter(([key]) => !ignore.includes(key)));
    return known.get(String(each.id)) === canonical(own) ? [] : [problem(path, String(each.id), `"${String(each.id)}" does not say what the dossier's fact says.`)];
  });
}

function same(path: string, name: string, printed: unknown, expected: unknown): Problem[] {
  return canonical(printed) === canonical(expected) ? [] : [problem(path, name, `"${name}" does not say what the dossier says.`)];
}

function checkFactsJson({ path, text }: SiteFile, dossier: Dossier): Problem[] {
  const data = JSON.parse(text) as Json;
  const printed = data.facts as Json[];
  const { settings } = dossier;
  return [
    ...compareFacts(path, printed, dossier.facts, ['source', 'evidence']),
    ...(printed.length === dossier.facts.length ? [] : [problem(path, String(printed.length), `it has ${printed.length} facts; the dossier has ${dossier.facts.length}.`)]),
    ...same(path, 'articles', data.articles, dossier.articles),
    ...same(path, 'origins', data.origins, dossier.origins),
    ...(['title', 'standfirst', 'edition', 'timeline', 'charts'] as const).flatMap((name) => same(path, name, data[name], settings[name])),
    ...same(path, 'questions', data.questions, dossier.questions.map((question) => ({ ...question, facts: question.facts.map(({ id }) => id) }))),
  ];
}

const cell = (value: unknown): string => (value === undefined || value === null ? '' : String(value).replace(/^(?=[=+@\t\r])/, "'"));

function checkFactsCsv({ path, text }: SiteFile, dossier: Dossier): Problem[] {
  const known = new Map(dossier.facts.map((fact) => [fact.id, fact as unknown as Json]));
  const rows = csvParse(text);
  const missing = rows.length === dossier.facts.length ? [] : [problem(path, String(rows.length), `it has ${rows.length} rows; the dossier has ${dossier.facts.length} facts.`)];
  const wrong = rows.flatMap((row) => {
    const fact = known.get(row.id ?? '');
    if (!fact) return [problem(path, row.id ?? '', `there is no fact "${row.id}".`)];
    const names = ['kind', 'text', 'value', 'max', 'unit', 'qualifier', 'trend', 'currency', 'percent', 'period', 'edtf', 'duration', 'code', 'org', 'name', 'role', 'speaker', 'status', 'negated', 'scope', 'about', 'topic', 'article', 'paragraph', 'sentence'];
    const bad = names.find((name) => (row[name] ?? '').replace(/^'(?=-)/, '') !== cell(fact[name]));
    return bad ? [problem(path, row[bad] ?? '', `${row.id} has "${row[bad]}" for ${bad}; the fact has "${cell(fact[bad])}".`)] : [];
  });
  return [...missing, ...wrong];
}

function checkTopics({ path, text }: SiteFile, dossier: Dossier): Problem[] {
  const { topics } = JSON.parse(text) as { topics: Json[] };
  return topics.flatMap((printed) => {
    const topic = dossier.topics.find(({ id }) => id === printed.topic);
    if (!topic) return [problem(path, String(printed.topic), `there is no topic "${String(printed.topic)}".`)];
    return [...same(path, `${topic.id} relation`, printed.relation, topic.relation), ...same(path, `${topic.id} label`, printed.label, topic.label), ...compareFacts(path, printed.facts as Json[], dossier.facts, ['file'])];
  });
}

export function checkData(dossier: Dossier, files: readonly SiteFile[]): Problem[] {
  return files.flatMap((file) => {
    try {
      if (file.path === 'data/facts.json') return checkFactsJson(file, dossier);
      if (file.path === 'data/facts.csv') return checkFactsCsv(file, dossier);
      return file.path === 'data/topics.json' ? checkTopics(file, dossier) : [];
    } catch (error) {
      return [problem(file.path, '', `it cannot be read: ${(error as Error).message}.`)];
    }
  });
}
