import { expect, it } from 'vitest';
import { ingestSources } from './ingest-sources.ts';

it('tells the author once of all lines it leaves out, at the first', () => {
  const text = '---\npublished: 2024-05-06\n---\nA port opened.\n\nREAD MORE: it\n\n© 2024 Kwanza';
  const { problems } = ingestSources([{ file: 'a.txt', text }], () => '0'.repeat(64));
  expect(problems).toEqual([
    {
      rule: 'line-is-left-out',
      file: 'a.txt',
      line: 6,
      severity: 'warning',
      message:
        'leaves out what is no part of the text: "READ MORE: it" (a pointer to other articles), "© 2024 Kwanza" (a notice of the site); where one is, write it into the article\'s MDX',
    },
  ]);
});

it('tells of a source that is a copy of another, whatever its line ends', () => {
  const text = '---\npublished: 2031-05-06\n---\n\nA port opened.\n';
  const { ingested, problems } = ingestSources(
    [
      { file: 'a.txt', text },
      { file: 'b.txt', text: text.replaceAll('\n', '\r\n') },
      { file: 'c.txt', text: text.replace('A port', 'The port') },
    ],
    () => '0'.repeat(64),
  );
  expect(ingested).toHaveLength(3);
  expect(problems.map(({ file, rule, value }) => [file, rule, value])).toEqual([
    ['b.txt', 'source-is-no-copy', 'a.txt'],
  ]);
});
