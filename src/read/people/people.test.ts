import fc from 'fast-check';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { runs } from '../../../test/setup/runs.ts';
import { parseArticle } from '../parse-article.ts';
import { extractOrganisations } from '../organisations/index.ts';
import { extractParties } from '../parties/index.ts';
import { extractPeople } from './index.ts';
import { readTokens } from '../../text/tokens.ts';

function read(text: string) {
  const reading = readTokens(parseArticle({ file: 'test.txt', text, published: '2026-03-05' }));
  const parties = extractOrganisations(reading, extractParties(reading));
  return extractPeople(reading, parties).map((draft) => ({
    role: undefined,
    ...draft,
    text: reading.paragraphs[draft.paragraph - 1]!.text.slice(draft.start, draft.end),
  }));
}

/** Each mention as "printed = name (role)"; the name is left out where it is printed in full. */
const mentions = (text: string): string[] =>
  read(text).map(
    ({ kind, text: printed, name, role }) =>
      `${kind === 'name' ? 'open: ' : ''}${printed}${printed === name ? '' : ` = ${name}`}${role ? ` (${role})` : ''}`,
  );

describe('news passages, each with all the persons in it', () => {
  test.each<[string, string, string[]]>([
    [
      'two whose names differ between the first and the last',
      'The mayor is the brother of former mayors Harold B.T. Quill and Harold T. Quill. Harold T. Quill said no.',
      [
        'Harold B.T. Quill (former mayor)',
        'Harold T. Quill (former mayor)',
        'Harold T. Quill (former mayor)',
      ],
    ],
    [
      'two whose kunya is not a given name',
      'Dawud Abu Selm told them that it was over. Abu Selm is the head of the guild. Abu Karim Selm, 44, agreed.',
      ['Dawud Abu Selm', 'Abu Selm = Dawud Abu Selm (head of the guild)', 'Abu Karim Selm'],
    ],
    [
      'one whose family name is a verb of saying elsewhere',
      'It was decreed by Sultan Harun bin Said, who took power in 2001. Sultan Harun died; Harun was old.',
      [
        'Sultan Harun bin Said',
        'Sultan Harun = Sultan Harun bin Said',
        'Harun = Sultan Harun bin Said',
      ],
    ],
    [
      'a Chinese minister, then by family name',
      'Agriculture minister Liang Wenqiao said on Monday that the harvest was safe. "There is grain," Liang said. The province of Shandong had asked for help.',
      ['Liang Wenqiao (Agriculture minister)', 'Liang = Liang Wenqiao (Agriculture minister)'],
    ],
    [
      'somebody whose aide another is',
      'Officials met longtime Petra Okonkwo aide Lars Brand on Monday.',
      ['Petra Okonkwo', 'Lars Brand (longtime Petra Okonkwo aide)'],
    ],
    [
      'an office of several capitalised words with its country before it',
      'The talks were led by the Seychelles Fisheries and Blue Economy Minister Jean-Claude Moustache. Moustache left early.',
      [
        'Jean-Claude Moustache (Fisheries and Blue Economy Minister)',
        'Moustache = Jean-Claude Moustache (Fisheries and Blue Economy Minister)',
      ],
    ],
    [
      'two offices joined, with "of" inside',
      "Vietnam's Deputy Prime Minister and Minister of Public Works Nguyen Thi Hanh opened the bridge.",
      ['Nguyen Thi Hanh (Deputy Prime Minister and Minister of Public Works)'],
    ],
    [
      'ranks with periods, positions with hyphens, owners and years of service',
      "Retired Lt. Gen. Mick Sandoval met fly-half Lars Brand, the board's legislative analyst Petra Okonkwo and Tomás Arregui, a 30-year veteran of the force.",
      [
        'Mick Sandoval (Retired Lt. Gen.)',
        'Lars Brand (fly-half)',
        'Petra Okonkwo (legislative analyst)',
        'Tomás Arregui (30-year veteran of the force)',
      ],
    ],
    [
      'a profession after the name',
      'The reef may recover, Miriam Oyelaran, an associate professor at the Lagos Institute of Marine Science, told reporters. Oyelaran has studied it for years.',
      ['Miriam Oyelaran (associate professor)', 'Oyelaran = Miriam Oyelaran (associate professor)'],
    ],
    [
      'an age, then the profession',
      'Tomás Arregui, 41, a baker from Bilbao, found the wallet. Police in Vitoria thanked Arregui.',
      ['Tomás Arregui (baker)', 'Arregui = Tomás Arregui (baker)'],
    ],
    [
      'a Korean name with a hyphen and an office before it',
      'South Korean President Seo Min-jae met Defence Minister Kwak Dong-hyun in Seoul. Seo said the two had agreed.',
      [
        'Seo Min-jae (President)',
        'Kwak Dong-hyun (Defence Minister)',
        'Seo = Seo Min-jae (President)',
      ],
    ],
    [
      'Arabic names with particles and articles',
      'Crown Prince Faisal bin Rashid received Abdel Karim al-Masri, the head of the delegation. Al-Masri thanked bin Rashid.',
      [
        'Faisal bin Rashid (Crown Prince)',
        'Abdel Karim al-Masri (head of the delegation)',
        'Al-Masri = Abdel Karim al-Masri (head of the delegation)',
        'bin Rashid = Faisal bin Rashid (Crown Prince)',
      ],
    ],
    [
      'Spanish double family names and a particle',
      'Lucía Benavides Ortega, the mayor, and María de la Cruz, who runs the shelter, wept. Benavides Ortega promised money. "We wait," said de la Cruz.',
      [
        'Lucía Benavides Ortega (mayor)',
        'María de la Cruz',
        'Benavides Ortega = Lucía Benavides Ortega (mayor)',
        'de la Cruz = María de la Cruz',
      ],
    ],
    [
      'Slavic names in a court report',
      'Judge Oksana Hrytsenko sentenced Dmytro Velychko, 33, to six years. His lawyer, Andriy Sokolenko, said Velychko would appeal. Hrytsenko did not comment.',
      [
        'Oksana Hrytsenko (Judge)',
        'Dmytro Velychko',
        'Andriy Sokolenko (lawyer)',
        'Velychko = Dmytro Velychko',
        'Hrytsenko = Oksana Hrytsenko (Judge)',
      ],
    ],
    [
      'sport: a scorer, a coach and a club',
      'Kwabena Ofosu scored twice for River Town United. "He was superb," coach Didier Lambert said. Ofosu, the striker, was taken off by Lambert.',
      [
        'Kwabena Ofosu',
        'Didier Lambert (coach)',
        'Ofosu = Kwabena Ofosu (striker)',
        'Lambert = Didier Lambert (coach)',
      ],
    ],
    [
      'business: an executive of a company',
      'Northwind Systems chief executive Priya Raghunathan sold shares in Northwind Systems, the Morning Ledger reported. Raghunathan declined to comment.',
      [
        'Priya Raghunathan (Northwind Systems chief executive)',
        'Raghunathan = Priya Raghunathan (Northwind Systems chief executive)',
      ],
    ],
    [
      'a disaster: a relation by first name and an official',
      "Fire chief Ingrid Solheim said the roof fell at dawn. Harald Nygård, 78, and his wife, Liv, escaped. Solheim praised Nygård's neighbours.",
      [
        'Ingrid Solheim (Fire chief)',
        'Harald Nygård',
        'Liv',
        'Solheim = Ingrid Solheim (Fire chief)',
        'Nygård = Harald Nygård',
      ],
    ],
    [
      'initials and suffixes',
      'Sen. Walter T. Brannigan Jr. and J. P. Okafor signed the letter. Brannigan paid for the stamps.',
      [
        'Walter T. Brannigan Jr. (Sen.)',
        'J. P. Okafor',
        'Brannigan = Walter T. Brannigan Jr. (Sen.)',
      ],
    ],
    [
      'an office said of several',
      'Senators Ruth Calloway, Peter Lindqvist and Amara Diallo voted against it.',
      ['Ruth Calloway (Senator)', 'Peter Lindqvist (Senator)', 'Amara Diallo (Senator)'],
    ],
    [
      'forms of address are no part of the name',
      'Mr. Tanaka met Dr. Helen Marsh and Ms. Petrova. Marsh laughed.',
      ['Tanaka', 'Helen Marsh', 'Petrova', 'Marsh = Helen Marsh'],
    ],
    [
      "O'Neill, McKay, D'Souza",
      "Siobhan O'Neill beat Fergus McKay. Anil D'Souza refereed, O'Neill said.",
      ["Siobhan O'Neill", 'Fergus McKay', "Anil D'Souza", "O'Neill = Siobhan O'Neill"],
    ],
    [
      'a full name only after the short one',
      'Mr. Haddad arrived late. Karim Haddad, the envoy, apologised.',
      ['Haddad = Karim Haddad (envoy)', 'Karim Haddad (envoy)'],
    ],
    [
      'the group, its chairman and a place',
      "The union's secretary, Bronwen Pryce, spoke in Port Talbot. The Pryce family lives near Swansea.",
      ['Bronwen Pryce (secretary)', 'Pryce = Bronwen Pryce (secretary)'],
    ],
    [
      'a president of a country by its name',
      'President of the Republic of Korea Han Seung-woo and Nobel laureate Edith Farkas shook hands.',
      ['Han Seung-woo (President of the Republic of Korea)', 'Edith Farkas (Nobel laureate)'],
    ],
    [
      'a rank and a first name',
      'Sheikh Tamim bin Khalid, the emir, spoke. Sheikh Tamim left.',
      ['Tamim bin Khalid (emir)', 'Sheikh Tamim = Tamim bin Khalid (emir)'],
    ],
    [
      'a list in which only one first name is a usual one',
      'Zibusiso Ncanywa, Ana Moura and Txomin Etxabe also played.',
      ['Zibusiso Ncanywa', 'Ana Moura', 'Txomin Etxabe'],
    ],
    [
      'an unknown name whose family name stands alone',
      'The case of Yrsa Thorkelin drags on. Mr. Thorkelin is seventy.',
      ['Yrsa Thorkelin', 'Thorkelin = Yrsa Thorkelin'],
    ],
    [
      'a family name that is an office, and an office after it',
      'Tim Baker and Nordvik CEO Ola Cook talked.',
      ['Tim Baker', 'Ola Cook (Nordvik CEO)'],
    ],
    [
      'of two with one name the one that the article is about',
      'Nadia Karim won. Her mother, Leila Karim, cheered. Karim will sing again on Friday.',
      ['Nadia Karim', 'Leila Karim', 'Karim = Nadia Karim'],
    ],
  ])('%s', (_, text, expected) => {
    expect(mentions(text)).toEqual(expected);
  });
});

