/** The author's pages beside the briefing, with what their elements stand for: facts in the words of their sources, pictures with their size. */
import type { Blockquote, PhrasingContent, Root } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx';
import { SKIP, visit } from 'unist-util-visit';
import { furnitureOf } from '../furniture/index.ts';
import { parsePage, type ParsedPage } from '../mdx/parse-page.ts';
import { placeOf } from '../mdx/parse-tree.ts';
import { attributeOf, isElement, type MdxElement } from '../mdx/read-attributes.ts';
import type { OwnPage, PictureSize } from '../model/dossier.ts';
import type { Fact, Kind } from '../model/fact.ts';
import { nearest } from '../model/nearest.ts';
import type { Problem } from '../model/problem.ts';
import { type Content, mdxBelow, shownPath } from './read-dossier-files.ts';

interface Sources {
  facts: ReadonlyMap<string, Fact>;
  /** Of the dossier: quotation marks are its own. */
  language: string;
  pictures: NonNullable<Content['pictures']>;
}

const PRINTED: Record<string, Kind> = { Number: 'quantity', Quote: 'quote' };

const citation = (element: MdxElement, value: string): MdxJsxTextElement => ({
  type: 'mdxJsxTextElement',
  name: 'Cite',
  attributes: element.attributes,
  children: [{ type: 'text', value, ...(element.position && { position: element.position }) }],
  ...(element.position && { position: element.position }),
});

/** What an element prints of the fact it names; nothing where there is none, which the check of references says. */
function printed(
  element: MdxElement,
  fact: Fact | undefined,
  language: string,
): PhrasingContent | Blockquote {
  const { openQuote, closeQuote } = furnitureOf(language);
  const words = fact?.text ?? '';
  const cited = citation(
    element,
    element.name === 'Quote' ? `${openQuote}${words}${closeQuote}` : words,
  );
  return element.type === 'mdxJsxTextElement'
    ? cited
    : { type: 'blockquote', children: [{ type: 'paragraph', children: [cited] }] };
}

function printFacts(tree: Root, file: string, { facts, language }: Sources): Problem[] {
  const problems: Problem[] = [];
  visit(tree, (node, index, parent) => {
    const kind = isElement(node) ? PRINTED[node.name ?? ''] : undefined;
    if (!isElement(node) || !kind || !parent || index === undefined) return;
    const fact = facts.get(attributeOf(node, 'fact') ?? '');
    if (fact && fact.kind !== kind)
      problems.push({
        rule: 'fact-has-kind',
        file,
        ...placeOf(node),
        value: fact.id,
        message: `<${node.name}> prints a ${kind}, and ${fact.id} is a ${fact.kind}; name another fact, or cite it`,
        severity: 'error',
      });
    const children: unknown[] = parent.children;
    children.splice(index, 1, printed(node, fact, language));
    return SKIP;
  });
  return problems;
}

function readPictures(
  { tree, file }: ParsedPage,
  { pictures }: Sources,
): { found: Map<string, PictureSize>; problems: Problem[] } {
  const found = new Map<string, PictureSize>();
  const problems: Problem[] = [];
  for (const node of tree.children) {
    const src = isElement(node) && node.name === 'Image' ? attributeOf(node, 'src') : undefined;
    if (src === undefined) continue;
    const picture = pictures.get(src);
    if (picture && 'width' in picture) found.set(src, picture);
    else
      problems.push({
        rule: 'image-is-drawable',
        file,
        ...placeOf(node),
        value: src,
        message: picture
          ? `${src} ${picture.unfit}`
          : `there is no picture ${src}; put it into the folder images and name it as src="images/NAME"`,
        near: nearest(src, [...pictures.keys()]),
        severity: 'error',
      });
  }
  return { found, problems };
}

export function readPages(
  content: Content,
  facts: readonly Fact[],
  language: string,
): { pages: OwnPage[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const pages = new Map<string, OwnPage>();
  const sources: Sources = {
    facts: new Map(facts.map((fact) => [fact.id, fact])),
    language,
    pictures: content.pictures ?? new Map(),
  };
  for (const { path, text } of mdxBelow(content, 'pages')) {
    const { page, problems: found } = parsePage(text, shownPath(content, path));
    problems.push(...found);
    if (!page) continue;
    const other = pages.get(page.id);
    if (other) {
      problems.push({
        rule: 'id-is-unique',
        file: page.file,
        line: 1,
        value: page.id,
        severity: 'error',
        message: `its address would be that of ${other.file}; give it another name`,
      });
      continue;
    }
    const pictures = readPictures(page, sources);
    problems.push(...printFacts(page.tree, page.file, sources), ...pictures.problems);
    const { id, file, title, order, print, tree } = page;
    pages.set(id, { id, file, title, order, isPrinted: print, tree, pictures: pictures.found });
  }
  return {
    pages: [...pages.values()].sort((a, b) => a.order - b.order || (a.file < b.file ? -1 : 1)),
    problems,
  };
}
