/** Astro, called with the package's configuration on a work folder of the dossier. */
import type * as Astro from 'astro';
import type { AstroInlineConfig, AstroIntegration } from 'astro';
import { type Assembled, handOver } from '../dossier/assembled.ts';
import { renderContent } from '../render/html/render-content.ts';
import type { ReadDossier } from '../dossier/assemble-dossier.ts';
import { searchScript } from './search-script.ts';

export interface SitePlace {
  /** Work folder of this run. */
  root: string;
  outDir: string;
  integrations?: AstroIntegration[];
}

/** The pages take the dossier from here. Nothing happens where it can't be assembled. */
export async function handToPages(
  { dossier, trees }: ReadDossier,
  made: Pick<Assembled, 'paperFailure' | 'cards'> = {},
): Promise<void> {
  if (!dossier) return;
  await handOver({ dossier, ...renderContent(dossier, trees), ...made });
}

/** Astro is loaded when it is needed: most commands don't. */
export async function loadSite({
  integrations = [],
  ...place
}: SitePlace): Promise<{ astro: typeof Astro; config: AstroInlineConfig }> {
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  const { siteConfig } = await import('../../astro.config.mjs');
  const site = siteConfig({ ...place, integrations: [searchScript(), ...integrations] });
  return { astro: await import('astro'), config: { ...site, configFile: false } };
}

/** Astro puts its bundle below the working directory, wherever the output is: for as long as it works, that is the work folder. */
export async function buildPages(place: SitePlace): Promise<void> {
  const { astro, config } = await loadSite(place);
  const folder = process.cwd();
  process.chdir(place.root);
  try {
    await astro.build({ ...config, logLevel: 'error' });
  } finally {
    process.chdir(folder);
  }
}
