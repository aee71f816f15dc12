/** Words around quotations. Data only: evidence/quoting.ts reads it. */

const words = (list: string): ReadonlySet<string> =>
  new Set(list.split(/\s+/u).filter((word) => word !== ''));

/** Nouns that stand for what somebody said. */
export const NOUNS_OF_SAYING = words(`
  remark remarks comment comments statement statements claim claims words promise pledge vow argument assertion warning
  call calls line phrase slogan motto answer response reply question message tweet post speech letter email suggestion
  declaration admission observation description characterization characterisation quip joke belief view opinion advice
  reminder insistence complaint accusation prediction refrain mantra testimony essay book memoir column article verdict
`);

export const POSSESSIVES = words('his her their its my our your');

/** In front of a noun phrase that can be a subject. */
export const DETERMINERS = words(
  'the a an this that these those its his her their our my one another two three both',
);

/** Behind one of these a name is no subject. */
export const PREPOSITIONS = words(`
  of in on at by for from to with about into over under against between among toward towards through during near
  like as than via per since until upon within without behind beyond across around after before unlike despite
`);

/** Words that stand in front of a noun phrase, never inside of one. */
export const ENDS_A_PHRASE = words(`
  after before when while because since if that which who as than though although until unless where whether how why
  is are was were be been has have had will would can could may might should must not to
`);

/** In front of a quotation that is a title, a wording or a thought, and nobody's reported speech. */
export const NAMES_WORDS =
  /\b(?:call(?:s|ed|ing)?|titled|entitled|named|dubbed|label(?:l?ed)?|known as|termed|phrases?|terms?|words?|wordings?|sayings?(?: goes| went| has it)?|slogans?|mottos?|headlines?|headings?|signs?|banners?|questions?|errors?|messages?|buttons?|options?|books?|films?|movies?|songs?|episodes?|series|albums?|shows?|essays?|papers?|articles?|posts?|chapters?|sections?|captions?|taglines?|prompts?|quer(?:y|ies)|search(?:es|ed)?|rules?|principles?|laws?|ideas?|notions?|beliefs?|assumptions?|attitudes?|mentality|hypothes[ie]s|proverbs?|adages?|truisms?|axioms?|aphorisms?|dict(?:um|a|ums)|platitudes?|bromides?|catch-?phrases?|clich[eé]s?|maxims?|mantras?|reads?|reading|marked|inscribed|inscriptions?|written|translated?(?: as)?|translates to|meaning|means?|so-called|as in|like|such as|e\.g\.,?|i\.e\.,?|examples?|instance|imagine|think(?:s|ing)?|thought|wonder(?:s|ed|ing)?|feel(?:s|ing)?|if|you|your|say|saying|ask|asking|answer|reply|verses?|lines?|lyrics?|chorus|poems?|prayers?|chants?|requirements?|clauses?|articles?|amendments?|standards?|criteri(?:on|a)|goals?|objectives?|missions?|mission statement|statement|joke|rhyme|sentences?|strings?|fields?|columns?|categor(?:y|ies)|labels?|tags?|topics?|themes?)(?: (?:used|chosen|asked|posed))?[,:]? ?(?:(?:as|that|is|was|are|were|includes?|included|(?:is |are )?as follows)[:—–-]? ?)?(?:the |a |an |its |this )?$/i;

