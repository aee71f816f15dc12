/**
 * Words that credit nobody in particular. Each row: the landmark words it begins to be looked for at (in front may
 * stand an adjective or two), and what follows them.
 */

const SAYING =
  '(?:say|says|said|saying|believe|believes|argue|argues|argued|warn|warns|warned|claim|claims|claimed|agree|agreed|suggest|suggests|suggested|think|fear|note|contend|maintain(?= that\\b|,)|expect|predict|predicted|estimate|estimated|insist|caution|point out)';
const SHOWING =
  '(?:show|shows|showed|shown|suggest|suggests|suggested|indicate|indicates|indicated|find|finds|found|reveal|reveals|revealed|prove|proves|proven|demonstrate|demonstrates|demonstrated|point to|points to|highlight|highlights|confirm|confirms|say|says)';
const BETWEEN =
  '(?: (?:have|has|had|also|now|widely|often|generally|consistently|clearly|increasingly|long|already|recently|repeatedly|largely|all)){0,3}';

/** People named by nothing but their trade. In front: nothing, "some", "many", "several", an adjective of trade. */
export const VAGUE_PEOPLE = new RegExp(
  `^(?:experts|analysts|observers|critics|commentators|scholars|scientists|researchers|economists|insiders|watchers|proponents|advocates|pundits|supporters|opponents|sources)${BETWEEN} ${SAYING}\\b`,
  'i',
);
/** Where a clause begins; what depends on "when", "where" or "if" is no statement, but for "even when" and "when the". */
const CLAUSE =
  '(?:^|[,;:(—–“"] ?|\\b(?:and|but|as|while|although|though|because|since|that|what|which|(?<=\\beven )(?:when|if)|when(?= the )|however|yet|so|or) )';

export const VAGUE_PEOPLE_BEFORE = new RegExp(
  `${CLAUSE}(?<lead>(?:the )?(?:(?:some|many|most|several|various|numerous|other|certain|leading|top|independent|outside|industry|security|legal|political|health|policy|market|technology|tech|medical|military|climate|financial|its|his|her|their) ){0,2})$`,
  'i',
);

/** Studies, data and figures of nobody. */
export const VAGUE_STUDIES = new RegExp(
  `^(?:studies|research|surveys|polls|polling|reports|statistics|data|figures|estimates|evidence)(?: and (?:[A-Za-zÀ-ɏ-]+ ){1,2}?[A-Za-zÀ-ɏ-]+)?${BETWEEN} ${SHOWING}\\b(?! (?:in|about|by|to|on|here|below|above|at|during|across|within|throughout|inside|under|among|us|me|you)\\b)`,
  'i',
);
export const VAGUE_STUDIES_BEFORE = new RegExp(
  `(?<!\\b(?:what|which|how|whatever) )${CLAUSE}(?<lead>(?:(?<!\\b(?:what|how|whatever) )the )?(?:(?:some|many|most|several|various|numerous|recent|new|multiple|other|early|countless|growing|scientific|available|current|latest|existing|independent|public|anecdotal|empirical|best|limited|preliminary) ){0,2})$`,
  'i',
);