test.each([
  [
    'an institute named after somebody',
    'She works at the T. Balasingham School of International Studies.',
  ],
  [
    'a street, a city and a lake',
    'The march went from King Street to Lake Victoria and on to New Haven, Connecticut.',
  ],
  [
    'outlets and companies',
    'The Evening Herald said Morgan Stanley and Ford Motor Company had talked, the Harbour Times reported.',
  ],
  ['bodies that speak', 'Scotland Yard said so. The White House said no. Red Crescent said yes.'],
  ['weekdays and months', 'On Monday March came early. Sunday said nothing.'],
  ['a treaty and a storm', 'The Treaty of Maple Grove was signed before Hurricane Katrina.'],
  ['parties', 'Democrats and Republicans met the Taliban in Saudi Arabia.'],
  ['states of the US after a comma', 'They moved to Paris, Texas, and then to Florence, Ala.'],
])('no person is read from %s', (_, text) => {
  expect(mentions(text)).toEqual([]);
});

test('a name known elsewhere in the article is found in a headline, without the verb after it', () => {
  expect(
    mentions('Rosa Delgado Wins Vote, Thanks Her Rivals\n\nRosa Delgado, a lawyer, won on Sunday.'),
  ).toContain('Rosa Delgado (lawyer)');
});

const words = [
  'Mr. ',
  'President ',
  'Wang ',
  'van der ',
  'al-',
  'O’Neill ',
  'Jr. ',
  'said ',
  ', ',
  '“',
  '” ',
  ' (',
  ') ',
  'minister of ',
  'the ',
  'A. ',
  'Anna ',
  '\u202e',
  '\ud800',
  '1,000 ',
  '- ',
  'and ',
  'Minister',
  '\n\n',
  '. ',
  'U.S. ',
  'China',
];

