/** The page of the search: what is typed is looked for, and stands in the page's address. Its contents are there without it. */
import { type Answer, answerTo } from './answer.ts';
import { PageIndex, parseQuery } from './index-in-page.ts';
import { loadedFiles, loadHead } from './load-files.ts';
import { countWords, printAnswer } from './print-answer.ts';

/** Paragraphs printed at first, and with each "more". */
const STEP = 10;
/** Milliseconds in which nothing is typed, before it is looked for. */
const QUIET = 120;

const SEARCHING = 'is-searching';
const root = document.documentElement;
const typedIn = (): string => new URLSearchParams(location.search).get('q')?.trim() ?? '';

/** Before anything is drawn: the contents give way to what is found. */
root.classList.toggle(SEARCHING, typedIn() !== '');

interface Place {
  open: () => void;
  search: (typed: string) => void;
}

/** What is found in the index of a dossier, which is opened when it is first asked. */
function placeOf(found: HTMLElement, count: HTMLElement): Place {
  const { folder = '', failed = '' } = found.dataset;
  let opened: Promise<PageIndex> | undefined;
  let [asked, most] = [0, STEP];

  const load = (): Promise<PageIndex> =>
    (opened ??= loadHead(folder).then(
      (head) => new PageIndex(loadedFiles(folder), head),
      (error: unknown) => {
        opened = undefined;
        throw error;
      },
    ));
  const clear = (said: string): void => {
    found.replaceChildren();
    count.textContent = said;
  };
  const lookFor = async (typed: string): Promise<Answer> => {
    const index = await load();
    return answerTo(await index.find(parseQuery(typed, index.head.isEnglish)), most, index);
  };
  const show = async (typed: string): Promise<void> => {
    const turn = ++asked;
    if (typed === '') return clear('');
    try {
      const answer = await lookFor(typed);
      if (turn !== asked) return;
      printAnswer(answer, found, () => more(typed));
      count.textContent = countWords(answer, found.dataset);
    } catch {
      root.classList.remove(SEARCHING);
      clear(failed);
    }
  };
  const more = (typed: string): void => {
    const first = most;
    most += STEP;
    void show(typed).then(() => found.querySelectorAll<HTMLElement>('ol a')[first]?.focus());
  };
  return {
    open: () => void load().catch(() => undefined),
    search: (typed) => {
      most = STEP;
      void show(typed);
    },
  };
}

/** A page has one for each dossier that it searches, each below its count. */
function placesOf(): Place[] {
  const counts = document.querySelectorAll<HTMLElement>('.found__count');
  return [...document.querySelectorAll<HTMLElement>('.found')].flatMap((found, index) => {
    const count = counts[index];
    return count ? [placeOf(found, count)] : [];
  });
}

function start(): void {
  const form = document.querySelector<HTMLFormElement>('main form');
  const field = form?.querySelector('input');
  if (!form || !field) return;
  const places = placesOf();
  const open = (): void => {
    for (const place of places) place.open();
  };
  const show = (): void => {
    const typed = field.value.trim();
    root.classList.toggle(SEARCHING, typed !== '');
    for (const place of places) place.search(typed);
  };
  const search = (): void => {
    const typed = field.value.trim();
    if (typed !== typedIn()) {
      const address = new URL(location.href);
      address.search = typed && `?${new URLSearchParams({ q: typed })}`;
      history.replaceState(null, '', address);
    }
    show();
  };

  let waiting = 0;
  field.addEventListener('focus', open);
  field.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(search, QUIET);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(waiting);
    search();
  });
  field.value = typedIn();
  show();
}

document.addEventListener('DOMContentLoaded', start);
