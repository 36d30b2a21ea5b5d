/** How to cite the briefing itself, for reference managers. */
import type { Settings } from '../../model/settings.ts';
import { type ExportFile, jsonText } from './export-file.ts';

const BIBTEX_SPECIAL: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '%': '\\%',
  '#': '\\#',
  $: '\\$',
  '&': '\\&',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** On one line, as the field is. */
const bibtexText = (text: string): string =>
  text
    .trim()
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\\{}%#$&_~^]/g, (sign) => BIBTEX_SPECIAL[sign]!);

/** Braces would end the field; TeX's own signs are plain in a URL field. */
const bibtexUrl = (url: string): string =>
  url.replaceAll(/[\\{}\s"]/g, (sign) => encodeURIComponent(sign));

const dateParts = (edtf: string): number[] =>
  edtf.replace(/[~?%]/g, '').split('/')[0]!.split('-').map(Number);

export function exportBibtex(settings: Settings): ExportFile {
  const { title, edition, site } = settings;
  const [year, month] = dateParts(edition.date);
  const fields = [
    ['title', bibtexText(title)],
    ['author', edition.authors.map((author) => `{${bibtexText(author)}}`).join(' and ')],
    ['year', String(year)],
    ...(month ? [['month', String(month)]] : []),
    ['edition', String(edition.number)],
    ...(site ? [['url', bibtexUrl(site)]] : []),
  ];
  const text = `@misc{dossier${year},\n${fields.map(([name, value]) => `  ${name} = {${value}}`).join(',\n')}\n}\n`;
  return { name: 'briefing.bib', mime: 'application/x-bibtex', text, leftOut: [] };
}

/** CSL-JSON 1.0.2, one item of type `report`. */
export function exportCslJson(settings: Settings): ExportFile {
  const { title, edition, site, language } = settings;
  const item = {
    id: 'dossier',
    type: 'report',
    title,
    author: edition.authors.map((author) => ({ literal: author })),
    issued: { 'date-parts': [dateParts(edition.date)] },
    edition: String(edition.number),
    language,
    ...(site ? { URL: site } : {}),
  };
  return {
    name: 'briefing.csl.json',
    mime: 'application/vnd.citationstyles.csl+json',
    text: jsonText([item]),
    leftOut: [],
  };
}
