/**
 * A digest held against its original, paragraph by paragraph: what the digest says is in the original with the same
 * value; what the original says is in the digest or listed under `omits`; quoted phrases stand there word for word;
 * nothing else is copied.
 */
import type { RuleId } from '../../model/rules.ts';
import type { Article } from '../../model/article.ts';
import type { Fact } from '../../model/fact.ts';
import type { Problem } from '../../model/problem.ts';
import { copiedWording, foreignNames, quotedPhrases, standsIn } from './wording.ts';
import { describeFact, findEqual, foreignRoleWords, isNamedBefore, isClaim } from './values.ts';

/** An article with the facts read from it. */
export interface ReadArticle {
  article: Article;
  facts: readonly Fact[];
}

export interface Verdict {
  problems: Problem[];
  paragraphs: number;
  particulars: number;
  quotations: number;
}

interface ParagraphPair {
  number: number;
  digest: ReadArticle;
  original: ReadArticle;
}

const textOf = ({ article }: ReadArticle, number: number): string =>
  article.paragraphs[number - 1]!.text;
const factsOf = ({ facts }: ReadArticle, number: number): Fact[] =>
  facts.filter((fact) => fact.paragraph === number && isClaim(fact));

function problem(
  { digest, number }: ParagraphPair,
  rule: RuleId,
  message: string,
  value: string,
  near: string[] = [],
): Problem {
  return {
    rule,
    file: digest.article.file,
    message: `¶${number} ${message}`,
    value,
    severity: 'error',
    ...(near.length > 0 && { near }),
  };
}

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text);

function* checkAdditions(pair: ParagraphPair): Generator<Problem> {
  const originals = factsOf(pair.original, pair.number);
  for (const fact of factsOf(pair.digest, pair.number)) {
    if (findEqual(fact, originals, textOf(pair.original, pair.number))) continue;
    const near = originals.filter(({ kind }) => kind === fact.kind).map(describeFact);
    yield problem(
      pair,
      'digest-says-what-its-original-says',
      `says ${describeFact(fact)}, which this paragraph of the original does not; correct the digest`,
      fact.text,
      near,
    );
  }
}

/** An office may be worded anew only with words that the original has. */
function* checkRoles(pair: ParagraphPair): Generator<Problem> {
  const original = pair.original.article.paragraphs.map(({ text }) => text).join('\n');
  for (const fact of factsOf(pair.digest, pair.number)) {
    const words = foreignRoleWords(fact, original);
    if (words.length > 0)
      yield problem(
        pair,
        'digest-says-what-its-original-says',
        `gives ${describeFact(fact)} an office with "${words.join(' ')}", which the original does not; correct it`,
        words.join(' '),
      );
  }
}

/** Names the reader does not know as such are names all the same. */
function* checkNames(pair: ParagraphPair): Generator<Problem> {
  const original = pair.original.article.paragraphs.map(({ text }) => text).join('\n');
  const known = new Set(
    factsOf(pair.digest, pair.number).flatMap((fact) =>
      findEqual(fact, factsOf(pair.original, pair.number), textOf(pair.original, pair.number))
        ? fact.text.split(/\s+/)
        : [],
    ),
  );
  for (const name of foreignNames(textOf(pair.digest, pair.number), original)) {
    if (!known.has(name))
      yield problem(
        pair,
        'digest-says-what-its-original-says',
        `has the name "${name}", which the original does not; correct the digest`,
        name,
      );
  }
}

function* checkOmissions(pair: ParagraphPair): Generator<Problem> {
  if (pair.digest.article.omits?.some(({ paragraph }) => paragraph === pair.number)) return;
  const digested = factsOf(pair.digest, pair.number);
  for (const fact of factsOf(pair.original, pair.number)) {
    if (
      findEqual(fact, digested, textOf(pair.digest, pair.number)) ||
      isNamedBefore(fact, pair.digest.facts)
    )
      continue;
    yield problem(
      pair,
      'digest-keeps-every-claim',
      `leaves out ${describeFact(fact)}; say it, or list it under omits`,
      fact.text,
    );
  }
}

