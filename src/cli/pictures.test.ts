import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mediumDossier } from '../../test/gallery/dossiers.ts';
import { measurePictures, readPictures } from './pictures.ts';

const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#4a7' } });

describe('the pictures of a dossier', () => {
  let parent: string;
  let content: string;
  beforeAll(async () => {
    parent = await mkdtemp(join(tmpdir(), 'dossier-pictures-'));
    content = join(parent, 'content');
    await mkdir(join(content, 'images'), { recursive: true });
    const save = (name: string, bytes: Uint8Array | string): Promise<void> =>
      writeFile(join(content, 'images', name), bytes);
    await save('wide.jpg', await plain(2400, 1200).jpeg().toBuffer());
    await save('small.png', await plain(30, 20).png().toBuffer());
    // As a camera held upright writes it, with where it was held
    const exif = { IFD0: { Artist: 'Somebody' }, IFD3: { GPSLatitudeRef: 'N' } };
    const turned = plain(40, 30).jpeg().withExif(exif).withMetadata({ orientation: 6 });
    await save('turned.jpg', await turned.toBuffer());
    await save('words.png', 'hello');
    const whole = await sharp({
      create: {
        width: 300,
        height: 300,
        channels: 3,
        background: '#000',
        noise: { type: 'gaussian', mean: 128, sigma: 30 },
      },
    })
      .png()
      .toBuffer();
    await save('broken.png', whole.subarray(0, whole.length / 2));
    await save('line.png', await plain(4000, 1).png().toBuffer());
    await save('notes.txt', 'hello');
    await writeFile(join(parent, 'outside.png'), await plain(3, 3).png().toBuffer());
    await symlink(join(parent, 'outside.png'), join(content, 'images/link.png'));
  });
  afterAll(() => rm(parent, { recursive: true }));

  it('are measured as they are published, and what is none is told', async () => {
    expect(Object.fromEntries(await measurePictures(content))).toEqual({
      'images/broken.png': { unfit: expect.stringContaining('damaged') as string },
      'images/line.png': { width: 1600, height: 1 },
      'images/link.png': { unfit: expect.stringContaining('leads out') as string },
      'images/small.png': { width: 30, height: 20 },
      'images/turned.jpg': { width: 30, height: 40 },
      'images/wide.jpg': { width: 1600, height: 800 },
      'images/words.png': { unfit: expect.stringContaining('no picture') as string },
    });
  });

  it('are published upright, of that size, without what a camera notes, and the same each time', async () => {
    const measured = await measurePictures(content);
    const shown = [...measured].flatMap(([path, size]) =>
      'width' in size ? [[path, size] as const] : [],
    );
    const page = { id: 'a', file: 'a', title: 'A', order: 0, isPrinted: false };
    const tree = { type: 'root' as const, children: [] };
    const dossier = { ...mediumDossier(), pages: [{ ...page, tree, pictures: new Map(shown) }] };
    const read = await readPictures(dossier, content, join(parent, 'cache'));
    expect([...read.keys()]).toEqual(shown.map(([path]) => path));
    for (const [path, size] of shown) {
      const { exif, orientation, ...metadata } = await sharp(read.get(path)).metadata();
      expect(metadata).toMatchObject(size);
      expect([exif, orientation ?? 1]).toEqual([undefined, 1]);
    }
    expect(await readPictures(dossier, content, null)).toEqual(read);
  });
});
