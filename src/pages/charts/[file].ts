/** Each figure as CSV, as SVG that stands alone, and as a page of one file. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { figureFiles } from '../../render/data/figure-files.ts';
import { figurePage } from '../../render/html/figure-page.ts';
import type { ExportFile } from '../../render/data/export-file.ts';
import { drawFigures, joinedFigures, type JoinedFigure } from '../../views/figures.ts';
import { getDossier } from '../_dossier.ts';

type ChartFile = Pick<ExportFile, 'name' | 'mime' | 'text'>;

const pageOf = (figure: JoinedFigure): ChartFile => ({
  name: `${figure.id}.html`,
  mime: 'text/html',
  text: figurePage(figure, getDossier()),
});

export const getStaticPaths = (async () => {
  const files: ChartFile[] = [
    ...drawFigures(getDossier()).flatMap(figureFiles),
    ...joinedFigures(getDossier()).map(pageOf),
  ];
  return files.map((file) => ({ params: { file: file.name }, props: { file } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(props.file.text, { headers: { 'content-type': props.file.mime } });
