/** What stands on a page and is no part of the article, by its element, by what its element is called, and by its words. */
import type { TextBlock } from './text-block.ts';

/** Element names. `header` and `section` hold headlines and standfirsts as often as menus. */
const BY_ELEMENT: Record<string, string> = {
  nav: 'menu',
  footer: 'foot of the page',
  aside: 'beside the article',
  figcaption: 'caption',
  figure: 'caption',
  caption: 'caption',
  menu: 'menu',
  time: 'date line',
  address: 'by-line',
  label: 'form',
  form: 'form',
  fieldset: 'form',
};

/** Words of `class`, `id`, `role`, `itemprop` and `data-*` names, in the languages that style sheets are written in: English, mostly. */
const BY_NAME: [RegExp, string][] = [
  [
    /^(?:caption|figcaption|image|photo|picture|credit|credits|photocredit|imagecaption|wp-caption-text|bildunterschrift|legende)$/,
    'caption',
  ],
  [
    /^(?:byline|bylines|author|authors|authorbox|bio|contributor|contributors|dateline|timestamp|datetime|pubdate|published|updated|kicker|overline|eyebrow|readtime|meta|metadata|submitted)$/,
    'by-line',
  ],
  [
    /^(?:related.*|recommend.*|recirc.*|readmore|morefrom.*|moreon.*|most(?:read|popular|viewed)|popular|trending|teasers?|outbrain|taboola|suggested|upnext|alsolike|crosslink|seealso|inlinelink|interstitial|relevant.*)$/,
    'related articles',
  ],
  [/^(?:share|sharing|social|socials|addthis|sharebar|follow|followus)$/, 'share buttons'],
  [
    /^(?:newsletter|newsletters|subscribe|subscription|signup|paywall|regwall|promo|promotion|promobox|cta|donate|donation|membership|appeal|whatsapp)$/,
    'invitation to subscribe',
  ],
  [/^(?:ad|ads|advert|adverts|advertisement|sponsor|sponsored|dfp|adslot|adbox)$/, 'advertisement'],
  [/^(?:comment|comments|disqus|respond|replies|commentlist)$/, 'comments'],
  [
    /^(?:breadcrumb|breadcrumbs|navigation|navbar|menu|submenu|toolbar|pagination|pager|skip|tags|taglist|topics|keywords)$/,
    'menu',
  ],
  [
    /^(?:cookie|cookies|consent|gdpr|modal|popup|overlay|lightbox|tooltip|toast)$/,
    'window over the page',
  ],
  [/^(?:footer|copyright|disclaimer|colophon|sitefooter|footnav|printfooter)$/, 'foot of the page'],
  [/^(?:noprint|hiddenprint|printhidden|dprintnone|printhide|hideprint)$/, 'left out in print'],
  [/^(?:sidebar|rail|aside|widget|widgets|complementary)$/, 'beside the article'],
  [/^(?:ai|aisummary|aipanel|autosummary)$/, 'summary made by a machine'],
  [
    /^(?:player|videoplayer|gallery|slideshow|carousel|transcript-toggle|audio|podcast|playlist)$/,
    'player',
  ],
];

