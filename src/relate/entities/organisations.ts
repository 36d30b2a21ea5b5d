/** Which facts name one organisation: by the slug that reading gave it, by its name without its legal form, by an acronym that one alone bears. */
import { slug } from '../../read/ids.ts';
import { ORGANISATIONS } from '../../read/parties/gazetteer.ts';
import { type NamingFact, nameOf } from '../../model/entity.ts';
import { wordsOf } from '../../text/lexicon/index.ts';
import { type Group, groupOf, type Joined, mostFrequent, plainWords } from './group.ts';
import { type Countries, isNational, splitByCountry } from './national-bodies.ts';

const LEGAL_FORMS = wordsOf('company-suffixes');
const SMALL = wordsOf('small-title-words');
const ACRONYM = /^[A-Z][A-Z&.]{1,6}$/;

const slugOf = (fact: NamingFact): string =>
  (fact.kind === 'party' ? fact.org : undefined) ?? slug(nameOf(fact));

/** Facts by slug. A name that most articles give to one organisation is that one's everywhere. */
export function groupOrganisations(facts: readonly NamingFact[], countries: Countries): Group[] {
  const byName = Map.groupBy(facts, nameOf);
  const slugs = new Map(
    [...byName].map(([name, group]) => [name, mostFrequent(group.map(slugOf)) ?? slug(name)]),
  );
  const groups = Map.groupBy(facts, (fact) => slugs.get(nameOf(fact)) ?? slugOf(fact));
  return [...groups.values()].flatMap((group) => {
    const body = groupOf('organisation', group);
    if (!isNational(body.words)) return [body];
    return splitByCountry(group, countries).map((part) => groupOf('organisation', part));
  });
}

const isForm = (word: string): boolean => LEGAL_FORMS.has(word) || word === 'group';

/** "Hillbrook Ltd", "Group Hillbrook" and "Hillbrook", "the Greens" and "Green": what is left of a name. */
function core(words: readonly string[]): string {
  const [first = '', ...rest] = words;
  const named = /^(?:the|group)$/.test(first) && rest.length > 0 ? rest : words;
  const last = named.at(-1) ?? '';
  const own = named.length > 1 && isForm(last) ? named.slice(0, -1) : named;
  return own.join(' ').replace(/(?<=\p{L}{3}[^s])s$/u, '');
}

/** What an article prints for it, and what the world knows it by. */
const formsOf = ({ facts }: Group): string[] => [
  ...facts.map(({ text }) => text),
  ...(facts[0] ? (ORGANISATIONS.get(slugOf(facts[0])) ?? []) : []).map((form) =>
    form.replace('?', ''),
  ),
];

/** Acronym → the organisations whose full name is known with it, to an article or to all the world. */
function acronymsOf(groups: readonly Group[]): Map<string, Set<number>> {
  const bearers = new Map<string, Set<number>>();
  for (const [index, group] of groups.entries())
    for (const form of formsOf(group))
      if (ACRONYM.test(form) && group.words.length > 1) {
        const acronym = plainWords(form).join(' ');
        bearers.set(acronym, (bearers.get(acronym) ?? new Set()).add(index));
      }
  return bearers;
}

/** "Harbour Workers Guild" → "hwg". */
const initialsOf = (words: readonly string[]): string =>
  words.length < 2
    ? ''
    : words
        .filter((word) => !SMALL.has(word))
        .map((word) => word[0])
        .join('');

/** "Peterson Institute" of "Peterson Institute for Economics", "Dock Workers" of "Dock Workers Union"; undefined where nothing can go. */
function shortened(words: readonly string[]): string | undefined {
  const of = words.findIndex((word, at) => at > 1 && /^(?:for|of|on)$/.test(word));
  const end = of < 0 && words.length > 1 && words.at(-1) === 'union' ? words.length - 1 : of;
  return end < 0 ? undefined : words.slice(0, end).join(' ');
}

/** Where it is the only one of that name. */
function shortFormsOf(groups: readonly Group[]): [number, number][] {
  const byStart = new Map<string, number[]>();
  for (const [index, { words }] of groups.entries()) {
    const short = shortened(words);
    if (short !== undefined) byStart.set(short, [...(byStart.get(short) ?? []), index]);
  }
  return [...groups.entries()].flatMap(([index, { words }]): [number, number][] => {
    const [long, ...others] = byStart.get(words.join(' ')) ?? [];
    return long === undefined || others.length > 0 ? [] : [[long, index]];
  });
}

function joinShortForms(groups: readonly Group[], joined: Joined): void {
  for (const [long, short] of shortFormsOf(groups)) {
    const [whole, part] = [groups[long], groups[short]];
    const areBeside = whole && part && !whole.articles.isDisjointFrom(part.articles);
    joined[areBeside ? 'same' : 'maybe'].push([long, short]);
  }
}

export function joinOrganisations(groups: readonly Group[]): Joined {
  const cores = Map.groupBy(groups.entries(), ([, { words }]) => core(words));
  const acronyms = acronymsOf(groups);
  const joined: Joined = { same: [], maybe: [] };
  for (const [first, ...others] of cores.values())
    for (const [other] of others)
      if (first) joined[isNational(first[1].words) ? 'maybe' : 'same'].push([first[0], other]);
  joinShortForms(groups, joined);
  const initials = Map.groupBy(groups.keys(), (index) => initialsOf(groups[index]?.words ?? []));
  for (const [index, { words, name }] of groups.entries()) {
    const acronym = words.join(' ');
    // "Nasa" where an article explains "NASA".
    if (!ACRONYM.test(name) && !acronyms.has(acronym)) continue;
    const bearers = [...(acronyms.get(acronym) ?? [])].filter((bearer) => bearer !== index);
    const into = bearers.length === 1 ? joined.same : joined.maybe;
    for (const bearer of bearers) into.push([bearer, index]);
    if (bearers.length === 0)
      for (const other of initials.get(acronym) ?? []) joined.maybe.push([other, index]);
  }
  return joined;
}
