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
  /\b(?:call(?:s|ed|ing)?|titled|entitled|named|dubbed|label(?:l?ed)?|known as|termed|phrases?|terms?|words?|wordings?|sayings?(?: goes| went| has it)?|slogans?|mottos?|headlines?|headings?|signs?|banners?|questions?|errors?|messages?|buttons?|options?|books?|films?|movies?|songs?|episodes?|series|albums?|shows?|essays?|papers?|articles?|posts?|chapters?|sections?|captions?|taglines?|prompts?|quer(?:y|ies)|search(?:es|ed)?|rules?|principles?|laws?|ideas?|notions?|beliefs?|assumptions?|attitudes?|mentality|hypothes[ie]s|proverbs?|adages?|clich[eé]s?|maxims?|mantras?|reads?|reading|marked|inscribed|inscriptions?|written|translated?(?: as)?|translates to|meaning|means?|so-called|as in|like|such as|e\.g\.,?|i\.e\.,?|examples?|instance|imagine|think(?:s|ing)?|thought|wonder(?:s|ed|ing)?|feel(?:s|ing)?|if|you|your|say|saying|ask|asking|answer|reply|verses?|lines?|lyrics?|chorus|poems?|prayers?|chants?|requirements?|clauses?|articles?|amendments?|standards?|criteri(?:on|a)|goals?|objectives?|missions?|mission statement|statement|joke|rhyme|sentences?|strings?|fields?|columns?|categor(?:y|ies)|labels?|tags?|topics?|themes?)[,:]? ?(?:as |that |is |was |are |were )?(?:the |a |an |its |this )?$/i;

/** A block quotation that is a note of the page, not somebody's words. */
export const CALLOUT =
  /^\W{0,4}(?:\[!|note\b|tip\b|warning\b|caution\b|important\b|info\b|update\b|edit(?:or'?s?)?\b|disclaimer\b|spoiler\b|tl;?dr|summary\b|key\b|question\b|answer\b|q\b|a\b|example\b|definition\b|theorem\b|this (?:article|post|page|story|guide|is)\b|originally\b|see\b|source\b|hint\b|remember\b|fun fact\b|\p{Emoji_Presentation})/iu;

export const FIRST_PERSON_SPEECH = /\b(?:I|we|my|our|us|me|I'm|we're|I've|we've)\b/iu;

/** A lead that says of itself where the words behind its colon stand. */
export const ANNOUNCES_WORDS =
  /\b(?:form|policy|statement|letter|report|email|notice|rules?|terms|law|act|contract|agreement|text|page|website|guide|manual|handbook|sign|plaque|note|release|book|article|post|tweet|paper|document|constitution|treaty|charter|bill|order|ruling|judgment|verdict|announcement|reads?|follows|states?|says?)\b[^.]{0,60}[:：]\W*$/iu;

/** A person as a subject, a helping verb, a command or a verb of everyday speech: the words are a sentence. */
export const SAYS_SOMETHING =
  /(?<![\p{L}])(?:I|we|you|he|she|they|it|is|are|was|were|am|be|been|has|have|had|do|does|did|will|would|can|could|shall|should|may|might|must|let|lets|go|goes|went|come|comes|came|get|gets|got|make|makes|made|take|takes|took|say|says|said|know|knows|knew|think|thinks|thought|want|wants|wanted|need|needs|needed|like|likes|love|loves|hope|hopes|stop|give|gives|gave|see|saw|feel|feels|felt|means?|works?|looks?|thanks?|\p{L}+(?:n't|'(?:s|re|ve|ll|m|d))|\p{Ll}{3,}ed)(?![\p{L}])/iu;
