import { toHtml } from 'hast-util-to-html';
import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { dossier } from '../../../test/print/fixture.ts';
import { parseTree } from '../../mdx/parse-tree.ts';
import { BRIEFING_NODES } from '../../mdx/vocabulary.ts';
import { createJudgementRenderer } from './render-judgement.ts';

const VOCABULARY = { nodes: BRIEFING_NODES, elements: ['Judgement'], where: 'the briefing' };
const nodesOf = (mdx: string): Nodes[] => parseTree(mdx, 'a.mdx', VOCABULARY).tree?.children ?? [];

const anchorsOf = (...texts: string[]): string[] => {
  const render = createJudgementRenderer(dossier);
  return texts.map((text) => render(nodesOf(text), 'section/a/0').anchor);
};

describe('the address of a judgement', () => {
  it.each([
    ['is of its first words', ['The gap is real.'], ['judgement-the-gap-is-real']],
    [
      'is the same wherever it stands',
      ['More may join.', 'It will last.'].toReversed(),
      ['judgement-it-will-last', 'judgement-more-may-join'],
    ],
    [
      'is the one that the author gave it',
      ['<Judgement id="gap">The gap is real.</Judgement>'],
      ['judgement-gap'],
    ],
    [
      'is told from one that begins alike',
      ['It will last.', 'It will last.'],
      ['judgement-it-will-last', 'judgement-it-will-last-2'],
    ],
  ])('%s', (_, texts, anchors) => expect(anchorsOf(...texts)).toEqual(anchors));
});

describe('the sheet of a judgement', () => {
  const sheetOf = (site?: string): string => {
    const settings = { ...dossier.settings, site };
    const render = createJudgementRenderer({ ...dossier, settings });
    return toHtml(render(nodesOf('More may join.'), 'section/a/0').sheet);
  };

  it('has its words, who says it and the address', () => {
    expect(sheetOf('https://host.example/a/').replaceAll(/<[^>]+>/g, '')).toMatch(
      /^“More may join\.” .*, edition \d.*\. https:\/\/host\.example\/a\/#judgement-more-may-join/,
    );
  });

  it('leaves the address to the script where the dossier has none', () => {
    expect(sheetOf()).toContain('data-at="#judgement-more-may-join"');
    expect(sheetOf('https://host.example/a/')).not.toContain('data-at');
  });
});
