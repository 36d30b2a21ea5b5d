import { describe, expect, it, vi } from 'vitest';
import { formatProblem, ProblemError } from '../model/problem.ts';
import { CONTENT, helpText, readCommand, readPort, runCommand, type Command } from './command.ts';
import { firstWords } from './defect.ts';

const COMMAND: Command = {
  name: 'weigh',
  does: 'Weighs.',
  usage: ['[--json]'],
  options: { content: CONTENT, json: { type: 'boolean', does: 'prints JSON' } },
};
const WITH_FILES: Command = { ...COMMAND, arguments: 'FILE...' };
const complaint = (command: Command, ...argv: string[]): string => {
  try {
    readCommand(command, argv);
  } catch (error) {
    if (error instanceof ProblemError) return error.problems.map(formatProblem).join();
  }
  return '';
};

describe('options of a command', () => {
  it('are read, with their defaults', () => {
    expect(readCommand(WITH_FILES, ['a.txt', '--json', 'b.txt'])).toEqual({
      options: { content: 'content', json: true, help: undefined },
      rest: ['a.txt', 'b.txt'],
    });
    expect(readCommand(COMMAND, ['--content=x'])).toMatchObject({ options: { content: 'x' } });
  });

  it.each([
    [
      ['--jsn'],
      'npm run weigh option-is-known: has no option --jsn; --help lists those there are. Near: --json.',
    ],
    [['-j'], 'npm run weigh option-is-known: has no option -j; --help lists those there are'],
    [['--content'], 'npm run weigh option-is-known: --content needs a value, --content DIR'],
    [['--json=1'], 'npm run weigh option-is-known: --json takes no value'],
    [['file'], 'npm run weigh option-is-known: takes no "file"; --help says what it takes'],
  ])('%j are refused', (argv, expected) => {
    expect(complaint(COMMAND, ...argv)).toBe(expected);
  });

  it('are listed by the help, with their defaults', () => {
    expect(helpText(COMMAND)).toBe(
      'npm run weigh -- [--json]\n\nWeighs.\n\n  --content DIR  the content folder (default: content)\n  --json         prints JSON\n  --help         prints this',
    );
  });
});

it.each([
  ['a lone line', 'disk is full.', 'disk is full'],
  [
    'a line that announces the next, in colour',
    'Build failed with 1 error:\n\n\u001b[31mCould not resolve "x"\u001b[0m\n  at y',
    'Build failed with 1 error: Could not resolve "x"',
  ],
  ['nothing but an opening', '[', '['],
])('an unexpected error is told in its first words: %s', (_, message, expected) => {
  expect(firstWords(message)).toBe(expected);
});

it.each(['abc', '-1', '65536', '80x', ''])('%j is no port', (port) => {
  expect(() => readPort('dev', port)).toThrow(ProblemError);
});

it.each([
  ['0', 0],
  ['4321', 4321],
  ['65535', 65_535],
])('%s is a port', (port, number) => {
  expect(readPort('dev', port)).toBe(number);
});

it.each([
  ['EROFS', { path: 'dist/x' }, "dist/x folder-is-writable: can't be read or written (EROFS)"],
  ['ENOSPC', { path: 'a', dest: 'b' }, "b folder-is-writable: can't be read or written (ENOSPC)"],
  ['ERR_X', { path: 'a' }, 'a defect of the generator'],
])('says of %s where it is and whose', async (code, fields, said) => {
  let printed = '';
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
  await runCommand(COMMAND, () => {
    throw Object.assign(new Error('refused'), { code, ...fields });
  }, []);
  vi.restoreAllMocks();
  expect([process.exitCode, printed]).toEqual([1, expect.stringContaining(said)]);
  process.exitCode = undefined;
});
