/** The files of `dist/data/`. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { exportDossier } from '../../render/data/export-dossier.ts';
import { getDossier } from '../_dossier.ts';

export const getStaticPaths = (async () =>
  exportDossier(getDossier()).map((file) => ({
    params: { file: file.name },
    props: { file },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(props.file.text, { headers: { 'content-type': props.file.mime } });
