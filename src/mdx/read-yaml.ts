/** YAML text → a value that its zod schema accepts, or problems that carry line and column. */
import type { RuleId } from '../model/rules.ts';
import { isMap, isNode, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import type { z } from 'zod';
import { nearest } from '../model/nearest.ts';
import type { Problem } from '../model/problem.ts';
import { beyondLimits, type BeyondLimits } from '../text/yaml-limits.ts';

export interface YamlPlace {
  file: string;
  /** Lines of the file that stand before the YAML. */
  linesBefore?: number;
  rule: RuleId;
}

export interface YamlResult<T> {
  value: T | null;
  problems: Problem[];
  /** Line and column of the value at a path, `['timeline', 0, 'date']`; of the nearest value above where there is none. */
  at: (path: readonly PropertyKey[]) => { line: number; column: number };
}

/** So many say what is wrong with a file: one of thousands is wrong throughout. */
const MOST_PROBLEMS = 100;

type Issue = z.core.$ZodIssue;
type Key = string | number;

const keysOf = (path: readonly PropertyKey[]): Key[] =>
  path.filter((part) => typeof part !== 'symbol');

function nodeAt(document: Document, path: readonly Key[]): Node | null {
  for (let length = path.length; length >= 0; length--) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node;
  }
  return null;
}

function keyNode(document: Document, path: readonly Key[], key: string): Node | null {
  const map = path.length === 0 ? document.contents : document.getIn(path, true);
  const pair = isMap(map)
    ? map.items.find((item) => isNode(item.key) && String(item.key) === key)
    : undefined;
  return isNode(pair?.key) ? pair.key : null;
}

function printed(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function valueIn(root: unknown, path: readonly Key[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? (value as Record<Key, unknown>)[key]
        : undefined,
    root,
  );
}

/** The keys a strict object knows are not in the issue; the schema is walked along the path to find them. */
function knownKeys(schema: z.ZodType, path: readonly Key[]): string[] {
  let current: unknown = schema;
  for (const key of [...path, null]) {
    current = unwrap(current);
    const { shape, element, options, valueType } = (current ?? {}) as {
      shape?: Record<string, unknown>;
      element?: unknown;
      options?: unknown[];
      valueType?: unknown;
    };
    if (key === null)
      return [
        ...new Set(
          (options ?? [current]).flatMap((option) =>
            Object.keys((option as { shape?: object }).shape ?? {}),
          ),
        ),
      ];
    current = shape?.[key] ?? element ?? valueType;
  }
  return [];
}

function unwrap(schema: unknown): unknown {
  let current = schema as { def?: { innerType?: unknown } } | undefined;
  while (current?.def?.innerType) current = current.def.innerType as typeof current;
  return current;
}

function explain(issue: Issue, value: unknown, path: readonly Key[]): string {
  const name = path.join('.') || 'the file';
  if (value === undefined && issue.code !== 'custom') return `${name} is missing`;
  if (issue.code === 'invalid_type' && issue.expected === 'string' && typeof value === 'number')
    return `${name}: ${String(value)} is read as a number; put it in quotes, "${String(value)}"`;
  return `${name}: ${issue.message}${value === undefined || typeof value === 'object' ? '' : ` (it is ${JSON.stringify(value)})`}`;
}

function refuseYaml<T>({ line, why }: BeyondLimits, place: YamlPlace): YamlResult<T> {
  const at = { line: line + (place.linesBefore ?? 0), column: 1 };
  const problem: Problem = {
    rule: 'yaml-is-well-formed',
    file: place.file,
    ...at,
    message: why,
    severity: 'error',
  };
  return { value: null, problems: [problem], at: () => at };
}

/** Duplicate keys, unknown keys and values that the schema rejects are problems; nothing is coerced. */
export function readYaml<T>(text: string, schema: z.ZodType<T>, place: YamlPlace): YamlResult<T> {
  const beyond = beyondLimits(text);
  if (beyond) return refuseYaml(beyond, place);
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: true,
  });
  const position = (offset: number): { line: number; column: number } => {
    const { line, col } = lines.linePos(offset);
    return { line: line + (place.linesBefore ?? 0), column: col };
  };
  const at = (path: readonly PropertyKey[]): { line: number; column: number } =>
    position(nodeAt(document, keysOf(path))?.range?.[0] ?? 0);
  const problem = (
    offset: number,
    rule: RuleId,
    message: string,
    more: Partial<Problem> = {},
  ): Problem => ({
    rule,
    file: place.file,
    ...position(offset),
    message,
    severity: 'error',
    ...more,
  });

  if (document.errors.length > 0) {
    const problems = document.errors
      .slice(0, MOST_PROBLEMS)
      .map((error) =>
        problem(
          error.pos[0],
          'yaml-is-well-formed',
          `${error.message.replace(/\.$/, '')}; put values that hold ": " or "#" in quotes, and write each key once`,
        ),
      );
    return { value: null, problems, at };
  }
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 0 }) ?? {};
  } catch {
    return {
      value: null,
      problems: [
        problem(
          0,
          'yaml-is-well-formed',
          'aliases (&name, *name) are not allowed here; write the value out',
        ),
      ],
      at,
    };
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return { value: parsed.data, problems: [], at };
  const problems = parsed.error.issues.slice(0, MOST_PROBLEMS).flatMap((issue) => {
    const path = keysOf(issue.path);
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => {
        const near = nearest(key, knownKeys(schema, path));
        return problem(
          keyNode(document, path, key)?.range?.[0] ?? 0,
          'key-is-known',
          `unknown key "${key}"${near.length ? '' : `; known are ${knownKeys(schema, path).join(', ')}`}`,
          { value: key, near },
        );
      });
    }
    const found = valueIn(value, path);
    return [
      problem(nodeAt(document, path)?.range?.[0] ?? 0, place.rule, explain(issue, found, path), {
        value: printed(found),
      }),
    ];
  });
  return { value: null, problems, at };
}
