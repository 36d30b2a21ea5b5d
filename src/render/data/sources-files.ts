/** The sources as a table and as JSON, without their texts. */
import { indexOf } from '../../dossier/dossier-index.ts';
import { articleHref } from '../../edition/links.ts';
import type { Article } from '../../model/article.ts';
import type { Dossier } from '../../model/dossier.ts';
import type { Column } from './csv.ts';
import type { ExportFile } from './export-file.ts';
import { tableFiles } from './table-files.ts';

function columnsFor(dossier: Dossier): Column<Article>[] {
  const { originOf, factsOf } = indexOf(dossier);
  const own = (name: keyof Article, about: string): Column<Article> => ({
    name,
    about,
    of: (article) => article[name],
  });
  return [
    own('id', 'Key of the source.'),
    own('label', 'How it is cited.'),
    own('tier', 'Article, or note of a further report.'),
    own('title', 'Its title, as printed.'),
    own('outlet', 'Who published it.'),
    own('agency', 'Whose story it is, as credited.'),
    own('byline', 'Who wrote it, as printed.'),
    own('published', 'When, EDTF; empty where it has no date.'),
    own('place', 'Place of the dateline, as printed.'),
    own('language', 'BCP 47.'),
    own('url', 'Where it can be read.'),
    {
      name: 'origin',
      about: 'The witness that it goes back to: sources of one origin count once.',
      of: ({ id }) => originOf(id)?.id,
    },
    { name: 'paragraphs', about: 'How many it has.', of: ({ paragraphs }) => paragraphs.length },
    { name: 'facts', about: 'How many were read in it.', of: ({ id }) => factsOf(id).length },
    {
      name: 'page',
      about: 'Its page, from the root of the site.',
      of: ({ id }) => articleHref(id).slice(1),
    },
  ];
}

export const exportSources = (dossier: Dossier): ExportFile[] =>
  tableFiles(
    {
      name: 'sources',
      about: 'Every source',
      leftOut: ['The texts of the sources are in facts.json only.'],
    },
    columnsFor(dossier),
    dossier.articles,
  );
