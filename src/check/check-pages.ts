/** The figures and pictures on an author's pages: that there are such figures, and that the words for a picture rest on the sources. */
import { isDrawn } from '../mdx/parse-page.ts';
import { placeOf } from '../mdx/parse-tree.ts';
import { attributeOf, type MdxElement } from '../mdx/read-attributes.ts';
import type { Dossier, OwnPage } from '../model/dossier.ts';
import { nearest } from '../model/nearest.ts';
import type { Problem } from '../model/problem.ts';
import type { CheckContext } from './check-context.ts';
import { checkLabels } from './check-labels.ts';

/** Why the dossier draws no such figure, and what is like what was asked for. */
function whyUndrawn(
  element: MdxElement,
  { settings, sets }: Dossier,
): { why: string; near?: string[] } | null {
  switch (element.name) {
    case 'Timeline':
      return settings.timeline.length > 0 ? null : { why: 'dossier.yaml has no timeline' };
    case 'Map': {
      const [wanted, known] = [attributeOf(element, 'set'), sets.map(({ id }) => id)];
      if (known.length === 0) return { why: 'dossier.yaml has no sets' };
      return wanted === undefined || known.includes(wanted)
        ? null
        : { why: `dossier.yaml has no set "${wanted}"`, near: nearest(wanted, known) };
    }
    case 'Figure': {
      const [wanted, known] = [
        attributeOf(element, 'id') ?? '',
        settings.charts.map(({ id }) => id),
      ];
      return known.includes(wanted)
        ? null
        : { why: `dossier.yaml has no chart "${wanted}"`, near: nearest(wanted, known) };
    }
    default:
      return null;
  }
}

/** Each figure has one address on a page. */
const asWritten = (element: MdxElement): string =>
  `${element.name} ${attributeOf(element, 'set') ?? attributeOf(element, 'id') ?? ''}`;

function checkPage({ tree, file }: OwnPage, dossier: Dossier, context: CheckContext): Problem[] {
  const seen = new Set<string>();
  return tree.children.filter(isDrawn).flatMap((element): Problem[] => {
    if (element.name === 'Image') {
      const alternative = { path: ['alt'], text: attributeOf(element, 'alt') ?? '', facts: null };
      return checkLabels([alternative], context, () => ({ file, ...placeOf(element) }));
    }
    const isTwice = seen.has(asWritten(element));
    seen.add(asWritten(element));
    const undrawn = isTwice
      ? { why: 'it stands on this page already; leave one out' }
      : whyUndrawn(element, dossier);
    return undrawn
      ? [
          {
            rule: 'figure-exists',
            file,
            ...placeOf(element),
            value: element.name ?? '',
            message: `<${element.name}> draws nothing: ${undrawn.why}`,
            ...(undrawn.near && { near: undrawn.near }),
            severity: 'error',
          },
        ]
      : [];
  });
}

export const checkPages = (dossier: Dossier, context: CheckContext): Problem[] =>
  dossier.pages.flatMap((page) => checkPage(page, dossier, context));
