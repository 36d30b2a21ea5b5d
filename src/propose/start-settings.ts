/** The first dossier.yaml of a folder that has sources and nothing else: valid, and without a claim that no source carries. */
import { stringify } from 'yaml';
import type { Article } from '../model/article.ts';
import { edtfDays } from '../model/edtf.ts';
import type { Fact, QuantityFact } from '../model/fact.ts';
import type { Settings } from '../model/settings.ts';
import { readDossier } from '../dossier/assemble-dossier.ts';
import { isCount } from './propose-charts.ts';
import { capitalised } from './propose-sets.ts';
import { labelTest, proposeChoices, type Passes } from './propose-settings.ts';
import { readArticles, type Content } from '../dossier/read-dossier-files.ts';

const HEADER = `# Every editorial choice of this dossier. npm run ingest wrote this first version from the sources and will never change it;
# docs/authoring.md explains the fields. Title, standfirst, authors and contact wait for you.
`;
const STANDFIRST = 'What the sources say, and where each of them says it.';
const MOST_KEY_NUMBERS = 4;

function latestDay(articles: readonly Article[]): string {
  const days = articles.flatMap(({ published, retrieved }) => {
    const date = published ?? retrieved;
    return date === undefined || date === null
      ? []
      : (edtfDays(date).last ?? edtfDays(date).first ?? []);
  });
  return days.sort().at(-1) ?? '1970-01-01';
}

/** The largest of each measure. */
function keyNumbers(facts: readonly Fact[], passes: Passes): Settings['keyNumbers'] {
  const largest = new Map<string, QuantityFact>();
  for (const fact of facts.filter(isCount))
    if ((largest.get(fact.unit)?.value ?? -Infinity) < fact.value) largest.set(fact.unit, fact);
  const chosen: Settings['keyNumbers'] = [];
  for (const { id, unit } of largest.values()) {
    if (chosen.length === MOST_KEY_NUMBERS) break;
    if (passes(unit, [id])) chosen.push({ fact: id, label: unit });
  }
  return chosen;
}

/** A headline that claims what no article says gives way to the folder's name. */
function titleOf(articles: readonly Article[], name: string, passes: Passes): string {
  const candidates = [
    ...articles.flatMap(({ title }) => title ?? []),
    capitalised(name.replaceAll(/[-_]+/g, ' ').trim()),
  ];
  return candidates.find((title) => title !== '' && passes(title, null)) ?? 'Dossier';
}

const base = (
  articles: readonly Article[],
  title: string,
): Pick<Settings, 'title' | 'standfirst'> & { edition: object } => ({
  title,
  standfirst: STANDFIRST,
  edition: {
    number: 1,
    date: latestDay(articles),
    authors: ['Author not named'],
    contact: 'not given',
  },
});

/** `name` is that of the folder. Null where there is no article yet. */
export function startSettings(content: Content, name: string): string | null {
  const { articles } = readArticles(content);
  const bare = { path: 'dossier.yaml', text: stringify(base(articles, 'Dossier')) };
  const { dossier } = readDossier({ ...content, files: [...content.files, bare] });
  if (!dossier) return null;
  const passes = labelTest(dossier);
  const settings = {
    ...base(articles, titleOf(articles, name, passes)),
    keyNumbers: keyNumbers(dossier.facts, passes),
    ...proposeChoices(dossier, passes),
  };
  const filled = Object.fromEntries(
    Object.entries(settings).filter(
      ([, value]) => typeof value !== 'object' || Object.keys(value).length > 0,
    ),
  );
  return `${HEADER}${stringify(filled, { lineWidth: 0 })}`;
}
