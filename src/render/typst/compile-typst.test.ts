import { describe, expect, test } from 'vitest';
import { ProblemError } from '../../model/problem.ts';
import { createTypstCompiler } from './compile-typst.ts';

const TITLED = '#set document(title: "x", date: auto)\n';
const compile = (source: string, data: unknown = {}) =>
  createTypstCompiler(
    new Map([['main.typ', source]]),
    [],
  )({
    main: 'main.typ',
    data,
    files: new Map([['a.txt', new TextEncoder().encode('held')]]),
  });
const PDF = { standard: 'ua-1', date: '2031-06' } as const;

const problemsOf = (source: string) => {
  try {
    compile(source).write(PDF);
    return [];
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

test('a document that holds the standard becomes a PDF', () => {
  expect(new TextDecoder().decode(compile(`${TITLED}x`).write(PDF).slice(0, 5))).toBe('%PDF-');
});
