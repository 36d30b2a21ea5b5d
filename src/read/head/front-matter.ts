/** The optional YAML block between two `---` lines at the top of a source. */
import { LineCounter, parseDocument } from 'yaml';
import { ProblemError, type Problem } from '../../model/problem.ts';
import { beyondLimits } from '../../text/yaml-limits.ts';
import { frontMatterSchema, type FrontMatter } from '../../model/source.ts';

export interface Matter {
  matter: Partial<FrontMatter>;
  /** Where the article begins in the text. */
  end: number;
}

/** Nested brackets by the thousand would keep the YAML parser busy for minutes. */
const LONGEST = 16_000;
const OPENING = /^---[ \t]*(?:\r\n|\n|\r)/;
const CLOSING = /(?:\r\n|\n|\r)(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r|$)/g;

const broken = (file: string, line: number, message: string, value?: string): Problem => ({
  rule: 'front-matter-is-valid',
  file,
  line,
  message,
  severity: 'error',
  ...(value === undefined ? {} : { value }),
});

/** Reads the front matter; without one, an empty object and 0. Throws ProblemError with a line for each thing that is wrong. */
export function readFrontMatter(file: string, text: string): Matter {
  const opening = OPENING.exec(text)?.[0].length;
  if (opening === undefined) return { matter: {}, end: 0 };
  CLOSING.lastIndex = opening - 1;
  const closing = CLOSING.exec(text);
  if (!closing)
    throw new ProblemError(
      broken(
        file,
        1,
        'the front matter opened with --- is never closed; end it with a line that is just ---',
      ),
    );
  if (closing.index > LONGEST)
    throw new ProblemError(
      broken(
        file,
        1,
        'the front matter is longer than 16,000 characters; end it with a line that is just --- right after the last field',
      ),
    );
  const yaml = text.slice(opening, closing.index);
  const beyond = beyondLimits(yaml);
  if (beyond) throw new ProblemError(broken(file, beyond.line + 1, beyond.why));
  const lines = new LineCounter();
  const document = parseDocument(yaml, {
    lineCounter: lines,
    prettyErrors: false,
  });
  const lineOf = (offset: number): number => lines.linePos(offset).line + 1;
  if (document.errors.length > 0) {
    throw new ProblemError(
      ...document.errors.map((error) =>
        broken(
          file,
          lineOf(error.pos[0]),
          `the front matter is not YAML: ${error.message}; put values that hold ": " or "#" in quotes`,
        ),
      ),
    );
  }
  const parsed = frontMatterSchema.safeParse(readValue(document) ?? {});
  if (parsed.success) return { matter: parsed.data, end: closing.index + closing[0].length };
  throw new ProblemError(
    ...parsed.error.issues.map((issue) => {
      const key =
        issue.code === 'unrecognized_keys'
          ? issue.keys.slice(0, 1)
          : issue.path.filter((part) => typeof part !== 'symbol');
      const node = document.getIn(key, true) as { range?: [number, number, number] } | undefined;
      const known =
        issue.code === 'unrecognized_keys'
          ? `; known are ${Object.keys(frontMatterSchema.shape).join(', ')}`
          : '';
      return broken(
        file,
        node?.range ? lineOf(node.range[0]) : 2,
        `${key.join('.') || 'the front matter'}: ${issue.message}${known}`,
      );
    }),
  );
}

function readValue(document: ReturnType<typeof parseDocument>): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch {
    return 'aliases';
  }
}
