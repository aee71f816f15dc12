/** Words by which an article shows that it relates one report. Data only. */

/** What an article may be about: a document of somebody's with findings in it. */
export const REPORT_OF_OTHERS =
  /\b(?:reports?|surveys?|stud(?:y|ies)|research|polls?|infographics?|white ?papers?|findings|index|census|respondents|experiments?|trials?|key (?:takeaways|findings|stats)|data from)\b/i;

export const COMES_BACK =
  /\b(?:the|this|its|their) (?:[A-Za-zÀ-ɏ-]+ ){0,2}(?:report|survey|study|research|poll|infographic|index|findings|respondents|experiment|trial)\b/i;

const REPORT =
  '(?:[Rr]eports?|[Ss]urveys?|[Ss]tud(?:y|ies)|[Rr]esearch|[Pp]olls?|[Ii]nfographics?|(?:[Ww]hite ?)?[Pp]apers?|[Ff]indings|[Ll]eague tables?|[Ii]ndex|[Cc]ensus|[Ee]xperiments?|[Tt]rials?)';
/** What stands between, in one sentence: "Coast.io" has a full stop too. */
const within = (most: number): string => `(?:[^.;]|\\.(?=\\S)){0,${most}}`;
const PUBLISHED =
  '(?:released|publish(?:ed|es)|issued|conduct(?:ed|s)|commissioned|carried out|launched|unveiled|presented|completed|posted|put out|compiled|undert(?:aken|ook))';

/** "The bank has published its report", "a new study finds", "according to the survey": the sentence is about a report. */
export const PRESENTS_A_REPORT = new RegExp(
  `(?:\\b(?:${PUBLISHED}|shar(?:e[ds]?|ing)|deliver(?:ed)?|produced|[Aa]ccording to|[Bb]ased on|authors? of|(?:findings|results) (?:of|from))|^(?:From|In)) ${within(80)}\\b${REPORT}\\b|\\b${REPORT}\\b${within(80)}\\b(?:${PUBLISHED}|sa(?:ys|id)|finds?|found|shows?|showed|reveals?|revealed|suggests?|suggested|argues?|argued|concludes?|concluded|estimates?|estimated|warns?|warned|highlights?|entitled|titled|called|examin(?:es|ed)|compar(?:es|ed|ing)|analy[sz]ed|document(?:s|ed|ing)|is (?:now )?(?:out|here)|(?:came|comes) out)\\b|\\b${REPORT} (?:by|from) (?:the )?\\p{Lu}|\\b[Ww]e report\\b|\\b(?:in|for|throughout) this report\\b`,
  'u',
);

const NAME =
  "(?<=[\\p{L}\\d,] )(?!(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|English|French|German|Spanish|On|In|At|Nobody)\\b)\\p{Lu}(?:[\\p{L}\\d&'’-]|\\.(?=\\S))+(?: (?:(?:of|for|the|and) ){0,2}\\p{Lu}(?:[\\p{L}\\d&'’-]|\\.(?=\\S))+){0,6}";

/** Whose report it is: "The Harbour Ministry has published its report", "a study published in the Coast Journal". */
export const NAMES_ITS_REPORT = new RegExp(
  `(${NAME})${within(100)}? (?:${PUBLISHED}|deliver(?:ed)?|produced) (?:its|their|an?|the|this|new|two|three) (?:[\\p{L}\\d.'’-]{1,30} ){0,4}${REPORT}\\b|\\b${REPORT}\\b${within(120)} (?:${PUBLISHED}|done|led|written) (?:[a-z]+ ){0,3}?(?:in|by) (?:the |The )?(${NAME})`,
  'u',
);

/** Where a reader gets it: "Read the full report", "Download the study here". */
export const LEADS_TO_THE_REPORT = new RegExp(
  `\\b(?:[Ff]ull|[Cc]omplete|[Ee]ntire|[Dd]ownload|[Rr]ead|[Vv]iew|[Ss]ee) ${within(60)}\\b${REPORT}\\b`,
  'u',
);

/** A title that says in front of its colon that its article is one study. */
export const CALLED_A_STUDY =
  /^\W{0,3}(?:(?:new|exclusive) )?(?:analysis|study|survey|poll|report|research|investigation):/i;
/** Whose study it is: "reveals Coast Brief analysis", "a survey by the Harlow Institute", "Harlow surveyed 220 captains". */
export const CREDITS_A_STUDY =
  /\b(?:reveals?|shows?|finds?|suggests?|according to|in) (?:(?:an?|the|new|exclusive|recent|latest) ){0,3}\p{Lu}[\p{L}&.'’-]{1,30}(?: [\p{Lu}&][\p{L}&.'’-]{0,30}){0,4} (?:analysis|study|survey|poll|report|research|investigation)\b|\b(?:[Aa]nalysis|[Ss]tudy|[Ss]urvey|[Pp]oll|[Rr]eport|[Rr]esearch|[Ii]nvestigation) (?:(?:published|released|carried out|conducted|commissioned|done) )?(?:by|from) (?:the |its )?\p{Lu}|\p{Lu}[\p{L}&.'’-]{1,30} (?:(?:recently|also|has) )?(?:surveyed|polled|analy[sz]ed|interviewed) (?:(?:more than|about|nearly|over|some|around|almost) )?\d|\p{Lu}[\p{L}&.'’-]{1,30}(?: (?:new|latest|recent|annual))? (?:analysis|study|survey|poll|report|research|investigation) (?:has )?(?:reveals?|revealed|shows?|showed|shown|finds?|found|suggests?|suggested)\b/u;

/** The words of a link to what an article may quote from. */
export const A_WRITING =
  /\b(?:story|article|(?:white ?)?paper|report|study|essay|column|piece|book|profile|interview|memo)\b/iu;

/** "my review of “Harbours” by Mina Vale": the book from which a review quotes. */
export const REVIEWED =
  /\b(?:reviews?|summary) of (["“‘][^"“”‘’.;]{2,60}["”’](?: by \p{Lu}[\p{L}.'-]+(?: \p{Lu}[\p{L}.'-]+){0,2})?)/u;