describe('whatever the text', () => {
  test('every mention is an exact, non-empty slice, and the same on every run', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'binary', maxLength: 6 })), {
          maxLength: 60,
        }),
        (parts) => {
          const text = `x${parts.join('').replaceAll('\0', '')}`;
          const found = read(text);
          for (const { text: printed, name } of found) {
            expect(printed.length).toBeGreaterThan(0);
            expect(printed).toBe(printed.trim());
            expect(name.length).toBeGreaterThan(0);
          }
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
    test('every person of the gold is found, with the role', () => {
      const files = JSON.parse(readFileSync(gold, 'utf8')) as Record<
        string,
        { published: string; people: [number, string, string][] }
      >;
      for (const [file, { published, people }] of Object.entries(files)) {
        if (file.startsWith('_')) continue;
        const reading = readTokens(
          parseArticle({ file, text: readFileSync(`${originals}/${file}`, 'utf8'), published }),
        );
        const found = extractPeople(reading, extractParties(reading));
        for (const [paragraph, name, role] of people) {
          expect(
            found.some(
              (one) =>
                one.kind === 'person' &&
                one.paragraph === paragraph &&
                one.name === name &&
                one.role?.toLowerCase().includes(role.toLowerCase()),
            ),
            `${file} ${name}`,
          ).toBe(true);
        }
      }
    });
  },
);
