/** Words by which a writer says that a figure is the writer's or the publisher's own. Data only. */

const words = (list: string): ReadonlySet<string> =>
  new Set(list.split(/\s+/u).filter((word) => word !== ''));

/** What a writer does to come by a figure, or is the figure of: "we counted", "I have measured". */
export const OWN_VERBS = words(`
  found find took sampled counted measured measure estimate estimated calculate calculated analysed analyzed analyse analyze surveyed
  asked interviewed collected received recorded reviewed examined looked compared tested ran run built build launched
  released published publish shipped saved save reduced reduce cut increased improved hired employ raised processed served
  serve serving issued issue handled handle hosted host organised organized held had have got get saw see seen noticed
  observed reached reach achieved achieve completed finished wrote write spent spend used use made make added grew grown
  gained lost doubled tripled moved migrated worked work trained train evaluated identified identify discovered obtained
  scraped downloaded offset donate donated give giving gave scanned crawled matched linked excluded included removed assume assumed expect expected project predict predicted plan
  planned aim met visited support supported partnered conducted conduct did started began learned learnt tracked monitor
  monitored needed wanted tried managed decided chose provide provided offer offered maintain maintained requested sent
  submitted help helped return returned deliver delivered secure secured reported revealed model modelled modeled simulated issuing running building
`);

/** Words between "we" and such a verb. */
export const BEFORE_OWN_VERBS = words(`
  have had also then now just were are was am been recently originally initially already only first finally both each all
  currently eventually actually ultimately still never always regularly directly successfully will would can could
  almost nearly do
`);

/** What a writer measured or asked, behind "our" and "my": it speaks for the sentences beside it too. */
export const STUDY_NOUNS = words(`
  survey analysis analyses data dataset database figure estimate model result research finding study studies report poll
  test benchmark experiment measurement calculation sample respondent participant investigation simulation microsimulation
  methodology method case tracker interview questionnaire count
`);

/** What else is a writer's own behind "our" and "my". */
export const OWN_NOUNS = words(`
  user member customer client reader subscriber visitor community team staff employee contributor volunteer partner site
  website blog app product platform project program programme service server infrastructure company organisation organization
  event conference workshop meetup budget revenue donation funding traffic code codebase certificate work reporting journalist
  reporter tool library system network goal office student class approach process release repo repository package download
  api issue time effort experience holding collection archive catalogue catalog viewer listener follower
`);

/** What stands behind the noun that "our" and "my" belong to: "our buyers are finding". */
export const BEHIND_OWN_NOUNS = words(`
  is are was were be been has have had will would can could may might should must do does did that which who whose where
  in for from into across among if when while because
`);

/** The publisher speaks of itself: its analysis, its requests for information. */
export const OWN_REPORTING =
  /\b(?:(?:this|the) (?:project|investigation|analysis|story|data unit|research) (?:involved|involves|found|shows|looked|analysed|analyzed|used|covers|compared|examined)|(?:data unit|data team|newsroom) (?:looked|found|analysed|analyzed|examined|compared)|as part of the (?:story|investigation|project)|analysis by this|this (?:analysis|newsroom|newspaper|publication|investigation)|has (?:found|learned|seen|obtained)\b.{0,40}\b(?:exclusive|analysis)|freedom of information requests?|FOI requests?|(?:sent|made) (?:FOI|freedom of information))\b/i;

