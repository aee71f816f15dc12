/** Turns of phrase by which a sentence credits a body that it names, beside verbs of saying. Data only. */

/** In front of a capital: the word that it opens is no part of a name. */
export const NO_NAME =
  '(?!(?:A|An|The|One|Some|Several|Many|Most|All|Both|Each|Two|Three|Another|New|Recent|This|That|These|Those|Every|Our|My|Other|No|Any|Such|He|She|They|It|We|I|You|In|On|At|By|As|But|And|If|When|While|Experts|Critics|People|Nobody|Everybody|January|February|March|April|May|June|July|August|September|October|November|December|Spring|Summer|Autumn|Winter|Early|Late)\\b)';
/** The capital comes first, for it is what most texts hold few of; what may not stand in front of it or open it comes behind. */
const NAME = `\\p{Lu}(?<=(?<![\\p{L}\\d.&/-])${NO_NAME}\\p{Lu})[\\p{L}\\d.&-]{0,40}(?: (?:(?:of|for|and|the|on|&) ){0,2}\\p{Lu}[\\p{L}\\d.&-]{0,40}){0,7}`;
const KIND =
  '(?:ministry|agency|bureau|office|department|bank|institute|commission|council|authority|regulator|government|company|police|union|university)';
const PEOPLE = '(?:analysts|economists|researchers|scientists|forecasters|officials|experts)';
const BODY = `(?:${NAME}(?: ${PEOPLE})?|\\b[Tt]he (?:[\\p{Ll}-]+ ){0,2}${KIND}|\\b${PEOPLE} at (?:the )?${NAME})`;

const RANKS = '(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last)';
/** What puts a thing in its place on a list. */
const PLACES = `(?:rank(?:s|ed|ing)?|plac(?:es|ed)|scor(?:es|ed)|position|\\d{1,3}(?:st|nd|rd|th)|${RANKS})\\b`;
/** The last word in the name of a list that somebody keeps. */
const LISTS = ' (?:Index|Rankings?|Ratings?|Barometer|Scorecard|Scoreboard|Table)';

/** A turn of phrase that credits somebody, and words of which one stands wherever it does: names are dear to look for. */
export interface Credit {
  readonly sign: RegExp;
  readonly pattern: RegExp;
}

const credits = (rows: readonly (readonly [sign: RegExp, source: string])[]): readonly Credit[] =>
  rows.map(([sign, source]) => ({ sign, pattern: new RegExp(source, 'u') }));

