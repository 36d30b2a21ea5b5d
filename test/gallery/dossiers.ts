/** Three dossiers of invented subjects: a tiny one, one of the size the design has in mind, and a huge one. */
import countries from 'i18n-iso-countries';
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import type { Dossier, Member, MemberSet } from '../../src/model/dossier.ts';
import type { DateFact, Fact, Status } from '../../src/model/fact.ts';
import type { Settings } from '../../src/model/settings.ts';
import {
  inventArticle,
  inventConflict,
  inventDate,
  inventDossier,
  inventMember,
  inventQuantity,
  inventSet,
} from './invent.ts';

type Timeline = Settings['timeline'];

/** Two months of a village bridge. */
export function tinyDossier(): Dossier {
  const facts = [
    inventDate('gazette/flood', '2027-03-04', 1, { status: 'done' }),
    inventDate('gazette/works', '2027-03-20/2027-04-30', 2, { status: 'planned' }),
    inventDate('gazette/council', '2027-03-11', 2),
    inventQuantity('gazette/planks', 340, 'planks', 2, { status: 'planned', qualifier: 'about' }),
  ];
  const timeline = [
    { lane: 'Bridge', label: 'The flood takes the middle span', date: 'gazette/flood', facts: [] },
    {
      lane: 'Bridge',
      label: 'New deck to be laid',
      date: 'gazette/works',
      facts: ['gazette/planks'],
    },
    { lane: 'Council', label: 'Vote on the money', date: 'gazette/council', facts: [] },
  ];
  const set = inventSet('parishes', 'Parishes that pay', 7, [
    inventMember('gazette', 'Iceland', { code: 'ISL' }, 'article'),
  ]);
  const charts = [
    {
      id: 'planks',
      title: 'What the deck takes',
      panels: [{ label: 'Timber for the deck', facts: ['gazette/planks'] }],
    },
  ];
  return inventDossier({
    title: 'The bridge',
    articles: [inventArticle('gazette', 'Gazette', '2027-03-12')],
    facts,
    timeline,
    charts,
    sets: [set],
  });
}

const NOTES = [
  'Tidings',
  'Harbour Post',
  'The Courier',
  'Orchard Weekly',
  'Seed Ministry',
  'Delta Radio',
];

const MEDIUM_EVENTS: [
  lane: string,
  label: string,
  edtf: string,
  article: string,
  status?: Status,
][] = [
  [
    'Vault',
    'First vault opens with seeds of 12 valleys',
    '2015-09-22/2015-09-24',
    'note-4',
    'done',
  ],
  ['Vault', 'A second vault is dug', '2018', 'note-0', 'done'],
  ['Vault', 'Cooling to be renewed', '2026-01/2027-06~', 'second', 'planned'],
  ['Charter', 'Seed charter proposed', '2022', 'first', 'done'],
  ['Charter', 'Seed charter proposed', '2023', 'second', 'done'],
  ['Charter', 'Concept paper', '2023-02', 'note-1', 'done'],
  ['Charter', 'Renamed the Common Seed Charter', '2022-11', 'note-2', 'done'],
  ['Assembly', 'Assembly of 2022 opens', '2022-11-29', 'note-2', 'done'],
  ['Assembly', 'Assembly of 2023', '2023-09-19/2023-09-21', 'note-3', 'done'],
  ['Assembly', 'Delegates received in the capital', '2024-09-06', 'note-0', 'done'],
  ['Assembly', 'Assembly of 2024', '2024-09-08/2024-09-10', 'note-1', 'done'],
  ['Assembly', 'Opening speech', '2024-09-09', 'first', 'done'],
  ['Assembly', 'Talks with five ministers', '2024-09-09', 'note-4', 'done'],
  ['Assembly', 'Workshop on cold storage', '2024-09-09/2024-09-10', 'note-5', 'done'],
  ['Assembly', 'Island delegation joins two panels', '2024-09-10', 'note-2', 'done'],
  ['Assembly', 'Closing statement', '2024-09-10', 'second', 'done'],
  ['Assembly', 'Southern delegation back home', '2024-09-13', 'note-3', 'done'],
  ['Assembly', 'Assembly of 2025 opens', '2025-09-17', 'note-5', 'done'],
  [
    'Pledges',
    'Gardeners of the eastern league, 2,000 over five years',
    '2022-09/2027-09~',
    'note-3',
    'offered',
  ],
  ['Pledges', 'Growers of the south', '2022-12', 'note-4', 'offered'],
  ['Pledges', 'Five thousand places for growers', '2023-02/2028-02~', 'note-1', 'offered'],
  ['Pledges', 'River summit: 7,000 places', '2024-09-02/2024-09-08', 'second', 'offered'],
  ['Pledges', 'Military gardeners and others, 6,000 in all', '2024-09-05', 'note-5', 'offered'],
  ['Training', '2,700 gardeners trained', '2023-09/2024-09', 'first', 'done'],
  ['Training', '3,000 more', '2024-09/2025-09', 'first', 'planned'],
  ['Training', 'Joint plan of 19 valleys', '2025/2026', 'second', 'planned'],
];

