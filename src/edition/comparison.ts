/** What the sources say of one thing, how that relates, and how far it answers what a reader asks. */
import { computeRef } from '../dossier/computed.ts';
import { indexOf } from '../dossier/dossier-index.ts';
import {
  type Dossier,
  type Question,
  type QuestionState,
  type Relation,
  RELATIONS,
  type Topic,
} from '../model/dossier.ts';
import { articleOf, localId } from '../model/fact-id.ts';
import type { Fact } from '../model/fact.ts';
import { areAllNamed } from '../relate/index.ts';
import type { WordKey } from '../furniture/index.ts';
import * as bind from './bind.ts';
import type { Bound } from './bind.ts';
import { evidenceOf } from './evidence.ts';
import { type Counted, glued, type Line, message, type Run } from './line.ts';
import { factHref, passageHref, topicHref } from './links.ts';
import { namedHref } from './name-place.ts';

/** What a fact says and where. */
export interface Statement {
  value: Bound;
  /** "AFP ¶2". */
  place: Bound;
  /** "¶2". */
  paragraph: Bound;
  href: string;
}

export function statementOf(fact: Fact, dossier: Dossier): Statement {
  return {
    value: bind.fact(fact, dossier),
    place: bind.place(indexOf(dossier).articleOf(fact), fact.paragraph),
    paragraph: bind.paragraph(fact.article, fact.paragraph),
    href: factHref(fact),
  };
}

/** A statement among others about the same thing. */
interface Compared extends Statement {
  isDisputed: boolean;
  article: string;
  /** What its source is called. */
  source: Bound;
  /** What follows the place: tier, date, whose words. */
  about: Line;
  words: Bound;
  /** BCP 47, where the words are in another language than the edition. */
  lang?: string;
}

/** A relation or the state of a question. */
export interface Tag {
  id: Relation | QuestionState;
  words: Bound;
}

export interface Comparison {
  id: string;
  href: string;
  label: Bound;
  tag: Tag;
  /** The relation in a sentence. */
  meaning: Bound;
  origins: Line;
  /** The author's word on how they relate, and what they seemed to be without it, where that is something else. */
  verdict: { because: Bound; found: Tag | null } | null;
  statements: Compared[];
  /** Of a conflict: those who say the like stand together. */
  positions: Position[];
}

interface Position {
  value: Bound;
  statements: Compared[];
}

export interface AskedQuestion {
  text: Bound;
  tag: Tag;
  statements: Statement[];
  passages: { place: Bound; href: string }[];
}

const RELATION_KEYS: Record<Relation, [name: WordKey, meaning: WordKey]> = {
  agree: ['agree', 'agreeMeans'],
  rounding: ['rounding', 'roundingMeans'],
  'different period': ['differentPeriod', 'differentPeriodMeans'],
  'different scope': ['differentScope', 'differentScopeMeans'],
  attribution: ['attribution', 'attributionMeans'],
  superseded: ['superseded', 'supersededMeans'],
  conflict: ['conflict', 'conflictMeans'],
};

const STATE_KEYS: Record<QuestionState, WordKey> = {
  answered: 'answered',
  'not stated': 'notStated',
  vague: 'vague',
  'one origin': 'oneOrigin',
  disputed: 'disputed',
};

const isSame = ({ relation }: Topic): boolean => relation === 'agree' || relation === 'rounding';

/** "Ada Quay and Bo Lind", each leading to its page. */
function namesLine(names: readonly string[], topic: Topic, dossier: Dossier): Line {
  return names.flatMap((name, index): Run[] => {
    const bearers = indexOf(dossier).bearersOf(name);
    const href = bearers[0] && namedHref(bearers[0], dossier);
    return [
      ...(index ? [{ words: bind.own('and', dossier.settings.language) }] : []),
      { words: bind.citedName(name, bearers, topic), ...(href !== undefined && { href }) },
    ];
  });
}

const REPORTED = {
  same: { plain: 'reportedBy', atMost: 'reportedByAtMost', whole: 'reportedByOf' },
  otherwise: { plain: 'statedBy', atMost: 'statedByAtMost', whole: 'statedByOf' },
} as const;

/** "reported by 3 sources of 2 origins, both citing Ada Quay": origins are counted, not sources. Where they differ, it is statements that are counted. */
function originsLine(topic: Topic, dossier: Dossier): Line {
  const { language } = dossier.settings;
  const count = (what: 'articles' | 'origins'): Counted => {
    const ref = `topics/${topic.id}/${what}`;
    return { words: bind.computed(dossier, ref), count: Number(computeRef(dossier, ref)) };
  };
  if (topic.source !== undefined)
    return message('reportsOneSource', language, {
      reports: count('articles'),
      name: namesLine([topic.source], topic, dossier),
    });
  const origins = count('origins');
  const articles = topic.facts.map((fact) => indexOf(dossier).articleOf(fact));
  /* Where each source is an origin of its own, that is all there is to say. */
  const isPlain = new Set(articles).size === origins.count;
  const { plain, atMost, whole } = REPORTED[isSame(topic) ? 'same' : 'otherwise'];
  const isOpen = origins.count > 1 && !areAllNamed(articles);
  const reported =
    isPlain || isOpen
      ? message(isOpen ? atMost : plain, language, { origins })
      : message(whole, language, { sources: count('articles'), origins });
  if (topic.citing.length === 0) return reported;
  const names = namesLine(topic.citing, topic, dossier);
  return message(origins.count === 2 ? 'bothCiting' : 'allCiting', language, { reported, names });
}

