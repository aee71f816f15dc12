/** Words by which news tells of a vote and its result. Each pattern is tried on one sentence or the top of a story. */

/** What is told of another year is history. */
export const NAMES_A_YEAR = /\b(?:1[5-9]|20)\d\d\b/u;

/** A vote, as a story comes back to it. */
export const VOTE =
  /\b(?:primar(?:y|ies)|caucus(?:es)?|elections?|referendums?|runoffs?|ballots?|votes?|voted|voters|precincts|polling stations|delegates)\b/giu;

/** Somebody won or lost it. */
export const TELLS_OF_A_VOTE =
  /\b(?:won|wins?|winning|beat|beats|beating|victor(?:y|ies)|defeat(?:s|ed)?|swept|sweeps?|carried|prevail(?:s|ed)|concede[sd]?|lost|loses|losing|landslide|results|finish(?:es|ed) (?:first|second|third|last))\b[^]{0,300}\b(?:primar(?:y|ies)|caucus(?:es)?|elections?|referendum|runoff|vote)\b|\b(?:primar(?:y|ies)|caucus(?:es)?|elections?|referendum|runoff|vote)\b[^]{0,300}\b(?:won|wins|beat|beats|victor(?:y|ies)|defeat(?:s|ed)?|swept|prevail(?:s|ed)|concede[sd]?|landslide|results)\b/iu;

/** What a side got. */
export const VOTE_RESULT =
  /\b(?:won|wins?|winning|beat|beats|defeat(?:s|ed)|finish(?:es|ed)|pulled|got|gets|getting|received|took|takes|taking|carried|captured|garnered|drew|combined for|opted for|voted|votes|of the vote|precincts|ballots|break \d+|broke \d+|led|leads|leading|trail(?:s|ed|ing)|ahead)\b/iu;

/** Said by those who were asked at the door. */
export const WHAT_VOTERS_THINK =
  /\b(?:say|said|says|think|believe|worr(?:y|ied)|favou?r|support|oppose|feel|consider|prefer|want|exit poll|surveys?|polls?)\b/iu;
