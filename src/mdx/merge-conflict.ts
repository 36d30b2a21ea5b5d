/** Where an edit and what is read now can't be joined, both stand in the file, between lines that editors know from version control. */
import type { Problem } from '../model/problem.ts';

const OPENS = /^<{7} .*$/;

export interface Sides {
  yours: string;
  read: string;
}

/** `source` is the file that is read. */
export const conflictBlock = ({ yours, read }: Sides, source: string): string =>
  [
    '<<<<<<< your edit',
    ...(yours ? [yours] : []),
    '=======',
    ...(read ? [read] : []),
    `>>>>>>> ${source} as it is read now`,
  ].join('\n');

/** One for each place that the author has still to settle. */
export function conflictProblems(text: string, file: string): Problem[] {
  return text.split(/\r\n|\n|\r/).flatMap((line, index) =>
    OPENS.test(line)
      ? [
          {
            rule: 'edit-is-settled' as const,
            file,
            line: index + 1,
            column: 1,
            message:
              'your edit and what is now read from the source change one place; keep what is right of the two, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>',
            severity: 'error' as const,
          },
        ]
      : [],
  );
}
