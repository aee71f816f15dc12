import { MONTHS } from './cues.ts';

/**
 * Surroundings in which a figure is no statistic to ask a source for, and words that show a figure is about the world.
 * Each pattern is tried on one sentence; none repeats over the same characters, so all are linear.
 */

/** The price, fine or deal is the event itself. */
export const EVENT_MONEY =
  /\b(?:fined?|sentenced|bail|damages|settle[dm]|settlements?|award(?:s|ed|ing)?|donat(?:ed|es|ing|ions?)|pledged|raised|raising|paid|pays?|payments?|bought|buys?|sold|sells?|pric(?:ed?|es|ing)|tickets?|tuition|fees?|tolls?|rent|salar(?:y|ies)|wages?|prizes?|rewards?|bount(?:y|ies)|loans?|deals?|purchase[ds]?|acquir(?:ed|es|ing)|acquisition|contracts?|offer(?:s|ed|ing)?|bids?|grants?|funding|funded|sponsors?(?:hip)?|subscriptions?|discounts?|refunds?|invoices?|stipends?|vouchers?|hourly|per hour|an hour|a month|per month|costs? (?:you|me|us))\b/i;

/** Money that changes hands once, whatever its size: the sum is the news. */
export const DEAL =
  /\b(?:fined?|fines|sentenced|bail|damages|settle[dm]|settlements?|lawsuits?|award(?:s|ed|ing)?|donat(?:ed|es|ing|ions?)|pledged|raised|raising|bought|buys?|sold for|prizes?|rewards?|bount(?:y|ies)|deals?|purchase[ds]?|acquir(?:ed|es|ing)|acquisition|contracts?|bids?|grants?|sponsors?(?:hip)?|allocat(?:ed|es|ing)|reserv(?:ed|ing)|budgeted|gave|given|lend(?:s|ing)?|lent|accused|campaigns?|donors?|PACs?|tax bill|apiece|personal expenses|fortune|net worth|(?:by )?investing|finance a)\b/i;

/** "$60 a barrel", behind the figure: what a good fetches wherever it is traded. */
export const OF_A_MARKET =
  /^(?: (?:a|an|per)|-(?:a|per)-)[ -](?:barrels?|(?:metric |short )?ton(?:ne)?s?|kilowatts?(?:[- ]hours?)?|megawatts?(?:[- ]hours?)?|[kMG]Wh?|MMBtu|bushels?|(?:troy )?ounces?|gallons?|megabytes?|gigabytes?)\b/i;

/** "costs $90 per adult per day", behind the figure: what many of a kind come to. */
export const FOR_EACH_OF_THEM =
  /^ (?:per|for each|for every|each|an?) (?:pupil|student|patient|inmate|prisoner|detainee|famil(?:y|ies)|household|taxpayer|resident|employee|worker|voter|case|victim)\b/i;
/** What it costs, and not what somebody asks for it. */
export const COMES_TO =
  /\b(?:costs?|costing|spends?|spent|spending|pays?|paid|averag(?:e|es|ing)|amounts? to|earns?|earning|worth|owes?|debts?|losses|burden)\b/i;
