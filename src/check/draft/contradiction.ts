/** What the passage that tells of a sentence says otherwise: whom it names, what it counts, when it was, what it denies. */
import type { Problem } from '../../model/problem.ts';
import { indexOf } from '../../dossier/dossier-index.ts';
import { groupsOf, wordsOf } from '../../text/lexicon/index.ts';
import type { Token } from '../../text/reading.ts';
import { tokenize } from '../../text/tokens.ts';
import { escaped } from '../agree-name.ts';
import { numbersIn } from '../agree-number-word.ts';
import { outsideQuotes } from '../check-speakers.ts';
import type { Claim } from '../claim.ts';
import { isSamePerson } from '../same-person.ts';
import { denies } from '../marks/mark-status.ts';
import { contentStems, plainStems } from './content-stems.ts';
import { otherHolder } from './other-holder.ts';
import type { Found } from './rest-on.ts';
import type { Sentence, Sources } from './sources.ts';
import { sentencesAround, SURE, type Tellings, tellingsOf } from './tellings.ts';

type Contradiction = Pick<Problem, 'rule' | 'message'>;

/** Of the best fit: as good as it. */
const AS_GOOD = 0.8;
/** Of the best fit: what fits less tells of something else, surely. */
const LITTLE = 0.4;
/** Of the best fit: what fits less tells of something else. */
const SAME_MATTER = 0.5;

/** Words besides names and figures that a passage shares with a sentence that it tells of. */
const WORDS = 2;

/** The passages that tell of the sentence as well as the best. */
function toldAsWell(sentence: string, tellings: Tellings): Sentence[] {
  const own = [...plainStems(sentence)];
  return tellings.told(AS_GOOD).filter(({ text }) => {
    const words = plainStems(text);
    return own.filter((word) => words.has(word)).length >= WORDS;
  });
}

/** How near a claim's passages must be to those that tell of it. */
interface Nearness {
  /** Sentences around a passage that count. */
  reach: { before: number; after: number };
  /** Of the best fit. */
  enough: number;
}

/** A figure stands in the sentence that tells of it, or right beside. */
const FIGURE: Nearness = { reach: { before: 1, after: 1 }, enough: SAME_MATTER };

/** The passages that surely tell of the sentence, where those that the claim rests on, with what stands around them, are too far from it. */
function toldElsewhere(
  claim: Claim,
  sentence: string,
  found: Found,
  sources: Sources,
  { reach, enough }: Nearness,
): Sentence[] {
  const tellings = tellingsOf(sentence, claim.text, sources);
  if (tellings.best < SURE || tellings.shareOf(found.supports, reach) >= enough) return [];
  return toldAsWell(sentence, tellings);
}

const placeOf = ({ article, paragraph }: Sentence, { context }: Sources): string =>
  `${indexOf(context.dossier).labelOf(article)} ¶${paragraph}`;

/** The last word of a name, without the ending of a plural. */
const lastWord = (name: string): string =>
  (/[\p{L}\p{N}]+(?=[^\p{L}\p{N}]*$)/u.exec(name)?.[0] ?? name).replace(/(?<=\p{L}{3})s$/u, '');

const NAME = String.raw`(?:\p{Lu}[\p{L}’'-]+ ){1,6}`;

/** What some source puts in brackets behind the name, or the name in brackets behind: "Kirun Sailing Union (KSU)". */
function otherNames(name: string, texts: readonly string[]): string[] {
  const [bracketed, brackets] = [
    new RegExp(`${NAME}(?=\\(${escaped(name)}\\))`, 'gu'),
    new RegExp(`(?<=${escaped(name)} \\()\\p{Lu}[\\p{L}]+(?=\\))`, 'gu'),
  ];
  return texts.flatMap((text) => [
    ...(text.match(bracketed) ?? []).map((found) => found.trim()),
    ...(text.match(brackets) ?? []),
  ]);
}

/** A source names somebody once and goes on with "he" for so many sentences; it may name one right behind what it tells. */
const REACH = { before: 5, after: 2 };

const isPersonIn = (name: string, { context }: Sources): boolean =>
  context.dossier.facts.some((fact) => fact.kind === 'person' && isSamePerson(fact.name, name));

