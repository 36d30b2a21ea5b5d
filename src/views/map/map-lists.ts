/** What stands beside or below a map: whom it can't show by name, and what its signs mean. */
import type { MemberSet } from '../../model/dossier.ts';
import { type Bound, listed, own } from '../../edition/bind.ts';
import type { Article } from '../../model/article.ts';
import { memberLink } from '../members/member-link.ts';
import { standingsOf, standingWords } from '../members/standing.ts';
import type { StateLabels } from './label-states.ts';
import type { Outlined } from './layout-ground.ts';
import type { Item, ListPart } from './listing.ts';
import type { Participant } from './participant.ts';

const item = ({ member, standing }: Participant): Item => ({
  runs: [memberLink(member)],
  sign: { standing, form: member.org === undefined ? 'point' : 'organisation' },
});
const numberedItem = ({ member, standing }: Participant, index: number): Item => ({
  runs: [{ words: listed(index + 1), weight: 600 }, memberLink(member)],
  sign: { standing, form: 'area' },
});

/** What the map can't show by name. */
export function listParts(
  participants: Participant[],
  { numbered, unlabelled }: StateLabels,
): ListPart[] {
  const organisations = participants.filter(
    ({ place, member }) => !place && member.org !== undefined,
  );
  const placeless = participants.filter(({ place, member }) => !place && member.org === undefined);
  const parts: ListPart[] = [
    { heading: own('organisations'), items: organisations.map(item) },
    { heading: own('numberedOnTheMap'), items: numbered.map(numberedItem) },
    { heading: own('withoutALabel'), items: unlabelled.map(item) },
    { heading: own('notOnTheMap'), items: placeless.map(item) },
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
  articles: readonly Article[],
): Item[] {
  const hasPoints = outlined.some(({ path }) => path === '');
  return [
    ...standingsOf(set).map((group) =>
      key(standingWords(group, articles), { standing: group.standing, form: 'area' }),
    ),
    ...(set.host ? [key(own('host'), { standing: 'host', form: 'area' })] : []),
    ...(hasVenue ? [key(own('venue'), { standing: 'host', form: 'venue' })] : []),
    ...(hasPoints ? [key(own('tooSmallToDraw'), { standing: 'article', form: 'point' })] : []),
  ];
}
