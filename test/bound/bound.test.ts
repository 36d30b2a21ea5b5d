import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const FILE = fileURLToPath(new URL('plain-strings.ts', import.meta.url));
const EXPECTED = /^\/\/ @ts-expect-error.*$/gm;

/** Numbers of the lines, from 0, at which the compiler finds an error in `text`, were it the text of the fixture. */
function errorLines(text: string): number[] {
  const config = ts.readConfigFile(
    fileURLToPath(new URL('../../tsconfig.json', import.meta.url)),
    (path) => ts.sys.readFile(path),
  );
  const { options } = ts.parseJsonConfigFileContent(
    config.config,
    ts.sys,
    fileURLToPath(new URL('../..', import.meta.url)),
  );
  const host = ts.createCompilerHost(options);
  const readSource = host.getSourceFile.bind(host);
  host.getSourceFile = (name, version, ...rest) =>
    name === FILE ? ts.createSourceFile(name, text, version) : readSource(name, version, ...rest);
  const program = ts.createProgram([FILE], { ...options, noEmit: true, types: [] }, host);
  const source = program.getSourceFile(FILE);
  return [...program.getSemanticDiagnostics(source)].flatMap(({ file, start }) =>
    file && start !== undefined ? [file.getLineAndCharacterOfPosition(start).line] : [],
  );
}

describe('a plain string where something is printed', () => {
  it('does not compile, in a drawing, a table, a component or on paper', () => {
    const text = readFileSync(FILE, 'utf8');
    const marked = text
      .split('\n')
      .flatMap((line, index) => (line.startsWith('// @ts-expect-error') ? [index + 1] : []));
    expect(marked.length).toBeGreaterThan(6);
    expect(errorLines(text.replaceAll(EXPECTED, '//'))).toEqual(marked);
  }, 120_000);
});
