/** Closed word classes that tell where a counted noun phrase ends. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Words that cannot stand inside a counted noun phrase: prepositions, conjunctions, pronouns, determiners, auxiliaries, adverbs. */
export const PHRASE_ENDS = set(`
  of in on at by for from to with without within into onto over under above below between among amid amidst against across along around about
  after before behind beneath beside besides beyond despite down during except inside like near off out outside past per since than through
  throughout till toward towards underneath until unto up upon via versus vs v worth plus minus
  and or but nor so yet while whilst whereas although though because if unless as when where whether why how
  the a an this that these those its his her their our my your he she it they we i you him them us me who whom whose which what each every either
  neither any all both such another themselves itself himself herself ourselves it's they're we're he's she's there's that's who's
  is are was were be been being am has have had having do does did done will would shall should can could may might must cannot won't can't didn't
  don't doesn't isn't aren't wasn't weren't hasn't haven't hadn't wouldn't couldn't
  not also only just even still already now then there here ago later earlier away apart together alone respectively too very quite rather more
  most less least far once again instead today yesterday tomorrow tonight abroad overseas home worldwide nationwide annually altogether combined
  long wide high deep tall thick last next due ever never perhaps maybe almost nearly roughly about approximately back ahead forward ashore aboard afterwards
  monday tuesday wednesday thursday friday saturday sunday january february april june july august september october november december
  including excluding regarding concerning according following compared depending ranging amounting totalling totaling ie eg etc`);

/** Comparatives and the like that stand before the noun and are no part of what is counted. */
export const MORE_WORDS = set('more additional further extra fewer less added');

/** Words that take the place of the noun, which then is the one counted before. */
export const PRONOUN_HEADS = set('more others another fewer less further additional extra');

/** Plural or collective nouns without a plural ending. */
export const PLURALS = set(`
  people men women children police personnel staff troops media criteria phenomena cattle aircraft spacecraft hovercraft watercraft fish shellfish sheep deer
  feet teeth mice geese oxen livestock poultry offspring salmon trout bison alumni fungi bacteria data nuclei folk youth infantry cavalry militia faculty crew
  clergy gentry swine moose squid shrimp cod tuna elk quail grouse manpower workforce kin vermin personnel
  dice lice larvae vertebrae formulae antennae indices matrices appendices hectares acres ewe grandchildren stepchildren schoolchildren
  policemen policewomen firemen servicemen servicewomen congressmen congresswomen lawmen gunmen fishermen sportsmen sportswomen businessmen businesswomen
  salesmen chairmen craftsmen workmen statesmen townspeople salespeople tribesmen clansmen countrymen crewmen horsemen cameramen policepeople
  firefighters crossbows seafarers congresspeople spokesmen spokeswomen frenchmen englishmen irishmen dutchmen`);

/** Words in -s that are not plural nouns. */
export const NOT_PLURALS = set(`
  news politics economics physics mathematics athletics gymnastics diabetes measles rabies gas bias atlas lens plus less us yes always perhaps
  sometimes besides across towards afterwards overseas this his its as was has is does minus versus various numerous previous serious religious
  famous dangerous indigenous suspicious precious ferrous continuous autonomous anonymous simultaneous infectious contagious malicious prestigious
  texas paris christmas mars venus james jones williams davis thomas charles los las des les illinois kansas arkansas massachusetts honduras
  cyprus athens brussels wales laos barbados bahamas angeles orleans iris tennis pancreas canvas chaos cosmos ethos pathos asbestos nexus
  sports arms sales operations systems communications services human rights customs savings goods securities veterans drugs honours honors
  affairs means headquarters series species`);

/** Plurals among `NOT_PLURALS` that are nouns by themselves when no noun follows ("30 arms", "500 sales"). */
export const ATTRIBUTIVE_PLURALS = set(`
  sports arms sales operations systems communications services rights customs savings goods securities veterans drugs honours honors affairs means
  headquarters series species states emirates nations`);

/** Verbs, in forms without -ed, that may follow the number itself where the noun is left out ("25 say") or end a phrase without plural. */
export const PLAIN_VERBS = set(`
  say says said tell tells told think thinks thought see sees saw go goes went come comes came take takes took make makes made get gets got give gives gave
  gone taken seen given known shown become becomes became begin begins began fall falls fell rise rises rose leave leaves left lose loses lost win wins won
  meet meets met pay pays paid run runs ran send sends sent hold holds held keep keeps kept put puts set sets spend spends spent stand stands stood find finds found
  feel feels felt fight fights fought flee flees fled bring brings brought buy buys bought sell sells sold build builds built cut cuts hit hits hurt grow grows grew
  sink sinks sank shoot shoots shot sit sits sat speak speaks spoke strike strikes struck survive survives die dies live lives work works remain remains want wants
  need needs live join joins include includes involve involves show shows support supports favour favor oppose opposes believe believes agree agrees
  vote votes expect expects plan plans seek seeks try tries ask asks use uses help helps allow allows require requires receive receives attend attends
  arrive arrives appear appears follow follows lead leads led reach reaches continue continues provide provides report reports suffer suffers carry carries
  cross crosses marched qualify qualifies compete competes lie lies lay bear bears bore born wear wears wore write writes wrote wait waits depend depends
  contain contains cause causes cost costs does did seem seems start starts stop stops turn turns become understand know knows knew caught`);

/** Verbs that no plural noun is spelt like: what stands before them is the head. */
export const ONLY_VERBS = set(
  'says wants remains believes expects seems becomes includes requires thinks knows lives goes depends contains consists belongs relies exists asks proves means',
);

/** Words of degree between "of the" and the noun. */
export const DEGREES = set('most least more very many few less');

/** People left without a noun: they count as what they are called. */
export const STATE_NOUNS = set(
  'dead killed injured wounded hurt missing arrested detained hospitalised hospitalized displaced homeless unaccounted infected vaccinated evacuated stranded unemployed jobless rescued registered',
);

/** Adverbs in -ly are read by their ending; these are not adverbs. */
export const NOT_ADVERBS = set(
  'family elderly friendly early daily weekly monthly yearly quarterly hourly fortnightly ally assembly supply reply monopoly anomaly italy butterfly fly bully belly rally jelly deadly costly likely unlikely lonely lovely only july orderly scholarly disorderly',
);

/** Nouns that "two-", "three-" and the like may measure: "a three-day summit", "a ten-member panel". */
export const COMPOUND_NOUNS = set(
  'member person people seat seater bed bedroom storey story floor page piece lane nation country team man woman game match point goal race run vote unit car carriage room metre meter strong part',
);

/** After these a hyphened number tells a kind, not a count: "two-way", "24-7". */
export const COMPOUND_KINDS = set(
  'way ways sided party state dimensional time times on off nil all to tier tiered thirds factor step track wheel wheeler legged handed fold stop digit digits star something and in pointer timer front speed stroke ply figure class hander hitter',
);

/** Determiners after "of" that make the counted thing a part of a whole: "three of the suspects". */
export const PARTITIVE_DETERMINERS = set(
  'the its his her their our my your these those this that such all',
);
