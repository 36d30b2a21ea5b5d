/** The whole that a source counts, place by place: those named filled by their evidence, those not named left empty. */
import type { Member, MemberSet } from '../../model/dossier.ts';
import { TAKING_PART } from '../../dossier/computed.ts';
import { type Bound, count, own, setTitle } from '../../edition/bind.ts';
import { slug } from '../../read/ids.ts';
import { membersRuns, membersTable, notNamedRuns } from '../members/describe-members.ts';
import { memberLink } from '../members/member-link.ts';
import { isNamedInFull } from '../members/naming.ts';
import { message } from '../../edition/line.ts';
import { languageOf, type SetContext, standingsOf, standingWords } from '../members/standing.ts';
import type { Standings } from '../members/standing.ts';
import type { Fill, Form } from '../members/symbol.ts';
import { drawingId, isWide } from '../svg/figure.ts';
import type { Run } from '../text/run.ts';
import { placeText, setText } from '../text/text-block.ts';
import type { Place, RollLayout, Share } from './geometry.ts';
import { chooseGrid, MOST_PLACES } from './grid.ts';
import { layoutNamed, NAMED_SIZE } from './named-places.ts';

type Filled = Omit<Place, 'x' | 'y'>;

const formOf = (org: string | undefined): Form => (org === undefined ? 'area' : 'organisation');

const byForm = <T extends { org?: string }>(members: T[]): T[] => [
  ...members.filter(({ org }) => org === undefined),
  ...members.filter(({ org }) => org !== undefined),
];

const namedPlace = (member: Member): Pick<Filled, 'href' | 'name'> => {
  const { href, words } = memberLink(member);
  return { href, name: words };
};

function namedPlaces(set: MemberSet): Filled[] {
  return standingsOf(set).flatMap(({ standing, members }) =>
    byForm(members).map((member): Filled => ({
      form: formOf(member.org),
      fill: standing,
      ...namedPlace(member),
    })),
  );
}

/** Where it is certain that the host is one of the whole it is named; where it isn't, one empty place may be its. */
function hostPlaces({ host }: MemberSet): Filled[] {
  if (!host || host.counted === 'no') return [];
  return [
    {
      form: 'area',
      fill: host.counted === 'yes' ? 'host' : 'host-place',
      ...namedPlace(host),
    },
  ];
}

function fillPlaces(set: MemberSet): Filled[] {
  const known = [...namedPlaces(set), ...hostPlaces(set)];
  const empty = Math.max(0, set.whole - known.length);
  return [
    ...known,
    ...Array.from({ length: empty }, (): Filled => ({ form: 'area', fill: 'empty' })),
  ];
}

interface Key {
  form: Form;
  fill: Fill;
  runs: Run[];
}

/** How many stand so. */
function countOf(set: MemberSet, { standing, grade }: Standings): Bound {
  if (grade !== undefined) return count(set, 'named', slug(grade));
  const tier = standing === 'note' ? 'named-notes' : 'named-articles';
  return set.members.some((member) => member.grade !== undefined)
    ? count(set, tier, TAKING_PART)
    : count(set, tier);
}

const HOST_WORDS = {
  yes: 'hostInBrackets',
  unknown: 'hostIfCounted',
  no: 'hostNotCounted',
} as const;

function hostKey({ host }: MemberSet, language: string): Key[] {
  if (!host) return [];
  return [
    {
      form: 'area',
      fill: host.counted === 'unknown' ? 'host-place' : 'host',
      runs: [memberLink(host), { words: own(HOST_WORDS[host.counted], language), tone: 'quiet' }],
    },
  ];
}

function keysOf(set: MemberSet, context: SetContext): Key[] {
  const language = languageOf(context);
  const groups = standingsOf(set).map((group): Key => ({
    form: 'area',
    fill: group.standing,
    runs: [
      { words: countOf(set, group), weight: 600 },
      { words: standingWords(group, context), tone: 'quiet' },
    ],
  }));
  const organisations: Key[] = set.members.some(({ org }) => org !== undefined)
    ? [
        {
          form: 'organisation',
          fill: 'empty',
          runs: [{ words: own('organisation', language), tone: 'quiet' }],
        },
      ]
    : [];
  const empty: Key[] =
    set.notNamed > 0
      ? [
          {
            form: 'area',
            fill: 'empty',
            runs: notNamedRuns(set, context).map((run) =>
              run.words.of.kind === 'computed'
                ? { ...run, weight: 600 as const }
                : { ...run, tone: 'quiet' as const },
            ),
          },
        ]
      : [];
  return [...groups, ...hostKey(set, language), ...empty, ...organisations];
}

