/** Words that send a reader to a source: if no link stands near, they lead nowhere. */
export const POINTERS =
  /\b(?:see (?:the )?(?:original )?sources?(?= for\b| below\b|[.!,;)]|$)(?! code)|see the original(?= for\b| article\b| post\b| story\b|[.!,;)]|$)|read the (?:full|original|complete|whole) (?:report|story|article|study|interview|post)\b|(?:full|complete) (?:report|story|article|study|interview) (?:is )?(?:available )?(?:here|below)\b|(?:the )?links? (?:is |are )?(?:provided |given |listed )?below\b|link in (?:the |my |our )?bio\b|click (?:here|the link|on the link)\b|more (?:information|details|info) (?:(?:is|are|can be found) )?(?:available )?(?:here|at the link)\b|source link\b)/i;

/** In front of "click the link" and its like: somebody else clicks, or the words themselves are the subject. */
export const NOBODY_IS_SENT =
  /(?:^|[\s([])["“'‘][^"'“”‘’]{0,20}$|\b(?:who|that|they|users?|visitors?|people|members?|customers?|readers|recipients?|subscribers?|others|everyone|somebody|someone|not|never|say|says|said|saying|called|words?|text)(?: (?:then|also|will|would|can|could|may|might|did|do))? $/i;

/** Behind them: the link stands in a form, a mail or a page that is told of. */
export const LINK_ELSEWHERE =
  /^(?: (?:at|in|on|under|from|to) (?:the|your|that|this|each|an?) (?:[a-z-]+ ){0,3}(?:bottom|top|end|form|e-?mails?|messages?|page|screen|menu|sidebar|footer|header|app|box|window|confirm)\b|["'“”‘’])/i;

/** Dates that name no year: a day of a month, or a time counted from the day of writing. */
const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)';
const WEEKDAY = '(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)';
export const YEARLESS_DATE = new RegExp(
  `\\b(?:(?:[Oo]n |[Ss]ince |[Uu]ntil |[Bb]y )?(?:${WEEKDAY},? )?(?:${MONTH} \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH})(?!\\d|:|,? ?\\d{4}|[–-]\\d{4}|'s|\\u2019s| Revolution| Movement| (?:is|as|was) a? ?holiday)|(?:[Ll]ast|[Tt]his|[Nn]ext|[Oo]n) ${WEEKDAY}|(?:[Ll]ast|[Tt]his|[Nn]ext) (?:week|month|year|spring|summer|autumn|winter)|[Yy]esterday)\\b`,
  'u',
);

/** Around a date without a year that comes back each year, or needs none: "on January 1 of each year", "Harbour Day (July 26)". */
export const COMES_EACH_YEAR_BEFORE =
  /\b(?:[Ee]very|[Ee]ach|[Aa]nnual(?:ly)?|(?:[Dd]ay|[Ww]eek|[Aa]nniversary|[Dd]eadline|[Ss]tarts|[Bb]egins|[Ee]nds)[^.()]{0,20}\()[^.;()]{0,12}$|\b[Pp](?:re|ost)-$/;

export const COMES_EACH_YEAR_BEHIND =
  /^(?:,? (?:of|in) (?:the|each|every|any|that|a|an) (?:[a-z-]+ ){0,3}years?\b|,? (?:each|every) year\b|,? annually\b| (?:deadline|anniversary|holiday|attacks?|cut-?off)\b)/;

/** In front of "last week", it is one of a row, not the one before today: "my last year at sea". */
export const OF_A_ROW = /\b(?:the|my|our|your|his|her|their|its|one's|entire|whole) $/i;

/** Any year: it dates the paragraph it stands in. */
export const YEAR = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/u;

/** A month with its year, the day between them or not. */
export const DATED = new RegExp(
  `\\b${MONTH} (?:\\d{1,2}(?:st|nd|rd|th)?,? )?(?:1[5-9]|20)\\d\\d(?!\\d)`,
  'u',
);
