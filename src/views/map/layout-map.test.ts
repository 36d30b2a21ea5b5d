import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../test/setup/runs.ts';
import { arbitrarySet } from '../../../test/gallery/arbitrary-dossier.ts';
import { collisionsOf, occupiedText } from '../../../test/gallery/collisions.ts';
import type { Occupied } from '../../../test/gallery/collisions.ts';
import { hugeDossier, mediumDossier } from '../../../test/gallery/dossiers.ts';
import { inventMember, inventSet } from '../../../test/gallery/invent.ts';
import { plainText } from '../../edition/line.ts';
import { isNamedInFull } from '../members/naming.ts';
import { describeFigure } from '../svg/figure.ts';
import type { PlacedText } from '../text/text-block.ts';
import { POINT_REACH } from './label-states.ts';
import { layoutMap, renderMap } from './index.ts';
import type { MapLayout } from './index.ts';
import { countryName } from '../../read/parties/countries.ts';
import type { State } from './geometry.ts';

const words = (texts: PlacedText[]): string[] => texts.map(({ block }) => plainText(block.runs));
const texts = (layout: MapLayout): PlacedText[] => [
  ...layout.labels.map(({ text }) => text),
  ...layout.beside.texts,
  ...layout.legend.texts,
  layout.note,
];

const NAMES = { of: countryName };
const one = (code: string, name = code): ReturnType<typeof inventSet> =>
  inventSet('one', 'One', 5, [inventMember('first', name, { code }, 'article')]);

