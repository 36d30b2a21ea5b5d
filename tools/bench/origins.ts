/** Finding the origins of articles: whether time grows as their number does. */
import type { Article } from '../../src/model/article.ts';
import { parseArticle } from '../../src/read/parse-article.ts';
import { findOrigins } from '../../src/relate/origins/index.ts';
import { processorSeconds } from './processor-seconds.ts';

const WORDS =
  'harbour council ferry pier storm winter lorry loan bridge school market farmer village railway station doctor nurse teacher budget minister election court judge police river flood valley mountain summer autumn harvest wheat barley sugar factory engine worker union wage strike museum painting theatre concert singer stadium match'.split(
    ' ',
  );

function* randomWords(seed: number): Generator<string> {
  for (let step = 0; ; step++) {
    let hash = Math.imul(seed ^ (step << 16), 0x45d9f3b) >>> 0;
    hash = Math.imul(hash ^ (hash >>> 15) ^ step, 0x2c1b3c6d) >>> 0;
    yield WORDS[(hash ^ (hash >>> 12)) % WORDS.length] ?? '';
  }
}

/** Made-up articles of 24 sentences; every fourth is a cut copy of the one before it. */
function makeArticles(count: number): Article[] {
  const articles: Article[] = [];
  let before: string[] = [];
  for (let number = 0; number < count; number++) {
    const words = randomWords(number + 1);
    const sentences =
      number % 4 === 3
        ? before.slice(0, 16)
        : Array.from(
            { length: 24 },
            () => `The ${Array.from({ length: 14 }, () => words.next().value).join(' ')}.`,
          );
    before = sentences;
    articles.push(
      parseArticle({
        file: `${number}.txt`,
        text: sentences.join('\n\n'),
        published: '2031-05-06',
      }),
    );
  }
  return articles;
}

const FEW = 1000;
const MANY = 4000;
/** Four times the articles may take twice four times as long. */
const MOST = 8;

/** Prints the growth; 1 where it is too steep. */
export function benchOrigins(): number {
  const [few, many] = [makeArticles(FEW), makeArticles(MANY)];
  findOrigins(few.slice(0, 200));
  const growth =
    processorSeconds(() => findOrigins(many)) / processorSeconds(() => findOrigins(few));
  console.log(`origins: ${MANY} articles take ${growth.toFixed(1)} times as long as ${FEW}`);
  return growth > MOST ? 1 : 0;
}
