/** Dates that name no year: a day of a month, or a time counted from the day of writing. */
const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)';
const WEEKDAY = '(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)';
export const YEARLESS_DATE = new RegExp(
  `\\b(?:(?:[Oo]n |[Ss]ince |[Uu]ntil |[Bb]y )?(?:${WEEKDAY},? )?(?:${MONTH} \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH})(?!\\d|:|,? ?\\d{4}|[–-]\\d{4}|'s|\\u2019s| Revolution| Movement| (?:is|as|was) a? ?holiday)|(?:[Ll]ast|[Tt]his|[Nn]ext|[Oo]n) ${WEEKDAY}|(?:[Ll]ast|[Tt]his|[Nn]ext) (?:week|month|year|spring|summer|autumn|winter)|[Yy]esterday)\\b`,
  'gu',
);

/** Around a date without a year that comes back each year, or needs none: "on January 1 of each year", "Harbour Day (July 26)". */
export const COMES_EACH_YEAR_BEFORE =
  /\b(?:[Ee]very|[Ee]ach|[Aa]nnually)(?: year)?,? (?:on |by |until |from |since )?$|\b(?:Day|Week|[Aa]nniversary|[Dd]eadline|[Ss]tarts|[Bb]egins|[Ee]nds)[^.()]{0,20}\([^.;()]{0,12}$|\b[Pp](?:re|ost)-$|\b[Aa]nniversary: $|\b(?:International|World|National|European|Global|Universal|Remembrance) [^.()]{0,30}\b(?:Day|Week|Month)\b[^.()]{0,80}[(,] ?$|\b(?:annually|yearly|every year|each year|[Oo]pen [Ee]nroll?ment|[Ee]nroll?ment (?:period|window)|(?:hunting|fishing|hurricane|breeding|nesting) season)\b[^.;!?]{0,60}$/;

export const COMES_EACH_YEAR_BEHIND =
  /^(?:,? (?:of|in) (?:the|each|every|any|that|a|an) (?:[a-z-]+ ){0,3}years?\b|,? (?:each|every) year\b|,? annually\b| (?:deadline|anniversary|holiday|attacks?|cut-?off)\b|-[a-z])/;

/** The days on which fiscal years and their quarters turn. */
export const FISCAL_TURN =
  /\b(?:[Bb]y|[Bb]efore|[Uu]ntil|[Ff]rom|[Tt]hrough|[Ee]nds?|[Bb]egins?|[Ss]tarts?|[Aa]fter)(?: on)? (?:(?:January|April|July|October) 1(?:st)?|1(?:st)? (?:January|April|July|October)|(?:March|December) 31(?:st)?|31(?:st)? (?:March|December)|(?:June|September) 30(?:th)?|30(?:th)? (?:June|September))$/;

/** Words of budgets, beside which such a day comes back each year. */
export const FISCAL = /\b(?:fiscal|financial year|tax year|appropriations?|prior[- ]year|budget year)\b/i;

const ATTACK =
  '(?:aftermath|attacks?|bombings?|breach|coup|insurrection|massacre|riots?|survivors?|uprising|victims?)';
/**
 * "May 3 showed how thin the ropes are", "the May 3 attack", "the trauma of May 3", "post-May 3": a day that has become the
 * name of what happened on it. Groups are month and day.
 */
export const DAY_AS_A_NAME = new RegExp(
  `\\b(?:(?<=^|[.!?;:] )(?=${MONTH} \\d{1,2} (?:further |also |has |had )?(?:[a-z]{3,12}ed|shows|made|led|brought|taught|broke|complicates|proves)\\b)|(?<=\\b[Pp](?:re|ost)-)|(?<=\\b(?:aftermath|horrors?|legacy|survivors|trauma|victims) of )|(?=${MONTH} \\d{1,2} (?:[A-Z][a-z]{1,20} )?${ATTACK}\\b))(${MONTH}) (\\d{1,2})(?!\\d)`,
  'gmu',
);

/** Behind "yesterday": any two days, the one after the other. */
export const ANY_TWO_DAYS = /^,? (?:may|might|can|could|is|are|will)\b[^.;!?]{0,60}\btoday\b/;

/** The reader asks or is asked: "How much time will you have this week?" is of no year. */
export const ASKS_A_PERSON = /\b(?:[Yy]ou|[Yy]our|I|[Mm]y)\b/;

/** In front of "last week", it is one of a row, not the one before today: "my last year at sea". */
export const OF_A_ROW = /\b(?:the|my|our|your|his|her|their|its|one's|entire|whole) $/i;

/** Any year: it dates the paragraph it stands in. */
export const YEAR = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/u;

export const EACH_YEAR = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/gu;

/** In a heading with a year: it tells of a span of years, or of how things stand in that year. */
export const SPAN_OR_STATUS =
  /\d ?[-–—] ?(?:\d|[Pp]resent|[Nn]ow|[Tt]oday)|\b(?:[Ss]ince|[Aa]s of|[Cc]urrent(?:ly)?|[Ss]tatus|[Oo]utlook|[Tt]oday|[Nn]ow|[Bb]efore|[Aa]fter|[Ff]rom|[Uu]ntil|[Vv]ision|[Bb]y)\b/;

/** A month with its year, the day between them or not: groups are month, day and year. */
export const DATED = new RegExp(
  `\\b(${MONTH}) (?:(\\d{1,2})(?:st|nd|rd|th)?,? )?((?:1[5-9]|20)\\d\\d)(?!\\d)`,
  'gu',
);

/** The month and the day of a date without a year, whichever comes first. */
export const MONTH_AND_DAY = new RegExp(
  `\\b(${MONTH}) (\\d{1,2})|\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${MONTH})`,
  'u',
);

/** Fields at the head of a text that has no frontmatter: "Author: Ana Ruiz Date: 3 May 2024". */
export const DATE_FIELD =
  /^(?:[A-Z][a-z]{2,15}: [^:]{1,80} ){0,3}(?:date|(?:date )?published|posted|publication date|last updated)(?: on)? ?: [^:]{0,20}?(?:1[5-9]|20)\d\d(?!\d)/i;
