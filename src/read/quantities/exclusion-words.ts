/** What stands about digits that name, place or time something and count nothing. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Nouns whose number is a label, whatever follows. */
export const LABELS = set(`
  article articles section sections sec chapter chapters page pages p pp paragraph paragraphs para clause clauses verse psalm appendix annex schedule footnote line
  no nos nr number numbers № route highway interstate motorway autobahn flight flights channel volume vol figure fig table exhibit resolution amendment proposition
  type stage phase category grade tier class mark mk version windows ios android apollo boeing airbus iphone ipad galaxy pixel xbox playstation ps model
  terminal gate platform pier berth zone sector ward precinct suite apartment apt room flat box po zip formula fortune ftse dax cac nikkei topix russell s&p ibex stoxx kospi
  episode season series game round week day lap heat stadium junction exit runway track pier bus tram line size channel kanal
  covid covid-19 radio bbc itv espn sky fox nbc abc cbs euro catch area station studio big top last final nielsen u
  world war ligue serie liga bundesliga nascar f1 title expo vision agenda protocol operation unit lot plot district group pool court bay dock hall year camp`);

/** Labels that are everyday words too: a label only with a capital, or where nothing countable follows. */
export const SOFT_LABELS = set(`
  line number numbers figure mark season series game round week day bus track size big top last final world war expo vision agenda operation unit lot plot
  district group pool court bay dock hall year camp station studio area exit heat lap sky fox room box flat platform gate zone sector ward class grade model stage radio title no euro`);

export const MONTHS = set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
);

export const STREETS = set(
  'street st road rd avenue ave av lane ln drive dr boulevard blvd square sq place pl court ct crescent terrace way parkway pkwy highway hwy close row walk plaza gardens gate quay alley hill park mews',
);

export const CLOCK = set(
  "am pm a.m. p.m. o'clock o’clock gmt bst utc est edt pst pdt cet cest ist noon midnight et hrs",
);

/** Words that may touch a number through a hyphen and leave it a number. */
export const NUMBER_PREFIXES = set(
  'sub minus plus now over under nearly almost about some to or and a an roughly around at approximately up another then per least magnitude',
);

/** Words in capitals that begin sentences or headlines and are no names. */
export const PLAIN_CAPITALS = set(`
  about around some over under nearly almost roughly approximately more less fewer at up only just another an a the these those its his her their our my all both in on of from by with
  for to after before since until during within between among through throughout and or but so if as when while where because although though that this than then there here
  is are was were has have had will would could may might also not no yes even still already now today yesterday police officials authorities monday tuesday wednesday thursday friday saturday sunday
  killed kills arrested arrests hit hits rose rises fell falls gains gain gained adds added cuts cut sends sent trains trained jumps jumped drops dropped climbs climbed lost loses
  what which who whose how each every most many several few we he she they it i you per out last next first other against across near above below beyond plus minus estimated
  including total totally least least altogether exactly barely`);

/** "one" is no count before these, or after those. */
export const ONE_BEFORE = set(
  'no this that the any every another each which some only number not as a an back square neither either last other next first big little good loved right wrong',
);
export const ONE_AFTER = set(
  'another \'s ’s day night morning afternoon evening that which who whom whose is was would can could should has had will may might must needs by to on and or but if , . ; : ? ! ) ” " ’ more-time else way off',
);

/** After these a number alone is a rank. */
export const RANK_BEFORE = set('top last final bottom best first');

export const SCORE_NOUNS = set(
  'win wins won victory victories defeat defeats loss losses draw draws lead led vote votes ruling decision record triumph success split majority scoreline aggregate advantage deficit thrashing rout tie beat result margin final game match on in',
);
