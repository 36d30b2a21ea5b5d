/**
 * Words of news that say what a figure or date is of, in groups of one meaning: "killed", "dead" and "death toll" are one
 * measure. General English; nothing here belongs to one subject or dossier. A group's first word is its name.
 */
import { stem } from '../../text/stems.ts';

const stems = (words: string): Set<string> => new Set(words.split(' ').map(stem));

/** What befalls people and things, what is measured, and what is done once. */
const MEASURES = [
  'die death dead toll fatality kill deadly fatal lives perish drown casualty body slain slay murder homicide succumb fatally crush execute assassinate massacre victim',
  'injure injury wound wounded hurt injured',
  'missing unaccounted disappear trapped stranded trace',
  'displace displaced move relocation evacuate evacuation evacuee flee homeless refugee relocate shelter uproot resettle',
  'rescue rescued rescuer saved survive survivor alive salvage',
  'destroy destroyed destruction wreck flatten demolish raze gutted collapse level',
  'damage damaged',
  'arrest arrested detain detention custody detainee capture recapture catch nab apprehend jailed round-up interrogate',
  'escape fugitive',
  'charge charged indict accuse accused indictment prosecute',
  'convict conviction guilty',
  'sentence jail imprison imprisonment jailed',
  'fine fined penalty penalise penalize',
  'compensation damages settlement compensate redress restitution',
  'bail',
  'repay return reimburse refund repayment payback',
  'fly flight',
  'enter entry',
  'infect infection case infected contract diagnose',
  'hospital hospitalise hospitalize hospitalised admitted ward',
  'recover recovered recovery',
  'vaccinate vaccination vaccine dose immunise immunize jab inoculate immunisation',
  'test tested',
  'attend attendance crowd spectator audience attendee watch attending visit visitor visited tourist guest participate participant delegate participation gather delegation attract draw pack throng flock',
  'turnout',
  'electorate register registered eligible entitled',
  'seat seats',
  'vote ballot votes',
  'majority lead margin',
  'profit earnings income',
  'revenue sales turnover takings receipts',
  'loss losses deficit shortfall',
  'need needy hunger famine starve starving malnutrition',
  'debt borrow borrowing liability',
  'price cost priced costs spend',
  'wage salary',
  'earn',
  'dividend',
  'budget spending expenditure',
  'population inhabitant populace resident',
  'pledge promise commit commitment donate donation aid contribute contribution grant give pledged',
  'loan lend lending credit',
  'invest investment investor',
  'tax levy tariff',
  'inflation',
  'unemployment jobless unemployed',
  'growth gdp economy',
  'employ employee workforce staff payroll',
  'hire recruit recruitment hiring',
  'layoff redundancy dismiss sack job-cut laid-off redundant',
  'job jobs',
  'strike walkout striker stoppage strikers walk-out',
  'protest demonstrate demonstration march rally demonstrator protester marcher parade',
  'train coach training teach educate instruct',
  'consultant adviser',
  'launch lift-off liftoff blast-off',
  'sign signed signing signature signatory',
  'ratify ratification',
  'adopt adopted adoption',
  'approve approval',
  'open opening inaugurate inauguration reopen',
  'close closure shut closing',
  'begin start commence beginning kick-off',
  'end finish conclude ended expire expiry',
  'found founded establish establishment set-up founding create creation',
  'build construct construction built',
  'complete completion completed',
  'propose proposal proposed',
  'announce announcement',
  'born birth',
  'elect elected election',
  'appoint appointment appointed',
  'resign resignation quit step-down',
  'marry wedding marriage',
  'depart departure sail',
  'arrive arrival land landed dock',
  'discover discovery find detect',
  'buy purchase acquire acquisition takeover bought',
  'sell sale sold',
  'export exported',
  'import imported',
  'produce production output manufacture',
  'order ordered',
  'deliver delivery delivered shipment',
  'burn scorch burned burnt char',
  'rain rainfall precipitation',
  'magnitude measure richter',
  'capacity hold accommodate seating',
  'carry transport aboard onboard',
  'score goal goals scored',
  'win winner won',
  'transfer fee',
  'age aged',
  'deploy deployment troops deployed',
  'seize seizure confiscate impound',
  'steal theft stolen robbery loot',
  'ban banned prohibit',
  'suspend suspension',
  'cancel cancellation cancelled scrapped',
  'delay delayed postpone postponed postponement',
  'crash collide collision derail',
  'sink capsize founder shipwreck sinking',
  'altitude orbit elevation',
  'weight weigh',
  'kidnap abduct abduction hostage',
  'release free freed',
  'exchange swap',
  'erupt eruption',
  'homeless',
  'subscribe subscriber subscription',
  'enrol enroll enrolment enrollment pupils',
  'poverty poor',
  'withdraw withdrawal pullout leave',
  'apply application apply-for',
  'use used usage',
  'reward bounty ransom',
  'verdict ruling judgment judgement',
  'licence license permit authorisation authorization',
  'deadline',
  'funeral bury burial',
] as const;

