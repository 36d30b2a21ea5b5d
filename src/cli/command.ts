/** What every command shares: options, --help, and problems on standard error, one a line, in place of stack traces. */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { nearest } from '../model/nearest.ts';
import { asCalled, IS_CHECKOUT } from './called-as.ts';
import { formatProblem, ProblemError, type Problem } from '../model/problem.ts';
import { codeOf } from './error-code.ts';
import { defectSentence, firstWords } from './defect.ts';
import { repairOutput } from './output-folder.ts';
import { shown } from './shown.ts';

export interface Option {
  type: 'boolean' | 'string';
  /** Name of the value in the help, "DIR". */
  value?: string;
  default?: string;
  /** What a boolean option may be set to besides: `--fix=cite`. */
  choices?: readonly string[];
  does: string;
}

export interface Command {
  /** As in `npm run NAME`. */
  name: string;
  does: string;
  /** Forms of use, after the name; `npm run` puts `--` before options. */
  usage: string[];
  options: Record<string, Option>;
  /** Name of further arguments, "FILE..."; without it they are an error. */
  arguments?: string;
}

export interface Given {
  options: Record<string, string | boolean | undefined>;
  rest: string[];
}

export const PORT: Option = { type: 'string', value: 'NUMBER', default: '4321', does: 'the port' };

/** Throws ProblemError for what is no port; 0 takes a free one. */
export function readPort(command: string, value: string): number {
  if (/^\d{1,5}$/.test(value) && Number(value) <= 65_535) return Number(value);
  throw new ProblemError({
    rule: 'option-is-known',
    file: `npm run ${command}`,
    value,
    message: `--port ${value} is no port; give a number up to 65535`,
    severity: 'error',
  });
}

const isDossier = (folder: string): boolean =>
  ['dossier.yaml', 'sources', 'articles'].some((name) => existsSync(`${folder}/${name}`));

/** The folder one stands in; in a checkout its own dossier, for one who stands in none. */
export const CONTENT: Option = {
  type: 'string',
  value: 'DIR',
  default: IS_CHECKOUT && !isDossier('.') ? 'content' : '.',
  does: 'the content folder',
};
/** Where the site goes. */
const OUT = 'dist';
const HELP: Option = { type: 'boolean', does: 'prints this' };

export function helpText({ name, does, usage, options }: Command): string {
  const rows = Object.entries({ ...options, help: HELP }).map(
    ([key, option]) =>
      [
        `--${key}${option.value ? ` ${option.value}` : ''}`,
        `${option.does}${option.default ? ` (default: ${option.default})` : ''}`,
      ] as const,
  );
  const width = Math.max(...rows.map(([key]) => key.length));
  return [
    ...usage.map((form) => asCalled(`npm run ${name}${form && ` -- ${form}`}`)),
    '',
    does,
    '',
    ...rows.map(([key, text]) => `  ${key.padEnd(width)}  ${text}`),
  ].join('\n');
}

const usageProblem = (
  name: string,
  message: string,
  value: string,
  near: string[] = [],
): ProblemError =>
  new ProblemError({
    rule: 'option-is-known',
    file: `npm run ${name}`,
    value,
    message,
    near,
    severity: 'error',
  });

/** Throws ProblemError for a value that the switch doesn't take. */
function readSwitch(
  command: string,
  { choices = [] }: Option,
  { rawName, value }: { rawName: string; value?: string | undefined },
): string | true {
  if (value === undefined || choices.includes(value)) return value ?? true;
  const takes = choices.length ? `takes ${choices.join(' or ')}` : 'takes no value';
  throw usageProblem(command, `${rawName} ${takes}`, rawName);
}

