/** Front matter, merged field by field. The lines of a field that one side alone has changed are that side's, comments included. */
import { conflictBlock } from './merge-conflict.ts';

/** What ingest alone writes. */
const INGEST = new Set(['orphans', 'sha256', 'generated']);
const FIELD = /^(?:"([^"]+)"|'([^']+)'|([^\s#'":[\]{}-][^:]*?)) *:(?:\s|$)/;

/** Name of the field → its lines, with the comments before it; `''` holds what follows no field. */
function fieldsOf(yaml: string): Map<string, string> {
  const fields = new Map<string, string>();
  let waiting = '';
  let current: string | null = null;
  for (const line of yaml.split(/(?<=\n)/)) {
    const field = FIELD.exec(line);
    if (field) {
      current = field[1] ?? field[2] ?? field[3] ?? '';
      fields.set(current, (fields.get(current) ?? '') + waiting + line);
      waiting = '';
    } else if (current === null || /^(?:#|\s*$)/.test(line)) waiting += line;
    else {
      fields.set(current, `${fields.get(current) ?? ''}${waiting}${line}`);
      waiting = '';
    }
  }
  if (waiting) fields.set('', waiting);
  return fields;
}

/** What stands last in the front matter, so that a field that only one side has goes before it. */
const LAST = ['file', 'orphans', 'sha256', 'generated', ''];

function namesInOrder(yours: readonly string[], read: readonly string[]): string[] {
  const names = [...yours, ...read.filter((name) => !yours.includes(name))];
  return [
    ...names.filter((name) => !LAST.includes(name)),
    ...LAST.filter((name) => names.includes(name)),
  ];
}

/** Each without its two lines of hyphens. `source` is named where both sides have changed a field. */
export function mergeFrames(base: string, yours: string, read: string, source: string): string {
  const [before, edited, fresh] = [fieldsOf(base), fieldsOf(yours), fieldsOf(read)];
  return namesInOrder([...edited.keys()], [...fresh.keys()])
    .map((name) => {
      const [o = '', a = '', b = ''] = [before.get(name), edited.get(name), fresh.get(name)];
      if (INGEST.has(name) || a === o || a === b) return b;
      if (b === o) return a;
      return `${conflictBlock({ yours: a.trimEnd(), read: b.trimEnd() }, source)}\n`;
    })
    .join('');
}
