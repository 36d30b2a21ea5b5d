/** The evidence of a block of prose: in the margin where there is room, under the block where there is none. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { type Citation, citationEvidence, evidenceVoice, evidenceWords } from '../../facts/citations.ts';
import type { Dossier } from '../../facts/dossier.ts';
import type { Evidence } from '../../facts/evidence.ts';
import { particular } from '../../facts/particular.ts';

const passage = ({ article, paragraph, sentence }: Evidence): string => `${article}/p${paragraph}${sentence ? `.s${sentence}` : ''}`;

const TIER_WORDS = { article: null, note: 'further report' } as const;

function renderEvidence(evidence: Evidence, language: string, sourceLanguage: string): ElementContent[] {
  const voice = evidenceVoice(evidence);
  const tier = TIER_WORDS[evidence.tier];
  const lang = evidence.isQuoted && sourceLanguage !== language ? { lang: sourceLanguage } : {};
  return [
    h('a', { className: 'notes__source', href: evidence.href, ...particular('locator', passage(evidence)) }, `${evidence.label} ¶${evidence.paragraph}`),
    ...(evidence.date ? [h('span', ', '), h('span', particular('imprint', `${evidence.article}.published`), evidence.date)] : []),
    ...(tier ? [' ', h('span', { className: 'note-tier' }, tier)] : []),
    h('br'),
    h('span', { ...particular('source', passage(evidence)), ...lang }, evidenceWords(evidence)),
    ...(voice ? [` (${voice})`] : []),
  ].map((part): ElementContent => (typeof part === 'string' ? { type: 'text', value: part } : part));
}

function renderNote(citation: Citation, dossier: Dossier, first: boolean): Element {
  const language = dossier.settings.language;
  const evidence = citationEvidence(citation, dossier);
  const languageOf = (id: string): string => dossier.articles.find((article) => article.id === id)?.language ?? language;
  return h('li', first ? { id: `note-${citation.number}` } : {}, [
    h('a', { className: 'notes__number', href: `#ref-${citation.number}`, ariaLabel: 'Back to the text', ...particular('locator', `note-${citation.number}`) }, String(citation.number)),
    ...evidence.map((item) => h('div', renderEvidence(item, language, languageOf(item.article)))),
  ]);
}

/** Nothing where the block cites nothing. `seen` holds the numbers whose note stands further up; only the first carries the anchor. */
export function renderNotes(citations: readonly Citation[], dossier: Dossier, seen: Set<number>): Element[] {
  if (!citations.length) return [];
  const items = citations.map((citation) => renderNote(citation, dossier, !seen.has(citation.number)));
  for (const { number } of citations) seen.add(number);
  return [h('ol', { className: 'notes', ariaLabel: 'Evidence' }, items)];
}
