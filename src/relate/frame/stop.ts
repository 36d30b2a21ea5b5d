/** Words that say nothing of what a figure is of. */
import { stem } from '../../text/stems.ts';

const STOP = new Set(
  `a an the of in on at to from by for with as into over under about after before between during within without through and or but nor so than then that this these those which who whom whose what
  it its he she his her they their them we our us you i be have do will would can could may might shall should must not no yes also more most less least some any each every all both either other another further
  up down out off only just still already again there here where when while how why if because since until per via amid among around along near nearly almost very much many few several own same such one two
  say tell report announce state add according official authority spokesman spokeswoman statement reporter agency new last next past coming first second third year month week day time monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
  across amid among throughout despite toward towards three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety being seven percent per-cent pct million billion thousand hundred total record average now today yesterday tomorrow earlier later ago expect plan estimate put take make get go come see become mr mrs ms`
    .split(/\s+/)
    .map(stem),
);

export const isStop = (stemmed: string): boolean => STOP.has(stemmed);
