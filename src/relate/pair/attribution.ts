/** Whether one article has its figure from the other: it names that article's agency or outlet in the sentence. */
import type { Frame } from '../frame/index.ts';
import { sourceName } from '../../model/article.ts';

const creditsOf = ({ article }: Frame): string[] =>
  [article.agency, article.outlet, article.original?.outlet, sourceName(article)].flatMap(
    (credit) => (credit != null && credit.length > 2 ? [credit.toLowerCase()] : []),
  );

function sentenceOf(frame: Frame): string {
  const words = frame.sentence.map(({ lower }) => lower).join(' ');
  return ` ${words} ${frame.fact.attributedTo?.name.toLowerCase() ?? ''} `;
}

/** An agency's articles name the agency as whom people talked to; only another's figure is reported. */
function cites(citing: Frame, cited: Frame): boolean {
  const own = new Set(creditsOf(citing));
  const sentence = sentenceOf(citing);
  return creditsOf(cited).some((credit) => !own.has(credit) && sentence.includes(` ${credit} `));
}

export const isAttributed = (a: Frame, b: Frame): boolean =>
  a.article !== b.article && (cites(a, b) || cites(b, a));
