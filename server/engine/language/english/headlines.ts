/** Words of titles and of what they name. Data only. */

/** Forms of articles in which one voice is the point. */
export const ONE_VOICE =
  /\b(?:interviews?|q ?& ?a|questions? (?:for|to|with)|(?:in )?conversation with|a day (?:in the life|with)|meet|profile|portrait|obituar(?:y|ies)|in memoriam|remembering|speech|address|statement|press release|announce(?:s|d|ment)?|announcing|newsletter|minutes|review|book|welcome|introducing|opinion|editorial|comment|column|letter|my|our|we|transcript|podcast|case stud(?:y|ies)|spotlight|joins?|launch(?:es|ed|ing)?|update|recap|agenda|event|call for|how (?:we|i|to)|tutorial|guide|release[sd]?)\b/iu;

/** Counts of the article's own parts, which it does not write out. */
export const OWN_PARTS =
  /^(?:ways?|things?|tips?|reasons?|steps?|lessons?|facts?|ideas?|questions?|takeaways?|myths?|mistakes?|rules?|examples?|tools?|charts?|maps?|books?|stories|key|great|best|simple|easy|top|big|minutes?|min|part|parts|days?|weeks?|months?|years?|hours?|things|tricks?|signs?|points?|principles?|habits?|must|more|new|of|things|people (?:to|you|we)|places|pictures|photos|quotes?)\b/iu;

/** Nouns a headline counts, which the body has to count the same way. */
export const COUNTED =
  /^(?:(?:more |other |young |local |civilians? |migrant )?)(?:dead|killed|injured|hurt|wounded|arrested|missing|deaths?|people|women|men|children|workers|jobs|soldiers|pupils|students|patients|families|homes|houses|victims|protesters|migrants|refugees|migrant|passengers|cases|arrests|seats|votes|schools|hospitals|ships|boats|trees|tonnes|tons|hectares|acres|km|kilometres|kilometers|miles|billion|million|countries|cities|states|villages|towns|employees|staff|members|users|customers|residents|households|animals|cattle|sheep|birds|fish|turbines|cars|buses|trains|flights|bridges)\b/iu;

/** Titles in front of a name; "Department of Justice" has none. */
export const TITLES_OF_OFFICE =
  '(?<!\\b[Oo]f )Justice|Mr|Mrs|Ms|Dr|Prof|Professor|Sir|Dame|President|Senator|Mayor|Judge|Minister|Chancellor|Governor|Gov|Sen|Rep|Gen|General|Capt|Pope|King|Queen|Prince|Princess';

/** Titles that a headline also has without a name: "Mayor Opens Bridge". */
export const MAY_STAND_ALONE =
  /^(?:Professor|President|Senator|Mayor|Judge|Justice|Minister|Chancellor|Governor|Gov|General|Pope|King|Queen|Prince|Princess)$/u;

/** What looks like a noun by itself, and is no name behind a title in a headline. */
export const NO_NAME_BEHIND_A_TITLE = /^(?:.{2,}(?:s|'s|’s)|Elect|Race|Candidate|Quit)$/u;
