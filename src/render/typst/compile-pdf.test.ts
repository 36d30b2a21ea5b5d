import { describe, expect, test } from 'vitest';
import { ProblemError } from '../../model/problem.ts';
import { createPdfCompiler, type ExportOptions, exportPdf } from './compile-pdf.ts';

const TITLED = '#set document(title: "x", date: auto)\n';
const compile = (source: string, data: unknown = {}) =>
  createPdfCompiler(
    new Map([['main.typ', source]]),
    [],
  )({
    main: 'main.typ',
    data,
    files: new Map([['a.txt', new TextEncoder().encode('held')]]),
    standard: 'ua-1',
    date: '2031-06',
  });

const problemsOf = (source: string) => {
  try {
    return compile(source).write().problems;
  } catch (error) {
    if (error instanceof ProblemError) return error.problems;
    throw error;
  }
};

describe('the compiler', () => {
  test.each([
    ['an error names its place', '#panic("no")', 'pdf-compiles', /panicked/],
    [
      'a warning is an error',
      `${TITLED}#set text(font: "No Such Face")\nx`,
      'pdf-compiles',
      /unknown font family/,
    ],
    ['a missing title fails the standard', 'x', 'pdf-holds-standard', /missing document title/],
    [
      'a drawing without alternative text fails the standard',
      `${TITLED}#image(bytes("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>"))`,
      'pdf-holds-standard',
      /alt text/,
    ],
    ['nothing is read from the disk', `${TITLED}#read("/../../etc/hosts")`, 'pdf-compiles', /./],
  ])('%s', (_, source, rule, message) => {
    const [problem] = problemsOf(source);
    expect(problem).toMatchObject({ rule, severity: 'error' });
    expect(problem!.message).toMatch(message);
  });

  test('an error says file, line and column', () => {
    expect(problemsOf(`${TITLED}\n  #panic("no")`)[0]).toMatchObject({
      file: 'src/render/typst/main.typ',
      line: 3,
    });
  });

  test('data and files reach the template as they are', () => {
    const { query } = compile(
      `${TITLED}#metadata(json("/data.json").t + read("/a.txt"))<found>\nx`,
      { t: '#1 ' },
    );
    expect(query('found')).toEqual(['#1 held']);
  });
});

describe('a platform whose Typst knows no PDF/UA', () => {
  const job = { standard: 'ua-1', date: '2031-06' } as const;
  const bytes = new TextEncoder().encode('%PDF');

  test.each([
    'failed to deserialize PdfStandard for typst: unknown variant `ua-1`, expected one of `1.7`, `a-2b`, `a-3b`',
    'value `"ua-1"` does not match any variant of enum `PdfStandard`',
    'unsupported PDF standard: ua-1',
  ])('gets the PDF without it and a warning: %s', (message) => {
    const asked: ExportOptions[] = [];
    const write = (options: ExportOptions): Uint8Array => {
      asked.push(options);
      if (options.pdfStandard) throw new Error(message);
      return bytes;
    };
    expect(exportPdf(write, job)).toMatchObject({
      bytes,
      problems: [{ rule: 'pdf-has-standard', severity: 'warning', value: 'ua-1' }],
    });
    expect(asked.map(({ pdfStandard }) => pdfStandard)).toEqual(['ua-1', undefined]);
  });

  test.each([
    '[SourceDiagnostic { severity: Error, message: "PDF/UA-1 error: missing alt text" }]',
    'out of memory',
  ])('what else goes wrong stops the build: %s', (message) => {
    const write = (): never => {
      throw new Error(message);
    };
    expect(() => exportPdf(write, job)).toThrow(ProblemError);
  });

  test('this platform knows it', () => expect(compile(`${TITLED}x`).write().problems).toEqual([]));
});
