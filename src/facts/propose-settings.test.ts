import { describe, expect, it } from 'vitest';
import { parseArticle } from '../article/parse-article.ts';
import { extractFacts } from '../extract/extract.ts';
import type { Article } from '../schemas/article.ts';
import { countProposals, proposeChoices, writeStarter } from './propose-settings.ts';
import { proposeSets } from './propose-sets.ts';
import { readSettings } from './read-settings.ts';

const read = (text: string, title?: string) => {
  const article: Article = parseArticle({ file: 'gazette-2025-03-04.txt', text: `---\nlabel: Gazette\n${title ? `title: ${title}\n` : ''}---\n\n${text}\n` });
  return { articles: [article], facts: extractFacts(article) };
};
const members = (text: string): unknown => {
  const { articles, facts } = read(text);
  return proposeSets(articles, facts).map((set) => [set.label, set.members.map(({ fact }) => fact.replace(/^.*\//, ''))]);
};

describe('proposing sets', () => {
  it.each([
    ['The meeting drew 14 countries, including Denmark and Chile.', [['Countries', ['denmark', 'chile']]]],
    ['Norway invited 14 states, among them Iceland, to Oslo.', [['States', ['iceland']]]],
    ['The meeting of Denmark and Chile drew 14 countries.', []],
    ['Officials trained 14 divers, including Denmark’s best.', []],
    ['Two countries, including Denmark, Chile and Peru, left.', []],
    ['About 20 percent of member states, including Chile, paid.', []],
  ])('%s', (text, expected) => {
    expect(members(text)).toEqual(expected);
  });
});

describe('a first dossier.yaml', () => {
  const { articles, facts } = read('The harbour took 300 ships last year. It expects 450 ships by December 2026, and 14 countries, including Chile, send them.', 'The harbour grows');
  const { settings, problems } = readSettings(writeStarter(articles, facts, 'my-harbour'), 'dossier.yaml');

  it('is valid and dated by the latest source', () => {
    expect(problems).toEqual([]);
    expect(settings).toMatchObject({ title: 'The harbour grows', edition: { number: 1, date: '2025-03-04' } });
  });

  it('names only facts that there are', () => {
    const named = JSON.stringify(settings).match(/gazette-2025-03-04\/[a-z0-9-]+/g) ?? [];
    expect(named.length).toBeGreaterThan(4);
    expect(named.filter((id) => !facts.some((fact) => fact.id === id))).toEqual([]);
  });

  it('leaves nothing to be proposed', () => {
    expect(countProposals(proposeChoices(articles, facts, settings!))).toBe(0);
  });

  it.each([
    ['a figure in the headline', 'Harbour takes 9,000 ships'],
    ['a name that the text lacks', 'Harbour rivals Rotterdam'],
  ])('is titled after its folder where %s would be a claim', (_, title) => {
    const other = read('The harbour grows.', title);
    expect(readSettings(writeStarter(other.articles, other.facts, 'my-harbour'), 'dossier.yaml').settings?.title).toBe('My harbour');
  });
});
