/** Each figure as CSV and as SVG that stands alone. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { figureFiles } from '../../render/data/figure-files.ts';
import { drawFigures } from '../../views/figures.ts';
import { getDossier } from '../_dossier.ts';

export const getStaticPaths = (async () =>
  drawFigures(getDossier()).flatMap((figure) =>
    figureFiles(figure).map((file) => ({ params: { file: file.name }, props: { file } })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(props.file.text, { headers: { 'content-type': props.file.mime } });
