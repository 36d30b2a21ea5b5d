/** The briefing as text: a Markdown file and a Word document. */
import { authorsLanguage } from '../../dossier/authors-language.ts';
import { own } from '../../edition/bind.ts';
import { buildEdition } from '../../edition/edition.ts';
import type { Dossier } from '../../model/dossier.ts';
import { namedAuthors } from '../../dossier/imprint.ts';
import { edtfDays } from '../../model/edtf.ts';
import type { ExportFile } from '../data/export-file.ts';
import { addressOf } from '../data/site-address.ts';
import { figuresForPrint } from '../typst/figures-for-print.ts';
import { layoutPrint } from '../typst/layout-print.ts';
import { printed } from '../typst/printed.ts';
import { type AddressOf, briefingTree } from './briefing-tree.ts';
import { treeToDocx } from './docx.ts';
import { treeToMarkdown } from './markdown.ts';

const LEFT_OUT = [
  'Drawings: the data of each stands as a table.',
  'The annex of facts: it is in facts.csv.',
];

function treeOf(dossier: Dossier, addressOf: AddressOf) {
  const { figures } = figuresForPrint(dossier);
  const parts = { figures, attachments: [], fallbackFonts: [] };
  return briefingTree(
    printed(layoutPrint(buildEdition(dossier), parts)),
    own('Sources', dossier.settings.language).text,
    addressOf,
  );
}

export const exportMarkdown = (dossier: Dossier): ExportFile => ({
  name: 'briefing.md',
  mime: 'text/markdown;charset=utf-8',
  text: treeToMarkdown(treeOf(dossier, (href) => addressOf(href, dossier.settings))),
  about: 'The briefing as Markdown, its evidence in footnotes.',
  leftOut: LEFT_OUT,
});

export const DOCX = {
  name: 'briefing.docx',
  mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  about: 'The briefing as a Word document, its evidence in footnotes.',
  leftOut: LEFT_OUT,
};

export const makeDocx = (dossier: Dossier): Promise<Uint8Array> => {
  const { settings } = dossier;
  const { title, edition } = settings;
  // A Word document leaves its folder: it leads to the site only where that has an address.
  const address: AddressOf = (href) =>
    settings.site === undefined ? null : addressOf(href, settings);
  return treeToDocx(treeOf(dossier, address), {
    title,
    language: authorsLanguage(dossier),
    authors: namedAuthors(settings),
    date: edtfDays(edition.date).first ?? '1980-01-01',
  });
};
