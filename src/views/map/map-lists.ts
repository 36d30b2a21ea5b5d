/** What stands beside or below a map: whom it can't show by name, and what its signs mean. */
import type { MemberSet } from '../../model/dossier.ts';
import { type Bound, listed, own } from '../../edition/bind.ts';
import { languageOf, type SetContext, standingsOf, standingWords } from '../members/standing.ts';
import type { StateLabels } from './label-states.ts';
import type { Outlined } from './layout-ground.ts';
import type { Item, ListPart } from './listing.ts';
import type { Participant } from './participant.ts';

const item = ({ member, name, standing }: Participant): Item => ({
  runs: [name],
  sign: { standing, form: member.org === undefined ? 'point' : 'organisation' },
});
const numberedItem = ({ name, standing }: Participant, index: number): Item => ({
  runs: [{ words: listed(index + 1), weight: 600 }, name],
  sign: { standing, form: 'area' },
});

/** What the map can't show by name. */
export function listParts(
  participants: Participant[],
  { numbered, unlabelled }: StateLabels,
  language: string,
): ListPart[] {
  const organisations = participants.filter(
    ({ place, member }) => !place && member.org !== undefined,
  );
  const placeless = participants.filter(({ place, member }) => !place && member.org === undefined);
  const parts: ListPart[] = [
    { heading: own('organisations', language), items: organisations.map(item) },
    { heading: own('numberedOnTheMap', language), items: numbered.map(numberedItem) },
    { heading: own('withoutALabel', language), items: unlabelled.map(item) },
    { heading: own('notOnTheMap', language), items: placeless.map(item) },
  ];
  return parts.filter(({ items }) => items.length > 0);
}

const key = (words: Bound, sign: NonNullable<Item['sign']>): Item => ({
  runs: [{ words, tone: 'quiet' }],
  sign,
});

export function legendItems(
  set: MemberSet,
  outlined: Outlined[],
  hasVenue: boolean,
  context: SetContext,
): Item[] {
  const language = languageOf(context);
  const hasPoints = outlined.some(({ path }) => path === '');
  return [
    ...standingsOf(set).map((group) =>
      key(standingWords(group, context), { standing: group.standing, form: 'area' }),
    ),
    ...(set.host ? [key(own('host', language), { standing: 'host', form: 'area' })] : []),
    ...(hasVenue ? [key(own('venue', language), { standing: 'host', form: 'venue' })] : []),
    ...(hasPoints
      ? [key(own('tooSmallToDraw', language), { standing: 'article', form: 'point' })]
      : []),
  ];
}
