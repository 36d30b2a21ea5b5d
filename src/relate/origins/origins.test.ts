import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../read/parse-article.ts';
import type { Article } from '../../model/article.ts';
import { findOrigins, tracePassages } from './index.ts';

const read = (id: string, text: string, day = '2031-05-06'): Article =>
  parseArticle({ file: `${id}-${day}.txt`, text });
const sources = (articles: readonly Article[]): string[][] =>
  findOrigins(articles).map((origin) => [...origin.sources].sort());

const STORY = [
  'The harbour board of Selm voted late on Tuesday to close the old ferry terminal after the summer season.',
  'Engineers had warned in two reports that the pier would not carry another winter of storms and heavy lorries.',
  'A new terminal further up the estuary is to be paid for with a loan that the town council approved in March.',
  'Shopkeepers along the quay fear that day trippers will stay away once the boats no longer land in the centre.',
  'The mayor promised a shuttle bus and said the council would look at rents if takings fell by more than a tenth.',
];
const OTHER = [
  'Passengers who cross the estuary to Selm will have to land elsewhere from the autumn, the port authority decided.',
  'It acted because divers found the timber piles under the ferry pier eaten away by shipworm in several places.',
  'The replacement will stand beside the container quay, where the water is deeper and the road is wider.',
];

describe('origins', () => {
  test('articles with one agency credit are one origin, whatever form the credit has', () => {
    const articles = [
      read('a', 'SELM, May 6 (AFP) - One thing happened in Selm on Monday.'),
      read('b', `---\nagency: Agence France-Presse\n---\nAnother thing happened in Selm.`),
      read('c', `---\noutlet: Selm Courier\n---\nA third thing happened in Selm.`),
    ];
    expect(sources(articles)).toEqual([['a-2031-05-06', 'b-2031-05-06'], ['c-2031-05-06']]);
  });

  test('reports of one outlet are one origin, but for those that name another as their source', () => {
    const articles = [
      read('a', '---\noutlet: Selm Courier\n---\nOne thing happened.'),
      read('b', '---\noutlet: The Selm Courier\n---\nAnother thing happened.'),
      read('c', '---\noutlet: Selm Courier\nagency: Orbe Press\n---\nA third thing happened.'),
      read('d', '---\noutlet: Far Gazette\n---\nA fourth thing happened.'),
    ];
    expect(sources(articles)).toEqual([
      ['a-2031-05-06', 'b-2031-05-06'],
      ['c-2031-05-06'],
      ['d-2031-05-06'],
    ]);
    expect(findOrigins(articles)[0]).toMatchObject({ label: 'Selm Courier', reason: 'outlet' });
  });

  test('an origin is called by the outlet that all its reports share, whatever else joins them', () => {
    const articles = [
      read(
        'a',
        '---\nid: a\noutlet: Selm Courier\nlabel: Courier, 2 May\n---\nOne thing happened.',
      ),
      read('b', '---\nid: b\noutlet: Selm Courier\nreprints: a\n---\nOne thing happened then.'),
    ];
    expect(findOrigins(articles)[0]).toMatchObject({ label: 'Selm Courier', reason: 'reprint' });
  });

  test('an article joins the one it says it reprints, by id or by outlet, and another reprint of a story that is not there', () => {
    const articles = [
      read('a', '---\nid: a\noutlet: Selm Courier\n---\nOne thing happened.'),
      read('b', '---\nid: b\nreprints: a\n---\nOne thing happened then.'),
      read('c', '---\nid: c\nreprints: The Selm Courier\n---\nA thing.'),
      read('d', '---\nid: d\nreprints: Far Gazette\n---\nAnother.'),
      read('e', '---\nid: e\nreprints: far gazette\n---\nYet another.'),
    ];
    expect(sources(articles)).toEqual([
      ['a', 'b', 'c'],
      ['d', 'e'],
    ]);
  });

  test('a cut reprint and a lightly edited one are found; an independent report of the same thing is not', () => {
    const cut = STORY.slice(0, 2).join('\n\n');
    const edited = STORY.map((sentence) =>
      sentence
        .replace('late on Tuesday', 'on Tuesday night')
        .replace('two reports', 'reports')
        .replace('that the town council', 'the council')
        .replace('once the boats', 'when the boats'),
    ).join('\n\n');
    const articles = [
      read('full', STORY.join('\n\n')),
      read('cut', cut),
      read('edited', edited),
      read('own', OTHER.join('\n\n')),
    ];
    expect(sources(articles)).toEqual([
      ['cut-2031-05-06', 'edited-2031-05-06', 'full-2031-05-06'],
      ['own-2031-05-06'],
    ]);
  });

  test('a sentence of its own inside a reprint is a witness of its own', () => {
    const full = read('full', STORY.join('\n\n'), '2031-05-06');
    const reprint = read(
      'reprint',
      [STORY[0], OTHER[1], STORY[1], STORY[2]].join('\n\n'),
      '2031-05-07',
    );
    const articles = [full, reprint];
    const origins = findOrigins(articles);
    expect(origins).toHaveLength(1);
    const trace = tracePassages(articles, origins);
    expect(trace({ article: reprint.id, paragraph: 1, sentence: 1 })).toBe(origins[0]!.id);
    expect(trace({ article: reprint.id, paragraph: 2, sentence: 1 })).toBe(reprint.id);
  });

  test('two reports that quote one speech at length stay two', () => {
    const speech =
      '“We shall not leave this island, and those who ask us to leave it have never spent a winter here with us, nor a summer.”';
    const articles = [
      read(
        'a',
        `${speech} The mayor spoke for an hour in the old town hall before a crowd of fishermen.\n\n${OTHER[0]}`,
      ),
      read(
        'b',
        `On the quay the mayor was cheered by several hundred people who had waited since noon. ${speech}\n\n${STORY[3]}`,
      ),
    ];
    expect(sources(articles)).toHaveLength(2);
  });

  test('a compilation of two stories does not make one witness of them', () => {
    const weather = [
      'Rain is expected over the western hills from Thursday, with gusts strong enough to bring down branches.',
      'Drivers are asked to keep to the main roads and to allow for an hour more on the way to the coast.',
      'The mountain railway will stop running at noon and start again when the wind has dropped below storm force.',
    ];
    const articles = [
      read('a', STORY.join('\n\n')),
      read('b', weather.join('\n\n')),
      read(
        'c',
        [
          ...STORY,
          ...weather,
          ...Array.from(
            { length: 9 },
            (_, n) =>
              `Item number ${n} of this roundup reports on a council meeting in village ${n * 7} and on what the people of it said there.`,
          ),
          ...OTHER,
        ].join('\n\n'),
      ),
    ];
    const groups = sources(articles);
    expect(groups.find((group) => group.includes('a-2031-05-06'))).not.toContain('b-2031-05-06');
  });

  test('digests and notes are never compared by their words', () => {
    const original = { outlet: 'Selm Courier', published: '2031-05-06', sha256: 'a'.repeat(64) };
    const digest = { ...read('digest', STORY.join('\n\n')), original };
    const second = { ...read('second', OTHER.join('\n\n')), original };
    expect(sources([read('full', STORY.join('\n\n')), digest])).toHaveLength(2);
    expect(sources([digest, second])).toHaveLength(1);
  });
});
