/**
 * A function of lists that keeps its last result: one process reads a dossier several times, and most of what is saved meanwhile leaves the
 * articles as they were. Lists are the same where they hold the same objects in the same order.
 */
export function rememberLast<Lists extends readonly (readonly object[])[], Result>(
  work: (...lists: Lists) => Result,
): (...lists: Lists) => Result {
  let last: { lists: Lists; result: Result } | undefined;
  return (...lists) => {
    if (!last || !lists.every((list, index) => areSame(list, last?.lists[index])))
      last = { lists, result: work(...lists) };
    return last.result;
  };
}

const areSame = (a: readonly object[], b: readonly object[] | undefined): boolean =>
  a === b || (a.length === b?.length && a.every((each, index) => each === b[index]));
