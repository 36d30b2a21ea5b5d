/** A judgement's own address, by the author's words and not by its place, and a sheet with its words and how to cite them. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { type Bound, cited, judgementAddress } from '../../edition/bind.ts';
import { buildEdition } from '../../edition/edition.ts';
import { say } from '../../furniture/index.ts';
import { refAttributes } from '../../edition/ref-attributes.ts';
import { attributeOf, isElement } from '../../mdx/read-attributes.ts';
import type { Dossier } from '../../model/dossier.ts';
import { slug } from '../../read/ids.ts';

interface JudgementParts {
  /** Its id on the page. */
  anchor: string;
  /** What stands behind its words. */
  tools: Element;
  /** Stands outside of the paragraph. */
  sheet: Element;
}

/** The id that the author gave the first `Judgement` in it. */
function givenId(nodes: readonly Nodes[]): string | undefined {
  const given: string[] = [];
  for (const node of nodes)
    visit(node, (inner) => {
      const id =
        isElement(inner) && inner.name === 'Judgement' ? attributeOf(inner, 'id') : undefined;
      if (id !== undefined) given.push(id);
    });
  return given[0];
}

const span = ({ text, of }: Bound): Element => h('span', { ...refAttributes(of) }, text);

function sheetText(words: Bound, anchor: string, dossier: Dossier): ElementContent[] {
  const { site, language } = dossier.settings;
  const { citation } = buildEdition(dossier).front;
  return [
    { type: 'text', value: say('openQuote', language) },
    span(words),
    { type: 'text', value: `${say('closeQuote', language)} ` },
    ...citation.flatMap((run, index): ElementContent[] => [
      ...(index === 0 || run.glued ? [] : [{ type: 'text', value: ' ' } as const]),
      span(run.words),
    ]),
    ...(site === undefined
      ? []
      : [{ type: 'text', value: ' ' } as const, span(judgementAddress(site, anchor))]),
  ];
}

/** Two judgements that begin alike are told apart by a number. */
export type JudgementRenderer = (nodes: readonly Nodes[], at: string) => JudgementParts;

/** `at` says what their words are bound to. */
export function createJudgementRenderer(dossier: Dossier): JudgementRenderer {
  const { language, site } = dossier.settings;
  const taken = new Map<string, number>();
  return (nodes, at) => {
    const words = nodes.map((node) => toString(node)).join(' ');
    const name = `judgement-${givenId(nodes) ?? slug(words)}`;
    const count = (taken.get(name) ?? 0) + 1;
    taken.set(name, count);
    const anchor = count === 1 ? name : `${name}-${count}`;
    const id = `cite-${anchor}`;
    const tools = h('span', { className: 'judgement__tools' }, [
      h('a', { href: `#${anchor}`, ariaLabel: say('LinkToJudgement', language) }, '#'),
      { type: 'text', value: ' ' },
      h('button', { type: 'button', popoverTarget: id }, say('Cite', language)),
    ]);
    const sheet = h(
      'div',
      {
        className: 'sheet',
        id,
        popover: 'auto',
        dataCopy: say('Copy', language),
        dataCopied: say('Copied', language),
        ...(site === undefined && { dataAt: `#${anchor}` }),
      },
      [
        h('p', sheetText(cited(words, at), anchor, dossier)),
        h(
          'button',
          {
            className: 'sheet__button',
            type: 'button',
            popoverTarget: id,
            popoverTargetAction: 'hide',
          },
          say('Close', language),
        ),
      ],
    );
    return { anchor, tools, sheet };
  };
}