/** The text in which a passage would name it: a person near by, any other anywhere in the article, headline and all. */
function textsAbout(telling: Sentence, isPerson: boolean, sources: Sources): string[] {
  const { title = null, paragraphs = [] } = sources.context.article(telling.article) ?? {};
  const texts = isPerson ? sentencesAround(telling, REACH, sources) : paragraphs;
  return [title ?? '', ...texts.map(({ text }) => text)];
}

/** "Moss, the pilot, and Lund": sources may tell of each elsewhere. */
const isListed = ({ start }: Claim, block: string): boolean =>
  /, (?:and|or) (?:the )?$/.test(block.slice(0, start));

/** A name that none of the passages which tell of the sentence gives, by its last word or as others know it. */
function otherName(
  claim: Claim,
  sentence: string,
  block: string,
  found: Found,
  sources: Sources,
): Contradiction | null {
  if (isListed(claim, block)) return null;
  const told = toldElsewhere(claim, sentence, found, sources, { reach: REACH, enough: LITTLE });
  if (told.length === 0) return null;
  const isPerson = isPersonIn(claim.text, sources);
  const names = [lastWord(claim.text), ...otherNames(claim.text, sources.context.everything.texts)];
  const isNamed = told.some((telling) =>
    textsAbout(telling, isPerson, sources).some((text) =>
      names.some((name) => text.includes(name)),
    ),
  );
  const [first] = told;
  return first && !isNamed
    ? {
        rule: 'name-has-source',
        message: `${placeOf(first, sources)} tells of this, and ${isPerson ? 'what stands around it' : 'its article'} does not name "${claim.text}".`,
      }
    : null;
}

/** The first content word behind a number, as a stem. */
function countedBy({ end }: { end: number }, text: string): string | undefined {
  const [words = ''] = /^(?:[\s-]+\p{Ll}+){1,2}/u.exec(text.slice(end)) ?? [];
  const [noun] = contentStems(words);
  return noun;
}

/** "The third defeat" where the passages that tell of it have the fourth, and nowhere the third. */
function otherNumber(
  claim: Claim,
  sentence: string,
  block: string,
  found: Found,
  sources: Sources,
): Contradiction | null {
  const noun = countedBy(claim, block);
  if (noun === undefined || claim.value === undefined) return null;
  for (const telling of toldElsewhere(claim, sentence, found, sources, FIGURE)) {
    const other = numbersIn(telling.text).find(
      (each) =>
        each.form === claim.form &&
        each.value !== undefined &&
        countedBy(each, telling.text) === noun,
    );
    if (other && other.value !== claim.value)
      return {
        rule: 'number-has-source',
        message: `"${claim.text}": ${placeOf(telling, sources)} says "${telling.text.slice(other.start, other.end)}".`,
      };
  }
  return null;
}

const YEAR = /(?<![\p{L}\p{N}.,])(?:1[5-9]|20)\d\d(?![\p{L}\p{N}]|[.,]\d)/gu;

const WEEKDAYS = [...groupsOf('weekdays').values()].flatMap(([full]) => full ?? []);
const WEEKDAY = new RegExp(`\\b(?:${WEEKDAYS.join('|')})\\b`, 'gi');

/** A year or weekday where the passages that tell of the sentence have another. */
function otherDay(
  claim: Claim,
  sentence: string,
  found: Found,
  sources: Sources,
): Contradiction | null {
  const pattern = [YEAR, WEEKDAY].find((each) => claim.text.match(each));
  if (pattern === undefined) return null;
  const dated = toldElsewhere(claim, sentence, found, sources, FIGURE).flatMap((telling) => {
    const [day] = telling.text.match(pattern) ?? [];
    return day === undefined ? [] : [{ telling, day }];
  });
  const [first] = dated;
  return first && !dated.some(({ telling }) => telling.text.includes(claim.text))
    ? {
        rule: 'date-has-source',
        message: `"${claim.text}": ${placeOf(first.telling, sources)} says "${first.day}".`,
      }
    : null;
}

