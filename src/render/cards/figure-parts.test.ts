import { s } from 'hastscript';
import { expect, it } from 'vitest';
import { figureParts } from './figure-parts.ts';

const drawing = s('svg', { width: 320, height: 90, class: 'chart' }, [
  s('path', { class: 'land', d: 'M0 0h9' }),
  s('a', { href: '/x.html' }, s('circle', { r: 3, class: 'solid' })),
  s('text', { fontSize: 12, class: 'haloed' }, [
    s('tspan', { fontWeight: 600 }, [s('tspan', { x: 5, y: 20 }, '2031 ')]),
    s('a', { href: '/y.html', class: 'quiet' }, [
      'by the ',
      s('tspan', { x: 5, y: 34 }, 'harbour'),
    ]),
  ]),
]);

it('parts the shapes of a drawing from its lines of text', () => {
  const { shapes, lines, ...size } = figureParts(drawing);
  expect(size).toEqual({ width: 320, height: 90 });
  expect(shapes).toContain('<path class="land"');
  expect(shapes).toContain('<circle');
  expect(shapes).not.toMatch(/<text|harbour/);
  expect(lines).toEqual([
    {
      x: 5,
      y: 20,
      size: 12,
      isHaloed: true,
      spans: [
        { text: '2031 ', weight: 600, fill: '#1a1d23' },
        { text: 'by the ', weight: 400, fill: '#575d68' },
      ],
    },
    {
      x: 5,
      y: 34,
      size: 12,
      isHaloed: true,
      spans: [{ text: 'harbour', weight: 400, fill: '#575d68' }],
    },
  ]);
});
