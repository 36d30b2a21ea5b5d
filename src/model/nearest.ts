/** The known names that a mistyped one may have been, for messages. */
import leven from 'leven';

/** At most `count` of `known`, the nearest first; none that shares too little with the word to be of help. */
export function nearest(word: string, known: Iterable<string>, count = 3): string[] {
  if (word === '') return [];
  const lower = word.toLowerCase();
  const limit = Math.max(2, Math.ceil(word.length / 2));
  return [...known]
    .map((name) => ({ name, distance: leven(lower, name.toLowerCase()) }))
    .filter(
      ({ name, distance }) =>
        distance <= limit || (lower.length > 2 && name.toLowerCase().includes(lower)),
    )
    .sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1))
    .slice(0, count)
    .map(({ name }) => name);
}
