/** html-validate: the HTML standard and its rules of accessibility. No rule is off without a reason. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { parse } from 'parse5';

const loader = new StaticConfigLoader({
  extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
  rules: {
    // Ids are made of facts' ids, which hold dots and may start with a digit: HTML allows both.
    'valid-id': ['error', { relaxed: true }],
    // Titles are the author's; whoever lists them cuts them where they like.
    'long-title': 'off',
    // Hashes are for what comes from other hosts, and nothing does.
    'require-sri': ['error', { target: 'crossorigin' }],
    // The titles of drawings hold elements, as they may inside SVG; the rule takes them for text. Errors of parsing are looked for with parse5.
    'no-raw-characters': 'off',
  },
});

function parseErrors(html: string, page: string): string[] {
  const errors: string[] = [];
  parse(html, {
    sourceCodeLocationInfo: true,
    onParseError: ({ code, startLine, startCol }) =>
      void errors.push(`${page}:${startLine}:${startCol} ${code}`),
  });
  return errors;
}

/** One line an error. */
export async function htmlErrors(folder: string, page: string): Promise<string[]> {
  const html = readFileSync(join(folder, page), 'utf8');
  const report = await new HtmlValidate(loader).validateString(html, page);
  const found = report.results.flatMap(({ messages }) =>
    messages.map(
      ({ line, column, ruleId, message }) => `${page}:${line}:${column} ${ruleId}: ${message}`,
    ),
  );
  return [...parseErrors(html, page), ...found];
}
