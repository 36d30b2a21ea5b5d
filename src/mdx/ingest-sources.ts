/** Source files → articles and facts: article texts one each, files of notes one for each source in them. */
import { splitFrontMatter } from './split-front-matter.ts';
import { parseArticle } from '../read/parse-article.ts';
import { extractFacts } from '../read/extract.ts';
import type { Article } from '../model/article.ts';
import type { Fact } from '../model/fact.ts';
import { ProblemError, type Problem } from '../model/problem.ts';
import type { Vocabulary } from '../model/settings.ts';
import { ingestNotes } from './ingest-notes.ts';
import { plainLines, type Hash } from './seal-mdx.ts';

export interface SourceFile {
  /** As the author knows it. */
  file: string;
  text: string;
}

export interface Ingested {
  article: Article;
  facts: Fact[];
  /** SHA-256 of the source with the line ends of Unix; of a note, of what is said of it. */
  sha256: string;
  /** SHA-256 of the file as it is, by which a digest names its original. */
  original: string;
  file: string;
}

export const isNotes = (file: string): boolean => /\.ya?ml$/i.test(file);

const LONGEST_SHOWN = 60;

const shorten = (text: string): string =>
  text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;

/** Who says what language a text is in knows what is read of it. */
const declaresLanguage = (text: string): boolean =>
  /^language:/m.test(splitFrontMatter(text).yaml ?? '');

/** What of a source the article has not, or not as English has it. One warning for all that is left out, at the first such line. */
function readingProblems({ language, leftOut }: Article, { file, text }: SourceFile): Problem[] {
  const problems: Problem[] = [];
  if (!/^en\b/i.test(language) && !declaresLanguage(text))
    problems.push({
      rule: 'language-is-read',
      file,
      value: language,
      severity: 'warning',
      message: `is in "${language}", which the reader doesn't know; of it are read ISO dates, numbers with a sign and words in quotation marks alone`,
    });
  const [first] = leftOut ?? [];
  if (leftOut && first) {
    const lines = leftOut.map((line) => `"${shorten(line.text)}" (${line.why})`);
    problems.push({
      rule: 'line-is-left-out',
      file,
      line: text.slice(0, first.offset).split(/\r\n|\n|\r/).length,
      severity: 'warning',
      message: `leaves out what is no part of the text: ${lines.join(', ')}; where one is, write it into the article's MDX`,
    });
  }
  return problems;
}

function ingestArticle(
  { file, text: written }: SourceFile,
  hash: Hash,
  vocabulary?: Vocabulary,
): { ingested: Ingested[]; problems: Problem[] } {
  const text = plainLines(written);
  try {
    const article = parseArticle({ file, text });
    const facts = extractFacts(article, vocabulary);
    return {
      ingested: [{ article, facts, sha256: hash(text), original: hash(written), file }],
      problems: readingProblems(article, { file, text }),
    };
  } catch (error) {
    if (error instanceof ProblemError) return { ingested: [], problems: error.problems };
    throw error;
  }
}

function uniqueProblem(ingested: Ingested, other: Ingested): Problem {
  const { id } = ingested.article;
  const fix = isNotes(ingested.file)
    ? 'give one of them another id'
    : 'name one of them otherwise, or give it an id in front matter';
  return {
    rule: 'id-is-unique',
    file: ingested.file,
    value: id,
    severity: 'error',
    message: `makes the article id "${id}", as ${other.file === ingested.file ? 'another source in it' : other.file} does; ${fix}`,
  };
}

/** Files that are the same to the letter, one of which is a copy. */
function copyProblems(sources: readonly SourceFile[]): Problem[] {
  const first = new Map<string, string>();
  return sources.flatMap(({ file, text }): Problem[] => {
    const plain = plainLines(text);
    const other = first.get(plain);
    if (other === undefined) first.set(plain, file);
    if (other === undefined) return [];
    return [
      {
        rule: 'source-is-no-copy',
        file,
        value: other,
        severity: 'warning',
        message: `says the same to the letter as ${other} and is shown as a report of its own; delete one of them, or give each its outlet in front matter where two printed it`,
      },
    ];
  });
}

/** Of sources with one id only the first is taken; the others are problems. */
export function ingestSources(
  sources: readonly SourceFile[],
  hash: Hash,
  vocabulary?: Vocabulary,
): { ingested: Ingested[]; problems: Problem[] } {
  const problems = copyProblems(sources);
  const byId = new Map<string, Ingested>();
  for (const source of sources) {
    const { file, text } = source;
    const notes = isNotes(file) ? ingestNotes(plainLines(text), file, vocabulary) : undefined;
    const read = notes
      ? {
          ingested: notes.notes.map(({ article, facts, source: said }) => ({
            article,
            facts,
            sha256: hash(said),
            original: hash(text),
            file,
          })),
          problems: notes.problems,
        }
      : ingestArticle(source, hash, vocabulary);
    problems.push(...read.problems);
    for (const ingested of read.ingested) {
      const other = byId.get(ingested.article.id);
      if (other) problems.push(uniqueProblem(ingested, other));
      else byId.set(ingested.article.id, ingested);
    }
  }
  return { ingested: [...byId.values()], problems };
}