/** Nouns for the things counted that are one thing under several names. */
const THINGS = [
  'home house dwelling household flat apartment',
  'country nation state',
  'worker employee staff staffer colleague personnel',
  'prisoner inmate convict captive detainee',
  'traveler traveller passenger',
  'film movie',
  'town city',
  'lorry truck',
  'fan supporter',
  'rebel militant insurgent guerrilla',
  'attacker raider assailant gunman robber intruder bandit hijacker kidnapper',
  'hostage',
  'ranger warden gamekeeper',
  'customer client buyer shopper consumer',
  'clinic hospital',
  'peacekeeper helmet',
  'gun howitzer artillery cannon',
  'shell round projectile',
  'container box crate',
  'warehouse depot',
  'branch outlet',
  'applicant candidate contender hopeful',
  'clause article provision paragraph',
  'instalment transfer payment tranche',
  'antenna dish',
  'gate door exit',
  'diplomat envoy',
  'tree trunk',
  'flight service',
  'protester demonstrator marcher',
  'tent',
  'bottle flask',
  'island isle',
  'building structure',
  'quarter district neighbourhood neighborhood',
  'festival fair',
  'prize award',
  'race leg stage',
  'subscriber',
  'investor shareholder',
  'bed',
  'survey poll',
  'grave tomb burial chamber',
  'coin piece',
  'planet world',
  'antique treasure',
  'well borehole',
  'song number',
  'metro subway underground',
  'tram streetcar',
  'lift elevator',
  'petrol gasoline',
  'deputy legislator mp',
  'writer author',
  'farmer grower',
  'miner pitman',
  'firefighter fireman',
  'ship vessel boat craft ferry',
  'plane aircraft airplane jet airliner aeroplane',
  'car vehicle automobile',
  'bicycle bike',
  'officer official police policeman cop constable',
  'soldier troop serviceman',
  'voter elector',
  'spectator onlooker crowd attendance attendee audience',
  'pupil student schoolchild',
  'nurse',
  'doctor physician medic',
  'case infection',
  'dose shot jab',
  'seat mandate',
  'job post position',
  'school',
  'village hamlet',
  'polling station',
  'article exhibit item artefact artifact object',
  'picture painting canvas',
  'hectare',
  'tonne ton',
  'metre meter',
  'kilometre kilometer km',
  'kilogram kilogramme kilo kg',
  'share stock',
  'accomplice co-defendant co-accused accessory',
  'cabinet government',
  'inquiry probe investigation',
  'army military',
  'blaze fire wildfire',
  'quake earthquake tremor',
  'storm cyclone hurricane typhoon',
  'deal agreement accord pact treaty contract',
  'truce ceasefire cease-fire armistice',
  'plant factory mill works',
  'parliament assembly lawmaker legislature',
  'firm company business',
  'union syndicate',
  'game match',
  'child kid',
  'road highway motorway street',
  'stadium arena',
  'concert gig show',
  'shop store outlet',
] as const;

/** Nouns for people that say nothing of which people they are. */
const ANYBODY =
  'detention corpse youth youngster person people victim resident inhabitant villager individual body life casualty other more fatality death dead toll citizen one local evacuee survivor human patient case attendee participant visitor spectator detainee protester demonstrator marcher striker employee worker staff voter job evacuation injury crowd attendance arrest delegate guest member audience';
/** Nouns for people that are a part of "people". */
const SOMEBODY =
  'cadet gendarme dignitary recruit pilgrim colleague relative hostage captive diplomat envoy peasant candidate skier child woman man boy girl baby infant toddler teenager adult pensioner student pupil teacher nurse doctor midwife soldier civilian policeman police officer firefighter fireman rescuer worker miner sailor fisherman crew passenger pilot driver tourist foreigner migrant refugee prisoner inmate journalist farmer militant rebel fighter gunman suspect supporter fan official personnel minister lawmaker parent mother father engineer volunteer cyclist climber player athlete guard monk priest guest striker shareholder migrant customer employee staff';

