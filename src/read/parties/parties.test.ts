import fc from 'fast-check';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { runs } from '../../../test/setup/runs.ts';
import { parseArticle } from '../parse-article.ts';
import { countryForms, countryName } from './countries.ts';
import { ORGANISATIONS } from './gazetteer.ts';
import { extractParties } from './index.ts';
import { readTokens } from '../../text/tokens.ts';
import type { Vocabulary } from '../../model/settings.ts';

function read(text: string, vocabulary?: Vocabulary) {
  const reading = readTokens(parseArticle({ file: 'test.txt', text, published: '2026-03-05' }));
  return extractParties(reading, vocabulary).map((draft) => ({
    ...draft,
    text: reading.paragraphs[draft.paragraph - 1]!.text.slice(draft.start, draft.end),
  }));
}

const named = (text: string, vocabulary?: Vocabulary): string =>
  read(text, vocabulary)
    .map(({ text: printed, code, org }) => `${printed}=${code ?? org}`)
    .join(' ');

describe('what is named', () => {
  test.each([
    [
      'names',
      'Delegates from Malaysia, Myanmar and Burkina Faso came.',
      'Malaysia=MYS Myanmar=MMR Burkina Faso=BFA',
    ],
    [
      'demonyms and their plurals',
      'Two Filipinos, a Swiss and Kenyan police met Poles.',
      'Filipinos=PHL Swiss=CHE Kenyan=KEN Poles=POL',
    ],
    [
      'abbreviations in capitals',
      'The U.S., the UK and the UAE told us that US troops left.',
      'U.S.=USA UK=GBR UAE=ARE US=USA',
    ],
    [
      'former names',
      'In Ceylon, Burma, Zaire and Swaziland the rains failed.',
      'Ceylon=LKA Burma=MMR Zaire=COD Swaziland=SWZ',
    ],
    [
      'accents and curly apostrophes',
      "Côte d’Ivoire, Cote d'Ivoire, Türkiye and Curaçao signed.",
      "Côte d’Ivoire=CIV Cote d'Ivoire=CIV Türkiye=TUR Curaçao=CUW",
    ],
    [
      'parts of compounds',
      'The Israel-Palestinian conflict, a Sino-Russian pact, the United States-led force and pro-Ukrainian votes.',
      'Israel=ISR Palestinian=PSE Sino=CHN Russian=RUS United States=USA Ukrainian=UKR',
    ],
    [
      'territories',
      'The Hong Kong-based paper wrote of Greenland and the Faroe Islands.',
      'Hong Kong=HKG Greenland=GRL Faroe Islands=FRO',
    ],
    [
      '"the Emirates", "the States"',
      'He left the Emirates for the States.',
      'Emirates=ARE States=USA',
    ],
    [
      'organs of the state bear its name',
      'The Kenya Police, the US Department of Energy, the Chinese Foreign Ministry.',
      'Kenya=KEN US=USA Chinese=CHN',
    ],
    [
      'an office with many words after the country',
      'Maldives Homeland Security and Technology Minister',
      'Maldives=MDV',
    ],
    [
      'Korea from the rest of the article',
      'Seoul said the Korean navy had left. South Korea is calm.',
      'Korean=KOR South Korea=KOR',
    ],
    ['the two Congos', 'Brazzaville closed the border. Congolese troops left.', 'Congolese=COG'],
    ['the larger Congo otherwise', 'Troops left eastern Congo for Goma.', 'Congo=COD'],
  ])('%s', (_, text, expected) => {
    expect(named(text)).toBe(expected);
  });

  test('a metonym or a capital is no party', () => {
    expect(
      named('Beijing and the Kremlin answered Washington; Mexico City and Panama City did not.'),
    ).toBe('');
  });
});

