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

const ARTICLE =
  '(?:article|story|piece|post|report|feature|column|text|content|page|summary|translation|essay|newsletter|item)';
const THIS = `\\b(?:this|the (?:above|following|foregoing)|an?) ${ARTICLE}`;

/** A paragraph that opens so speaks about the text, whatever follows. */
export const NOTICE_OPENING =
  /^\W{0,3}(?:disclaimer|disclosures?|editor'?s?'? note|note (?:to|from) (?:readers|the editor)s?|publisher'?s note|correction|clarification|transparency notice|about this (?:article|story|report|translation)|legal notice|affiliate notice)\b\W/iu;

/** What a text says of itself, by class. Matched against folded prose; each names the text itself, never a topic. */
export const NOTICE_PATTERNS: readonly (readonly [NoticeClass, RegExp])[] = [
  [
    'ai',
    new RegExp(
      `${THIS}\\b[^.]{0,40}\\b(?:generated|written|drafted|produced|created|translated|summari[sz]ed|assisted)\\b[^.]{0,30}\\b(?:AI|artificial intelligence|ChatGPT|GPT|Claude|Gemini|Copilot|language model)\\b|${THIS} (?:is|was) (?:AI|machine|automatically|computer)[- ]`,
      'iu',
    ),
  ],
  [
    'reconstructed',
    new RegExp(
      `${THIS} (?:is|was|has been) (?:[a-z]+ly )?(?:reconstructed|rewritten|compiled|summari[sz]ed|aggregated|condensed|adapted|paraphrased|curated)\\b|^\\W{0,3}(?:reconstructed|rewritten|compiled|summari[sz]ed|aggregated|condensed|adapted) (?:from|based on)\\b`,
      'iu',
    ),
  ],
  [
    'translation',
    new RegExp(
      `${THIS} (?:is|was|has been) (?:[a-z]+ly )?(?:machine[- ])?translated\\b|\\b(?:a|the|this) (?:machine[- ])?translated (?:summary|version|article|text)\\b[^.]{0,40}\\b(?:below|above|follows|presented|provided)|^\\W{0,3}(?:machine[- ])?translated (?:from|by)\\b|${THIS} (?:is|was) (?:a|the) (?:machine )?translation\\b`,
      'iu',
    ),
  ],
  [
    'affiliate',
    /\bwe (?:may|might|will) (?:earn|receive|get) (?:a |an |some )?(?:small )?(?:affiliate )?(?:commission|fee|compensation)|\b(?:contains?|includes?|uses?) affiliate links\b|\bas an amazon associate\b/iu,
  ],
  [
    'sponsored',
    new RegExp(
      `${THIS} (?:is|was|has been) (?:sponsored|paid for|supported|produced in (?:paid )?partnership)|^\\W{0,3}(?:sponsored|paid|promoted|partner) (?:content|post|feature|by)\\b|^\\W{0,3}(?:advertisement feature|advertorial|presented by|brought to you by)\\b`,
      'iu',
    ),
  ],
  [
    'advice',
    /\b(?:does not constitute|is not (?:intended as )?|not) (?:financial|investment|legal|medical|tax|professional) advice\b|\bfor (?:general )?informational purposes only\b/iu,
  ],
  [
    'views',
    /\b(?:views|opinions)(?: and (?:views|opinions))? expressed (?:in|here|by|are)\b|\bdo(?:es)? not necessarily (?:reflect|represent)\b/iu,
  ],
  [
    'accuracy',
    /\bevery effort has been made\b|\breaders (?:are advised|should (?:verify|check|consult))\b|\bplease verify\b[^.]{0,60}\b(?:source|information|original)|\b(?:no|any) liability\b[^.]{0,40}\b(?:accept|assum)/iu,
  ],
  [
    'correction',
    /\ban earlier version of this\b|\bthis (?:article|story|piece|post|report) (?:has been|was) (?:corrected|updated|amended)\b|^\W{0,3}(?:correction|clarification)\b\W/iu,
  ],
  [
    'rights',
    new RegExp(
      `^\\W{0,3}(?:©|\\(c\\) ?\\d{4}|copyright ©?)|\\ball rights reserved\\b|${THIS} (?:was |is )?(?:originally |first )?(?:published|appeared)\\b|\\brepublished (?:with permission|under|from)\\b`,
      'iu',
    ),
  ],
  [
    'kind',
    new RegExp(
      `${THIS} (?:is|was) (?:an? |the |part of (?:an?|our) )?(?:[a-z-]+ ){0,2}?(?:editorial|opinion|commentary|op-ed|column|satire|parody|advertorial|press release|sponsored|review|guest post)\\b`,
      'iu',
    ),
  ],
];

/** Longest paragraph that can be a notice. */
export const LONGEST_NOTICE = 700;

/** Nothing of the above can match without one of these words: looked for first, since most paragraphs hold none. */
export const NOTICE_TRIGGER =
  /\b(?:this|disclaimer|disclosures?|note|notice|correction|clarification|translated|reconstructed|rewritten|compiled|summari[sz]ed|adapted|condensed|commission|affiliate|sponsored|advertis\w+|advertorial|presented by|brought to you|advice|informational purposes|expressed|necessarily|every effort|readers|verify|liability|version|copyright|rights reserved|republished|following|an? article)\b|©/iu;
