import { mkdtemp, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fetchPage } from '../../src/cli/fetch-page.ts';
import { importFiles, importJson } from '../../src/cli/import-files.ts';
import { ingestFolder } from '../../src/cli/ingest-folder.ts';

const PAGE = `<!doctype html><html lang="en"><head><title>Port sold</title><meta property="og:site_name" content="Kwanza News"><meta property="article:published_time" content="2031-05-06T10:00:00Z">
<script>var a={width:300,height:9999};</script></head><body><nav><a href="/">Home</a></nav><h1>Port sold</h1>
<p>The port was sold to Kasai Lines on Tuesday for 40 million dollars, the ministry said.</p><p>Some 1,200 dockers keep their work for five years under the terms.</p><p>Share this</p></body></html>`;

let content: string;
beforeEach(async () => {
  content = await mkdtemp(join(tmpdir(), 'dossier-import-'));
  await mkdir(join(content, 'sources'));
});
afterEach(() => rm(content, { recursive: true, force: true }));

const drop = (name: string, bytes: string | Uint8Array): Promise<void> =>
  writeFile(join(content, 'sources', name), bytes);
const read = (path: string): Promise<string> => readFile(join(content, path), 'utf8');

describe('files dropped into the sources', () => {
  it('become sources, and are kept as they came', async () => {
    await drop('port.html', PAGE);
    await ingestFolder(content);
    expect(await read('sources/originals/port.html')).toBe(PAGE);
    expect(await readdir(join(content, 'sources'))).toEqual(['originals', 'port.txt']);
    expect(await read('sources/port.txt')).toMatch(
      /^---\ntitle: Port sold\npublished: 2031-05-06\noutlet: Kwanza News\nfile:\n {2}name: port.html\n {2}sha256: [0-9a-f]{64}\n---\n\nThe port was sold/,
    );
    expect(await read('articles/port.mdx')).not.toContain('9999');
  });

  it('are refused by name where they are none, and stop no other', async () => {
    await drop('a-photo.html', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]));
    await drop('port.html', PAGE);
    const { problems, written } = await ingestFolder(content);
    expect(problems).toMatchObject([
      { rule: 'file-is-article', file: join(content, 'sources/a-photo.html') },
    ]);
    expect(problems[0]?.message).toContain('is an image');
    expect(written).toContain(join(content, 'sources/port.txt'));
  });

  it('are written once: what the author changed in the text stays', async () => {
    await drop('port.html', PAGE);
    await ingestFolder(content);
    const corrected = (await read('sources/port.txt')).replace('40 million', '41 million');
    await drop('port.txt', corrected);
    await drop('port.html', PAGE);
    await ingestFolder(content);
    expect(await read('sources/port.txt')).toBe(corrected);
    expect(await readdir(join(content, 'sources'))).toEqual(['originals', 'port.txt']);
    expect(await readdir(join(content, 'sources/originals'))).toEqual(['port.html']);
  });

  it('are of their true format, whatever their names say', async () => {
    await drop(
      'a-2031-05-08.txt',
      'Published: 2031-05-08\n\n<p>Smith &amp; Sons lost <b>120</b> ships and 30&nbsp;men.</p>\n',
    );
    await drop(
      'b-2031-05-08.txt',
      new Uint8Array(
        Buffer.from('The caf\xe9 at the port of Caxito was sold for 40 million.\n', 'latin1'),
      ),
    );
    await drop(
      'c.md',
      '---\ntitle: "Port sold"\nsource: "https://kwanzanews.ao/port"\nauthor:\n  - "[[Ana Silva]]"\npublished: 2031-05-08\ncreated: 2031-05-09\ntags:\n  - "clippings"\n---\nThe port was **sold** on [Tuesday](https://kwanzanews.ao/t).\n',
    );
    await ingestFolder(content);
    expect(await read('sources/a-2031-05-08.txt')).toContain(
      'Published: 2031-05-08\n\nSmith & Sons lost 120 ships and 30 men.\n',
    );
    expect(await read('sources/b-2031-05-08.txt')).toContain('The café at the port');
    expect(await read('sources/c.txt')).toMatch(
      /authors:\n {2}- Ana Silva\noutlet: Kwanza News\nurl: https:\/\/kwanzanews.ao\/port\n[\s\S]*The port was sold on Tuesday\.\n/,
    );
    expect((await readdir(join(content, 'sources'))).sort()).toEqual([
      'a-2031-05-08.txt',
      'b-2031-05-08.txt',
      'c.txt',
      'originals',
    ]);
    expect((await ingestFolder(content)).written).toEqual([]);
  });

  it('are left as they are where they are article texts, though they speak of tags', async () => {
    const text =
      'Published: 2031-05-08\n\nThe tag <b> makes words bold, as in <b>this</b>, and {this} & <ships> stay.\n';
    await drop('d.txt', text);
    await ingestFolder(content);
    expect(await read('sources/d.txt')).toBe(text);
  });

  it('take what a list of references beside them says', async () => {
    await drop('port.html', PAGE.replace(/<meta property="article[^>]*>/, ''));
    await drop(
      'library.json',
      JSON.stringify([
        {
          id: 'x',
          title: 'Port sold',
          author: [{ family: 'Silva', given: 'Ana' }],
          issued: { 'date-parts': [[2031, 5, 6]] },
        },
      ]),
    );
    const { problems } = await ingestFolder(content);
    expect(problems).toEqual([]);
    expect(await read('sources/port.txt')).toMatch(
      /published: 2031-05-06\nauthors:\n {2}- Ana Silva\n/,
    );
  });

  it('of one name are told apart', async () => {
    await drop('port.html', PAGE);
    await ingestFolder(content);
    await drop('port.html', PAGE.replaceAll('Port sold', 'Port sold again'));
    await ingestFolder(content);
    expect(await readdir(join(content, 'sources'))).toEqual([
      'originals',
      'port-2.txt',
      'port.txt',
    ]);
  });
});

