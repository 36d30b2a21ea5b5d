/**
 * What prose says of its sources by name: "AFP puts it in 2022" cites AFP. A source's name goes with the first citation after it in its sentence;
 * names in a row ("AFP and PTI disagree") each go with one of the sentence; where the sentence cites nothing, with one of the block.
 */
import { type BlockCheck, sentenceAt } from './block-check.ts';
import type { BoundSpan } from './prose-block.ts';
import { sourceName } from '../model/article.ts';
import { articleOf } from '../model/fact-id.ts';
import { escaped } from './agree-name.ts';

interface Mention {
  label: string;
  start: number;
  end: number;
}

const isWhole = (text: string, { start, end }: { start: number; end: number }): boolean =>
  !/[\p{L}\p{N}]/u.test(text[start - 1] ?? '') && !/[\p{L}\p{N}]/u.test(text[end] ?? '');

/** Names of sources outside citations, longest first where one holds another. */
function mentionsIn({ block, context }: BlockCheck): Mention[] {
  const labels = [...new Set(context.dossier.articles.map(sourceName))].sort(
    (a, b) => b.length - a.length,
  );
  const pattern = new RegExp(labels.map(escaped).join('|'), 'gu');
  return [...block.text.matchAll(pattern)]
    .map((match) => ({ label: match[0], start: match.index, end: match.index + match[0].length }))
    .filter(
      (mention) =>
        isWhole(block.text, mention) &&
        !block.spans.some(
          ({ name, start, end }) =>
            name !== 'Judgement' && start <= mention.start && mention.end <= end,
        ),
    );
}

const cites = ({ name }: BoundSpan): boolean => name !== 'Judgement';

/** Labels of the sources that a citation leads to. */
function labelsOf(spans: readonly BoundSpan[], { context }: BlockCheck): Set<string> {
  const ids = spans.flatMap(({ facts, passages }) => [...facts, ...passages]).map(articleOf);
  return new Set(
    ids.flatMap((id) => {
      const article = context.article(id);
      return article ? [sourceName(article)] : [];
    }),
  );
}

function goesWith(
  mention: Mention,
  mentions: readonly Mention[],
  check: BlockCheck,
): Set<string> | null {
  const { block } = check;
  const sentence = sentenceAt(block, mention.start);
  const cited = block.spans.filter(
    (span) => cites(span) && sentence.start <= span.start && span.start < sentence.end,
  );
  if (cited.length === 0) {
    const all = labelsOf(block.spans.filter(cites), check);
    return all.size > 0 ? all : null;
  }
  // "… 25 million</Cite> (Express)" names the source of what stands before
  const before = cited.findLast(({ end }) => end <= mention.start);
  if (before && /^\s?\((?:the )?$/i.test(block.text.slice(before.end, mention.start)))
    return labelsOf([before], check);
  const next = cited.find(({ start }) => start >= mention.end);
  const inRow = mentions.some(
    (other) =>
      other !== mention &&
      sentence.start <= other.start &&
      other.start < sentence.end &&
      !cited.some(
        ({ start }) =>
          start > Math.min(other.start, mention.start) &&
          start < Math.max(other.start, mention.start),
      ),
  );
  return next && !inRow ? labelsOf([next], check) : labelsOf(cited, check);
}

export function checkSourceLabels(check: BlockCheck): void {
  const mentions = mentionsIn(check);
  for (const mention of mentions) {
    const expected = goesWith(mention, mentions, check);
    const twice = mentions.some(
      (other) =>
        other !== mention &&
        other.label === mention.label &&
        /^\s*(?:,|and|or|,\s*and)\s*$/.test(
          check.block.text.slice(
            Math.min(other.end, mention.end),
            Math.max(other.start, mention.start),
          ),
        ),
    );
    if (expected === null || (expected.has(mention.label) && !twice)) continue;
    check.report(
      'source-is-named',
      { is: 'name', text: mention.label, start: mention.start, end: mention.end },
      `"${mention.label}" is named here, and what follows cites ${[...expected].join(' and ')}. Name the source that is cited, or cite the one that is named.`,
    );
  }
}
