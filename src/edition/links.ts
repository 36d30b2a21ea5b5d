/** Where on the site a thing stands. Root-relative; the build makes them relative to each page, so that they work anywhere. */
import type { Fact } from '../model/fact.ts';
import { articleOf, localId } from '../model/fact-id.ts';

export const articleHref = (articleId: string): string => `/sources/${articleId}.html`;
/** Of an imported file that the author publishes. */
export const originalHref = (name: string): string =>
  `/originals/${name.split('/').map(encodeURIComponent).join('/')}`;
/** The paragraph's mark on the source page. Asserted facts have none of their own and lead to their paragraph. */
export const factHref = (fact: Fact): string =>
  `${articleHref(fact.article)}#${fact.asserted ? `p${fact.paragraph}` : localId(fact.id)}`;
/** `afp-2024-09-09/p6.s1` and `afp-2024-09-09/p6` are anchors of the source page. */
export const passageHref = (passage: string): string =>
  `${articleHref(articleOf(passage))}#${localId(passage)}`;
/** Anchor of a fact's row on its evidence page; see `evidence-place`. */
export const evidenceAnchor = (factId: string): string => factId.replace('/', '.');
export const topicHref = (topicId: string): string => `/disagreements.html#${topicId}`;
export const SEARCH_PAGE = '/search.html';
