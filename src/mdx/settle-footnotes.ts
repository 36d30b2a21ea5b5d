/** An author's own footnotes: lettered in the order of their marks, and moved to the end of the section, where they are printed. */
import type { FootnoteDefinition, FootnoteReference, Nodes, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { Problem } from '../model/problem.ts';
import { placeOf } from './parse-tree.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** a, b … z, aa, bb … */
const letterOf = (index: number): string =>
  (LETTERS[index % LETTERS.length] ?? '').repeat(1 + Math.floor(index / LETTERS.length));

function takeDefinitions(tree: Root): Map<string, FootnoteDefinition> {
  const found = new Map<string, FootnoteDefinition>();
  visit(tree, 'footnoteDefinition', (node, index, parent) => {
    if (!found.has(node.identifier)) found.set(node.identifier, node);
    parent?.children.splice(index ?? 0, 1);
    return [SKIP, index ?? 0];
  });
  return found;
}

const DANGLING = /\[\^[^\]\s]+\]/;

/** Changes the tree: `label` of marks and notes is the letter that is printed. */
export function settleFootnotes(tree: Root, file: string): Problem[] {
  const problem = (node: Nodes, value: string, message: string): Problem => ({
    rule: 'footnote-has-mark',
    file,
    ...placeOf(node),
    value,
    message,
    severity: 'error',
  });
  const problems: Problem[] = [];
  const notes = takeDefinitions(tree);
  const letters = new Map<string, string>();
  const settle = (node: FootnoteReference): void => {
    const letter = letters.get(node.identifier) ?? letterOf(letters.size);
    letters.set(node.identifier, letter);
    node.label = letter;
  };
  const findDangling = (node: Text): void => {
    const [mark] = DANGLING.exec(node.value) ?? [];
    if (mark)
      problems.push(
        problem(
          node,
          mark,
          `${mark} leads to no note; write ${mark}: and its words in a paragraph`,
        ),
      );
  };
  visit(tree, 'footnoteReference', settle);
  for (const note of notes.values()) visit(note, 'footnoteReference', settle);
  visit(tree, 'text', findDangling);
  for (const [identifier, note] of notes) {
    const label = letters.get(identifier);
    const mark = `[^${note.label ?? identifier}]`;
    if (label === undefined)
      problems.push(
        problem(note, mark, `no word leads to the note ${mark}; put ${mark} behind it`),
      );
    else note.label = label;
  }
  for (const identifier of letters.keys()) {
    const note = notes.get(identifier);
    if (note) tree.children.push(note);
  }
  return problems;
}
