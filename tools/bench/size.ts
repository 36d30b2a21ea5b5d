/**
 * `npm run bench -- size [NUMBER|FOLDER ...]`: so many made-up articles, or those in a folder of sources, through the whole build and, the same texts,
 * through plain Astro. Without one, 10, 100 and 1,000.
 */
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measureCommand, type Usage } from './measure-command.ts';
import { type Weight, weighPages } from './page-weights.ts';
import { writePlainSite } from './plain-site.ts';
import { writeStories } from './size-texts.ts';

const BUILD = fileURLToPath(new URL('../../bin/dossier.mjs', import.meta.url));
const ASTRO = fileURLToPath(new URL('../../node_modules/astro/bin/astro.mjs', import.meta.url));

/** What a dossier of 100 articles and more may take; a smaller one is mostly start-up. */
const MOST = {
  /** Processor time, in that of the plain site. */
  ratio: 4,
  /** Twice the articles, in the time of half of them. */
  growth: 2.2,
  /** Bytes of an HTML file; of what a first visit loads, packed. */
  page: 300_000,
  load: 150_000,
};
const FEW = 100;

interface Measured {
  articles: number;
  ours: Usage;
  plain: Usage;
  largest: Weight;
  load: Weight;
}

async function measure(asked: string, root: string): Promise<Measured> {
  const content = join(root, 'content');
  const sources = join(content, 'sources');
  if (/^\d+$/.test(asked)) await writeStories(sources, Number(asked));
  else await cp(resolve(asked), sources, { recursive: true });
  const articles = (await readdir(sources)).length;
  const plain = join(root, 'plain');
  await writePlainSite(plain, sources);
  const site = join(root, 'site');
  return {
    articles,
    plain: await measureCommand([ASTRO, 'build'], plain),
    ours: await measureCommand([BUILD, 'build', '--content', content, '--out', site], root),
    ...(await weighPages(site)),
  };
}

const kilobytes = ({ page, bytes }: Weight): string => `${(bytes / 1000).toFixed(0)} KB ${page}`;

function describe({ articles, ours, plain, largest, load }: Measured): string {
  return [
    `${articles} articles: ${ours.seconds.toFixed(1)} s of processor time, ${ours.wall.toFixed(1)} s in all, ${(ours.bytes / 1e9).toFixed(2)} GB`,
    `plain Astro ${plain.seconds.toFixed(1)} s, ratio ${(ours.seconds / plain.seconds).toFixed(1)}`,
    `largest page ${kilobytes(largest)}`,
    `first load ${kilobytes(load)}`,
  ].join('; ');
}

const limitsBroken = ({ articles, ours, plain, largest, load }: Measured): string[] => [
  ...(articles >= FEW && ours.seconds > MOST.ratio * plain.seconds ? ['ratio'] : []),
  ...(largest.bytes > MOST.page ? ['largest page'] : []),
  ...(load.bytes > MOST.load ? ['first load'] : []),
];

/** In how many times the time twice the articles are built. */
const growth = (few: Measured, many: Measured): number =>
  (many.ours.seconds / few.ours.seconds) ** (1 / Math.log2(many.articles / few.articles));

async function measureIn(asked: string): Promise<Measured> {
  const root = await mkdtemp(join(tmpdir(), 'dossier-size-'));
  try {
    return await measure(asked, root);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

export async function benchSize(asked: readonly string[]): Promise<number> {
  let bad = 0;
  let before: Measured | undefined;
  for (const each of asked.length > 0 ? asked : ['10', '100', '1000']) {
    const measured = await measureIn(each);
    console.log(describe(measured));
    const broken = limitsBroken(measured);
    if (before && measured.articles > before.articles) {
      const times = growth(before, measured);
      console.log(`  twice the articles take ${times.toFixed(2)} times as long`);
      if (times > MOST.growth) broken.push('growth');
    }
    if (broken.length > 0) console.log(`  OVER THE LIMIT: ${broken.join(', ')}`);
    bad += broken.length;
    before = measured;
  }
  return bad;
}