/** What the passages that tell of a sentence say otherwise of one of its claims. `block` is the text around it. */
export function contradictionOf(
  claim: Claim,
  sentence: string,
  block: string,
  found: Found,
  sources: Sources,
): Contradiction | null {
  if (found.isOwn || found.supports.length === 0) return null;
  if (claim.is === 'name')
    return otherHolder(claim, block, sources) ?? otherName(claim, sentence, block, found, sources);
  const ofDay = otherDay(claim, sentence, found, sources);
  return (
    ofDay ?? (claim.is === 'number' ? otherNumber(claim, sentence, block, found, sources) : null)
  );
}

/** A content word with what the words of a verb before it do to it. */
interface Deed {
  stem: string;
  text: string;
  isDenied: boolean;
  /** To come, or only possible. */
  isAhead: boolean;
}

const WITHIN_VERBS = wordsOf('within-a-verb-group', 'speech-auxiliaries', 'be-forms', 'negations');

const isWithinVerbs = ({ lower, tag }: Token): boolean =>
  WITHIN_VERBS.has(lower) ||
  tag.auxiliary !== undefined ||
  tag.endsAsAdverb ||
  /n['’]t$/.test(lower);

const isNegation = ({ lower, tag }: Token): boolean =>
  tag.kinds.has('negation') || /n['’]t$/.test(lower);

/** "Is", "has", "won't"; "not" alone may deny a noun. */
const isVerb = ({ lower, tag }: Token): boolean =>
  tag.auxiliary !== undefined || tag.kinds.has('be') || /n['’]t$/.test(lower);

/** The content words of a sentence outside its quotations, each with what the words of a verb right before it do to it. */
function deedsIn(text: string): Deed[] {
  const tokens = tokenize(outsideQuotes(text));
  return tokens.flatMap((token, index): Deed[] => {
    const [word] = contentStems(token.lower);
    if (token.type !== 'word' || word === undefined || isWithinVerbs(token)) return [];
    if (/^\p{Lu}/u.test(token.text)) return [];
    let from = index;
    for (let before = tokens[from - 1]; before && isWithinVerbs(before); before = tokens[from - 1])
      from--;
    const group = tokens.slice(from, index);
    return [
      {
        stem: word,
        text: token.text,
        isDenied: group.some(isNegation) && group.some(isVerb),
        isAhead: group.some(
          ({ tag }) => tag.auxiliary === 'future' || tag.auxiliary === 'possible',
        ),
      },
    ];
  });
}

const deedOf = (text: string, word: string): Deed | undefined =>
  deedsIn(text).find((deed) => deed.stem === word);

/** The share of a sentence's rare words that the passage which denies it has at least. */
const COVERED = 0.5;

/** Words of a sentence that one which tells of the same deed shares with it at least. */
const SHARED = 0.4;

const isSameDeed = (text: string, said: string): boolean => {
  const [own, others] = [contentStems(text), contentStems(said)];
  return [...own].filter((word) => others.has(word)).length >= SHARED * own.size;
};

/** Sentences that tell of the matter and have the word of the deed. */
function tellingDeed(text: string, deed: Deed, tellings: Tellings) {
  return tellings.told(SAME_MATTER).flatMap((sentence) => {
    const told = isSameDeed(text, sentence.text) && deedOf(sentence.text, deed.stem);
    return told ? [{ sentence, deed: told }] : [];
  });
}

function otherDenial(
  text: string,
  deed: Deed,
  tellings: Tellings,
  sources: Sources,
): Contradiction | null {
  const told = tellingDeed(text, deed, tellings);
  const [first] = told;
  if (!first) return null;
  if (deed.isDenied)
    return told.every(({ sentence, deed: other }) => !other.isAhead && !denies(sentence.text))
      ? {
          rule: 'negation-agrees',
          message: `"not … ${deed.text}": ${placeOf(first.sentence, sources)} tells it and denies nothing.`,
        }
      : null;
  return !denies(text) && told.every(({ deed: other }) => other.isDenied)
    ? {
        rule: 'negation-agrees',
        message: `"${deed.text}": ${placeOf(first.sentence, sources)} denies it.`,
      }
    : null;
}

/** What the passages that tell of the sentence deny and it doesn't, or the other way. */
export function contradictedDeeds(text: string, sources: Sources): Contradiction[] {
  const tellings = tellingsOf(text, '', sources);
  if (tellings.best < SURE || tellings.coverage < COVERED) return [];
  return deedsIn(text).flatMap((deed) => otherDenial(text, deed, tellings, sources) ?? []);
}
