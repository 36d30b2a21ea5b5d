/** The files by which others cite the briefing: title, authors, edition and date are those of dossier.yaml. */
import type { Problem } from '../../src/model/problem.ts';
import type { Dossier } from '../../src/model/dossier.ts';
import { namedAuthors } from '../../src/dossier/imprint.ts';
import type { SiteFile } from './site-files.ts';

const problem = (path: string, value: string, expected: string): Problem => ({
  rule: 'imprint-is-kept',
  file: path,
  value,
  message: `it says "${value}"; dossier.yaml says "${expected}".`,
  severity: 'error',
});

const dayParts = (edtf: string): number[] =>
  edtf.replace(/[~?%]/g, '').split('/')[0]!.split('-').map(Number);

function compare(path: string, pairs: readonly (readonly [unknown, unknown])[]): Problem[] {
  return pairs.flatMap(([printed, expected]) =>
    JSON.stringify(printed) === JSON.stringify(expected)
      ? []
      : [problem(path, String(printed), String(expected))],
  );
}

export function checkCslJson({ path, text }: SiteFile, { settings }: Dossier): Problem[] {
  const { title, edition, language } = settings;
  const [item] = JSON.parse(text) as {
    title: string;
    author: { literal: string }[];
    issued: { 'date-parts': number[][] };
    edition: string;
    language: string;
  }[];
  return compare(path, [
    [item?.title, title],
    [item?.author.map(({ literal }) => literal), namedAuthors(settings)],
    [item?.issued['date-parts'][0], dayParts(edition.date)],
    [item?.edition, String(edition.number)],
    [item?.language, language],
  ]);
}

/** BibTeX escapes with a backslash and groups in braces; neither is said. */
const said = (text: string): string =>
  text
    .replaceAll(/\\text\w+\{\}|[\\{}]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

export function checkBibtex({ path, text }: SiteFile, { settings }: Dossier): Problem[] {
  const { title, edition } = settings;
  const field = (name: string): string =>
    said(new RegExp(`^  ${name} = \\{(.*)\\},?$`, 'm').exec(text)?.[1] ?? '');
  const [year, month] = dayParts(edition.date);
  return compare(path, [
    [field('title'), said(title.replaceAll(/[~^]/g, ''))],
    [field('author'), said(namedAuthors(settings).join(' and '))],
    [field('year'), String(year)],
    [field('month'), month === undefined ? '' : String(month)],
    [field('edition'), String(edition.number)],
  ]);
}
