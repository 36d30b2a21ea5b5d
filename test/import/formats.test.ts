import { describe, expect, it } from 'vitest';
import { strToU8, zipSync } from 'fflate';
import { importFile } from '../../src/import/index.ts';
import {
  makeDocx,
  makeEml,
  makeHtml,
  makeMarkdown,
  makeMhtml,
  makeOdt,
  makePdf,
  makeRtf,
  makeTwoColumnPdf,
  PARAGRAPHS,
  TITLE,
} from './made-files.ts';

const read = async (name: string, bytes: Uint8Array) => (await importFile({ name, bytes })).article;
const refusal = async (name: string, bytes: Uint8Array) =>
  (await importFile({ name, bytes })).refused;
const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));

describe('each format', () => {
  it.each([
    ['HTML', 'port.html', makeHtml()],
    ['MHTML', 'port.mhtml', makeMhtml()],
    ['Word', 'port.docx', makeDocx()],
    ['OpenDocument', 'port.odt', makeOdt()],
    ['mail', 'port.eml', makeEml()],
    ['Markdown', 'port.md', makeMarkdown()],
  ])('gives title, author and paragraphs: %s', async (_, name, file) => {
    expect(await read(name, file)).toMatchObject({
      title: TITLE,
      authors: ['Ana Silva'],
      paragraphs: PARAGRAPHS,
    });
  });

  it('is known by its bytes, whatever its name says', async () => {
    expect(await read('port.txt', makeDocx())).toMatchObject({
      title: TITLE,
      paragraphs: PARAGRAPHS,
    });
    expect(await read('port', makeHtml())).toMatchObject({ title: TITLE, paragraphs: PARAGRAPHS });
  });

  it('gives the day that it was published, and not that on which the file was made', async () => {
    expect(await read('port.eml', makeEml())).toMatchObject({ published: '2031-05-06' });
    expect(await read('port.md', makeMarkdown())).toMatchObject({ published: '2031-05-06' });
    const article = await read('port.docx', makeDocx());
    expect(article?.published).toBeNull();
    expect(article?.leftOut).toContainEqual({
      text: '2031-05-07',
      why: expect.stringContaining('file was made'),
    });
  });

  it('gives the address of a page', async () => {
    expect(await read('port.mhtml', makeMhtml())).toMatchObject({
      url: 'https://kwanzanews.ao/port',
      outlet: 'Kwanza News',
    });
  });

  it('lists what was left out', async () => {
    expect((await read('port.eml', makeEml()))?.leftOut.map(({ why }) => why)).toEqual([
      'quoted mail',
      'signature',
    ]);
    expect((await read('port.odt', makeOdt()))?.leftOut.map(({ why }) => why)).toEqual([
      'deleted text',
      'remark',
      'remark',
      'remark',
    ]);
  });

  it('gives the characters that RTF writes as codes', async () => {
    const article = await read('port.rtf', makeRtf());
    expect(article).toMatchObject({ title: TITLE, authors: ['Ana Silva'] });
    expect(article?.paragraphs[1]).toContain('terms, café – which the union');
  });
});

describe('a PDF', () => {
  it('is read column by column, without hyphens, running heads and page numbers, and keeps its pages', async () => {
    const article = await read('port.pdf', makeTwoColumnPdf());
    expect(article).toMatchObject({
      title: TITLE,
      paragraphs: [
        'The port of Caxito was sold on Tuesday to a shipping line that had bid for it three times, the ministry said.',
        'Some 1,200 dockers will keep their work for five years under the terms.',
        'The line, which runs 40 ships along the coast, paid 310 million dollars and will build a second quay by 2034.',
        'The union will vote on the terms in June, it said, and the ministry will publish them. No other bid was made before the end.',
      ],
      pages: [1, 4],
    });
    expect(article?.leftOut.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['Kwanza Quarterly', '1', '2']),
    );
  });

  it('keeps a hyphen that the text prints elsewhere', async () => {
    const line = (text: string, y: number) => ({ text, x: 60, y });
    const article = await read(
      'a.pdf',
      makePdf([
        [
          line('The co-owner of the quay met the other co-', 700),
          line('owner of the line in Caxito on Tuesday.', 688),
        ],
      ]),
    );
    expect(article?.paragraphs).toEqual([
      'The co-owner of the quay met the other co-owner of the line in Caxito on Tuesday.',
    ]);
  });
});

describe('what is no article is refused by what it is', () => {
  it.each([
    ['empty', 'a.pdf', new Uint8Array(), 'is empty'],
    ['a picture', 'a.jpg', bytes('\xff\xd8\xff\xe0abc'), 'is an image'],
    ['a scan', 'scan.pdf', makePdf([[]]), 'is a scanned PDF without text'],
    [
      'encrypted OpenDocument',
      'a.odt',
      makeOdt('<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>'),
      'protected by a password',
    ],
    [
      'encrypted Word',
      'a.docx',
      new Uint8Array(
        Buffer.concat([
          Buffer.from('d0cf11e0a1b11ae1', 'hex'),
          Buffer.from('EncryptedPackage', 'utf16le'),
        ]),
      ),
      'protected by a password',
    ],
    [
      'old Word',
      'a.doc',
      new Uint8Array(Buffer.from('d0cf11e0a1b11ae100', 'hex')),
      'old Office program (doc)',
    ],
    [
      'a spreadsheet',
      'a.xlsx',
      zipSync({ 'xl/workbook.xml': strToU8('<x/>') }),
      'is a spreadsheet',
    ],
    ['an archive', 'a.zip', zipSync({ 'a.txt': strToU8('x') }), 'is a ZIP archive'],
    ['a table', 'a.csv', bytes('a,b\n1,2\n'), 'is a table'],
    ['a PDF by name', 'a.pdf', bytes('hello there'), 'is named PDF and is none'],
    ['a broken PDF', 'a.pdf', bytes('%PDF-1.7 nothing more'), 'PDF'],
  ])('%s', async (_, name, file, why) => {
    expect(await refusal(name, file)).toContain(why);
  });
});

describe('a file made to do harm', () => {
  it('is refused where it defines entities', async () => {
    const bomb =
      '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>';
    expect(
      await refusal('a.docx', makeDocx('<w:p><w:r><w:t>&b;</w:t></w:r></w:p>', bomb)),
    ).toContain('entities');
  });

  it('is refused where it unpacks to more than a document', async () => {
    const zeros = new Uint8Array(70_000_000);
    expect(
      await refusal('a.docx', zipSync({ 'word/document.xml': zeros }, { level: 1 })),
    ).toContain('60 MB');
  });

  it('is refused where its elements are nested without end', async () => {
    expect(await refusal('a.html', bytes(`<html><body>${'<div>'.repeat(100_000)}x`))).toContain(
      'deep',
    );
    expect(await refusal('a.rtf', bytes(`{\\rtf1 ${'{'.repeat(100_000)}x`))).toContain('deep');
  });

  it('writes nothing, whatever paths its archive holds', async () => {
    const files = { '../../escape.txt': strToU8('x'), 'word/../../escape.xml': strToU8('x') };
    expect(await refusal('a.docx', zipSync(files))).not.toBeNull();
  });
});
