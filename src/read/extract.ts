/** Article → facts. The order of the extractors is the order in which one needs what another found. */
import type { Article } from '../model/article.ts';
import type { Fact } from '../model/fact.ts';
import type { Vocabulary } from '../model/settings.ts';
import { attributeFacts } from './attribution.ts';
import { extractDates } from './dates/index.ts';
import { nameFacts } from './ids.ts';
import { extractOrganisations } from './organisations/index.ts';
import { extractParties } from './parties/index.ts';
import { extractPeople } from './people/index.ts';
import { extractQuantities } from './quantities/index.ts';
import { readOtherLanguage } from './other-language.ts';
import { readSpeech } from './quotes/speech.ts';
import { extractQuotes } from './quotes/index.ts';
import { daysOfPublication, readTokens } from '../text/tokens.ts';

const isEnglish = ({ language }: Article): boolean => /^en\b/i.test(language);

/** Reads an English article as of any day: what does not hang on the day of publication is read once. Of another language nothing. */
export function readerAsOf(
  article: Article,
  vocabulary?: Vocabulary,
): (published: string | null) => Fact[] {
  if (!isEnglish(article)) return () => [];
  const undated = readTokens(article);
  const parties = extractOrganisations(undated, extractParties(undated, vocabulary));
  const people = extractPeople(undated, parties);
  const speech = readSpeech(undated, people, parties);
  const quotes = extractQuotes(speech);
  return (published) => {
    const reading = { ...undated, ...daysOfPublication(published) };
    const dates = extractDates(reading);
    const quantities = extractQuantities(reading, dates);
    const drafts = [...dates, ...quantities, ...parties, ...people, ...quotes];
    return nameFacts(article, attributeFacts(speech, drafts));
  };
}

/**
 * Every fact the article states, in the order of the text; of another language than English what no grammar is needed for.
 * Never throws, whatever the text; time grows in proportion to its length.
 */
export const extractFacts = (article: Article, vocabulary?: Vocabulary): Fact[] =>
  isEnglish(article)
    ? readerAsOf(article, vocabulary)(article.published)
    : nameFacts(article, readOtherLanguage(readTokens(article)));
