/** The dossier's own accent colour, in a style sheet because the policy allows no inline style. */
import type { APIRoute } from 'astro';
import { getDossier } from './_dossier.ts';

export const GET: APIRoute = () => {
  const { settings } = getDossier();
  const rule = settings.accent ? `:root { --dossier-accent: ${settings.accent}; }\n` : '';
  return new Response(rule, { headers: { 'content-type': 'text/css' } });
};
