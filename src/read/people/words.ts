/** Capitalised words that are no part of a person's name. General English. */
import { PLACE_HEADS, PRIVATE_HEADS, STATE_HEADS } from '../parties/heads.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Begin sentences or headlines; a name may follow them. */
export const OPENERS = words(`
a about above according across after afterwards again against ago ahead all almost along already also although always amid amidst among an and another any anyone anything are around as asked at away
back because before behind being below beneath beside besides between beyond both but by can comment could days dear despite did do does during each earlier early either elsewhere even eventually ever every everyone everything except
few finally first firstly following for former formerly fortunately from further furthermore get given good had half has have having he hello her here hers herself him himself his how however i if in including indeed inside instead into is it its itself
just last late later lately latest less let like likewise many maybe meanwhile mid might more moreover most much must my near nearly neither never nevertheless new next no nobody none nor not nothing now nowadays
of off often oh on once one only onto or other others otherwise our ours out outside over overall own perhaps please plus previously probably quite rather read really recently regarding right same second secondly see separately several shall she should shortly similarly since so some somebody someone something sometimes soon still such suddenly sure
than thanks that the their theirs them then there thereafter therefore these they this those though three through throughout thus till to today together tomorrow tonight too toward towards two four five six seven eight nine ten twelve under unfortunately unless unlike until up upon us using usually
via was we well were what whatever when whenever where whereas wherever whether which while who whoever whom whose why will with within without would yes yesterday yet you your yours photo file caption watch listen speaking asked born based led backed co-founded interviewed aged say says said tell told adds added wrote quoting citing update breaking exclusive analysis opinion editorial
monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december feb apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun`);

/** Openers that are first names as well, and family names. */
export const OPENER_NAMES = words(
  'will may april june august mark don grant hope faith grace joy summer art bill rich chase dawn pearl rose pat frank drew sue rob max read wood white black brown green young long short day good sharp wise winter frost rain snow stone bush field love price power law nation justice liberty christian sincere ken don guy',
);

/** First names that are places or makes as well: they count for less. */
export const PLACE_NAMES = words(
  'dallas austin charlotte jackson madison lincoln carolina virginia georgia florence victoria sydney chelsea brooklyn savannah jordan kenya israel santiago paris houston denver orlando phoenix aurora lourdes mercedes kent devon troy preston chester clinton milton salem hamilton franklin jefferson washington wellington windsor bristol london asia america india china cuba chad jamaica vienna verona siena lorraine alexandria helena odessa adelaide carson camden trenton tyler logan lansing hudson raleigh lancaster lexington lima orlando salvador guadalupe geneva sofia nice cork tripoli medina petra lafayette monroe douglas marion benton clay crystal sandy golden holly sterling sultan morgan merrill ernst wells harley louis calvin lloyd west salt rio chase',
);

