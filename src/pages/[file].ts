/** robots.txt, and sitemap.xml and feed.xml where the site's address is configured: both hold whole addresses only. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { pathsOf } from '../components/site-pages.ts';
import { wholeAddress } from '../edition/whole-address.ts';
import { escapeXml } from '../render/data/escape-xml.ts';
import { exportFeed } from '../render/data/feed.ts';
import type { Dossier } from '../model/dossier.ts';
import { getDossier } from './_dossier.ts';

function sitemap(site: string, dossier: Dossier): string {
  const urls = pathsOf(dossier)
    .map((path) => `  <url><loc>${escapeXml(wholeAddress(path, site))}</loc></url>\n`)
    .join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls}</urlset>\n`;
}

const file = (
  name: string,
  mime: string,
  text: string,
): { params: { file: string }; props: { mime: string; text: string } } => ({
  params: { file: name },
  props: { mime, text },
});

export const getStaticPaths = (async () => {
  const dossier = getDossier();
  const { site } = dossier.settings;
  const robots = `User-agent: *\nAllow: /\n${site ? `Sitemap: ${wholeAddress('/sitemap.xml', site)}\n` : ''}`;
  return [
    file('robots.txt', 'text/plain', robots),
    ...(site
      ? [
          file('sitemap.xml', 'application/xml', sitemap(site, dossier)),
          file('feed.xml', 'application/atom+xml', exportFeed(dossier, site)),
        ]
      : []),
  ];
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': props.mime } });
