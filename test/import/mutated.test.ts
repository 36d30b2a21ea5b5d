import { expect, it } from 'vitest';
import { ImportThread } from '../../src/cli/import-thread.ts';
import { makeDocx, makeEml, makeHtml, makeOdt, makeRtf, makeTwoColumnPdf } from './made-files.ts';
import { mutate, random } from './mutate.ts';

it('a mutated file is read or refused with a reason, and takes no time to speak of', async () => {
  const thread = new ImportThread();
  const next = random(7);
  const files: [string, Uint8Array][] = [
    ['a.html', makeHtml()],
    ['a.docx', makeDocx()],
    ['a.odt', makeOdt()],
    ['a.eml', makeEml()],
    ['a.rtf', makeRtf()],
    ['a.pdf', makeTwoColumnPdf()],
  ];
  for (let index = 0; index < 240; index++) {
    const [name, bytes] = files[index % files.length] ?? ['', new Uint8Array()];
    const work = process.cpuUsage();
    const { article, refused } = await thread.read({ name, bytes: mutate(bytes, next) });
    expect(article === null).toBe(refused !== null);
    if (refused !== null) expect(refused).toMatch(/^(?:is|has|can't|unpacks|defines|takes) /);
    expect(process.cpuUsage(work).user / 1e6).toBeLessThan(5);
  }
  await thread.close();
}, 120_000);

it('a broken PDF is none of the next file’s business', async () => {
  const thread = new ImportThread();
  const next = random(7);
  for (let index = 0; index < 60; index++) {
    await thread.read({ name: 'a.pdf', bytes: mutate(makeTwoColumnPdf(), next) });
    expect((await thread.read({ name: 'a.eml', bytes: makeEml() })).refused).toBeNull();
  }
  await thread.close();
}, 120_000);
