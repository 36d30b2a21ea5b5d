/** The start tags and texts of an HTML page, without a tree: half the work of a parser is where elements belong. */
import { Tokenizer, type Token, TokenizerMode } from 'parse5';

export interface PageScan {
  onTag: (tag: Token.TagToken) => void;
  /** Entities are resolved. */
  onText: (text: string) => void;
}

/** Elements in which `<` begins no tag, or entities stand for themselves; `noscript` as in a browser that runs scripts. */
const MODES: Readonly<Record<string, (typeof TokenizerMode)[keyof typeof TokenizerMode]>> = {
  iframe: TokenizerMode.RAWTEXT,
  noembed: TokenizerMode.RAWTEXT,
  noframes: TokenizerMode.RAWTEXT,
  noscript: TokenizerMode.RAWTEXT,
  plaintext: TokenizerMode.PLAINTEXT,
  script: TokenizerMode.SCRIPT_DATA,
  style: TokenizerMode.RAWTEXT,
  textarea: TokenizerMode.RCDATA,
  title: TokenizerMode.RCDATA,
  xmp: TokenizerMode.RAWTEXT,
};

/** Drawings and formulas are read as XML is: no element in them has its own rules. */
const FOREIGN = new Set(['svg', 'math']);

export function scanPage(html: string, { onTag, onText }: PageScan): void {
  let foreign = 0;
  const text = ({ chars }: Token.CharacterToken): void => onText(chars);
  const ignored = (): void => undefined;
  const tokenizer: Tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onStartTag: (tag) => {
        onTag(tag);
        if (FOREIGN.has(tag.tagName) && !tag.selfClosing) foreign += 1;
        const mode = foreign === 0 ? MODES[tag.tagName] : undefined;
        if (mode !== undefined) tokenizer.state = mode;
      },
      onEndTag: ({ tagName }) => {
        if (FOREIGN.has(tagName)) foreign = Math.max(0, foreign - 1);
      },
      onCharacter: text,
      onWhitespaceCharacter: text,
      onNullCharacter: ignored,
      onComment: ignored,
      onDoctype: ignored,
      onEof: ignored,
    },
  );
  tokenizer.write(html, true);
}
