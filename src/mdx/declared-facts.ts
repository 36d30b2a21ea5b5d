/** A statement of a note → the facts it declares, each where the text prints it, else without a span. */
import type { Draft } from '../text/reading.ts';
import { type EdtfDate, readEdtf } from '../model/edtf.ts';
import type { Fact, FactOf } from '../model/fact.ts';
import type { Statement } from '../model/source.ts';
import type { Vocabulary } from '../model/settings.ts';
import { isNamedOrganisation, nameParty } from './party-name.ts';

export interface Declared {
  /** Fields of the fact, with a span where the text prints it. */
  draft: Draft | (Omit<Draft, 'start' | 'end'> & { asserted: true });
  /** What an id is made of where there is no text to make it of. */
  words: string;
}

type Span = { start: number; end: number };
type Fields<K extends Fact['kind']> = Omit<
  FactOf<K>,
  'id' | 'article' | 'sentence' | 'text' | 'start' | 'end' | 'paragraph'
>;

function place<K extends Fact['kind']>(
  fields: Fields<K>,
  paragraph: number,
  span: Span | undefined,
  words: string,
): Declared {
  const draft = span ? { ...fields, paragraph, ...span } : { ...fields, paragraph, asserted: true };
  return { draft: draft as Declared['draft'], words };
}

const spanOf = (fact: Fact | undefined): Span | undefined =>
  fact?.start === undefined || fact.end === undefined
    ? undefined
    : { start: fact.start, end: fact.end };

const isLetter = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character);

/** The first place where one of the forms stands as whole words; names of several words in any case. */
function findForm(text: string, forms: readonly string[]): Span | undefined {
  for (const form of forms) {
    const [words, sought] = form.includes(' ')
      ? [text.toLowerCase(), form.toLowerCase()]
      : [text, form];
    if (words.length !== text.length) continue;
    for (let start = words.indexOf(sought); start >= 0; start = words.indexOf(sought, start + 1)) {
      const end = start + sought.length;
      if (!isLetter(text[start - 1]) && !isLetter(text[end])) return { start, end };
    }
  }
  return undefined;
}

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

function endWords({ year, month, day, season }: EdtfDate): string {
  const name = season ?? (month === undefined ? undefined : MONTHS[month - 1]);
  return [day, name, year <= 0 ? `${1 - year} bc` : year]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** `2022-04` → "april 2022". */
function dateWords(edtf: string): string {
  const read = readEdtf(edtf);
  const ends = read?.kind === 'date' ? [read.date] : [read?.from, read?.to];
  return ends.flatMap((end) => (end ? endWords(end) : [])).join(' to ');
}

function declareParties(
  statement: Extract<Statement, { kind: 'attendance' }>,
  paragraph: number,
  read: readonly Fact[],
  vocabulary?: Vocabulary,
): Declared[] {
  return statement.parties.flatMap((key) => {
    const party = nameParty(key, vocabulary);
    if (!party) return [];
    const { code, org, forms } = party;
    const found = read.find(
      (fact) => fact.kind === 'party' && (code ? fact.code === code : fact.org === org),
    );
    const span = spanOf(found) ?? findForm(statement.text, forms);
    const name =
      span && org && !isNamedOrganisation(org, vocabulary)
        ? statement.text.slice(span.start, span.end)
        : party.name;
    return place<'party'>(
      { kind: 'party', ...(code ? { code } : { org }), name },
      paragraph,
      span,
      name,
    );
  });
}

function declareDate(
  { edtf, text }: Extract<Statement, { kind: 'event' }>,
  paragraph: number,
  read: readonly Fact[],
): Declared {
  const found = read.find((fact) => fact.kind === 'date' && fact.edtf === edtf);
  return place<'date'>(
    { kind: 'date', edtf, about: text.replace(/\.$/, '') },
    paragraph,
    spanOf(found),
    dateWords(edtf),
  );
}

function declareQuantity(
  statement: Extract<Statement, { kind: 'quantity' }>,
  paragraph: number,
  read: readonly Fact[],
): Declared {
  const { value, max, qualifier, status, of, edtf } = statement;
  const found = read.find(
    (fact) => fact.kind === 'quantity' && fact.value === value && fact.max === max,
  );
  const fields = {
    kind: 'quantity',
    value,
    ...(max !== undefined && { max }),
    unit: of,
    ...(qualifier && { qualifier }),
    ...(status && { status }),
    ...(edtf && { period: edtf }),
  } as Fields<'quantity'>;
  return place<'quantity'>(
    fields,
    paragraph,
    spanOf(found),
    `${String(value).replace('.', '-')} ${of}`,
  );
}

export const DECLARES = { attendance: 'party', event: 'date', quantity: 'quantity' } as const;

/** `read` are the facts that the reader finds in the statement's text. A gap or a reprint declares nothing. */
export function declareFacts(
  statement: Statement,
  paragraph: number,
  read: readonly Fact[],
  vocabulary?: Vocabulary,
): Declared[] {
  switch (statement.kind) {
    case 'attendance':
      return declareParties(statement, paragraph, read, vocabulary);
    case 'event':
      return [declareDate(statement, paragraph, read)];
    case 'quantity':
      return [declareQuantity(statement, paragraph, read)];
    default:
      return [];
  }
}
