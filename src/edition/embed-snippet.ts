/** The HTML with which somebody else's page shows a figure. */
import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { wholeAddress } from './whole-address.ts';

/** Pixels; the page of a figure scrolls where it is higher. */
const HEIGHT = 520;

/** `site` is where the dossier is published. */
export const embedSnippet = (site: string, { id, title }: { id: string; title: string }): string =>
  toHtml(
    h('iframe', {
      src: wholeAddress(`/charts/${id}.html`, site),
      title,
      width: '100%',
      height: HEIGHT,
      loading: 'lazy',
    }),
  );
