/** Addresses of pages in files that are read away from the site: absolute where the dossier says where it is published, else relative to `data/`. */
import type { Settings } from '../../model/settings.ts';

/** `path` is root-relative, `/sources/x.html#p2`. */
export const addressOf = (path: string, { site }: Settings): string =>
  site === undefined ? `..${path}` : new URL(path.slice(1), site.replace(/\/?$/, '/')).href;
