import { describe, expect, it } from 'vitest';
import { formatProblem } from '../model/problem.ts';
import { readDossier } from './assemble-dossier.ts';

const SETTINGS =
  'title: The harbour\nstandfirst: What two papers say of it.\nedition:\n  number: 1\n  date: 2024-05-01\n  authors: [Ada Berg]\n  contact: ada@example.org\n';
const HARBOUR =
  '---\nid: gazette\nlabel: Gazette\npublished: 2024-04-02\n---\n\nThe harbour took <Quantity id="gazette/40-ships" value={40} unit="ships">40 ships</Quantity> on <Date id="gazette/monday" edtf="2024-04-01">Monday</Date>. It is full.\n';
const TIMES = '---\nid: times\npublished: 2024-03-02\n---\n\nNo ship came.\n';
const NOTE = '---\nid: blog\npublished: 2024-01-01\ntier: note\n---\n\nIt is said.\n';
const SECTION =
  '---\ntitle: Ships\norder: 2\n---\n\nIn April, <Cite fact="gazette/40-ships">40 ships</Cite> came, <Cite passage="gazette/p1.s2">and it was full</Cite>.\n';

const file = (path: string, text: string) => ({ path, text });
const CLEAN = [
  file('dossier.yaml', SETTINGS),
  file('articles/gazette.mdx', HARBOUR),
  file('articles/blog.mdx', NOTE),
  file('articles/times.mdx', TIMES),
  file('briefing/ships.mdx', SECTION),
];
const problems = (...files: { path: string; text: string }[]) => {
  const changed = new Map([...CLEAN, ...files].map((one) => [one.path, one]));
  return readDossier({ root: 'content', files: [...changed.values()] }).problems.map(formatProblem);
};