/** Units of money that belong to several countries, so that the words don't tell which. */
export const CURRENCY_NOUNS = stems(
  'crown krone krona mark dinar lev leu franc peso rupee ruble rouble lira shilling guilder riyal rial real dirham taka baht won dollar pound kwacha birr',
);

/** Verbs of two words: the verb and the particle. */
const PHRASES = new Map(
  Object.entries({
    'walk out': 'strike',
    'date from': 'found',
    'date back': 'found',
    'go back': 'found',
    'set off': 'depart',
    'fly home': 'depart',
    'move in': 'begin',
    'run out': 'end',
    'come power': 'office',
    'set up': 'found',
    'lift off': 'launch',
    'blast off': 'launch',
    'take part': 'attend',
    'lay off': 'layoff',
    'step down': 'resign',
    'break out': 'begin',
    'kick off': 'begin',
    'take off': 'depart',
    'get back': 'repay',
    'pay back': 'repay',
    'give back': 'repay',
    'shut down': 'close',
    'call off': 'cancel',
    'burn down': 'destroy',
    'pass away': 'die',
    'show up': 'attend',
    'turn out': 'turnout',
    'sign up': 'register',
    'carry out': 'conduct',
    'take place': 'hold',
    'take over': 'buy',
    'go down': 'sink',
    'break free': 'escape',
    'break down': 'fail',
    'swear in': 'appoint',
    'take office': 'office',
    'take command': 'office',
    'take charge': 'office',
    'put aside': 'provide',
    'set aside': 'provide',
    'wind up': 'end',
    'wrap up': 'end',
    'get under': 'begin',
    'tie knot': 'marry',
    'break up': 'dissolve',
    'shoot dead': 'die',
    'gun down': 'die',
    'break ground': 'begin',
    'gross domestic': 'growth',
    'consumer prices': 'inflation',
    'lose homes': 'displace',
    'lose lives': 'die',
    'lose life': 'die',
    'claim lives': 'die',
    'lose jobs': 'layoff',
    'cast ballots': 'vote',
    'cast votes': 'vote',
    'hand over': 'deliver',
    'bring down': 'cut',
    'pull out': 'withdraw',
  }).map(([phrase, measure]) => [phrase.replace(/^\S+/, stem), measure]),
);

/** Adjectives and the like that follow a length or weight and say what it measures: "54 metres tall". */
const EXTENTS: Record<string, string> = {
  tall: 'height',
  high: 'height',
  long: 'length',
  wide: 'width',
  deep: 'depth',
  heavy: 'weight',
  thick: 'thickness',
  old: 'age',
  away: 'distance',
  apart: 'distance',
};

/** Figures of two measures of one row are of different things, whatever the sentences share. */
const ROWS = [
  'die injure missing displace rescue destroy damage arrest charge convict infect hospital recover vaccinate test need',
  'profit revenue loss debt price wage dividend budget pledge loan invest tax fine compensation damage steal export import repay',
  'turnout vote inflation unemployment growth majority seat vaccinate poverty',
  'hire employ layoff strike train attend protest arrest deploy',
  'height length width depth weight thickness age distance magnitude rain',
  'export import',
  'buy sell',
  'open close',
  'begin end',
  'appoint resign',
  'sign ratify adopt propose approve',
  'depart arrive',
  'found close',
  'born die',
].map((row) => new Set(row.split(' ')));

const index = (groups: readonly string[]): Map<string, string> =>
  new Map(
    groups
      .flatMap((group) => {
        const words = group.split(' ');
        return words.map((word) => [stem(word), words[0]!] as const);
      })
      .reverse(),
  );

const measures = index(MEASURES);
const things = index(THINGS);
const anybody = stems(ANYBODY);
const somebody = stems(SOMEBODY);

/** The measure that a stem belongs to, or null. */
export const measureOf = (stemmed: string): string | null => measures.get(stemmed) ?? null;
/** The measure of a verb of two words, such as "walk out". */
export const measureOfPhrase = (stemmed: string, particle: string): string | null =>
  PHRASES.get(`${stemmed} ${particle}`) ?? null;
export const extentOf = (lower: string): string | null =>
  Object.hasOwn(EXTENTS, lower) ? EXTENTS[lower]! : null;
/** Whether no figure can be of both measures. */
export const areExclusive = (a: string, b: string): boolean =>
  a !== b && !areKin(a, b) && ROWS.some((row) => row.has(a) && row.has(b));
