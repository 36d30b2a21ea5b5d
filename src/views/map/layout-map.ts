/** The named members of a set on a map, with those that have no place on it beside or below. */
import { own, setTitle } from '../../edition/bind.ts';
import { message } from '../../edition/line.ts';
import type { Member, MemberSet } from '../../model/dossier.ts';
import { membersRuns, membersTable } from '../members/describe-members.ts';
import { isNamedInFull } from '../members/naming.ts';
import { memberLink } from '../members/member-link.ts';
import { languageOf, type SetContext } from '../members/standing.ts';
import { rememberedLately } from '../../text/remembered.ts';
import type { Box } from '../svg/box.ts';
import { drawingId, isWide } from '../svg/figure.ts';
import { placeText, setText } from '../text/text-block.ts';
import { chooseProjection, heightFor, isWorld } from './frame.ts';
import type { Extent, Limits } from './frame.ts';
import type { Listing, MapLayout, State } from './geometry.ts';
import { labelStates } from './label-states.ts';
import type { StateLabels } from './label-states.ts';
import { layoutGround } from './layout-ground.ts';
import type { Ground, Outlined } from './layout-ground.ts';
import { layoutColumn, layoutFlow } from './listing.ts';
import type { ListPart } from './listing.ts';
import { legendItems, listParts } from './map-lists.ts';
import { readParticipants } from './participant.ts';
import type { Participant } from './participant.ts';
import { venueOf } from './venue.ts';
import type { Venue } from './venue.ts';

const BESIDE = 152;
const BESIDE_GAP = 20;

const targetOf = (member: Member): Pick<State, 'href' | 'of'> => {
  const { href, words } = memberLink(member);
  return { href, of: words.of };
};
const stateOf = ({ participant, path, x, y }: Outlined): State => ({
  standing: participant.standing,
  path,
  x,
  y,
  ...targetOf(participant.member),
});

/** The whole earth reads best where there is room for it; on narrow screens its empty parts are left out. */
const LIMITS: Record<MapLayout['mode'], Limits> = {
  wide: { region: 170, part: 170 },
  narrow: { region: 200, part: 300 },
};

interface Sides {
  frame: Box;
  padX: number;
  padY: number;
}

/** A list longer than this goes below the map. */
const LONGEST_BESIDE = 12;

function sidesOf(
  extents: Extent[],
  width: number,
  mode: MapLayout['mode'],
  beside: boolean,
): Sides {
  const [padX, padY] = isWorld(extents, LIMITS[mode])
    ? [4, 8]
    : mode === 'wide'
      ? [34, 20]
      : [12, 16];
  const across = beside ? width - BESIDE - BESIDE_GAP : width;
  const [least, most] = mode === 'wide' ? [200, 400] : [170, 300];
  const inner = { x: padX, y: 0, width: across - 2 * padX, height: 0 };
  const height = heightFor(extents, inner, LIMITS[mode]) + 2 * padY;
  return {
    frame: { x: 0, y: 0, width: across, height: Math.min(most, Math.max(least, height)) },
    padX,
    padY,
  };
}

const showsDisputes = ({ settings }: SetContext): boolean =>
  settings?.map?.borders !== 'natural-earth';

interface Body {
  frame: Box;
  ground: Ground;
  named: StateLabels;
  parts: ListPart[];
}

function layoutBody(
  participants: Participant[],
  venue: Venue | undefined,
  width: number,
  mode: MapLayout['mode'],
  beside: boolean,
  context: SetContext,
): Body {
  const extents = participants.flatMap(extent);
  const { frame, padX, padY } = sidesOf(extents, width, mode, beside);
  const projection = chooseProjection(
    extents,
    { x: padX, y: padY, width: frame.width - 2 * padX, height: frame.height - 2 * padY },
    LIMITS[mode],
  );
  const ground = layoutGround(participants, projection, frame, showsDisputes(context));
  const named = labelStates(
    ground.outlined,
    venue,
    projection,
    frame,
    {
      x: 2,
      y: 2,
      width: frame.width - 4,
      height: frame.height - 4,
    },
    languageOf(context),
  );
  return { frame, ground, named, parts: listParts(participants, named, languageOf(context)) };
}

