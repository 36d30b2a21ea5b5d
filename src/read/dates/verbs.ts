/** Verb forms that tell whether a sentence looks back or ahead. */
import { wordsOf } from '../../text/lexicon/index.ts';
/** Forms whose event lies ahead of the speaker: "is scheduled for Friday", "due on Monday", "plans". */
export const AHEAD = wordsOf('ahead-words');

/** Past forms whose complement lies ahead: "agreed to meet on Friday", "planned for Monday"; right before a date they look back. */
export const INTENDED = wordsOf('intention-participles');

/** Past forms that look ahead with their object between them and the date: "planned a march on Saturday". */
export const PLANNED = wordsOf('planned-participles');

/** With "until" or "to" and a date: what they put off ends ahead. */
export const PUT_OFF = wordsOf('put-off-verbs');

/** Present forms that news uses of what is on the calendar: "opens on Monday". */
export const CALENDAR_VERBS = wordsOf('calendar-verbs');
/** Their plural forms, taken only after a plural noun or pronoun. */
export const PLURAL_CALENDAR_VERBS = wordsOf('plural-calendar-verbs');
/** Plural verbs of a team or body named in the singular: "Ghana play Benin on Tuesday". */
export const TEAM_VERBS = wordsOf('team-verbs');
/** With an appointment and "for": "called a strike for Wednesday". */
export const CALLED = wordsOf('calling-verbs');

/** Between an auxiliary and its verb. */
export const BETWEEN = wordsOf('between-auxiliary-and-verb');
