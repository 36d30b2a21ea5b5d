/** Abbreviations that a name, number or further word follows: their period ends no sentence. Without the last period. */
export const ABBREVIATIONS = new Set(
  `mr mrs ms mx dr prof rev hon fr st ste mt ft gen lt col maj capt cmdr cpl sgt sgts pvt adm brig insp supt det gov sen sens rep reps pres amb
  atty asst assoc dist messrs mme mlle mons vs v viz cf ca approx est nos no vol pp fig figs sec art arts para ch op ed eds trans dept univ
  jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex vt va wash wis wyo
  n.y n.j n.c n.d n.h n.m s.c s.d w.va r.i e.g i.e ph.d lt.col lt.gen maj.gen`.split(/\s+/),
);

/** Words that begin a sentence after an abbreviation or initial more often than they continue one ("in the U.S. The ..."). */
export const MAY_END = new Set(
  `the a an this that these those it its he she they we i you his her their our but and however in on at for from with by to as if when while
  after before since there then some many most several other another both all no not yet so still also meanwhile according police officials
  what who why how where last next during under despite although because`.split(/\s+/),
);
