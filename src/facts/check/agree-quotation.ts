/** Whether quoted words are printed as somebody's words by the source: word for word, but for the shape of the marks within. */
import type { Fact } from '../../schemas/fact.ts';

const words = (text: string): string => text.normalize('NFC').replaceAll(/[“”„«»"]/g, '"').replaceAll(/[‘’]/g, "'").replaceAll(/\s+/g, ' ').replace(/[.,;]$/, '').trim();

export const quotesFact = (quotation: string, fact: Fact): boolean => fact.kind === 'quote' && ` ${words(fact.text)} `.includes(` ${words(quotation)} `);

/** A note's evidence is printed words too, at most twelve of them. */
export const quotesEvidence = (quotation: string, evidence: readonly string[]): boolean => evidence.some((printed) => ` ${words(printed)} `.includes(` ${words(quotation)} `));