/** Points along the rings of a path, as `pathData` writes them: a corner, then steps. */
function pointsOf(path: string): [number, number][] {
  return [...path.matchAll(/M([^lz]+)l([^Mz]+)/g)].flatMap(([, start = '', steps = '']) => {
    const numbers = (text: string): number[] =>
      (text.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    let [x = 0, y = 0] = numbers(start);
    const points: [number, number][] = [[x, y]];
    const moves = numbers(steps);
    for (let at = 0; at < moves.length; at += 2) {
      const [dx = 0, dy = 0] = moves.slice(at, at + 2);
      for (let part = 1; part <= 4; part++) points.push([x + (dx * part) / 4, y + (dy * part) / 4]);
      [x, y] = [x + dx, y + dy];
    }
    return points;
  });
}

/** How far the letters of a label are from a state's outline or point. */
function distanceTo({ text: { block, x, y } }: MapLayout['labels'][number], state: State): number {
  const points: [number, number][] = state.path ? pointsOf(state.path) : [[state.x, state.y]];
  const [top, bottom] = [y + block.height * 0.2, y + block.height * 0.8];
  const off = (at: number, from: number, to: number): number => Math.max(0, from - at, at - to);
  const least = Math.min(
    ...points.map(([px, py]) => Math.hypot(off(px, x, x + block.width), off(py, top, bottom))),
  );
  return state.path ? least : Math.max(0, least - POINT_REACH);
}

/** Labels that stand nearer to another's mark than to their own, without a line to it. */
const astray = (layout: MapLayout): string[] =>
  layout.labels.flatMap((label) => {
    const [href] = label.text.block.runs.flatMap((run) => run.href ?? []);
    const own = layout.states.find((state) => state.href === href);
    if (!own || label.leader || label.on !== 'map') return [];
    const distance = distanceTo(label, own);
    return layout.states
      .filter((other) => other !== own && distanceTo(label, other) + SAMPLING < distance)
      .map((other) => `${plainText(label.text.block.runs)} is nearer to ${other.href}`);
  });
/** Outlines are known by their corners, a few units apart. */
const SAMPLING = 4;

describe('layoutMap', () => {
  it.each([720, 660, 320])(
    'lets no two labels meet or leave the drawing, whoever takes part, at %i units',
    (width) => {
      fc.assert(
        fc.property(arbitrarySet, (set) => {
          const layout = layoutMap(set, width);
          const labels = layout.labels.map(({ text }) => occupiedText(text));
          const points = layout.states
            .filter(({ path }) => path === '')
            .map(({ x, y, href }): Occupied => ({
              what: href,
              box: {
                x: x - POINT_REACH + 1,
                y: y - POINT_REACH + 1,
                width: 2 * POINT_REACH - 2,
                height: 2 * POINT_REACH - 2,
              },
              owner: 'points',
            }));
          expect(collisionsOf([...labels, ...points], layout)).toEqual([]);
          expect(
            collisionsOf(
              texts(layout).map((text) => occupiedText(text)),
              layout,
            ),
          ).toEqual([]);
        }),
        { numRuns: runs(24) },
      );
    },
  );

  it.each([720, 320])(
    'names every member with ground of its own once at %i units, on the map or beside it',
    (width) => {
      for (const { sets } of [mediumDossier(), hugeDossier()]) {
        const layout = layoutMap(sets[0]!, width);
        const all = [...layout.labels.map(({ text }) => text), ...layout.beside.texts].flatMap(
          ({ block }) =>
            block.runs
              .filter(({ words }) => words.of.kind === 'fact')
              .map(({ words }) => words.text),
        );
        const shown = sets[0]!.members.filter(
          ({ org }) => org === undefined || !isNamedInFull(sets[0]!),
        );
        const names = [...shown, ...(sets[0]!.host ? [sets[0]!.host] : [])].map(({ name }) => name);
        expect(all.sort()).toEqual(names.sort());
      }
    },
  );

  it('gives numbers to states of further reports before the host and those that the articles name', () => {
    const labels = words(layoutMap(mediumDossier().sets[0]!, 320).labels.map(({ text }) => text));
    for (const name of ['Mongolia (host)', 'Peru', 'Bolivia', 'Laos'])
      expect(labels).toContain(name);
    expect(labels.some((label) => /^\d+$/.test(label))).toBe(true);
  });

  it('shows states that are too small as points and draws the others', () => {
    const byHref = new Map(
      layoutMap(mediumDossier().sets[0]!, 720).states.map((state) => [
        state.href,
        state.path !== '',
      ]),
    );
    expect(byHref.get('/sources/note-1.html#sgp')).toBe(false);
    expect(byHref.get('/sources/first.html#syc')).toBe(false);
    expect(byHref.get('/sources/first.html#per')).toBe(true);
  });

  it.each([720, 320])(
    'names the place where the set was held, as dossier.yaml words it, at %i units',
    (width) => {
      const [set] = mediumDossier().sets;
      const choice = {
        id: set!.id,
        label: set!.label,
        declared: set!.declared.id,
        members: [],
        host: {
          fact: 'first/mng',
          counted: 'unknown' as const,
          place: { label: 'Ulaanbaatar', longitude: 106.9, latitude: 47.9 },
        },
      };
      const layout = layoutMap(set!, width, { articles: [], settings: { sets: [choice] } });
      expect(words(layout.labels.map(({ text }) => text))).toContain('Ulaanbaatar');
      expect(words(layout.legend.texts)).toContain('venue');
      expect(layout.venue?.href).toBe('/sources/first.html#mng');
      expect(describeFigure(layout)).toContain('Venue: Ulaanbaatar.');
    },
  );

  it.each([880, 600, 320])('names no state where another would be meant, at %i units', (width) => {
    const codes =
      'VCT GRD TTO LCA DMA BRB ATG KNA PAK MMR CHN RUS ETH SDN ZMB TZA SRB ZAF NIC ECU MYS SGP MDV SYC SLB PSE ISR JOR LBN';
    const members = codes
      .split(' ')
      .map((code) => inventMember('first', NAMES.of(code) ?? code, { code }, 'article'));
    for (const set of [members, members.slice(0, 8), members.slice(8, 25)])
      expect(astray(layoutMap(inventSet('many', 'Many', 60, set), width))).toEqual([]);
  });

  it.each(['FJI', 'KIR', 'RUS', 'NZL', 'USA', 'TUV', 'BVT', 'FRA', 'SJM'])(
    'fits %s alone into the frame, also where it lies on the date line',
    (code) => {
      const layout = layoutMap(one(code), 720);
      const [state] = layout.states;
      expect(state!.x).toBeGreaterThan(0);
      expect(state!.x).toBeLessThan(720);
      expect(layout.labels).toHaveLength(1);
      expect(layout.frame!.height).toBeLessThanOrEqual(400);
    },
  );

  it('draws the whole earth where no member is named', () => {
    const layout = layoutMap(inventSet('none', 'None', 12, []), 720);
    expect(layout.land.length).toBeGreaterThan(5000);
    expect(layout.states).toEqual([]);
    expect(layout.frame).toBeUndefined();
    expect(describeFigure(layout)).toBe('None. 12 not named.');
  });

  const odd = [
    inventMember('first', 'Atlantis', { code: 'XYZ' }, 'article'),
    inventMember('first', 'Peru', { code: 'PER' }, 'article'),
  ];
  const leagues = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      inventMember('first', `League ${index}`, { org: `league-${index}` }, 'article'),
    );

  it('lists codes that no atlas has beside the map, and leaves organisations to the drawing of the whole', () => {
    const layout = layoutMap(inventSet('odd', 'Odd', 9, [...leagues(1), ...odd]), 720);
    expect(words(layout.beside.texts)).toEqual(['Not on the map', 'Atlantis']);
  });

  it('lists organisations where they are too many to be named in the drawing of the whole', () => {
    const layout = layoutMap(inventSet('odd', 'Odd', 60, [...leagues(50), ...odd]), 720);
    expect(words(layout.beside.texts)).toEqual([
      'Organisations',
      ...leagues(50).map(({ name }) => name),
      'Not on the map',
      'Atlantis',
    ]);
  });

  it('says that no position on borders is taken', () => {
    expect(plainText(layoutMap(one('PER'), 320).note.block.runs)).toBe(
      'Borders: Natural Earth. No position on their status is implied.',
    );
  });

  it('draws disputed ground as disputed, not as that of the state that holds it', () => {
    const layout = layoutMap(one('RUS', 'UKR'), 720);
    expect(layout.disputed.areas).toMatch(/^M/);
    expect(layout.disputed.lines).toMatch(/^M/);
    expect(plainText(layout.note.block.runs)).toContain('Dashed or hatched: disputed.');
    const html = toHtml(renderMap(layout));
    expect(html.indexOf('class="contested"')).toBeGreaterThan(html.indexOf('class="article"'));
  });

  it('draws borders as Natural Earth has them where that is chosen', () => {
    const layout = layoutMap(one('RUS'), 720, {
      articles: [],
      settings: { sets: [], map: { borders: 'natural-earth' } },
    });
    expect(layout.disputed).toEqual({ areas: '', lines: '' });
  });

  it('stays under 12 KiB with gzip at thirty members', () => {
    const { sets } = mediumDossier();
    for (const width of [720, 320])
      expect(gzipSync(toHtml(renderMap(layoutMap(sets[0]!, width)))).length).toBeLessThan(
        12 * 1024,
      );
  });
});
