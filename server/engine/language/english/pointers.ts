/** Words that send a reader to a source: if no link stands near, they lead nowhere. */
export const POINTERS =
  /\b(?:see (?:the )?(?:original )?sources?(?= for\b| below\b|[.!,;)]|$)(?! code)|see the original(?= for\b| article\b| post\b| story\b|[.!,;)]|$)|read the (?:full|original|complete|whole) (?:report|story|article|study|interview|post)\b|(?:full|complete) (?:report|story|article|study|interview) (?:is )?(?:available )?(?:here|below)\b|(?:the )?links? (?:is |are )?(?:provided |given |listed )?below\b|link in (?:the |my |our )?bio\b|click (?:here|the link|on the link)\b|more (?:information|details|info) (?:(?:is|are|can be found) )?(?:available )?(?:here|at the link)\b|source link\b)/i;

/** Dates that name no year: a day of a month, or a time counted from the day of writing. */
const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)';
const WEEKDAY = '(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)';
export const YEARLESS_DATE = new RegExp(
  `\\b(?:(?:[Oo]n |[Ss]ince |[Uu]ntil |[Bb]y )?(?:${WEEKDAY},? )?(?:${MONTH} \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH})(?!\\d|:|,? ?\\d{4}|[–-]\\d{4}|'s|\\u2019s| Revolution| Movement| (?:is|as|was) a? ?holiday)|(?:[Ll]ast|[Tt]his|[Nn]ext|[Oo]n) ${WEEKDAY}|(?:[Ll]ast|[Tt]his|[Nn]ext) (?:week|month|year|spring|summer|autumn|winter)|[Yy]esterday)\\b`,
  'u',
);

/** Any year: it dates the paragraph it stands in. */
export const YEAR = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/u;

/** A month with its year, the day between them or not. */
export const DATED = new RegExp(
  `\\b${MONTH} (?:\\d{1,2}(?:st|nd|rd|th)?,? )?(?:1[5-9]|20)\\d\\d(?!\\d)`,
  'u',
);