/** Beliefs of nobody: "it is widely believed". */
export const VAGUE_BELIEF_BEFORE =
  /(?<lead>\b(?:it is|it's|it was|it has been|it is also)(?: (?:widely|generally|often|commonly|now|also|sometimes|universally|long been))? )$/i;
export const VAGUE_BELIEF =
  /^(?:believed|thought|considered|understood|accepted|rumoured|rumored|alleged|known)\b(?= that\b| to\b|,)/i;

/** A hearsay adverb in front of a verb; in front of an adjective it is irony ("a supposedly neutral tool"). */
export const VAGUE_ADVERB =
  /^(?:reportedly|allegedly)\b(?= (?:[A-Za-zÀ-ɏ]+ed|[A-Za-zÀ-ɏ]+en|had|has|have|was|were|is|are|be|been|being|told|said|paid|sold|made|left|sent|kept|met|led|lost|won|found|built|bought|cost|costs|set|put|took|went|began|plans?|wants?|uses?|pays?|works?|includes?|[A-Za-zÀ-ɏ]+ing)\b)/i;

export const VAGUE_CONSENSUS_BEFORE =
  /(?<lead>\bthere is (?:a )?(?:growing|broad|wide|general|increasing|emerging|strong|ample|mounting)? ?(?:body of )?)$/i;
export const VAGUE_CONSENSUS = /^(?:evidence|consensus)\b(?= that\b| to suggest\b| for\b)/i;

const MATTER =
  '(?:matter|discussions|talks|situation|plans?|case|deal|decision|negotiations|campaign|inquiry|investigation|government|ministry|minister|president|thinking|strategy|operation|process|order|decision|company)';

/** Unnamed people who know something. */
export const UNNAMED_SOURCE = new RegExp(
  `^(?:sources?|insiders?) (?:also |later |then )?(?:${SAYING}|told|tells|confirmed|revealed|called|described|added|put it|recalled)\\b|^(?:sources?|insiders?) (?:familiar with|with (?:direct |first-?hand )?knowledge of|briefed on)(?: the ${MATTER})?\\b|^(?:persons?|people) (?:who (?:are|is|were|was) )?(?:familiar with|with (?:direct |first-?hand )?knowledge of|briefed on) (?:the|its|his|her|their|those|these) (?:[a-zÀ-ɏ'-]+ ){0,2}?${MATTER}\\b|^(?:sources?|insiders?) close to\\b|^(?:persons?|person|people) (?:close to|involved in) the ${MATTER}\\b|^familiar with the (?:matter|discussions|talks|situation|plans?|case|deal|decision|negotiations)\\b|^anonymity\\b(?=[.,;]| because| to| since| in order|$)`,
  'i',
);
export const UNNAMED_SOURCE_BEFORE =
  /(?:^|[,;:(—–“"] ?|\b(?:a|an|one|another|two|three|several|multiple|some|unnamed|anonymous|the|and|but|as|that|to|senior|government|company|diplomatic|security|military|industry|campaign|administration|official|well-placed|people|persons?|those|officials?|sources?|condition of|from|by) )$/i;
export const ANONYMITY_BEFORE = /\bcondition of $/i;
/** What is no informant: the source of a river, open source, a power source. */
export const OTHER_SOURCE_BEFORE =
  /\b(?:open|closed|data|power|light|energy|food|water|news|primary|secondary|trusted|single|original|our|your|my|their|its|code|event|error|page|view|text|sound|heat|free|same|the)[- ]$/i;
const REASON_PATTERN =
  '\\b(?:because|since|as (?:the|they|he|she|talks?) (?:talks?|discussions?|matter|case|investigation|was|were|is|are|had|feared?)|citing|not (?:been )?authori[sz]ed|fear(?:s|ed|ing)? (?:of )?(?:retaliation|reprisals?|retribution|losing|for)|for fear|to (?:speak|talk|discuss|describe) (?:[a-z]+ ){0,4}(?:freely|candidly|openly|frankly|internal|private|sensitive|confidential)|to protect|lest|so as not to|in order to|anonymity to (?:share|discuss|describe|speak|talk|reveal|disclose|divulge|detail|recount|relay|outline|convey|avoid|protect|preserve|safeguard|be)\\b|for (?:her|his|their|legal|security|safety|privacy) )';
/** Why a source is not named. */
export const REASON = new RegExp(REASON_PATTERN, 'i');

/** People who are told of by their part, and asked to stay without a name. */
export const NAMELESS = /^(?:named|identified|anonymously)\b/i;
export const NAMELESS_BEFORE =
  /(?<lead>\b(?:(?:ask(?:ed|s|ing)|wish(?:ed|es|ing)|want(?:ed|s|ing)|prefer(?:red|s|ring)|request(?:ed|s|ing)|insist(?:ed|s|ing)) (?:not|on not|to not) (?:to )?(?:be|being) |(?:declin(?:ed|es|ing)|refus(?:ed|es|ing)|(?:did|does|do|would)(?: not|n't) (?:want|wish|like)) to be |who (?:cannot|can't|could not|couldn't) be |speaking |spoke |speaks |talking |talked ))$/i;

/** "an unnamed official said", "anonymous officials told": nobody either. */
export const UNNAMED_ROLE =
  /^(?:unnamed|anonymous) (?:[a-z-]+ ){0,2}(?:officials?|sources?|employees?|staffers?|aides?|executives?|insiders?|workers?|diplomats?|ministers?|police officers?|people|person|persons|member|members|councillors?|lawmakers?|banker|bankers|manager|managers)\b(?= (?:[a-z]+ly |also |later )?(?:sa(?:id|ys?)|told|tells|confirmed|claimed|claims|warned|described|called)\b)/i;
export const UNNAMED_ROLE_BEFORE =
  /(?:^|[,;:(—–“"] ?|\b(?:an?|one|two|three|several|some|the|by|from|to|that|as|and|but) )$/i;

/** What tells how an unnamed source knows, or why it is not named. */
export const DESCRIBED = new RegExp(
  `${REASON_PATTERN}|\\bwho (?:attended|saw|read|reviewed|was|were|has seen|have seen|worked|works)\\b`,
  'i',
);

/** "according to experts": nobody either, unless they are somebody's. */
export const VAGUE_CREDIT_BEFORE =
  /(?<lead>\baccording to (?:some |many |most |several |various |multiple |recent )?(?:the )?(?:(?!(?:federal|official|government|state|court|police|census|tax|city|county|company|ministry|internal)\b)[A-Za-zÀ-ɏ-]+ )?)$/i;
export const VAGUE_CREDIT =
  /^(?:experts|analysts|observers|critics|commentators|scholars|scientists|researchers|economists|insiders|watchers|studies|research|surveys|polls|reports|statistics|estimates|sources)\b(?! (?:at|from|of|by|for|in|with|released|published|who|and|firms?|cent(?:er|re)s?|groups?|compan(?:y|ies)|institutes?|labs?|teams?|organi[sz]ations?|agenc(?:y|ies)|bod(?:y|ies)|foundations?|councils?|departments?|units?|arms?|divisions?|outfits?|houses?)\b)/i;
/** Of them there may be a name in front whose they are, or something that is ranked by them; of people there is none. */
export const FIGURES_OR_STUDIES = /^(?:stud(?:y|ies)|research|surveys|polls|reports|statistics|estimates)\b/i;
/** A word in front of the noun that has its capital for another reason than a name, as those of nations have. */
export const NO_NAME_IN_FRONT =
  /\b(?:[Tt]o|[Tt]he|[Ss]ome|[Mm]any|[Mm]ost|[Ss]everal|[Vv]arious|[Mm]ultiple|[Rr]ecent|(?:19|20)\d\d|U\.?S\.?|U\.?K\.?|EU|French|Dutch|German|Greek|Swiss|Czech|Thai|[A-Z][a-z]{2,}(?:an|ish|ese|ern))$/;

/** What is weighed, ranked or picked in proportion to figures states nothing. */
export const WEIGHED_BY =
  /\b(?:re-?weighted|weighted|weighed|calibrated|adjusted|scaled|ranked|sorted|grouped|matched|classified|assigned|allocated|distributed|apportioned|sampled)\b[^,;:.]{0,70}$/i;

/** People who may be the authors of a study that was told of above. */
export const AUTHORS_OF_A_STUDY =
  /^(?:according to )?(?:(?:the )?(?:researchers|scientists|authors)|the (?:scholars|economists|analysts|experts))\b/i;

/** A text has told of data or a study that it can point back to. */
export const TELLS_OF_DATA =
  /\b(?:data ?sets?|databases?|respondents|(?:our|this|these|following|above|an?|each|public|its|her|his|their|(?<![A-Za-zÀ-ɏ])[A-Za-zÀ-ɏ]{1,40}'s) (?:[A-Za-zÀ-ɏ-]{1,20} ){0,2}(?:data|survey|study|chart|graph|infographic|graphic|table|analysis|figures|statistics|poll|map|research)|(?:data|statistics|figures) (?:from|on|of|for|by|provided|released|collected|published|gathered)|research (?:by|from)|(?:charts?|graphs?) (?:above|below|shows?)|(?:analy[sz]ed|reviewed|examined|compiled|tallied|combed through) (?:[A-Za-zÀ-ɏ'-]{1,20} ){0,4}(?:logs?|records|filings|responses|entries|rows|files|documents|results|returns|transcripts)|we (?:analy[sz]ed|surveyed|collected|asked|examined|reviewed|compiled|interviewed|counted|measured|gathered|tracked|mapped|compared|polled))\b/i;

/** A text has told of a study whose authors it can speak of. */
export const TELLS_OF_A_PAPER =
  /\b(?:stud(?:y|ies)|surveys?|reports?|papers?|polls?|experiments?|trials?)\b/i;

/** Behind a definite noun: it was told of before ("the research presented", "the figures above"). */
export const VAGUE_CREDIT_POINTS =
  /^ (?:presented|cited|mentioned|quoted|described|discussed|named|listed|linked|reviewed|summari[sz]ed|collected|used|given|shown|above|below|here)(?![A-Za-zÀ-ɏ-])/i;

/** A body that does studies, by its name. */
export const NAMES_A_STUDYING_BODY =
  /\b(?:University|Institute|College|Cent(?:er|re)|Foundation|Council|Hospital|School|Bureau|Agency|Ministry|Department|Journal|Society|Association|Trust|Research)\b/;

/** "according to the research": documents that may have been told of. */
export const THE_DOCUMENTS =
  /^according to the (?:[A-Za-zÀ-ɏ-]{1,20} )?(?:studies|research|surveys|polls|reports|statistics|estimates)\b/i;

/** "the experts agreed": people who may have been told of; group 1 is what they are. */
export const THE_PEOPLE =
  /^(?:according to )?the (experts|analysts|observers|critics|commentators|scholars|scientists|researchers|economists|insiders|watchers|proponents|advocates|pundits|supporters|opponents)\b/i;

/** "…, per the Gazette". */
export const PER_SOMEBODY = /(?:^|[,;(—–] ?)[Pp]er (?:the |an? )?\p{Lu}[\p{L}.&'-]/u;

/** "(Harlow Institute studies)": a bracket that names whose. */
export const BRACKETED_STUDY =
  /\((?!(?:Several|Some|Many|Most|Other|Various|Recent|All|These|Those|See|One|Two|Three|Four|Five|Six|Both|No|New|Earlier|Later|An?|The|Our|My|Their)\b)(?:\p{Lu}[\p{L}.&'-]{0,30} ){1,5}(?:\p{Ll}{1,20} ){0,2}(?:stud(?:y|ies)|surveys?|reports?|data|polls?|polling|research|analys[ie]s|reviews?|estimates?)\)/u;

/** Documents that a sentence with a source tells of: what was vague above may rest on them. */
export const NAMES_DOCUMENTS =
  /\b(?:stud(?:y|ies)|surveys?|polls?|polling|research(?:ers)?|papers?|reports?|findings|data|evidence|statistics|estimates|figures|experiments?|trials?|meta-analys[ei]s)\b/i;

/** "exploring these studies": the documents that were spoken of just now. */
export const POINTS_BACK_TO_DOCUMENTS =
  /\b(?:this|these|those|such) (?:[A-Za-zÀ-ɏ-]{1,20} )?(?:stud(?:y|ies)|surveys?|polls?|research|papers?|reports?|findings|data|evidence|statistics|estimates|figures)\b/i;

/** What such sentences share without being about the same thing, as `stemOf` cuts it. */
export const WORDS_OF_DOCUMENTS: ReadonlySet<string> = new Set(
  (
    'study studie survey poll pollin resear paper report findin data eviden statis estima figure experi trial show ' +
    'shown showed found find sugges indica reveal demons recent multip numero publis author articl people'
  ).split(' '),
);

/** Somebody who does research, or a body that does. */
export const NAMES_A_SCHOLAR =
  /\b(?:Prof(?:essor|\.)?|Dr|[Rr]esearchers?|[Ss]cholars?|[Ee]conomists?|[Hh]istorians?|[Ss]cientists?|University|Institute)\b/;
