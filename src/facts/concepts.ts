/**
 * Words of news that say what a figure or date is of, in groups of one meaning: "killed", "dead" and "death toll" are one
 * measure. General English; nothing here belongs to one subject or dossier. A group's first word is its name.
 */
import { stem } from './stems.ts';

/** What befalls people and things, what is measured, and what is done once. Figures of different groups are never compared. */
const MEASURES = [
  'die death dead toll fatality kill deadly fatal lives perish drown casualty victim body slain slay murder homicide',
  'injure injury wound wounded hurt injured',
  'missing unaccounted disappear trapped stranded',
  'displace displaced move relocation evacuate evacuation evacuee flee homeless refugee relocate shelter uproot resettle',
  'rescue rescued rescuer saved',
  'destroy destroyed destruction wreck flatten demolish raze gutted',
  'damage damaged',
  'arrest arrested detain detention custody detainee',
  'charge charged indict accuse accused indictment prosecute',
  'convict conviction guilty',
  'sentence jail imprison imprisonment prison term jailed behind bars',
  'fine fined penalty',
  'compensation damages settlement compensate redress restitution',
  'bail',
  'infect infection case infected contract diagnose',
  'hospital hospitalise hospitalize hospitalised admitted ward',
  'recover recovered recovery',
  'vaccinate vaccination vaccine dose immunise immunize jab inoculate immunisation',
  'test tested',
  'attend attendance crowd spectator audience attendee watch attending participate participant delegate participation gather delegation',
  'visitor visit tourist visited guest',
  'turnout',
  'electorate register registered eligible entitled',
  'seat seats',
  'vote ballot votes',
  'majority lead margin',
  'profit earnings income earn',
  'revenue sales turnover',
  'loss losses deficit shortfall',
  'need needy hunger famine starve starving malnutrition',
  'debt borrow borrowing',
  'price cost priced costs',
  'wage salary',
  'dividend',
  'budget spending expenditure',
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
  'launch lift-off liftoff blast-off orbit',
  'sign signed signing signature signatory',
  'ratify ratification',
  'adopt adopted adoption',
  'approve approval',
  'open opening inaugurate inauguration reopen',
  'close closure shut closing',
  'begin start commence beginning kick-off',
  'end finish conclude ended expire expiry',
  'found founded establish establishment set-up founding',
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
  'discover discovery find',
  'buy purchase acquire acquisition takeover bought',
  'sell sale sold',
  'export exported',
  'import imported',
  'produce production output manufacture',
  'order ordered',
  'deliver delivery delivered shipment ship',
  'burn scorch burned burnt char',
  'rain rainfall precipitation',
  'magnitude',
  'capacity hold accommodate seating',
  'carry transport',
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
  'erupt eruption',
  'homeless',
  'member membership',
  'subscribe subscriber subscription',
  'enrol enroll enrolment enrollment pupils',
  'poverty poor',
] as const;

/** Nouns for the things counted that are one thing under several names. */
const THINGS = [
  'home house dwelling',
  'country nation state',
  'worker employee staff staffer',
  'ship vessel boat',
  'plane aircraft airplane jet airliner',
  'car vehicle automobile',
  'company firm business',
  'bicycle bike',
  'officer official personnel police policeman cop',
  'soldier troop serviceman',
  'voter elector',
  'spectator fan supporter onlooker crowd attendance attendee audience',
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
] as const;

/** Nouns for people that say nothing of which people they are. */
const ANYBODY = 'person people victim resident inhabitant villager individual body life casualty other more fatality death dead toll citizen one local evacuee survivor human patient case attendee participant visitor spectator detainee protester demonstrator marcher striker employee worker staff voter job evacuation injury crowd attendance arrest delegate guest member audience';
/** Nouns for people that are a part of "people". */
const SOMEBODY = 'child woman man boy girl baby infant toddler teenager adult pensioner student pupil teacher nurse doctor midwife soldier civilian policeman police officer firefighter fireman rescuer worker miner sailor fisherman crew passenger pilot driver tourist foreigner migrant refugee prisoner inmate journalist farmer militant rebel fighter gunman suspect supporter fan official personnel minister lawmaker parent mother father engineer volunteer cyclist climber player athlete guard monk priest guest striker shareholder migrant customer employee staff';

const index = (groups: readonly string[]): Map<string, string> => new Map(groups.flatMap((group) => {
  const words = group.split(' ');
  return words.map((word) => [stem(word), words[0]!] as const);
}).reverse());

const measures = index(MEASURES);
const things = index(THINGS);
const stems = (words: string): Set<string> => new Set(words.split(' ').map(stem));
const anybody = stems(ANYBODY);
const somebody = stems(SOMEBODY);

/** The measure that a stem belongs to, or null. */
export const measureOf = (stemmed: string): string | null => measures.get(stemmed) ?? null;
/** One name for the several nouns of a thing; the stem itself where it has one name only. */
export const thingOf = (stemmed: string): string => things.get(stemmed) ?? stemmed;
export const isPerson = (stemmed: string): boolean => anybody.has(stemmed) || somebody.has(stemmed);
/** A noun for a particular kind of people, such as children. */
export const isKindOfPerson = (stemmed: string): boolean => somebody.has(stemmed) && !anybody.has(stemmed);
