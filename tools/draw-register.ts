/**
 * Entries of the register of people, organisations and places, drawn at random to be read by eye: usage, draw-register.ts SEED COUNT SITE... Each SITE is a
 * built dossier. Says first whether every fact that names somebody or something is on exactly one page; exit 1 where one isn't.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../src/model/article.ts';
import type { NamingFact } from '../src/model/entity.ts';
import { random } from '../test/import/mutate.ts';

interface Entry {
  name: string;
  mayBe: string[];
  facts: string[];
  page: string;
}

/** Characters on either side of a mention. */
const AROUND = 60;
const KINDS = ['people', 'organisations', 'places'];
const [seed = '1', count = '100', ...sites] = process.argv.slice(2);
const next = random(Number(seed));

function readSite(site: string): { entries: Entry[]; naming: NamingFact[]; articles: Article[] } {
  const read = (name: string) => JSON.parse(readFileSync(join(site, `data/${name}.json`), 'utf8'));
  const { facts, articles } = read('facts');
  return {
    entries: KINDS.flatMap((kind) => read(kind)[kind]),
    naming: facts.filter(({ kind }: NamingFact) => kind === 'person' || kind === 'party'),
    articles,
  };
}

function mentionOf(fact: NamingFact, articles: readonly Article[]): string {
  const { start = 0, end = 0 } = fact;
  const text =
    articles.find(({ id }) => id === fact.article)?.paragraphs[fact.paragraph - 1]?.text ?? '';
  const [before, after] = [text.slice(Math.max(0, start - AROUND), start), text.slice(end)];
  return `    ${fact.article} ¶${fact.paragraph} …${before}[${text.slice(start, end)}]${after.slice(0, AROUND)}…`;
}

for (const site of sites) {
  const { entries, naming, articles } = readSite(site);
  const pages = Map.groupBy(
    entries.flatMap(({ facts, page }) => facts.map((fact) => ({ fact, page }))),
    ({ fact }) => fact,
  );
  const astray = naming.filter(({ id }) => pages.get(id)?.length !== 1);
  const missing = entries.filter(({ page }) => !existsSync(join(site, page)));
  console.log(
    `${site}: ${naming.length} mentions, ${astray.length} not on exactly one page; ${entries.length} entries, ${missing.length} without a page`,
  );
  if (astray.length + missing.length > 0) process.exitCode = 1;
  const rest = [...entries];
  for (let left = Math.ceil(Number(count) / sites.length); left > 0 && rest.length > 0; left--) {
    const [entry] = rest.splice(Math.floor(next() * rest.length), 1);
    if (!entry) continue;
    console.log(`  ${entry.page} ${entry.name}${entry.mayBe.map((id) => ` ? ${id}`).join('')}`);
    for (const fact of naming.filter(({ id }) => entry.facts.includes(id)))
      console.log(mentionOf(fact, articles));
  }
}
