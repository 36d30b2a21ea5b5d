/** Results as elements. The words of the interface stand in the page, as `data-` attributes of the element that takes them. */
import { fillText } from '../../furniture/message.ts';
import type { Answer, Place } from './answer.ts';

type Child = Node | string;

function make(name: string, attributes: Record<string, string>, ...children: Child[]): HTMLElement {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

/** The answer's addresses are seen from the dossier, which the page may have in a folder. */
const linkTo = ({ href, label }: Place, { folder = '' }: DOMStringMap): HTMLElement =>
  make('a', { href: folder + href }, label);

/** Names and facts that are listed beside the paragraphs. */
const MOST_LISTED = 6;

function group(heading: string, list: 'ol' | 'ul', items: HTMLElement[]): HTMLElement[] {
  return items.length === 0
    ? []
    : [make('section', {}, make('h2', {}, heading), make(list, { class: 'plain' }, ...items))];
}

/** "12 paragraphs": `message` has a slot for the count. */
function countOf(count: number, message = ''): string {
  const { lang } = document.documentElement;
  return fillText(message, { count: count.toLocaleString(lang) }, lang, { count });
}

/** "12 paragraphs, 1 name" */
export function countWords({ counts }: Answer, words: DOMStringMap): string {
  if (counts.paragraphs + counts.names === 0) return words.nothing ?? '';
  const parts = [countOf(counts.paragraphs, words.paragraphs)];
  if (counts.names > 0) parts.push(countOf(counts.names, words.names));
  return parts.join(', ');
}

function beside({ names, facts, sources }: Answer, words: DOMStringMap): HTMLElement {
  const listedNames = names.slice(0, MOST_LISTED).map((name) => {
    const times = countOf(name.paragraphs, words.paragraphs);
    return make(
      'li',
      {},
      linkTo(name, words),
      ` ${[words[name.kind], times].filter(Boolean).join(', ')}`,
    );
  });
  const listedFacts = facts
    .slice(0, MOST_LISTED)
    .map(({ reading, lang, ...place }) =>
      make(
        'li',
        {},
        make('span', lang ? { lang } : {}, reading),
        ' ',
        make('small', {}, linkTo(place, words)),
      ),
    );
  const listedSources = sources
    .slice(0, MOST_LISTED)
    .map((source) => make('li', {}, linkTo(source, words)));
  return make(
    'div',
    { class: 'found__beside' },
    ...group(words.namesHeading ?? '', 'ul', listedNames),
    ...group(words.factsHeading ?? '', 'ul', listedFacts),
    ...group(words.sourcesHeading ?? '', 'ul', listedSources),
  );
}

function paragraphItems({ paragraphs }: Answer, words: DOMStringMap): HTMLElement[] {
  return paragraphs.map(({ pieces, isNote, lang, ...place }) => {
    const printed = pieces.map(({ text, isMarked }) => (isMarked ? make('mark', {}, text) : text));
    const tier = isNote ? [' ', make('span', { class: 'note-tier' }, words.note ?? '')] : [];
    return make(
      'li',
      {},
      make('p', { class: 'found__place' }, linkTo(place, words), ...tier),
      make('p', lang ? { lang } : {}, ...printed),
    );
  });
}

/** `more` is called where the reader asks for further paragraphs. */
export function printAnswer(answer: Answer, into: HTMLElement, more: () => void): void {
  const words = into.dataset;
  const list = group(words.paragraphsHeading ?? '', 'ol', paragraphItems(answer, words));
  if (answer.paragraphs.length < answer.counts.paragraphs) {
    const button = make('button', { type: 'button' }, words.more ?? '');
    button.addEventListener('click', more);
    list.at(-1)?.append(button);
  }
  into.replaceChildren(beside(answer, words), ...list);
}
