/** The language of a text, so that nothing in another is read by the rules of English. */
import { kindAt, lengthAt, LETTER } from '../../text/characters.ts';
import { valuesOf } from '../../text/lexicon/index.ts';

/** The languages that each word is of. */
const WORDS: ReadonlyMap<string, readonly string[]> = new Map(
  [...valuesOf('function-words')].map(([word, languages]) => [word, languages.split(' ')]),
);
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

const IN_SCRIPTS = new RegExp(SCRIPTS.map(([script]) => script.source).join('|'), 'u');

/** The script that more letters are of than of the Latin alphabet; Japanese mixes two. */
function languageOfScript(text: string): string | null {
  if (!IN_SCRIPTS.test(text)) return null;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const counts = SCRIPTS.map(([script, tag]) => [text.match(script)?.length ?? 0, tag] as const);
  const most = counts.reduce((best, each) => (each[0] > best[0] ? each : best));
  if (most[0] <= latin) return null;
  const kana = counts.find(([, tag]) => tag === 'ja')?.[0] ?? 0;
  return most[1] === 'zh' && kana * 10 > most[0] ? 'ja' : most[1];
}

/** Every run of letters. */
function lettersIn(text: string): string[] {
  const runs: string[] = [];
  for (let at = 0; at < text.length; at += lengthAt(text, at)) {
    const start = at;
    while (kindAt(text, at) === LETTER) at += lengthAt(text, at);
    if (at > start) runs.push(text.slice(start, at));
  }
  return runs;
}

/** How many of the words are small words of each language, the most first. */
function smallWordsIn(words: readonly string[]): [language: string, count: number][] {
  const counts = new Map<string, number>();
  for (const word of words)
    for (const language of WORDS.get(word) ?? [])
      counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}

/** BCP 47; null where the text says too little to know. */
export function clearLanguageOf(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  const script = languageOfScript(sample);
  if (script !== null) return script;
  const words = lettersIn(sample.toLowerCase());
  if (words.length < FEWEST_WORDS) return null;
  const [[best, count] = ['en', 0], [, next] = ['', 0]] = smallWordsIn(words);
  return count > words.length * LEAST_SHARE && count > CLEARLY * next ? best : null;
}

/** BCP 47; "en" where the text says too little to know another. */
export function languageOf(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const script = languageOfScript(sample);
  if (script !== null) return script;
  const words = lettersIn(sample.toLowerCase());
  if (words.length < FEWEST_WORDS) return 'en';
  const counts = smallWordsIn(words);
  const english = counts.find(([language]) => language === 'en')?.[1] ?? 0;
  const [best, count] = counts[0] ?? ['en', 0];
  return count > words.length * LEAST_SHARE && count > CLEARLY * english ? best : 'en';
}
