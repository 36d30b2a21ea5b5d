/** How what is read of real articles meets what careful readers find in them, one row a question. */
import type { Fact, FactOf } from '../../src/model/fact.ts';
import { edtfDays } from '../../src/model/edtf.ts';
import { stem } from '../../src/text/stems.ts';
import type { GoldCase, GoldFact, GoldOf } from './gold.ts';

export interface Row {
  asks: string;
  right: number;
  of: number;
  /** True where what is counted should be rare. */
  isRare: boolean;
  /** What should be otherwise: document, paragraph, what stands and what was read. */
  otherwise: string[];
}

interface Answer {
  asks: string;
  right: boolean;
  says: string;
  isRare?: true;
}
type Answers = (gold: GoldCase) => Answer[];

type Place = Pick<GoldFact, 'paragraph' | 'start' | 'end'>;
const isAt = (fact: Fact, { paragraph, start, end }: Place): boolean =>
  fact.paragraph === paragraph && (fact.start ?? 0) < end && (fact.end ?? 0) > start;

const factsOf = <K extends Fact['kind']>(facts: readonly Fact[], kind: K): FactOf<K>[] =>
  facts.filter((fact): fact is FactOf<K> => fact.kind === kind);
const goldOf = <K extends GoldFact['kind']>(gold: readonly GoldFact[], kind: K): GoldOf<K>[] =>
  gold.filter((fact): fact is GoldOf<K> => fact.kind === kind);

/** Of several facts that meet the place the one whose words begin nearest. */
const nearest = <F extends Fact>(facts: readonly F[], place: Place): F | undefined =>
  facts
    .filter((fact) => isAt(fact, place))
    .sort(
      (a, b) => Math.abs((a.start ?? 0) - place.start) - Math.abs((b.start ?? 0) - place.start),
    )[0];

const areSameDays = (a: string, b: string): boolean => {
  const [of, other] = [edtfDays(a), edtfDays(b)];
  return of.first === other.first && of.last === other.last;
};
const isOneOf = (edtf: string, right: readonly string[]): boolean =>
  right.some((each) => areSameDays(each, edtf));

/** Before, around or after the day of the report. */
function sideOf(edtf: string, published: string): 'past' | 'now' | 'ahead' {
  const [day, { first, last }] = [edtfDays(published), edtfDays(edtf)];
  if (last !== null && day.first !== null && last < day.first) return 'past';
  return first !== null && day.last !== null && first > day.last ? 'ahead' : 'now';
}

const answersOfDates: Answers = ({ article, gold, facts }) =>
  goldOf(gold, 'date').flatMap((each): Answer[] => {
    const { edtf } = nearest(factsOf(facts, 'date'), each) ?? {};
    const says = `¶${each.paragraph} ${each.edtf.join(' or ')}: ${edtf ?? '–'}`;
    const found = { asks: 'dates found', right: edtf !== undefined, says };
    if (edtf === undefined) return [found];
    const { published } = article;
    if (published === null) throw new Error(`${article.id} says no day of publication`);
    const sides = each.edtf.map((right) => sideOf(right, published));
    return [
      found,
      { asks: 'value of dates, of those found', right: isOneOf(edtf, each.edtf), says },
      {
        asks: 'dates in the right direction, of those found',
        right: sides.includes(sideOf(edtf, published)),
        says,
      },
    ];
  });

const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map(stem);

function isSameUnit(read: FactOf<'quantity'>, gold: GoldOf<'quantity'>): boolean {
  if (gold.percent || gold.currency !== undefined)
    return Boolean(read.percent) === Boolean(gold.percent) && read.currency === gold.currency;
  if (gold.unit === undefined) return !read.percent && read.currency === undefined;
  const [of, right] = [wordsOf(read.unit), wordsOf(gold.unit)];
  return of.at(-1) === right.at(-1) || right.every((word) => of.includes(word));
}

const answersOfQuantities: Answers = ({ gold, facts }) =>
  goldOf(gold, 'quantity').flatMap((each): Answer[] => {
    const read = nearest(factsOf(facts, 'quantity'), each);
    const answer = (asks: string, right: boolean, is?: unknown, should?: unknown): Answer => ({
      asks,
      right,
      says: `¶${each.paragraph} ${each.value} ${each.unit ?? each.currency ?? ''}: ${read?.text ?? '–'}; ${String(should)}: ${String(is)}`,
    });
    if (read === undefined) return [answer('quantities found', false)];
    const isValue = read.value === each.value && read.max === each.max;
    const answers = [
      answer('quantities found', true),
      answer(
        'value and unit of quantities, of those found',
        isValue && isSameUnit(read, each),
        `${read.value} ${read.unit}`,
      ),
    ];
    const right = each.periods ?? [];
    if (read.period !== undefined)
      answers.push(
        answer('periods right, of those given', isOneOf(read.period, right), read.period, right),
      );
    if (each.periodStated)
      answers.push(
        answer(
          "periods given, of those that the figure's own clause states",
          read.period !== undefined,
          read.period,
          right,
        ),
      );
    if (read.qualifier !== undefined || each.qualifier !== undefined)
      answers.push(
        answer(
          'qualifiers, of those given or stated',
          read.qualifier === each.qualifier,
          read.qualifier,
          each.qualifier,
        ),
      );
    if (read.status !== undefined && each.status !== undefined)
      answers.push(
        answer(
          'status, of those given and stated',
          read.status === each.status,
          read.status,
          each.status,
        ),
      );
    return answers;
  });

