/**
 * First builds of folders drawn at random from real articles: usage, first-builds.ts FOLDER [COUNT, default 100] [SEED, default 1]. FOLDER holds article
 * texts at any depth. A build counts where it ends with 0 and leaves the first page, the PDF and a page for each source. Exit 1 where one doesn't.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { random } from '../test/import/mutate.ts';

/** Articles a folder. */
const SIZE = 6;
const DOSSIER = join(import.meta.dirname, '../bin/dossier.mjs');

const [folder = '.', count = '100', seed = '1'] = process.argv.slice(2);
const articles = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.txt'))
  .sort();
const next = random(Number(seed));

function draw(): string[] {
  const rest = [...articles];
  return Array.from(
    { length: Math.min(SIZE, rest.length) },
    () => rest.splice(Math.floor(next() * rest.length), 1)[0] ?? '',
  );
}

/** Null where the build gives a site, else what it said last. */
function build(drawn: readonly string[], work: string): string | null {
  const [content, out] = [join(work, 'content'), join(work, 'site')];
  mkdirSync(join(content, 'sources'), { recursive: true });
  drawn.forEach((path, index) =>
    cpSync(join(folder, path), join(content, 'sources', `${index}-${basename(path)}`)),
  );
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [DOSSIER, 'build', '--content', content, '--out', out],
    { encoding: 'utf8' },
  );
  const pages = existsSync(join(out, 'sources'))
    ? readdirSync(join(out, 'sources')).filter((name) => name !== 'index.html').length
    : 0;
  const isSite = ['index.html', 'briefing.pdf'].every((name) => existsSync(join(out, name)));
  return status === 0 && isSite && pages >= drawn.length
    ? null
    : `${stdout}${stderr}`.trim().split('\n').slice(-3).join('\n');
}

let good = 0;
for (let index = 0; index < Number(count); index++) {
  const drawn = draw();
  const work = mkdtempSync(join(tmpdir(), 'dossier-first-'));
  const failure = build(drawn, work);
  rmSync(work, { recursive: true, force: true });
  if (failure === null) good++;
  console.log(`${index} ${failure === null ? 'ok' : `${drawn.join(' ')}\n${failure}`}`);
}
console.log(`${good} of ${count} first builds give a site`);
if (good < Number(count)) process.exitCode = 1;
