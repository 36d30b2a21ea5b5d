/** Articles in, facts and pages out: every folder of `test/cases/` with its `expected.yaml`, and the first dossier. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Dossier } from '../src/model/dossier.ts';
import type { Fact } from '../src/model/fact.ts';
import { BUILT_LIST } from '../src/cli/output-folder.ts';
import { copyCase, ROOT, type Ran, runScript } from './cases.ts';

const MINUTE = 60_000;

interface Expected {
  facts: Partial<Fact>[];
  pages: Record<string, string[]>;
  topics?: Record<string, string>;
  questions?: Record<string, string>;
}

const textOf = (html: string): string => html.replaceAll(/<[^>]+>/g, '').replaceAll('&#x26;', '&');

describe.each(readdirSync(join(ROOT, 'test/cases')))('the case %s', (name) => {
  const { content, out, remove } = copyCase(name);
  const expected = parse(readFileSync(join(content, 'expected.yaml'), 'utf8')) as Expected;
  let ran: Ran;
  let data: Pick<Dossier, 'facts' | 'topics' | 'questions'>;
  beforeAll(async () => {
    ran = await runScript('build', ['--content', content, '--out', out, '--audit']);
    if (ran.code === 0)
      data = JSON.parse(readFileSync(join(out, 'data/facts.json'), 'utf8')) as typeof data;
  }, 3 * MINUTE);
  afterAll(remove);

  it('builds without a problem', () => expect(ran).toMatchObject({ code: 0, stderr: '' }));

  it('prints a line a stage', () => {
    for (const stage of ['ingest', 'check', 'pdf', 'cards', 'site', 'data', 'audit'])
      expect(ran.stdout).toMatch(new RegExp(`^${stage} .* \\d+\\.\\d s$`, 'm'));
  });

  it.each(expected.facts)('finds the fact $text $value', (fact) =>
    expect(data.facts).toContainEqual(expect.objectContaining(fact)),
  );

  it.each(Object.entries(expected.pages))('prints on %s what the sources say', (page, texts) => {
    const text = textOf(readFileSync(join(out, page), 'utf8'));
    for (const printed of texts) expect(text).toContain(printed);
  });

  it.each(Object.entries(expected.topics ?? {}))('tells how the topic %s stands', (id, relation) =>
    expect(data.topics.find((topic) => topic.id === id)?.relation).toBe(relation),
  );
  it.each(Object.entries(expected.questions ?? {}))(
    'tells how the question on %s stands',
    (id, state) => expect(data.questions.find(({ topic }) => topic === id)?.state).toBe(state),
  );

  it('makes PDF and data', () => {
    for (const file of [
      'briefing.pdf',
      'summary.pdf',
      'data/facts.csv',
      'data/topics.json',
      'data/origins.json',
      'data/questions.json',
    ])
      expect(existsSync(join(out, file))).toBe(true);
  });

  it('writes nothing on a second ingest', async () => {
    const second = await runScript('ingest', ['--content', content]);
    expect(second.stdout).toMatch(/ 0 written/);
  });
});

describe('a failed build', () => {
  const { content, out, remove } = copyCase('bare');
  afterAll(remove);

  it(
    'leaves the last good output as it was',
    async () => {
      mkdirSync(join(out, 'data'), { recursive: true });
      writeFileSync(join(out, 'data/facts.json'), '{}');
      writeFileSync(join(out, 'index.html'), 'the last good one');
      writeFileSync(join(out, BUILT_LIST), 'data/facts.json\nindex.html\n');
      writeFileSync(join(content, 'dossier.yaml'), 'title: [');
      const ran = await runScript('build', ['--content', content, '--out', out]);
      expect(ran.code).toBe(1);
      expect(ran.stderr).toMatch(/dossier\.yaml:\d+:\d+ /);
      expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('the last good one');
      expect(readdirSync(join(out, '..')).filter((name) => name.includes('.next-'))).toEqual([]);
    },
    MINUTE,
  );

  it(
    'takes no folder that it did not make',
    async () => {
      const foreign = join(content, '..', 'foreign');
      mkdirSync(foreign);
      writeFileSync(join(foreign, 'thesis.txt'), 'years of work');
      const ran = await runScript('build', ['--content', content, '--out', foreign]);
      expect(ran).toMatchObject({ code: 1 });
      expect(ran.stderr).toContain('output-folder-is-free');
      expect(readFileSync(join(foreign, 'thesis.txt'), 'utf8')).toBe('years of work');
    },
    MINUTE,
  );
});
