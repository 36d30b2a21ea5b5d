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
import { readSpeech } from './quotes/speech.ts';
import { extractQuotes } from './quotes/index.ts';
import { readTokens } from '../text/tokens.ts';

/**
 * Every fact the article states, in the order of the text. Articles in a language other than English yield none.
 * Never throws, whatever the text; time grows in proportion to its length.
 */
export function extractFacts(article: Article, vocabulary?: Vocabulary): Fact[] {
  if (!/^en\b/i.test(article.language)) return [];
  const reading = readTokens(article);
  const parties = extractOrganisations(reading, extractParties(reading, vocabulary));
  const people = extractPeople(reading, parties);
  const dates = extractDates(reading);
  const quantities = extractQuantities(reading, dates);
  const speech = readSpeech(reading, people, parties);
  const quotes = extractQuotes(speech);
  const drafts = attributeFacts(speech, [
    ...dates,
    ...quantities,
    ...parties,
    ...people,
    ...quotes,
  ]);
  return nameFacts(article, drafts);
}
