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

let opened: Promise<PageIndex> | undefined;
const open = (): Promise<PageIndex> =>
  (opened ??= loadHead().then(
    (head) => new PageIndex(loadedFiles, head),
    (error: unknown) => {
      opened = undefined;
      throw error;
    },
  ));

if (typedIn() !== '') void open().catch(() => undefined);

async function lookFor(typed: string, most: number): Promise<Answer> {
  const index = await open();
  return answerTo(await index.find(parseQuery(typed, index.head.isEnglish)), most, index);
}

function start(): void {
  const form = document.querySelector<HTMLFormElement>('main form');
  const field = form?.querySelector('input');
  const found = document.getElementById('found');
  const count = document.getElementById('found-count');
  if (!form || !field || !found || !count) return;
  let [asked, most] = [0, STEP];

  const show = async (): Promise<void> => {
    const turn = ++asked;
    const typed = field.value.trim();
    root.classList.toggle(SEARCHING, typed !== '');
    if (typed === '') {
      found.replaceChildren();
      count.textContent = '';
      return;
    }
    try {
      const answer = await lookFor(typed, most);
      if (turn !== asked) return;
      printAnswer(answer, found, more);
      count.textContent = countWords(answer, found.dataset);
    } catch {
      root.classList.remove(SEARCHING);
      count.textContent = found.dataset.failed ?? '';
    }
  };
  const more = (): void => {
    const first = most;
    most += STEP;
    void show().then(() => found.querySelectorAll<HTMLElement>('ol a')[first]?.focus());
  };
  const search = (): void => {
    const typed = field.value.trim();
    most = STEP;
    if (typed !== typedIn()) {
      const address = new URL(location.href);
      address.search = typed && `?${new URLSearchParams({ q: typed })}`;
      history.replaceState(null, '', address);
    }
    void show();
  };

  let waiting = 0;
  field.addEventListener('focus', () => void open().catch(() => undefined));
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
  void show();
}

document.addEventListener('DOMContentLoaded', start);