const MEDIUM_STATES: [code: string, name: string, tier: Member['tier'], grade?: string][] = [
  ['PER', 'Peru', 'article'],
  ['BOL', 'Bolivia', 'article'],
  ['SYC', 'Seychelles', 'article'],
  ['LAO', 'Laos', 'article'],
  ['RUS', 'Russia', 'note'],
  ['ETH', 'Ethiopia', 'note'],
  ['SRB', 'Serbia', 'note'],
  ['ZAF', 'South Africa', 'note'],
  ['ZMB', 'Zambia', 'note'],
  ['NIC', 'Nicaragua', 'note'],
  ['SDN', 'Sudan', 'note'],
  ['MDV', 'Maldives', 'note'],
  ['MYS', 'Malaysia', 'note'],
  ['THA', 'Thailand', 'note'],
  ['ECU', 'Ecuador', 'note', 'workshop'],
  ['SGP', 'Singapore', 'note', 'workshop'],
  ['SLB', 'Solomon Islands', 'note', 'workshop'],
  ['TZA', 'Tanzania', 'note', 'workshop'],
  ['RWA', 'Rwanda', 'note', 'workshop'],
  ['PSE', 'Palestine', 'note', 'workshop'],
];
const MEDIUM_ORGANISATIONS: [org: string, name: string, tier: Member['tier'], grade?: string][] = [
  ['seed-council', 'World Seed Council', 'article'],
  ['growers-league', 'League of Growers', 'note'],
  ['fao', 'Food and Agriculture Organization', 'note', 'workshop'],
  ['river-authority', 'Authority for the Two Great Rivers', 'note', 'workshop'],
];

function mediumSet(): MemberSet {
  const members = [
    ...MEDIUM_STATES.map(([code, name, tier, grade]) =>
      inventMember(tier === 'article' ? 'first' : 'note-1', name, { code }, tier, grade),
    ),
    ...MEDIUM_ORGANISATIONS.map(([org, name, tier, grade]) =>
      inventMember(tier === 'article' ? 'first' : 'note-2', name, { org }, tier, grade),
    ),
  ];
  return inventSet('assembly', 'The assembly of 2024', 118, members, {
    ...inventMember('first', 'Mongolia', { code: 'MNG' }, 'article'),
    counted: 'unknown',
  });
}

