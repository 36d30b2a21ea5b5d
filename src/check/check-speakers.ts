/** Quotations in prose are given to the one whom the source names, or to nobody. */
import type { Fact, QuoteFact } from '../model/fact.ts';
import { escaped, hasName, isNameOf } from './agree-name.ts';
import { type BlockCheck, boundBy, factsOf, sentenceAt } from './block-check.ts';
import type { CheckContext } from './check-context.ts';
import type { Claim } from './claim.ts';
import { isSamePerson } from './same-person.ts';

const PRONOUN = /\b(?:he|she|they|his|her|their|who)\b/i;

export const outsideQuotes = (text: string): string => text.replaceAll(/[“"][^”"]*[”"]/g, ' ');

const isQuote = (fact: Fact): fact is QuoteFact => fact.kind === 'quote';

type Spoken = QuoteFact & { speaker: string };
const isSpoken = (quote: QuoteFact): quote is Spoken => quote.speaker !== null;

/** Both ends inclusive; an asserted fact stands nowhere. */
const liesIn = (fact: Fact, { start, end }: { start: number; end: number }): boolean =>
  fact.start !== undefined && fact.end !== undefined && fact.start >= start && fact.end <= end;

/** A union may be given what its head said: a party or office speaks where the source names it beside the speaker. */
function standsFor(said: string, quote: Spoken, context: CheckContext): boolean {
  if (isSamePerson(said, quote.speaker)) return true;
  const people = context.dossier.facts.filter(
    (fact) => fact.kind === 'person' && isSamePerson(fact.name, quote.speaker),
  );
  const source = context.sourcesOf([quote, ...people], []);
  const parties = context.dossier.facts.filter(
    (fact) => fact.kind === 'party' && isNameOf(said, [], fact),
  );
  const isPerson = context.dossier.facts.some(
    (fact) => fact.kind === 'person' && isSamePerson(fact.name, said),
  );
  return !isPerson && (hasName(said, parties, source) || hasName(said, [], source));
}

/** Whom the prose gives the words to: as the reader reads it, else the only persons that the sentence names, where no pronoun stands for another. */
function speakersOf(quotation: Claim, { block, read }: BlockCheck): string[] {
  const found = read
    .filter(isQuote)
    .find(({ start = 0, end = 0 }) => start < quotation.end && quotation.start < end);
  if (found?.speaker) return [found.speaker];
  const sentence = sentenceAt(block, quotation.start);
  const words = block.text.slice(sentence.start, sentence.end);
  if (PRONOUN.test(outsideQuotes(words))) return [];
  return read.flatMap((fact) =>
    fact.kind === 'person' && liesIn(fact, sentence) && !liesIn(fact, quotation) ? [fact.name] : [],
  );
}

export function checkSpeakers(check: BlockCheck): void {
  const { block, context, claims, read, report } = check;
  for (const quotation of claims.filter(({ is }) => is === 'quotation')) {
    const span = boundBy(quotation, block);
    const quotes = (span ? factsOf(span, context) : []).filter(isQuote).filter(isSpoken);
    const said = speakersOf(quotation, check);
    const sentence = sentenceAt(block, quotation.start);
    const isNamedHere = (name: string): boolean =>
      read.some(
        (fact) => fact.kind === 'person' && liesIn(fact, sentence) && isSamePerson(fact.name, name),
      ) ||
      name
        .split(' ')
        .some((part) =>
          new RegExp(`(?<!\\p{L})${escaped(part)}(?!\\p{L})`, 'u').test(
            outsideQuotes(block.text.slice(sentence.start, sentence.end)),
          ),
        );
    const wrong = quotes.find(
      (quote) =>
        said.length > 0 &&
        !isNamedHere(quote.speaker) &&
        !said.some((name) => standsFor(name, quote, context)),
    );
    if (wrong)
      report(
        'speaker-agrees',
        quotation,
        `"${quotation.text}" is given to ${said.join(', ')}; the source gives it to ${wrong.speaker}. Name the speaker of the source.`,
      );
  }
}
