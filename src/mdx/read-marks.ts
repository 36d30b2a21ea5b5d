/** Marks → facts: each is checked against the schema of its kind, parts are joined, ids and places hold. */
import { nearest } from '../model/nearest.ts';
import { factSchema, type Fact, type Kind } from '../model/fact.ts';
import type { Paragraph } from '../model/article.ts';
import type { Problem } from '../model/problem.ts';
import { slug } from '../read/ids.ts';
import { joinParts, type PartedMark } from './join-parts.ts';
import { readAttributes, type Attributes } from './read-attributes.ts';
import { partyName } from './party-name.ts';
import type { Literal } from './read-literal.ts';
import type { FoundMark } from './read-paragraphs.ts';
import { attributesOfMark, KIND_OF } from './vocabulary.ts';

export interface MarkContext {
  file: string;
  article: string;
  paragraphs: readonly Paragraph[];
}

const FACT_ID = /^[^\s/]+\/[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]*$/u;

/** The sentence a mark at `start` stands in, counted from 1; one without text belongs to the sentence that it follows. */
function sentenceAt(paragraph: Paragraph, start: number, empty: boolean): number {
  const index = paragraph.sentences.findIndex((sentence) =>
    empty ? start <= sentence.end : start < sentence.end,
  );
  return index < 0 ? Math.max(1, paragraph.sentences.length) : index + 1;
}

function idProblem(
  attributes: Attributes,
  mark: FoundMark,
  text: string,
  context: MarkContext,
): Problem | null {
  const { id } = attributes.values;
  const example = `${context.article}/${slug(text)}`;
  const bad = (message: string): Problem => ({
    rule: 'mark-has-id',
    file: context.file,
    ...attributes.at('id'),
    value: String(id ?? ''),
    severity: 'error',
    message: `<${mark.element.name}> ${message}, such as id="${example}"`,
  });
  if (id === undefined) return bad('has no id; give it one that no other mark has');
  if (typeof id !== 'string' || !FACT_ID.test(id))
    return bad(
      `has the id ${JSON.stringify(id)}; an id is the article's, a slash and words joined by hyphens`,
    );
  return id.startsWith(`${context.article}/`)
    ? null
    : bad(`has the id "${id}"; it begins with the id of its article`);
}

function checkFact(
  fact: Record<string, unknown>,
  name: string,
  attributes: Attributes,
  file: string,
): { fact: Fact | null; problems: Problem[] } {
  const parsed = factSchema.safeParse(fact);
  if (parsed.success) return { fact: parsed.data, problems: [] };
  const problems = parsed.error.issues.map((issue): Problem => {
    const field = String(issue.path[0] ?? '');
    const value = attributes.values[field];
    const found = value === undefined ? 'is missing' : `is ${JSON.stringify(value)}`;
    const wanted = issue.code === 'invalid_type' && issue.path.length === 1 ? issue.expected : null;
    const fix =
      typeof value === 'string' && wanted !== null
        ? `; write ${field}={${value}}`
        : wanted === 'string' && value !== undefined
          ? `; write ${field}="${String(value)}"`
          : '';
    return {
      rule: 'mark-is-valid',
      file,
      ...attributes.at(field),
      ...(value === undefined ? {} : { value: String(value) }),
      severity: 'error',
      message: `<${name}> ${[field, ...issue.path.slice(1)].join('.')} ${found}: ${issue.message}${fix}`,
    };
  });
  return { fact: null, problems };
}

/** A mark with text has a span, one that is `asserted` has neither; anything between is a problem. */
function spanProblem(mark: FoundMark, attributes: Attributes, file: string): Problem | null {
  const empty = mark.start === mark.end;
  if (empty === (attributes.values.asserted === true)) return null;
  const message = empty
    ? 'holds no text; put it around the words that say it, or add asserted where a note declares it'
    : 'is asserted and holds text; take the text out of it, or remove asserted';
  return {
    rule: 'mark-is-valid',
    file,
    ...attributes.at('asserted'),
    message: `<${mark.element.name}> ${message}`,
    severity: 'error',
  };
}

