/** Words by which a writer says that a figure is the writer's or the publisher's own. */

/** "we found", "I counted", "our model projects": what a writer does to come by a figure, or is the figure of. */
export const OWN_WORK =
  /\b(?:we|I)(?:'ve|'d|'re|'m)?(?: (?:have|had|also|then|now|just|were|are|was|am|recently|originally|initially|already|only|first|finally|both|each|all|currently|eventually|actually|ultimately|still|never|always|regularly|directly|successfully|estimate|would|will|can|could)){0,3} (?:found|find|counted|measured|measure|estimated?|calculated?|analysed|analyzed|analyse|analyze|surveyed|asked|interviewed|collected|received|recorded|reviewed|examined|looked|compared|tested|ran|run|built|build|launched|released|published|publish|shipped|saved|save|reduced|reduce|cut|increased|improved|hired|employ|raised|processed|served|serve|issued|issue|handled|handle|hosted|host|organi[sz]ed|held|had|have|got|get|saw|see|seen|noticed|observed|reached|reach|achieved|achieve|completed|completed|finished|wrote|write|spent|spend|used|use|made|make|added|grew|grown|gained|lost|doubled|tripled|moved|migrated|worked|work|trained|train|evaluated|identified|identify|discovered|obtained|scraped|downloaded|matched|linked|excluded|included|removed|assume[ds]?|expect|expected|project|predict|predicted|plan|planned|aim|met|visited|support|supported|partnered|conducted|conduct|did|do|started|began|learned|learnt|tracked|monitor|monitored|needed|wanted|tried|managed|decided|chose|provide|provided|offer|offered|maintain|maintained|requested|sent|submitted|believe|think)\b/iu;

export const OWN_THINGS =
  /\b(?:our|my)(?: (?:own|new|latest|recent|first|initial|annual|current|internal|online|entire|average|total|most|very|open|own|small|little|core|existing|previous|original|final|main)){0,2} (?:[\p{L}-]+ )?(?:surveys?|analys[ie]s|data|dataset|database|figures|estimates?|models?|results?|research|findings?|study|studies|report|users?|members?|customers?|clients?|readers?|subscribers?|visitors?|community|team|staff|employees|contributors?|volunteers?|partners?|site|website|blog|app|product|platform|project|program(?:me)?|service|services|servers?|infrastructure|company|organi[sz]ation|event|conference|workshop|meetup|budget|revenue|donations?|funding|traffic|tests?|benchmarks?|experiments?|measurements?|calculations?|code|codebase|certificates?|work|method(?:ology)?|sample|respondents|participants|investigation|reporting|journalists|reporters|poll|tracker|tool|tools|library|system|systems|network|goal|goals|office|country|students|class|approach|process|clients?|release|releases|repo|repository|packages?|downloads|API|issues|time|effort|experience|case)\b/iu;

/** The publisher speaks of itself: its analysis, its requests for information. */
export const OWN_REPORTING =
  /\b(?:(?:this|the) (?:project|investigation|analysis|story|data unit|research) (?:involved|involves|found|shows|looked|analysed|analyzed|used|covers|compared|examined)|(?:data unit|data team|newsroom) (?:looked|found|analysed|analyzed|examined|compared)|as part of the (?:story|investigation|project)|analysis by this|this (?:analysis|newsroom|newspaper|publication|investigation)|has (?:found|learned|seen|obtained)\b.{0,40}\b(?:exclusive|analysis)|freedom of information requests?|FOI requests?|(?:sent|made) (?:FOI|freedom of information))\b/iu;

/** An outside figure set beside the writer's own. */
export const OUTSIDE_COMPARISON =
  /\b(?:equals?|equivalent to|the same as|compared (?:with|to)|as in|seen in|similar to|more than the|larger than|than in) (?:the |that |those )?(?:[\p{L}-]+ ){0,4}(?:\d{4}|world|country|countries|national|population|average|people|economy|emissions)\b/iu;

/** "as we know", "our planet": the first person of everybody. */
export const EVERYBODY =
  /\b(?:as we (?:all )?know|we all|our (?:planet|world|society|societies|economy|economies|lives|oceans|climate|species|cities|children|country|nation|region|democracy|time|times|age|era)|we live|we (?:must|should|need to|have to|face|as a society|humans))\b/iu;

/** A writer counts, measures or models: such a sentence speaks for the ones beside it too. */
export const OWN_STUDY =
  /\b(?:we|I)(?:'ve| have| had| then| also| first)? (?:analy[sz]ed?|model(?:l?ed)?|simulated?|estimated?|calculated?|surveyed|measured|counted|scraped|find|found|assumed?|use(?:d)? (?:data|the|a|microdata|this|our))\b|\b(?:our|my|this) (?:analysis|model|simulation|estimates?|calculations?|study|paper|report|survey|findings|results|dataset|microsimulation|methodology|investigation)\b/iu;

/** Words of an article that tells of a study of the writer's own; several of them and its results need no other source. */
export const TELLS_OF_A_STUDY =
  /\b(?:we|I)(?:'ve| have| had| then| also| first)? (?:analy[sz]ed?|model(?:l?ed)?|simulated?|estimated?|calculated?|surveyed|measured|scraped|assumed?)\b|\b(?:our|my) (?:analysis|model|simulations?|estimates?|calculations?|survey|dataset|microsimulation|methodology|microdata)\b|\b(?:simulated|simulations?|microsimulation|distributional (?:impacts?|analysis)|this (?:paper|analysis))\b/iu;
