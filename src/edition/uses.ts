/** What on the site rests on a paragraph: the way back from the evidence. */
import type { Dossier } from '../model/dossier.ts';
import { collectCitations } from '../dossier/citations.ts';
import type { View } from './view-titles.ts';

export interface Use {
  /** Where it is used, in a word or two. */
  place:
    | 'briefing'
    | 'key numbers'
    | 'timeline'
    | 'participants'
    | 'numbers'
    | 'comparison'
    | 'question';
  /** What of it, as printed there; a number for a citation. */
  name: string;
  href: string;
  /** How `name` is bound: see particular.ts. */
  ref: string;
}

type Add = (target: string, use: Use) => void;

function addCitations(dossier: Dossier, add: Add): void {
  for (const { number, facts, passages } of collectCitations(dossier)) {
    const use: Use = {
      place: 'briefing',
      name: String(number),
      href: `/index.html#ref-${number}`,
      ref: `note-${number}`,
    };
    for (const target of [...facts, ...passages]) add(target, use);
  }
}

/** Where the briefing has the view. */
const placeOfView = ({ sections }: Dossier, view: View): string =>
  `/index.html#${sections.find((section) => section.view === view)?.id ?? view}`;

function addSettings(dossier: Dossier, add: Add): void {
  const { settings, sets, topics, questions } = dossier;
  settings.keyNumbers.forEach(({ fact, label }, index) =>
    add(fact, {
      place: 'key numbers',
      name: label,
      href: '/index.html',
      ref: `keyNumbers.${index}.label`,
    }),
  );
  settings.timeline.forEach(({ date, facts, label }, index) => {
    for (const target of [date, ...facts])
      add(target, {
        place: 'timeline',
        name: label,
        href: '/timeline.html',
        ref: `timeline.${index}.label`,
      });
  });
  settings.charts.forEach(({ panels }, chart) => {
    panels.forEach(({ facts, label }, panel) => {
      for (const target of facts)
        add(target, {
          place: 'numbers',
          name: label,
          href: '/numbers.html',
          ref: `charts.${chart}.panels.${panel}.label`,
        });
    });
  });
  sets.forEach((set, index) => {
    const use: Use = {
      place: 'participants',
      name: set.label,
      href: '/participants.html',
      ref: `sets.${index}.label`,
    };
    for (const fact of [
      set.declared,
      ...set.members.flatMap((member) => member.facts),
      ...(set.host?.facts ?? []),
    ])
      add(fact.id, use);
  });
  for (const topic of topics.filter(({ relation }) => relation !== null)) {
    for (const fact of topic.facts)
      add(fact.id, {
        place: 'comparison',
        name: topic.label,
        href: `/disagreements.html#${topic.id}`,
        ref: `topics.${topic.id}.label`,
      });
  }
  questions.forEach(({ text, facts, passages }, index) => {
    for (const target of [...facts.map(({ id }) => id), ...passages])
      add(target, {
        place: 'question',
        name: text,
        href: placeOfView(dossier, 'questions'),
        ref: `questions.${index}.text`,
      });
  });
}

/** `article/p2` → its uses, each once, in the order of the site. */
export function usesByParagraph(dossier: Dossier): Map<string, Use[]> {
  const paragraphOf = new Map(
    dossier.facts.map((fact) => [fact.id, `${fact.article}/p${fact.paragraph}`]),
  );
  const uses = new Map<string, Use[]>();
  const add: Add = (target, use) => {
    const paragraph = paragraphOf.get(target) ?? target.replace(/\.s\d+$/, '');
    const known = uses.get(paragraph) ?? [];
    if (!known.some(({ href, name }) => href === use.href && name === use.name))
      uses.set(paragraph, [...known, use]);
  };
  addCitations(dossier, add);
  addSettings(dossier, add);
  return uses;
}
