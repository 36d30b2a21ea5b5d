/** Files of each format that import reads, made here from one invented article. */
import { strToU8, zipSync } from 'fflate';

export const TITLE = 'Port of Caxito sold';
export const PARAGRAPHS = [
  'The port of Caxito was sold on Tuesday to a shipping line that had bid for it three times, the ministry said.',
  'Some 1,200 dockers will keep their work for five years under the terms, which the union called a beginning.',
  'The line, which runs 40 ships along the coast, paid 310 million dollars and will build a second quay by 2034.',
];

const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf8'));
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

export const makeHtml = (): Uint8Array =>
  bytes(
    `<!doctype html><html lang="en"><head><title>${TITLE} | Kwanza News</title><meta property="og:site_name" content="Kwanza News"><script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: TITLE, datePublished: '2031-05-06T10:00:00Z', author: { name: 'Ana Silva' } })}</script></head>
<body><nav><a href="/">Home</a></nav><article><h1>${TITLE}</h1>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`,
  );

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const wordParagraph = (text: string): string => `<w:p><w:r><w:t>${escaped(text)}</w:t></w:r></w:p>`;

/** `body`: WordprocessingML inside `w:body`, in place of the article. */
export function makeDocx(
  body = [TITLE, ...PARAGRAPHS].map(wordParagraph).join(''),
  prolog = '<?xml version="1.0" encoding="UTF-8"?>',
): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'docProps/core.xml': strToU8(
      `<?xml version="1.0"?><cp:coreProperties xmlns:cp="c" xmlns:dc="d" xmlns:dcterms="t"><dc:title>${TITLE}</dc:title><dc:creator>Ana Silva</dc:creator><dcterms:created>2031-05-07T10:00:00Z</dcterms:created></cp:coreProperties>`,
    ),
    'word/document.xml': strToU8(
      `${prolog}<w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`,
    ),
  });
}

export function makeOdt(manifest = ''): Uint8Array {
  return zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'META-INF/manifest.xml': strToU8(`<manifest:manifest>${manifest}</manifest:manifest>`),
    'meta.xml': strToU8(
      `<office:document-meta><office:meta><dc:title>${TITLE}</dc:title><meta:initial-creator>Ana Silva</meta:initial-creator></office:meta></office:document-meta>`,
    ),
    'content.xml': strToU8(
      `<office:document-content><office:body><office:text><text:tracked-changes><text:p>Deleted words.</text:p></text:tracked-changes><text:h>${TITLE}</text:h>${PARAGRAPHS.map((text) => `<text:p>${escaped(text).replace(' ', '<text:s/>')}<office:annotation><text:p>A remark.</text:p></office:annotation></text:p>`).join('')}</office:text></office:body></office:document-content>`,
    ),
  });
}

export const makeEml = (): Uint8Array =>
  bytes(
    `From: Ana Silva <ana@kwanza.example>\r\nTo: desk@kwanza.example\r\nSubject: Fwd: ${TITLE}\r\nDate: Tue, 06 May 2031 08:12:44 -0500\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${PARAGRAPHS.map((text) => text.replace(' ', ' =\r\n')).join('\r\n\r\n')}\r\n\r\n> What do you think=3F\r\n\r\n-- \r\nAna Silva\r\nKwanza News\r\n`,
  );

export const makeMhtml = (): Uint8Array =>
  bytes(
    `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://kwanzanews.ao/port\r\nSubject: ${TITLE}\r\nDate: Wed, 07 May 2031 10:00:00 -0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\nContent-Location: https://kwanzanews.ao/port\r\n\r\n${Buffer.from(makeHtml()).toString('utf8')}\r\n--b--\r\n`,
  );

export const makeRtf = (): Uint8Array =>
  bytes(
    `{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Times;}}{\\info{\\title ${TITLE}}{\\author Ana Silva}{\\creatim\\yr2031\\mo5\\dy7}}{\\*\\generator x;}${TITLE}\\par ${PARAGRAPHS.join('\\par ').replace('which', "caf\\'e9 \\u8211? which")}\\par}`,
  );

export const makeMarkdown = (): Uint8Array =>
  bytes(
    `---\ntitle: "${TITLE}"\nsource: "https://kwanzanews.ao/port"\nauthor:\n  - "[[Ana Silva]]"\npublished: 2031-05-06\ncreated: 2031-05-09\ntags:\n  - "clippings"\n---\n${PARAGRAPHS.join('\n\n').replace('sold', '**sold**')}\n\n![quay](quay.jpg)\n`,
  );

export interface PdfLine {
  text: string;
  x: number;
  y: number;
  size?: number;
}

/** Pages of lines set in Helvetica, in points from the lower left corner. */
export function makePdf(pages: readonly (readonly PdfLine[])[]): Uint8Array {
  const objects: string[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${4 + index * 2} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  pages.forEach((lines, index) => {
    const stream = lines
      .map(
        ({ text, x, y, size = 10 }) =>
          `BT /F1 ${size} Tf ${x} ${y} Td (${text.replaceAll(/([()\\])/g, '\\$1')}) Tj ET`,
      )
      .join('\n');
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + index * 2} 0 R >>`,
      `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    );
  });
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const xref = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${xref}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(file, 'latin1'));
}

/** A title, two columns whose words are broken at line ends, a running head and page numbers. */
export const makeTwoColumnPdf = (): Uint8Array => {
  const left = [
    'The port of Caxito was sold on Tues-',
    'day to a shipping line that had bid for it',
    'three times, the ministry said.',
    '   Some 1,200 dockers will keep their',
  ];
  const right = [
    'work for five years under the terms.',
    '   The line, which runs 40 ships along',
    'the coast, paid 310 million dollars and',
    'will build a second quay by 2034.',
  ];
  const set = (lines: readonly string[], x: number): PdfLine[] =>
    lines.map((text, index) => ({
      text: text.trimStart(),
      x: text.startsWith(' ') ? x + 12 : x,
      y: 700 - index * 12,
    }));
  const frame = (page: number): PdfLine[] => [
    { text: 'Kwanza Quarterly', x: 60, y: 810, size: 8 },
    { text: String(page), x: 290, y: 30, size: 8 },
  ];
  return makePdf([
    [...frame(1), { text: TITLE, x: 60, y: 750, size: 18 }, ...set(left, 60), ...set(right, 310)],
    [
      ...frame(2),
      ...set(
        [
          'The union will vote on the terms in June,',
          'it said, and the ministry will publish them.',
          'No other bid was made before the end.',
        ],
        60,
      ),
    ],
  ]);
};
