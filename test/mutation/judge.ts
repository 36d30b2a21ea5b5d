/** What the check says of a mutant: the stage that would see it in a build, on the changed file; where that passes, the whole folder. */
import { checkData } from '../audit/check-data.ts';
import { checkArticles } from '../../src/check/check-articles.ts';
import { readMdx } from '../../src/mdx/read-mdx.ts';
import { checkLabels, labelsOf } from '../../src/check/check-labels.ts';
import { type CheckContext, createCheckContext } from '../../src/check/check-context.ts';
import { checkPage, tableRows } from '../audit/check-site.ts';
import type { SiteFile } from '../audit/site-files.ts';
import { checkSection } from '../../src/check/check-prose.ts';
import { checkFigureTables } from '../audit/check-figure-tables.ts';
import { siteTexts } from '../audit/site-texts.ts';
import { checkPrintData, type SiteTexts } from '../audit/check-print-data.ts';
import type { PrintData } from '../../src/render/typst/print-data.ts';
import { readChecked } from '../../src/check/read-checked.ts';
import type { Dossier } from '../../src/model/dossier.ts';
import type { Content } from '../../src/dossier/read-dossier-files.ts';
import { readSettings } from '../../src/dossier/read-settings.ts';
import { parseBriefing } from '../../src/mdx/parse-briefing.ts';
import type { Problem } from '../../src/model/problem.ts';
import type { Mutant } from './mutants.ts';

export interface Subject {
  name: string;
  content: Content;
  dossier: Dossier;
  context: CheckContext;
  /** What the site's build wrote. */
  site: readonly SiteFile[];
  texts: SiteTexts;
  /** The cells of the tables' rows, page by page. */
  rows: ReturnType<typeof tableRows>;
}

const isError = ({ severity }: Problem): boolean => severity !== 'warning';

/** Throws where the clean dossier has a problem: then nothing that follows says anything. */
export function readSubject(name: string, content: Content, site: readonly SiteFile[]): Subject {
  const { dossier, problems } = readChecked(content);
  if (!dossier || problems.some(isError))
    throw new Error(`${name} is not clean: ${problems.map(({ message }) => message).join(' ')}`);
  const texts = siteTexts(site);
  return {
    name,
    content,
    dossier,
    context: createCheckContext(dossier),
    site,
    texts,
    rows: tableRows(site),
  };
}

const replaced = (content: Content, path: string, text: string): Content => ({
  ...content,
  files: content.files.map((file) => (file.path === path ? { path, text } : file)),
});

function judgeProse({ path, text }: Mutant, { context }: Subject): Problem[] {
  const { section, problems } = parseBriefing(text, path);
  return section ? [...problems, ...checkSection(section, context)] : problems;
}

function judgeSettings({ path, text }: Mutant, { dossier, context }: Subject): Problem[] {
  const { settings, problems, at } = readSettings(text, path);
  return settings
    ? [
        ...problems,
        ...checkLabels(labelsOf({ ...dossier, settings }), context, (label) => ({
          file: path,
          ...at(label),
        })),
      ]
    : problems;
}

function judgeDigest({ path, text }: Mutant, { content, dossier }: Subject): Problem[] {
  const one = replaced(
    {
      ...content,
      files: content.files.filter((file) => file.path === path || file.path.startsWith('sources/')),
    },
    path,
    text,
  );
  const { article } = readMdx(text, path);
  const articles = dossier.articles.map((each) => (each.id === article?.id ? article : each));
  const found = checkArticles(one, { ...dossier, articles }).filter(isError);
  return found.length ? found : readChecked(replaced(content, path, text)).problems;
}

export function judge(mutant: Mutant, subject: Subject): Problem[] {
  const judged = (): Problem[] => {
    switch (mutant.place) {
      case 'prose':
        return judgeProse(mutant, subject);
      case 'front matter':
        return judgeSettings(mutant, subject);
      case 'digest':
        return judgeDigest(mutant, subject);
      case 'export':
        return mutant.path.startsWith('charts/')
          ? checkFigureTables([mutant], subject.rows)
          : checkData(subject.dossier, [mutant]);
      case 'print data':
        return checkPrintData(subject.dossier, JSON.parse(mutant.text) as PrintData, subject.texts);
      default:
        return checkPage(mutant, subject.context);
    }
  };
  return judged().filter(isError);
}
