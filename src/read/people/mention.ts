/** Names with what the text around them says. */
import { Cursor } from '../../text/cursor.ts';
import type { Draft, Reading } from '../../text/reading.ts';
import type { Span } from '../span.ts';
import { ENOUGH, isKin, weighContext, weighWords } from './evidence.ts';
import { readName, type Name } from './names.ts';
import { readRoleAfter } from './role-after.ts';
import { readRoleBefore, type PartyTest, type Role } from './role-before.ts';
import { findRuns } from './runs.ts';

export interface Mention {
  name: Name;
  role: string | undefined;
  weight: number;
  /** Something that only people have speaks for it, not verbs alone. */
  isPersonal: boolean;
  /** An office said of several, which the next name of the list has, too. */
  shared?: Role;
  isKin: boolean;
  /** Counted from 0 over the article. */
  position: number;
}

interface Found {
  mentions: Mention[];
  /** Runs that are no names: organisations, places, headlines. */
  rest: Span[];
}

/** Says of a token what kind of party's name covers it. */
function partyTest(cursor: Cursor, parties: readonly Draft<'party'>[]): PartyTest {
  const countries = new Set<number>();
  const organisations = new Set<number>();
  for (const { start, end, org } of parties)
    for (let at = cursor.indexFrom(start); cursor.has(at) && cursor.token(at).end <= end; at++)
      (org === undefined ? countries : organisations).add(at);
  return (at) => {
    if (organisations.has(at)) return 'organisation';
    return countries.has(at) ? 'country' : null;
  };
}

/** A comma, "and" or both, and nothing else, between two names. */
export function isNextInList(left: Name, right: Name): boolean {
  const { cursor, to } = left;
  if (cursor !== right.cursor || right.from - to > 2 || right.from <= to) return false;
  return cursor.tokens.slice(to, right.from).every(({ lower }) => lower === ',' || lower === 'and');
}

/** "Senators John Roe and Ann Poe": the office of the first is the next one's, too. */
const sharedRole = (name: Name, previous: Mention | undefined): Role | null =>
  previous?.shared && isNextInList(previous.name, name) ? previous.shared : null;

function readMention(name: Name, isParty: PartyTest, previous: Mention | undefined): Mention {
  const { cursor, from, to } = name;
  const before = sharedRole(name, previous) ?? readRoleBefore(cursor, from, isParty);
  const after = readRoleAfter(cursor, to, isParty, name.parts.length > 1);
  const context = weighContext(name, before, after, isParty);
  const personal = weighWords(name) + context.person;
  return {
    name,
    role: (before ?? after)?.text,
    ...(before?.isPlural ? { shared: before } : {}),
    weight: personal + context.agent,
    isPersonal: personal >= ENOUGH || name.title === 'honorific',
    isKin: isKin(name),
    position: previous ? previous.position + 1 : 0,
  };
}

/** Every run of capitalised words of an article, as a name or as none. */
export function readMentions(reading: Reading, parties: readonly Draft<'party'>[]): Found {
  const byParagraph = Map.groupBy(parties, (party) => party.paragraph);
  const mentions: Mention[] = [];
  const rest: Span[] = [];
  for (const { number, tokens } of reading.paragraphs) {
    const cursor = new Cursor(tokens);
    const isParty = partyTest(cursor, byParagraph.get(number) ?? []);
    for (const run of findRuns(cursor, number, (index) => isParty(index) !== null)) {
      const name = readName(run);
      if (name) mentions.push(readMention(name, isParty, mentions.at(-1)));
      else rest.push(run);
    }
  }
  return { mentions, rest };
}
