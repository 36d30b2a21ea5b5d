/** The texts of a content folder → what each of them says, before anything is compared. */
import type { Root } from 'mdast';
import { parseBriefing } from '../mdx/parse-briefing.ts';
import type { Orphan } from '../mdx/front-matter.ts';
import { readMdx } from '../mdx/read-mdx.ts';
import { CITED_FILE, readCitedPassages } from './cited-passages.ts';
import { readYaml } from '../mdx/read-yaml.ts';
import type { Article } from '../model/article.ts';
import { edtfDays } from '../model/edtf.ts';
import type { Fact } from '../model/fact.ts';
import type { Problem } from '../model/problem.ts';
import { type Verification, verificationsSchema } from '../model/verification.ts';
import type { PictureSize, Section } from '../model/dossier.ts';

export interface ContentFile {
  /** In the content folder, with slashes: `dossier.yaml`, `articles/afp.mdx`, `briefing/training.mdx`. */
  path: string;
  text: string;
}

export interface Content {
  /** The folder as the author knows it; problems name files below it. */
  root: string;
  files: readonly ContentFile[];
  /** Of the folder `images`, by path: how large a picture is, or why it can't be shown. */
  pictures?: ReadonlyMap<string, PictureSize | { unfit: string }>;
}

export interface ReadArticles {
  /** Main articles first, then notes; each tier by date, then id. */
  articles: Article[];
  facts: Fact[];
  /** By article id. */
  trees: Map<string, Root>;
  /** Names, without their ending, of the files that can't be read: what is cited of them is not known to be missing. */
  unread: Set<string>;
  /** Facts that are cited and that the sources no longer have, by id. */
  orphans: Map<string, Orphan>;
  /** What passages said when they were first cited, by id. */
  said: Map<string, string>;
  problems: Problem[];
}

const BY_TIER = ['article', 'note'];

/** Last of all, a note without a date. */
function dayOf({ published, retrieved }: Article): string {
  const date = published ?? retrieved;
  return date === undefined || date === null ? '~' : (edtfDays(date).first ?? '');
}

export function inReadingOrder(a: Article, b: Article): number {
  const [dayA, dayB] = [dayOf(a), dayOf(b)];
  return (
    BY_TIER.indexOf(a.tier) - BY_TIER.indexOf(b.tier) ||
    (dayA < dayB ? -1 : dayA > dayB ? 1 : 0) ||
    (a.id < b.id ? -1 : 1)
  );
}

/** A path in the folder as the author knows it, who may stand in it. */
export const shownPath = ({ root }: Content, path: string): string =>
  root === '.' ? path : `${root.replace(/\/+$/, '')}/${path}`;

export const mdxBelow = ({ files }: Content, folder: string): ContentFile[] =>
  files.filter(({ path }) => path.startsWith(`${folder}/`) && path.endsWith('.mdx'));

function readVerifications(content: Content): { verified: Verification[]; problems: Problem[] } {
  const record = content.files.find(({ path }) => path === 'verified.yaml');
  if (!record) return { verified: [], problems: [] };
  const { value, problems } = readYaml(record.text, verificationsSchema, {
    file: shownPath(content, record.path),
    linesBefore: 0,
    rule: 'record-is-valid',
  });
  return { verified: value?.verified ?? [], problems };
}

/** A record is of the digest as it was then: one that has changed since is not verified. */
function withVerification(
  article: Article,
  sha256: string | undefined,
  records: readonly Verification[],
): Article {
  const record = records.find(
    (each) =>
      each.article === article.id &&
      each.digest === sha256 &&
      each.original === article.original?.sha256,
  );
  return record ? { ...article, verified: record } : article;
}

const known = new Map<string, { text: string; read: ReturnType<typeof readMdx> }>();

/** A file that says what it said when this process read it last is not parsed again. */
export function readOnce(text: string, file: string): ReturnType<typeof readMdx> {
  const last = known.get(file);
  if (last?.text === text) return last.read;
  const read = readMdx(text, file);
  known.set(file, { text, read });
  return read;
}

export function readArticles(content: Content): ReadArticles {
  const problems: Problem[] = [];
  const unread = new Set<string>();
  const orphans = new Map<string, Orphan>();
  const read = new Map<string, { article: Article; facts: Fact[]; tree: Root; file: string }>();
  const { verified, problems: badRecord } = readVerifications(content);
  const cited = content.files.find(({ path }) => path === CITED_FILE);
  const { said, problems: badCited } = readCitedPassages(
    cited?.text,
    shownPath(content, CITED_FILE),
  );
  problems.push(...badRecord, ...badCited);
  for (const { path, text } of mdxBelow(content, 'articles')) {
    const file = shownPath(content, path);
    const { article, facts, tree, sha256, orphans: gone, problems: found } = readOnce(text, file);
    problems.push(...found);
    for (const orphan of gone) orphans.set(orphan.id, orphan);
    if (!article) {
      unread.add(path.replace(/^.*\//, '').replace(/\.mdx$/, ''));
      continue;
    }
    const other = read.get(article.id);
    if (other)
      problems.push({
        rule: 'id-is-unique',
        file,
        line: 2,
        value: article.id,
        severity: 'error',
        message: `the id "${article.id}" is that of ${other.file} too; give one of them another`,
      });
    else
      read.set(article.id, {
        article: withVerification(article, sha256, verified),
        facts,
        tree,
        file,
      });
  }
  const sorted = [...read.values()].sort((a, b) => inReadingOrder(a.article, b.article));
  return {
    articles: sorted.map(({ article }) => article),
    facts: sorted.flatMap(({ facts }) => facts),
    trees: new Map(sorted.map(({ article, tree }) => [article.id, tree])),
    unread,
    orphans,
    said,
    problems,
  };
}

export function readSections(content: Content): { sections: Section[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const sections = new Map<string, Section>();
  for (const { path, text } of mdxBelow(content, 'briefing')) {
    const { section, problems: found } = parseBriefing(text, shownPath(content, path));
    problems.push(...found);
    if (!section) continue;
    const other = sections.get(section.id);
    if (other)
      problems.push({
        rule: 'id-is-unique',
        file: section.file,
        line: 2,
        value: section.title,
        severity: 'error',
        message: `the title makes the same anchor, "${section.id}", as that of ${other.file}; word one of them otherwise`,
      });
    else sections.set(section.id, section);
  }
  return {
    sections: [...sections.values()].sort(
      (a, b) => a.order - b.order || (a.file < b.file ? -1 : 1),
    ),
    problems,
  };
}