describe('a page fetched by its address', () => {
  it('is kept as it came, in the encoding that the answer names', async () => {
    const bytes = Buffer.from(
      '<html><body><h1>Port sold</h1><p>The port of Ma\xf1a was sold on Tuesday for 40 million dollars.</p></body></html>',
      'latin1',
    );
    const server = createServer((_, response) =>
      response.writeHead(200, { 'content-type': 'text/html; charset=iso-8859-1' }).end(bytes),
    );
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/news/port-sold`;
    const page = await fetchPage(url);
    expect(page).toMatchObject({ name: 'port-sold.html', charset: 'iso-8859-1' });
    expect(Buffer.from(page.bytes).equals(bytes)).toBe(true);
    const printed: object[] = [];
    await importFiles(
      [url, `${url.slice(0, 20)}1/nothing-here`],
      (imported) => void printed.push(importJson(imported)),
    );
    server.close();
    expect(printed).toMatchObject([
      {
        file: url,
        title: 'Port sold',
        paragraphs: ['The port of Maña was sold on Tuesday for 40 million dollars.'],
        refused: null,
      },
      { title: null, paragraphs: [], refused: expect.stringContaining('does not answer') },
    ]);
  });
});

describe('what import prints', () => {
  it('is one object a file in the order given, refused ones too', async () => {
    const files = [join(content, 'missing.txt'), join(content, 'port.txt')];
    await writeFile(
      files[1] ?? '',
      'Port sold\n\nNovember 18, 2031\n\nThe port was sold to Kasai Lines on Tuesday.\n\nDockers keep their work.\n',
    );
    const printed: object[] = [];
    await importFiles(files, (imported) => void printed.push(importJson(imported)));
    expect(printed).toMatchObject([
      { file: files[0], refused: expect.stringContaining('cannot be read (ENOENT)') },
      {
        file: files[1],
        title: 'Port sold',
        published: '2031-11-18',
        paragraphs: ['The port was sold to Kasai Lines on Tuesday.', 'Dockers keep their work.'],
        refused: null,
      },
    ]);
  });
});