/** "a nurse starts on $21,300", "teachers there make about", in front of the figure. */
export const EARNERS =
  /(?:\b(?:an?|the average|the typical|the median) (?:[a-z-]+ ){0,2}[a-z]{3,}|\b(?!others\b)[a-z]{2,}(?:ers|ors|ists|ians|ees|men|nurses|people)) (?:(?:in|at|from|of|with) (?:the )?[A-Za-zÀ-ɏ' ]{2,30} )?(?:(?:now|there|here|still|only|typically|usually|generally|often) )?(?:starts? (?:on|at)|earns?|makes?|takes? home|(?:is|are) paid|earned|were paid)(?: (?:about|around|roughly|nearly|almost|just|only|over|under|more than|less than|at least|up to|as little as|as much as|between|an average of|a median of)){0,2} $/i;
/** "$10 would feed a child for a week", behind the figure: what a sum does somebody worked out. */
export const SUM_DOES =
  /^(?: (?:[a-z]+ )?(?:donated|given|donation|gift)(?: to [^.;,]{2,60})?)? (?:could|would|can) (?:[a-z]+ )?(?:deliver|facilitate|provide|feed|treat|protect|save|vaccinate|immuni[sz]e|educate|house|shelter|deworm|restore|plant|prevent)\b/i;

/** A deal of long ago: a year that is no news, or how it came later. */
export const TOLD_AS_HISTORY = new RegExp(
  `\\b(?:in|by|until|before|of|around|early|late|mid)[ -](?:(?:early |late |mid-)?(?:${MONTHS.join('|')}|the spring of|the summer of|the fall of),? )?(?:1[5-9]\\d\\d|20[01]\\d)\\b(?! fiscal| budget| plan)|\\b(?:later|eventually|subsequently) (?:been |be )?(?:agreed to |went on to )?(?:bought|buy|acquired|sold|settled|paid|purchased|raised|fined|won|gave)\\b|\\b(?:years|decades) (?:after|later|earlier|before)\\b`,
  'i',
);

/** Money that went from one to another, and is not about to. */
export const HAS_CHANGED_HANDS =
  /\b(?:bought|paid|acquired|sold|settled|purchased?|raised|won|awarded|fined?|donated|gave|given|granted|contributed|contributions|settlements?|severance|agreed to|cost|spent|prizes?|lawsuits?|merger|takeover|seizure)\b/i;

/** The writer's own money, and money that is still to come. */
export const FIRST_PERSON_MONEY = /\b(?:I|[Ww]e|[Mm]y|[Oo]ur)\b/;
export const STILL_TO_COME = /\b(?:will|would|plans? to)\b/;

/** Deaths and crowds of a whole period are counted by somebody; those of an event are the event. */
export const PERIOD =
  /\b(?:(?:in|during|since|between) (?:the )?(?:19|20)\d\d|last year|this year|each year|every (?:year|month|week|day|\d+|hour)|a year|per year|annually|a month|per (?:month|week|day)|a (?:week|day)|on average|worldwide|globally|nationwide)\b/i;

/** People in an event report: a crowd, the dead, the arrested. */
export const EVENT_PEOPLE =
  /\b(?:gathered|(?:bring|brings|bringing|brought) together|welcom(?:e|ed|es|ing)|attend(?:ed|ees|ance|ing)?|turned out|crowd|arrest(?:ed|s)?|evacuat\w+|injur(?:ed|ies)|killed|wounded|died|dead|charged|rescued|marched|signed up|registered|participants?|participated|joined|applied|applicants?|sign-?ups?|submissions?|contributors?|(?<!House of )delegates|speakers|guests|volunteers)\b/i;

/** A rate, threshold or aim of a law, a rule or a plan. */
export const RULE_OR_PLAN =
  /\b(?:would (?:impose|install|cut|raise|lower|set|create|allow|ban|reduce|increase|give|get|receive|pay|be|spend|charge|cost|save)|propos(?:e[ds]?|ing)|(?<!\b(?:research|grant|project) )proposals?|plans? to|planned to|pledge[sd]?|promis(?:e[ds]?|ing)|vow(?:s|ed)|(?:under|by|in) the (?:bill|law|rules?|plan|proposal|act|reform|scheme|policy|regulation|contract|agreement)|(?:bill|law|rule|act|reform|scheme|regulation|policy) (?:sets?|allows?|limits?|caps?|requires?|provides?|gives?|pays?|covers?|exempts?|applies)|thresholds?|quotas?|targets?(?! (?:audience|market|group))|targeted|(?<!\bdevelopment )goals?|aim(?:s|ed|ing)? (?:to|for|at)|objectives?|commit(?:s|ted|ting|ments?)? (?:(?:itself|themselves|(?:the|its|their) [a-z]+) )?to|tax(?:es|ed)? (?:rate|of|at)|(?:income|flat|carbon|wealth|sales|land|property|value added) tax(?:es)?|VAT|surcharges?|brackets?|tariffs? of|lev(?:y|ies) of|minimum|maximum|recommended|at most|no more than|at least once|(?:limit(?:ed)?|cap(?:ped)?|ceiling|floor) (?:of|at|to)|up to a|deadlines?|mandat(?:es|ed)|eligible|quorum|supermajority|every (?:\w+ )?(?:months|years|weeks|quarter|election)|majority vote|votes? (?:in favou?r|required)|it takes (?:[A-Za-zÀ-ɏ\d]+ ){1,4}(?:votes?|majority|signatures|delegates)|uprat\w+|standards? (?:is|are|of)|interest rate|(?:%|per ?cent)(?: [a-z]+)? per annum|APR|expects? to|(?<!\b(?:might|may|you) )want(?:s|ed)? to|hope(?:s|d)? to|by default|(?:best|better|wise) to|should(?! have)|must be|need to be|allotted|reserved(?! in\b)|phase[sd]? (?:in|out)|poverty (?:line|threshold)|(?:standard|itemi[sz]ed|tax) deductions?|progressive structure|(?:top|marginal|flat|statutory) rates?|(?:starts?|begins?|set) at|(?:corporate|income|capital[- ]gains|payroll|long-term|short-term|ordinary|interest|mortgage)(?: tax)? rates?|for (?:[A-Za-zÀ-ɏ-]+ ){1,3}placed in service|(?:per ?cent|%) rates?|surtax\w*|tariffs?|designed to|tasked with|phase-?outs?|defin(?:es|ed|ition)|identif(?:y|ies) [A-Za-zÀ-ɏ ]{1,30} as (?:periods|those|any|one)|under (?:[A-Za-zÀ-ɏ'-]+ ){1,3}law|(?:ha(?:s|ve|d)|giv(?:es?|ing|en)|grants?) (?:[A-Za-zÀ-ɏ]+ ){0,2}the right to|(?:have|has|had|need|needs|needed) to (?:get|win|reach|receive|secure|clear|collect|gather)|manage to (?:get|win|reach)|(?:sought|seeks?|voted|agreed|promised|pledged) to (?:limit|cap|cut|raise|keep)|reserves (?:about |at least |some )?\d+|(?:plan|bill|act|package|proposal) (?:includes?|calls for))\b/i;

/** Words of a rule that also stand where somebody worked out what is needed: a figure that is put roughly is of no rule. */
export const RULE_IF_EXACT = /\b(?:would (?:get|receive|pay|be)|minimum|maximum|recommended)\b/gi;
export const PUT_ROUGHLY =
  /^(?:about|around|roughly|approximately|nearly|almost|some|an estimated|close to|well over)\b/i;
export const ROUGHLY =
  /\b(?:about|around|roughly|approximately|nearly|almost|an estimated|close to) (?:an? |the )?$/i;

/** A rate that a law sets, wherever in its sentence it is named. */
export const RATE_OF_LAW =
  /\b(?:(?:tax|levy|tariff|duty|interest) rates?|(?:corporate|sales|property|income) tax)\b/i;

/** What a law sets and then sets anew: its level of today is a rule as well. */
export const LEVEL_OF_LAW =
  /\b(?:tax(?:es)?|lev(?:y|ies)|fees?|tolls?|fines?|(?:minimum|living) wages?|quotas?|minimum|maximum|tariffs?|dut(?:y|ies)|thresholds?|caps?|ceilings?|surcharges?)\b/i;

/** "the 3 percent requirement", "a 20-percent tax on", "of the federal poverty level", behind the figure. */
export const SET_BY_A_RULE =
  /^ would (?:[a-z]+ly )?(?:not )?be (?:considered|regarded as|seen as|viewed as|deemed)\b|^[- ](?:requirement|rule|threshold|limit|cap|ceiling|fee|levy|surcharge|duty|deduction|discount|commission|down payment|tax (?:on|credit|rate))s?\b(?! (?:out|what|how|who|their|its|his|her|themselves)\b)|^ of (?:the )?(?:federal |official |national )?poverty (?:level|line|guidelines?|threshold)\b|^ of (?:the|an?|any|your|their|his|her|its|each) (?:[A-Za-zÀ-ɏ'’-]+ ){0,3}(?:income|earnings|balance|pay|salary|wages|savings|profits?|contributions?|estate) (?:is|are|will be|would be) (?:not )?(?:excluded|exempt(?:ed)?|deductible|disregarded|tax-free)\b/i;

/** "slated to grow to 40", "receive credit for up to 30%", "you may deduct 26%", "the tax imposed is 3%", in front of it. */
export const LEADS_TO_A_RULE =
  /\b(?:slated to (?!cost\b)[a-z]+(?: [a-z]+){0,3}|credits? (?:for|of)(?: up to)?|(?:may|can|could|must|will) (?:deduct|withhold|retain|charge)(?: up to)?|(?:you|they|we|families|[a-z]{2,12}ers|[a-z]{2,12}ees) (?:may|can|could|must) claim(?: up to)?|deductions? of(?: up to)?|(?:lev(?:y|ied|ies|ying)|impos(?:e[sd]?|ing)|charg(?:e[sd]?|ing)) an?(?: [a-z]{2,12},)?|(?:companies|firms|businesses|households|people|taxpayers|start-?ups) (?:that|who|which|with) (?:make|made|earn|earned|gross|grossed|making|earning|have)(?: an? income of)? (?:more|less) than|(?:tax|levy|(?<!\bon )duty|surtax|surcharge|(?<!\b(?:death|road|human) )toll) (?:imposed |levied |charged |due )?(?:(?:is|was|shall be|will be|would be)|(?:is|was|were|has been|will be) (?:raised|lowered|cut|increased|reduced) (?:by|to|from)|(?:that )?(?:applies|is levied|is imposed|falls) (?:only )?(?:to|on) [^.;,]{0,50}(?:over|above|exceeding|below|under|more than))) $/i;

/** "can transfer up to 10%", in front of the figure, and "of the allowance" behind it. */
export const MAY_MOVE =
  /\b(?:may|can) (?:transfer|contribute|defer|withdraw|carry (?:over|forward)|set aside) up to $/i;
export const OF_ONES_MEANS =
  /^ of (?:the|an?|any|your|their|his|her|its|each) (?:[A-Za-zÀ-ɏ'-]+ ){0,3}(?:allowance|income|earnings|balance|credits?|amount|pay|salary|wages|savings|account|limit|exemption|contributions?|profits?|estate|funds?|points|days|leave)\b/i;

/** "36 states offer", "140 of the world's 198 countries (71%) have": how many lawmakers have a rule. */
export const TALLY_OF_RULES =
  /^[^.;:]{0,45}\b(?:states|countries|nations|cities|counties|municipalities|provinces|regions|towns)(?: (?:in|of) (?:the )?[A-Za-zÀ-ɏ.]{1,20})?(?: ?\([^()]{1,40}\)| [–—-]{1,2} [^–—]{1,40} [–—-]{1,2})?,? (?:(?:now|already|still|also|currently) )?(?:have|offers?|requires?|allows?|bans?|sets?|let|prohibit|levy|impose|recogni[sz]e) (?!proposed|pledged|agreed|promised|committed|vowed|until|to)/i;

/** "requires that 120 countries have", "the goal is that": in front of a tally that is not reached yet. */
export const TALLY_TO_REACH =
  /\b(?:requir(?:es?|ed|ing)|demand(?:s|ed|ing)?|insists?|stipulates?|provides?|proposes?|want(?:s|ed)?|hopes?|(?:goals?|aims?|targets?|plan|objectives?|hope|ambition|conditions?|requirement)(?: (?:is|was|of|for|will be))?)(?:,| that|:)? (?:at least |some |all )?$|\b(?:until|unless|once|if|when|as soon as|after) (?:at least |some |all )?$/i;

/** "Of the $21.4 billion now pledged, only", in front of the figure. */
export const OF_A_PLEDGE =
  /\bof the [$£€]?[\d.,]{1,9} ?(?:million|billion|trillion|bn|m)? (?:[a-z]+ )?(?:pledged|promised|committed|allocated)[^.;]{0,30}, (?:only |just |less than |barely |about )?$/i;

/** "up from 29% today": the level that there is. */
export const UP_FROM = /\b(?:up|down) from (?:about |around |roughly |just |only |nearly )?$/i;
export const AT_PRESENT = /^ (?:today|now|at present|currently|at the moment)\b/i;

/** What somebody means to reach, and has not. */
export const AIM =
  /\b(?:aim(?:s|ed|ing)?|goals?|targets?|targeted|plans? to|planned to|pledge[sd]?|promis(?:e[ds]?|ing)|commit(?:s|ted|ments?)?|vow(?:s|ed)|hopes?|hoped|wants?|wanted|ambitions?|objectives?|propos\w+|requires?|must|should|at least once|quotas?)\b/i;

/** What a plan would cost or bring in is somebody's estimate. */
export const EFFECT =
  /\b(?:would|will|could) (?:[A-Za-zÀ-ɏ]+ly )?(?:cost|raise|save|bring in|generate|yield|add|reduce|boost|increase|cut|shave) (?:[A-Za-zÀ-ɏ' ]{0,40}(?:by|of) )?(?:(?:about|around|roughly|nearly|almost|more than|over|up to|as much as|at least|between|an estimated) (?:[$£€]\d[\d.]{0,5} and )?)?$/i;

/** Somebody proposes all that its sentence says. */
export const PROPOSES =
  /\b(?:propos(?:es|ing)|proposed (?=to\b|that\b|an?\b|the\b|[a-z]+ing\b|[$£€\d])|(?:ha[sd]|have|is|are|was|were|be|been|it|he|she|they|who) (?:also |now |first )?proposed|would (?:impose|abolish|introduce|repeal))\b/i;

/** Its surroundings tell of a proposal. */
export const PROPOSAL =
  /\b(?:propos(?:es|ed|ing)|(?:bill|act|plan|reform) would|would (?:create|establish|introduce|abolish|repeal|replace)|marginal (?:tax )?rates?|marginal tax|tax(?:es|ing)? \w+ at)\b/i;

export const MARKET_LEVEL =
  /\b(?:Dow|S&P|Nasdaq|NASDAQ|Nikkei|FTSE|DAX|CAC|Hang Seng|Kospi|KOSPI|Sensex|Nifty|Stoxx|STOXX|Brent|WTI|crude|yields?|Treasur(?:y|ies)|futures|bitcoin|Bitcoin)\b.{0,80}\b(?:rose|fell|gained|lost|slipped|climbed|jumped|dropped|added|advanced|declined|closed?|risen|fallen|down|up|rebound\w*|ended|edged|traded)\b|\bshares? (?:of [A-Z]\w+ )?(?:rose|fell|gained|lost|slipped|climbed|jumped|dropped|closed|were (?:up|down))\b/u;

export const SPORT =
  /\b(?:innings?|touchdowns?|penalt(?:y|ies)|quarterback|playoffs?|wickets?|rebounds|free throws?|batting|pitcher|striker|midfielder|shutout|scored|scoring|half-?time|tournament|championships?|semi-?finals?|medals?|coach(?:es|ed)?|league|(?:first|second) half(?! of (?:the (?:year|decade|century|month)|(?:19|20)\d\d))|match(?:es)?)\b/i;

/** Words that say themselves that something is made up. */
export const SUPPOSING =
  /\b(?:suppose|supposing|imagine(?! the\b)|assum(?:e|ing|es)|let's say|let us say|say you|pretend|hypothetical(?:ly)?|probability|coin flips?|what if|as if|would you|for a \d(?![\d.,-]| ?(?:%|per ?cent))|in theory)(?![A-Za-zÀ-ɏ])/i;
/** What only holds where something else does. */
export const CONDITIONAL =
  /\b(?:if(?! not (?:more|most|all)\b)|unless|whether)(?![A-Za-zÀ-ɏ])(?<!\b(?:asked|asking|(?:figure|figured|find|found) out)(?: [A-Za-zÀ-ɏ]+){0,2} (?:if|whether))/i;
/** A figure made up for the sake of argument. */
export const HYPOTHETICAL = new RegExp(`${SUPPOSING.source}|${CONDITIONAL.source}`, 'i');
/** The words of a condition that a comma ends in front of the figure, and of one that follows it. */
export const CONDITION_AHEAD =
  /\b(?:if|unless|whether) ([^,;:?]{2,90}), (?:(?!\b(?:if|unless|whether)\b)[^;:]){0,80}$/i;
export const CONDITION_BEHIND = /^[^;?]{0,160}?\b(?:if|unless|whether) ([^;?]{2,120})/i;
/** "…, and if it rains": what stands in front does not hang on it. */
export const JOINED_CONDITION = /^[^;?]{0,160}?,? (?:and|but|so|yet) (?:even )?(?:if|unless|whether) /i;
/** A condition that gives figures of its own. */
export const GIVES_FIGURES =
  /[$£€%]|(?<!\d)(?!(?:1[5-9]|20)\d\d\b)\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|twenty|fifty|hundreds?|thousands?|millions?|half|third|quarter|doubled?|tripled?|one (?:point|in|per))\b/i;
/** One who stands for all. */
export const ANY_ONE =
  /^(?:I|we|you|he|she|they|my|our|your|his|her|their|an?|one|some(?:one|body)|any(?:one|body))(?:['’]|\b)/i;
export const SPEAKS_TO_ONE = /\b(?:you|your|yours|I|my|me)\b/i;

/** ", so who will pay?" behind a figure. */
export const ASKS_ON =
  /^[^?]{0,80}[,;:] ?(?:(?:and|but|so|then|yet) )?(?:how|why|what|who|where|which) (?:[a-z]+ ){0,3}(?:is|are|was|were|do|does|did|can|could|should|would|will|has|have|might|must)\b[^?]{0,300}\?$/i;
export const OPENS_A_QUESTION =
  /^\W{0,3}(?:(?:and|but|so|then|or) )?(?:if|when|once|suppose|say|imagine|how|why|what|who|where|which|is|are|was|were|do|does|did|can|could|should|would|will|has|have|isn't|aren't|don't|doesn't)\b/i;

/** A measure of a program or a machine, taken by whoever runs it. */
export const TECHNICAL =
  /\b(?:bytes?|memory|RAM|CPUs?|GPUs?|cores?|latency|throughput|bandwidth|bundles?|builds?|built(?! (?:before|after|between|since)\b)|compil\w+|runtime|run-time|cach(?:e[ds]?|ing)|codebases?|source code|code|lines of|tests?(?! takers| scores)|testing|coverage|commits?|pull requests?|PRs?|(?<!\b(?:social|political|policy|moral|key|major|big|many|such|the|this|that|these|those|an?|no) )issues?|packages?|crates?|modules?|librar(?:y|ies)(?! (?:have|has|had|were|are|will) (?:been |be )?(?:closed?|shut|opened|lost|open))|APIs?|(?<!\b(?:information|FOI\)?|service|records) )requests?|quer(?:y|ies)|servers?|benchmarks?|benchmarked|performance|(?:faster|slower)(?! (?:pace|rate)\b)|overhead|uptime|downtime|availability|releases?|versions?|plugins?|opacity|width|height|zoom|pixels?|viewport|CSS|HTML|JavaScript|TypeScript|browsers?|threads?|allocations?|binar(?:y|ies)|executables?|load times?|page (?:load|speed|weight)|startup|optimi[sz]\w+|certificates?|TLS|HTTPS?|DNS|IPv\d|repositor(?:y|ies)|repos?|databases?|clusters?|nodes?|containers?|images?|battery (?:life|drain|usage|use|level|power)|disk|storage|parser|regex|loops?|functions?|algorithms?|precision|recall|accuracy|dataset|batch(?:es)?|tokens?|iterations?|epochs?|syntax|(?<!(?:%|per ?cent|public|popular) )support(?:ed|s)? for(?![^.;]{0,60} (?:stood|stands|fell|rose|dropped|grew|grown|slipped|slid|sank|climbed|dipped|plunged|surged|jumped|halved|doubled|declined|increased|risen|fallen|is at|was at)\b)|compatib\w+|error rates?|failures?|logs?|deploy\w*)\b/i;

/** The part of it that means nothing else. */
export const MACHINE =
  /\b(?:bytes?|memory|RAM|CPUs?|GPUs?|latency|throughput|bandwidth|bundles?|compil\w+|runtime|run-time|cach(?:e[ds]?|ing)|codebases?|source code|code|lines of|commits?|pull requests?|PRs?|packages?|crates?|modules?|APIs?|quer(?:y|ies)|servers?|benchmarks?|benchmarked|overhead|uptime|downtime|plugins?|opacity|pixels?|viewport|CSS|HTML|JavaScript|TypeScript|browsers?|threads?|allocations?|executables?|load times?|page (?:load|speed|weight)|startup|DNS|IPv\d|repositor(?:y|ies)|repos?|databases?|clusters?|parser|regex|algorithms?|datasets?|tokens?|syntax|deploy\w*)\b/i;

/** People, places and amounts of the public world. */
export const PUBLIC_WORLD =
  /\b(?:people|persons?|adults?|americans?|britons?|europeans?|africans?|asians?|germans?|voters?|electorate|households?|famil(?:y|ies)|workers?|employees|workforce|children|kids|teens?|teenagers?|students?|pupils?|teachers?|women|men|girls|boys|patients?|residents?|citizens?|consumers?|customers?|readers|businesses|companies|firms|countr(?:y|ies)|nations?|national(?:ly)?|nationwide|world(?:wide|'s)?|global(?:ly)?|planet|humans?|humanity|populations?|econom(?:y|ies)|economic|GDP|exports?|imports?|emissions?|carbon|greenhouse|energy|electricity|oil|gas|coal|solar|water|waste|e-waste|plastics?|forests?|crops?|harvest|food|deaths?|(?<!\b(?:use|edge|test|corner|most|these|such|many|some|all) )cases|infections?|disease|cancer|diabetes|obesity|vaccin\w+|hospitals?|schools?|universit(?:y|ies)|crimes?|murders?|thefts?|income|wages|earnings|(?<!\b(?:test|tests|CI|cron|batch|build|merge|print) )jobs|unemploy\w+|employment|inflation|poverty|poor|homeless\w*|rents?|homes|housing|land|farms?|farmers?|cit(?:y|ies)|towns?|villages?|regions?|regional|province|states?|federal|government|ministr(?:y|ies)|police|prison\w*|inmates|refugees?|migrants?|immigrants?|turnout|votes|seats|market share|industr(?:y|ies)|sectors?|revenues?|sales|profits?|cars|vehicles|passengers|flights|tourists?|visitors|(?:internet|smartphone|tablet|mobile(?: phone)?|cell ?phone|social media) (?:users?|owners?|subscribers?|audiences?)|penetration|lost their lives|fatalities|year[- ]olds|digital media|referral traffic|shoppers|e-?mails? (?:is|are|was|were|gets?)|respondents|survey(?:ed)?|polled|poll|species|ports?|roads|bridges|the (?:general )?public|veterans?|pensioners?|mothers|moms|fathers|parents|carers|drivers|motorists|commuters|web ?sites|page loads|(?:web|internet|online|mobile) (?:traffic|pages|visits|users|shoppers|sales)|the (?:web(?! (?:apps?|sites?|servers?|pages?|browsers?|standards?|platform|frameworks?|interface|version|client|team))|internet)|online|software projects|public (?:projects|services|spending|sector|bodies|money|data)|(?:social|child|elderly) care|care homes?|healthcare|breaches|ransomware|phishing|cybercrime|smartphones|charities|councils|districts|wealth|taxpayers?|landlords?|tenants|suicides?|fertility|life expectancy|births?|miles driven|vehicle|gas(?:oline)?|fuels?|doctors|nurses|public libraries|museums|clinics|courts?|asylum|benefits? (?:claimants?|recipients?)|life expectancy|mortality|pollution|rivers?|oceans?|seas?|fish(?:eries)?|wildlife|birds|insects|bees|rain(?:fall)?|drought|floods?|wildfires?|accidents?)\b/i;

/** Shares that say how often, not how much of the world. */
export const IDIOMATIC_SHARE =
  /^(?: of (?:the|my|your|our|their|his|her|this|that|these|those|a|an|its|all)?\s?(?:time(?! spent)|times|work|battle|effort|way|fun|job|day|days|week|month|year|cases you|problem|story|(?<=the )value|page(?! (?:loads|views|visits))|screen|effort|code|things|stuff|it|them(?! (?:say|said|believed?|think|want(?:ed)?|use[ds]?|own(?:ed)?|live[ds]?|voted?|visit(?:ed)?|read|buy|bought|drive|drove|smoked?|drink|drank|earn(?:ed)?|paid|died|survived|support(?:ed)?|opposed?)\b)|us(?= (?:is|are|have|were|who|will|do|don't|can)\b|[.,;!]|$)|you|what|which|battles?|use cases|situations)\b| (?:sure|certain|agree|done|complete|finished|free|organic|cotton|recycled|open|committed|compatible|confident|correct|accurate|identical|true|off|opacity|width|height|zoom|scale)\b)/i;

/** "All 1,200 seats for the spring conference are gone": what an event has to give, and that it was taken. */
export const SEATS_OF_AN_EVENT =
  /^[\d,.km ]{1,12}(?:[a-z-]+ )?(?:seats|tickets|passes|places|spots) (?:for|to|at) (?:the |our |this |its |this year's )?(?:\p{Lu}|(?:[a-z-]+ )?(?:conference|workshop|show|concert|event|festival|summit|meet-?up|course|talks?|gala|dinner|tour|training|class|reading|launch|party)\b)/u;
export const SOLD_OUT =
  /\b(?:sold(?:[- ]out)?|gone|went|snapped up|on sale|booked|wait(?:ing)?[ -]?list|taken|left|remain(?:ing)?|still available)\b/i;

/** "by a margin of 5% or less", "by leads of under 3%": a bound by which somebody sorts. */
export const LEADS_TO_A_BOUND =
  /\bby (?:an? )?(?:[a-z]+ )?(?:margins?|majorit(?:y|ies)|leads?|gaps?|differences?) of (?:just |only )?$/i;
export const BOUND =
  /^(?:(?:less than|under|within|at most|no more than|up to) |[\d.]{1,6}(?:%| per ?cent) or (?:less|fewer|under|lower)\b)/i;

/** "5.7% on income over $60,000", behind the figure: a step of a tax. */
export const SCHEDULED =
  /^\+?(?: (?:annual |flat |extra |additional )?(?:tax|levy|duty|rate))? (?:on|of|for) (?:(?!all\b)[a-z]+ ){0,2}(?:income|earnings|wages|profits|gains|amounts?|sums?|compensation|wealth|estates?|purchases|everything|anything|(?:the )?part)(?: (?:earned|made|received))?,? (?:up to|over|above|below|between|under|from|exceeding|in excess of|(?:of )?(?:more|less) than|beyond) [$£€]?\d/i;
/** "a 25-percent tax on compensation in excess of $1 million", in front of the sum. */
export const TAXED_FROM =
  /(?:%|\b(?:per ?cent|rates?|tax(?:es|ed)?|lev(?:y|ied)|duty)\b)[^.;,]{0,40} (?:income|earnings|wages|profits|gains|amounts?|sums?|compensation|wealth|estates?|purchases|everything|anything)(?: (?:earned|made|received))? (?:up to|over|above|below|between|under|from|exceeding|in excess of|(?:of )?(?:more|less) than|beyond) (?:[$£€][\d.,]{1,12}(?: [mb]illion)? (?:and|to) )?$/i;

/** "someone who saves 30%", in front of the figure: nobody. */
export const ANYBODY_WHO =
  /\b(?:some|any)(?:one|body) who (?!is |was |has )[a-z]{2,11}s(?: (?:about|around|up to|at least|over|more than|less than|only|just))? $|[,(] ?say,? $/i;

/** "Example: 95% of users will find it": made up, and said so. */
export const LABELLED_EXAMPLE =
  /^\W{0,4}(?:an? )?[Ee]xample(?: goal)?(?: \d{1,2})?: [^.;:,]{0,40}\d(?:%| per ?cent) of (?:(?!and\b|or\b|who\b)[A-Za-zÀ-ɏ'-]+ ){1,3}(?:will|would|should)\b/;

/** "The post Ports are full appeared first on Coast Watch.": the last line of a feed. */
export const FOOT_OF_A_FEED =
  /(?:^|[.!?'"’” ])The post \S.{3,200} appeared first on (?:(?!who\b|which\b|that\b)[^\s,;:\d]{1,30} ?){1,6}\W{0,3}$/u;

/** "Gained more than 5% of their income": the name of a class in a chart, and no sentence. */
export const CLASS_OF_CHANGES =
  /^\W{0,4}(?:gain|los[et]|rise|fall|sav|pa(?:y|id)|increas|decreas)[a-z]{0,4} (?:more than|less than|over|under|up to|at least) \d[\d.]{0,4}(?:%| per ?cent)(?: of (?:their|its|his|her) [a-z]+(?: [a-z]+)?)?\W{0,2}$/i;

const MUCH =
  '(80|90)(?:%| per ?cent) of (?:the |your |our |their |all )?(?:work|results?|effort|value|benefits?|problems?|effects?|outcomes?|output|impact|consequences|job|complaints|bugs|gains?)';
const FEW =
  '(20|10)(?:%| per ?cent) of (?:the |your |our |their |all )?(?:people|effort|work|causes?|time|members|inputs?|volunteers|features|tasks|activities|staff|team|code)';
/** A saying in its two orders: "80 percent of the work is done by 20 percent of the people". */
export const FEW_AND_MANY: readonly RegExp[] = [
  new RegExp(
    `\\b${MUCH} (?:(?:usually|often|typically|mostly|is|are|gets?|comes?|stems?|done|made|caused|produced|created) ){0,3}(?:by|from|for|with|in) (?:only |just |about )?${FEW}\\b`,
    'i',
  ),
  new RegExp(
    `\\b${FEW} (?:usually |often |typically )?(?:does?|makes?|causes?|brings?|produces?|creates?|yields?|gets?(?: you| us)?|gives? (?:you|us)|delivers?|drives?) (?:about )?${MUCH}\\b`,
    'i',
  ),
];
/** "In Kenya": a place of which something is found, and no saying. */
export const OF_A_PLACE = /\b(?:[Ii]n|[Aa]t|[Aa]cross|[Oo]f|[Tt]hroughout) (?:the )?\p{Lu}/u;

/** What a share, an index or a currency stands at, to the level it came to: whoever trades in it knows. */
export const MARKET_QUOTES: readonly RegExp[] = [
  /(?:^|, and )(?!(?:Wages?|Earnings|Prices?|Pay|Rents?|Tuition|Fares?|Tolls?|Gas|Gasoline|Petrol|Diesel|Fuel|Costs?|Average|Hourly|Median|Mean|Household|Spending|Fees?|Premiums?|Income|Unemployment|Inflation|Poverty|Food|Groceries|Milk|Rice|Bread|Eggs?|Butter|Cheese|Beef|Chicken|Meat|Fish|Flour|Sugar|Coffee|Tea|Water|Electricity|Cigarettes|Beer|The|A|An)\b)\p{Lu}[\p{L}&.'-]*(?: [\p{Lu}\d&][\p{L}\d&.'-]*){0,5}(?:, [^,;]{3,80},)? (?:rose|fell|gained|lost|slipped|climbed|jumped|dropped|added|advanced|declined|sank|slid|surged|tumbled|shed|soared|plunged|retreated) (?:[$£€]\d{1,4}(?:\.\d\d)?|\d{1,3} (?:cents|pence)), or \d[\d.]{0,4}(?:%| per ?cent), to [$£€]?\d[\d,]{0,6}\.\d\d\b(?! (?:an?|per|for|each)\b)/gu,
  /(?:(?<![\p{L}])(?!(?:The|An?)\b)\p{Lu}[\p{L}&.'-]{1,20} (?:[\p{L}\d&'-]{1,20} )?|\b(?:stocks?|shares?)[ -])(?<!\b(?:Prices?|Poverty|Consumer|Producer|Cost|Confidence|Sentiment|Development|National|State|Federal) (?:[\p{L}\d&'-]{1,20} )?)(?:[Ii]ndex|[Aa]verage|[Cc]omposite) (?:rose|fell|gained|lost|slipped|climbed|jumped|dropped|added|advanced|declined|increased|decreased) \d[\d.,]{0,8} points, or \d[\d.]{0,4}(?:%| per ?cent),? to \d[\d,.]{0,9}/gu,
  /\b[Tt]he (?:\p{Lu}\p{Ll}+ )?(?:dollar|euro|pound|yen|franc|yuan|renminbi|rupee|rou?ble|peso|krona|krone) (?:rose|fell|gained|lost|slipped|climbed|jumped|dropped|advanced|declined|strengthened|weakened) to [$£€]?\d[\d.]{1,7}(?: (?:\p{Ll}+ )?)from [$£€]?\d[\d.]{0,7}/gu,
];
