/** Whether quoted words are printed as somebody's words by the source: word for word, but for the shape of the marks within. */
import type { Fact } from '../model/fact.ts';

const words = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/[“”„«»"]/g, '"')
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/\s+/g, ' ')
    .replace(/[.,;]$/, '')
    .trim();

/** Words quoted within a sentence lose the capital they began one with, and gain it the other way. */
const uncapped = (text: string): string =>
  text.replace(/^("?)(\p{Lu})/u, (_, mark: string, letter: string) => mark + letter.toLowerCase());

const holds = (printed: string, quotation: string): boolean =>
  ` ${words(printed)} `.includes(` ${words(quotation)} `) ||
  ` ${uncapped(words(printed))} `.includes(` ${uncapped(words(quotation))} `);

export const quotesFact = (quotation: string, fact: Fact): boolean =>
  fact.kind === 'quote' && holds(fact.text, quotation);

/** A note's evidence is printed words too, at most twelve of them. */
export const quotesEvidence = (quotation: string, evidence: readonly string[]): boolean =>
  evidence.some((printed) => holds(printed, quotation));
