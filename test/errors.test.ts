/** Errors are part of the interface: each names file, line where there is one, value and what to do, and exits 1 without a stack trace. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { copyCase, runScript } from './cases.ts';

const SOURCE = '---\npublished: 2031-01-02\n---\n\nThe dam holds 4 million litres.\n';

interface Case {
  what: string;
  command: string;
  args?: string[];
  files: Record<string, string | Uint8Array>;
  says: RegExp[];
}

const briefing = (text: string): Record<string, string> => ({
  'sources/dam.txt': SOURCE,
  'briefing/a.mdx': `---\ntitle: The dam\norder: 1\n---\n\n${text}\n`,
});

const CASES: Case[] = [
  {
    what: 'a source without a date',
    command: 'ingest',
    files: { 'sources/dam.txt': 'The dam is full.\n' },
    says: [/dam\.txt/, /date/i],
  },
  {
    what: 'an empty source',
    command: 'ingest',
    files: { 'sources/dam-2031-01-02.txt': '' },
    says: [/dam-2031-01-02\.txt/, /has no article text/],
  },
  {
    what: 'a file that is not text',
    command: 'ingest',
    files: { 'sources/dam-2031-01-02.txt': new Uint8Array([0xff, 0xfe, 0x00, 0x01, 0x80]) },
    says: [/dam-2031-01-02\.txt/, /UTF-8|text/],
  },
  {
    what: 'a NUL in a source',
    command: 'ingest',
    files: { 'sources/dam-2031-01-02.txt': 'The dam\u0000 is full.' },
    says: [/dam-2031-01-02\.txt/, /U\+0000|NUL/],
  },
  {
    what: 'broken front matter',
    command: 'ingest',
    files: { 'sources/dam.txt': '---\npublished: [2031\n---\n\nText.\n' },
    says: [/dam\.txt:\d+/],
  },
  {
    what: 'an unknown field of front matter',
    command: 'ingest',
    files: { 'sources/dam.txt': '---\npublishd: 2031-01-02\n---\n\nText.\n' },
    says: [/dam\.txt:2/, /published/],
  },
  {
    what: 'a wrong date in front matter',
    command: 'ingest',
    files: { 'sources/dam.txt': '---\npublished: 2031-13-02\n---\n\nText.\n' },
    says: [/dam\.txt:2/, /2031-13-02/],
  },
  {
    what: 'an unknown option',
    command: 'ingest',
    args: ['--contnet', 'x'],
    files: {},
    says: [/--contnet/, /--content/],
  },
  {
    what: 'a citation of an unknown fact',
    command: 'check',
    files: briefing('It holds <Cite fact="dam/4000000-litre">4 million litres</Cite>.'),
    says: [/a\.mdx:6:\d+ fact-exists/, /dam\/4000000-litres/],
  },
  {
    what: 'a number that no source carries',
    command: 'check',
    files: briefing('It holds <Cite fact="dam/4000000-litres">5 million litres</Cite>.'),
    says: [/a\.mdx:6:\d+ number-has-source/, /5/],
  },
  {
    what: 'a number without citation',
    command: 'check',
    files: {
      ...briefing('It holds 4 million litres.'),
      'dossier.yaml':
        'title: Dam\nstandfirst: Water\nedition: { number: 1, date: 2031-01-02, authors: [A], contact: a@b.example }\n',
    },
    says: [/a\.mdx:6:\d+ number-is-cited/],
  },
  {
    what: 'an import in the briefing',
    command: 'check',
    files: briefing("import x from 'node:fs'\n\nText."),
    says: [/a\.mdx:6:\d+/, /import/],
  },
  {
    what: 'an expression in the briefing',
    command: 'check',
    files: briefing('It holds {process.exit(7)} litres.'),
    says: [/a\.mdx:6:\d+ mdx-is-data/, /process/],
  },
  {
    what: 'an unknown component',
    command: 'check',
    files: briefing('It <Blink>holds</Blink>.'),
    says: [/a\.mdx:6:\d+/, /Blink/],
  },
  {
    what: 'an unknown field of dossier.yaml',
    command: 'check',
    files: { ...briefing('Text.'), 'dossier.yaml': 'title: Dam\nstandfirst: Water\nediton: 1\n' },
    says: [/dossier\.yaml:\d+:\d+/, /edition/],
  },
];

describe('an error', () => {
  let remove = (): void => undefined;
  afterEach(() => remove());

  it.each(CASES)(
    'tells of $what',
    async ({ command, args = [], files, says }) => {
      const folder = copyCase();
      remove = folder.remove;
      const write = (path: string, data: string | Uint8Array): void => {
        mkdirSync(dirname(join(folder.content, path)), { recursive: true });
        writeFileSync(join(folder.content, path), data);
      };
      for (const [path, data] of Object.entries(files)) write(path, data);
      if (command === 'check') await runScript('ingest', ['--content', folder.content]);
      const ran = await runScript(command, args.length ? args : ['--content', folder.content]);
      for (const pattern of says) expect(ran.stderr).toMatch(pattern);
      expect(ran.code).toBe(1);
      expect(ran.stderr).not.toMatch(/^\s+at /m);
      expect(ran.stderr).not.toContain('defect of the generator');
    },
    30_000,
  );
});
