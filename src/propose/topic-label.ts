/** What a topic is called: "Deaths", "Drivers trained", "Tax bill", "Date of the launch". Null where the words don't tell. */
import type { Frame } from '../relate/index.ts';
import { valuesOf } from '../text/lexicon/index.ts';
import { aroundFigure, nounOf } from './noun-phrase.ts';

const NOUNS = valuesOf('measure-nouns');
const PARTICIPLES = valuesOf('measure-participles');
const EVENTS = valuesOf('measure-dates');
const SUMS = valuesOf('measure-sums');
/** What weights, lengths and areas are of, beside the thing weighed. */
const MEASURED = /^(?:altitude|burn|capacity|damage|magnitude|produce|rain|weight)$/;
/** They count, and tell nothing of what. */
const EMPTY = /^(?:people|persons?|men|women|others?|figures?|times?|items?|things?|units?)$/i;

export const capitalised = (words: string): string =>
  words.slice(0, 1).toUpperCase() + words.slice(1);

/** The one that most have; null where no two agree. */
function commonest(words: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const word of words) if (word) counts.set(word, (counts.get(word) ?? 0) + 1);
  const [first] = [...counts].sort((a, b) => b[1] - a[1]);
  return first ? first[0] : null;
}

const lastPlain = (unit: string): string | null =>
  unit
    .split(/\s+(?:of|in|from|per|at|for|on)\s|,/)[0]
    ?.split(/\s+/)
    .filter((word) => /^\p{Ll}/u.test(word) && !/^(?:other|more|of|the|them)$/.test(word))
    .join(' ') || null;

/** Of all of them, or of none. */
export function sharedMeasure(frames: readonly Frame[]): string | null {
  const [measure = null, ...others] = new Set(frames.map((frame) => frame.measure));
  return others.length === 0 ? measure : null;
}

/** "A 22-man squad": what has so many, and not what is counted. */
const isCompound = ({ fact }: Frame): boolean => /^[\p{L}\d,.]+-\p{L}+$/u.test(fact.text);
/** Parts of currencies: a figure in them is a sum of something. */
const SMALL_MONEY = /^(?:pence|cents?|euro ?cents?)$/;

function labelCount(frames: readonly Frame[], measure: string | null): string | null {
  const units = frames.map((frame) => {
    if (frame.fact.kind !== 'quantity') return null;
    const around = isCompound(frame) ? aroundFigure(frame) : null;
    return around === null ? lastPlain(frame.fact.unit) : lastPlain(nounOf(around) ?? '');
  });
  const thing = commonest(units);
  const noun = measure === null ? undefined : NOUNS.get(measure);
  const participle = measure === null ? undefined : PARTICIPLES.get(measure);
  const isSaid = frames.some(({ sentence }) => sentence.some(({ lower }) => lower === participle));
  if (thing !== null && participle !== undefined && isSaid) return `${thing} ${participle}`;
  if (noun !== undefined && (thing === null || EMPTY.test(thing))) return noun;
  if (thing !== null && SMALL_MONEY.test(thing)) return labelMoney(frames, measure);
  return thing === null || EMPTY.test(thing) ? null : thing;
}

function labelMoney(frames: readonly Frame[], measure: string | null): string | null {
  const nouns = frames.map((frame) => {
    const around = aroundFigure(frame);
    return around && nounOf(around);
  });
  return commonest(nouns.map((noun) => noun && lastPlain(noun))) ?? SUMS.get(measure ?? '') ?? null;
}

function labelShare(frames: readonly Frame[], measure: string | null): string | null {
  const whole = commonest(frames.map(({ fact }) => (fact.kind === 'quantity' ? fact.unit : null)));
  return whole ? `share of ${whole}` : (NOUNS.get(measure ?? '') ?? null);
}

/** "Days in hospital", "length of the ban". */
function labelLength(frames: readonly Frame[]): string | null {
  const places = frames.map((frame) => {
    const around = aroundFigure(frame);
    const [, place] =
      /^ ?((?:in|of) (?:an? |the )?[\p{Ll} ]{3,24}?)(?=[,.;]|$)/u.exec(
        around?.text.slice(frame.fact.end) ?? '',
      ) ?? [];
    return place && frame.fact.kind === 'quantity' ? `${frame.fact.unit} ${place}` : null;
  });
  const nouns = frames.map((frame) => {
    const around = aroundFigure(frame);
    const noun = around && nounOf(around);
    return noun ? `length of the ${lastPlain(noun)?.split(' ').at(-1)}` : null;
  });
  return commonest(places) ?? commonest(nouns);
}

/** What most say happened that day. */
function labelDate(frames: readonly Frame[]): string | null {
  const noun = commonest(frames.map(({ measure }) => EVENTS.get(measure ?? '') ?? null));
  return noun === null ? null : `date of the ${noun}`;
}

export function topicLabel(frames: readonly Frame[]): string | null {
  const [first] = frames;
  const measure = sharedMeasure(frames);
  if (!first) return null;
  const { dimension } = first;
  const label =
    dimension === 'date'
      ? labelDate(frames)
      : dimension === 'length'
        ? labelLength(frames)
        : dimension === 'percent'
          ? labelShare(frames, measure)
          : dimension.startsWith('money')
            ? labelMoney(frames, measure)
            : dimension.startsWith('measure')
              ? MEASURED.test(measure ?? '')
                ? (NOUNS.get(measure ?? '') ?? null)
                : null
              : measure === 'age'
                ? 'age'
                : labelCount(frames, measure);
  return label === null ? null : capitalised(label);
}
