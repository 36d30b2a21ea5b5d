/** Whether one article has its figure from the other: it names that article's agency or outlet in the sentence. */
import type { Frame } from '../frame/index.ts';
import { sourceName } from '../../model/article.ts';
import { perFrame } from './shared-words.ts';

const creditsOf = perFrame(
  ({ article }) =>
    new Set(
      [article.agency, article.outlet, article.original?.outlet, sourceName(article)].flatMap(
        (credit) => (credit != null && credit.length > 2 ? [credit.toLowerCase()] : []),
      ),
    ),
);

const sentenceOf = perFrame(({ sentence, fact }) => {
  const words = sentence.map(({ lower }) => lower).join(' ');
  return { text: ` ${words} ${fact.attributedTo?.name.toLowerCase() ?? ''} ` };
});

/** An agency's articles name the agency as whom people talked to; only another's figure is reported. */
function cites(citing: Frame, cited: Frame): boolean {
  const own = creditsOf(citing);
  const { text } = sentenceOf(citing);
  return [...creditsOf(cited)].some((credit) => !own.has(credit) && text.includes(` ${credit} `));
}

export const isAttributed = (a: Frame, b: Frame): boolean =>
  a.article !== b.article && (cites(a, b) || cites(b, a));
