/** Which sentences of the sources may name somebody: found by a word, so that a name is not held against every sentence. */
import type { Fact } from '../../model/fact.ts';
import { sentenceId } from '../../model/fact-id.ts';
import { indexOf } from '../../dossier/dossier-index.ts';
import { partyKey } from '../../dossier/sets.ts';
import { hasName, namesOf, spelled } from '../agree-name.ts';
import type { Sentence, Sources } from './sources.ts';

interface SentenceIndex {
  byWord: Map<string, Set<Sentence>>;
  byParty: Map<string, Set<Sentence>>;
  /** By what was asked. */
  answers: Map<string, Sentence[]>;
}

const WORD = /[\p{L}\p{N}]+/gu;

function put<T>(map: Map<string, Set<T>>, key: string, value: T): void {
  const kept = map.get(key);
  if (kept) kept.add(value);
  else map.set(key, new Set([value]));
}

function makeIndex({ context, sentences }: Sources): SentenceIndex {
  const index: SentenceIndex = { byWord: new Map(), byParty: new Map(), answers: new Map() };
  const { factsIn } = indexOf(context.dossier);
  for (const sentence of sentences) {
    const facts = factsIn(sentenceId(sentence));
    const texts = [sentence.text, ...facts.flatMap(namesOf)];
    for (const text of texts)
      for (const [word] of spelled(text).matchAll(WORD)) put(index.byWord, word, sentence);
    for (const party of partiesOf(facts)) put(index.byParty, party, sentence);
  }
  return index;
}

const made = new WeakMap<Sources['sentences'], SentenceIndex>();

function indexFor(sources: Sources): SentenceIndex {
  const index = made.get(sources.sentences) ?? makeIndex(sources);
  made.set(sources.sentences, index);
  return index;
}

const partiesOf = (read: readonly Fact[]): string[] =>
  read.flatMap((fact) => (fact.kind === 'party' ? [partyKey(fact)] : []));

/** The sentences that may name it, in their order. `read` is what the reader finds at the name. */
function candidates(name: string, read: readonly Fact[], sources: Sources): Sentence[] {
  const { byWord, byParty } = indexFor(sources);
  const [first, ...more] = (spelled(name).match(WORD) ?? []).map((word) => byWord.get(word));
  const found = new Set([
    ...[...(first ?? [])].filter((sentence) => more.every((others) => others?.has(sentence))),
    ...partiesOf(read).flatMap((party) => [...(byParty.get(party) ?? [])]),
  ]);
  return sources.sentences.filter((sentence) => found.has(sentence));
}

/** The sentences that name it; a draft asks for most names again and again. */
export function naming(name: string, read: readonly Fact[], sources: Sources): Sentence[] {
  const { answers } = indexFor(sources);
  const key = [name, ...partiesOf(read)].join('\n');
  const answer =
    answers.get(key) ??
    candidates(name, read, sources).filter((sentence) =>
      hasName(name, read, {
        texts: [sentence.text],
        facts: indexOf(sources.context.dossier).factsIn(sentenceId(sentence)),
      }),
    );
  answers.set(key, answer);
  return answer;
}
