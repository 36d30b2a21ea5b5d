/** The reference of fields that authors write, made from the schemas: their sentences are the manual. */
import { z } from 'zod';
import { frontMatterSchema, noteSchema, statementSchema } from './source.ts';
import { pageSchema, sectionSchema } from './section.ts';
import { settingsSchema } from './settings.ts';
import { FRONT_MATTER, NOTE, PAGE, SECTION, SETTINGS, STATEMENTS } from './reference-examples.ts';
import { rulesOf, SUBJECTS } from './rules.ts';

interface JsonSchema {
  type?: string | string[];
  description?: string;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  enum?: unknown[];
  const?: unknown;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  default?: unknown;
  additionalProperties?: JsonSchema | boolean;
  format?: string;
}

const jsonSchema = (schema: z.ZodType): JsonSchema =>
  z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema;

function typeWords(schema: JsonSchema): string {
  if (schema.const !== undefined) return `\`${String(schema.const)}\``;
  if (schema.enum) return schema.enum.map((value) => `\`${String(value)}\``).join(', ');
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return choices.map(typeWords).join(' or ');
  if (schema.type === 'array') return `list of ${typeWords(schema.items ?? {})}`;
  if (schema.type === 'object') return schema.properties ? 'fields' : 'names and values';
  return schema.format === 'uri'
    ? 'URL'
    : schema.type === 'string'
      ? 'text'
      : String(schema.type ?? 'any');
}

/** A cell of code may hold backticks, which a fence of two keeps. */
const code = (text: string): string => (text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``);

interface Row {
  name: string;
  type: string;
  words: string;
  /** Empty for what holds other fields: they have one each. */
  example: string;
}

const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** As YAML takes it. */
function written(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(written).join(', ')}]`;
  const text = String(value);
  return typeof value === 'string' && /^[#'"[{]|: | #|,/.test(text) ? `'${text}'` : text;
}

function exampleOf(name: string, value: unknown): string {
  const [first] = Array.isArray(value) ? value : [value];
  if (value === undefined || isFields(first)) return '';
  return code(`${name.replace(/^.*\./, '')}: ${written(value)}`);
}

const escaped = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

function rowsOf(schema: JsonSchema, example: unknown, prefix = ''): Row[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, field]) => {
    const name = `${prefix}${key}`;
    const inner = field.type === 'array' ? field.items : field;
    const map =
      typeof field.additionalProperties === 'object' ? field.additionalProperties : undefined;
    const required = schema.required?.includes(key) ? 'Required. ' : '';
    const value = isFields(example) ? example[key] : undefined;
    const [first] = Array.isArray(value) ? value : [value];
    const [named] = isFields(value) ? Object.values(value) : [];
    const row = {
      name,
      type: typeWords(field),
      words: `${required}${field.description ?? ''}`.trim(),
      example: exampleOf(
        name,
        map && !map.properties && isFields(value)
          ? Object.keys(value).map((from) => `${from}: ${written(value[from])}`)
          : value,
      ),
    };
    return [
      row,
      ...rowsOf(inner ?? {}, first, `${name}${field.type === 'array' ? '[].' : '.'}`),
      ...rowsOf(map ?? {}, named, `${name}.ID.`),
    ];
  });
}

function table(schema: z.ZodType, example: unknown): string {
  const rows = rowsOf(jsonSchema(schema), example).map(
    (row) =>
      `| \`${row.name}\` | ${escaped(row.type)} | ${escaped(row.words)} | ${escaped(row.example)} |`,
  );
  return ['| field | what | | example |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

const statementTables = (): string =>
  statementSchema.options
    .map(
      (option) =>
        `#### \`kind: ${option.shape.kind.value}\`\n\n${table(option, STATEMENTS[option.shape.kind.value])}`,
    )
    .join('\n\n');

/** Markdown, each section below a heading of the third level. */
export function schemaReference(): string {
  return [
    `### \`dossier.yaml\`\n\n${table(settingsSchema, SETTINGS)}`,
    `### Front matter of a source\n\n${table(frontMatterSchema, FRONT_MATTER)}`,
    `### Front matter of a section of the briefing\n\n${table(sectionSchema, SECTION)}`,
    `### Front matter of a page of your own\n\n${table(pageSchema, PAGE)}`,
    `### A source of notes (\`sources/*.yaml\`, below \`sources:\`)\n\n${table(noteSchema.omit({ statements: true }), NOTE)}`,
    `### Its statements\n\n${statementTables()}`,
  ].join('\n\n');
}

/** Markdown: each rule with a line that breaks it and one that keeps it. */
export function rulesReference(): string {
  const sections = SUBJECTS.map((subject) => {
    const rows = rulesOf(subject).map(
      ([id, { truth, severity, wrong, right }]) =>
        `| \`${id}\`${severity === 'warning' ? ' (a warning)' : ''} | ${truth} | ${escaped(code(wrong))} | ${escaped(code(right))} |`,
    );
    return [
      `## Of ${subject}`,
      '',
      '| rule | what holds | breaks it | keeps it |',
      '| --- | --- | --- | --- |',
      ...rows,
    ].join('\n');
  });
  return ['# Rules', '', RULES_PREFACE, '', sections.join('\n\n'), ''].join('\n');
}

const RULES_PREFACE =
  'Every message names its rule. `dossier check --rules` prints this list; `npm run reference` writes this page.';
