/** Words that say what a longer capitalised name is, for a country's name inside it. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** A part of the state: the country is named. They win over the words below ("Energy Ministry"). */
export const STATE_HEADS = words(`
administration agency ambassador ambassadors army assembly attorney authority authorities border bureau cabinet census chancellor coast commission commissioner congress congressman congresswoman
constitution consul consulate court crown customs defence defense delegation department deputy diplomat embassy emir envoy federal force forces foreign governor government
guard guards house immigration intelligence justice king kingdom legislature marine marines marshal military minister ministers ministry monarchy navy parliament police postal premier president presidential prime prince princess prosecutor queen
republic revenue security secretary secretaries senate senator service services speaker supreme sultan survey territory treasury treaty troops tribunal vice`);

/** Outlets, companies, schools, clubs, contests: the country is only part of their name. */
export const PRIVATE_HEADS = words(`
academy act airlines airways almanac associates association athletics automotive ballet bank bancorp beverages bistro brewery breweries broadcasting brothers bulletin business cafe capital care casino cathedral cement center centre championship championships channel
chapter chamber choir chronicle church cinema classic clinic club co coalition college collection committee communications companies company conference consulting corp corporation council cuisine cup daily derby dispatch economics electric electronics energy engineering enterprise enterprises examiner expo exposition express
federation festival film films financial football forum foundation free fund gallery games gas gazette grand grill group growers guild hall herald holding holdings hospital hotel hotels inc independent industries industry initiative inn inquirer institute institution insurance international investment investments
journal kitchen lab laboratories laboratory league legion library life limited llc logistics ltd magazine mail media medical memorial mirror mining minerals mobile monitor monthly morning motor motors museum music network networks news newspaper
observer oil olympic olympics open opera orchestra palace partners petroleum pharma pharmaceuticals philharmonic pictures plc polytechnic post power press productions program programme project properties publishing quarterly
radio rail railroad railway railways record red register report reporter research resort resorts resources restaurant restaurants review rugby sangha school schools securities seminary series shipping shop social society soccer solutions star steel store stores studies sun symphony synod systems
technologies technology telecom telecommunications telegraph television telecasting temple theater theatre theological times tobacco today tour tours trail travel tribune trust tv unicom union united universities university ventures village vogue voice water week weekly world yearbook`);

/** Places: streets, waters and towns that bear a country's name. */
export const PLACE_HEADS = words(`
alps ave avenue basin bay beach blvd boulevard borough bridge brook building canal canyon cemetery channel cir circle corner corners county cove creek crossing desert drive estates expressway falls farm farms field flats garden gardens gap grove gulf harbor harbour heights high highway hill hills
hollow isthmus lake landing lane lodge mall manor meadows mill mills mount mountain mountains neck ocean parish park parkway peninsula pike pines place plain plains plaza point pond prairie ranch rd reservoir ridge river road rock route run sea shore spring springs square
st station strait straits stream street terrace towers town township trace trails tunnel turnpike twp valley view village vineyard vista walk way woods`);

/** "Bank of ...", "University of ...", "Church in ...": what stands before the name and makes it a part. */
export const LEADING_HEADS = words(`
academy association bank banco bay bishops bishop brotherhood cathedral church churches club coalition college conference council farmers federation foundation fund guild gulf history institute isthmus journal league legion library mall museum order orchestra 
radio review school scouts sea society stade strait sun times town township tribune union university vice voice workers`);

/** Words right before a name that make a company, a team or a contest of it ("Air India", "Hockey Canada"). */
export const PREFIXED_HEADS = words(
  'air amnesty basketball caritas cricket greenpeace hockey huawei miss mister mt mount lake port fort camp radio soccer swimming tennis toyota vodafone volleyball',
);
