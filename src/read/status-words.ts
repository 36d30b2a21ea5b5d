/** Verbs and the words about them that tell what has happened from what is planned or offered. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

export const FUTURE = set("will shall would 'll ’ll won't won’t wouldn't wouldn’t shan't");
export const POSSIBLE = set(
  "may might could can should must cannot can't can’t couldn't couldn’t ought shouldn't",
);
export const BE_PAST = set("was were wasn't wasn’t weren't weren’t");
export const BE_PRESENT = set(
  "is are am isn't isn’t aren't aren’t 's 're ’re they're we're it's he's she's",
);
export const HAVE_PRESENT = set(
  "has have hasn't hasn’t haven't haven’t 've ’ve having we've they've i've you've",
);
export const HAVE_PAST = set("had hadn't hadn’t");
export const DO_PAST = set("did didn't didn’t");
export const DO_PRESENT = set("do does don't don’t doesn't doesn’t");

/** Before "to" and a verb, or before a noun: something intended or foreseen. */
export const PLANNING = set(`
  plan plans planned planning intend intends intended intending intention intentions aim aims aimed aiming hope hopes hoped hoping expect expects expected expecting expectation
  due set slated scheduled poised ready prepared preparing prepares want wants wanted wanting seek seeks sought seeking vow vows vowed vowing agree agrees agreed agreeing
  decide decides decided deciding decision propose proposes going about likely unlikely bid bids bidding effort efforts wish wishes wished hopeful able-to
  pledge pledges pledged pledging promise promises promised promising commit commits committed commitment projected forecast forecasts forecasted predicted anticipated estimated-to threaten threatens threatened threatening
  target targets targeted targeting goal goals ambition ambitions deal agreement order orders ordered urge urged urges call calls called asked asks ask need needs needed required proposal proposals
  undertake undertook undertaken authorised authorized approved consider considers considering considered told is are be was were 're 's ’s wants`);

/** Words that by themselves, with what is counted as their object, mean an intention or a forecast. */
export const PLANS = set(
  'plans plan planned planning target targets targeted targeting goal forecast forecasts forecasting projects projected projecting predicts predicted predicting expects expected expecting anticipates anticipated budgets budgeted intends intended aims aiming slated scheduled seeks seeking requests requested',
);

/** Verbs whose object is offered, with nothing done yet. */
export const OFFERS = set(
  'offer offers offered offering pledge pledges pledged pledging promise promises promised promising propose proposes proposed proposing proposal proposals tender tendered',
);

/** Before "to" and a verb: what follows has happened, or happens, as the verb itself has. */
export const ACHIEVED = set(
  'managed manages helped helps helping began begun begins started starts starting continued continues continuing forced used came able allowed enabled causing caused went gone proceeded served chose chosen got lived',
);

/** Before "to" and a verb: what follows has not happened. */
export const REFUSED = set(
  'failed fails failing refused refuses refusing declined declines declining neglected unable',
);
export const DENIED = set('denied denies denying deny denial');

/** A sentence begins anew after these. */
export const REPORTING = set(
  'said says say saying told tells tell added adds adding according stated states reads reading claimed claims estimates estimated',
);

/** Words that open a clause of their own. */
export const CLAUSE_OPENERS = set(
  'but while whereas although though because since after before when where if whether that as until unless which who',
);
export const HARD_BOUNDARIES = set('; : but while whereas although though');

/** Adverbs, pronouns and the like that may stand within a verb group. */
export const WITHIN_GROUP = set(
  'not never also already now still just only even all both been be being yet since then soon ever to have previously recently reportedly allegedly collectively together first since',
);

export const NEGATIONS = set(
  "not never no-longer nor neither won't won’t wouldn't wouldn’t can't can’t cannot couldn't couldn’t isn't isn’t aren't aren’t wasn't wasn’t weren't weren’t hasn't hasn’t haven't haven’t hadn't hadn’t didn't didn’t don't don’t doesn't doesn’t shouldn't",
);
export const AFTER_NOT = set('only just merely least');

/** Past forms and participles without -ed. */
export const IRREGULAR_PAST = set(`
  ate beat beaten became began begun bet bit bled blew blown broke broken brought built burnt bought came caught chose chosen cost crept cut dealt dove drew drawn drank drove driven fell fallen
  fed felt fought found fled flew flown forbade forgot forgave froze frozen gave given went gone grew grown held hid hidden hit hurt kept knew known laid led left lent let lit lost made meant met
  paid put quit ran rang rode ridden rose risen saw seen sent set shook shaken shone shot showed shown shrank shrunk shut slain slept slid sold sought spent spoke spoken spread sprang stood stole stolen
  stuck struck swam swept swore sworn taken taught thrown thought threw took tore torn understood undertook undertaken underwent upheld withdrew withdrawn withstood woke won wore worn wound written wrote
  sank sunk split burst outlaid overtook overtaken overcame swung clung bore borne born drawn rebuilt reset resold retook oversaw outdid plunged hung dug spun won`);

/** Present forms that are seldom nouns: they tell of what is, and end the search. */
export const PRESENT_VERBS = set(`
  employs employ includes include contains contain comprises represents represent covers covering requires require costs needs has have owns own operates operate holds hold remains remain becomes become
  equals exceeds exceed accounts account receives receive earns earn makes make takes take gives give gets get goes go comes come knows know shows show stands stand serves serve provides provide
  produces produce generates generate charges charge pays pay sells sell buys buy weighs weigh measures sits lies runs kills kill affects affect allows allow carries carry connects consists
  suggests suggest believes believe thinks think hosts features involves involve averages attracts attract draws draw faces face totals ranges range`);

/** Words in -ed that are no past form, or that belong to the number or the noun. */
export const NOT_PAST = set(
  'compared estimated combined united so-called limited hundred indeed need needed speed feed seed bed red shed-like breed exceed proceed succeed unnamed unspecified related armed alleged sacred wicked naked advanced aged skilled unskilled continued increased reduced added unprecedented planned proposed projected expected targeted scheduled pledged promised offered requested',
);

/** Bare infinitives that may follow "to" as a purpose; other words after it make it a preposition. */
export const INFINITIVES = set(`
  be have do make take give get go come see say tell help build buy sell pay send train teach coach kill save cut raise lower lift reach meet find fight face keep hold hire fire add create provide support supply
  improve increase reduce expand boost strengthen protect prevent protest tackle address discuss launch start begin open close end stop finish complete host hold join leave move bring carry deliver produce generate use
  spend invest fund finance lend borrow win lose beat play run serve lead drive ride fly travel visit attend allow enable ensure secure seek try want need become remain stay continue include cover treat test screen vaccinate feed house
  shelter rescue evacuate return resettle relocate transport transfer replace repair restore rebuild renovate develop design plan prepare organise organize celebrate mark commemorate honour honor investigate prosecute charge arrest detain release
  free deport extradite sentence fine sue settle compensate award grant receive accept reject approve pass enact sign ratify adopt implement enforce monitor inspect review assess study learn know understand explain show present publish print
  deploy withdraw attack defend destroy damage target strike bomb shoot recruit enlist register enrol enroll vote elect appoint nominate select choose combat counter curb limit conduct perform operate manage control oversee acquire merge purchase offer promise`);