describe('reading a dossier', () => {
  it('puts main articles first, each tier by date', () => {
    const { dossier, problems: found } = readDossier({ root: 'content', files: CLEAN });
    expect(found).toEqual([]);
    expect(dossier?.articles.map(({ id }) => id)).toEqual(['times', 'gazette', 'blog']);
    expect(dossier?.facts.map(({ id }) => id)).toEqual(['gazette/40-ships', 'gazette/monday']);
    expect(dossier?.sections.map(({ id, title }) => [id, title])).toEqual([['ships', 'Ships']]);
  });

  it.each([
    [
      'an unknown fact in the settings',
      file('dossier.yaml', `${SETTINGS}keyNumbers:\n  - {fact: gazette/41-ships, label: ships}\n`),
      'content/dossier.yaml:9:12 fact-exists: no fact "gazette/41-ships"',
    ],
    [
      'an unknown fact in a citation',
      file('briefing/ships.mdx', SECTION.replace('"gazette/40-ships"', '"gazette/40-ship"')),
      'content/briefing/ships.mdx:6:17 fact-exists: no fact "gazette/40-ship"',
    ],
    [
      'a fact of an article misspelt',
      file('briefing/ships.mdx', SECTION.replace('"gazette/40-ships"', '"gazete/40-ships"')),
      'content/briefing/ships.mdx:6:17 fact-exists: no fact "gazete/40-ships"; npm run --silent facts -- --find WORDS prints the ids there are. Near: gazette/40-ships.',
    ],
    [
      'an unknown passage',
      file('briefing/ships.mdx', SECTION.replace('p1.s2', 'p1.s9')),
      'content/briefing/ships.mdx:6:69 passage-exists: no passage "gazette/p1.s9"',
    ],
    [
      'an unknown fact in a computation',
      file(
        'briefing/ships.mdx',
        `${SECTION}\n<Computed op="sum" from="gazette/40-ships times/x">41</Computed>`,
      ),
      'content/briefing/ships.mdx:8:20 fact-exists: no fact "times/x"',
    ],
    [
      'a date that is a quantity',
      file(
        'dossier.yaml',
        `${SETTINGS}timeline:\n  - {label: Opened, lane: events, date: gazette/40-ships}\n`,
      ),
      'content/dossier.yaml:9:41 fact-has-kind: "gazette/40-ships" is a quantity',
    ],
    [
      'a question on no topic',
      file('dossier.yaml', `${SETTINGS}questions:\n  - {text: Why?, topic: reasons}\n`),
      'content/dossier.yaml:9:25 topic-exists: no topic "reasons"',
    ],
    [
      'one id twice',
      file('articles/copy.mdx', HARBOUR),
      'content/articles/copy.mdx:2 id-is-unique: the id "gazette" is that of content/articles/gazette.mdx too',
    ],
    [
      'an unknown key',
      file('dossier.yaml', `${SETTINGS}timelin: []\n`),
      'content/dossier.yaml:8:1 key-is-known: unknown key "timelin". Near: timeline',
    ],
    [
      'an unknown key deep inside',
      file(
        'dossier.yaml',
        `${SETTINGS}sets:\n  - {id: all, label: All, declared: gazette/40-ships, members: [{fact: gazette/monday, grad: x}]}\n`,
      ),
      'content/dossier.yaml:9:88 key-is-known: unknown key "grad". Near: grade',
    ],
    [
      'a key given twice',
      file('dossier.yaml', `${SETTINGS}title: Again\n`),
      'content/dossier.yaml:8:1 yaml-is-well-formed: Map keys must be unique',
    ],
    [
      'a number for a text',
      file('dossier.yaml', SETTINGS.replace('2024-05-01', '2024')),
      'content/dossier.yaml:5:9 settings-are-valid: edition.date: 2024 is read as a number; put it in quotes',
    ],
    [
      'two charts of one id',
      file(
        'dossier.yaml',
        `${SETTINGS}charts:\n${'  - {id: ships, title: Ships, panels: [{label: Ships, facts: [gazette/40-ships]}]}\n'.repeat(2)}`,
      ),
      'content/dossier.yaml:10:10 id-is-unique: the id "ships" is that of another of the charts too',
    ],
    [
      'a contact that runs',
      file('dossier.yaml', SETTINGS.replace('ada@example.org', '"javascript:alert(1)"')),
      'content/dossier.yaml:7:12 settings-are-valid: edition.contact: neither a mail address',
    ],
    [
      'a site that runs',
      file('dossier.yaml', `${SETTINGS}site: "javascript:alert(1)"\n`),
      'content/dossier.yaml:8:7 settings-are-valid: site: not an address',
    ],
    [
      'a language that is none',
      file('dossier.yaml', `${SETTINGS}language: not_a_language\n`),
      'content/dossier.yaml:8:11 settings-are-valid: language: not a language tag',
    ],
    [
      'an article that would leave its folder',
      file('articles/times.mdx', TIMES.replace('id: times', 'id: ../../times')),
      'content/articles/times.mdx:2:5 front-matter-is-valid: id',
    ],
    [
      'a missing field',
      file('dossier.yaml', SETTINGS.replace('title: The harbour\n', '')),
      'content/dossier.yaml:1:1 settings-are-valid: title is missing',
    ],
    [
      'code in the briefing',
      file('briefing/ships.mdx', `${SECTION}\n{1 + 1}\n`),
      'content/briefing/ships.mdx:8:1 mdx-is-data: {1 + 1} is code',
    ],
    [
      'an unknown element',
      file(
        'briefing/ships.mdx',
        SECTION.replace('<Cite fact', '<Site fact').replace('ships</Cite>', 'ships</Site>'),
      ),
      'content/briefing/ships.mdx:6:11 mark-is-known: <Site> is none of the marks of the briefing',
    ],
    [
      'a citation of nothing',
      file('briefing/ships.mdx', `${SECTION}\n<Cite>words</Cite>\n`),
      'content/briefing/ships.mdx:8:1 element-is-valid: <Cite> names nothing',
    ],
    [
      'a first heading',
      file('briefing/ships.mdx', `${SECTION}\n# Ships\n`),
      'content/briefing/ships.mdx:8:1 heading-is-below-title',
    ],
    [
      'an unknown view',
      file('briefing/ships.mdx', SECTION.replace('order: 2', 'order: 2\nview: timelin')),
      'content/briefing/ships.mdx:4:7 front-matter-is-valid: view',
    ],
    [
      'an unknown confidence',
      file('briefing/ships.mdx', `${SECTION}\n<Judgement confidence="hi">Full.</Judgement>\n`),
      'content/briefing/ships.mdx:8:12 element-is-valid',
    ],
  ])('reports %s where it stands', (_, changed, expected) => {
    const found = problems(changed);
    expect(found.join('\n')).toContain(expected);
  });

  it("says of an article that can't be read only why, not that all that is cited of it is missing", () => {
    expect(
      problems(file('articles/gazette.mdx', `${HARBOUR}\n<b`)).map((line) => line.split(' ')[1]),
    ).toEqual(['mdx-is-well-formed:']);
  });

  it('gives sections in scripts without Latin letters the anchors of their files', () => {
    const { dossier, problems: found } = readDossier({
      root: 'content',
      files: [
        ...CLEAN,
        file('briefing/a.mdx', '---\ntitle: 中文\norder: 3\n---\n\nx\n'),
        file('briefing/b.mdx', '---\ntitle: 日本\norder: 4\n---\n\nx\n'),
      ],
    });
    expect([dossier?.sections.map(({ id }) => id), found]).toEqual([['ships', 'a', 'b'], []]);
  });

  it('says what is missing in an empty folder', () => {
    expect(
      readDossier({ root: 'notes/', files: [] }).problems.map(
        ({ file: path, rule }) => `${path} ${rule}`,
      ),
    ).toEqual(['notes/dossier.yaml settings-exist', 'notes/articles articles-exist']);
  });

  it('lets an expansion of aliases fail', () => {
    const bomb = [
      'a: &a [x, x, x, x]',
      ...'bcdefghi'
        .split('')
        .map(
          (key, index) => `${key}: &${key} [${Array(9).fill(`*${'abcdefghi'[index]}`).join(', ')}]`,
        ),
    ].join('\n');
    expect(problems(file('dossier.yaml', bomb)).join()).toContain(
      'aliases (&name, *name) are not allowed',
    );
  });
});
