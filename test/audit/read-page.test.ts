import { expect, it } from 'vitest';
import { readPage } from './read-page.ts';

const textsOf = (svg: string): string[] =>
  readPage(`<svg>${svg}</svg>`).bindings.map(({ text }) => text);

it('reads a text of several lines whole, also where another text begins its first line', () => {
  expect(
    textsOf(
      '<text><tspan x="1" y="1">3 May</tspan> <a data-particular="prose" data-ref="timeline.0.label">Judge <tspan x="1" y="9">Ada Quay </tspan><tspan x="1" y="17">reports</tspan></a></text>',
    ),
  ).toEqual(['Judge Ada Quay reports']);
});

it('reads a text of one line with the blanks it has', () => {
  expect(
    textsOf(
      '<text><tspan data-particular="prose" data-ref="a" x="1" y="1">Ada Quay reports</tspan></text>',
    ),
  ).toEqual(['Ada Quay reports']);
});

it('reads a fact that is marked in parts as one', () => {
  const part = (text: string, id = '') =>
    `<mark ${id} class="fact" data-particular="fact" data-ref="a/may-5">${text}</mark>`;
  const html = `<p>Held <mark id="3-may" data-particular="fact" data-ref="a/3-may">three ${part('May', 'id="may-5"')}</mark>${part(' 5, 2031')}.</p>`;
  expect(readPage(html).bindings.map(({ text }) => text)).toEqual(['three May', 'May 5, 2031']);
});
