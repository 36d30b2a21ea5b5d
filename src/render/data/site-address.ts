/** Addresses of pages in files that are read away from the site: absolute where the dossier says where it is published, else relative to `data/`. */
import { wholeAddress } from '../../edition/whole-address.ts';
import type { Settings } from '../../model/settings.ts';

/** `path` is root-relative, `/sources/x.html#p2`. */
export const addressOf = (path: string, { site }: Settings): string =>
  site === undefined ? `..${path}` : wholeAddress(path, site);
