/** An invented dossier, written as its files would read once assembled: three ports, a pilots' pact, two wire reports and a note. */
import type { Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Dossier, Section } from '../../src/model/dossier.ts';
import type { Article } from '../../src/model/article.ts';
import type { Fact, FactOf, Kind } from '../../src/model/fact.ts';
import { settingsSchema } from '../../src/model/settings.ts';
import type { FigureForPrint } from '../../src/render/typst/layout-print.ts';

export const parseMdx = (text: string): Root =>
  unified().use(remarkParse).use(remarkMdx).parse(text);

export function makeArticle(
  id: string,
  label: string,
  paragraphs: string[],
  more: Partial<Article> = {},
): Article {
  let offset = 0;
  return {
    id,
    file: `${id}.txt`,
    label,
    title: null,
    published: '2031-04-02',
    agency: null,
    place: null,
    byline: null,
    outlet: null,
    url: null,
    language: 'en',
    tier: 'article',
    paragraphs: paragraphs.map((text) => {
      const paragraph = {
        offset,
        text,
        sentences: [...text.matchAll(/[^.]+(?:\.|$)/g)].map((match) => ({
          start: match.index + (match[0].length - match[0].trimStart().length),
          end: match.index + match[0].length,
        })),
      };
      offset += text.length + 2;
      return paragraph;
    }),
    ...more,
  };
}

/** A fact of the words printed there; throws where they are not. */
export function makeFact<K extends Kind>(
  article: Article,
  paragraph: number,
  kind: K,
  text: string,
  fields: Partial<FactOf<K>>,
  id: string,
): Fact {
  const source = article.paragraphs[paragraph - 1]!;
  const start = source.text.indexOf(text);
  if (start < 0) throw new Error(`"${text}" isn't in ${article.id} ¶${paragraph}`);
  const sentence = source.sentences.findIndex((each) => start < each.end) + 1;
  return {
    kind,
    id: `${article.id}/${id}`,
    article: article.id,
    paragraph,
    sentence,
    start,
    end: start + text.length,
    text,
    ...fields,
  } as Fact;
}

const original = (outlet: string, published: string) => ({
  outlet,
  published,
  sha256: 'ab'.repeat(32),
});

const HARBOUR = makeArticle(
  'harbour-2031-04-01',
  'Harbour News',
  [
    'The ports of Velm, Orsa and Tarn agreed on Monday to share their pilots. The pact takes effect in the spring of 2032.',
    'Harbour master Ada Quay said 140 pilots had been licensed in the past year. Another 60 are to be licensed by March 2032.',
    'The ministers of 31 coastal districts came, among them those of Velm, Orsa and Tarn.',
    'Quay called the old rules “a fence in the sea”. She did not say who will pay.',
  ],
  { published: '2031-04-01', original: original('Harbour News', '2031-04-01'), title: null },
);
const TIDINGS = makeArticle(
  'tidings-2031-04-02',
  'Tidings',
  [
    'Velm offers places for 60 pilots, the harbour office said on Tuesday.',
    'The pact was first proposed in 2029 by the Orsa guild. About 25 ships a day wait outside Velm.',
    'The offer stands until March 2032, after which it is withdrawn.',
  ],
  { published: '2031-04-02', original: original('Tidings', '2031-04-02') },
);
const LOG = makeArticle(
  'log-2031-05',
  'The Log',
  ['The guild of Tarn sent two delegates.', 'The first joint licence was issued in May 2031.'],
  {
    tier: 'note',
    published: '2031-05',
    outlet: 'The Log of the Guild',
    url: 'https://log.example/2031/05',
    title: 'Guild to join',
    statements: [
      { paragraph: 1, kind: 'attendance', grade: 'guild only' },
      {
        paragraph: 2,
        kind: 'event',
        edtf: '2031-05',
        evidence: 'first licence under the joint pact, dated May',
      },
    ],
  },
);
const articles = [HARBOUR, TIDINGS, LOG];

