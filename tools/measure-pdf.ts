/** Time and memory of the PDFs, each run cold in a process of its own: `node tools/measure-pdf.ts [RUNS]`. */
import { execFileSync } from 'node:child_process';
import { readDossier } from '../src/dossier/assemble-dossier.ts';
import type { Dossier } from '../src/model/dossier.ts';
import { dossier as invented } from '../test/print/fixture.ts';
import { largeDossier } from '../test/print/large-dossier.ts';
import { readContent } from '../src/cli/read-content.ts';

interface Measure {
  seconds: number;
  cpu: number;
  megabytes: number;
  pages: number;
  kibibytes: number;
}

const SOURCES = 200;
const FACTS = 3000;

const DOSSIERS: Record<string, () => Promise<Dossier>> = {
  invented: () => Promise.resolve(invented),
  content: async () => {
    const { dossier } = readDossier(await readContent('content'));
    if (!dossier) throw new Error('content/ is no dossier: npm run check says why');
    return dossier;
  },
  large: () => Promise.resolve(largeDossier(SOURCES, FACTS)),
};

/** From the assembled dossier to the bytes of both PDFs, loading of modules, templates and typefaces included. */
async function measureOnce(name: string): Promise<Measure> {
  const dossier = await DOSSIERS[name]!();
  const [start, cpu] = [performance.now(), process.cpuUsage()];
  const { makePdf } = await import('../src/cli/pdf.ts');
  const { briefing } = makePdf(dossier);
  const { user, system } = process.cpuUsage(cpu);
  return {
    seconds: (performance.now() - start) / 1000,
    cpu: (user + system) / 1e6,
    megabytes: process.resourceUsage().maxRSS / 1024,
    pages: briefing.pages,
    kibibytes: briefing.bytes.length / 1024,
  };
}

const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

function measure(name: string, runs: number): void {
  const all = Array.from(
    { length: runs },
    () =>
      JSON.parse(
        execFileSync(process.execPath, [import.meta.filename, '--one', name], { encoding: 'utf8' }),
      ) as Measure,
  );
  const middle = (key: keyof Measure): number => median(all.map((each) => each[key]));
  console.log(
    `${name}: ${middle('seconds').toFixed(2)} s (${middle('cpu').toFixed(2)} s of processor), peak ${Math.round(middle('megabytes'))} MiB, ${middle('pages')} pages, ${Math.round(middle('kibibytes'))} KiB, median of ${runs}`,
  );
}

const [first, name] = process.argv.slice(2);
if (first === '--one') console.log(JSON.stringify(await measureOnce(name!)));
else for (const each of Object.keys(DOSSIERS)) measure(each, Number(first ?? 5));