function readMark(
  parted: PartedMark,
  attributes: Attributes,
  context: MarkContext,
): { fact: Fact | null; problems: Problem[] } {
  const { mark } = parted;
  const kind = KIND_OF.get(mark.element.name!)!;
  const paragraph = context.paragraphs[mark.paragraph - 1]!;
  const text = paragraph.text.slice(mark.start, mark.end);
  const wrong = [
    idProblem(attributes, mark, text, context),
    spanProblem(mark, attributes, context.file),
  ].filter((problem) => problem !== null);
  if (wrong.length > 0) return { fact: null, problems: wrong };
  const fields = Object.fromEntries(
    Object.entries(attributes.values).filter(([name]) => name !== 'part'),
  );
  const empty = mark.start === mark.end;
  const anchor = {
    article: context.article,
    paragraph: mark.paragraph,
    sentence: sentenceAt(paragraph, mark.start, empty),
    ...(empty ? {} : { start: mark.start, end: mark.end }),
    text,
  };
  return checkFact(
    { kind, ...anchor, ...assumed(kind, fields), ...fields },
    mark.element.name!,
    attributes,
    context.file,
  );
}

/** What a mark may leave out. */
function assumed(kind: Kind, fields: Record<string, Literal>): object {
  if (kind === 'quote') return { speaker: null };
  const name =
    kind === 'party'
      ? partyName({ code: asText(fields.code), org: asText(fields.org) })
      : undefined;
  return name === undefined ? {} : { name };
}

const asText = (value: Literal | undefined): string | undefined =>
  typeof value === 'string' ? value : undefined;

function codeProblem(fact: Fact, attributes: Attributes, file: string): Problem | null {
  if (
    fact.kind !== 'party' ||
    fact.code === undefined ||
    partyName({ code: fact.code }) !== undefined
  )
    return null;
  return {
    rule: 'country-has-code',
    file,
    ...attributes.at('code'),
    value: fact.code,
    severity: 'error',
    message: `"${fact.code}" is no country code of ISO 3166-1 alpha-3; give the right one, or org="..." for an organisation`,
  };
}

/** What one fact says of another place in the article still holds: the author may have changed the text since. */
function placeProblems(
  fact: Fact,
  facts: ReadonlyMap<string, Fact>,
  attributes: Attributes,
  context: MarkContext,
): Problem[] {
  if (fact.kind !== 'quote') return [];
  const problems: Problem[] = [];
  const at = fact.speakerAt;
  if (
    at &&
    !(at.start < at.end && at.end <= (context.paragraphs[at.paragraph - 1]?.text.length ?? -1))
  ) {
    problems.push({
      rule: 'speaker-place-is-in-text',
      file: context.file,
      ...attributes.at('speakerAt'),
      severity: 'warning',
      message: `speakerAt leads outside the text, which was probably changed since; correct it or remove it`,
    });
  }
  if (fact.continues !== undefined && facts.get(fact.continues)?.kind !== 'quote') {
    const quotes = [...facts.values()]
      .filter((other) => other.kind === 'quote' && other.id !== fact.id)
      .map((other) => other.id);
    problems.push({
      rule: 'fact-exists',
      file: context.file,
      ...attributes.at('continues'),
      value: fact.continues,
      severity: 'error',
      message: `continues names no quotation of this article: "${fact.continues}"`,
      near: nearest(fact.continues, quotes),
    });
  }
  return problems;
}

export function readMarks(
  marks: readonly FoundMark[],
  context: MarkContext,
): { facts: Fact[]; problems: Problem[] } {
  const read = marks
    .filter((mark) => KIND_OF.has(mark.element.name ?? ''))
    .map((mark) => ({
      mark,
      attributes: readAttributes(
        mark.element,
        attributesOfMark(KIND_OF.get(mark.element.name!) as Kind),
        context.file,
      ),
    }));
  const problems = read.flatMap(({ attributes }) => attributes.problems);
  const joined = joinParts(read, context.file);
  problems.push(...joined.problems);
  const facts = new Map<string, Fact>();
  const attributesOf = new Map<string, Attributes>();
  for (const parted of joined.marks) {
    const result = readMark(parted, parted.attributes, context);
    problems.push(...result.problems);
    if (!result.fact) continue;
    const { id } = result.fact;
    const wrongCode = codeProblem(result.fact, parted.attributes, context.file);
    if (wrongCode) problems.push(wrongCode);
    if (facts.has(id))
      problems.push({
        rule: 'id-is-unique',
        file: context.file,
        ...parted.attributes.at('id'),
        value: id,
        severity: 'error',
        message: `the id "${id}" is already used in this file; give this mark another, such as "${id}-2"`,
      });
    else {
      facts.set(id, result.fact);
      attributesOf.set(id, parted.attributes);
    }
  }
  for (const fact of facts.values())
    problems.push(...placeProblems(fact, facts, attributesOf.get(fact.id)!, context));
  return { facts: [...facts.values()], problems };
}
