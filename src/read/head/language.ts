/** The language of a text, so that nothing in another is read by the rules of English. */
import { kindAt, lengthAt, LETTER } from '../../text/characters.ts';
import { groupsOf } from '../../text/lexicon/index.ts';

/** The languages that each word is of; words of the same languages share one list. */
const WORDS: ReadonlyMap<string, readonly string[]> = new Map(
  [...groupsOf('function-words')].flatMap(([languages, words]) => {
    const list = languages.split(' ');
    return words.map((word) => [word, list] as const);
  }),
);
const LONGEST_WORD = Math.max(...[...WORDS.keys()].map(({ length }) => length));
/** As much of a text as is looked at, and the fewest words that say anything, both by experience with news. */
const SAMPLE = 5_000;
const FEWEST_WORDS = 25;
/** Running text of any language here has at least this share of its small words. */
const LEAST_SHARE = 0.1;
/** Another language than English is believed where its words are this many times as many. */
const CLEARLY = 2;

const SCRIPTS: readonly [RegExp, string][] = [
  [/\p{Script=Hiragana}|\p{Script=Katakana}/gu, 'ja'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Cyrillic}/gu, 'und-Cyrl'],
  [/\p{Script=Arabic}/gu, 'und-Arab'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Devanagari}/gu, 'und-Deva'],
  [/\p{Script=Thai}/gu, 'th'],
];

/** Beyond the Latin alphabet and the punctuation of its texts. */
const BEYOND_LATIN = /[\u0370-\u1dff\u2e80-\uffff]/;

/** The script that more letters are of than of the Latin alphabet; Japanese mixes two. */
function languageOfScript(text: string): string | null {
  if (!BEYOND_LATIN.test(text)) return null;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const counts = SCRIPTS.map(([script, tag]) => [text.match(script)?.length ?? 0, tag] as const);
  const most = counts.reduce((best, each) => (each[0] > best[0] ? each : best));
  if (most[0] <= latin) return null;
  const kana = counts.find(([, tag]) => tag === 'ja')?.[0] ?? 0;
  return most[1] === 'zh' && kana * 10 > most[0] ? 'ja' : most[1];
}

/** How many words a text in lower case has, and how many of them are of each language. */
function countWords(text: string): { all: number; of: Map<string, number> } {
  const seen = new Map<readonly string[], number>();
  let all = 0;
  for (let at = 0; at < text.length; at += lengthAt(text, at)) {
    const start = at;
    while (kindAt(text, at) === LETTER) at += lengthAt(text, at);
    if (at === start) continue;
    all++;
    const languages = at - start <= LONGEST_WORD ? WORDS.get(text.slice(start, at)) : undefined;
    if (languages) seen.set(languages, (seen.get(languages) ?? 0) + 1);
  }
  const of = new Map<string, number>();
  for (const [languages, count] of seen)
    for (const language of languages) of.set(language, (of.get(language) ?? 0) + count);
  return { all, of };
}

/** How many words of a sample each language has, the most first, and how many it must pass to be believed. */
function tally(
  sample: string,
): { least: number; most: [language: string, count: number][] } | null {
  const { all, of } = countWords(sample.toLowerCase());
  if (all < FEWEST_WORDS) return null;
  return { least: all * LEAST_SHARE, most: [...of].sort(([, a], [, b]) => b - a) };
}

/** BCP 47; null where the text says too little to know. */
export function clearLanguageOf(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  const script = languageOfScript(sample);
  if (script !== null) return script;
  const { least = 0, most = [] } = tally(sample) ?? {};
  const [[best, count] = ['en', 0], [, next] = ['', 0]] = most;
  return count > least && count > CLEARLY * next ? best : null;
}

/** BCP 47; "en" where the text says too little to know another. */
export function languageOf(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const script = languageOfScript(sample);
  if (script !== null) return script;
  const { least = 0, most = [] } = tally(sample) ?? {};
  const english = most.find(([language]) => language === 'en')?.[1] ?? 0;
  const [best, count] = most[0] ?? ['en', 0];
  return count > least && count > CLEARLY * english ? best : 'en';
}
