/** A YAML file of notes → an article and facts for each of its sources: one paragraph is one statement. */
import type { z } from 'zod';
import { splitSentences } from '../text/split-sentences.ts';
import { extractFacts } from '../read/extract.ts';
import { nameFacts, slug } from '../read/ids.ts';
import type { Draft } from '../text/reading.ts';
import type { Article, NoteStatement } from '../model/article.ts';
import { factSchema, QUALIFIERS, STATUSES, type Fact } from '../model/fact.ts';
import { nearest } from '../model/nearest.ts';
import type { Problem } from '../model/problem.ts';
import type { Vocabulary } from '../model/settings.ts';
import { notesFileSchema, type Note, type Statement } from '../model/source.ts';
import { declareFacts, DECLARES, type Declared } from './declared-facts.ts';
import { isNamedOrganisation, nameParty } from './party-name.ts';
import { readYaml } from './read-yaml.ts';
import { inTextOrder } from './text-order.ts';

export interface IngestedNote {
  article: Article;
  facts: Fact[];
  /** What the note says, for its hash: a change elsewhere in the file is no change of this note. */
  source: string;
}

/** Statements are in the author's own words and so in English, whatever the language of the report. */
const STATEMENT_LANGUAGE = 'en';

const baseName = (file: string): string => file.replace(/^.*[/\\]/, '');

function noteArticle(note: Note, file: string): Article {
  let offset = 0;
  const paragraphs = note.statements.map(({ text }) => {
    const at = offset;
    offset += text.length + 2;
    return { offset: at, text, sentences: splitSentences(text) };
  });
  const statements = note.statements.map((statement, index): NoteStatement => ({
    paragraph: index + 1,
    kind: statement.kind,
    ...(statement.kind === 'attendance' && { grade: statement.grade }),
    ...('edtf' in statement && statement.edtf !== undefined && { edtf: statement.edtf }),
    ...(statement.evidence !== null && { evidence: statement.evidence }),
    ...(statement.evidence !== null &&
      note.language !== STATEMENT_LANGUAGE && { evidenceLanguage: note.language }),
  }));
  const { id, outlet, via, title, url, published, retrieved, reprints, agency, label } = note;
  return {
    id,
    file: baseName(file),
    label: label ?? outlet,
    title: title ?? null,
    published,
    ...(retrieved && { retrieved }),
    agency: agency ?? null,
    place: null,
    byline: null,
    outlet,
    ...(via && { via }),
    ...(note.note && { note: note.note }),
    url,
    language: STATEMENT_LANGUAGE,
    tier: 'note',
    ...(reprints && { reprints }),
    statements,
    paragraphs,
  };
}

/** A fact as it was before it had an id: a part of a quotation names the part before by its place. */
function draftOf(fact: Fact, facts: readonly Fact[]): Draft {
  const anchors = new Set(['id', 'article', 'sentence', 'text']);
  const draft = Object.fromEntries(
    Object.entries(fact).filter(([key]) => !anchors.has(key)),
  ) as Draft;
  if (draft.kind !== 'quote' || draft.continues === undefined) return draft;
  const before = facts.find(({ id }) => id === draft.continues);
  return { ...draft, continues: `${before?.paragraph}:${before?.start}` };
}

/** What is declared replaces everything of its kind that was read in the statement; gaps and reprints have no facts. */
function keptReading(read: readonly Fact[], statements: readonly Statement[]): Draft[] {
  const kept = read.filter(({ kind, paragraph }) => {
    const statement = statements[paragraph - 1]!;
    return (
      statement.kind !== 'gap' && statement.kind !== 'reprint' && DECLARES[statement.kind] !== kind
    );
  });
  return kept.map((fact) => draftOf(fact, read));
}

const isAsserted = (declared: Declared): boolean => 'asserted' in declared.draft;

