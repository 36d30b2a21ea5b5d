/** Verb forms that tell whether a sentence looks back or ahead. */
const set = (words: string): Set<string> => new Set(words.trim().split(/\s+/));

/** Past forms that do not end in "-ed". */
export const PAST_FORMS = set(`
  was were had did said told went came took made gave got found became began knew thought saw left felt put brought held wrote stood heard let meant met ran paid sat spoke
  lay led read grew lost fell sent built understood drew broke spent cut rose drove bought wore chose sought taught caught fought won hit shot struck sold flew forgot
  hid hung kept laid lit quit rode rang sang sank shook shut slept slid spread sprang stole stuck swore swept swam threw woke withdrew arose bore beat beaten bent bet bitten blown bound drawn flown proven slain stricken undertaken overtaken overseen overthrown swollen torn
  bled blew bred burst cast clung cost crept dealt dug drank ate fed fled forbade froze hurt knelt overtook overthrew rebuilt set shed shone slew split spun stuck strode
  tore upheld wept resigned been gone done seen taken given known shown written broken chosen driven fallen grown hidden ridden risen shaken spoken stolen sworn torn
  thrown worn woken withdrawn begun sunk sung drunk frozen forgotten forbidden born borne undergone underwent overcame dubbed sued follows`);

/** "-ed" words that are no verbs of the clause. */
export const NOT_PAST = set(
  'united hundred sacred naked wicked indeed need speed feed seed breed proceed exceed succeed red bed wed shed armed alleged so-called unprecedented detailed limited advanced',
);

/** Forms whose event lies ahead of the speaker: "is scheduled for Friday", "due on Monday", "plans". */
export const AHEAD = set(`
  scheduled expected due slated poised plan plans planning intends intend hopes hope hoping aims aim aiming vows vow agrees agree prepares preparing likely unlikely
  foreseen envisaged earmarked pencilled targeted billed expects expect expecting anticipates anticipate anticipated proposes propose wants want urges urge promises promise pledges pledge threatens threaten upcoming forthcoming deadline
  forecast forecasts projected predicts must seeks seeking needs supposed eligible targets tentatively`);

/** Past forms whose complement lies ahead: "agreed to meet on Friday", "planned for Monday"; right before a date they look back. */
export const INTENDED =
  set(`planned agreed vowed intended hoped aimed ordered prepared ready set wanted urged promised pledged threatened predicted proposed asked required bound decided sought told warned invited offered
  subpoenaed summoned instructed allowed directed appointed permitted authorized authorised arranged committed applied booked forced`);

/** Past forms that look ahead with their object between them and the date: "planned a march on Saturday". */
export const PLANNED = set('planned arranged booked');

/** With "until" or "to" and a date: what they put off ends ahead. */
export const PUT_OFF = set(
  'postponed postpone postpones extended extend extends delayed delay delays adjourned suspended closed barred deferred pushed rescheduled remanded valid open given gave gives canceled cancelled cancels imposed imposes declared ordered banned shut halted grounded',
);

export const FUTURE_MODALS = set(
  "will 'll ’ll shall won't won’t would could may might should must can cannot wouldn't",
);

/** Present forms that news uses of what is on the calendar: "opens on Monday". */
export const CALENDAR_VERBS = set(`
  opens begins starts ends meets returns arrives expires takes leaves votes resumes reconvenes closes visits travels kicks hosts comes launches concludes goes runs faces departs
  convenes retires debuts airs premieres plays reopens holds marks celebrates turns reports moves flies heads welcomes decides hears announces hands falls lapses`);
/** Their plural forms, taken only after a plural noun or pronoun. */
export const PLURAL_CALENDAR_VERBS = set(
  'open begin start end meet return arrive expire take leave vote resume reconvene close travel come go face depart convene retire debut air play hold head gather host march vote kick move start depart launch sail land decide',
);
/** Plural verbs of a team or body named in the singular: "Ghana play Benin on Tuesday". */
export const TEAM_VERBS = set('play face meet');
/** With an appointment and "for": "called a strike for Wednesday". */
export const CALLED = set(
  'set sets called calls call fixed fixes scheduled schedules arranged arranges announced announces planned plans booked convened convenes ordered orders declared declares',
);

/** Between an auxiliary and its verb. */
export const BETWEEN = set(
  "stay remain get become keep not also be been being have n't never ever still only just soon now then finally formally likely probably officially already be- again first all both well",
);