const TITLE = /^(?:mr|mrs|ms|dr|sir|lord|sen|gov|president|group)$/;
const nameWords = (name: string): string[] =>
  (
    name
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}']+/gu) ?? []
  ).filter((word) => !TITLE.test(word));
const isWithin = (few: readonly string[], many: readonly string[]): boolean =>
  few.length > 0 && few.every((word) => many.includes(word));

/** "Clinton" is nobody's name where two of that name are told of. */
function isSameName(read: string, right: string, people: readonly string[]): boolean {
  const [of, words] = [nameWords(read), nameWords(right)];
  const bearers = people.filter((each) => isWithin(of, nameWords(each)));
  return (
    isWithin(words, of) ||
    (isWithin(of, words) && bearers.every((each) => isWithin(nameWords(each), words)))
  );
}

const PRONOUN = /^(?:he|she|they|it)$/i;

const answersOfQuotes: Answers = ({ article, gold, facts }) => {
  const people = goldOf(gold, 'person').map(({ name }) => name);
  return goldOf(gold, 'quote').flatMap((each): Answer[] => {
    const read = nearest(factsOf(facts, 'quote'), each);
    const says = `¶${each.paragraph} at ${each.start}, ${each.speakers.join(' or ')}: ${read === undefined ? 'unread' : read.speaker}`;
    const answers: Answer[] = [{ asks: 'quotations found', right: read !== undefined, says }];
    if (read === undefined) return answers;
    const { speaker, speakerAt: at } = read;
    if (speaker !== null) {
      const right = each.speakers.some(
        (name) => name !== null && isSameName(speaker, name, people),
      );
      answers.push({ asks: 'speakers by name, of those given', right, says });
      const words = at && article.paragraphs[at.paragraph - 1]?.text.slice(at.start, at.end).trim();
      if (words !== undefined && PRONOUN.test(words))
        answers.push({ asks: 'speakers through pronouns, of those given', right, says });
    }
    if (!each.speakers.includes(null))
      answers.push({
        asks: 'speakers left open though the text decides',
        right: speaker === null,
        says,
        isRare: true,
      });
    return answers;
  });
};

/** A role that is cut short or says more than the text's is another role. */
const isSameRole = (read: string, right: string): boolean =>
  wordsOf(read).filter(isTelling).join(' ') === wordsOf(right).filter(isTelling).join(' ');
const isTelling = (word: string): boolean => !/^(?:the|an?|of|in|at|for|its|his|her|s)$/.test(word);

const answersOfPeople: Answers = ({ gold, facts }) => {
  const people = factsOf(facts, 'person');
  const organisations = goldOf(gold, 'organisation');
  const given = people.map((person): Answer => {
    const name = nameWords(person.name).join(' ');
    const right = organisations.some(
      (each) => isAt(person, each) || nameWords(each.name).join(' ') === name,
    );
    return {
      asks: 'people who are organisations',
      right,
      says: `¶${person.paragraph} ${person.name}`,
      isRare: true,
    };
  });
  return [
    ...given,
    ...goldOf(gold, 'person').flatMap((each): Answer[] => {
      const read = nearest(people, each);
      const role = people.find(
        (person) => person.name === read?.name && person.role !== undefined,
      )?.role;
      const says = `¶${each.paragraph} ${each.name}: ${read?.name ?? '–'}; ${each.roles.join(' or ')}: ${role ?? '–'}`;
      const answers = [{ asks: 'people found', right: read !== undefined, says }];
      if (role !== undefined)
        answers.push({
          asks: 'roles right, of those given',
          right: each.roles.some((right) => isSameRole(role, right)),
          says,
        });
      if (read !== undefined && each.roles.length > 0 && !each.roleOpen)
        answers.push({
          asks: 'roles given, of those stated',
          right: role !== undefined,
          says,
        });
      return answers;
    }),
  ];
};

const answersOfOrganisations: Answers = ({ gold, facts }) =>
  goldOf(gold, 'organisation').map((each) => {
    const read = factsOf(facts, 'party').filter((fact) => isAt(fact, each));
    return {
      asks: 'organisations read as such',
      right: read.some(({ org }) => org !== undefined),
      says: `¶${each.paragraph} ${each.name}: ${facts
        .filter((fact) => isAt(fact, each))
        .map(({ kind, text }) => `${kind} ${text}`)
        .join(', ')}`,
    };
  });

const QUESTIONS: readonly Answers[] = [
  answersOfDates,
  answersOfQuantities,
  answersOfQuotes,
  answersOfPeople,
  answersOfOrganisations,
];

/** One row a question, in the order in which they are first asked. */
export function scoreCases(cases: readonly GoldCase[]): Row[] {
  const rows = new Map<string, Row>();
  for (const ask of QUESTIONS)
    for (const each of cases)
      for (const { asks, right, says, isRare = false } of ask(each)) {
        const row = rows.get(asks) ?? { asks, right: 0, of: 0, isRare, otherwise: [] };
        rows.set(asks, row);
        row.of++;
        if (right) row.right++;
        if (right === isRare) row.otherwise.push(`${each.article.id} ${says}`);
      }
  return [...rows.values()];
}
