/**
 * What the site weighs, and what Lighthouse says of the briefing on a phone: `node tools/measure-web.ts [RUNS]`, after `npm run build`.
 * Each page is measured with gzip, as hosts send it; Lighthouse with its own throttling, the median of the runs (5);
 * npx fetches it when it is first asked for.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { chromium } from 'playwright-core';
import { launchChromium, listPages } from '../test/browser/built-site.ts';
import { serveFolder } from '../test/browser/serve-folder.ts';
import { gzipped, upToJudgements, weighPage } from '../test/browser/weight.ts';

const FOLDER = process.env.DOSSIER_SITE_BUILT ?? 'dist';
const RUNS = Number(process.argv[2] ?? 5);
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

const row = (name: string, raw: number, gzip: number): string =>
  `${name.padEnd(52)} ${String(raw).padStart(8)} ${String(gzip).padStart(7)}`;

function printPages(): void {
  console.log(row('page', 0, 0).replace(/0 +0$/, 'raw    gzip'));
  for (const page of listPages(FOLDER)) {
    const html = readFileSync(join(FOLDER, page));
    console.log(row(page, html.length, gzipped(html)));
  }
}

async function printBriefing(): Promise<void> {
  const browser = await launchChromium();
  const weights = await weighPage(browser, FOLDER, 'index.html');
  await browser.close();
  console.log('\nthe briefing with all it loads');
  for (const { path, raw, gzip } of weights) console.log(row(`  ${path}`, raw, gzip));
  console.log(
    row(
      '  sum',
      weights.reduce((sum, { raw }) => sum + raw, 0),
      weights.reduce((sum, { gzip }) => sum + gzip, 0),
    ),
  );
  const start = upToJudgements(readFileSync(join(FOLDER, 'index.html'), 'utf8'));
  console.log(row('  HTML up to the end of the key judgements', start.length, gzipped(start)));
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

interface LighthouseResult {
  categories: Record<
    string,
    { score: number | null; auditRefs: { id: string; weight: number }[] } | undefined
  >;
  audits: Record<string, { score: number | null; id: string; title: string } | undefined>;
}

/** Not among our packages: it brings 160 MB that only this measurement needs. */
async function lighthouse(address: string, port: number): Promise<LighthouseResult> {
  const only = CATEGORIES.map((category) => `--only-categories=${category}`);
  const options = [`--port=${port}`, '--output=json', '--quiet', ...only];
  const child = spawn('npx', ['--yes', 'lighthouse@13', address, ...options], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [output, [code]] = await Promise.all([text(child.stdout), once(child, 'close')]);
  if (code !== 0) throw new Error('Lighthouse failed; it needs npm and the network the first time');
  return JSON.parse(output) as LighthouseResult;
}

/** Scores from 0 to 100, in the order of CATEGORIES, and the audits of the last three that fall short. */
async function runLighthouse(address: string): Promise<{ scores: number[]; short: string[] }> {
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-dev-shm-usage', `--remote-debugging-port=${port}`],
  });
  try {
    const { categories, audits } = await lighthouse(address, port);
    const refs = CATEGORIES.slice(1).flatMap(
      (id) => categories[id]?.auditRefs.filter(({ weight }) => weight > 0) ?? [],
    );
    return {
      scores: CATEGORIES.map((id) => Math.round((categories[id]?.score ?? 0) * 100)),
      short: refs
        .map(({ id }) => audits[id])
        .flatMap((audit) =>
          audit && audit.score !== null && audit.score < 1 ? [`${audit.id}: ${audit.title}`] : [],
        ),
    };
  } finally {
    await browser.close();
  }
}

const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

async function printLighthouse(): Promise<void> {
  const { address, close } = await serveFolder(FOLDER);
  const runs: number[][] = [];
  const short = new Set<string>();
  for (let run = 0; run < RUNS; run++) {
    const result = await runLighthouse(`${address}index.html`);
    runs.push(result.scores);
    result.short.forEach((line) => short.add(line));
  }
  await close();
  console.log(`\nLighthouse, the briefing, mobile emulation, ${RUNS} runs`);
  CATEGORIES.forEach((category, index) =>
    console.log(
      `  ${category.padEnd(16)} median ${median(runs.map((scores) => scores[index]!))}  (${runs.map((scores) => scores[index]).join(' ')})`,
    ),
  );
  for (const line of short) console.log(`  falls short: ${line}`);
}

if (!existsSync(join(FOLDER, 'index.html')))
  throw new Error(`${FOLDER} holds no site; run npm run build first`);
printPages();
await printBriefing();
if (RUNS > 0) await printLighthouse();