function nameAsserted(
  declared: readonly Declared[],
  article: Article,
  facts: readonly Fact[],
): Fact[] {
  const taken = new Set(facts.map(({ id }) => id));
  return declared.map(({ draft, words }) => {
    const base = `${article.id}/${slug(words)}`;
    let id = base;
    for (let count = 2; taken.has(id); count++) id = `${base}-${count}`;
    taken.add(id);
    return factSchema.parse({
      ...draft,
      id,
      article: article.id,
      sentence: Math.max(1, article.paragraphs[draft.paragraph - 1]!.sentences.length),
      text: '',
    });
  });
}

function noteFacts(note: Note, article: Article, vocabulary?: Vocabulary): Fact[] {
  const read = extractFacts(article, vocabulary);
  const declared = note.statements.flatMap((statement, index) =>
    declareFacts(
      statement,
      index + 1,
      read.filter(({ paragraph }) => paragraph === index + 1),
      vocabulary,
    ),
  );
  const printed = declared.filter((one) => !isAsserted(one)).map(({ draft }) => draft as Draft);
  const named = nameFacts(article, [...keptReading(read, note.statements), ...printed]);
  return inTextOrder(
    [...named, ...nameAsserted(declared.filter(isAsserted), article, named)],
    article,
  );
}

function* checkStatement(
  statement: Statement,
): Generator<{ key: string; index?: number; value: string; message: string; near: string[] }> {
  if (statement.kind === 'attendance') {
    for (const [index, party] of statement.parties.entries()) {
      if (!nameParty(party))
        yield {
          key: 'parties',
          index,
          value: party,
          message: `"${party}" is no country code of ISO 3166-1; organisations are slugs in lower case`,
          near: [],
        };
    }
  }
  if (statement.kind !== 'quantity') return;
  const closed = [
    ['qualifier', statement.qualifier, QUALIFIERS],
    ['status', statement.status, STATUSES],
  ] as const;
  for (const [key, value, known] of closed) {
    if (value !== undefined && !(known as readonly string[]).includes(value))
      yield {
        key,
        value,
        message: `${key} is "${value}"; it is one of ${known.join(', ')}`,
        near: nearest(value, known),
      };
  }
}

function organisationWarnings(note: Note, file: string, vocabulary?: Vocabulary): Problem[] {
  const keys = note.statements.flatMap((statement) =>
    statement.kind === 'attendance' ? statement.parties : [],
  );
  const unnamed = keys.filter(
    (key) => nameParty(key, vocabulary)?.org && !isNamedOrganisation(key, vocabulary),
  );
  return [...new Set(unnamed)].map((key) => ({
    rule: 'organisation-has-name',
    file,
    value: key,
    severity: 'warning',
    message: `the organisation "${key}" has no name and is shown as ${nameParty(key, vocabulary)!.name}; name it in dossier.yaml under vocabulary.organisations`,
  }));
}

/** Problems leave out the whole file where its form is wrong, and else the source concerned. */
export function ingestNotes(
  text: string,
  file: string,
  vocabulary?: Vocabulary,
): { notes: IngestedNote[]; problems: Problem[] } {
  const { value, problems, at } = readYaml<z.output<typeof notesFileSchema>>(
    text,
    notesFileSchema as z.ZodType<z.output<typeof notesFileSchema>>,
    { file, rule: 'notes-are-valid' },
  );
  if (!value) return { notes: [], problems };
  const notes = value.sources.flatMap((note, number): IngestedNote[] => {
    const wrong = note.statements.flatMap((statement, index) =>
      [...checkStatement(statement)].map(({ key, index: inner, ...rest }): Problem => ({
        rule: 'notes-are-valid',
        file,
        severity: 'error',
        ...rest,
        ...at([
          'sources',
          number,
          'statements',
          index,
          key,
          ...(inner === undefined ? [] : [inner]),
        ]),
      })),
    );
    problems.push(...wrong, ...organisationWarnings(note, file, vocabulary));
    if (wrong.length > 0) return [];
    const article = noteArticle(note, file);
    return [{ article, facts: noteFacts(note, article, vocabulary), source: JSON.stringify(note) }];
  });
  return { notes, problems };
}
