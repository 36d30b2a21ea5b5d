/** Where on the site a thing stands. Root-relative; the build makes them relative to each page, so that they work anywhere. */
import type { Fact } from '../model/fact.ts';

/** The part of a fact's id after the article's: unique on the source page, its anchor there. */
export const localId = (factId: string): string => factId.slice(factId.indexOf('/') + 1);
export const articleOf = (id: string): string => id.slice(0, id.indexOf('/'));

export const articleHref = (articleId: string): string => `/sources/${articleId}.html`;
/** The paragraph's mark on the source page. Asserted facts have none of their own and lead to their paragraph. */
export const factHref = (fact: Fact): string =>
  `${articleHref(fact.article)}#${fact.asserted ? `p${fact.paragraph}` : localId(fact.id)}`;
/** `afp-2024-09-09/p6.s1` and `afp-2024-09-09/p6` are anchors of the source page. */
export const passageHref = (passage: string): string =>
  `${articleHref(articleOf(passage))}#${localId(passage)}`;
export const evidenceHref = (factId: string): string =>
  `/evidence.html#${factId.replace('/', '.')}`;
export const topicHref = (topicId: string): string => `/disagreements.html#${topicId}`;
