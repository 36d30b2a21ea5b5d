/**
 * Facts read anew keep the ids under which they are already cited. A fact is known again by its kind and words: in its
 * paragraph first, then anywhere in the article; then by its kind and value in its paragraph, where the words were changed,
 * or by its id there, where words and value were.
 */
import type { Fact } from '../model/fact.ts';

const valueOf = (fact: Fact): string => {
  switch (fact.kind) {
    case 'date':
      return fact.edtf ?? fact.duration ?? '';
    case 'quantity':
      return `${fact.value} ${fact.max ?? ''} ${fact.currency ?? ''} ${fact.percent ?? ''}`;
    case 'party':
      return fact.code ?? fact.org ?? fact.name ?? '';
    case 'person':
    case 'name':
      return fact.name;
    case 'quote':
      return fact.text;
  }
};

/** From the surest to the least sure. */
const KEYS: ((fact: Fact) => string)[] = [
  (fact) =>
    JSON.stringify([fact.kind, fact.paragraph, fact.start ?? null, fact.text, valueOf(fact)]),
  (fact) => JSON.stringify([fact.kind, fact.paragraph, fact.text, valueOf(fact)]),
  (fact) => JSON.stringify([fact.kind, fact.paragraph, fact.start ?? null, fact.text]),
  (fact) => JSON.stringify([fact.kind, fact.text, valueOf(fact)]),
  (fact) => JSON.stringify([fact.kind, fact.paragraph, valueOf(fact)]),
  (fact) => JSON.stringify([fact.kind, fact.paragraph, fact.id]),
];

function matchIds(facts: readonly Fact[], old: readonly Fact[]): Map<Fact, string> {
  const ids = new Map<Fact, string>();
  const claimed = new Set<Fact>();
  for (const keyOf of KEYS) {
    const waiting = Map.groupBy(
      old.filter((fact) => !claimed.has(fact)),
      keyOf,
    );
    for (const fact of facts) {
      const match = ids.has(fact) ? undefined : waiting.get(keyOf(fact))?.shift();
      if (!match) continue;
      ids.set(fact, match.id);
      claimed.add(match);
    }
  }
  return ids;
}

/** An id that an old fact had never passes to a different one: what cites it must fail rather than say something else. */
function freeId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  const base = id.replace(/-\d+$/, '');
  for (let count = 2; ; count++) if (!taken.has(`${base}-${count}`)) return `${base}-${count}`;
}

export function keepIds(facts: readonly Fact[], old: readonly Fact[]): Fact[] {
  const kept = matchIds(facts, old);
  const taken = new Set(old.map(({ id }) => id));
  const renamed = new Map<string, string>();
  for (const fact of facts) {
    const id = kept.get(fact) ?? freeId(fact.id, taken);
    taken.add(id);
    renamed.set(fact.id, id);
  }
  return facts.map((fact) => {
    const id = renamed.get(fact.id)!;
    return fact.kind === 'quote' && fact.continues !== undefined
      ? { ...fact, id, continues: renamed.get(fact.continues) ?? fact.continues }
      : { ...fact, id };
  });
}
