/** The logo in the output, whatever it is called in the content folder. */
import type { Settings } from '../model/settings.ts';

/** Path from the root of the site; undefined where the dossier has none. */
export function logoPath({ brand }: Settings): string | undefined {
  const [extension] = /\.\w+$/.exec(brand.logo ?? '') ?? [];
  return extension && `brand/logo${extension.toLowerCase()}`;
}