const facts: Fact[] = [
  makeFact(HARBOUR, 1, 'date', 'Monday', { edtf: '2031-03-31' }, 'monday'),
  makeFact(HARBOUR, 1, 'date', 'spring of 2032', { edtf: '2032-21' }, 'spring-2032'),
  makeFact(
    HARBOUR,
    2,
    'person',
    'Ada Quay',
    { name: 'Ada Quay', role: 'Harbour master' },
    'ada-quay',
  ),
  makeFact(
    HARBOUR,
    2,
    'quantity',
    '140 pilots',
    { value: 140, unit: 'pilots', status: 'done', period: '2030-04/2031-04' },
    '140-pilots',
  ),
  makeFact(
    HARBOUR,
    2,
    'quantity',
    '60',
    { value: 60, unit: 'pilots', status: 'planned', period: '2031-04/2032-03' },
    '60-pilots',
  ),
  makeFact(HARBOUR, 2, 'date', 'March 2032', { edtf: '2032-03' }, 'march-2032'),
  makeFact(
    HARBOUR,
    3,
    'quantity',
    '31 coastal districts',
    { value: 31, unit: 'coastal districts' },
    '31-districts',
  ),
  makeFact(
    HARBOUR,
    4,
    'quote',
    'a fence in the sea',
    { speaker: 'Ada Quay' },
    'a-fence-in-the-sea',
  ),
  makeFact(
    TIDINGS,
    1,
    'quantity',
    '60 pilots',
    { value: 60, unit: 'pilots', status: 'offered' },
    '60-pilots',
  ),
  makeFact(TIDINGS, 2, 'date', '2029', { edtf: '2029', about: 'the pact' }, '2029'),
  makeFact(
    TIDINGS,
    2,
    'quantity',
    'About 25 ships',
    { value: 25, qualifier: 'about', unit: 'ships' },
    '25-ships',
  ),
  makeFact(TIDINGS, 3, 'date', 'March 2032', { edtf: '2032-03' }, 'march-2032'),
  makeFact(LOG, 1, 'quantity', 'two delegates', { value: 2, unit: 'delegates' }, '2-delegates'),
  makeFact(LOG, 2, 'date', 'May 2031', { edtf: '2031-05' }, 'may-2031'),
];

const byId = (...ids: string[]): Fact[] => ids.map((id) => facts.find((fact) => fact.id === id)!);

const section = (
  id: string,
  order: number,
  title: string,
  text: string,
  more: Partial<Section> = {},
): Section => ({
  id,
  file: `${id}.mdx`,
  title,
  order,
  role: 'section',
  tree: parseMdx(text),
  ...more,
});

const sections: Section[] = [
  section(
    'key-judgements',
    1,
    'Key judgements',
    `
1. The pact is real but young: <Cite fact="harbour-2031-04-01/140-pilots">140 pilots were licensed</Cite> in the year before it, and <Cite fact="harbour-2031-04-01/60-pilots tidings-2031-04-02/60-pilots">60 more</Cite> are to follow. <Judgement confidence="moderate">That is growth on paper only.</Judgement>
2. Nobody says who pays. The harbour master <Cite passage="harbour-2031-04-01/p4.s2">leaves it open</Cite>.
3. The sources agree on the end of the offer, <Cite fact="tidings-2031-04-02/march-2032 harbour-2031-04-01/march-2032">March 2032</Cite>.
`,
    { role: 'judgements' },
  ),
  section(
    'what-is-offered',
    2,
    'What is offered',
    `
Three ports mean to share their pilots, says <Cite fact="harbour-2031-04-01/ada-quay">Ada Quay</Cite>, who calls the rules so far <Cite fact="harbour-2031-04-01/a-fence-in-the-sea">“a fence in the sea”</Cite>. Where pilots were licensed by one port alone, each of the three is to accept what either of the others has examined; a ship that changes ports keeps the pilot who brought it out. The *joint licence* is the heart of it, and the **only** part that has a date.

## Who was in the room

Ministers of <Cite fact="harbour-2031-04-01/31-districts">31 coastal districts</Cite> came. The guild of Tarn sent <Cite fact="log-2031-05/2-delegates">two delegates</Cite>; see [the timeline](#when) for what came after, and the [guild's page](https://log.example/guild).

- Velm offers the places and lends its examiners to the others, as it has done for its own river since the pact was first drafted.
- Orsa keeps the register.
- Tarn has said nothing beyond sending its guild.

> A pact of pilots binds ships that are not asked.
`,
  ),
  section(
    'when',
    3,
    'When',
    'The first joint licence is dated <Cite fact="log-2031-05/may-2031">May 2031</Cite>; the pact itself was <Cite fact="tidings-2031-04-02/2029">proposed in 2029</Cite>.',
    { view: 'timeline' },
  ),
  section(
    'numbers',
    4,
    'The numbers',
    'Licensed and planned differ by <Computed op="difference" from="harbour-2031-04-01/140-pilots harbour-2031-04-01/60-pilots">80</Computed>.',
    { view: 'numbers' },
  ),
  section(
    'where-they-differ',
    5,
    'Where the sources disagree',
    'Two origins, and they read the number alike.',
    { view: 'disagreements' },
  ),
  section(
    'what-is-not-known',
    6,
    'What the sources do not say',
    'Some of what a reader will ask has no answer in them.',
    { view: 'questions' },
  ),
];

