/** What a line that credits a source may name beside a publisher. Data only. */

/** What has no address: conversations, own work, law reports and print by volume and page. */
export const OFFLINE =
  /\b(?:interviews?|conversation|field ?work|field notes|own|author'?s?|personal|correspondence|e-?mail|letter|archives?|court|volume|isbn|doi|calculations?|unpublished|survey of|witness|freedom of information|FOI|press (?:release|conference) of)\b|\b(?:vol|no|pp?)\. ?\d/i;

/** A title in the marks of Chinese and Japanese. */
export const TITLE_IN_ITS_MARKS = /「[^「」]{3,120}」|『[^『』]{3,120}』|《[^《》]{3,120}》/u;

export const YEAR = /\b(?:19|20)\d\d\b/u;

/** "FY2024": the year of one budget; a span of years is of a series. */
export const FISCAL_YEAR = /(?<![\p{L}\d–-])FY ?(?:19|20)\d\d(?![\d–-])/u;

/** "Report R45705", "GAO-24-106890": the number that a publisher gives to one document. A year is no such number. */
export const DOCUMENT_NUMBER =
  /\b(?:[Rr]eport|[Pp]aper|[Bb]ulletin|[Bb]rief|[Cc]ircular|[Mm]emo(?:randum)?|[Pp]ublication|[Nn]umber|[Rr]esolution|[Dd]irective|RFC) (?:[Nn]o\.? ?|#)?(?!(?:19|20)\d\d(?![\d-]))(?:[A-Z]{1,5}-?\d{2,8}|\d{1,6}[-/]\d{1,6}|\d{3,8})\b|(?<![\p{L}\d-])[A-Z]{2,6}-\d{2,4}-\d{2,7}\b/u;

/** The main verb of a sentence: a line that has one names no publisher. */
export const MAIN_VERB =
  /^(?:(?!(?:which|that|who|whose|where)\b)[^\s,;()]{0,40}[^\s,;().:!?] ){2,8}(?:is|are|was|were|has been|have been)\b/u;

/** Names of what appears again and again: the title of such a series is no title of a piece. */
export const PERIODICAL =
  /\b(?:Journal|Review|Times|Post|News|Magazine|Gazette|Herald|Tribune|Quarterly|Monthly|Weekly|Daily|Bulletin|Proceedings|Letters|Annals|Yearbook|Statistics|Surveys?|Database|Reports)\b/u;