/** How well a fact stands: the tier of its source, how many origins say the like, and whether others contradict it. */
export function standingLine(fact: Fact, dossier: Dossier): Line {
  const index = indexOf(dossier);
  const conflict = index.conflictOf(fact.id);
  const agreed = dossier.topics.find(
    (topic) => isSame(topic) && topic.facts.some(({ id }) => id === fact.id),
  );
  const isNote = index.articleOf(fact).tier === 'note';
  const { language } = dossier.settings;
  return [
    ...(isNote
      ? [{ words: bind.own('furtherReport', language), role: 'further-report' as const }]
      : []),
    ...(agreed && new Set(agreed.facts.map(({ article }) => article)).size > 1
      ? [...(isNote ? [glued('comma')] : []), ...originsLine(agreed, dossier)]
      : []),
    ...(conflict
      ? [
          {
            words: bind.own('sourcesDisagree', language),
            role: 'disputed' as const,
            href: topicHref(conflict.id),
          },
        ]
      : []),
  ];
}

function compared(fact: Fact, topic: Topic, dossier: Dossier): Compared[] {
  const index = indexOf(dossier);
  const article = index.articleOf(fact);
  const evidence = evidenceOf(fact, dossier);
  if (!evidence) return [];
  const { language } = dossier.settings;
  const comma: Run = { ...glued('comma'), role: 'muted' };
  const date = bind.evidenceDate(article, language, 'long');
  const voice = evidence.isDigest ? bind.voice(evidence, language) : null;
  const about: Line = [
    ...(article.tier === 'note'
      ? [{ words: bind.own('furtherReport', language), role: 'further-report' as const }]
      : []),
    ...(date ? [comma, { words: date, role: 'muted' as const }] : []),
    ...(voice ? [comma, { words: voice, role: 'muted' as const }] : []),
  ];
  const lang = evidence.language ?? article.language;
  return [
    {
      ...statementOf(fact, dossier),
      isDisputed: index.conflictOf(fact.id)?.id === topic.id,
      article: fact.article,
      source: bind.nameOf(article),
      about,
      words: bind.words(evidence, language),
      ...(lang !== language && { lang }),
    },
  ];
}

export const isComparable = (topic: Topic): topic is Topic & { relation: Relation } =>
  topic.relation !== null;

const tagOf = (relation: Relation, language: string): Tag => ({
  id: relation,
  words: bind.own(RELATION_KEYS[relation][0], language),
});

function verdictOf(topic: Topic, language: string): Comparison['verdict'] {
  if (!topic.verdict) return null;
  const { found } = topic.verdict;
  return {
    because: bind.verdict(topic.id, topic.verdict),
    found: found && found !== topic.relation ? tagOf(found, language) : null,
  };
}

/** Facts between which there is no conflict stand together, each with the first that it agrees with. */
function positionsOf(topic: Topic, dossier: Dossier): Position[] {
  if (topic.relation !== 'conflict') return [];
  const opposed = (a: Fact, b: Fact): boolean =>
    topic.pairs.some(
      (pair) =>
        pair.relation === 'conflict' &&
        [pair.a, pair.b].includes(a.id) &&
        [pair.a, pair.b].includes(b.id),
    );
  const camps: [Fact, ...Fact[]][] = [];
  for (const fact of topic.facts) {
    const camp = camps.find((facts) => facts.every((other) => !opposed(fact, other)));
    if (camp) camp.push(fact);
    else camps.push([fact]);
  }
  return camps.map((facts) => ({
    value: bind.fact(facts[0], dossier),
    statements: facts.flatMap((fact) => compared(fact, topic, dossier)),
  }));
}

export function comparisonOf(topic: Topic & { relation: Relation }, dossier: Dossier): Comparison {
  const { language } = dossier.settings;
  return {
    id: topic.id,
    href: topicHref(topic.id),
    label: bind.topicLabel(topic),
    tag: tagOf(topic.relation, language),
    meaning: bind.own(RELATION_KEYS[topic.relation][1], language),
    origins: originsLine(topic, dossier),
    verdict: verdictOf(topic, language),
    statements: topic.facts.flatMap((fact) => compared(fact, topic, dossier)),
    positions: positionsOf(topic, dossier),
  };
}

/** The gravest first. */
export const byGravity = (comparisons: readonly Comparison[]): Comparison[] =>
  comparisons.toSorted(
    (a, b) => RELATIONS.indexOf(b.tag.id as Relation) - RELATIONS.indexOf(a.tag.id as Relation),
  );

function passageOf(passage: string, dossier: Dossier): AskedQuestion['passages'][number] {
  const article = indexOf(dossier).articleOf({ article: articleOf(passage) });
  return { place: bind.passage(article, localId(passage)), href: passageHref(passage) };
}

export const askedQuestion = (
  question: Question,
  index: number,
  dossier: Dossier,
): AskedQuestion => ({
  text: bind.question(question, index),
  tag: {
    id: question.state,
    words: bind.own(STATE_KEYS[question.state], dossier.settings.language),
  },
  statements: question.facts.map((fact) => statementOf(fact, dossier)),
  passages: question.passages.map((passage) => passageOf(passage, dossier)),
});
