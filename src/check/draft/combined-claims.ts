/** Claims that say more together: words in a mouth, a figure in a place. They rest on a passage that says both. */
import type { QuoteFact } from '../../model/fact.ts';
import { paragraphId } from '../../model/fact-id.ts';
import type { RuleId } from '../../model/rules.ts';
import { hasName, printsName } from '../agree-name.ts';
import { sentenceAt } from '../block-check.ts';
import { readAt } from '../bind-claim.ts';
import type { CheckContext } from '../check-context.ts';
import type { Claim } from '../claim.ts';
import { outsideQuotes } from '../check-speakers.ts';
import { isSamePerson } from '../same-person.ts';
import type { ProseBlock } from '../prose-block.ts';
import type { Found } from './rest-on.ts';
import type { Sources } from './sources.ts';

interface Wrong {
  rule: RuleId;
  message: string;
}

const listed = (names: readonly string[]): string => [...new Set(names)].join(', ');

/** Whom the draft gives the words to, where the reader is sure. */
function speakerIn(claim: Claim, { text }: ProseBlock, { context }: Sources): string | null {
  const quote = context
    .read(text, null)
    .find(
      (fact): fact is QuoteFact =>
        fact.kind === 'quote' && (fact.start ?? 0) < claim.end && claim.start < (fact.end ?? 0),
    );
  return quote?.speaker ?? null;
}

/** "Our correspondent said" of one whom the article calls a correspondent. */
function isTheirRole(
  said: string,
  support: Found['supports'][number],
  { context }: Sources,
): boolean {
  const { article, fact } = support;
  if (fact?.kind !== 'quote' || fact.speaker !== null) return false;
  const roles = context
    .factsOf(article)
    .flatMap((each) =>
      each.kind === 'person' && isSamePerson(each.name, said)
        ? (/\p{Ll}+$/u.exec(each.role ?? '')?.[0] ?? [])
        : [],
    );
  const words = context.sentenceOf(support);
  return roles.some((role) => new RegExp(`\\b(?:our|the) ${role}\\b`, 'i').test(words));
}

const OUTLET = /\bthe (?:newspaper|paper|magazine|journal|agency|broadcaster|programme)\b/i;

/** "The newspaper also claimed" of the paper that the article names before. */
function isTheirPaper(
  said: string,
  { article, paragraph, sentence }: Found['supports'][number],
  { context }: Sources,
): boolean {
  if (!OUTLET.test(outsideQuotes(context.sentenceOf({ article, paragraph, sentence }))))
    return false;
  const before = context.article(article)?.paragraphs.slice(0, paragraph) ?? [];
  return before.some(({ text }) => printsName(text, said));
}

const familyOf = (name: string): string => name.split(' ').at(-1) ?? name;

/** "Michel “is the answer”, Sella said" names the source's speaker, and so may a pronoun of one named before: the reader's own guess at either is not held. */
function isNamedBeside(
  { speaker }: QuoteFact,
  said: string,
  claim: Claim,
  block: ProseBlock,
): boolean {
  if (speaker === null) return false;
  const { start, end } = sentenceAt(block, claim.start);
  const words = outsideQuotes(block.text.slice(start, end));
  const around = printsName(words, familyOf(said)) ? words : block.text.slice(0, end);
  return printsName(around, familyOf(speaker));
}

/** Words that no person of the source is sure to have said, in a sentence that names the draft's speaker outside them or goes on with that speaker. */
function isNamedByTheWords(
  said: string,
  { article, paragraph, sentence, fact }: Found['supports'][number],
  { context }: Sources,
): boolean {
  if (fact?.kind !== 'quote') return false;
  const { speaker } = fact;
  const isSomebody =
    speaker !== null &&
    context
      .factsOf(article)
      .some((each) => each.kind === 'person' && isSamePerson(each.name, speaker));
  if (isSomebody) return false;
  const next = { article, paragraph: paragraph + 1, sentence: 1 };
  const around = [
    { article, paragraph, sentence },
    speaker === null ? { article, paragraph, sentence: sentence + 1 } : next,
  ];
  return around.some((place) =>
    printsName(outsideQuotes(context.sentenceOf(place)), familyOf(said)),
  );
}

/** Paragraphs back in which a source may have named the one whom it goes on to call "he". */
const BACK = 3;

