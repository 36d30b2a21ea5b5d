import type { Dossier } from '../../model/dossier.ts';
import { evidenceHref } from '../../edition/evidence-place.ts';
import { factHref } from '../../edition/links.ts';
import { type ExportFile, jsonText } from './export-file.ts';

/** Everything the site shows: the articles with their paragraphs, the facts, and what was worked out from them. Links are relative to the site's root. */
export function exportFactsJson(dossier: Dossier): ExportFile {
  const { settings, articles, facts, topics, origins, sets, questions } = dossier;
  const body = {
    title: settings.title,
    standfirst: settings.standfirst,
    edition: settings.edition,
    articles,
    facts: facts.map((fact) => ({
      ...fact,
      source: factHref(fact).slice(1),
      evidence: evidenceHref(fact, articles).slice(1),
    })),
    topics: topics.map((topic) => ({ ...topic, facts: topic.facts.map((fact) => fact.id) })),
    origins,
    sets: sets.map((set) => ({
      ...set,
      declared: set.declared.id,
      members: set.members.map((member) => ({
        ...member,
        facts: member.facts.map((fact) => fact.id),
      })),
    })),
    questions: questions.map((question) => ({
      ...question,
      facts: question.facts.map((fact) => fact.id),
    })),
    timeline: settings.timeline,
    charts: settings.charts,
  };
  return {
    name: 'facts.json',
    mime: 'application/json',
    text: jsonText(body),
    about:
      'Everything: the sources with their paragraphs, the facts, and what was worked out from them.',
    leftOut: [],
  };
}
