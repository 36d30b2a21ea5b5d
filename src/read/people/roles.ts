/** Words for offices, ranks, professions and relations, and the forms of address before a name. General English. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Forms of address: a name follows, they say no office. */
export const HONORIFICS = words(
  'mr mrs ms miss mx dr sir dame madam madame lord lady sheikh sheikha shaikh datuk dato tun tan sri haji hajj ustaz hon honourable honorable rev reverend fr sr señor señora monsieur mme herr frau doña sister brother mother father uncle aunt pak ibu shri smt',
);

/** Ranks and offices shortened before a name, with what they stand for. */
export const SHORT_TITLES = words(
  'sen sens rep reps gov govs lt col gen maj capt cpl sgt sgts pvt cmdr adm brig supt insp det prof profs pres amb atty rev msgr cllr pte sec spc pfc ssgt cpt ltc',
);

/** Nouns that end the name of an office or profession. Singular; people hold them. */
export const ROLE_NOUNS = words(`
abbot academic accountant activist actor actress adjutant administrator admiral adviser advisor advocate agent aide ambassador analyst anchor announcer anthropologist apostle apprentice archaeologist archbishop archdeacon architect archivist artist assemblyman assemblywoman assessor assistant associate astronaut astronomer athlete attorney auditor author ayatollah
baker banker bailiff barber baritone baron baroness barrister bartender baseman batsman batter bishop biochemist biologist blogger botanist bowler boxer brigadier broker builder businessman businesswoman businessperson butcher
cabinetmaker candidate captain celebrity challenger contender hopeful incumbent mogul billionaire millionaire star cardinal cardiologist carpenter cashier caretaker caster catcher celebrity cellist ceo cfo chair chairman chairperson chairwoman champion chancellor chaplain chef chemist chief choreographer cinematographer citizen cleric clerk climatologist climber clinician coach cofounder collector colonel columnist comedian commandant commander commentator commissioner composer comptroller conductor congressman congresswoman conservationist constable consul consultant contractor controller convener coo cook coordinator coroner corporal correspondent councillor councilman councilwoman councilor counsel counsellor counselor countess criminologist critic cto curator cyclist
dancer dean defender defenseman delegate demographer dentist deputy designer detective developer dictator diplomat director dissident diver doctor driver duchess duke
ecologist economist editor educator emir emperor empress engineer entrepreneur envoy epidemiologist ethicist evangelist examiner executive expert explorer
farmer father fellow fighter filmmaker financier firefighter fisherman flanker footballer forward founder friend fundraiser
gardener general geneticist geographer geologist geophysicist goalkeeper goaltender goalie golfer governor graduate grocer guard guerrilla guitarist gymnast
head headmaster headmistress headteacher heir historian host housewife hunter hydrologist
illustrator imam immunologist infielder innkeeper inspector instructor intern interpreter inventor investigator investor
jeweler jockey joiner journalist judge jurist justice
keeper king kingpin
laborer labourer landlord laureate lawmaker lawyer leader lecturer legislator librarian lieutenant lifeguard linebacker linguist lobbyist
magistrate magnate maid major manager marshal mathematician mayor mechanic mediator merchant meteorologist microbiologist midfielder midwife militant minister missionary model moderator monk motorist mountaineer mp mufti mullah musician
narrator naturalist negotiator nominee neighbor neighbour neurologist neuroscientist neurosurgeon novelist nun nurse nutritionist
obstetrician oceanographer officer official ombudsman oncologist operator organiser organizer ornithologist orthodontist outfielder owner
painter paleontologist paramedic parishioner parliamentarian partner passenger pastor pathologist patriarch patrolman player pediatrician performer pharmacist philanthropist philosopher photographer photojournalist physician physicist physiologist physiotherapist pianist pilot pitcher planner playwright plumber poet policeman policewoman politician pollster pontiff pope porter postman postmaster potter preacher premier presenter president priest prime prince princess principal prisoner producer professor programmer promoter prosecutor prophet provost psychiatrist psychologist publicist publisher
quarterback queen
rabbi racer radiologist rancher ranger rapper realtor receiver receptionist recruiter rector referee refugee registrar reporter representative researcher resident retiree reviewer rower runner
sailor salesman saleswoman saxophonist scholar scientist screenwriter scriptwriter sculptor seaman selectman secretary seismologist senator sergeant servant sheriff shopkeeper shortstop sidekick singer skater skier skipper sociologist soldier solicitor songwriter soprano specialist speaker spokesman spokesperson spokeswoman sprinter statesman statistician stockbroker strategist striker student sultan superintendent supervisor surgeon surveyor survivor suspect swimmer
tackle teacher technician technologist tenor theologian theorist therapist trader trainer translator traveller treasurer trooper trucker trustee tsar tutor tycoon
umpire undersecretary undertaker
veteran veterinarian vet vicar vice viceroy victim violinist virologist vocalist volunteer
waiter waitress warden warlord warrior watchman weaver weightlifter whip whistleblower winemaker winger winner witness woodworker worker wrestler writer
youtuber zookeeper zoologist
`);

