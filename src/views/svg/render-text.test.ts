import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { label, nameOf } from '../../edition/bind.ts';
import type { Run } from '../text/run.ts';
import { placeText, setText } from '../text/text-block.ts';
import { renderText } from './render-text.ts';

const LABEL: Run = {
  words: label({ timeline: [{ label: 'Seed charter proposed' }] }, 'timeline', 0, 'label'),
  href: '/sources/first.html#2022',
};
const plain = (text: string): Run => ({ words: nameOf({ id: 'a', label: text }) });
const CITATION: Run = { ...plain('ANP ¶4'), tone: 'quiet' };

describe('renderText', () => {
  it('keeps a run that covers several lines in one element, whose text reads as it was written', () => {
    const text = renderText(placeText(setText([LABEL, CITATION], 10, 70), 5, 5));
    const link = text.children.find((child) => child.type === 'element' && child.tagName === 'a');
    expect(link && toString(link)).toBe('Seed charter proposed');
    expect(toString(text)).toBe('Seed charter proposed ANP ¶4');
    expect(toHtml(text, { space: 'svg' })).toBe(
      '<text font-size="10"><a href="/sources/first.html#2022" data-particular="prose" data-ref="timeline.0.label"><tspan x="5" y="14.9">Seed charter </tspan><tspan x="5" y="27.7">proposed</tspan></a> <tspan class="quiet"><tspan x="5" y="40.5">ANP ¶4</tspan></tspan></text>',
    );
  });

  it('joins the parts of a word that was cut', () => {
    expect(
      toString(renderText(placeText(setText([plain('Donaudampfschifffahrt')], 10, 40), 0, 0))),
    ).toBe('Donaudampfschifffahrt');
  });

  it('writes what an author writes as the same characters', () => {
    expect(toHtml(renderText(placeText(setText([plain('<b>&amp;</b> {x}')], 10), 0, 0)))).toContain(
      '&#x3C;b>&#x26;amp;&#x3C;/b> {x}',
    );
  });
});
