/** Words by which a text shows itself to be somebody's announcement, or says where its data are from. Data only. */

/** What companies and bodies write into what they announce: each line is a sign of its own. */
export const SIGNS_OF_AN_ANNOUNCEMENT: readonly RegExp[] = [
  /\((?:NYSE|NASDAQ|Nasdaq|TSX|TSXV|TSX-V|OTC[A-Z]*|LSE|AIM|ASX|CSE|FSE|Euronext)\b[^()]{0,30}\)|\b(?:PRNewswire|GLOBE ?NEWSWIRE|GlobeNewswire|Business Wire|BUSINESS WIRE|ACCESSWIRE|EIN Presswire)\b/u,
  /\bFOR IMMEDIATE RELEASE\b|\b[Ff]orward-looking statements\b|\b(?:is (?:pleased|proud|delighted|thrilled) to announce|today (?:announced|announces|celebrates|unveiled|unveils|launched|launches|released|releases)|announced today)\b|\b(?:[Mm]edia|[Pp]ress) [Cc]ontacts?\b|\b[Ii]nvestor [Rr]elations\b/u,
  /\b[Vv]iew (?:the )?(?:source|original) (?:version|release|content|press release)\b|\b(?:NEWMEDIAWIRE|NewMediaWire|News ?Direct|Newsfile|PRWeb|Send2Press|EQS[- ]News|CNW Group)\b/u,
];

/** "OSSBY, Vale, May 3, 2024": the place and the day with which an announcement opens. */
export const DATELINE_OF_AN_ANNOUNCEMENT =
  /^\W{0,3}\p{Lu}[\p{L}. ]{2,30}, (?:\p{Lu}{2}|\p{Lu}[\p{L}.]{2,20}),? (?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.) \d{1,2}, \d{4}\b/u;

/** "OSSBY, Vale (Coast Wire) --": the place and the wire. */
export const WIRE_OF_AN_ANNOUNCEMENT =
  /^\W{0,3}\p{Lu}[\p{L}. ]{2,30}, (?:\p{Lu}{2}|\p{Lu}[\p{L}.]{2,20}),? \([^()]{3,40}\) (?:--|—|–)/u;

/** "About Ossby Ferries Ltd.": the last part of an announcement. */
export const ABOUT_THE_ANNOUNCER =
  /^About (?:the )?\p{Lu}[\p{L}\d.&'-]*(?: (?:of |the |and |& )?[\p{Lu}\d][\p{L}\d.&'-]*){0,5}:?$/u;

/** Headings under which a newsroom says where the data of its article are from. */
export const HEADS_A_DATA_NOTE =
  /^(?:about (?:the|this|our) (?:data|numbers|analysis|methodology)|(?:the |our )?(?:data|methodology)(?: (?:and|&) (?:methods?|methodology|sources?|limitations))?|data (?:sources?|notes?|collection)|get the data|where (?:the|our) (?:data|numbers|figures) (?:is|are|come|comes|came) from)$/iu;

/** "The data for this article were obtained from the harbour police." */
export const NOTES_ITS_DATA =
  /\b(?:(?:data|dataset|figures|numbers|statistics|charts?|graphs?)(?: (?:used|cited|presented|shown|visuali[sz]ed|analy[sz]ed|reported|discussed))? (?:in|for|by|behind|throughout) (?:this|the|our)|(?:material|information|content|facts)(?: (?:used|cited|presented|shown|reported|discussed))? (?:in|for|by|behind|throughout) (?:this|our)) (?:article|story|analysis|piece|post|report|graphics?|charts?|maps?|visuali[sz]ations?),? (?:is|are|was|were|come|comes|came|has been|have been) (?:all |mostly |primarily )?(?:based on|from|obtained|collected|provided|drawn|sourced|taken|compiled|gathered|scraped|downloaded)\b|\b(?:data|figures) (?:visuali[sz]ed|shown|presented) (?:below|above|here) (?:is|are) (?:sourced |taken )?from\b/i;

/** "I browsed the Eurostat database", "we downloaded the data from Eurostat": a writer who looked it all up in one place. */
export const LOOKS_IT_ALL_UP =
  /\b(?:I|[Ww]e) (?:browsed|searched|mined|queried|combed|went through) (?:the |its |their )(?:(?!(?:own|whole|new|old|internal)\b)[\p{L}\d.&-]+ ){1,4}(?:databases?|datasets?|statistics|census|archives?)\b|\b(?:I|[Ww]e) (?:(?:was|were|am|are) able to |have |then |first |also )?download(?:ed)? (?:[^.;]{0,60} )?(?:data|datasets?|records|statistics) (?:[a-z]+ ){0,3}from (?:the )?\p{Lu}/u;

/** The words of a link with which an article opens that relates what somebody else has written: "The Coast [reports]". */
export const OPENS_ON_ANOTHER =
  /^(?:(?:an?|the|this|full|original|news) )?(?:article|reports?|reported|story|essay|column|says|writes|via|source|link)$/iu;

/** In front of its verb: whoever announces, without a name. */
export const ANNOUNCER =
  /^(?:[A-Za-zÀ-ɏ\d ]{2,30}, )?(?:the (?:company|firm|group|studio|business|brand|organi[sz]ation|foundation|merger|acquisition|transaction)(?! of\b)|(?:its|their)(?! (?:competitors?|rivals?|(?:[a-z]+ )?markets?|industry|sector)\b)|(?:it|they)(?= (?:(?:now|also|currently|already|has|have) ){0,2}(?:serves?|served|sells?|sold|employs?|employed|operates?|operated|ships?|shipped|delivers?|delivered|raised|acquired|reported|launched|opened|manages?|owns?|runs?)\b))(?! (?:is|was) (?:estimated|projected|forecast|believed)\b)(?:'s?)? (?![^.;]{0,30}\b(?:markets?|industry|sector)\b)/i;
