/** Every chart of the invented dossiers at both widths, by file name. */
import type { Element } from 'hast';
import type { Dossier } from '../../src/model/dossier.ts';
import { layoutBars, renderBars } from '../../src/views/bars/index.ts';
import { layoutMap, renderMap } from '../../src/views/map/index.ts';
import { layoutRoll, renderRoll } from '../../src/views/roll/index.ts';
import { layoutTimeline, renderTimeline } from '../../src/views/timeline/index.ts';
import { hugeDossier, mediumDossier, tinyDossier } from './dossiers.ts';

const WIDTHS = { wide: 720, narrow: 320 };

function* drawDossier(dossier: Dossier, width: number): Generator<[string, Element]> {
  yield ['timeline', renderTimeline(layoutTimeline(dossier, width))];
  for (const set of dossier.sets) {
    yield ['map', renderMap(layoutMap(set, width, dossier))];
    yield ['roll', renderRoll(layoutRoll(set, width, dossier))];
  }
  for (const chart of dossier.settings.charts)
    yield ['bars', renderBars(layoutBars(chart, dossier, width))];
}

/** "medium-map-wide" and its drawing. */
export function* drawGallery(): Generator<[string, Element]> {
  for (const [size, dossier] of Object.entries({
    tiny: tinyDossier(),
    medium: mediumDossier(),
    huge: hugeDossier(),
  }))
    for (const [form, width] of Object.entries(WIDTHS))
      for (const [chart, svg] of drawDossier(dossier, width))
        yield [`${size}-${chart}-${form}`, svg];
}
