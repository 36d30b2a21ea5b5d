/** The dossiers that are mutated: each built once, from a copy, as a user builds it. */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { readContent } from '../../src/cli/read-content.ts';
import { readSiteFiles } from '../audit/site-files.ts';
import { figuresForPrint } from '../../src/render/typst/figures-for-print.ts';
import { buildEdition } from '../../src/edition/edition.ts';
import { printed } from '../../src/render/typst/printed.ts';
import { layoutPrint } from '../../src/render/typst/layout-print.ts';
import { copyCase, ROOT, runScript } from '../cases.ts';
import { readSubject, type Subject } from './judge.ts';
import type { MutantFile } from './mutants.ts';
import {
  alternativeStretches,
  captionStretches,
  chartStretches,
  digestStretches,
  exportStretches,
  printStretches,
  proseStretches,
  templateStretches,
  yamlLabels,
} from './places.ts';

/** `content`, or a folder of `test/cases`. Throws where the build has a problem: that is a false alarm. */
export async function buildSubject(name: string): Promise<Subject> {
  const { content, out, remove } = copyCase(name === 'content' ? undefined : name);
  try {
    if (name === 'content') cpSync(join(ROOT, 'content'), content, { recursive: true });
    const { code, stderr } = await runScript('build', [
      '--content',
      content,
      '--out',
      out,
      '--audit',
    ]);
    if (code !== 0) throw new Error(`${name} does not build: ${stderr}`);
    return readSubject(name, await readContent(content), await readSiteFiles(out));
  } finally {
    remove();
  }
}

function contentFiles({ content }: Subject): MutantFile[] {
  return content.files.flatMap((file): MutantFile[] => {
    if (file.path.startsWith('briefing/'))
      return [
        { place: 'prose', ...file, stretches: proseStretches(file.text) },
        {
          place: 'front matter',
          ...file,
          stretches: yamlLabels(file.text.slice(0, file.text.indexOf('\n---', 3))),
        },
      ];
    if (file.path === 'dossier.yaml')
      return [{ place: 'front matter', ...file, stretches: yamlLabels(file.text) }];
    return file.path.startsWith('articles/')
      ? [{ place: 'digest', ...file, stretches: digestStretches(file.text) }]
      : [];
  });
}

function builtFiles({ site }: Subject): MutantFile[] {
  return site.flatMap((file): MutantFile[] => {
    const alternative: MutantFile = {
      place: 'alternative text',
      ...file,
      stretches: alternativeStretches(file.text),
    };
    if (file.path.endsWith('.html'))
      return [
        { place: 'caption', ...file, stretches: captionStretches(file.text) },
        alternative,
        { place: 'page template', ...file, stretches: templateStretches(file.text) },
      ];
    if (file.path.endsWith('.svg') && file.path.startsWith('charts/'))
      return [{ place: 'chart label', ...file, stretches: chartStretches(file.text) }, alternative];
    return /\.(?:json|csv|bib)$/.test(file.path)
      ? [{ place: 'export', ...file, stretches: exportStretches(file.text) }]
      : [];
  });
}

const PRINT_DATA = 'print.json';

function printFile({ dossier }: Subject): MutantFile {
  const text = JSON.stringify(
    printed(
      layoutPrint(buildEdition(dossier), {
        figures: figuresForPrint(dossier).figures,
        attachments: [],
        fallbackFonts: [],
      }),
    ),
    null,
    1,
  );
  return { place: 'print data', path: PRINT_DATA, text, stretches: printStretches(text) };
}

export const filesOf = (subject: Subject): MutantFile[] => [
  ...contentFiles(subject),
  ...builtFiles(subject),
  printFile(subject),
];
