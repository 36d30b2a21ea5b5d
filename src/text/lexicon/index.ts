/**
 * The English words that reading stands on, as data: a list a file, `NAME.txt` beside this one. A line is an entry, or an entry
 * and its value in columns parted by two spaces or more; `# ` begins a comment. A file is read once, when first asked for. A list
 * that does not exist throws.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { remembered } from '../remembered.ts';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));

const COLUMNS = /\s{2,}/;

/** Entry and value of each line, in the order of the file; the value is empty where there is one column. */
const linesOf = remembered((list) =>
  readFileSync(join(FOLDER, `${list}.txt`), 'utf8')
    .split('\n')
    .map((line) => (line.includes('#') ? line.replace(/(?:^|\s+)#\s.*$/, '') : line).trim())
    .filter((line) => line !== '')
    .map((line): [entry: string, value: string] => {
      const [entry = '', value = ''] = line.split(COLUMNS);
      return [entry, value];
    }),
);

const setOf = remembered(
  (list): ReadonlySet<string> => new Set(linesOf(list).map(([word]) => word)),
);

/** The entries of a list, or of several together: `wordsOf('reporting-verbs')`. */
export const wordsOf = (list: string, ...more: string[]): ReadonlySet<string> =>
  more.length === 0 ? setOf(list) : new Set([list, ...more].flatMap((name) => [...setOf(name)]));

/** Entry to value: `valuesOf('currency-signs')`. */
export const valuesOf = remembered((list): ReadonlyMap<string, string> => new Map(linesOf(list)));

/** Entry to number: `numbersOf('months')`. */
export const numbersOf = remembered(
  (list): ReadonlyMap<string, number> =>
    new Map(linesOf(list).map(([word, number]) => [word, Number(number)])),
);

/** Value to its entries: `groupsOf('qualifiers')`. */
export const groupsOf = remembered((list): ReadonlyMap<string, readonly string[]> => {
  const groups = new Map<string, string[]>();
  for (const [word, value] of linesOf(list))
    groups.set(value, [...(groups.get(value) ?? []), word]);
  return groups;
});