function* checkQuotations(pair: ParagraphPair): Generator<Problem> {
  for (const phrase of quotedPhrases(textOf(pair.digest, pair.number))) {
    if (!standsIn(phrase, textOf(pair.original, pair.number))) {
      yield problem(
        pair,
        'quotation-is-word-for-word',
        `quotes "${short(phrase)}", which does not stand so in this paragraph of the original; quote its words or take the marks away`,
        phrase,
      );
    }
  }
}

function titlesIn(facts: readonly Fact[], text: string): [number, number][] {
  return facts.flatMap((fact): [number, number][] => {
    if (fact.start === undefined || fact.end === undefined) return [];
    const role = fact.kind === 'person' && fact.role !== undefined ? text.indexOf(fact.role) : -1;
    const own: [number, number] = [fact.start, fact.end];
    return fact.kind === 'person' || fact.kind === 'party'
      ? [
          own,
          ...(role >= 0
            ? [[role, role + (fact as { role: string }).role.length] as [number, number]]
            : []),
        ]
      : [];
  });
}

function* checkWording(pair: ParagraphPair): Generator<Problem> {
  const text = textOf(pair.digest, pair.number);
  const original = pair.original.article.paragraphs.map((paragraph) => paragraph.text).join('\n');
  for (const words of copiedWording(
    text,
    titlesIn(factsOf(pair.digest, pair.number), text),
    original,
  )) {
    yield problem(
      pair,
      'digest-is-in-our-own-words',
      `has eight or more words in a row from the original: "${short(words)}"; word it anew`,
      words,
    );
  }
}

function countParagraphs(digest: ReadArticle, original: ReadArticle): Problem[] {
  const [has, needs] = [digest.article.paragraphs.length, original.article.paragraphs.length];
  if (has === needs) return [];
  return [
    {
      rule: 'digest-has-every-paragraph',
      file: digest.article.file,
      message: `has ${has} paragraphs where its original has ${needs}; write one for each`,
      severity: 'error',
    },
  ];
}

export function verifyDigest(digest: ReadArticle, original: ReadArticle): Verdict {
  const paragraphs = Math.min(digest.article.paragraphs.length, original.article.paragraphs.length);
  const pairs = Array.from({ length: paragraphs }, (_, index): ParagraphPair => ({
    number: index + 1,
    digest,
    original,
  }));
  const problems = pairs.flatMap((pair) => [
    ...checkAdditions(pair),
    ...checkNames(pair),
    ...checkRoles(pair),
    ...checkOmissions(pair),
    ...checkQuotations(pair),
    ...checkWording(pair),
  ]);
  return {
    problems: [...countParagraphs(digest, original), ...problems],
    paragraphs,
    particulars: digest.facts.filter(isClaim).length,
    quotations: digest.article.paragraphs.reduce(
      (sum, { text }) => sum + quotedPhrases(text).length,
      0,
    ),
  };
}

export interface OriginalText extends ReadArticle {
  sha256: string;
}

/** The original of a digest: the file with its hash, else one with the same agency or outlet and day. */
export function matchOriginal(
  { original, agency }: Article,
  candidates: readonly OriginalText[],
): OriginalText | null {
  if (original === undefined) return null;
  const names = new Set(
    [agency, original.outlet].flatMap((name) => (name == null ? [] : [name.toLowerCase()])),
  );
  const isAlike = ({ article }: OriginalText): boolean =>
    article.published === original.published &&
    [article.agency, article.outlet, ...article.id.split('-')].some(
      (name) => name != null && names.has(name.toLowerCase()),
    );
  return (
    candidates.find(({ sha256 }) => sha256 === original.sha256) ?? candidates.find(isAlike) ?? null
  );
}
