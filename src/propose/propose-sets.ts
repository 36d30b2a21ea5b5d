/** Sets proposed from sentences such as "122 countries, including Norway and Chile": a whole that is counted, some of it named. */
import { slug } from '../read/ids.ts';
import type { Article } from '../model/article.ts';
import type { Fact, PartyFact, QuantityFact } from '../model/fact.ts';
import type { Settings } from '../model/settings.ts';
import { partyKey } from '../dossier/sets.ts';
import { capitalised } from './topic-label.ts';

export type SetProposal = Pick<Settings['sets'][number], 'id' | 'label' | 'declared' | 'members'>;

const COUNTS_PARTIES =
  /\b(?:countr(?:y|ies)|nations?|states?|governments?|members?|delegations?|organi[sz]ations?|part(?:y|ies)|signator(?:y|ies)|territor(?:y|ies))\b/i;
const NAMES_SOME =
  /\b(?:including|includes?|included|among (?:them|which|whom|others)|such as|notably|led by)\b/gi;

const isWhole = (fact: Fact): fact is QuantityFact =>
  fact.kind === 'quantity' &&
  !fact.asserted &&
  !fact.negated &&
  !fact.percent &&
  !fact.currency &&
  fact.max === undefined &&
  Number.isInteger(fact.value) &&
  fact.value > 1 &&
  COUNTS_PARTIES.test(fact.unit);

/** Parties of the whole's sentence that stand after a word that names some of it; each once. */
function membersAfter(
  whole: QuantityFact,
  sentence: { text: string; start: number },
  parties: readonly PartyFact[],
): PartyFact[] {
  const from = (whole.end ?? 0) - sentence.start;
  const cue = [...sentence.text.matchAll(NAMES_SOME)].find(({ index }) => index >= from);
  if (!cue) return [];
  const named = parties.filter(
    (party) => (party.start ?? -1) >= sentence.start + cue.index + cue[0].length,
  );
  return [...new Map(named.map((party) => [partyKey(party), party])).values()];
}

function freeId(words: string, taken: Set<string>): string {
  const base = slug(words);
  let id = base;
  for (let count = 2; taken.has(id); count++) id = `${base}-${count}`;
  taken.add(id);
  return id;
}

/** Each is a map and a roll of its own. */
const MOST_SETS = 3;

/** Those of which most is named come first. */
export function proposeSets(articles: readonly Article[], facts: readonly Fact[]): SetProposal[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const inSentence = Map.groupBy(
    facts,
    ({ article, paragraph, sentence }) => `${article} ${paragraph} ${sentence}`,
  );
  const taken = new Set<string>();
  const wholes = new Map(facts.filter(isWhole).map((fact) => [fact.id, fact]));
  /** Reports of one whole give it one count of one kind. */
  const wholeOf = (id: string): string => {
    const whole = wholes.get(id);
    return whole ? `${whole.value} ${whole.unit.toLowerCase()}` : id;
  };
  const sets = [...inSentence.values()].flatMap((together) => {
    const parties = together.filter((fact) => fact.kind === 'party');
    return together.filter(isWhole).flatMap((whole) => {
      const paragraph = byId.get(whole.article)?.paragraphs[whole.paragraph - 1];
      const place = paragraph?.sentences[whole.sentence - 1];
      if (!paragraph || !place) return [];
      const members = membersAfter(
        whole,
        { text: paragraph.text.slice(place.start, place.end), start: place.start },
        parties,
      );
      if (members.length === 0 || members.length > whole.value) return [];
      return {
        label: capitalised(whole.unit),
        declared: whole.id,
        members: members.map(({ id }) => ({ fact: id })),
      };
    });
  });
  const kept = Map.groupBy(
    sets.sort((a, b) => b.members.length - a.members.length),
    ({ declared }) => wholeOf(declared),
  );
  const most = [...kept.values()].flatMap(([fullest]) => fullest ?? []).slice(0, MOST_SETS);
  return most.map((set) => ({ id: freeId(set.label, taken), ...set }));
}
