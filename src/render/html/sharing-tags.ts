/** What a page says of itself to those who show a link to it: Open Graph, and Twitter's name for a large card. */
import { getAssembled } from '../../dossier/assembled.ts';
import { wholeAddress } from '../../edition/whole-address.ts';
import type { Dossier } from '../../model/dossier.ts';
import { cardIdOf, cardPath, cardTitle } from '../cards/card.ts';
import { CARD_SIZE } from '../cards/set-cards.ts';

interface SharedPage {
  title: string;
  description: string;
  /** From the site's root, `/timeline.html`. */
  path: string;
}

/** Attributes of a `meta` element. */
type Tag = ({ property: string } | { name: string }) & { content: string };

/** A picture is named by its whole address: none where the dossier has no address, or the card was not drawn. */
function cardTags({ path }: SharedPage, dossier: Dossier): Tag[] {
  const { site } = dossier.settings;
  const id = cardIdOf(path, dossier);
  if (site === undefined || !getAssembled()?.cards?.has(id)) return [];
  return [
    { property: 'og:image', content: wholeAddress(cardPath(id), site) },
    { property: 'og:image:type', content: 'image/png' },
    { property: 'og:image:width', content: String(CARD_SIZE.width) },
    { property: 'og:image:height', content: String(CARD_SIZE.height) },
    { property: 'og:image:alt', content: cardTitle(id, dossier) },
    { name: 'twitter:card', content: 'summary_large_image' },
  ];
}

export function sharingTags(page: SharedPage, dossier: Dossier): Tag[] {
  const { title, language, site } = dossier.settings;
  return [
    { property: 'og:type', content: 'article' },
    { property: 'og:title', content: page.title },
    { property: 'og:description', content: page.description },
    { property: 'og:site_name', content: title },
    { property: 'og:locale', content: language.replace('-', '_') },
    ...(site === undefined ? [] : [{ property: 'og:url', content: wholeAddress(page.path, site) }]),
    ...cardTags(page, dossier),
  ];
}
