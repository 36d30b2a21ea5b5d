/** `llms.txt`: what a machine that reads the site should read first (llmstxt.org). */
import { buildEdition } from '../../edition/edition.ts';
import { articleHref } from '../../edition/links.ts';
import { REGISTER } from '../../edition/name-place.ts';
import type { Dossier } from '../../model/dossier.ts';

const oneLine = (text: string): string => text.trim().replaceAll(/\s+/g, ' ');
const label = (text: string): string => oneLine(text).replaceAll(/[[\]]/g, String.raw`\$&`);

/** Addresses are relative to the root of the site, where the file stands. */
export function exportLlms(dossier: Dossier): string {
  const { settings } = dossier;
  const { names, pages, ownPages } = buildEdition(dossier);
  const link = (name: string, href: string, about: string): string =>
    `- [${label(name)}](${href.replace(/^\//, '')}): ${oneLine(about)}`;
  return `# ${oneLine(settings.title)}

> ${oneLine(settings.standfirst)}

Every date, number, name and quotation of the briefing leads to the paragraph of the source that says it. Cite the source and its paragraph, not the
briefing, for what a source says.

## Briefing

${link('Briefing', 'data/briefing.md', 'the whole briefing as Markdown, its evidence in footnotes')}
${link('Facts', 'data/facts.json', 'every fact with its source, paragraph, offsets and words')}
${link('Schema', 'data/facts.schema.json', 'what each field of facts.json means')}
${ownPages.map(({ title, path, description }) => `${link(title.text, path, description)}\n`).join('')}
## Sources

${pages.map(({ article, name }) => link(name.text, articleHref(article.id), article.title ?? article.outlet ?? 'its text with its facts marked')).join('\n')}

## Optional

${names.pages.length > 0 ? `${link('Names', REGISTER, 'who and what is named, with every mention')}\n` : ''}${link('Data package', 'data/dossier.zip', 'all data in one file, with its codebook and licence')}
`;
}
