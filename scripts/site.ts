/** `npm run site`: one site of several built dossiers, with a page that lists and searches all. */
import { collectDossiers } from '../src/cli/collect-dossiers.ts';
import { print, runCommand } from '../src/cli/command.ts';
import { languageTagSchema } from '../src/model/language-tag.ts';
import { ProblemError } from '../src/model/problem.ts';
import { webAddressSchema } from '../src/model/web-address.ts';

const refuse = (value: string, message: string): never => {
  throw new ProblemError({
    rule: 'option-is-known',
    file: 'npm run site',
    value,
    message,
    severity: 'error',
  });
};

const textOf = (value: string | boolean | undefined): string | undefined =>
  typeof value === 'string' ? value : undefined;

await runCommand(
  {
    name: 'site',
    does: 'Makes one site of several built dossiers: each in a folder of its own, called like the one it is in unless NAME says otherwise, and a first page that lists and searches all.',
    usage: ['[NAME=]DIR... --out DIR [--title TEXT] [--language TAG] [--site URL]'],
    options: {
      out: { type: 'string', value: 'DIR', does: 'where the site goes' },
      title: { type: 'string', value: 'TEXT', does: 'what the first page is called' },
      language: {
        type: 'string',
        value: 'TAG',
        does: 'of the first page, "de" (default: that of the newest dossier)',
      },
      site: {
        type: 'string',
        value: 'URL',
        does: 'where it will be published; needed for the feed and for the picture of links',
      },
    },
    arguments: '[NAME=]DIR...',
  },
  async ({ options: { out, title, language, site }, rest }) => {
    if (rest.length === 0) refuse('', 'names no built dossier; give the folder of each');
    if (typeof out !== 'string') return refuse('', 'says not where the site goes; give --out DIR');
    if (typeof site === 'string' && !webAddressSchema.safeParse(site).success)
      refuse(site, `--site ${site} is no address that begins with https://`);
    if (language !== undefined && !languageTagSchema.safeParse(language).success)
      refuse(String(language), `--language ${language} is no language tag such as en or pt-BR`);
    const count = await collectDossiers({
      given: rest,
      out,
      title: textOf(title),
      language: textOf(language),
      site: textOf(site),
    });
    print(`${out} holds ${count} ${count === 1 ? 'dossier' : 'dossiers'}`);
  },
);