/** ", the Harbour Watch can reveal." at the end: only who publishes it says so of itself. */
export const CAN_REVEAL =
  /,(?: [Tt]he)? \p{Lu}[\p{L}.'&-]{1,30}(?: \p{Lu}[\p{L}.'&-]{1,30}){0,4} can (?:now |exclusively )?reveal[.:]?["”]?$/u;

/** An outside figure set beside the writer's own. */
export const OUTSIDE_COMPARISON =
  /\b(?:equals?|equivalent to|the same as|compared (?:with|to)|as in|seen in|similar to|more than the|larger than|than in) (?:the |that |those )?(?:[A-Za-zÀ-ɏ-]+ ){0,4}(?:\d{4}|world|country|countries|national|population|average|people|economy|emissions)\b/i;

/** "as we know", "our planet", "us humans": the first person of everybody. */
export const EVERYBODY =
  /\b(?:as we (?:all )?know|we all|our (?:planet|world|society|societies|economy|economies|lives|oceans|climate|atmosphere|galaxy|universe|solar system|sun|moon|species|ancestors|forefathers|cities|children|country|nation|region|democracy|time|times|age|era)|(?:we|us) humans|we live|we (?:must|should|need to|have to|face|as a (?:society|species|country|nation|people)))\b/i;

/** "facts that I found", "studies I've read": what a writer came across is somebody else's. */
export const CAME_ACROSS =
  /\b(?:facts|stats|statistics|studies|estimates|polls|articles|papers)(?: (?:that|which))? (?:we|I)(?:'ve| have)? (?:found|seen|saw|read|heard|come across|came across|dug up|stumbled (?:on|upon))\b/i;

/** "I found this odd, as half of all boats leak": an opinion of something, and no finding. */
export const FINDS_IT_SO =
  /\b(?:we|I) (?:find|found) (?:this|it) (?:(?:very|so|quite|rather|really|truly|pretty|too|most|particularly|especially|extremely|absolutely) )?(?:[a-z]{2,14}(?:ing|able|ible|ous|ful|ive|ic|al)|odd|strange|weird|sad|hard|easy|funny)(?:[,.;:!]| (?:as|because|since|that|given|when|how|to) )/i;

/** "we've seen a 15% rise in prices", "globally we have seen": what everybody has seen. */
export const SEEN_BY_ALL =
  /\bwe(?:'ve| have)? (?:seen|saw|see|had) (?:an? )?(?:(?:about|around|nearly|almost|roughly|over|more than) )?(?:an? )?[\d.]{1,6}(?:%| per ?cent)[^.;]{0,40}\b(?:increase|rise|drop|fall|decline|jump|surge|escalation)\b[^.;]{0,80}\b(?:prices?|wages|rents?|inflation|interest rates?|days on market)\b|\b(?:globally|worldwide|nationally|nationwide|(?:around|across|throughout) (?:the )?(?:world|globe|country|nation|continent)),? we(?:'ve| have| had)? (?:see|seen|saw|had|witness(?:ed)?) (?![^.;]{0,120}\b(?:our|my|sales|revenues?|orders|bookings|visits|visitors|traffic|users|customers|downloads)\b)/i;

/** "our viewers know that", "we'll see that": what others know and what is yet to be seen is a fact of the world. */
export const KNOWN_TO_OTHERS =
  /\b(?:our|my) (?:viewers?|readers?|listeners?|followers?|subscribers?|users?|customers?|students?|members?) (?:[a-z]+ )?(?:knows?|knew|remembers?|learn(?:ed|t|s)?|hears?|heard|understands?|understood) that\b|\bwe(?:'ll| will| shall) (?:[a-z]+ )?(?:see|find|notice|learn|discover) that\b/i;

/** "gave 45% of the world's poor a voice": those who were given something are not the writer's. */
export const GIVEN_TO_THE_WORLD =
  /\bg(?:ives?|ave|iven|iving) (?:(?:about|around|nearly|almost|over|more than|some) )?\d[\d.]{0,5}(?:%| per ?cent) of (?:all|the (?:world|planet|country|nation|continent)'s) /i;

/** ", and 45% of wards in Kenya are closed", behind a clause in the first person: a fact of a place that is named. */
export const SHARE_OF_A_PLACE =
  /^[^\d:;]{0,160}, (?:and|but|yet|while) (?:(?:about|around|nearly|almost|only|over|some|more than) )?\d[\d.]{0,5}(?:%| per ?cent) of (?:all )?(?!our\b|my\b|these\b|those\b|them\b)[\p{Ll}-]{1,20}(?: [\p{Ll}-]{1,20})? (?:in|across|throughout) (?:the )?\p{Lu}/u;

/** A writer counts, measures or models: such a sentence speaks for the ones beside it too. */
export const OWN_STUDY =
  /\b(?:we|I)(?:'ve| have| had| then| also| first)? (?:analy[sz]ed?|model(?:l?ed)?|simulated?|estimated?|calculated?|surveyed|measured|counted|scraped|find|found|assumed?|use(?:d)? (?:data|the|a|microdata|this|our))\b|\b(?:we|I)(?:'ve| have| had| then| also| first| recently)? (?:conducted|carried out|performed|undertook|ran|did) (?:an?|another|the|this|our|my) (?:[a-z-]+ ){0,2}(?:analysis|survey|study|experiment|poll|audit|census|scan|crawl)\b(?! once\b)|\b(?:survey|poll|questionnaire)s? (?:done|conducted|run|held|taken|posted) (?:on|among|of) our\b|\b(?:our|my|this) (?:analysis|model|simulation|estimates?|calculations?|study|paper|report|survey|findings|results|dataset|microsimulation|methodology|investigation)\b/i;

/** Words of an article that tells of a study of the writer's own; several of them and its results need no other source. */
export const TELLS_OF_A_STUDY =
  /\b(?:we|I)(?:'ve| have| had| then| also| first)? (?:model(?:l?ed)?|simulated?|estimated?|calculated?|assumed?)\b|\b(?:our|my) (?:model|simulations?|estimates?|calculations?|microsimulation|microdata)\b|\b(?:this|our|my) (?:analysis|study)\b|\banalysis (?:of|uses?|using|based on) (?:the )?(?:(?:19|20)\d\d )?(?:Current Population Survey|American Community Survey|CPS|ACS|microdata)\b|\b(?:simulated|simulations?|microsimulation|distributional (?:impacts?|analysis)|this (?:paper|analysis|report) (?:considers?|uses?|estimates?|models?|shows?|finds?|compares?)|(?:bottom|top|lowest|highest|upper|lower|income|each) deciles?)\b/i;

/** The writer says it outright. */
export const MODELLED = /\b(?:we|I)(?:'ve| have| had| then| also| first)? (?:modell?ed|simulated)\b/i;

/** The result of a model: what a plan does to a measure. Other figures of a study may come from anywhere. */
export const RESULT_LIKE =
  /\b(?:would|could|will|reduc\w+|lowers?|lowering|cuts?|cutting|rais(?:e|es|ing)|ris(?:e|es|ing)|fall(?:s|ing)?|fell|increas\w+|declin\w+|drops?|come out|comes out|ahead|behind|better off|worse off|benefits?|los(?:e|es|ing)|gain(?:s|ing)?|lift(?:s|ing)?|net (?:income|impact|loss|gain|winners)|deciles?|percentiles?|quintiles?|Gini|simulat\w+|scenario|reform|plan|proposal|policy|baseline|on average)\b/i;

/** Headings under which writers tell what they did and found. */
export const OWN_SECTION =
  /^(?:(?:our |the )?(?:methodology|methods?|approach|findings|results|analysis)(?: and (?:data|results|findings|methods?))?|how we (?:did|do|got|made|worked|counted|analy[sz]ed|found).{0,60}|what we (?:did|found|learned|learnt)|our (?:data|numbers|survey|reporting|impact|work)|about (?:the|this|our) (?:data|analysis|survey|study))$/i;

/** The writer's own word behind a clause about something else. */
export const OWN_ASIDE =
  /[,;—] ?(?:and|but|so|which is why|yet)?,? ?(?:as )?(?:we|I)(?:'ve| have)? (?:wrote|written|said|noted|covered|reported|discussed|described|explained|mentioned|saw|see|know)\b/i;