describe('namesakes', () => {
  test.each([
    [
      'towns of the US',
      'He was born in Lebanon, Pa., and raised in Peru, Indiana. Lebanon has a new bridge.',
      '',
    ],
    ['New Jersey and Jersey City', 'New Jersey and Jersey City sued New Mexico.', ''],
    ['the island of Jersey', 'Guernsey and Jersey agreed.', 'Guernsey=GGY Jersey=JEY'],
    [
      'persons called after countries',
      'Chad Pennworth met Kenya Moore, Michael Jordan and Mr. Holland.',
      '',
    ],
    [
      'a country that also stands in the name of a body',
      'He told the National Israel Public Works Committee that Israel agreed.',
      'Israel=ISR',
    ],
    [
      'the countries themselves',
      'Chad and Jordan met Kenya in Israel.',
      'Chad=TCD Jordan=JOR Kenya=KEN Israel=ISR',
    ],
    [
      'Guinea and its neighbours',
      'Guinea, Guinea-Bissau, Equatorial Guinea and Papua New Guinea share the Gulf of Guinea no more than guinea pigs.',
      'Guinea=GIN Guinea-Bissau=GNB Equatorial Guinea=GNQ Papua New Guinea=PNG',
    ],
    [
      'the Congos and the Koreas by full name',
      'the Republic of the Congo, the Democratic Republic of the Congo, North Korea and South Koreans',
      'Republic of the Congo=COG Democratic Republic of the Congo=COD North Korea=PRK South Koreans=KOR',
    ],
    [
      'Niger and Nigeria',
      'Niger, Nigeria, Nigeriens and Nigerians; not the Niger Delta.',
      'Niger=NER Nigeria=NGA Nigeriens=NER Nigerians=NGA',
    ],
    [
      'Dominica and the Dominican Republic',
      'Dominica is not the Dominican Republic.',
      'Dominica=DMA Dominican Republic=DOM',
    ],
    [
      'South Sudan and Sudan',
      'South Sudan, Sudan and South Sudanese refugees',
      'South Sudan=SSD Sudan=SDN South Sudanese=SSD',
    ],
    [
      'Ireland and Northern Ireland',
      'Ireland is not Northern Ireland, Irish not Northern Irish.',
      'Ireland=IRL Irish=IRL',
    ],
    ['Georgia the state', 'Georgia and Alabama voted in Atlanta.', ''],
    ['Georgia the country', 'Georgia closed its border at Batumi.', 'Georgia=GEO'],
    ['outlets', 'The South China Morning Post, the Times of India, China Daily and USA Today', ''],
    [
      'companies and banks',
      'American Airlines, Kenya Airways, Air India, the Bank of England and China Mobile',
      '',
    ],
    [
      'schools and clubs',
      'the American University of Beirut, the National University of Singapore, the Indian Institute of Technology',
      '',
    ],
    [
      'things',
      'French fries, a German shepherd, Swiss cheese, Turkey sandwiches, Brazil nuts and Panama hats',
      '',
    ],
    ['languages', 'She speaks French and wrote in German. The Spanish-language edition sold.', ''],
    [
      'peoples and continents',
      'African-American voters in Latin America, Native Americans and South Americans',
      '',
    ],
    [
      'citizens of the US by descent',
      'Cuban Americans, an Irish-American singer, Russian-American talks',
      'Americans=USA American=USA Russian=RUS American=USA',
    ],
    ['first peoples', 'The Cherokee and other Indian tribes met.', ''],
    [
      'streets and waters',
      'Cuba Street, Jamaica Avenue, the Sea of Japan and the Indian Ocean',
      '',
    ],
    ['money', 'It cost US$100 and NZ$3.', ''],
    ['the pronoun in capitals', 'THEY TOLD US NOTHING NEW TODAY', ''],
  ])('%s', (_, text, expected) => {
    expect(named(text)).toBe(expected);
  });
});

