/** The named members of a set on a map, with those that have no place on it beside or below. */
import type { MemberSet } from '../../facts/dossier.ts';
import type { Article } from '../../schemas/article.ts';
import { membersRuns, membersTable, setTitle } from '../members/describe-members.ts';
import { memberHref, memberParticular, memberRun } from '../members/member-link.ts';
import { standingsOf, standingWords } from '../members/standing.ts';
import type { Box } from '../svg/box.ts';
import { isWide } from '../svg/figure.ts';
import { particular } from '../../facts/particular.ts';
import { placeText, setText } from '../text/text-block.ts';
import { chooseProjection, heightFor } from './frame.ts';
import type { MapLayout, State } from './geometry.ts';
import { labelStates } from './label-states.ts';
import type { StateLabels } from './label-states.ts';
import { layoutGround } from './layout-ground.ts';
import type { Outlined } from './layout-ground.ts';
import { layoutColumn, layoutFlow } from './listing.ts';
import type { Item, ListPart } from './listing.ts';
import { readParticipants } from './participant.ts';
import type { Participant } from './participant.ts';

const BESIDE = 152;
const BESIDE_GAP = 20;
const STATEMENT = 'Borders: Natural Earth. No position on their status is implied.';

/** What the map is drawn with beside the set. */
export interface MapContext {
  /** For the labels of citations. */
  articles: readonly Article[];
}

const item = ({ member, standing }: Participant): Item => ({ runs: [memberRun(member)], sign: { standing, form: member.org === undefined ? 'point' : 'organisation' } });
const numberedItem = ({ member, standing }: Participant, index: number): Item => ({ runs: [{ text: String(index + 1), weight: 600, particular: particular('locator', `note/${index + 1}`) }, memberRun(member)], sign: { standing, form: 'area' } });

/** What the map can't show by name. */
function listParts(participants: Participant[], { numbered, unlabelled }: StateLabels): ListPart[] {
  const organisations = participants.filter(({ place, member }) => !place && member.org !== undefined);
  const placeless = participants.filter(({ place, member }) => !place && member.org === undefined);
  const parts: ListPart[] = [
    { heading: 'Organisations', items: organisations.map(item) },
    { heading: 'Numbered on the map', items: numbered.map(numberedItem) },
    { heading: 'Without a label', items: unlabelled.map(item) },
    { heading: 'Not on the map', items: placeless.map(item) },
  ];
  return parts.filter(({ items }) => items.length > 0);
}

function legendItems(set: MemberSet, outlined: Outlined[], articles: readonly Article[]): Item[] {
  const standings = standingsOf(set).map((group): Item => ({ runs: [{ text: standingWords(group, articles), tone: 'quiet' }], sign: { standing: group.standing, form: 'area' } }));
  const host: Item[] = set.host ? [{ runs: [{ text: 'host', tone: 'quiet' }], sign: { standing: 'host', form: 'area' } }] : [];
  const small: Item[] = outlined.some(({ path }) => path === '') ? [{ runs: [{ text: 'too small to draw', tone: 'quiet' }], sign: { standing: 'article', form: 'point' } }] : [];
  return [...standings, ...host, ...small];
}

const stateOf = ({ participant, path, x, y }: Outlined): State => ({ standing: participant.standing, path, x, y, href: memberHref(participant.member), particular: memberParticular(participant.member) });

interface Sides {
  frame: Box;
  padX: number;
  padY: number;
}

function sidesOf(participants: Participant[], width: number, wide: boolean): Sides {
  const beside = wide && participants.some(({ place }) => !place) ? BESIDE + BESIDE_GAP : 0;
  const [padX, padY] = wide ? [34, 20] : [12, 16];
  const across = width - beside;
  const [least, most] = wide ? [280, 400] : [190, 300];
  const inner = { x: padX, y: 0, width: across - 2 * padX, height: 0 };
  return { frame: { x: 0, y: 0, width: across, height: Math.min(most, Math.max(least, heightFor(participants.flatMap(extent), inner) + 2 * padY)) }, padX, padY };
}

const extent = ({ country, place }: Participant): { country?: Participant['country']; place: [number, number] }[] => (place ? [{ place, ...(country && { country }) }] : []);

/** `width` in CSS pixels at which text has its true size. `context` gives citations in the table their labels. */
export function layoutMap(set: MemberSet, width: number, context: MapContext = { articles: [] }): MapLayout {
  const wide = isWide(width);
  const participants = readParticipants(set);
  const { frame, padX, padY } = sidesOf(participants, width, wide);
  const projection = chooseProjection(participants.flatMap(extent), { x: padX, y: padY, width: frame.width - 2 * padX, height: frame.height - 2 * padY });
  const ground = layoutGround(participants, projection, frame);
  const named = labelStates(ground.outlined, frame, { x: 1, y: 1, width: frame.width - 2, height: frame.height - 2 }, 12.5);
  const parts = listParts(participants, named);
  const column = wide && frame.width < width;
  const beside = column ? layoutColumn(parts, width - BESIDE, 6, BESIDE) : layoutFlow(parts, 0, frame.height + 10, width);
  const legend = layoutFlow([{ items: legendItems(set, ground.outlined, context.articles) }], 0, (column ? Math.max(frame.height, beside.bottom) : parts.length ? beside.bottom : frame.height) + 10, width);
  const note = placeText(setText([{ text: STATEMENT, tone: 'quiet' }], 12, width), 0, legend.bottom + 4);
  const mode = wide ? 'wide' : 'narrow';
  return {
    id: `map-${set.id}-${mode}`, mode, width, height: note.y + note.block.height + 2,
    title: setTitle(set), description: membersRuns(set, context.articles), table: membersTable(set, context.articles),
    land: ground.land, borders: ground.borders, states: ground.outlined.map(stateOf), labels: named.labels, beside: beside.listing, legend: legend.listing, note,
  };
}
