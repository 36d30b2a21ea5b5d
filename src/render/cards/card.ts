/** What the card of a page says: the picture that a link to it is shown by elsewhere. One for each kind of page, and one for each figure. */
import { computeRef } from '../../dossier/computed.ts';
import * as bind from '../../edition/bind.ts';
import type { Bound } from '../../edition/bind.ts';
import { buildEdition } from '../../edition/edition.ts';
import { EDITIONS_PAGE } from '../../edition/editions.ts';
import type { Front } from '../../edition/front.ts';
import { glued, type Line, message, plainText } from '../../edition/line.ts';
import type { MessageKey, WordKey } from '../../furniture/index.ts';
import { REGISTER } from '../../edition/name-place.ts';
import type { View } from '../../edition/outline.ts';
import type { Dossier } from '../../model/dossier.ts';
import { areAllNamed } from '../../relate/index.ts';
import { type JoinedFigure, joinedFigures } from '../../views/figures.ts';

interface CardNumber {
  qualifier: Bound | null;
  figure: Bound;
  label: Line;
}

export interface Card {
  /** Its picture is `cards/ID.png`. */
  id: string;
  kicker: Bound;
  title: Line;
  /** Said where there are neither numbers nor a figure. */
  lead: Bound | null;
  numbers: CardNumber[];
  figure: JoinedFigure | null;
}

const BRIEFING = 'briefing';
/** Root-relative, as `og:image` names it. */
export const cardPath = (id: string): string => `/cards/${id}.png`;

/** A label of more characters than these takes more lines than a card has beside a number. */
const LONGEST_LABEL = 100;
const MOST_NUMBERS = 3;

type NounKey = MessageKey & `noun${string}`;

/** A number that is zero is none worth a card. */
const countsOf = (
  dossier: Dossier,
  counts: readonly [ref: string, noun: NounKey][],
): CardNumber[] =>
  counts.flatMap(([ref, noun]) => {
    const count = Number(computeRef(dossier, ref));
    if (count === 0 || (noun === 'nounOrigins' && !areAllNamed(dossier.articles))) return [];
    const figure = bind.computed(dossier, ref);
    const label = message(noun, dossier.settings.language, { count: { words: figure, count } });
    return [{ qualifier: null, figure, label }];
  });

interface PageKind {
  id: string;
  /** Paths of the pages that are shown by it. */
  pages: RegExp;
  title: WordKey;
  lead: WordKey;
  counts?: Parameters<typeof countsOf>[1];
}

/** Pages without a figure of their own. A page of one source or one name has the card of all: a dossier may have a thousand. */
const KINDS: readonly PageKind[] = [
  {
    id: 'sources',
    pages: /^\/sources[./]/,
    title: 'Sources',
    lead: 'leadSources',
    counts: [
      ['articles/count', 'nounArticles'],
      ['notes/count', 'nounReports'],
      ['origins/count', 'nounOrigins'],
    ],
  },
  {
    id: 'disagreements',
    pages: /^\/disagreements\./,
    title: 'DisagreementsTitle',
    lead: 'leadDisagreements',
    counts: [
      ['topics/conflicts', 'nounConflicts'],
      ['questions/open', 'nounOpen'],
    ],
  },
  {
    id: 'evidence',
    pages: /^\/evidence[./]/,
    title: 'Evidence',
    lead: 'leadEvidence',
    counts: [
      ['facts/count', 'nounFacts'],
      ['origins/count', 'nounOrigins'],
    ],
  },
  {
    id: 'names',
    pages: new RegExp(`^(?:${REGISTER}$|/(?:people|organisations|places)/)`),
    title: 'NamesTitle',
    lead: 'leadNames',
  },
  {
    id: 'editions',
    pages: new RegExp(`^(?:${EDITIONS_PAGE}$|/editions/)`),
    title: 'Editions',
    lead: 'leadEditions',
  },
  { id: 'about', pages: /^\/about\./, title: 'AboutTitle', lead: 'leadAbout' },
];

/** Pages of a view are shown by its first figure. */
const VIEW_PAGES = new Map<string, View>([
  ['/timeline.html', 'timeline'],
  ['/participants.html', 'participants'],
  ['/numbers.html', 'numbers'],
]);

const figureCardId = (figure: string): string => `figure-${figure}`;

const keyNumbersOf = ({ keyNumbers }: Front): CardNumber[] =>
  keyNumbers
    .filter(({ label }) => label.text.length <= LONGEST_LABEL)
    .slice(0, MOST_NUMBERS)
    .map(({ label, ...number }) => ({ ...number, label: [{ words: label }] }));

export function cardsOf(dossier: Dossier): Card[] {
  const { front } = buildEdition(dossier);
  const briefing: Card = {
    id: BRIEFING,
    kicker: front.kicker,
    title: [{ words: front.title }],
    lead: front.standfirst,
    numbers: keyNumbersOf(front),
    figure: null,
  };
  const figures = joinedFigures(dossier).map((figure): Card => ({
    id: figureCardId(figure.id),
    kicker: front.title,
    title: figure.title,
    lead: null,
    numbers: [],
    figure,
  }));
  const kinds = KINDS.filter(({ id }) => id !== 'editions' || dossier.editions.length > 0).map(
    ({ id, title, lead, counts = [] }): Card => ({
      id,
      kicker: front.title,
      title: [{ words: bind.own(title, dossier.settings.language) }],
      lead: bind.own(lead, dossier.settings.language),
      numbers: countsOf(dossier, counts),
      figure: null,
    }),
  );
  return [briefing, ...figures, ...kinds];
}

/** Which edition it shows, and of whom. */
const titles = new WeakMap<Dossier, ReadonlyMap<string, string>>();

/** What the picture says in large: of the page of one name that is what the list of all does. */
export function cardTitle(id: string, dossier: Dossier): string {
  const known =
    titles.get(dossier) ??
    new Map(cardsOf(dossier).map((card) => [card.id, plainText(card.title)]));
  titles.set(dossier, known);
  return known.get(id) ?? dossier.settings.title;
}

export function cardFoot({ front }: ReturnType<typeof buildEdition>): Line {
  return [
    ...message('editionOf', front.language, {
      number: { words: front.number },
      date: { words: front.date },
    }),
    ...front.authors.flatMap((words, index): Line => [
      index === 0 ? { words: bind.mark('dot') } : glued('comma'),
      { words },
    ]),
  ];
}

/** Of the card that a page is shown by: its own figure's, that of its kind, else the briefing's. */
export function cardIdOf(path: string, dossier: Dossier): string {
  const view = VIEW_PAGES.get(path);
  const figure = joinedFigures(dossier).find(
    ({ id, drawings: [first] }) => path === `/charts/${id}.html` || first.view === view,
  );
  if (figure) return figureCardId(figure.id);
  return KINDS.find(({ pages }) => pages.test(path))?.id ?? BRIEFING;
}
