/** How to cite the briefing itself, for reference managers. */
import { namedAuthors } from '../../dossier/imprint.ts';
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
  const authors = namedAuthors(settings);
  const [year, month] = dateParts(edition.date);
  const fields = [
    ['title', bibtexText(title)],
    ...(authors.length > 0
      ? [['author', authors.map((author) => `{${bibtexText(author)}}`).join(' and ')]]
      : []),
    ['year', String(year)],
    ...(month ? [['month', String(month)]] : []),
    ['edition', String(edition.number)],
    ...(site ? [['url', bibtexUrl(site)]] : []),
  ];
  const text = `@misc{dossier${year},\n${fields.map(([name, value]) => `  ${name} = {${value}}`).join(',\n')}\n}\n`;
  return {
    name: 'briefing.bib',
    mime: 'application/x-bibtex',
    text,
    about: 'How to cite the briefing, for BibTeX.',
    leftOut: ['The day of publication: BibTeX has year and month.'],
  };
}

/** CSL-JSON 1.0.2, one item of type `report`. */
export function exportCslJson(settings: Settings): ExportFile {
  const { title, edition, site, language } = settings;
  const item = {
    id: 'dossier',
    type: 'report',
    title,
    author: namedAuthors(settings).map((author) => ({ literal: author })),
    issued: { 'date-parts': [dateParts(edition.date)] },
    edition: String(edition.number),
    language,
    ...(site ? { URL: site } : {}),
  };
  return {
    name: 'briefing.csl.json',
    mime: 'application/vnd.citationstyles.csl+json',
    text: jsonText([item]),
    about: 'How to cite the briefing, for Zotero and others (CSL-JSON).',
    leftOut: [],
  };
}

const oneLine = (text: string): string => text.trim().replaceAll(/\s+/g, ' ');

/** RIS, one reference of type RPRT; lines end as its specification has it. */
export function exportRis(settings: Settings): ExportFile {
  const { title, edition, site, language } = settings;
  const [year, month, day] = dateParts(edition.date);
  const padded = [month, day].map((part) => (part ? String(part).padStart(2, '0') : ''));
  const fields = [
    ['TY', 'RPRT'],
    ['TI', oneLine(title)],
    ...namedAuthors(settings).map((author) => ['AU', oneLine(author)]),
    ['PY', String(year)],
    ['DA', [year, ...padded, ''].join('/')],
    ['ET', String(edition.number)],
    ['LA', language],
    ...(site ? [['UR', site]] : []),
    ['ER', ''],
  ];
  return {
    name: 'briefing.ris',
    mime: 'application/x-research-info-systems',
    text: fields.map(([tag, value]) => `${tag}  - ${value}\r\n`).join(''),
    about: 'How to cite the briefing, for EndNote and others (RIS).',
    leftOut: ['That an author is an organisation: RIS takes every author for a person.'],
  };
}
