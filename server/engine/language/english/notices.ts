/** What a notice is about. A notice satisfies a need only where its class fits. */
export type NoticeClass =
  | 'accuracy'
  | 'ai'
  | 'reconstructed'
  | 'translation'
  | 'affiliate'
  | 'sponsored'
  | 'advice'
  | 'opinion'
  | 'correction'
  | 'rights'
  | 'views'
  | 'kind';

/** The text speaks of itself: "this article", "the following summary". What it says of itself follows. */
const SELF =
  /\b(?:(?:this|the (?:above|following|foregoing)|an?) (?:article|story|piece|post|report|feature|column|text|content|page|summary|translation|essay|newsletter|item)|the (?:article|story|piece|post|report|feature|column|text|content|page|summary|translation|essay|newsletter|item) (?:above|below))\b/i;

/** A paragraph that opens so speaks about the text, whatever follows. */
export const NOTICE_OPENING =
  /^\W{0,3}(?:disclaimer|disclosures?|editor'?s?'? note|note (?:to|from) (?:readers|the editor)s?|publisher'?s note|correction|clarification|transparency notice|about this (?:article|story|report|translation)|legal notice|affiliate notice)\b\W/i;

type NoticePattern = readonly [NoticeClass, RegExp];

/** What may follow "this article", by class. */
const SELF_PATTERNS: readonly NoticePattern[] = [
  [
    'ai',
    /^[^.]{0,40}\b(?:generated|written|drafted|produced|created|translated|summari[sz]ed|assisted)\b[^.]{0,30}\b(?:AI|artificial intelligence|ChatGPT|GPT|Claude|Gemini|Copilot|language model)\b/i,
  ],
  ['ai', /^ (?:is|was) (?:AI|machine|automatically|computer)[- ]/i],
  [
    'reconstructed',
    /^ (?:is|was|has been) (?:[a-z]+ly )?(?:reconstructed|rewritten|compiled|summari[sz]ed|aggregated|condensed|adapted|paraphrased|curated)\b/i,
  ],
  ['translation', /^ (?:is|was|has been) (?:[a-z]+ly )?(?:machine[- ])?translated\b/i],
  ['translation', /^ (?:is|was) (?:a|the) (?:machine )?translation\b/i],
  ['sponsored', /^ (?:is|was|has been) (?:sponsored|paid for|produced in (?:paid )?partnership)/i],
  ['correction', /^ (?:has been|was) (?:corrected|updated|amended)\b/i],
  ['rights', /^ (?:was |is )?(?:originally |first )(?:published|appeared)\b/i],
  [
    'kind',
    /^ (?:is|was) (?:an? |the |part of (?:an?|our) )?(?:[a-z-]+ ){0,2}(?:editorial|opinion|commentary|op-ed|column|satire|parody|advertorial|press release|review|guest post)\b/i,
  ],
];

/** Notices that need not name the text. */
const NOTICE_PATTERNS: readonly NoticePattern[] = [
  [
    'reconstructed',
    /^\W{0,3}(?:reconstructed|rewritten|compiled|summari[sz]ed|aggregated|condensed|adapted) (?:from|based on)\b/i,
  ],
  [
    'translation',
    /\b(?:a|the|this) (?:machine[- ])?translated (?:summary|version|article|text)\b[^.]{0,40}\b(?:below|above|follows|presented|provided)/i,
  ],
  ['translation', /^\W{0,3}(?:machine[- ])?translated (?:from|by)\b/i],
  [
    'affiliate',
    /\bwe (?:may|might|will) (?:earn|receive|get) (?:a |an |some )?(?:small )?(?:affiliate )?(?:commission|fee|compensation)/i,
  ],
  ['affiliate', /\b(?:contains?|includes?|uses?) affiliate links\b|\bas an amazon associate\b/i],
  [
    'sponsored',
    /^\W{0,3}(?:(?:sponsored|paid|promoted|partner) (?:content|post|feature|by)|advertisement feature|advertorial|presented by|brought to you by)\b/i,
  ],
  [
    'advice',
    /\b(?:does not constitute|is not (?:intended as )?|not) (?:financial|investment|legal|medical|tax|professional) advice\b/i,
  ],
  ['advice', /\bfor (?:general )?informational purposes only\b/i],
  [
    'kind',
    /^\W{0,3}this is (?:an? )?(?:[a-z-]+ ){0,2}(?:editorial|opinion piece|advertorial|press release|satire|parody|guest post)\b/i,
  ],
  ['views', /\b(?:views|opinions)(?: and (?:views|opinions))? expressed (?:in|here|by|are)\b/i],
  ['views', /\bdo(?:es)? not necessarily (?:reflect|represent)\b/i],
  ['accuracy', /\bevery effort has been made\b|\breaders (?:are advised|should (?:verify|check|consult))\b/i],
  ['accuracy', /\bplease verify\b[^.]{0,60}\b(?:source|information|original)/i],
  ['accuracy', /\b(?:no|any) liability\b[^.]{0,40}\b(?:accept|assum)/i],
  ['correction', /\ban earlier version of this\b|^\W{0,3}(?:correction|clarification)\b\W/i],
  ['rights', /^\W{0,3}(?:©|\(c\) ?\d{4}|copyright ©?)|\ball rights reserved\b/i],
  ['rights', /\brepublished (?:with permission|under|from)\b/i],
];

/** Longest paragraph that can be a notice. */
export const LONGEST_NOTICE = 700;

/** None of the notices that need not name the text is without one of these words, and most paragraphs hold none. */
const NOTICE_TRIGGER =
  /\b(?:translated|reconstructed|rewritten|compiled|summari[sz]ed|aggregated|condensed|adapted|commission|fee|compensation|affiliate|amazon associate|sponsored|paid|promoted|partner|advertisement|advertorial|presented|brought to|advice|informational|this is|expressed|necessarily|every effort|readers|verify|liability|earlier version|correction|clarification|copyright|rights reserved|republished)\b|©|\(c\)/i;

/** The classes of what one sentence or paragraph says of the text that it stands in. */
export function noticeClassesOf(prose: string): readonly NoticeClass[] {
  const self = SELF.exec(prose);
  const free = NOTICE_TRIGGER.test(prose) ? matching(NOTICE_PATTERNS, prose) : [];
  if (self === null) return free;
  return [...new Set([...free, ...matching(SELF_PATTERNS, prose.slice(self.index + self[0].length))])];
}

const matching = (patterns: readonly NoticePattern[], prose: string): readonly NoticeClass[] => [
  ...new Set(patterns.filter(([, pattern]) => pattern.test(prose)).map(([notice]) => notice)),
];