/** Each matches from the body, or from the word that leads to it. */
export const CREDITS_A_BODY: readonly Credit[] = credits([
  // "The World Bank puts the share at 40%."
  [
    / (?:put|peg)/u,
    `${BODY}(?:, who [^,.;]{3,60},)? (?:has |have |now |currently |also ){0,2}(?:puts?|pegs?|pegged) (?:it|this|that|them|the [\\p{L}' -]{2,50}?|[\\p{Ll}-]{3,25}) at (?=[^.;]{0,20}(?:\\d|\\b(?:an?|one|two|three|half|zero)\\b))(?![^.;]{0,40}\\brisk)`,
  ],
  // "Analysts at Goldman Sachs expect prices to fall 40%."
  [
    / (?:expect|consider|classif|reckon|calculate|attributes|ranks?\b|counts?\b)/u,
    `${BODY} (?:has |have |now |also |[\\p{Ll}]+ly ){0,2}(?:(?:expects?|considers?|classif(?:y|ies)|reckons?|calculates?)\\b|attributes (?=\\d|about|almost|nearly|some|more|most|half|the )|ranks? (?=the |its |it |\\p{Lu})|counts? \\d[^.;:]{0,50} as )`,
  ],
  // "The Harlow Centre ranked the port 31st", "listed as the third-largest by Forbes"
  [
    / (?:rank|rat|plac)ed /u,
    `(?<!\\b(?:in|of|by|for|with|to|from|at|on) (?:the )?)${BODY} (?:has |have |had |also |[\\p{Ll}]+ly ){0,2}(?:ranked|rated|placed) (?:it|them|(?:the |its )?\\p{Lu})[^.;]{0,60}?\\b(?:\\d{1,3}(?:st|nd|rd|th)|${RANKS}|at (?:[Nn]o\\.|number)|among|in the top)\\b`,
  ],
  [
    /\b(?:list|rank|rat)ed /u,
    `\\b(?:listed|ranked|rated) [^.;]{1,140}? by (?:the )?(?!(?:GDP|GNP|GNI|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\\b)${NAME}`,
  ],
  // "the latest year available from the Harlow Office", "figures obtained from"
  [
    / from /u,
    `\\b(?:data|figures|statistics|numbers|records|counts|estimates|(?:latest|last|only|(?:most )?recent) (?:years?|quarters?|months?|seasons?|period))(?: (?:is|are|was|were|that are|that were))? (?:available|obtained|taken|drawn|retrieved|downloaded) from (?:the )?${NAME}`,
  ],
  // "In the Global Port Index, Harlow is 48th", "ranked 48th on the Global Port Index"
  [
    / (?:Index|Rank|Rating|Barometer|Score|Table)/u,
    `\\b(?:[Ii]n|[Oo]n|[Bb]y) (?:the )?(?:(?:19|20)\\d\\d )?${NAME}(?<=${LISTS})(?=[^.;]{0,100}\\b${PLACES})`,
  ],
  [
    / (?:Index|Rank|Rating|Barometer|Score|Table)/u,
    `\\b${PLACES}[^.;]{0,60}? (?:in|on|by) (?:the )?(?:(?:19|20)\\d\\d )?${NAME}(?<=${LISTS})`,
  ],
  // "by the World Bank's count", "in the council's latest ranking"
  [
    /\b(?:count|estimate|tally|reckon|calculat|figures|data|definition|ranking|index|report|survey|census|account|statistics)/u,
    `\\b(?:[Bb]y|[Ii]n|[Oo]n|[Uu]sing|[Ff]rom) (?:the |one |an? )?(?:${NAME}|(?:[\\p{Ll}-]+ )?${KIND})'s? (?:own )?(?:(?:latest|annual|new|recent|first|last|most recent|(?:19|20)\\d\\d) ){0,2}(?:counts?|estimates?|tally|reckoning|calculations?|figures|data(?! cent)|definition|rankings?|index|reports?|surveys?|census|accounts?|statistics)\\b`,
  ],
  // "40% of ports are shut, per the Ministry of Health."
  [
    /\b[Pp]er /u,
    `(?:^|[,;(—–] ?)[Pp]er (?:(?:the )?${NAME}|the (?:[\\p{Ll}-]+ ){0,2}${KIND})(?='s? |(?: [\\p{Ll}]+){0,3}(?:[,.;:)]|$))`,
  ],
  // "Based on figures from the ministry", "drawing on census data"
  [
    /\b(?:[Bb]ased|[Dd]rawing) on /u,
    `\\b(?:[Bb]ased|[Dd]rawing) on (?:the )?(?:latest |new )?(?:${NAME} |(?:official|federal|census|state|tax|court|hospital|school|${KIND}) )(?:data|figures|statistics|estimates|numbers|records)\\b`,
  ],
  // "Harlow Polling asked 1,000 islanders"
  [
    / (?:ask|survey|poll|interview|question)ed /u,
    `${BODY} (?:has |have |had |also |recently ){0,2}(?:asked|surveyed|polled|interviewed|questioned) (?:(?:about|around|some|nearly|almost|over|more than) )?\\d`,
  ],
  // "a survey of 1,000 islanders by Harlow Polling"
  [
    /\b(?:survey|poll|study|analysis) of /u,
    `\\b(?:survey|poll|study|analysis) of [^.;:]{2,60}? by (?:the )?${NAME}`,
  ],
  // "In a report published last week by the Harlow Institute"
  [
    /\b[Ii]n an? /u,
    `\\b[Ii]n an? (?:[\\p{Ll}-]+ ){0,2}(?:report|study|survey|paper|analysis|poll)(?: [\\p{L}\\d]+){0,8}? by (?:the )?(?:[\\p{Ll}-]+ ){0,2}${NAME}`,
  ],
  // "In the 2021 census", "the bureau's figures: 56%"
  [/\bcensus\b/u, `\\b[Ii]n the (?:(?:19|20)\\d\\d|latest|last|most recent) (?:[\\p{L}-]+ )?census\\b`],
  [
    /(?:figures|data|count|estimates?|numbers|findings|survey|report): /u,
    `${NAME}'s? (?:latest |own |new )?(?:figures|data|count|estimates?|numbers|findings|survey|report): `,
  ],
  // "…, reveals Harlow Centre analysis"
  [
    /, (?:reveal|show|find|suggest|indicate|say)/u,
    `, (?:reveals?|shows?|finds?|suggests?|indicates?|says?) (?:new |recent |the |an? )?${NAME} (?:analys[ei]s|data|figures|research|studies|study|reports?|surveys?|polls?|estimates?)\\b`,
  ],
  // "Chetty et al. (2014)", "Smith (2019) reports"
  [
    / (?:et al|and co)/u,
    `${NAME}(?:,? (?:and|&) \\p{Lu}[\\p{L}'-]+)?,? (?:et al\\.?|and colleagues|and co-?authors)(?: \\((?:19|20)\\d\\d[a-z]?\\))?`,
  ],
  [
    /\((?:19|20)\d\d/u,
    `(?<![\\p{L}'-])\\p{Lu}[\\p{L}'-]{1,40}(?:,? (?:and|&) \\p{Lu}[\\p{L}'-]{1,40})? \\((?:19|20)\\d\\d[a-z]?\\) (?:also )?(?:shows?|finds?|found|reports?|estimates?|argues?|suggests?|documents?|calculates?|notes?|claims?|puts?)\\b`,
  ],
]);

/** "The Harlow Foundation recently released this infographic on boats": a body, and the document that it put out. */
export const PUTS_OUT_A_DOCUMENT: Credit = {
  sign: / (?:releas|publish|issu|unveil|post|shar)ed /u,
  pattern: new RegExp(
    `${BODY} (?:has |have |just |also |recently |today |now ){0,2}(?:releas|publish|issu|unveil|post|shar)ed (?:this|an?|the|its|their|new|some)(?: [\\p{L}-]+){0,3} (?:infographic|report|chart|graphic|stud(?:y|ies)|survey|poll|data|figures|findings|statistics|fact ?sheet|paper|analysis|index|ranking|estimate)s?\\b`,
    'u',
  ),
};

/** "The Harlow Census Bureau compiled the following figures:" */
export const COMPILES_FIGURES: Credit = {
  sign: /ed (?:the following|these|some)\b/u,
  pattern: new RegExp(
    `${BODY} (?:has |have |just |also |recently ){0,2}(?:releas|publish|compil|gather|collect|shar|list|provid|report)ed (?:the following|these|some)\\b`,
    'u',
  ),
};