/** Whole blocks. English, German, French, Spanish, Dutch, Italian, Portuguese: what news pages put between paragraphs. */
const BY_WORDS: [RegExp, string][] = [
  [/^(?:read|see|watch|listen|learn) (?:more|also|next|now)\b.{0,160}$/i, 'related articles'],
  [
    /^(?:read|watch|listen|see|related|more|also|explainer|opinion|mehr|lesen sie|lees|leia|lire|leer|leggi|auch interessant|zum thema|à lire|em destaque|recommended)(?: (?:more|also|on this|stories|articles|too|auch|ook|aussi|también|anche|mais|here|next))?\s?(?::|\||–|—|>|»)/i,
    'related articles',
  ],
  [
    /^(?:share(?: (?:this|on|via).{0,40})?|tweet|print|email(?: this)?|copy link|follow us.{0,60}|save|listen|comments?(?: \(\d+\))?|post a comment|leave a (?:comment|reply).{0,30}|report (?:a typo|an error).{0,30})$/i,
    'share buttons',
  ],
  [
    /^(?:advertisement|advertising|ad|sponsored(?: content)?|anzeige|werbung|publicité|publicidad|reklama|article continues (?:below|after).{0,40}|story continues below.{0,40}|loading\W{0,3}|scroll (?:down )?(?:to|for) .{0,40})$/i,
    'advertisement',
  ],
  [
    /\b(?:sign up|subscribe|register|log in|become a member|make a donation|donate)\b.{0,120}\b(?:newsletters?|inbox|e-?mail|updates|alerts|subscri\w+|account|here|today|whatsapp|membership)\b/i,
    'invitation to subscribe',
  ],
  [/^SOURCE:? \p{Lu}.{0,80}$/u, 'credit'],
  [/^(?:©|copyright\b|\(c\) ?\d{4}|all rights reserved)/i, 'foot of the page'],
  [
    /^(?:photo|photograph|picture|image|foto|bild|credit|photo by|photo credit|image source|image caption|file photo|getty images)\s?(?::|\/|by\b).{0,160}$/i,
    'caption',
  ],
  [/^[^.!?]{0,200}(?:©|\((?:photo|foto|picture|image|ap photo|getty)\b)[^.!?]{1,60}$/i, 'caption'],
  [
    /^(?:tags?|topics?|filed under|categories|category|more on this story|editor['’]s picks?|most (?:read|popular|viewed)|trending(?: now)?|related (?:articles|stories|topics|news|posts)|you (?:may|might) (?:also )?like|recommended(?: for you)?|up next|top stories|latest(?: news)?)\s?:?(?: .{0,60})?$/i,
    'related articles',
  ],
];
const LONGEST_BY_WORDS = 260;

/** "wp-caption-text imgCaption--big" → wp, caption, text, img, caption, big, and the names as they are. */
function nameTokens(element: Element): string[] {
  const names = [
    'class',
    'id',
    'role',
    'itemprop',
    'data-component',
    'data-testid',
    'data-type',
    'data-qa',
  ]
    .map((key) => element.getAttribute(key))
    .filter((value) => value !== null)
    .join(' ');
  if (names.length > 2_000) return [];
  const whole = names.toLowerCase().split(/\s+/);
  const parts = names
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);
  return [...whole, ...whole.map((name) => name.replaceAll(/[^a-z]/g, '')), ...parts];
}

/** What a standfirst is called. */
const STANDFIRST =
  /^(?:standfirst|subtitle|subheadline|subheading|subtitulo|dek|deck|lede|lead|leadparagraph|intro|introduction|teasertext|excerpt|summary|abstract|chapo|vorspann|description)$/;

export const isCalledStandfirst = (element: Element): boolean =>
  [element, element.parentElement].some(
    (each) => each !== null && nameTokens(each).some((token) => STANDFIRST.test(token)),
  );

export const isCalledPullQuote = (element: Element): boolean =>
  [element, element.parentElement].some(
    (each) => each !== null && nameTokens(each).some((token) => /^pull-?quote/.test(token)),
  );

const HIDDEN_CLASS =
  /(?:^|\s)(?:hidden|sr-only|visually-?hidden|screen-reader-text|u-hidden|is-hidden|a11y-hidden)(?:\s|$)/i;

const isHidden = (element: Element): boolean =>
  element.hasAttribute('hidden') ||
  // What AMP shows while something is loaded
  element.hasAttribute('placeholder') ||
  element.hasAttribute('fallback') ||
  /display:\s*none|visibility:\s*hidden/i.test(element.getAttribute('style') ?? '') ||
  HIDDEN_CLASS.test(element.getAttribute('class') ?? '');

/** A box that leads to another article: a card with a link, however it is called beside that. */
const isCard = (element: Element, tokens: ReadonlySet<string>): boolean =>
  (tokens.has('card') || tokens.has('teaser')) && element.querySelector('a[href]') !== null;

/** Why an element holds no part of an article, or null where nothing says so. */
export function clutterOfElement(element: Element): string | null {
  const byElement = BY_ELEMENT[element.localName];
  if (byElement !== undefined) return byElement;
  if (isHidden(element)) return 'hidden';
  const tokens = new Set(nameTokens(element));
  for (const [form, why] of BY_NAME) if ([...tokens].some((token) => form.test(token))) return why;
  return isCard(element, tokens) ? 'related articles' : null;
}

export function clutterOfWords({ text }: Pick<TextBlock, 'text'>): string | null {
  if (text.length > LONGEST_BY_WORDS) return null;
  return BY_WORDS.find(([form]) => form.test(text))?.[1] ?? null;
}
