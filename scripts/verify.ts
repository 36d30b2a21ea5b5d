/** `npm run verify -- FOLDER`: holds the dossier's digests against the originals in a folder and records which were held. */
import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { parseArticle } from '../src/read/parse-article.ts';
import { extractFacts } from '../src/read/extract.ts';
import {
  matchOriginal,
  type OriginalText,
  type ReadArticle,
  verifyDigest,
  type Verdict,
} from '../src/check/verify/index.ts';
import { plainLines } from '../src/mdx/seal-mdx.ts';
import { ProblemError, type Problem } from '../src/model/problem.ts';
import { type Verification, verificationsSchema } from '../src/model/verification.ts';
import { CONTENT, print, printProblems, runCommand, type Given } from '../src/cli/command.ts';
import { listFiles, problemsOf, readText } from '../src/cli/content.ts';
import { sha256 } from '../src/cli/sha256.ts';

const RECORD = 'verified.yaml';

interface Digest extends ReadArticle {
  path: string;
  text: string;
  sha256: string;
}

async function readArticle(path: string): Promise<Digest> {
  const text = await readText(path);
  const article = parseArticle({ file: path, text });
  return {
    article,
    facts: extractFacts(article),
    path,
    text,
    sha256: sha256(await readFile(path)),
  };
}

async function readFolder(folder: string, problems: Problem[]): Promise<Digest[]> {
  const files = (await listFiles(folder)).filter((file) => file.endsWith('.txt'));
  const read = await Promise.all(
    files.map((file) =>
      readArticle(join(folder, file)).catch(
        (error: unknown) => void problems.push(...problemsOf(error)),
      ),
    ),
  );
  return read.filter((each) => each !== undefined);
}

/** The line of the file on which a paragraph of the digest begins. */
function placed(digest: Digest, problem: Problem): Problem {
  const paragraph = Number(/^¶(\d+)/.exec(problem.message)?.[1] ?? 0);
  const offset = digest.article.paragraphs[paragraph - 1]?.offset;
  return {
    ...problem,
    file: digest.path,
    ...(offset !== undefined && { line: digest.text.slice(0, offset).split(/\r\n|\n|\r/).length }),
  };
}

function holdAgainst(
  digest: Digest,
  originals: readonly OriginalText[],
): { verdict: Verdict; original: OriginalText } | Problem {
  const original = matchOriginal(digest.article, originals);
  const { outlet, published } = digest.article.original!;
  if (original) return { verdict: verifyDigest(digest, original), original };
  return {
    rule: 'original-is-found',
    file: digest.path,
    message: `no file in the folder is its original, ${outlet} of ${published}; put it there, or correct original in the front matter`,
    severity: 'error',
  };
}

const record = (
  digest: Digest,
  original: OriginalText,
  { paragraphs, particulars, quotations }: Verdict,
  date: string,
): Verification => ({
  article: digest.article.id,
  digest: sha256(plainLines(digest.text)),
  original: original.sha256,
  date,
  paragraphs,
  particulars,
  quotations,
});

/** What was verified before stays as it was where nothing has changed since, so that the file doesn't change with every run. */
async function writeRecord(path: string, verified: readonly Verification[]): Promise<void> {
  const text = await readFile(path, 'utf8').catch(() => null);
  const before =
    text === null ? { success: false as const } : verificationsSchema.safeParse(parse(text));
  const known = before.success ? before.data.verified : [];
  const kept = verified.map(
    (each) =>
      known.find(
        (old) =>
          old.article === each.article &&
          old.digest === each.digest &&
          old.original === each.original &&
          old.particulars === each.particulars,
      ) ?? each,
  );
  const next = `# Written by npm run verify: the digests that were held against their originals, and agreed.\n${stringify({ verified: kept })}`;
  if (next !== text) await writeFile(path, next);
}

async function work({ options, rest }: Given): Promise<void> {
  const content = String(options.content);
  if (rest.length !== 1)
    throw new ProblemError({
      rule: 'folder-is-named',
      file: 'npm run verify',
      message: 'needs the folder with the original articles: npm run verify -- FOLDER',
      severity: 'error',
    });
  const problems: Problem[] = [];
  const originals: OriginalText[] = await readFolder(rest[0]!, problems);
  const digests = (await readFolder(join(content, 'sources'), problems)).filter(
    ({ article }) => article.original !== undefined,
  );
  if (digests.length === 0)
    throw new ProblemError(...problems, {
      rule: 'digest-names-its-original',
      file: join(content, 'sources'),
      message: 'no source names an original, so there is nothing to verify',
      severity: 'error',
    });
  const verified: Verification[] = [];
  for (const digest of digests) {
    const held = holdAgainst(digest, originals);
    if (!('verdict' in held)) {
      problems.push(held);
      continue;
    }
    problems.push(...held.verdict.problems.map((problem) => placed(digest, problem)));
    if (held.verdict.problems.length > 0) continue;
    verified.push(
      record(digest, held.original, held.verdict, new Date().toISOString().slice(0, 10)),
    );
    const { paragraphs, particulars, quotations } = held.verdict;
    print(
      `${basename(digest.path)} agrees with ${basename(held.original.article.file)}: ${paragraphs} paragraphs, ${particulars} particulars, ${quotations} quotations`,
    );
  }
  if (!options['no-record']) await writeRecord(join(content, RECORD), verified);
  printProblems(problems);
}

await runCommand(
  {
    name: 'verify',
    does: 'Holds each digest against its original, paragraph by paragraph: what it adds, leaves out, says otherwise, misquotes or copies.',
    usage: ['FOLDER'],
    options: {
      content: CONTENT,
      'no-record': { type: 'boolean', does: 'leaves verified.yaml in the content folder as it is' },
    },
    arguments: 'FOLDER',
  },
  work,
);
