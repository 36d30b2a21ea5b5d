/** Invented dossiers for tests beside the code: plain sources, read as `ingest` reads them, without a folder. */
import { ingestSources } from '../src/mdx/ingest-sources.ts';
import type { Dossier } from '../src/model/dossier.ts';
import { settingsSchema } from '../src/model/settings.ts';

const SETTINGS = {
  title: 'Rescue',
  standfirst: 'At sea.',
  edition: { number: 1, date: '2031-06-01', authors: ['Desk'], contact: 'desk@example.org' },
};

/** File name → text. `more` takes the place of what is empty else, or adds to the settings. Throws where a source can't be read. */
export function dossierOf(
  sources: Readonly<Record<string, string>>,
  more: Partial<Omit<Dossier, 'settings'>> & { settings?: object } = {},
): Dossier {
  const { ingested, problems } = ingestSources(
    Object.entries(sources).map(([file, text]) => ({ file, text })),
    String,
  );
  const wrong = problems.filter(({ severity }) => severity === 'error');
  if (wrong.length > 0) throw new Error(wrong.map(({ message }) => message).join('\n'));
  const { settings, ...parts } = more;
  return {
    articles: ingested.map(({ article }) => article),
    facts: ingested.flatMap(({ facts }) => facts),
    sections: [],
    pages: [],
    topics: [],
    origins: [],
    sets: [],
    questions: [],
    editions: [],
    ...parts,
    settings: settingsSchema.parse({ ...SETTINGS, ...settings }),
  };
}

/** Id of the fact with these words. Throws where there is none. */
export function idOf(dossier: Dossier, text: string): string {
  const fact = dossier.facts.find((each) => each.text === text);
  if (!fact)
    throw new Error(
      `no fact "${text}" among: ${dossier.facts.map((each) => each.text).join(' | ')}`,
    );
  return fact.id;
}
