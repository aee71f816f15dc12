/** Words with which English articles list, caption and point to their sources. */

import type { Credit } from './bodies.ts';

/** Headings of a list of sources. */
export const SOURCES_HEADING =
  /^(?:data )?(?:sources?(?: (?:and|&) (?:further reading|notes|methodology|references))?|references?|(?:end|foot)?notes|further reading|bibliography|works cited|methodology|citations|literature|credits and sources|notes and (?:sources|references)|read more|resources|links|data and methods|about (?:the|this) data)$/i;

/** "(Source: X)", "(X, 2024)", "(X et al. 2019; Y 2020)", "(X et al., Journal of Y, 2019)". */
export const PARENTHESIS =
  /\((?:(?:[Ss](?:ources?|ee)|[Dd]ata|[Vv]ia|[Ff]rom|[Cc]ited in): ?[^()]{2,120}|(?:see |e\.g\.,? |cf\. )?(?!(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|(?:Spring|Summer|Autumn|Fall|Winter|Early|Late|Mid|Q[1-4]|FY|Prop|Act|Since|From|In)[a-z]{0,6})\b)(?:\p{Lu}[\p{L}.&' -]{1,60}|\p{Lu}[^();]{1,80}\b(?:et al\b|Journal|Annals|Review|Proceedings|Bulletin|Survey|Study|Report|Census|Index)[^();]{0,90}),? (?:19|20)\d\d[a-z]?(?:[,;:] ?[^()]{0,80})?)\)/gu;

/** "The data is from …", "Figures come from …": a note that says so for its section; group 1 is what it names. */
export const DATA_NOTE =
  /^\W{0,3}(?:note: )?(?:all |the |these |our )?(?:data|figures|statistics|numbers|charts?|graphs?|estimates)(?: above| below| here| shown)?(?: in this (?:article|post|section|table))? (?:(?:is|are|was|were)(?: taken| drawn| collected| provided)?|comes?|came) (?:from|by) ([^.]{2,120})/i;

/** Fields of the frontmatter that name where an article comes from. */
export const SOURCE_FIELDS: readonly string[] = [
  'source',
  'sources',
  'source_url',
  'sourceUrl',
  'originalUrl',
  'original_url',
  'webUrl',
  'canonical',
  'canonical_url',
  'canonicalUrl',
  'canonicalURL',
  'references',
  'bibliography',
  'citations',
  'via',
  'provider',
  'external_url',
  'externalUrl',
  'link',
  'doi',
];

/** Links to lists of the site itself are no source. */
export const OWN_LISTS =
  /(?:^|\/)(?:tags?|categor(?:y|ies)|topics?|authors?|archives?|page)(?:\/|$)|^#|^mailto:|^tel:|^javascript:/i;

/** Words that name a document. */
export const NAMES_A_DOCUMENT =
  /\b(?:reports?|stud(?:y|ies)|surveys?|polls?|analys[ie]s|papers?|data(?:set|base)?|figures|statistics|census|filings?|documents?|audit|investigation|review|research|index|article|story|estimates?|records?|release|book|website|press|findings|results|transcript|letter|post|journal|bureau|ministry|department|office|institute|university|agency|association)\b/i;

/** Words that name a body that speaks for more than a sentence. */
export const NAMES_A_BODY =
  /\b(?:center|centre|institut(?:e|ion)|council|foundation|commission|committee|bank|fund|union|bureau|ministry|department|office|agency|university|association|society|organi[sz]ation|observatory|think tank|researchers)\b/i;

/** A figure whose source was named a little before: "the report", "respondents", "it found". */
export const SAID_BEFORE =
  /\b(?:the|this|that|these|those|its|their|same) (?:same |new |latest |annual |[A-Za-zÀ-ɏ-]+ )?(?:report|survey|poll|study|stud(?:y|ies)'s|analysis|data|figures|statistics|census|filing|paper|review|audit|index|dataset|document|researchers|authors|findings|research|numbers|estimates?)\b|\b(?:respondents|(?:study|survey|research) (?:subjects|participants)|(?:those|people|adults|players|users|visitors|patients|students|sites|websites|schools|companies|firms|households) (?:surveyed|polled|interviewed|sampled)|those (?:asked|reviewed|studied|examined)|(?:of )?the (?:\d[\d,]* )?(?:people|adults|players|users|visitors|patients|students|sites|websites|schools|companies|firms|households) (?:asked|reviewed|studied|examined)|participants in the (?:study|survey)|(?:it|they|the (?:authors|researchers|team|group|agency|ministry|department|company)) (?:also )?(?:found|said|says|reported|estimated|noted|added|estimates|reports|showed|shows))\b/i;

/** Documents of which one result is told after the other. */
export const TOLD_AT_LENGTH = /\b(?:report|survey|study|poll|paper|census)\b|^the data\b/i;

/** "The study says": which one stands elsewhere, or nowhere. */
export const UNNAMED_DOCUMENT =
  /^(?:the|this|that|an?) (?:(?:new|recent|latest) )?(?:report|survey|study|poll|paper)\b(?! (?:by|from|of|in)\b)/i;

/** "The new report, titled so, has a lot to say": it introduces what follows. */
export const OPENS_ON_THE_REPORT =
  /^(?:the|this|their|its) (?:[A-Za-zÀ-ɏ-]+ )?(?:report|survey|study|poll|paper|analysis)\b/i;

/** A sentence that goes on with the figure before it. */
export const CARRIES_ON =
  /^(?:(?:(?:in|during|of|among|across|from|for|with|at|under|on|compared (?:to|with)) (?:all (?:of )?|both (?:of )?)?(?:this|these|those|them)|and|but|yet|so|meanwhile|in comparison|by comparison|by contrast|in contrast|overall|in total|in all|together|combined|altogether|of (?:these|those|them|that)|among (?:these|those|them)|that(?:'s| is| was| means| compares| includes| figure| number| total| share)|this (?:is|was|means|compares|includes|figure|number|total|share|represents|amounts|equals|compares|makes|would)|these|those|it|they|its|their|the (?:rest|remaining|remainder|same|latter|former|other)|the (?:figures?|numbers?|estimates?|forecasts?|ranking|data|count|findings?|results?|total|share)(?! of\b)|another|the next|the (?:second|third|fourth)[- ]most|both|an additional|a further|additionally|also|furthermore|moreover|similarly|likewise|in addition|for example|for instance|specifically|in fact|indeed|as a result|at the same time|after that|applying th(?:is|ese)|using th(?:is|ese))\b)/i;

/** "In the hills, the share is 80%": of what, the sentence before says. */
export const SAME_MEASURE =
  /^[^.;:]{0,40}\b(?:the|that|this) (?:share|figure|number|rate|proportion|total|percentage|average) (?:is|was|were|has|had|rose|rises|fell|falls|stands|stood|reaches|reached|climbs|climbed|drops|dropped|comes|came)\b|\b(?:doubled|tripled|halved|raised|lowered|cut) (?:that|this) (?:share|figure|number|rate|proportion|total|percentage|average)\b/i;

/** A worked example begins. */
export const OPENS_EXAMPLE =
  /^(?:now |so |as an example, |for (?:example|instance), |to illustrate[^,.]{0,60}, )?(?:suppose|imagine|consider (?:a|an|two|three|for example|the case|someone)|picture|let's (?:say|assume|suppose)|say (?:a|an|you|someone))\b/i;

const DOCUMENTS =
  '(?:polls?|surveys?|reports?|stud(?:y|ies)|infographics?|charts?|graphs?|analys[ie]s|data|figures|statistics|index|average|returns|filings?|records|complaint|audit|census|authors|researchers|estimates?)';
/** "The Vale/Harbour poll, which asks every day, showed that …": a named document and, further on, what it does. */
export const DOCUMENT_SHOWS: Credit = {
  sign: new RegExp(`${DOCUMENTS}\\b`, 'u'),
  pattern: new RegExp(
    `(?:(?!(?:A|An|One|Some|Several|Many|Most|Two|Three|Another|New|Recent|This|That|These|Those|Every|Our|My|Other|Various|Few|No|Early|Public|Any|Such|Previous|Prior|Past|Existing|Earlier|On|In|At|Even)\\b)(?<![\\p{L}./-])\\p{Lu}[\\p{L}./-]{1,40}(?:'s)? (?:[\\p{L}\\d/'-]+ ){0,3}?|\\b[Tt]he (?:[\\p{Ll}-]+ ){0,2}?|\\b(?:[Ff]ederal|[Oo]fficial|[Gg]overnment|[Ss]tate|[Cc]ourt|[Pp]olice|[Tt]ax) )${DOCUMENTS}\\b[^.;]{0,140}?\\b(?<!\\b(?:the|an?|its|their) )(?:show(?:s|ed|ing)?|illustrat(?:es|ed)|found|finds?|not(?:es|ed)|report(?:s|ed)|estimat(?:es|ed)|puts?|suggest(?:s|ed)|indicat(?:es|ed)|reveal(?:s|ed)|said|says)\\b`,
    'u',
  ),
};
/** "his claim that only 1 percent …": somebody's word. */
export const SAYS_AS_A_NOUN: Credit = {
  sign: / (?:claim|comment|remark|statement|assertion|emphasis|estimate|argument|warning|admission|finding|testimony|calculation|projection|forecast)/u,
  pattern:
    /(?:(?:\b[Tt]he )?(?<![\p{L}-])[\p{L}-]{1,40}'s?|\b(?:his|her|their)) (?:[\p{L}-]+ ){0,2}(?:claims?|comments?|remarks?|statements?|assertions?|emphasis|estimates?|argument|warnings?|admission|findings?|testimony|calculations?|projections?|forecasts?) (?:that|about|of|was|were|is|are)\b/u,
};

/** A sum, or the same thing said in other words. */
export const CALCULATES =
  /\b(?:half|twice|double) that of [A-Za-zÀ-ɏ.]{2,40}'s|^(?:that is,|in other words|put (?:another way|differently)|equivalently)|(?<![\d.,])\d[\d.,]{0,15}%? ?[=÷/×*] ?[$€£]?\d[^=]{0,20}=/i;

/** "As Stone put it earlier", "He cited the reservation of a quarter of the seats". */
export const PUTS_OR_CITES: Credit = {
  sign: / (?:puts?|cit(?:ed|es)|counts|reckons|lists|registers) /u,
  pattern:
    /\b[Aa]s (?:\p{Lu}[\p{L}'.-]+ ){1,3}(?:has |had )?puts? it\b|^(?:He|She|They|\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?) (?:also |has |had )?cit(?:ed|es)\b|^\p{Lu}[\p{L}'.-]+(?: \p{Lu}[\p{L}'.-]+){0,3},(?: [\p{L}'-]+){2,8}, (?:counts|puts|reckons|lists|registers) (?:about |around |some |more than |over )?\d/u,
};

/** A poll told of, and what polls tell. */
export const POLL = /\b(?:polls?|polled|pollsters?|surveys?|surveyed|respondents)\b/gi;
export const NAMED_POLL =
  /(?!(?:A|An|The|One|Some|This|That|These|Those|Our|My|Try|In|New|Recent|Latest|Other|Because|Despite|Although|Though|While|When|If|And|But|No|Since|(?:American )?Community|(?:Current )?Population|(?:\p{Lu}[\p{L}-]{1,20} )?(?:Expenditures?|Economic|Finances?|Labou?r Force)|Every|Most|Many)\b)(?<![\p{L}./'-])\p{Lu}[\p{L}./'-]{1,40} (?:(?:national|opinion|tracking|exit|online|daily|weekly|the|\p{Lu}[\p{L}./'-]{1,40}) ){0,3}(?:[Pp]olls?|[Ss]urveys?)\b|\b(?:polls?|surveys?) (?:[\p{L}]+ ){0,3}(?:by|from|of) (?:the )?\p{Lu}\p{Ll}|(?<![\p{L}&.-])\p{Lu}[\p{L}&.-]{1,40}(?: \p{Lu}[\p{L}&.-]{1,40}){0,4}(?: recently| also)? (?:surveyed|polled) (?:(?:more than|about|nearly|over|some|around) )?\d/u;
/** "comes in at 9 percent", "have 5 percent", "beating Clinton 45 to 40". */
export const POLL_STANDING =
  /\b(?:at|with|by|gets?|got|getting|has|have|had|drew|draws|takes?|took|earns?|earned|receives?|received|behind|and|to|than|from|above|below|between)(?: (?:just|only|about|around|nearly|almost|over|under|some|roughly|more|less|than|the support of))* (?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) per)|\((?:\d)/iu;
export const POLL_RESULT =
  /\b(?:leads?|leading|led|trails?|trailing|ahead|approval|favou?rab|supports?|supported|voters|respondents|agreed|disagreed|approve|disapprove|undecided|not sure|said|say|prefer|would (?:vote|choose|back)|polled|polls?|surveyed|surveys?|random sample)\b/iu;

/** The last cell of a row of a table that says where the row is from: "Harlow Institute, 2024; Lind, 2022". */
export const CITED_CELL =
  /^\W{0,3}(?!(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|Spring|Summer|Autumn|Fall|Winter)\b)\p{Lu}[\p{L}.&' -]{1,60}(?:,| \(|, \() ?(?:19|20)\d\d\)?(?:[;,][^|]{0,160})?$/u;

/** What a forecaster does. */
export const FORETELLS = /\b(?:predict|project|forecast|estimate|expect|anticipate|calculate)(?:s|d|ed)?\b/i;

/** The head of the column of a table that says where each row is from, and a cell that does not say so. */
export const HEADS_SOURCES = /^\W{0,3}(?:data )?(?:sources?|references?|citations?)\W{0,3}$/i;
export const NAMES_NOTHING = /^\W*$|^\W*(?:n\/?a|none|unknown|various|multiple|tbd)\W*$/i;

/** "half that of the other plan", "twice as much": a figure that follows from another. */
export const HALF_OF_THAT =
  /\b(?:half|twice|double) (?:of )?(?:that|this|those|it|as (?:much|many|large|big|high))\b/i;

/** A sentence tells of those who have not, or of all others. */
export const OF_THE_OTHERS =
  /(?:n't|\b(?:not|no|none|never|without|lacks?|lacking|remaining|remainder|the (?:rest|others?)))\b/i;

/** "As seen in the graph below": a sentence reads off a chart. */
export const TELLS_OF_A_CHART =
  /\b(?:as )?(?:seen|shown|depicted|visible|see) (?:in|on|from|by) (?:the |this )?(?:[a-z]+ )?(?:graph|chart|map|plot|figure|graphic|diagram)\b|\b(?:graph|chart|map|plot|figure|graphic|diagram) (?:below|above|beside)\b/i;

/** "the following statistics:", "Below are five lessons from the post:": figures and findings follow. */
export const INTRODUCES_FIGURES =
  /\b(?:following|below|here (?:are|is)|here's|as follows)\b[^.:]{0,60}\b(?:statistics|stats|figures|facts|numbers|findings|results|data|lessons|takeaways|trends|insights|highlights|points|conclusions|estimates)\b[^.:]{0,80}:\W{0,4}$|\b(?:statistics|stats|figures|facts|numbers|findings|results|data|estimates)\b[^.:]{0,40}\bas follows:\W{0,4}$/i;
/** Somebody has put them together. */
export const PUTS_TOGETHER =
  /\b(?:compil|releas|publish|gather|collect|shar|list|provid|present|record)(?:es|ed|s)\b|\baccording to\b/i;

/** "Floods.example provided these statistics", "The atlas has a helpful table". */
export const HAS_THE_FIGURES =
  /\b(?:provid(?:es|ed)|suppl(?:ies|ied)|compil(?:es|ed)|collect(?:s|ed)|publish(?:es|ed)|has|have|keeps?|offers?|maintains?|tracks?|lists?) (?:these|those|the|this|an?|more|further) (?:[a-z]+ ){0,2}(?:statistics|figures|data|numbers|tables?|breakdowns?|datasets?|estimates)\b/i;
