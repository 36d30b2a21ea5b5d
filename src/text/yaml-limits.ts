/** What YAML may be, looked at token by token before it is parsed: a parser takes minutes over a few hundred signs that nobody writes. */
import { CST, Lexer } from 'yaml';

/** In one mapping; each key is compared with every other. */
const MOST_KEYS = 5_000;
const DEEPEST = 50;
const LONGEST = 5_000_000;

export interface BeyondLimits {
  /** Counted from 1. */
  line: number;
  /** What is wrong and what to do. */
  why: string;
}

/** The lexer's own signs, which stand in no text. */
const OWN_SIGNS = new Set(['\u0002', '\u0018', '\u001f']);

/** Columns of the mappings and lists that are open, outermost first, with the keys counted in each. */
class OpenBlocks {
  private readonly open: { column: number; keys: number }[] = [];
  private flow = 0;

  get depth(): number {
    return this.open.length + this.flow;
  }

  /** Opens or goes on with what stands at a column; what stands deeper is over. */
  at(column: number): { keys: number } {
    while ((this.open.at(-1)?.column ?? -1) > column) this.open.pop();
    const last = this.open.at(-1);
    if (last?.column === column) return last;
    const opened = { column, keys: 0 };
    this.open.push(opened);
    return opened;
  }

  bracket(token: string): void {
    this.flow += /^[[{]$/.test(token) ? 1 : /^[\]}]$/.test(token) ? -1 : 0;
  }
}

const TOO_DEEP = `lies more than ${DEEPEST} levels deep; write it flatter`;
const TOO_MANY = `is the ${MOST_KEYS + 1}st key of one mapping; a mapping has at most ${MOST_KEYS}`;
const KEY_SIGN = 'has a question mark for a key; write the key and a colon';

/** The first place that goes beyond them; null where there is none. Takes time in proportion to the length. */
export function beyondLimits(yaml: string): BeyondLimits | null {
  if (yaml.length > LONGEST)
    return { line: 1, why: `is longer than ${LONGEST} characters; make several files of it` };
  const blocks = new OpenBlocks();
  let [line, column, scalarAt] = [1, 0, 0];
  for (const token of new Lexer().lex(yaml)) {
    if (OWN_SIGNS.has(token)) {
      scalarAt = column;
      continue;
    }
    const type = CST.tokenType(token);
    if (type === 'explicit-key-ind') return { line, why: KEY_SIGN };
    if (type === 'seq-item-ind') blocks.at(column);
    if (type === 'map-value-ind' && ++blocks.at(scalarAt).keys > MOST_KEYS)
      return { line, why: TOO_MANY };
    blocks.bracket(token);
    if (blocks.depth > DEEPEST) return { line, why: TOO_DEEP };
    const breaks = token.split('\n').length - 1;
    line += breaks;
    column = breaks > 0 ? token.length - token.lastIndexOf('\n') - 1 : column + token.length;
  }
  return null;
}
