/**
 * Imports mutated files and tells what became of them: usage, mutate-files.ts [COUNT, default 10000] [SEED, default 1]. Exit 1 where one hung,
 * or failed otherwise than by a refusal.
 */
import { ImportThread } from '../src/cli/import-thread.ts';
import { makeDocx, makeEml, makeHtml, makeTwoColumnPdf } from '../test/import/made-files.ts';
import { mutate, random } from '../test/import/mutate.ts';

const count = Number(process.argv[2] ?? 10_000);
const next = random(Number(process.argv[3] ?? 1));
const files: [string, Uint8Array][] = [
  ['page.html', makeHtml()],
  ['text.docx', makeDocx()],
  ['mail.eml', makeEml()],
  ['report.pdf', makeTwoColumnPdf()],
];

const HUNG = /takes longer|takes more memory/;
const tally = { read: 0, refused: 0, hung: 0 };
let slowest = 0;
const thread = new ImportThread();
for (let index = 0; index < count; index++) {
  const [name, bytes] = files[index % files.length] ?? ['', new Uint8Array()];
  const work = process.cpuUsage();
  const { refused } = await thread.read({ name, bytes: mutate(bytes, next) });
  const { user, system } = process.cpuUsage(work);
  slowest = Math.max(slowest, (user + system) / 1e6);
  if (refused === null) tally.read++;
  else if (HUNG.test(refused)) tally.hung++;
  else tally.refused++;
  if (refused !== null && HUNG.test(refused)) console.log(`${name} ${index}: ${refused}`);
}
await thread.close();
console.log(
  `${count} files: ${tally.read} read, ${tally.refused} refused, ${tally.hung} hung; the slowest took ${slowest.toFixed(1)} s of processor time`,
);
if (tally.hung > 0) process.exitCode = 1;
