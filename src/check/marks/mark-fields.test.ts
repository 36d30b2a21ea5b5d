/** Marks of quantities, names and status, field by field, against the words around them. */
import { describe, expect, it } from 'vitest';
import type { Article } from '../../model/article.ts';
import type { Fact, PartyFact, PersonFact, QuantityFact, QuoteFact } from '../../model/fact.ts';
import type { Marked, MarkRule } from './marked.ts';
import { checkPartyMark, checkPersonMark, checkQuoteMark } from './mark-names.ts';
import { QUANTITY_RULES } from './mark-quantity.ts';
import { checkAttributionMark, checkDenialMark, checkStatusMark } from './mark-status.ts';

const PARAGRAPH =
  'The rescue service trained about 2,700 divers in May, Ana Brodal, its head, said. The Guild of Pilots doubts it.';

function around(fact: Fact, more: Partial<Marked> = {}): Marked {
  const { sentence = PARAGRAPH, paragraph = sentence, ...rest } = more;
  const article = { published: '2031-06-10', paragraphs: [{ text: paragraph }] } as Article;
  return { fact, article, paragraph, sentence, read: undefined, others: [], ...rest };
}

const holds = <F extends Fact>(rule: MarkRule<F>, fact: Partial<F>, more?: Partial<Marked>) =>
  rule(fact as F, around(fact as F, more));

describe('a quantity', () => {
  const first = (fact: Partial<QuantityFact>, more?: Partial<Marked>): string | null => {
    const whole = { kind: 'quantity', unit: '', percent: false, ...fact } as QuantityFact;
    return (
      QUANTITY_RULES.map((rule) => rule(whole, around(whole, more))).find((why) => why !== null) ??
      null
    );
  };

  it.each<[Partial<QuantityFact>, Partial<Marked>?]>([
    [{ text: '2,700 divers', value: 2700, unit: 'diver' }],
    [{ text: '5-10 million', value: 5e6, max: 10e6 }],
    [{ text: 'a few divers', value: 3 }],
    [{ text: '-3 degrees', value: -3 }],
    [{ text: '3 points', value: -3 }, { sentence: 'It lost 3 points, minus 3 in all.' }],
    [{ text: '5 percent', value: 5, percent: true }, { sentence: 'It fell 5 percent.' }],
    [{ text: '5 percentage points', value: 5 }],
    [{ text: '€40', value: 40, currency: 'EUR' }],
    [{ text: '£40', value: 40, currency: 'EGP' }],
    [{ text: '2,700', value: 2700, qualifier: 'about' }],
    [{ text: '2,700', value: 2700, period: '2031-06-10' }],
  ])('%o passes', (fact, more) => expect(first(fact, more)).toBeNull());

  it.each<[Partial<QuantityFact>, string, Partial<Marked>?]>([
    [{ text: '2,700 divers', value: 2900 }, 'says 2900'],
    [{ text: '2,700 divers', value: 2_700_000 }, 'says 2700000'],
    [{ text: '5-10 million', value: 5e6, max: 12e6 }, 'says 12000000'],
    [{ text: '3 points', value: -3 }, 'says -3', { sentence: 'It lost 3 points.' }],
    [{ text: '-3 points', value: 3 }, 'says 3'],
    [{ text: '5', value: 5, percent: true }, 'says percent, its sentence does not'],
    [{ text: '5 percent', value: 5 }, 'words say percent'],
    [{ text: '€40', value: 40, currency: 'USD' }, 'says USD'],
    [{ text: '₹40', value: 40 }, 'no currency'],
    [{ text: '2,700', value: 2700, unit: 'teachers' }, 'unit says "teachers"'],
    [{ text: '2,700', value: 2700, qualifier: 'at least' }, 'says "at least"'],
    [{ text: '2,700', value: 2700, period: '2029' }, 'no date of the article gives'],
  ])('%o: %s', (fact, words, more) => expect(first(fact, more)).toContain(words));

  it('has a time within a date that the article says', () => {
    const others = [{ kind: 'date', edtf: '2031-05', text: 'May' } as Fact];
    const fact = { text: '2,700', value: 2700, period: '2031-05-01/2031-05-31' };
    expect(first(fact, { others })).toBeNull();
    expect(first({ ...fact, period: '2031-05/2031-08' }, { others })).toContain('the time');
    expect(first({ ...fact, period: '2031-04/2031-05' }, { others })).toContain('the time');
  });
});