describe('organisations', () => {
  const vocabulary: Vocabulary = {
    organisations: [{ org: 'blue-river-commission', name: 'Blue River Commission', aliases: [] }],
    aliases: { Freedonia: 'AND' },
  };

  test.each([
    [
      'full name and acronym are one',
      'The World Health Organization (WHO) met Interpol. The WHO and INTERPOL agreed.',
      'World Health Organization=who WHO=who Interpol=interpol WHO=who INTERPOL=interpol',
    ],
    [
      'the longest name wins',
      'The UN Security Council and the UN met.',
      'UN Security Council=un-security-council UN=un',
    ],
    [
      'a country inside it is not read again',
      'the Forum on China-Africa Cooperation (FOCAC)',
      'Forum on China-Africa Cooperation=focac FOCAC=focac',
    ],
    ['an acronym of many meanings needs its name', 'The ICC opened. Then the ADB closed.', ''],
    [
      'with the name in the article it counts',
      'The International Criminal Court opened. The ICC then closed.',
      'International Criminal Court=icc ICC=icc',
    ],
    [
      'explained as something else it does not',
      'The International Cricket Council (ICC) met. The ICC ruled. The International Criminal Court did not.',
      'International Criminal Court=icc',
    ],
    ['G20 and OPEC+', 'The G20 met OPEC+ and the G-7.', 'G20=g20 OPEC+=opec-plus G-7=g7'],
  ])('%s', (_, text, expected) => {
    expect(named(text)).toBe(expected);
  });

  test("the dossier's own, joined to the acronym the article explains", () => {
    expect(
      named('The Blue River Commission (BRC) met in Freedonia. The BRC left.', vocabulary),
    ).toBe(
      'Blue River Commission=blue-river-commission BRC=blue-river-commission Freedonia=AND BRC=blue-river-commission',
    );
  });

  test.each([
    ['of equals its own name wins', 'Interpol met.', 'Interpol=our-interpol'],
    [
      'a longer general one wins',
      'The UN Security Council met.',
      'UN Security Council=un-security-council',
    ],
  ])('of its own names and the general ones, %s', (_, text, expected) => {
    const own = (org: string, name: string) => ({ org, name, aliases: [] });
    const organisations = [own('our-interpol', 'Interpol'), own('our-un', 'UN')];
    expect(named(text, { organisations, aliases: {} })).toBe(expected);
  });

  test('without the vocabulary neither is known', () => {
    expect(named('The Blue River Commission (BRC) met in Freedonia. The BRC left.')).toBe('');
  });
});

describe('the tables', () => {
  test('every country has a usual name without inversion or brackets, and is read by it', () => {
    const codes = new Set(countryForms().map(({ code }) => code));
    expect(codes.size).toBe(250);
    for (const code of codes) expect(countryName(code), code).toMatch(/^[^,(]+$/);
  });

  test('no form belongs to two countries', () => {
    const owners = new Map<string, string>();
    for (const { form, code } of countryForms()) {
      expect(owners.get(form) ?? code, form).toBe(code);
      owners.set(form, code);
    }
  });

  test('slugs of organisations are slugs, and each name is in one of them', () => {
    const owners = new Map<string, string>();
    for (const [slug, forms] of ORGANISATIONS) {
      expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      for (const form of forms) {
        expect(owners.get(form), form).toBeUndefined();
        owners.set(form, slug);
      }
    }
  });
});

describe('whatever the text', () => {
  const pieces = [
    'China',
    'U.S. ',
    'Guinea',
    '-',
    ' ',
    '(WHO) ',
    'World Health Organization ',
    'the ',
    ', ',
    'Pa. ',
    'New ',
    'Republic of ',
    '\u202e',
    '\ud800',
    '’',
    'Ivoire',
    'Côte d',
    '\n\n',
    '. ',
  ];

  test('every mention is an exact, non-empty slice, and the same on every run', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 6 })),
          { maxLength: 60 },
        ),
        (parts) => {
          const text = `x${parts.join('').replaceAll('\0', '')}`;
          const found = read(text);
          for (const { text: printed } of found) expect(printed.trim()).not.toBe('');
          expect(read(text)).toEqual(found);
        },
      ),
      { numRuns: runs(300) },
    );
  });
});

const originals = process.env['DOSSIER_ORIGINALS'] ?? '../shared/seeds';
const gold = `${originals}/../gold/seeds.json`;

describe.skipIf(!existsSync(gold))(
  `the originals in ${originals} (skipped where they are missing)`,
  () => {
    test('every party of the gold is found', () => {
      const files = JSON.parse(readFileSync(gold, 'utf8')) as Record<
        string,
        { published: string; parties: [number, string][] }
      >;
      for (const [file, { published, parties }] of Object.entries(files)) {
        if (file.startsWith('_')) continue;
        const reading = readTokens(
          parseArticle({ file, text: readFileSync(`${originals}/${file}`, 'utf8'), published }),
        );
        const found = extractParties(reading);
        for (const [paragraph, party] of parties) {
          expect(
            found.some(
              (one) => one.paragraph === paragraph && (one.code === party || one.name === party),
            ),
            `${file} ${party}`,
          ).toBe(true);
        }
      }
    });
  },
);