/** Ten years of a seed bank: thirty events, some of them in one week, and thirty members. */
export function mediumDossier(): Dossier {
  const dates = MEDIUM_EVENTS.map(([, , edtf, article, status], index): DateFact =>
    inventDate(`${article}/d${index}`, edtf, (index % 9) + 1, status ? { status } : {}),
  );
  const period = { period: '2023-09/2024-09' };
  const quantities = [
    inventQuantity('first/trained', 2700, 'gardeners', 2, { status: 'done', ...period }),
    inventQuantity('first/planned', 3000, '', 2, { status: 'planned', period: '2024-09/2025-09' }),
    inventQuantity('second/south', 7000, 'growers', 11, {
      status: 'planned',
      qualifier: 'up to',
      scope: 'southern',
    }),
    inventQuantity('note-5/guests', 2100, 'guests', 1, { qualifier: 'more than', status: 'done' }),
    inventQuantity('note-2/guests', 400, 'guests', 1, { max: 550, status: 'done' }),
    inventQuantity('note-3/guests', 900, 'guests', 1, { qualifier: 'about' }),
  ];
  const timeline: Timeline = MEDIUM_EVENTS.map(([lane, label], index) => ({
    lane,
    label,
    date: dates[index]!.id,
    facts: label.startsWith('3,000') ? ['first/planned', 'second/south'] : [],
  }));
  const charts = [
    {
      id: 'training',
      title: 'Training, done and promised',
      panels: [
        { label: 'Gardeners, a year at a time', facts: ['first/trained', 'first/planned'] },
        { label: 'Growers of the south, period not stated', facts: ['second/south'] },
        {
          label: 'Guests at the assembly',
          facts: ['note-5/guests', 'note-2/guests', 'note-3/guests'],
        },
      ],
    },
  ];
  const articles = [
    inventArticle('first', 'ANP', '2024-09-09'),
    inventArticle('second', 'ZTI', '2024-09-11'),
    ...NOTES.map((label, index) =>
      inventArticle(
        `note-${index}`,
        label,
        index === 5 ? '2025-09-18' : '2024-09-1' + index,
        'note',
      ),
    ),
  ];
  return inventDossier({
    title: 'The seed bank',
    articles,
    facts: [...dates, ...quantities],
    timeline,
    charts,
    topics: [inventConflict('charter', 'When was the charter proposed?', dates[3]!, dates[4]!)],
    sets: [mediumSet()],
  });
}

const LANES = ['Harvest', 'Shipping', 'Courts and tribunals', 'Weather', 'Prices', 'Diplomacy'];

function hugeDate(index: number): string {
  const year = 1990 + ((index * 7) % 40);
  const month = String(1 + ((index * 5) % 12)).padStart(2, '0');
  const day = String(1 + ((index * 11) % 28)).padStart(2, '0');
  return [
    `${year}`,
    `${year}-${month}`,
    `${year}-${month}-${day}`,
    `${year}/${year + 3}`,
    `2011-06-${day}`,
  ][index % 5]!;
}

/** Forty years, three hundred events, every state. */
export function hugeDossier(): Dossier {
  const dates = Array.from({ length: 300 }, (_, index): Fact =>
    inventDate(`first/d${index}`, hugeDate(index), 1 + (index % 60), {
      status: index % 4 === 0 ? 'planned' : 'done',
    }),
  );
  const timeline: Timeline = dates.map(({ id }, index) => ({
    lane: LANES[index % LANES.length]!,
    label: `Entry ${index} of the long record`,
    date: id,
    facts: [],
  }));
  countries.registerLocale(english);
  const names = Object.entries(countries.getNames('en', { select: 'official' })).map(
    ([alpha2, name]) => [countries.alpha2ToAlpha3(alpha2)!, name] as const,
  );
  const members = names
    .slice(0, 193)
    .map(([code, name], index) =>
      inventMember(
        'first',
        name,
        { code },
        index % 3 === 0 ? 'article' : 'note',
        index % 7 === 0 ? 'by letter' : undefined,
      ),
    );
  const quantities = Array.from({ length: 12 }, (_, index) =>
    inventQuantity(`first/q${index}`, 10 ** (index % 7), 'tonnes', index + 1, {
      status: index % 2 ? 'planned' : 'done',
    }),
  );
  const charts = [
    {
      id: 'tonnes',
      title: 'Tonnes',
      panels: [
        { label: 'Grain', facts: quantities.slice(0, 7).map(({ id }) => id) },
        { label: 'Fruit', facts: quantities.slice(7).map(({ id }) => id) },
      ],
    },
  ];
  return inventDossier({
    title: 'The long record',
    articles: [inventArticle('first', 'Record', '2029-12-31')],
    facts: [...dates, ...quantities],
    timeline,
    charts,
    sets: [inventSet('all', 'All states', 1900, members)],
  });
}
