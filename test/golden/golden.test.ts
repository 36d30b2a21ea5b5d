/**
 * What is printed of the invented dossiers, as files of this folder: the paper's texts, the prose and sources as HTML, and
 * the data. A change of them is looked at as a diff, and taken over by `vitest run test/golden -u`.
 */
import { describe, expect, it } from 'vitest';
import { readChecked } from '../../src/check/read-checked.ts';
import { readContent } from '../../src/cli/read-content.ts';
import { ingestFolder } from '../../src/cli/ingest-folder.ts';
import { buildEdition } from '../../src/edition/edition.ts';
import type { Dossier } from '../../src/model/dossier.ts';
import { exportDossier } from '../../src/render/data/export-dossier.ts';
import { renderContent } from '../../src/render/html/render-content.ts';
import { figuresForPrint } from '../../src/render/typst/figures-for-print.ts';
import { layoutPrint } from '../../src/render/typst/layout-print.ts';
import { printed } from '../../src/render/typst/printed.ts';
import { copyCase } from '../cases.ts';

interface Read {
  dossier: Dossier;
  html: Record<string, string>;
}

/** As `build` reads it, from a copy of the case. */
async function readCase(name: string): Promise<Read> {
  const { content, remove } = copyCase(name);
  try {
    await ingestFolder(content);
    const { dossier, trees } = readChecked(await readContent(content));
    if (!dossier) throw new Error(`${name} has no dossier`);
    const { articles, sections } = renderContent(dossier, trees);
    return { dossier, html: Object.fromEntries([...sections, ...articles]) };
  } finally {
    remove();
  }
}

/** One tag or text a line, so that a diff shows what changed. */
const lines = (html: string): string => html.replace(/>(?=<)/g, '>\n');

const paperOf = (dossier: Dossier): unknown =>
  printed(
    layoutPrint(buildEdition(dossier), {
      figures: figuresForPrint(dossier).figures,
      attachments: [],
      fallbackFonts: [],
    }),
  );

describe.each(['bare', 'fever', 'harbour', 'merger'])('%s', async (name) => {
  const { dossier, html } = await readCase(name);

  it('on paper', () =>
    expect(JSON.stringify(paperOf(dossier), null, 1)).toMatchFileSnapshot(`${name}/paper.json`));

  it.each(Object.entries(html))('as HTML: %s', (id, page) =>
    expect(lines(page)).toMatchFileSnapshot(`${name}/${id}.html`),
  );

  it.each([...exportDossier(dossier)].map(({ name: file, text }) => [file, text]))(
    'as data: %s',
    (file, text) => expect(text).toMatchFileSnapshot(`${name}/${file}`),
  );
});
