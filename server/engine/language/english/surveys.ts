/** Words with which English tells of polls and surveys of people. Data only. */

/** People and bodies that a survey asks. */
export const ASKED =
  '(?:adults|people|persons|respondents|voters|residents|households|citizens|Americans|Britons|Europeans|consumers|customers|readers|subscribers|members|employees|workers|staff|managers|executives|leaders|owners|businesses|firms|companies|organi[sz]ations|institutions|schools|teachers|pupils|students|parents|children|teenagers|women|men|patients|doctors|nurses|users|developers|engineers|researchers|scientists|experts|economists|farmers|drivers|tenants|landlords|commuters|passengers|visitors|participants|professionals|participants|families|practices|authorities|councils|interviews|responses|replies|questionnaires)';

/** "the survey", "that poll": named before. */
export const NAMED_BEFORE =
  /\b(?:the|this|that|these|those|its|their|his|her|same|both|each|every|no|any|which|whose|your|my) (?:[A-Za-zÀ-ɏ\d/.'&-]+ ){0,4}$/i;

/** "the latest poll" is named for the first time all the same. */
export const NEWLY_NAMED = /\b(?:latest|newest|most recent) (?:[A-Za-zÀ-ɏ\d/.'&-]+ ){0,4}$/i;

/** A survey of things, an election's poll, a form, and the work of surveying. */
export const NO_OPINION_SURVEY =
  /^(?:s)? (?:ship|vessel|team|crew|map|data ?set|design|design(?:er)?s?|tools?|software|platform|form|questions?|instrument|station|stations|data|place|places|day|booths?|workers?|numbers?|ratings?|tax|watchers?|methods?|method(?:s|ology)|responses?|participants?|links?|results? (?:page|form)|opens?|opened|close[sd]?|of (?:the )?(?:literature|land|site|seabed|coast|wreck|sky|galax[A-Za-zÀ-ɏ]+|birds?|species|buildings?|properties|tools|approaches|methods|recent work|research|papers|techniques|models|code|sites?|websites?|domains|repositor[A-Za-zÀ-ɏ]+|packages|certificates))(?![A-Za-zÀ-ɏ])/i;
export const BEFORE_NO_OPINION_SURVEY =
  /\b(?:land|site|sky|aerial|geological|building|structural|boundary|literature|archaeological|marine|seismic|soil|quantity|chartered|ordnance|bird|wildlife|property|topographic|satellite|deep|galaxy|at the|to the|the|head to the|go to the|short|quick|our user) $|\b(?:participat[A-Za-zÀ-ɏ]+|(?:participation|response|completion|engagement|turnout)(?: rates?)?(?<!\bin response))(?: of \d[\d.]*(?: ?%| per ?cent))? (?:in|to|of|for|with) (?:[A-Za-zÀ-ɏ-]+ ){0,2}$/i;

/** In front of a lone "survey" or "poll", with no article, name or adjective: it is part of a word, or a way to speak. */
export const LONE_BEFORE =
  /(?:^|\b(?:of|in|by|to|and|or|for|with|from|on|at|per|via|through|as|after|under) )$/iu;
export const NAMES_ITS_RESULTS =
  /^ (?:respondents|results?|findings?|answers|figures|evidence|takers|of|by|from|conducted|carried|published|released|taken|commissioned)(?![A-Za-zÀ-ɏ])/i;

/** "results of a poll", "62% of those in a poll": in front of "of", what makes it a result. */
export const RESULT_OF =
  /(?:\b(?:results?|findings?|outcomes?|basis|analysis|answers|data|figures|replies|responses|per ?cent|percent|percentage|share|proportion|majority|half|thirds?|quarters?|most|average)|\d|%) of (?:[A-Za-zÀ-ɏ\d/.'&-]+ ){0,4}$/i;

/** Behind the name of a survey: what it found. */
export const SURVEY_FINDS =
  /^(?:(?:[^.,;]|[.,](?=\d)){0,70}?)(?<![A-Za-zÀ-ɏ])(?:find|finds|found|finding|show|shows|showed|showing|shown|suggest|suggests|suggested|suggesting|indicate|indicates|indicated|reveal|reveals|revealed|put|puts|say|says|said|give|gives|gave|report|reports|reported|conclude|concludes|concluded|estimate|estimates|estimated|discovered|ha[sd] (?:the|him|her)|(?:him|her|them) ahead)(?![A-Za-zÀ-ɏ])/i;

/** Behind "respondents": what they think. */
export const RESPONDENTS_SAY =
  /^(?:[^.;]{0,70}?)(?<![A-Za-zÀ-ɏ])(?:say|says|said|report|reported|think|thought|believe|believed|want|wanted|feel|felt|agree|agreed|disagree|disagreed|support|supported|prefer|preferred|favou?r|favou?red|oppose|opposed|were|was|are|is|had|have|did|do|could|would|knew|know|trust|trusted|told|identified|chose|answered|rated|cited|named)(?![A-Za-zÀ-ɏ])/i;

/** Who asked: "by Gallup", "the Gallup poll", "Gallup surveyed", "we asked". */
export const WHO: readonly RegExp[] = [
  /\b(?:surveys?|polls?|polling|study|research|questionnaire)\b[^.;]{0,60}?\b(?:by|from|for|of|at|with) (?:the |an? |its |pollsters? |(?:polling|research) (?:firm|company|group|institute) |market research(?:er|ers| firm| company)? )*(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Americans?|Britons?|Europeans?|Britain|America|English|Germans?|French)\b)\p{Lu}/u,
  /(?<![\p{L}])(?!(?:Polls?|Surveys?|Recent|New|Another|One|The|A|An|In|On|And|But|This|That|Most|Some|Several|National|Online|Public|Opinion|Exit|When|Early|Internal|Two|Three|Many|Other|Later|Local|According|Of|For|From|By|After|Before|While|American|British|European|German|French|English)\b)\p{Lu}[\p{L}.&-]*(?:'s)? (?:(?!(?:an?|the|to|of|in|by|for|from|that|which|who|with|on|at|and)\b)[\p{Ll}\d-]+ ){0,3}(?:surveys?|polls?|polling)\b/u,
  /\b(?:surveyed|polled|questioned|interviewed|commissioned|conducted|carried out|run|released|published|fielded) by (?:the |an? )?(?:[\p{Ll}-]+ ){0,3}\p{Lu}/u,
  /\p{Lu}\p{L}+ (?:(?:has|have|had) )?(?:surveyed|polled|interviewed|questioned)\b/u,
  // "a survey on our site", "asked her members": whoever asked is named.
  /\b(?:surveys?|polls?|questionnaire)\b[^.;]{0,40}?\b(?:our|we|my)\b/iu,
  new RegExp(
    `\\b(?:asked|asks|surveyed|surveys|polled|polls|questioned) (?:his|her|its|their|our|my) (?:[A-Za-z-]+ ){0,2}${ASKED}\\b`,
    'i',
  ),
  /\b(?:we|our|I|my)\b(?:[^.]{0,40}?)\b(?:survey|surveyed|poll|polled|asked|questioned|interviewed|respondents|questionnaire|results|findings)\b/iu,
  /\baccording to (?:the |an? )?(?:[\p{Ll}-]+ ){0,3}(?!(?:Survey|Poll)s?\b)\p{Lu}/u,
];

export const WHEN =
  /\b(?:(?:January|February|March|April|June|July|August|September|October|November|December|Jan\.|Feb\.|Aug\.|Sept?\.|Oct\.|Nov\.|Dec\.)(?![\p{L}])|(?:in|of|last|this|on|since|until|from|early|late|\d) May\b|(?:19|20)\d\d\b|(?:last|this|past|previous|earlier this|the same) (?:[\p{L}]+ )?(?:weekend|week|month|year|spring|summer|autumn|fall|winter|quarter|day|days|weeks|months)\b|(?:in|over) (?:the )?(?:spring|summer|autumn|winter)\b|(?:on |last |this )?(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b|yesterday\b|today\b|(?:days?|weeks?|months?|years?) (?:ago|earlier|before|after|later)\b)/u;

export const HOW_MANY: readonly RegExp[] = [
  new RegExp(
    `(?<![\\d.,$£€])(?:\\d{2,3}|\\d{1,3}(?:,\\d{3})+|\\d{4,7}|\\d+(?:\\.\\d+)? (?:thousand|million)|(?:a|one|two|three|four|five|several|more than a|over a) (?:thousand|hundred)|hundreds of|thousands of)(?! ?(?:%|per ?cent|percent)) (?:of (?:the |its |our )?)?(?:[\\p{L}'-]+ ){0,4}?${ASKED}(?![\\p{L}])`,
    'iu',
  ),
  /\bn ?= ?\d/iu,
  /\b(?:sample(?: size)? (?:of|was)|polled|surveyed|interviewed|questioned|asked) (?:about |around |over |more than |nearly |almost |some |roughly |at least |just over |a (?:sample|total) of |an? [A-Za-zÀ-ɏ]+ sample of )?\d/i,
  /\b(?:responses|replies|answers) (?:[A-Za-zÀ-ɏ]+ )?(?:from|by) (?:about |over |more than |nearly |some |all )?\d/i,
];

/** "Nurses — ", "On the ferry (": what stands in front of the share of a row. */
export const LABEL_OF_A_ROW = /^\W{0,4}[\p{L}][^\d:=.!?]{0,90}(?: [—–-] ?| ?— ?|: ?| ?\()$/u;
export const AT_THE_END_OF_A_ROW = /^\)?[.,;]?\s{0,3}$/u;
