/** Words that say nothing of what a figure is of. */
import { wordsOf } from '../../text/lexicon/index.ts';
import { stemmed } from '../../text/stems.ts';

const STOP = stemmed(wordsOf('stop-words'));

export const isStop = (stemmed: string): boolean => STOP.has(stemmed);
