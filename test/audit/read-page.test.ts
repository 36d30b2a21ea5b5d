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