describe('a name', () => {
  it.each<[string, string | null]>([
    ['Ana Brodal', null],
    ['Ana Lund', 'the name says "lund"'],
    ['Pilots', 'its words say "Brodal"'],
  ])('of a person: %s', (name, words) => {
    const why = holds<PersonFact>(checkPersonMark, { kind: 'person', text: 'Brodal', name });
    if (words === null) expect(why).toBeNull();
    else expect(why).toContain(words);
  });

  it('may stand for a pronoun', () =>
    expect(
      holds<PersonFact>(checkPersonMark, { kind: 'person', text: 'she', name: 'Ana Brodal' }),
    ).toBeNull());

  it('has a role that the article says', () => {
    const person = { kind: 'person', text: 'Brodal', name: 'Ana Brodal' } as const;
    expect(holds<PersonFact>(checkPersonMark, { ...person, role: 'heads' })).toBeNull();
    expect(holds<PersonFact>(checkPersonMark, { ...person, role: 'captain' })).toContain('captain');
  });

  it('of a country is its own', () => {
    const party = { kind: 'party', text: 'Sweden' } as const;
    expect(holds<PartyFact>(checkPartyMark, { ...party, code: 'SWE' })).toBeNull();
    expect(holds<PartyFact>(checkPartyMark, { ...party, code: 'NOR' })).toContain('SWE');
  });

  it('of an organisation is the one that is read', () => {
    const party = { kind: 'party', text: 'the Guild', org: 'guild-of-pilots' } as PartyFact;
    const read = { ...party, org: 'guild-of-cooks', name: 'Guild of Cooks' } as PartyFact;
    expect(holds(checkPartyMark, party, { read: party })).toBeNull();
    expect(holds(checkPartyMark, party, { read })).toContain('Guild of Cooks');
  });
});

describe('a speaker', () => {
  const said = (speaker: string | null, at?: [number, number], others: Fact[] = []) =>
    holds<QuoteFact>(
      checkQuoteMark,
      {
        kind: 'quote',
        speaker,
        ...(at && { speakerAt: { paragraph: 1, start: at[0], end: at[1] } }),
      } as QuoteFact,
      { others },
    );
  const at = (words: string): [number, number] => [
    PARAGRAPH.indexOf(words),
    PARAGRAPH.indexOf(words) + words.length,
  ];

  it('may be open', () => expect(said(null)).toBeNull());
  it('is named in the article', () => {
    expect(said('Ana Brodal')).toBeNull();
    expect(said('Per Lund')).toContain('names no "per"');
  });
  it('stands where speakerAt leads', () => {
    expect(said('Ana Brodal', at('Ana Brodal'))).toBeNull();
    expect(said('Ana Brodal', at('The Guild'))).toBeNull();
    expect(said('Ana Brodal', at('Guild of Pilots'))).toContain('leads to "Guild of Pilots"');
  });
  it('may bear another name there', () => {
    const alias = { kind: 'party', name: 'Guild of Pilots', text: 'Pilots' } as Fact;
    expect(said('Guild of Pilots', at('Pilots'), [alias])).toBeNull();
  });
});

describe('status, denial and attribution', () => {
  const status = (sentence: string, marked: 'done' | 'planned') =>
    holds(checkStatusMark, { kind: 'quantity', status: marked } as QuantityFact, { sentence });
  it.each([
    'They trained 40 divers.',
    'They sent 40 divers.',
    'Forty divers have been there.',
    'They were named.',
  ])('done: %s', (sentence) => expect(status(sentence, 'done')).toBeNull());
  it.each(['They train 40 divers.', 'It is to be trained.', 'They will be trained, she said.'])(
    'not done: %s',
    (sentence) =>
      expect(status(sentence, 'done')).toContain('nothing in its sentence has happened'),
  );
  it.each(['They will send 40.', 'They plan it.', 'They are to send 40.', 'They may come.'])(
    'planned: %s',
    (sentence) => expect(status(sentence, 'planned')).toBeNull(),
  );
  it('not planned', () => expect(status('They sent 40.', 'planned')).toContain('still to come'));

  it.each([
    ['They did not send 40.', null],
    ["They won't send 40.", null],
    ['It refused to send 40.', null],
    ['They sent 40.', 'denies nothing'],
  ])('denied: %s', (sentence, words) => {
    const why = holds(checkDenialMark, { negated: true } as QuantityFact, { sentence });
    if (words === null) expect(why).toBeNull();
    else expect(why).toContain(words);
  });

  it.each<[NonNullable<Fact['attributedTo']>, boolean]>([
    [{ kind: 'person', name: 'Ana Brodal' }, true],
    [{ kind: 'person', name: 'Per Lund' }, false],
    [{ kind: 'outlet', name: 'Hill Wire' }, true],
  ])('attributed to %o', (attributedTo, passes) =>
    expect(holds(checkAttributionMark, { attributedTo } as Fact) === null).toBe(passes),
  );
});
