/** Words that end in a full stop without ending a sentence, in lower case and without that stop. */

/** Always followed by the name they belong to. */
export const BEFORE_A_NAME: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx dr prof sen rep gov gen lt col sgt capt cpl maj adm cmdr rev hon fr st mt ft pres ' +
    'messrs mme mlle supt det insp ofc dist atty asst assoc'
  ).split(' '),
);

/** Always followed by what they announce. */
export const NEVER_LAST: ReadonlySet<string> = new Set('e.g i.e f.e eg ie viz cf vs z.b d.h al'.split(' '));

/** End no sentence when a number follows. */
export const BEFORE_A_NUMBER: ReadonlySet<string> = new Set(
  (
    'no nos nr n° p pp vol ch sec art fig figs eq par para ex jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'mon tue tues wed thu thurs fri sat sun approx ca c est v'
  ).split(' '),
);

/** End a sentence only when the next word is one that opens sentences. */
export const WITHIN_A_SENTENCE: ReadonlySet<string> = new Set(
  (
    'inc ltd co corp bros llc plc gmbh dept dist univ jr sr esq etc approx est fed govt natl intl ' +
    'ave blvd rd hwy bldg apt ed eds trans rev ref resp min max avg med tel ext temp incl misc orig assn ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec ala ariz ark calif colo conn del fla ga ill ind kan ky ' +
    'la md mass mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo ' +
    'p.s btw ph.d m.d b.a m.a u.a bzw usw'
  ).split(' '),
);

/** Words that open a sentence far more often than they continue a name behind "U.S." or "Inc.". */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  (
    'a an the this that these those it its he she they we you i his her their our my your there here who what ' +
    'when where why how which while in on at by for from with after before since during under over as if though ' +
    'although because but and so or yet however also still then thus now today meanwhile instead later last next ' +
    'many most some several few both all each every another other others one two three no not nearly about ' +
    'millions thousands hundreds dozens finally according asked nobody nothing everybody everyone somebody someone something is are was were do does did can could ' +
    'would should will may might have has had let to only even more mr mrs ms dr'
  ).split(' '),
);
