import { csvFormatRows } from 'd3-dsv';
import type { Dossier } from '../../model/dossier.ts';
import { factHref } from '../../edition/links.ts';
import type { Article } from '../../model/article.ts';
import type { Fact } from '../../model/fact.ts';
import type { ExportFile } from './export-file.ts';

type Column = [name: string, cell: (fact: Fact, article: Article) => unknown];

const field =
  (name: string): Column[1] =>
  (fact) =>
    (fact as Record<string, unknown>)[name];

const FIELDS = [
  'value',
  'max',
  'unit',
  'qualifier',
  'trend',
  'currency',
  'percent',
  'period',
  'edtf',
  'duration',
  'code',
  'org',
  'name',
  'role',
  'speaker',
  'status',
  'negated',
  'scope',
  'about',
  'topic',
  'asserted',
];

const COLUMNS: Column[] = [
  ['id', (fact) => fact.id],
  ['kind', (fact) => fact.kind],
  ['text', (fact) => fact.text],
  ...FIELDS.map((name): Column => [name, field(name)]),
  ['attributedTo', (fact) => fact.attributedTo?.name],
  ['article', (fact) => fact.article],
  ['label', (_, article) => article.label],
  ['tier', (_, article) => article.tier],
  ['published', (_, article) => article.published],
  ['paragraph', (fact) => fact.paragraph],
  ['sentence', (fact) => fact.sentence],
  ['source', (fact) => factHref(fact).slice(1)],
];

/**
 * What a spreadsheet would take for a formula gets an apostrophe before it (OWASP, CSV injection), behind a semicolon or tab too, where many languages
 * divide cells; numbers stay numbers.
 */
export function csvCell(value: unknown): string {
  if (value === undefined || value === null) return '';
  const text = String(value);
  return typeof value === 'string'
    ? text.replace(
        /(^|[;\t\n\r])([\s"']*)(?=[=+\-@\uff1d\uff0b\uff0d\uff20])|^(?=[\t\r])/g,
        "$1$2'",
      )
    : text;
}

/** A row a fact, in the order of the articles; RFC 4180 with a header, UTF-8. */
export function exportFactsCsv(dossier: Dossier): ExportFile {
  const articles = new Map(dossier.articles.map((article) => [article.id, article]));
  const rows = dossier.facts.map((fact) =>
    COLUMNS.map(([, cell]) => csvCell(cell(fact, articles.get(fact.article)!))),
  );
  return {
    name: 'facts.csv',
    mime: 'text/csv;charset=utf-8',
    text: `${csvFormatRows([COLUMNS.map(([name]) => name), ...rows])}\n`,
    leftOut: ['The place where a quotation names its speaker (speakerAt) is in facts.json only.'],
  };
}