const countItems = (parts: ListPart[]): number =>
  parts.reduce((sum, { items }) => sum + items.length, 0);
const extent = ({ country, place }: Participant): Extent[] =>
  place ? [{ place, ...(country && { country }) }] : [];

interface WithLists {
  body: Body;
  beside: Listing;
  bottom: number;
}

/** What has no name on the map stands beside it where there is room, else below. */
function layoutWithLists(
  participants: Participant[],
  venue: Venue | undefined,
  width: number,
  mode: MapLayout['mode'],
  context: SetContext,
): WithLists {
  const placeless = participants.filter(({ place }) => !place).length;
  const column = mode === 'wide' && placeless > 0 && placeless <= LONGEST_BESIDE;
  const body = layoutBody(participants, venue, width, mode, column, context);
  if (column && countItems(body.parts) <= LONGEST_BESIDE) {
    const { listing, bottom } = layoutColumn(body.parts, width - BESIDE, 6, BESIDE);
    return { body, beside: listing, bottom: Math.max(bottom, body.frame.height) };
  }
  const below = column ? layoutBody(participants, venue, width, mode, false, context) : body;
  if (!below.parts.length)
    return { body: below, beside: { swatches: [], texts: [] }, bottom: below.frame.height };
  const { listing, bottom } = layoutFlow(below.parts, 0, below.frame.height + 10, width);
  return { body: below, beside: listing, bottom };
}

/** In all widths, of the sets of a dossier. */
const MAPS = 24;
const lately = rememberedLately<WithLists>(MAPS);

/** `dev` draws all anew after each save, and hardly one is of who took part. */
const layoutOnce: typeof layoutWithLists = (participants, venue, width, mode, context) => {
  const shown = participants.map(({ member, name, standing }) => [member, name, standing]);
  const key = [shown, venue, width, mode, showsDisputes(context), languageOf(context)];
  return lately(JSON.stringify(key), () =>
    layoutWithLists(participants, venue, width, mode, context),
  );
};

/**
 * `width` in CSS pixels at which text has its true size. `context` gives citations in the table their labels.
 * Organisations have no ground to be shown on: where the drawing of the whole prints each name, that is where theirs are read.
 */
export function layoutMap(
  set: MemberSet,
  width: number,
  context: SetContext = { articles: [] },
): MapLayout {
  const language = languageOf(context);
  const mode = isWide(width) ? 'wide' : 'narrow';
  const participants = readParticipants(set, context).filter(
    ({ place, member }) => place || member.org === undefined || !isNamedInFull(set),
  );
  const venue = venueOf(set, context.settings?.sets ?? []);
  const { body, beside, bottom } = layoutOnce(participants, venue, width, mode, context);
  const { ground, named, frame } = body;
  const legend = layoutFlow(
    [{ items: legendItems(set, ground.outlined, venue !== undefined, context) }],
    0,
    bottom + 12,
    width,
  );
  const note = placeText(
    setText(
      [
        { words: own('borders', language), tone: 'quiet' },
        ...(ground.disputed.areas || ground.disputed.lines
          ? [{ words: own('disputedGround', language), tone: 'quiet' as const }]
          : []),
      ],
      12,
      width,
    ),
    0,
    legend.bottom + 4,
  );
  return {
    id: drawingId(`map-${set.id}`, width),
    mode,
    width,
    height: note.y + note.block.height + 2,
    title: [{ words: setTitle(set, context.settings) }],
    description: [
      ...membersRuns(set, context),
      ...(venue ? message('VenueIs', language, { place: { words: venue.run.words } }) : []),
    ],
    table: membersTable(set, context),
    ...(isWorld(participants.flatMap(extent), LIMITS[mode]) ? {} : { frame }),
    land: ground.land,
    borders: ground.borders,
    disputed: ground.disputed,
    states: ground.outlined.map(stateOf),
    ...(venue && named.venue
      ? {
          venue: { ...named.venue, ...targetOf(venue.host) },
        }
      : {}),
    labels: named.labels,
    beside,
    legend: legend.listing,
    note,
  };
}