const OTHER = words(`
academy atoll reef partnership universe accord alert alerts supper dinner breakfast lunch realty pro tem improvement set act action afternoon agreement air airline airlines airport alley alliance allied amendment amendments angels apartment apartments app appeal appeals archdiocese arena arms arts assembly associated association autonomous award awards axis ball band baptist bar baptists bears belt bench bible bill block board bomb bond book books bowl boys brand brigade brigades bulls buddhist buddhism bug bulldogs bureau bus cabinet
campaign campus canal capital capitol car cardinals catholic catholics cave caucus census centers central century chair challenge chapel charity charter chase chiefs children christianity christians christmas circuit city civic civil clean climate code column comets commandos common commons commonwealth communist communists complex concert congregation congressional conservatives conservation conservative constitution constitutional continental contract convention convoy cooperation core
corps corridor cowboys crisis cross crescent cruise data day days deal debate decade declaration delta democracy democrat democratic democrats desk detention development devils diocese directorate disease disorder district division dome domestic dream dynasty eagles earth east eastern easter economic economy edition education effect election elections elementary embassy emergency empire employment end entertainment environment environmental episcopal era
estate evening exchange executive exhibit export fair faculty family far fast father fathers fc fed feds fellowship fight finals finance first fish fleet flight floor flood food foreign forest fort forward freedom freeway front fun futures gang gate general generation giants girls global gold gospel gospels grade graduate grammar grand grant grants great green ground guardian guide gulf gun hamas hampton
handbook hawk hawks hazard head headquarters health heart heat heritage hezbollah highlands hindu hindus holiday holocaust holy home homeland honor host hotline hour housing human hurricane hurricanes ice immigration import index indigenous individual industrial information infrastructure inner innovation insider inspectorate intelligence inter interior internal international internet interstate invitational iron islam islamic islamist islamists island islands issue
jazz jets jewish jews jihad job jobs joint journalism journalists judiciary junior kids killer labor labour lads land language law laws league lecture left legal legislative liberal liberals liberation liberty line lions list local long lower lutheran machine madrassa mall management manual march marathon mark market markets master masters math maximum media memorandum men mercury methodist metro metropolitan mid middle midwest militia millennium
mine missile mission mobile model modern money moon morning mosque motion mountaineers movement movie muslim muslims my natural nation national nations native nature nazi nazis net night nine no nobel north northeast northern northwest notice nuclear number ocean office official olympics online operation oral order orders organization organisation organisations organizations oriental orthodox outer
outreach overseas pacific packers page pakistan panel panthers paper paralympics paramount parish parking part party pass patent patriots patrol peace people peoples petition pirates plan planet planning plant platform play players plaza pledge pole policy political pool poor pop pope population port portal premiership presbyterian preserve preschool pride primary prison private prize products professional progress prosecution
prosecutors protestant protocol province psychology public purple quarter quality question race raiders raid railroad rally range rangers rebellion rebels recovery reds reform refuge region regional relief religion renaissance report republican republicans rescue research reserve residence resistance resolution resource response revolution revolutionary right rights ring rising road robot rocket rockets roll rotary route royal royals rule rules rural rush
safety saints sanctuary scholarship school science sciences season secret section sector senior services session settlement shadow shelter shiite shiites show side silicon silver site sky small snow social socialist socialists software solar soldiers south southeast southern southwest sox space special spirit sport sports spring stadium staff stage standards start state statement steelers stock stop st storm strategic strategy street studio studios subcommittee subway suite summer summit sunni sunnis superior surgery sustainable
table tactical taliban tax team tech tech technical temple tent test theory thunder tigers time title torah tornado total tourism tower town trades traditional traffic training transit transport transportation treaty tree trial tribe triple tropical troop truth typhoon union unit united upper urban utilities valley value variety vaccine veterans victory vikings village violence virus vision volunteers vote voting walk wall war warriors warehouse
watch wave web website welfare west western white wild wilderness window wing winter woman women wonder worker workers working works workshop world worship yankees year youth zionist zone zoo act bill bank times committee commission council court department ministry university college hospital company group corp inc ltd co plc llc agency institute foundation airlines airways
facebook google twitter instagram youtube tiktok microsoft amazon apple netflix tesla boeing airbus toyota samsung huawei reuters xinhua tass bloomberg nasdaq wikipedia linkedin whatsapp telegram uber disney nike walmart exxon chevron gazprom
africa african asia asian europe european arctic antarctic atlantic mediterranean caribbean balkans baltic scandinavian eurasia middle-east arab arabs kurd kurds kurdish english welsh scottish scots soviet hispanic latino latina latinos arabic hebrew latin mandarin cantonese hindi urdu swahili gaza jerusalem beijing moscow washington london brussels tokyo kyiv kiev tehran baghdad kabul cairo ankara seoul pyongyang taipei delhi islamabad nairobi lagos pretoria geneva
avenue boulevard county township highway interstate route covid coronavirus aids hiv ebola zika gdp ceo tv radio`);

