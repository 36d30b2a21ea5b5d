/** The pictures of a dossier's own pages, `images/` in its content folder. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Dossier, PictureSize } from '../model/dossier.ts';
import { isWithin, listFiles, readBytes } from './content.ts';
import { openKeep } from './keep-used.ts';

const FOLDER = 'images';
const PICTURE = /\.(?:png|jpe?g|webp)$/i;
const FORMATS = ['png', 'jpeg', 'webp'] as const;
/** Bytes that a camera's picture may have; what is published is smaller. */
const LARGEST = 20_000_000;
/** Pixels a side: twice what the widest column shows. */
const WIDEST = 1600;

type Measured = PictureSize | { unfit: string };

async function measure(file: string, content: string): Promise<Measured> {
  const { default: sharp } = await import('sharp');
  if (!(await isWithin(file, content)))
    return { unfit: 'is a link that leads out of the dossier; put the file itself there' };
  const bytes = await readBytes(file);
  if (bytes.length > LARGEST) return { unfit: 'is larger than 20 MB; make it smaller' };
  try {
    const { format, autoOrient } = await sharp(bytes).metadata();
    if (!FORMATS.some((known) => known === format))
      return { unfit: `is a file of the kind ${format}; export it as PNG, JPEG or WebP` };
    /* A header says nothing of what follows: read to the end. */
    await sharp(bytes).resize(8, 8).toBuffer();
    const share = Math.min(1, WIDEST / Math.max(autoOrient.width, autoOrient.height));
    return {
      width: Math.max(1, Math.round(autoOrient.width * share)),
      height: Math.max(1, Math.round(autoOrient.height * share)),
    };
  } catch {
    return { unfit: 'is no picture, whatever its name says, or is damaged; export it anew' };
  }
}

/** By path in the content folder. */
export async function measurePictures(content: string): Promise<Map<string, Measured>> {
  const measured = new Map<string, Measured>();
  for (const name of await listFiles(join(content, FOLDER)))
    if (PICTURE.test(name))
      measured.set(`${FOLDER}/${name}`, await measure(join(content, FOLDER, name), content));
  return measured;
}

/** Upright, at most `WIDEST` wide and high, and without what a camera notes of place and owner. */
async function publishable(bytes: Uint8Array, { width, height }: PictureSize): Promise<Buffer> {
  const { default: sharp } = await import('sharp');
  return sharp(bytes).autoOrient().resize(width, height, { fit: 'fill' }).toBuffer();
}

/** Those that a page shows, as they are published, by path. What was made before is in `cache`; null keeps nothing. */
export async function readPictures(
  { pages }: Dossier,
  content: string,
  cache: string | null,
): Promise<Map<string, Buffer>> {
  const shown = new Map(pages.flatMap(({ pictures }) => [...pictures]));
  const read = new Map<string, Buffer>();
  if (shown.size === 0) return read;
  const keep = cache === null ? null : await openKeep(join(cache, 'pictures'), '.picture');
  for (const [path, size] of shown) {
    const bytes = await readBytes(join(content, path), content);
    const make = (): Promise<Buffer> => publishable(bytes, size);
    read.set(path, keep ? await keep([bytes, JSON.stringify(size)], make) : await make());
  }
  return read;
}

export async function writePictures(
  pictures: ReadonlyMap<string, Uint8Array>,
  site: string,
): Promise<void> {
  for (const [path, bytes] of pictures) {
    const file = join(site, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes);
  }
}