/** A block quotation that is a note of the page, not somebody's words. */
export const CALLOUT =
  /^\W{0,4}(?:\[!|note\b|tip\b|warning\b|caution\b|important\b|info\b|update\b|edit(?:or'?s?)?\b|disclaimer\b|spoiler\b|tl;?dr|summary\b|key\b|question\b|answer\b|q\b|a\b|example\b|definition\b|theorem\b|this (?:article|post|page|story|guide|is)\b|originally\b|see\b|source\b|hint\b|remember\b|fun fact\b|\p{Emoji_Presentation})/iu;

/** "I" in its capital alone: other languages have a small word of that letter. */
export const FIRST_PERSON_SPEECH = /\b(?:I|[Ww]e|WE|[Mm]y|MY|[Oo]ur|OUR|[Uu]s|[Mm]e)\b/u;

/** A lead that says of itself where the words behind its colon stand. */
export const ANNOUNCES_WORDS =
  /\b(?:form|policy|statement|letter|report|email|notice|rules?|terms|feedback|comments?|quotes?|quotations?|responses?|answers?|reviews?|testimonials?|impressions?|reflections?|voices|words|verbatim|below|following|law|act|contract|agreement|text|page|website|guide|manual|handbook|sign|plaque|note|release|book|article|post|tweet|paper|document|constitution|treaty|charter|bill|order|ruling|judgment|verdict|announcement|reads?|follows|states?|says?)\b[^.]{0,60}[:：]\W{0,20}$/iu;

/** A person as a subject, a helping verb, a command or a verb of everyday speech: the words are a sentence. */
export const SAYS_SOMETHING =
  /(?<![A-Za-zÀ-ɏ])(?:I|we|you|he|she|they|it|is|are|was|were|am|be|been|has|have|had|do|does|did|will|would|can|could|shall|should|may|might|must|let|lets|go|goes|went|come|comes|came|get|gets|got|make|makes|made|take|takes|took|say|says|said|know|knows|knew|think|thinks|thought|want|wants|wanted|need|needs|needed|like|likes|love|loves|hope|hopes|stop|give|gives|gave|see|saw|feel|feels|felt|means?|works?|looks?|thanks?|[A-Za-zÀ-ɏ]+(?:n't|'(?:s|re|ve|ll|m|d))|[A-Za-zÀ-ɏ]{3,}ed)(?![A-Za-zÀ-ɏ])/i;

/** Behind a quotation: its words are what a sentence of the writer's is about ("“…?” is the question of the day"). */
export const TALKED_ABOUT =
  /^,? (?:(?:just|simply|still|also|only|never|often|always|[a-z]{3,12}ly) )?(?:is|are|was|were|has|had|have|does|did|will|would|can|could|may|might|must|should|becomes?|became|remains?|means?|meant|sounds?|seems?|appears?|turns?|turned|(?:is|was|are|were|does|did|do|has|wo|would|ca|could)n'?t)(?![\p{L}'])/u;

/** In front of a quotation: its words tell what a thing is ("they billed it as “…”"). */
export const DESCRIBES_AS =
  /\b(?:describ(?:e[sd]?|ing)|(?:re)?defin(?:e[sd]?|ing)|fram(?:e[sd]?|ing)|bill(?:s|ed|ing)?|tout(?:s|ed|ing)?|advertis(?:e[sd]?|ing)|characteri[sz](?:e[sd]?|ing)|present(?:s|ed|ing)?|(?:re)?brand(?:s|ed|ing)?|sum(?:s|med|ming)? up|translat(?:e[sd]?|ing)|render(?:s|ed|ing)?)[^.;:“”"]{0,60} as:? ?$/i;

/** In front of a quotation: where its words stand ("As described in the harbour guide,"). */
export const STANDS_IN =
  /\b(?:described|stated|written|noted|explained|defined|quoted|reported|outlined|(?<=\bas )put|set out|recorded|expressed|captured|summed up|laid down|printed) (?:in|by|on|at) [^.;:“”"]{2,80}[,:]? ?$/i;

/** Words of a song or a poem: the sentence beside them speaks of it as one. */
export const NAMES_A_WORK =
  /\b(?:(?:(?:is|was|it's|as|into|from|by) )an?|the|this|that|its|whose) (?:(?!an?\b)[A-Za-zÀ-ɏ\d'-]{1,20} ){0,3}(?:songs?|tunes?|lyrics?|chorus|ballads?|hymns?|anthems?|poems?|jingles?|verses?|limericks?)(?![A-Za-zÀ-ɏ-])/i;

/** Whose words follow: a person or a body behind "by", or behind the kind of piece. */
export const NAMES_WHOSE =
  /\b(?:(?:echoed|shared|seconded|repeated|reinforced|expressed|voiced|written|told|recalled|described|penned|authored|published|posted|said|signed|given|made|taken up) by|(?:pieces?|articles?|posts?|essays?|books?|stor(?:y|ies)|columns?|threads?|newsletters?|talks?|speech(?:es)?|interviews?|letters?|memoirs?|papers?|editorials?|episodes?|podcasts?|reviews?|messages?|emails?|reports?) (?:by|from|with)) (?:the |our |his |her |their )?(?:[\p{Ll}-]{1,20} ){0,3}\p{Lu}[\p{L}'-]+/u;

/** A line right above a block quotation that says what kind of text it is: something to be said or sent by the reader. */
export const MODEL_TEXT =
  /\b(?:samples?|scripts?|templates?|examples?|drafts?|models?|suggested|counter-?(?:message|argument|point)s?|messag(?:e|es|ing)|talking points?|pitch(?:es)?|slogans?|letters?|emails?|wording|texts?|prompts?|boilerplate)\b/i;

/** Brackets that whoever uses a text fills in. */
export const FILLED_IN =
  /\[(?:insert\b[^\][]{0,40}|your [^\][]{1,40}|[Nn]ame|[A-Z][A-Z/ ]{2,40}|[A-Z][a-z]+\/[A-Z][a-z]+[^\][]{0,30}|specific [^\][]{1,80})\]/u;

/** The last sentence above a block quotation says that a text follows. */
export const SAYS_TEXT_FOLLOWS =
  /\b(?:(?:the )?following|as follows|below|these words|this (?:text|message|letter|statement|note|passage|excerpt|email|paragraph))\b[^.!?]{0,120}[.!?]?\s*$/i;

/** A heading over words that people gave: a round of voices. */
export const ROUND_OF_VOICES =
  /\b(?:quotes|quotations|feedback|comments|testimonials|voices|reactions|responses|answers|impressions|in (?:their|your|our) own words)\b|\bwhat (?:[A-Za-zÀ-ɏ'-]{1,20} ){1,4}(?:said|say|think|thought)\b|:\s*$/i;

/** In front of a quotation: "As the lock keepers used to say,". */
export const AS_THEY_SAY =
  /\bas [^.;:,“”"]{2,80} (?:sang|sings?|puts?|says?|said|tells?|told|writes?|wrote|goes|went|has it|had it|jokes?|joked|recalls?|recalled)\b[^.;:“”"]{0,50}[,:] ?$/i;

/** A key of a bibliography in a heading, where Markdown has no citations: "From [@ruiz-2018]". */
export const CITATION_KEY = /\[-?@[A-Za-z][A-Za-z\d_:.-]{1,80}/;
