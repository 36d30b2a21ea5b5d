/** What of two readings of the facts differs, by id. */

const isSame = (a: object, b: object): boolean =>
  JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort());

export interface ChangedFacts {
  added: string[];
  changed: string[];
  gone: string[];
}

/** `before` by id, as JSON has them. */
export function compareFacts(
  before: ReadonlyMap<string, object>,
  facts: readonly { id: string }[],
): ChangedFacts {
  const now = new Set(facts.map(({ id }) => id));
  return {
    added: facts.filter(({ id }) => !before.has(id)).map(({ id }) => id),
    changed: facts
      .filter((fact) => {
        const old = before.get(fact.id);
        return old !== undefined && !isSame(old, JSON.parse(JSON.stringify(fact)) as object);
      })
      .map(({ id }) => id),
    gone: [...before.keys()].filter((id) => !now.has(id)),
  };
}
