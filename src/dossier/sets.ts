/** Sets: a whole that a source counts ("122 countries, including ...") and those of its members that are named. */
import type { RuleId } from '../model/rules.ts';
import type { Article } from '../model/article.ts';
import type { Fact, PartyFact } from '../model/fact.ts';
import type { Place, Problem } from '../model/problem.ts';
import type { Settings } from '../model/settings.ts';
import type { Member, MemberSet } from '../model/dossier.ts';
import { countryNameIn } from './country-name.ts';

type SetChoice = Settings['sets'][number];
type AtLeastOne<T> = readonly [T, ...T[]];

/** Country code or organisation slug, by which facts about one party are known to be so. */
export const partyKey = (fact: PartyFact): string =>
  fact.code ?? fact.org ?? (fact.name ?? fact.text).toLowerCase();

const isParty = (fact: Fact | undefined): fact is PartyFact => fact?.kind === 'party';

/** What members are told apart by, and the language they are named in. */
interface Printing {
  tiers: ReadonlyMap<string, Article['tier']>;
  language: string;
}

interface Evidence {
  fact: PartyFact;
  grade?: string;
}

/** Taking part outweighs any weaker grade; among weaker grades the one first listed stands. */
const bestGrade = (evidence: readonly Evidence[]): string | undefined =>
  evidence.some(({ grade }) => grade === undefined) ? undefined : evidence[0]?.grade;

function describeMember(key: string, evidence: AtLeastOne<Evidence>, printing: Printing): Member {
  const { tiers, language } = printing;
  const facts = evidence.map(({ fact }) => fact);
  const named = facts.find(({ name }) => name !== undefined) ?? evidence[0].fact;
  const grade = bestGrade(evidence);
  return {
    key,
    name: countryNameIn(language, named.name ?? named.text, named.code),
    ...(named.code !== undefined && { code: named.code }),
    ...(named.org !== undefined && { org: named.org }),
    facts,
    tier: facts.some(({ article }) => tiers.get(article) === 'article') ? 'article' : 'note',
    ...(grade !== undefined && { grade }),
  };
}

function groupMembers(
  choice: SetChoice,
  facts: ReadonlyMap<string, Fact>,
): Map<string, AtLeastOne<Evidence>> {
  const groups = new Map<string, AtLeastOne<Evidence>>();
  for (const { fact: id, grade } of choice.members) {
    const fact = facts.get(id);
    if (!isParty(fact)) continue;
    const key = partyKey(fact);
    const found = { fact, ...(grade !== undefined && { grade }) };
    const before = groups.get(key);
    groups.set(key, before ? [...before, found] : [found]);
  }
  return groups;
}

function describeHost(
  host: SetChoice['host'],
  facts: ReadonlyMap<string, Fact>,
  printing: Printing,
): MemberSet['host'] {
  const fact = host && facts.get(host.fact);
  if (!host || !isParty(fact)) return undefined;
  return { ...describeMember(partyKey(fact), [{ fact }], printing), counted: host.counted };
}

function countSet(
  choice: SetChoice,
  facts: ReadonlyMap<string, Fact>,
  printing: Printing,
): MemberSet | null {
  const declared = facts.get(choice.declared);
  if (declared?.kind !== 'quantity') return null;
  const host = describeHost(choice.host, facts, printing);
  const groups = groupMembers(choice, facts);
  if (host) groups.delete(host.key);
  const members = [...groups]
    .map(([key, evidence]) => describeMember(key, evidence, printing))
    .sort((a, b) => a.name.localeCompare(b.name, printing.language));
  const notNamed = declared.value - members.length - (host?.counted === 'yes' ? 1 : 0);
  return {
    id: choice.id,
    label: choice.label,
    declared,
    whole: declared.value,
    members,
    ...(host && { host }),
    notNamed,
    ...(host?.counted === 'unknown' && { notNamedIfHostCounted: notNamed - 1 }),
  };
}

/**
 * The sets of dossier.yaml, each member once whatever the number of facts that name it. The host is never among the members:
 * where it is counted (`yes`) one fewer is not named, where that is unknown both counts are given. Entries that are no
 * facts of the right kind are left out here and reported by `checkSets`.
 */
export function countSets(
  settings: Settings,
  facts: readonly Fact[],
  articles: readonly Article[],
): MemberSet[] {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const tiers = new Map(articles.map(({ id, tier }) => [id, tier]));
  return settings.sets.flatMap(
    (choice) => countSet(choice, byId, { tiers, language: settings.language }) ?? [],
  );
}

type Path = readonly (string | number)[];
type Report = (rule: RuleId, path: Path, value: string, message: string) => Problem;

function* checkChoice(
  choice: SetChoice,
  facts: ReadonlyMap<string, Fact>,
  report: Report,
): Generator<Problem> {
  const declared = facts.get(choice.declared);
  if (declared && declared.kind !== 'quantity')
    yield report(
      'set-is-declared-by-a-quantity',
      ['declared'],
      choice.declared,
      `set "${choice.id}" is declared by ${choice.declared}, a ${declared.kind}; name the quantity that says how many there are`,
    );
  const named = [
    ...choice.members.map(({ fact }, index) => [fact, ['members', index, 'fact']] as const),
    ...(choice.host ? [[choice.host.fact, ['host', 'fact']] as const] : []),
  ];
  for (const [id, path] of named) {
    const fact = facts.get(id);
    if (fact && fact.kind !== 'party')
      yield report(
        'member-is-a-party',
        path,
        id,
        `${id} in set "${choice.id}" is a ${fact.kind}; members are countries and organisations`,
      );
  }
  const { host } = choice;
  const hostFact = host && facts.get(host.fact);
  if (host?.counted === 'yes' || !isParty(hostFact)) return;
  if (groupMembers(choice, facts).has(partyKey(hostFact)))
    yield report(
      'host-is-counted-once',
      ['host', 'counted'],
      hostFact.id,
      `the host of set "${choice.id}" is also listed as a member but is said to be counted: ${host?.counted}; take it off the members, or say counted: yes`,
    );
}

function* checkSum(set: MemberSet, report: Report): Generator<Problem> {
  if (!Number.isInteger(set.whole) || set.declared.max !== undefined)
    yield report(
      'set-is-a-whole-number',
      ['declared'],
      set.declared.id,
      `set "${set.id}" is declared as ${set.declared.text}; only one whole number can be counted against`,
    );
  const least = set.notNamedIfHostCounted ?? set.notNamed;
  if (least >= 0) return;
  const named = set.members.length + (set.host && set.host.counted !== 'no' ? 1 : 0);
  yield report(
    'set-holds-its-members',
    ['declared'],
    set.declared.id,
    `set "${set.id}" is declared as ${set.whole}, but ${named} are named${set.host && set.host.counted !== 'no' ? ' with the host' : ''}; check the members or the declared quantity`,
  );
}

/** What keeps the sums of a set from holding: more named than declared, the host counted double, a member that is no party. */
export function checkSets(
  settings: Settings,
  facts: readonly Fact[],
  articles: readonly Article[],
  place: Place,
): Problem[] {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const counted = countSets(settings, facts, articles);
  return settings.sets.flatMap((choice, index) => {
    const report: Report = (rule, path, value, message) => ({
      rule,
      ...place(['sets', index, ...path]),
      value,
      message,
      severity: 'error',
    });
    const set = counted.find(({ id }) => id === choice.id);
    return [...checkChoice(choice, byId, report), ...(set ? checkSum(set, report) : [])];
  });
}
