import { s } from 'hastscript';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { mark } from '../edition/bind.ts';
import { draw, type Drawing } from './draw-figure.ts';
import type { Figure } from './svg/figure.ts';
import type { DataTable } from './text/table.ts';

const WIDE = 880;
const table: DataTable = { caption: mark('stop'), header: [], rows: [] };

const fail = (message: string) => (): never => {
  throw new Error(message);
};

/** A drawing of its own width, and what of it was made, in order. */
function invent(parts: Partial<Drawing<Figure>> = {}) {
  const made: string[] = [];
  const drawing: Drawing<Figure> = {
    id: 'ferries',
    language: 'en',
    view: 'numbers',
    title: [],
    caption: [],
    table: () => {
      made.push('table');
      return table;
    },
    layout: (width) => {
      made.push(`layout ${width}`);
      return { id: 'ferries', width, height: 10, title: [], description: [], table };
    },
    render: ({ width }) => s('svg', s('text', `drawn at ${width}`)),
    alone: () => [],
    ...parts,
  };
  return { figure: draw(drawing, WIDE), made };
}

describe('a figure', () => {
  it('is laid out when a width of it is asked for, and once', () => {
    const { figure, made } = invent();
    expect(made).toEqual([]);
    expect(toString(figure.wide)).toBe(`drawn at ${WIDE}`);
    expect(figure.wide).toBe(figure.wide);
    expect(figure.description).toBe(figure.description);
    expect(made).toEqual([`layout ${WIDE}`]);
  });

  it('is laid out for each width', () => {
    const { figure } = invent();
    expect([figure.medium, figure.narrow].map((svg) => toString(svg))).toEqual([
      'drawn at 600',
      'drawn at 320',
    ]);
    expect(figure.failure).toBeUndefined();
  });
});

describe('a figure that can not be drawn', () => {
  const alone = () => [
    { fact: 'a/1', draw: () => {} },
    { fact: 'a/2', draw: fail('no scale') },
    { fact: 'a/3', draw: fail('no scale') },
  ];

  it('says so in its place, at the width of the drawing', () => {
    const { figure } = invent({ layout: fail('no axis') });
    for (const [svg, id, width] of [
      [figure.wide, 'ferries-wide', WIDE],
      [figure.narrow, 'ferries-narrow', 320],
    ] as const) {
      expect(toString(svg)).toContain('could not be drawn');
      expect(svg.properties).toMatchObject({ id, width });
    }
    expect(figure.description).toContain('could not be drawn');
  });

  it('keeps its table', () => {
    const { figure } = invent({ render: fail('no axis') });
    expect(toString(figure.wide)).toContain('could not be drawn');
    expect(figure.table).toBe(table);
  });

  it('keeps its drawing where the table fails', () => {
    const { figure } = invent({ table: fail('no rows') });
    expect(figure.table.rows).toEqual([]);
    expect(toString(figure.wide)).toBe(`drawn at ${WIDE}`);
    expect(figure.failure).toMatchObject({ error: { message: 'no rows' }, fact: undefined });
  });

  it('names the first error and the first fact that fails alone', () => {
    const { figure } = invent({ layout: fail('no axis'), table: fail('no rows'), alone });
    expect(toString(figure.wide) && figure.table.rows).toEqual([]);
    expect(figure.failure).toMatchObject({ error: { message: 'no axis' }, fact: 'a/2' });
  });
});
