/** MDX text → the YAML between its two `---` lines, and the rest. */
export interface SplitText {
  /** Null where the text opens with no front matter. */
  yaml: string | null;
  /** As long in lines as the whole: the front matter's lines are blank, so that positions in it are positions in the file. */
  body: string;
}

const FENCED =
  /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)([\s\S]*?)(?:^|(?<=[\r\n]))---[ \t]*(?:\r\n|\n|\r|$)/;

export function splitFrontMatter(text: string): SplitText {
  const match = FENCED.exec(text);
  if (!match) return { yaml: null, body: text };
  const lines = match[0].split(/\r\n|\n|\r/).length - 1;
  return { yaml: match[1] ?? '', body: '\n'.repeat(lines) + text.slice(match[0].length) };
}