/** Whether the paragraph names the draft's speaker after the reader's, before the words. */
function isNamedLast(
  said: string,
  { article, paragraph, start, speaker }: QuoteFact,
  context: CheckContext,
): boolean {
  const before = (context.article(article)?.paragraphs[paragraph - 1]?.text ?? '').slice(0, start);
  const [his, other] = [said, speaker ?? ''].map((name) => before.lastIndexOf(familyOf(name)));
  return his !== undefined && other !== undefined && his > other;
}

/** "He added" in the source: whom it means is the reader's guess, and a speaker of the paragraphs before may be the one. */
function isPronounOf(
  said: string,
  { article, paragraph, sentence, fact }: Found['supports'][number],
  { context }: Sources,
): boolean {
  if (fact?.kind !== 'quote' || fact.speaker === null) return false;
  const words = outsideQuotes(context.sentenceOf({ article, paragraph, sentence }));
  if (printsName(words, familyOf(fact.speaker)) || !/\b(?:s?he|they)\b/i.test(words)) return false;
  if (isNamedLast(said, fact, context)) return true;
  return context
    .factsOf(article)
    .some(
      (each) =>
        each.kind === 'quote' &&
        each.speaker !== null &&
        each.paragraph <= paragraph &&
        each.paragraph >= paragraph - BACK &&
        isSamePerson(each.speaker, said),
    );
}

/** A body or office may be given what its head said, where the source names it beside the words. */
function wrongSpeaker(
  claim: Claim,
  { supports }: Found,
  block: ProseBlock,
  sources: Sources,
): Wrong | null {
  const said = speakerIn(claim, block, sources);
  if (said === null) return null;
  const quotes = supports.flatMap(({ fact }) => (fact?.kind === 'quote' ? [fact] : []));
  const { context } = sources;
  const isTheirs = quotes.some(
    (quote) => quote.speaker !== null && isSamePerson(said, quote.speaker),
  );
  if (isTheirs || quotes.some((quote) => isNamedBeside(quote, said, claim, block))) return null;
  const isPerson = context.dossier.facts.some(
    (fact) => fact.kind === 'person' && isSamePerson(fact.name, said),
  );
  if (
    supports.some(
      (support) =>
        isTheirRole(said, support, sources) ||
        isTheirPaper(said, support, sources) ||
        isNamedByTheWords(said, support, sources) ||
        isPronounOf(said, support, sources),
    )
  )
    return null;
  const places = supports.map(paragraphId);
  if (!isPerson && hasName(said, [], context.sourcesOf([], places))) return null;
  const speakers = quotes.flatMap(({ speaker }) => (speaker === null ? [] : [speaker]));
  return {
    rule: 'speaker-agrees',
    message: speakers.length
      ? `the words are given to ${said}; the source gives them to ${listed(speakers)}.`
      : `the words are given to ${said}; the source leaves open whose they are.`,
  };
}

/** "46 ships in Kirun", "46 ships off the coast of Norway": the place right behind what is counted. */
const PLACE =
  /^(?:\s+\p{Ll}[\p{L}-]*){0,4}?\s+(?:in|at|near|off|from|of)\s+((?:\p{Lu}[\p{L}’'-]*)(?:\s+\p{Lu}[\p{L}’'-]*){0,3})/u;

function wrongPlace(
  claim: Claim,
  { supports }: Found,
  { text }: ProseBlock,
  sources: Sources,
): Wrong | null {
  const { context } = sources;
  const read = readAt(claim, context.read(text, null));
  if (!read.quantity) return null;
  const end = Math.max(claim.end, read.quantity.end ?? 0);
  const match = PLACE.exec(text.slice(end));
  const [whole = '', place = ''] = match ?? [];
  if (!place || !hasName(place, [], context.everything)) return null;
  const start = end + whole.length - place.length;
  const names = readAt(
    { is: 'name', text: place, start, end: start + place.length },
    context.read(text, null),
  ).all;
  const carries = supports.some(({ article, paragraph }) =>
    hasName(
      place,
      names,
      context.sourcesOf(
        [],
        [`${article}/p${paragraph}`, `${article}/p${Math.max(1, paragraph - 1)}`, `${article}/p1`],
      ),
    ),
  );
  return carries
    ? null
    : {
        rule: 'name-has-source',
        message: `no source gives "${read.quantity.text}" for ${place}.`,
      };
}

/** What a claim that rests on a passage says wrongly together with what stands beside it; null where it doesn't. */
export function combinedProblem(
  claim: Claim,
  found: Found,
  block: ProseBlock,
  sources: Sources,
): Wrong | null {
  if (claim.is === 'quotation') return wrongSpeaker(claim, found, block, sources);
  return claim.is === 'number' ? wrongPlace(claim, found, block, sources) : null;
}