/** Throws ProblemError for an unknown option, with the nearest known, for a missing value and for arguments that the command doesn't take. */
export function readCommand(command: Command, argv: readonly string[]): Given {
  const options = { ...command.options, help: HELP };
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(Object.entries(options).map(([key, { type }]) => [key, { type }])),
    strict: false,
    tokens: true,
    allowPositionals: true,
  });
  const given: Given = {
    options: Object.fromEntries(
      Object.entries(options).map(([key, option]) => [key, option.default]),
    ),
    rest: [],
  };
  for (const token of tokens) {
    if (token.kind === 'positional') {
      if (!command.arguments)
        throw usageProblem(
          command.name,
          `takes no "${token.value}"; --help says what it takes`,
          token.value,
        );
      given.rest.push(token.value);
    } else if (token.kind === 'option') {
      const option = (options as Record<string, Option>)[token.name];
      if (!option)
        throw usageProblem(
          command.name,
          `has no option ${token.rawName}; --help lists those there are`,
          token.rawName,
          nearest(token.name, Object.keys(options)).map((key) => `--${key}`),
        );
      if (option.type === 'string' && !token.value)
        throw usageProblem(
          command.name,
          `${token.rawName} needs a value, ${token.rawName} ${option.value ?? 'VALUE'}`,
          token.rawName,
        );
      given.options[token.name] =
        option.type === 'boolean' ? readSwitch(command.name, option, token) : token.value;
    }
  }
  return given;
}

/** Errors first, each place once; warnings don't make the command fail. */
export function printProblems(problems: readonly Problem[]): void {
  const lines = problems.map((problem) =>
    problem.severity === 'warning' ? `warning: ${formatProblem(problem)}` : formatProblem(problem),
  );
  for (const line of new Set(lines))
    process.stderr.write(`${shown(asCalled(line.replaceAll('\n', ' ')))}\n`);
  if (problems.some(({ severity }) => severity !== 'warning')) process.exitCode = 1;
}

/** Codes by which a system says that it won't, or can't any more: https://nodejs.org/api/errors.html#common-system-errors */
const REFUSALS = new Set([
  ...['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT', 'EIO', 'EMFILE', 'ENFILE', 'EBUSY'],
]);

/** What the machine refuses is no defect of ours. */
function refusalOf(error: unknown, command: string): Problem[] {
  const code = codeOf(error);
  if (!REFUSALS.has(code)) return [];
  const { path, dest } = error as NodeJS.ErrnoException & { dest?: string };
  const file = dest ?? path ?? `npm run ${command}`;
  return [
    {
      rule: 'folder-is-writable',
      file,
      message: `can't be read or written (${code}); check its permissions and the space on the disk`,
      severity: 'error',
    },
  ];
}

function printUnexpected(name: string, error: unknown): void {
  process.exitCode = 1;
  if (process.env.DOSSIER_DEBUG)
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  else
    process.stderr.write(
      `${asCalled(`npm run ${name}`)}: ${shown(firstWords(error instanceof Error ? error.message : String(error)))}. This is ${defectSentence()}; DOSSIER_DEBUG=1 prints the trace\n`,
    );
}

/** A line of what was asked for; whatever texts stand in it. */
export function print(line: string): void {
  process.stdout.write(`${shown(line)}\n`);
}

/** For machines: what a terminal would obey stands in it as JSON writes it. */
export function printJson(value: unknown): void {
  process.stdout.write(`${shown(JSON.stringify(value, null, 2))}\n`);
}

/** Whoever reads the output may stop early, as `head` does: then there is no one to write to. */
function endWithReader(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
}

/** Runs the command on the arguments of the process. The exit code is 1 after any problem that is not a warning. */
export async function runCommand(
  command: Command,
  work: (given: Given) => Promise<void> | void,
  argv: readonly string[] = process.argv.slice(2),
): Promise<void> {
  process.stdout.on('error', endWithReader);
  try {
    const given = readCommand(command, argv);
    if (given.options.help) process.stdout.write(`${helpText(command)}\n`);
    else {
      await repairOutput(command.options.out?.default ? String(given.options.out) : OUT);
      await work(given);
    }
  } catch (error) {
    const problems =
      error instanceof ProblemError ? error.problems : refusalOf(error, command.name);
    if (problems.length > 0) printProblems(problems);
    else printUnexpected(command.name, error);
  }
}
