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
import { chooseProjection, heightFor, isWorld } from './frame.ts';
import type { Extent } from './frame.ts';
import type { Listing, MapLayout, State } from './geometry.ts';
import { labelStates } from './label-states.ts';
import type { StateLabels } from './label-states.ts';
import { layoutGround } from './layout-ground.ts';
import type { Ground, Outlined } from './layout-ground.ts';
import { layoutColumn, layoutFlow } from './listing.ts';
import type { Item, ListPart } from './listing.ts';
import { readParticipants } from './participant.ts';
import type { Participant } from './participant.ts';

const BESIDE = 152;
const BESIDE_GAP = 20;
const LABEL_SIZE = 12.5;
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

/** Degrees of longitude from which on the whole earth is shown rather than cut continents. */
const WIDEST = { wide: 170, narrow: 200 };

interface Sides {
  frame: Box;
  padX: number;
  padY: number;
}

/** A list longer than this goes below the map. */
const LONGEST_BESIDE = 12;

function sidesOf(extents: Extent[], width: number, mode: MapLayout['mode'], beside: boolean): Sides {
  const [padX, padY] = isWorld(extents, WIDEST[mode]) ? [4, 8] : mode === 'wide' ? [34, 20] : [12, 16];
  const across = beside ? width - BESIDE - BESIDE_GAP : width;
  const [least, most] = mode === 'wide' ? [200, 400] : [170, 300];
  const inner = { x: padX, y: 0, width: across - 2 * padX, height: 0 };
  const height = heightFor(extents, inner, WIDEST[mode]) + 2 * padY;
  return { frame: { x: 0, y: 0, width: across, height: Math.min(most, Math.max(least, height)) }, padX, padY };
}

interface Body {
  frame: Box;
  ground: Ground;
  named: StateLabels;
  parts: ListPart[];
}

function layoutBody(participants: Participant[], width: number, mode: MapLayout['mode'], beside: boolean): Body {
  const extents = participants.flatMap(extent);
  const { frame, padX, padY } = sidesOf(extents, width, mode, beside);
  const projection = chooseProjection(extents, { x: padX, y: padY, width: frame.width - 2 * padX, height: frame.height - 2 * padY }, WIDEST[mode]);
  const ground = layoutGround(participants, projection, frame);
  const named = labelStates(ground.outlined, frame, { x: 2, y: 2, width: frame.width - 4, height: frame.height - 4 }, LABEL_SIZE);
  return { frame, ground, named, parts: listParts(participants, named) };
}

const countItems = (parts: ListPart[]): number => parts.reduce((sum, { items }) => sum + items.length, 0);
const extent = ({ country, place }: Participant): Extent[] => (place ? [{ place, ...(country && { country }) }] : []);

/** What has no name on the map stands beside it where there is room, else below. */
function layoutWithLists(participants: Participant[], width: number, mode: MapLayout['mode']): { body: Body; beside: Listing; bottom: number } {
  const placeless = participants.filter(({ place }) => !place).length;
  const column = mode === 'wide' && placeless > 0 && placeless <= LONGEST_BESIDE;
  const body = layoutBody(participants, width, mode, column);
  if (column && countItems(body.parts) <= LONGEST_BESIDE) {
    const { listing, bottom } = layoutColumn(body.parts, width - BESIDE, 6, BESIDE);
    return { body, beside: listing, bottom: Math.max(bottom, body.frame.height) };
  }
  const below = column ? layoutBody(participants, width, mode, false) : body;
  if (!below.parts.length) return { body: below, beside: { swatches: [], texts: [] }, bottom: below.frame.height };
  const { listing, bottom } = layoutFlow(below.parts, 0, below.frame.height + 10, width);
  return { body: below, beside: listing, bottom };
}

/** `width` in CSS pixels at which text has its true size. `context` gives citations in the table their labels. */
export function layoutMap(set: MemberSet, width: number, context: MapContext = { articles: [] }): MapLayout {
  const mode = isWide(width) ? 'wide' : 'narrow';
  const participants = readParticipants(set);
  const { body, beside, bottom } = layoutWithLists(participants, width, mode);
  const { ground, named, frame } = body;
  const legend = layoutFlow([{ items: legendItems(set, ground.outlined, context.articles) }], 0, bottom + 12, width);
  const note = placeText(setText([{ text: STATEMENT, tone: 'quiet' }], 12, width), 0, legend.bottom + 4);
  return {
    id: `map-${set.id}-${mode}`, mode, width, height: note.y + note.block.height + 2,
    title: setTitle(set), description: membersRuns(set, context.articles), table: membersTable(set, context.articles),
    ...(isWorld(participants.flatMap(extent), WIDEST[mode]) ? {} : { frame }),
    land: ground.land, borders: ground.borders, states: ground.outlined.map(stateOf), labels: named.labels, beside, legend: legend.listing, note,
  };
}