/** Offices that are forms of address as well: a name of one word may follow ("President Suharto"). */
export const ADDRESSES =
  words(`admiral ambassador archbishop archduke assemblyman assemblywoman ayatollah baron baroness bishop brigadier captain cardinal chairman chancellor chief coach colonel commander commissioner congressman congresswoman constable corporal councillor councilman councilwoman
deputy detective emir emperor empress father general governor imam inspector judge justice king lieutenant magistrate major marshal mayor minister mullah officer pastor patriarch pope premier president prime prince princess private professor queen rabbi representative secretary senator sergeant sheriff speaker sultan superintendent trooper
col gen maj capt cpl sgt pvt cmdr adm brig supt insp det prof lt sen rep gov spokesman spokeswoman`);

/** Words that follow an office and belong to it: "Mayor Pro Tem", "President-elect". */
export const AFTER_OFFICE = words('pro tem tempore elect emeritus emerita designate');

/** Relations: they say who somebody is, and are no office. */
export const RELATIONS = words(
  'wife husband son daughter brother sister mother father widow widower fiancee fiancé fiancée girlfriend boyfriend uncle aunt nephew niece cousin grandson granddaughter grandfather grandmother partner friend colleague neighbour neighbor classmate roommate stepson stepdaughter twin',
);

/** What may stand in the name of an office before its noun: "deputy foreign minister", "vice president", "lead author". */
export const ROLE_MODIFIERS = words(`
acting assistant associate chief co deputy executive former ex first general interim joint junior lead managing national outgoing incoming permanent prime principal regional retired senior special state then vice veteran longtime long-time late new current one-time onetime
foreign finance defence defense interior home justice health education labour labor trade energy oil environment agriculture transport transportation tourism culture sports sport youth security public homeland technology science information communications commerce industry economy economic planning development
police fire army navy air force military naval marine district county city town village provincial federal state municipal state-run human rights affairs relations press media political legal medical financial technical
opposition party government cabinet parliamentary congressional presidential senate house majority minority conservative labour democratic republican liberal socialist communist independent centrist far-right left-wing right-wing populist
research science policy climate war sports crime business technology staff field group team campaign program programme project operations
high grand crown supreme constitutional appeals court trial`);

/** Nouns in the names of offices after "of", "for", "and": "Minister of Public Security", "Secretary of State". */
export const PORTFOLIOS = words(`
affairs agriculture air arts aviation budget cabinet civil climate commerce committee communications community congress construction cooperation council culture defence defense development digital economic economy education electricity emergency employment energy environment equality europe external family federal finance fisheries food foreign forces force forestry gender general government health higher home homeland house housing human immigration
industry information infrastructure innovation integration intelligence interior international investment irrigation justice labour labor land lands law legal local management maritime migration mines mining national natural navy oil parks parliament peace petroleum planning police population ports post power public relations reform regional religious research resources revenue rights roads rural science security senate services social
sport sports staff state supply technology territories tourism trade training transport transportation treasury urban veterans war water welfare women works youth employment`);

/** Verbs with which somebody says something, in the forms a report uses. */
export const SPEECH_VERBS = words(`
said says say told tells added adds explained explains noted notes argued argues insisted insists stressed stresses warned warns wrote writes tweeted posted announced announces declared declares recalled recalls testified acknowledged acknowledges admitted admits asked asks replied responded responds
commented complained concluded conceded confirmed contended cautioned claimed claims joked lamented maintained mused observed pledged promised pointed quipped reiterated remarked retorted shouted stated suggested thanked urged vowed wondered believes believed thinks thought continued called predicted described emphasized emphasised expressed hopes hoped denied denies agreed agrees accused alleged apologised apologized`);