/** "Hill", "Cook", "King": words that family names are made of as well; after a first name they need further evidence. */
export const SURNAME_WORDS =
  words(`cook baker dean king potter judge hill hall lane rose young church brooks bishop pope prince major page hunter fisher farmer porter mason archer ford banks ridge bush west north woods field fields lake rivers marsh forest park price power powers stone waters wells love day long short white black brown green grant law lawson gray grey sharp wise frost snow winter summers
parks mills ball bell bond booth bridges burns chase cross drew fish fox franks glass gold golden good hand head heath house hope hunt iron johns joy justice knight lamb law little lord mark marks may mines moon moore nash noble pace pike pitt pool post quick rice rich rock rush savage sheriff silver small speaker spears star stern swift temple town trout valentine walls ward warren weaver weir wolf wood worth wonder press
abbott chandler clark cooper carter dyer fuller glover harper marshal marshall painter parson parsons piper player sawyer shepherd skinner slater smith spencer stewart tanner taylor turner tyler walker waller weber webster wheeler wright singer sailor seaman butler butcher constable carpenter duke earl count noble squire steward trainer miller gardener gardner knight pitcher driver father broker bowler boxer barber cardinal captain christian coach conductor monk nunn officer pilot guard guy banker chaplain`);

/** A word that ends names of organisations, offices and places: "Park", "Church". */
export const isHead = (lower: string): boolean =>
  PRIVATE_HEADS.has(lower) || PLACE_HEADS.has(lower) || STATE_HEADS.has(lower);

/** A word of an organisation, a place, an event or an idea: no person's name holds it. */
export const isCommonWord = (lower: string): boolean => OTHER.has(lower) || isHead(lower);

/** Companies, ships, things and feasts that are written like persons. */
export const NOT_PERSONS: ReadonlySet<string> = new Set([
  'morgan stanley',
  'zero hedge',
  'jim crow',
  'der spiegel',
  'le monde',
  'el pais',
  'la stampa',
  'die welt',
  'die zeit',
  'mac os',
  'in-chief',
  'miss universe',
  'miss world',
  'robin hood',
  'joe public',
  'jack frost',
  'harry potter',
  'mickey mouse',
  'j crew',
  'j. crew',
  'merrill lynch',
  'wells fargo',
  'jp morgan',
  'j.p. morgan',
  'goldman sachs',
  'ernst young',
  'harley davidson',
  'mercedes benz',
  'louis vuitton',
  'calvin klein',
  'ralph lauren',
  'tommy hilfiger',
  'hugo boss',
  'estee lauder',
  'johns hopkins',
  'kuala lumpur',
  'abu dhabi',
  'abu ghraib',
  'santa claus',
  'father christmas',
  'uncle sam',
  'john doe',
  'jane doe',
  'saint petersburg',
  'st petersburg',
  'tel aviv',
  'sierra leone',
  'buenos aires',
  'los angeles',
  'san francisco',
  'las vegas',
  'al qaeda',
  'al jazeera',
  'boko haram',
  'al shabaab',
  'charlie hebdo',
  'marie claire',
  'deutsche welle',
  'phnom penh',
  'hong kong',
  'sri lanka',
  'taj mahal',
  'da nang',
  'ho chi minh city',
  'rolls royce',
  'alfa romeo',
  'aston martin',
  'procter gamble',
  'rio tinto',
  'baker hughes',
  'jack daniel',
  'johnnie walker',
  'ben jerry',
  'victoria secret',
  'nova scotia',
  'costa rica',
  'puerto rico',
  'mar a lago',
  'monte carlo',
  'addis ababa',
  'dar es salaam',
  'porto alegre',
  'sao paulo',
  'rio grande',
  'khan younis',
  'deir al balah',
  'ulan bator',
  'chiang mai',
  'sham shui po',
  'tsim sha tsui',
  'khyber pakhtunkhwa',
  'tamil nadu',
  'uttar pradesh',
  'andhra pradesh',
  'madhya pradesh',
  'himachal pradesh',
  'jammu kashmir',
  'amnesty international',
  'credit suisse',
  'notre dame',
  'ivy league',
  'scotland yard',
]);
