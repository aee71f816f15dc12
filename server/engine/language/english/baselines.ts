/** Words that say what a change is measured against. Data only. */

/** A time, a level or a comparison: the change has a base. */
export const BASE =
  /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)|\b(?:from|than(?! (?:doubled|tripled|trebled|quadrupled|halved|\d|half|twice|an? (?:third|quarter|fifth|tenth)))|since|versus|vs|against|relative|compared|comparison|between|during|within|after|before|when|once|until|till|ago|earlier|every|each|per(?! ?cent)|annual(?:ly)?|annuali[sz]ed|yearly|monthly|weekly|daily|overnight|year[- ](?:on|over|to)[- ](?:year|date)|month[- ](?:on|over)[- ]month|quarter[- ](?:on|over)[- ]quarter|like[- ]for[- ]like|(?:over|in|for|across) (?:the )?(?:past|last|previous|next|coming|same|first|second|third|fourth|final|recent|space|course|intervening)|(?:last|this|past|previous|prior|next|following) (?:[A-Za-zÀ-ɏ]+ )?(?:year|month|week|quarter|decade|century|season|summer|winter|spring|autumn|fall|weekend|period|election)s?|(?:a|the|one|two|three|four|five|six|seven|eight|nine|ten|\d+|several|few|many|recent|those|these|past|last) (?:calendar |financial |fiscal )?(?:days?|weeks?|months?|quarters?|years?|decades?|generations?|centur(?:y|ies))|in (?:January|February|March|April|May|June|July|August|September|October|November|December|Q[1-4]|real terms)|on (?:the (?:year|month|week|day|previous)|last|a year)|(?:first|second|third|fourth) (?:quarter|half)|(?:pre|post)-?(?:pandemic|war|crisis|covid)|normal|usual|average|baseline|control|placebo|again|as soon as|if|instead of|rather than|in place of|switch(?:ed|es|ing)? (?:to|from))\b/i;

/** A change that has not come to pass, or is nobody's statement of fact. */
export const NOT_A_FACT =
  /\b(?:can|may|will|shall|should|must|to|let|if|whether|unless|plans?|aims?|target|goal|hopes?|expected|projected|forecast|promis[A-Za-zÀ-ɏ]+|pledg[A-Za-zÀ-ɏ]+|propos[A-Za-zÀ-ɏ]+|potential(?:ly)?|possib[A-Za-zÀ-ɏ]+|not|never|n't|no)\b[^,;:]{0,40}$/i;

/** What comes of what, in studies and models: one change is measured against the other, or against going without. */
export const RELATION =
  /\b(?:associated with|correlat(?:ed|es) with|linked (?:to|with))\b|\ban? (?:[$€£]?\d[\d.,]*(?: ?%| per ?cent| percent)? )(?:rise|increase|gain|drop|fall|decline|decrease|reduction|cut)(?: (?:in|to|of|on)(?: [A-Za-z'-]+){1,7}?)? (?:reduces?|raises?|increases?|lowers?|cuts?|adds?|means|leads? to|results? in|translates? (?:in)?to|brings?|saves?)\b/i;

/** In front of "a 20% increase": it is asked for or granted, and has not come to pass. */
export const ASKS_FOR =
  /(?<![A-Za-z])(?:fund|authori[sz]e|approve|seek|request|recommend|urge|propose|demand|grant|allow|require|mandate|support|advocate|call(?:s|ed|ing)? for|push(?:es|ed|ing)? for|ask(?:s|ed|ing)? for|lobby(?:ing)? for|budget(?:s|ed|ing)? for|(?:fund|authori[sz]e|seek|request|recommend|urge|demand|require|mandate|advocate)s|(?:seek|request|recommend|urg|demand|advocat)ing|(?:request|recommend|urg|demand|advocat)ed)(?: for)? (?:an? )?$/i;

/** Headings and lead-ins of lists that say what is to be, unless they say that it was. */
export const OF_GOALS =
  /\b(?:milestones?|targets?|goals?|objectives?|success (?:metrics?|measures?|criteria|indicators?)|(?:metrics?|measures?|criteria|indicators?) (?:of|for) success|roadmap|road map|action plan|next steps|deliverables|ambitions|(?:our|their|his|her|its|key|main|list of) demands|proposals?|recommendations?|phase (?:\d|[ivx]+|one|two|three|four)\b)/i;
export const OF_GOALS_REACHED =
  /\b(?:reached|met|achieved|achievements?|accomplish\w+|results?|progress|so far|to date|outcomes?|review|delivered|completed|missed)\b/i;

/** Near a change in the plain present: it follows from a plan or a model, and is measured against going without. */
export const OF_A_MODEL = /\b(?:would|reforms?|scenarios?|simulat\w+|proposals?|modell?(?:ed|ing))\b/i;