/** What one report calls by one measure and another by the other; not exclusive, though they stand in one row. */
const KIN = [
  'loss damage price',
  'attend protest strike',
  'appoint elect',
  'seize discover',
  'escape sentence',
  'job layoff',
  'earn wage profit revenue',
  'buy price',
  'invest price budget',
].map((row) => new Set(row.split(' ')));
export const areKin = (a: string, b: string): boolean =>
  a !== b && KIN.some((row) => row.has(a) && row.has(b));
/** Verbs and nouns that govern a figure, by one meaning, seen from either side: who pays and who receives. */
const GOVERNORS = index([
  'pay receive get payout payment',
  'want demand seek ask request urge call',
  'save saving savings',
  'offer propose',
  'cost price spend',
  'weigh weight',
  'run operate manage',
  'employ workforce staff',
  'represent speak',
  'supply provide serve',
  'contain hold include comprise',
  'house shelter accommodate',
  'build construct',
  'issue grant',
  'reward bounty',
  'prize award',
  'publish release',
  'cover span occupy',
  'depth deep',
  'speed fast',
  'ticket admission',
  'temperature degree mercury',
  'share stock',
  'give perform play',
  'earn gross',
  'lose shed',
  'field contest stand',
  'cabinet government',
  'circle orbit altitude',
  'last run take',
  'generate produce',
  'attend draw attract pack',
]);
export const governorOf = (stemmed: string): string => GOVERNORS.get(stemmed) ?? stemmed;

/** Acts that may be one on its date; `found open` only of years. */
const ACT_KIN = [
  'found open build begin launch',
  'office buy appoint elect begin',
  'close complete buy end build',
  'begin open launch',
  'end close withdraw',
  'sink crash',
  'seize discover',
  'meet talk',
  'approve adopt',
  'arrest charge',
  'launch fly depart',
  'escape release',
  'open hold',
  'funeral hold',
  'verdict sentence convict',
].map((row) => new Set(row.split(' ')));
export const areKinActs = (a: string, b: string): boolean =>
  ACT_KIN.some((row) => row.has(a) && row.has(b));

/** Verbs for one act on its date that are not said of figures, by the name of the act. */
const ACT_VERBS = index([
  'appoint name nominate become assume helm',
  'approve pass endorse',
  'strike hit shake rock jolt ravage lash pummel',
  'publish unveil present issue',
  'attack storm raid ambush',
  'meet talks',
  'visit tour',
  'begin start launch',
  'convict guilty',
  'die assassinate shoot',
  'free release',
  'explode explosion blast detonate',
  'crash plunge plough',
  'burst breach give-way',
]);
export const actOf = (stemmed: string): string | null => ACT_VERBS.get(stemmed) ?? null;

/** One name for the several nouns of a thing; the stem itself where it has one name only. */
export const thingOf = (stemmed: string): string => things.get(stemmed) ?? stemmed;
/** Nouns in -er, -or, -ist and the like that are no people. */
const NO_PEOPLE = stems(
  'tower river container helicopter number tractor motor sector order reactor factor computer server layer letter paper matter quarter center theater chapter register winter summer dollar order error mirror floor door color meter liter kilometer hectare trailer freighter tanker bomber fighter locomotive transformer router printer newspaper power offer border cover answer water flower shower dinner copper silver fiber timber rubber boulder shelter corner counter filter poster folder burger laser sensor monitor elevator generator satellite committee fee coffee tree degree referee guarantee employer list',
);
const looksLikePerson = (stemmed: string): boolean =>
  /(?:[^aeiou]er|[ts]or|ist|[^aeiou]ian|ee)$/.test(stemmed) &&
  stemmed.length > 4 &&
  !NO_PEOPLE.has(stemmed);
export const isPerson = (stemmed: string): boolean =>
  anybody.has(stemmed) || somebody.has(stemmed) || looksLikePerson(stemmed);
/** A noun for a particular kind of people, such as children. */
const AGES_AND_SEXES = stems(
  'child woman man boy girl baby infant toddler teenager adult pensioner',
);
/** Two nouns for people that no one can be at once; a man may be a miner. */
export function areOtherPeople(a: string, b: string): boolean {
  if (a === b || a === 'man' || b === 'man')
    return a !== b && AGES_AND_SEXES.has(a) && AGES_AND_SEXES.has(b);
  return true;
}

export const isKindOfPerson = (stemmed: string): boolean =>
  somebody.has(stemmed) && !anybody.has(stemmed);
