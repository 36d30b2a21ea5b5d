/** The dossier's own colours, in a style sheet because the policy allows no inline style. */
import type { APIRoute } from 'astro';
import { getDossier } from './_dossier.ts';

export const GET: APIRoute = () => {
  const { accent, brand } = getDossier().settings;
  const { dark } = brand.colours;
  const colours = [
    ...(accent ? [`--dossier-accent: ${accent};`] : []),
    ...(dark ? [`--dossier-accent-dark: ${dark};`] : []),
  ];
  const rule = colours.length > 0 ? `:root { ${colours.join(' ')} }\n` : '';
  return new Response(rule, { headers: { 'content-type': 'text/css' } });
};
