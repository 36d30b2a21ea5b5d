/**
 * The evidence of a block of prose: in the margin where there is room, under the block where there is none. Notes that stand in the same
 * words are one entry with several numbers; a note that stood further up is named by its place alone.
 */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { type Citation, citationEvidence, evidenceVoice } from '../../facts/citations.ts';
import type { Dossier } from '../../facts/dossier.ts';
import type { Evidence } from '../../facts/evidence.ts';
import { particular } from '../../facts/particular.ts';

interface Entry {
  numbers: number[];
  evidence: Evidence[];
}

const passage = ({ article, paragraph, sentence }: Evidence): string => `${article}/p${paragraph}${sentence ? `.s${sentence}` : ''}`;
const entryKey = (evidence: readonly Evidence[]): string => evidence.map((item) => `${item.article}/p${item.paragraph} ${item.isQuoted ? item.words : item.excerpt}`).join('|');

function groupEntries(citations: readonly Citation[], dossier: Dossier): Entry[] {
  const entries = new Map<string, Entry>();
  for (const citation of citations) {
    const evidence = citationEvidence(citation, dossier);
    const entry = entries.get(entryKey(evidence));
    if (entry) entry.numbers.push(citation.number);
    else entries.set(entryKey(evidence), { numbers: [citation.number], evidence });
  }
  return [...entries.values()];
}

const text = (value: string): ElementContent => ({ type: 'text', value });

/** Whose words follow, in a word; a further report is told from the main articles even where its note is known. */
function voiceOf(evidence: Evidence): string | null {
  if (evidence.tier === 'note') return 'further report';
  return evidenceVoice(evidence)?.replace(/^in /, '') ?? null;
}

function renderPlace(evidence: Evidence): ElementContent[] {
  const voice = voiceOf(evidence);
  const place = h('a', { className: 'notes__source', href: evidence.href, ...particular('locator', passage(evidence)) }, `${evidence.label} ¶${evidence.paragraph}`);
  const bound = evidence.quote && evidence.speaker ? particular('fact', evidence.quote) : {};
  return voice ? [place, text(' '), h('span', { className: evidence.tier === 'note' ? 'note-tier' : 'notes__voice', ...bound }, voice)] : [place];
}

function renderWords(evidence: Evidence, dossier: Dossier): ElementContent[] {
  const sourceLanguage = dossier.articles.find(({ id }) => id === evidence.article)?.language ?? dossier.settings.language;
  const lang = evidence.isQuoted && sourceLanguage !== dossier.settings.language ? { lang: sourceLanguage } : {};
  const words = evidence.isQuoted ? `“${evidence.excerpt}”` : evidence.excerpt;
  return [
    ...(evidence.date ? [text(', '), h('span', particular('imprint', `${evidence.article}.published`), evidence.date)] : []),
    h('span', { className: 'notes__words', ...particular('source', passage(evidence)), ...lang }, words),
  ];
}

function renderNumber(number: number, isFirst: boolean): ElementContent {
  const anchor = isFirst ? { id: `note-${number}` } : {};
  return h('a', { className: 'notes__number', ...anchor, href: `#ref-${number}`, ariaLabel: `Back to reference ${number}`, ...particular('locator', `note-${number}`) }, String(number));
}

function renderEntry({ numbers, evidence }: Entry, dossier: Dossier, seen: ReadonlySet<number>): Element {
  const isKnown = numbers.every((number) => seen.has(number));
  return h('li', [
    ...numbers.map((number) => renderNumber(number, !seen.has(number))),
    ...evidence.map((item) => h('span', { className: 'notes__item' }, [...renderPlace(item), ...(isKnown ? [] : renderWords(item, dossier))])),
  ]);
}

/** Nothing where the block cites nothing. `seen` holds the numbers whose note stands further up; only the first carries the anchor. */
export function renderNotes(citations: readonly Citation[], dossier: Dossier, seen: Set<number>): Element[] {
  if (!citations.length) return [];
  const items = groupEntries(citations, dossier).map((entry) => renderEntry(entry, dossier, seen));
  for (const { number } of citations) seen.add(number);
  return [h('ul', { className: 'notes', ariaLabel: 'Evidence' }, items)];
}
