/** A figure as files of its own: its table as CSV, its drawing as SVG. */
import { csvFormatRows } from 'd3-dsv';
import type { Element, ElementContent } from 'hast';
import { labelsOf } from '../facts/check/check-labels.ts';
import type { Dossier } from '../facts/dossier.ts';
import { particular } from '../facts/particular.ts';
import type { DrawnFigure } from '../views/figures.ts';
import { standaloneSvg } from '../views/svg/standalone.ts';
import { csvCell } from './facts-csv.ts';
import type { ExportFile } from './export-file.ts';

const BY_VALUE = new Set(['fact', 'computed', 'summary']);

/** Ids of the facts and figures that the words of a node rest on; for a label of dossier.yaml those it was checked against. */
function refsIn(node: ElementContent, dossier: Dossier): string[] {
  if (node.type !== 'element') return [];
  const kind = String(node.properties.dataParticular);
  const refs = String(node.properties.dataRef ?? '').split(' ');
  const labelled = kind === 'prose' ? labelsOf(dossier).flatMap(({ path, facts }) => (path.join('.') === refs[0] ? (facts ?? []) : [])) : [];
  return [...(BY_VALUE.has(kind) ? refs : labelled), ...node.children.flatMap((child) => refsIn(child, dossier))];
}

/** Name and description stand in a file of their own as plain words: what their parts are bound to is said of the whole. */
function bindWhole(node: ElementContent, dossier: Dossier): ElementContent {
  if (node.type !== 'element' || (node.tagName !== 'title' && node.tagName !== 'desc')) return node;
  const refs = [...new Set(refsIn(node, dossier))];
  return refs.length ? { ...node, properties: { ...node.properties, ...particular('summary', ...refs) } } : node;
}

const drawingAlone = (svg: Element, dossier: Dossier): string => standaloneSvg({ ...svg, children: svg.children.map((child) => bindWhole(child as ElementContent, dossier)) }, 'screen-light');

export function figureFiles(figure: DrawnFigure, dossier: Dossier): ExportFile[] {
  const rows = [figure.table.header, ...figure.table.rows.map((row) => row.map(({ text }) => csvCell(text)))];
  return [
    { name: `${figure.id}.csv`, mime: 'text/csv;charset=utf-8', text: `${csvFormatRows(rows)}\n`, leftOut: [] },
    { name: `${figure.id}.svg`, mime: 'image/svg+xml', text: drawingAlone(figure.wide, dossier), leftOut: [] },
  ];
}