export const settings = settingsSchema.parse({
  title: 'Three ports agree to share their pilots',
  kicker: 'Briefing dossier · Pilots’ pact',
  standfirst:
    'The pact of March 2031: who joined it, how many pilots it has, and where the reports part ways.',
  edition: {
    number: 2,
    date: '2031-06-01',
    authors: ['Mara Lind', 'Jon Ek'],
    contact: 'desk@ports.example',
    corrections: [{ date: '2031-06-01', text: 'The guild is Tarn’s.' }],
  },
  keyNumbers: [
    { fact: 'harbour-2031-04-01/140-pilots', label: 'pilots licensed in the year to April' },
    { fact: 'harbour-2031-04-01/60-pilots', label: 'more to be licensed' },
    { fact: 'harbour-2031-04-01/31-districts', label: 'coastal districts attended' },
    { fact: 'tidings-2031-04-02/25-ships', label: 'ships a day wait outside' },
  ],
});

export const dossier: Dossier = {
  settings,
  articles,
  facts,
  sections,
  pages: [],
  topics: [
    {
      id: 'pilots',
      label: 'How many pilots will be licensed?',
      relation: 'agree',
      facts: byId('harbour-2031-04-01/60-pilots', 'tidings-2031-04-02/60-pilots'),
      pairs: [],
      passages: [],
      origins: ['a', 'b'],
      citing: [],
    },
    {
      id: 'since',
      label: 'When was it proposed?',
      relation: 'conflict',
      facts: byId('tidings-2031-04-02/2029', 'harbour-2031-04-01/spring-2032'),
      pairs: [],
      passages: [],
      origins: ['a', 'b'],
      citing: [],
    },
  ],
  origins: [
    { id: 'a', label: 'Harbour wire', sources: [HARBOUR.id, LOG.id], reason: 'agency' },
    { id: 'b', label: 'Tidings', sources: [TIDINGS.id], reason: 'alone' },
  ],
  sets: [],
  editions: [],
  questions: [
    { text: 'Who pays?', topic: 'cost', state: 'not stated', facts: [], passages: [] },
    {
      text: 'How many ships wait?',
      topic: 'ships',
      state: 'vague',
      facts: byId('tidings-2031-04-02/25-ships'),
      passages: ['harbour-2031-04-01/p4'],
    },
  ],
};

const svg = (label: string, height: number): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 ${height}" width="720" height="${height}"><rect x="1" y="1" width="718" height="${height - 2}" fill="none" stroke="#999"/><text x="20" y="40" font-family="'Source Sans 3'" font-size="13">${label}</text></svg>`;

export const drawings = new Map([
  ['figures/timeline.svg', svg('Timeline', 260)],
  ['figures/pilots.svg', svg('Pilots', 180)],
]);

export const figures: FigureForPrint[] = [
  {
    view: 'timeline',
    files: ['figures/timeline.svg'],
    title: 'Timeline',
    caption: 'What happened when. Bars are as wide as a date is uncertain.',
    alternative: 'Two events: the pact proposed in 2029, the first licence in May 2031.',
    table: {
      caption: 'Timeline',
      header: ['Event', 'Date', 'Source'],
      rows: [
        ['Proposed', '2029', 'Tidings ¶2'],
        ['First licence', 'May 2031', 'The Log ¶2'],
      ],
    },
  },
  {
    view: 'numbers',
    files: ['figures/pilots.svg'],
    title: 'Pilots',
    caption: 'Pilots licensed and to be licensed.',
    alternative: '140 licensed, 60 planned.',
    table: {
      caption: 'Pilots',
      header: ['What', 'How many'],
      rows: [
        ['Licensed', '140'],
        ['Planned', '60'],
      ],
    },
  },
];
