/** `llms.txt`: what a machine that reads the site should read first (llmstxt.org). */
import { buildEdition } from '../../edition/edition.ts';
import { articleHref } from '../../edition/links.ts';
import { REGISTER } from '../../edition/name-place.ts';
import { say, type WordKey } from '../../furniture/index.ts';
import type { Dossier } from '../../model/dossier.ts';

const oneLine = (text: string): string => text.trim().replaceAll(/\s+/g, ' ');
const label = (text: string): string => oneLine(text).replaceAll(/[[\]]/g, String.raw`\$&`);

/** Addresses are relative to the root of the site, where the file stands. */
export function exportLlms(dossier: Dossier): string {
  const { settings } = dossier;
  const { names, pages, ownPages } = buildEdition(dossier);
  const words = (key: WordKey): string => say(key, settings.language);
  const link = (name: string, href: string, about: string): string =>
    `- [${label(name)}](${href.replace(/^\//, '')}): ${oneLine(about)}`;
  return `# ${oneLine(settings.title)}

> ${oneLine(settings.standfirst)}

${words('citeSources')}

## ${words('Briefing')}

${link(words('Briefing'), 'data/briefing.md', words('briefingAsMarkdown'))}
${link(words('Facts'), 'data/facts.json', words('factsWithOffsets'))}
${link(words('Schema'), 'data/facts.schema.json', words('schemaMeans'))}
${ownPages.map(({ title, path, lead }) => `${link(title.text, path, lead)}\n`).join('')}
## ${words('Sources')}

${pages.map(({ article, name }) => link(name.text, articleHref(article.id), article.title ?? article.outlet ?? words('textWithMarks'))).join('\n')}

## ${words('Further')}

${names.pages.length > 0 ? `${link(words('Names'), REGISTER, words('everyMention'))}\n` : ''}${link(words('DataPackage'), 'data/dossier.zip', words('dataInOneFile'))}
`;
}
