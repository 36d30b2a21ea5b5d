/**
 * Random changes between two editions of a copy of a dossier, and whether the site lists all of them and no others: usage,
 * change-editions.ts CONTENT [COUNT, default 50] [SEED, default 1]. Half of the changes are sentences of the briefing, half sentences of the
 * sources; what they do to the facts is worked out here from the facts of both sites, by what these say. Exit 1 where a change is missed or invented.
 */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { random } from '../test/import/mutate.ts';

const DOSSIER = join(import.meta.dirname, '../bin/dossier.mjs');
const WORDS = 'quiet slow plain open late early narrow broad mild firm vague clear'.split(' ');
/** Sentences without markup, figures or quotation marks: they can go or change without the check's objecting. */
const PLAIN = /(?<=[.!?] |\n\n)[A-Z][^<>{}"“”.!?\d\n]{20,}\.(?= |\n)/g;

const [given = 'content', count = '50', seed = '1'] = process.argv.slice(2);
const next = random(Number(seed));
const pick = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)] as T;
const work = mkdtempSync(join(tmpdir(), 'dossier-editions-'));
const content = join(work, 'content');

function run(...args: string[]): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, [DOSSIER, ...args], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${args.join(' ')}\n${stdout}${stderr}`);
}

const remark = (): string => `That is a ${pick(WORDS)}, ${pick(WORDS)} and ${pick(WORDS)} remark.`;

/** The files of a folder that end so, with their texts. */
const textsIn = (folder: string, ending: string): Map<string, string> =>
  new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith(ending))
      .map((name) => [join(folder, name), readFileSync(join(folder, name), 'utf8')]),
  );

interface Listed {
  added: string[];
  gone: string[];
}

/** Behind a sentence of the text, or for one, or in place of one. */
function changeSentence(text: string, made: string, mayGo: boolean, listed?: Listed): string {
  const plain = [...text.matchAll(PLAIN)];
  const old = plain.length > 0 ? pick(plain) : undefined;
  const kind = mayGo && old ? next() : 0;
  if (kind < 0.4 || !old) {
    listed?.added.push(made);
    return text.replace(/\s*$/, `\n\n${made}\n`);
  }
  listed?.gone.push(old[0]);
  const altered = kind < 0.7 ? '' : old[0].replace(/\.$/, `, on a ${pick(WORDS)} view.`);
  if (altered) listed?.added.push(altered);
  return text.slice(0, old.index) + altered + text.slice(old.index + old[0].length);
}

function changeAll(listed: Listed): void {
  const briefing = textsIn(join(content, 'briefing'), '.mdx');
  const sources = textsIn(join(content, 'sources'), '.txt');
  const isDraft = !existsSync(join(given, 'briefing'));
  for (let left = Number(count); left > 0; left--) {
    const files = left % 2 ? briefing : sources;
    const file = pick([...files.keys()]);
    const text = files.get(file) ?? '';
    const figure = 20 + Math.floor(next() * 9000);
    files.set(
      file,
      left % 2
        ? changeSentence(text, remark(), true, listed)
        : changeSentence(text, `The mayor of Orlen said that ${figure} piers were shut.`, isDraft),
    );
  }
  for (const [file, text] of [...briefing, ...sources]) writeFileSync(file, text);
}

const PLACES = 'id start end paragraph sentence source evidence speakerAt continues'.split(' ');

/** What facts say, whatever their ids and places. */
function saidBy(site: string): Map<string, string> {
  const { facts } = JSON.parse(readFileSync(join(site, 'data/facts.json'), 'utf8'));
  return new Map(
    facts.map((fact: { id: string }) => {
      const fields = Object.entries(fact).filter(([field]) => !PLACES.includes(field));
      return [fact.id, JSON.stringify(fields.sort())];
    }),
  );
}

/** The items of the one that the other hasn't, as often as it hasn't. */
function without(items: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return items.filter((item) => {
    const at = left.indexOf(item);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** Missed and invented ones; a sentence that was added and went again is neither. */
function differences(name: string, listed: readonly string[], made: readonly string[]): void {
  const [missed, invented] = [without(made, listed), without(listed, made)];
  console.log(`${name}: ${made.length} made, ${missed.length} missed, ${invented.length} invented`);
  for (const each of missed) console.log(`  missed ${each}`);
  for (const each of invented) console.log(`  invented ${each}`);
  if (missed.length + invented.length > 0) process.exitCode = 1;
}

cpSync(given, content, { recursive: true });
const [before, after] = [join(work, 'before'), join(work, 'after')];
run('build', '--content', content, '--out', before);
mkdirSync(join(content, 'briefing'), { recursive: true });
if (!existsSync(join(given, 'briefing'))) {
  const sentences = Array.from({ length: 40 }, remark);
  writeFileSync(
    join(content, 'briefing/1-remarks.mdx'),
    `---\ntitle: Remarks\norder: 1\n---\n\n${sentences.join(' ')}\n`,
  );
  run('build', '--content', content, '--out', before);
}
const settings = join(content, 'dossier.yaml');
const rewrite = (from: RegExp, to: string): void =>
  writeFileSync(settings, readFileSync(settings, 'utf8').replace(from, to));
rewrite(/\n +status: draft/, '');
// What was proposed would hold on to sentences that go.
rewrite(/(?<=citations: automatic\n)[\s\S]*/, '');
run('edition', '--content', content);
const listed: Listed = { added: [], gone: [] };
changeAll(listed);
rewrite(/number: 1\b/, 'number: 2');
run('build', '--content', content, '--out', after);

const { editions } = JSON.parse(readFileSync(join(after, 'data/editions.json'), 'utf8'));
const { sentences, facts } = editions[1].changes;
differences('sentences added', sentences.added, without(listed.added, listed.gone));
differences('sentences withdrawn', sentences.gone, without(listed.gone, listed.added));
const [old, now] = [saidBy(before), saidBy(after)];
const of = (said: Map<string, string>, ids: readonly string[]) =>
  ids.map((id) => said.get(id) ?? id);
differences(
  'facts added',
  of(now, [...facts.added, ...facts.changed]),
  without([...now.values()], [...old.values()]),
);
differences(
  'facts withdrawn',
  of(old, [...facts.gone, ...facts.changed]),
  without([...old.values()], [...now.values()]),
);
const lists = [sentences.added, sentences.gone, facts.added, facts.changed, facts.gone];
const page = readFileSync(join(after, 'editions.html'), 'utf8');
const lines = page.match(/(?<=<ul class="said">)[\s\S]*?(?=<\/ul>)/g) ?? [];
console.log(
  `${lines.join('').split('<li').length - 1} lines on the page of ${lists.flat().length}`,
);
rmSync(work, { recursive: true });
