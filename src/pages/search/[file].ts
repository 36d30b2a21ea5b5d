/** The index of the search, as scripts. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { searchFiles } from '../../render/search/search-index.ts';
import { getEdition } from '../_dossier.ts';

export const getStaticPaths = (async () =>
  searchFiles(getEdition()).map(({ name, text }) => ({
    params: { file: name },
    props: { text },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': 'text/javascript' } });
