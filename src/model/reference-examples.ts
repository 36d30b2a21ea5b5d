/** A value for every field of the reference, which the schemas accept: an invented strike at an invented harbour. */
import type { z } from 'zod';
import type { pageSchema, sectionSchema } from './section.ts';
import type { settingsSchema } from './settings.ts';
import type { frontMatterSchema, noteSchema, statementSchema } from './source.ts';

const SHA256 = '9f2c1f6a0d4b7e3f8a5c6d1e2b3a4f5c6d7e8f9a0b1c2d3e4f5a6b7c8d9e0f1a';

export const SETTINGS: z.input<typeof settingsSchema> = {
  title: 'The strike at Kwanza harbour',
  kicker: 'Background',
  standfirst: 'What the union and the port say, and where they differ.',
  language: 'en-GB',
  accent: '#a3211c',
  brand: { logo: 'brand/logo.svg', colours: { dark: '#e79a94' } },
  site: 'https://briefings.example/kwanza/',
  citations: 'automatic',
  style: { money: 'full' },
  edition: {
    number: 2,
    date: '2031-05-20',
    authors: ['Ana Roe', 'Per Lund'],
    contact: 'desk@briefings.example',
    licence: 'CC-BY-4.0',
    status: 'signed',
    corrections: [{ date: '2031-05-21', text: 'The first edition had 1,600 dockers.' }],
  },
  keyNumbers: [{ fact: 'kwanza-2031-05-06/1800-dockers', label: 'dockers on strike' }],
  sets: [
    {
      id: 'talks',
      label: 'Countries at the talks',
      title: 'Six of fourteen countries are named',
      declared: 'kwanza-2031-05-06/14-countries',
      members: [{ fact: 'kwanza-2031-05-06/zambia', grade: 'observer' }],
      host: {
        fact: 'kwanza-2031-05-06/angola',
        counted: 'unknown',
        place: { label: 'Luanda', longitude: 13.23, latitude: -8.84 },
      },
    },
  ],
  timeline: [
    {
      label: 'The dockers walk out',
      lane: 'The strike',
      date: 'kwanza-2031-05-06/monday',
      facts: ['kwanza-2031-05-06/1800-dockers'],
    },
  ],
  charts: [
    {
      id: 'dockers',
      title: 'The port counts fewer dockers than the union',
      kind: 'bars',
      panels: [
        {
          label: 'On strike',
          facts: ['kwanza-2031-05-06/1800-dockers', 'coastal-2031-05-08/1500-dockers'],
          promised: 'kwanza-2031-05-06/9-may-2031',
        },
      ],
    },
  ],
  figures: { timeline: { title: 'Eleven days from notice to walk-out' } },
  map: { borders: 'natural-earth' },
  topics: {
    dockers: {
      label: 'Dockers on strike',
      facts: ['kwanza-2031-05-06/1800-dockers', 'coastal-2031-05-08/1500-dockers'],
      passages: ['coastal-2031-05-08/p4.s2'],
      apart: [['kwanza-2031-05-06/1800-dockers', 'coastal-2031-05-08/300-dockers']],
      verdict: { relation: 'different scope', because: 'The port counts its own payroll alone.' },
    },
  },
  questions: [{ text: 'How many dockers are on strike?', topic: 'dockers' }],
  vocabulary: {
    organisations: [
      { org: 'kwanza-port', name: 'Port of Kwanza', aliases: ['the port authority', 'PoK'] },
    ],
    aliases: { Hellas: 'GRC' },
  },
  print: { paper: 'us-letter', standard: 'a-2a', annex: 'all' },
};

export const FRONT_MATTER: z.input<typeof frontMatterSchema> = {
  id: 'kwanza-2031-05-06',
  title: 'Dockers to walk out on Monday',
  label: 'Kwanza News',
  outlet: 'Kwanza News',
  agency: 'PTI',
  byline: 'Marta Ferraz in Luanda',
  authors: ['Marta Ferraz'],
  published: '2031-05-06',
  place: 'LUANDA',
  url: 'https://kwanza.example/2031/05/06/dockers',
  language: 'pt',
  file: {
    name: 'dockers.html',
    sha256: SHA256,
    retrieved: '2031-05-07',
    archived: 'https://archive.example/kwanza/dockers',
    publish: true,
    pages: [1, 4, 9],
  },
  original: { outlet: 'Kwanza News', published: '2031-05-06', sha256: SHA256 },
  reprints: 'coastal-2031-05-08',
  omits: [{ paragraph: 7, text: 'the weather on the day' }],
};

export const SECTION: z.input<typeof sectionSchema> = {
  title: 'What matters',
  order: 1,
  role: 'judgements',
  view: 'timeline',
};

export const PAGE: z.input<typeof pageSchema> = { title: 'The port', order: 1, print: true };

const TEXT = 'The port names Zambia among the guests.';
const EVIDENCE = 'Zambia sent two observers';

export const NOTE: z.input<typeof noteSchema> = {
  id: 'harbour-mail-2031-05-09',
  outlet: 'Harbour Mail',
  label: 'Mail',
  via: 'the reading room of the port',
  agency: 'PTI',
  title: 'Guests arrive for the talks',
  note: 'seen in excerpts only',
  url: 'https://mail.example/talks',
  published: '2031-05-09',
  retrieved: '2031-05-10',
  language: 'en',
  reprints: 'kwanza-2031-05-06',
  statements: [
    {
      kind: 'attendance',
      grade: 'observer',
      parties: ['ZMB', 'kwanza-port'],
      edtf: '2031-05-12',
      text: TEXT,
      evidence: EVIDENCE,
    },
  ],
};

type Statement = z.input<typeof statementSchema>;

/** By kind. */
export const STATEMENTS: { [Kind in Statement['kind']]: Extract<Statement, { kind: Kind }> } = {
  attendance: {
    kind: 'attendance',
    grade: 'observer',
    parties: ['ZMB', 'kwanza-port'],
    edtf: '2031-05-12',
    text: TEXT,
    evidence: EVIDENCE,
  },
  event: {
    kind: 'event',
    edtf: '2031-05-12',
    text: 'The talks open.',
    evidence: 'talks open on Monday',
  },
  quantity: {
    kind: 'quantity',
    value: 1500,
    max: 1800,
    qualifier: 'about',
    status: 'done',
    of: 'dockers',
    edtf: '2031-05',
    text: 'Between 1,500 and 1,800 dockers walked out.',
    evidence: '1,500 to 1,800 dockers',
  },
  gap: {
    kind: 'gap',
    text: 'No report says who pays the guests.',
    evidence: 'the cost was not given',
  },
  reprint: {
    kind: 'reprint',
    text: 'Its story is that of Kwanza News.',
    evidence: 'Kwanza News contributed to this report',
  },
};