const KEY_SIZE = 13;
const SIGN = 19;

function layoutKeys(
  keys: Key[],
  width: number,
  y: number,
): { legend: RollLayout['legend']; bottom: number } {
  const legend: RollLayout['legend'] = { signs: [], texts: [] };
  let [x, top, tallest] = [0, y, 0];
  for (const { form, fill, runs } of keys) {
    const block = setText(runs, KEY_SIZE, width - SIGN);
    if (x > 0 && x + SIGN + block.width > width) [x, top, tallest] = [0, top + tallest + 5, 0];
    legend.signs.push({ form, fill, x: x + 7, y: top + block.lineHeight / 2 });
    legend.texts.push(placeText(block, x + SIGN, top));
    x += SIGN + block.width + 22;
    tallest = Math.max(tallest, block.height);
  }
  return { legend, bottom: top + tallest };
}

interface Body {
  size: number;
  places: Place[];
  shares: Share[];
  height: number;
}

const BELOW_NAMES = 10;

/** Those named with their names; below them a place for each of the others, no larger: each is one of the whole. */
function namedBody(places: Filled[], width: number, height: number): Body {
  const isNamed = ({ name }: Filled): boolean => name !== undefined;
  const names = layoutNamed(places.filter(isNamed), width);
  const others = places.filter((place) => !isNamed(place));
  if (!others.length) return { size: NAMED_SIZE, ...names, shares: [], height: names.bottom };
  const top = names.bottom ? names.bottom + BELOW_NAMES : 0;
  const grid = gridBody(others, width, height, NAMED_SIZE);
  return {
    ...grid,
    places: [...names.places, ...grid.places.map((place) => ({ ...place, y: place.y + top }))],
    height: top + grid.height,
  };
}

function gridBody(places: Filled[], width: number, height: number, most?: number): Body {
  const { columns, pitch, size } = chooseGrid(places.length, width, height, most);
  const placed = places.map((place, index) => ({
    ...place,
    x: (index % columns) * pitch + size / 2 + 0.5,
    y: Math.floor(index / columns) * pitch + size / 2 + 0.5,
  }));
  return {
    size,
    places: placed,
    shares: [],
    height: Math.ceil(places.length / columns) * pitch - (pitch - size) + 1,
  };
}

const BAR = 30;
/** A share smaller than this could not be seen. */
const THINNEST = 1.5;

/** One bar for the whole. */
function proportionalBody(set: MemberSet, width: number): Body {
  const scale = width / Math.max(set.whole, set.members.length);
  let x = 0;
  const shares = standingsOf(set).map(({ standing, members }): Share => {
    const share = {
      fill: standing,
      box: { x, y: 0.5, width: Math.max(THINNEST, members.length * scale), height: BAR },
    };
    x += share.box.width;
    return share;
  });
  return {
    size: BAR,
    places: [],
    shares: [
      ...shares,
      { fill: 'empty', box: { x, y: 0.5, width: Math.max(0, width - x - 0.5), height: BAR } },
    ],
    height: BAR + 1,
  };
}

function bodyOf(set: MemberSet, width: number, height: number): Body {
  if (Math.max(set.whole, set.members.length) > MOST_PLACES) return proportionalBody(set, width);
  return (isNamedInFull(set) ? namedBody : gridBody)(fillPlaces(set), width, height);
}

/** `width` in CSS pixels at which text has its true size. `context` gives citations in the table their labels. */
export function layoutRoll(
  set: MemberSet,
  width: number,
  context: SetContext = { articles: [] },
): RollLayout {
  const mode = isWide(width) ? 'wide' : 'narrow';
  const body = bodyOf(set, width, mode === 'wide' ? 330 : 520);
  const keys = layoutKeys(keysOf(set, context), width, body.height + 12);
  const whole = message('inAll', languageOf(context), {
    whole: { words: count(set, 'declared') },
  });
  return {
    id: drawingId(`roll-${set.id}`, width),
    mode,
    width,
    height: keys.bottom + 2,
    title: [{ words: setTitle(set, context.settings) }],
    description: [...whole, ...membersRuns(set, context)],
    table: membersTable(set, context),
    size: body.size,
    places: body.places,
    shares: body.shares,
    legend: keys.legend,
  };
}
