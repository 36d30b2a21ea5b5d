/** What stands between words of ours, alike in all languages that have a table. */
export const MARKS = {
  comma: ',',
  semicolon: ';',
  colon: ':',
  stop: '.',
  dot: '·',
  spacedDot: ' ·',
  ellipsis: '…',
  differs: '≠',
  open: '(',
  close: ')',
} as const satisfies Record<string, string>;

export type MarkKey = keyof typeof MARKS;
