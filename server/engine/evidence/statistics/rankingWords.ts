/** The words of which the forms of rankings are made. Parts of patterns, each to be put between other words. */

/** How a ranking looks around its superlative. */
export interface RankingForm {
  /** Ends at the landmark. */
  readonly before: RegExp;
  /** Starts at the landmark. */
  readonly ahead: RegExp;
  /** In the plural it may only name a set. */
  readonly ofSets?: boolean;
}

export const PARTS_OF_THE_WORLD =
  'world|globe|planet|continent|country|nation|region|state|city|industry|europe|asia|africa|america|china|india|japan|germany|france|britain|uk|us|eu|indonesia|brazil|russia|canada|australia';
export const WORLD = `(?:${PARTS_OF_THE_WORLD})`;

/** "rated" of "highest-rated", "selling" of "biggest-selling". */
const BY_WHAT = '(?:-(?:[a-z]+ing|[a-z]+ed|paid|sold))?';
export const MEASURABLE = `(?:(?:largest|biggest|smallest|highest|lowest|longest)${BY_WHAT}|fastest(?:[- ]growing)?|richest|poorest|oldest|youngest|shortest|tallest|busiest|deadliest|cheapest|costliest|dearest|safest|cleanest|dirtiest|hottest|coldest|wettest|driest|warmest|heaviest|deepest|(?:most|least)[- ](?:populous|valuable|expensive|polluted|visited|used|popular|polluting|populated|productive|prosperous|profitable|congested|affected|vulnerable|generous|sold|produced|prescribed|diagnosed|prevalent|watched|downloaded|indebted|unequal|common|crowded|dangerous|corrupt|traded|spoken|educated|densely))`;
export const ORDINAL =
  '(?:(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d+(?:st|nd|rd|th))[- ])?';
/** Case matters: a name is a place, another word is none. */
export const SCOPE = `(?:globally|worldwide|(?:in|of|on|across) (?:the )?(?:entire |whole )?(?:${WORLD}\\b|(?:(?:[a-z]+|U\\.S\\.|[A-Z][a-z]+|UK|US) ){0,2}history|all time|record|[A-ZÀ-Þ][A-Za-zÀ-ɏ]+)|(?:in|across) the U\\.[SK]\\.)`;
export const NOUNS =
  "(?: (?!(?:after|before|in|by|for|with|and|but|or|is|was|are|were|to|at|on|from|that|which|who|while|when|as|than|since|of|has|had|will)\\b)[A-Za-zÀ-ɏ'-]+){1,2}(?: of (?!the\\b)[A-Za-zÀ-ɏ'-]+)?";
export const PRAISE =
  '(?! (?:hope|bet|chance|daughter|son|brother|sister|child|sibling|cousin|member|ally|friend|enemy|problem|challenge|threat|fear|question|mistake|story|moment|priority|concern|test|lesson|surprise|strength|weakness|asset|opportunity|reason|issue|risk|barrier|obstacle|advantage|influence|impact|thing|part|change|difference|step|time|place|half|quarter|round|lady|family|name|person|day|night|week|month|year)s?\\b)';

/** "third" in "the third highest": with it a ranking claims a place that can be looked up. */
export const PLACE_IN_ROW =
  '(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d{1,3}(?:st|nd|rd|th))(?:- or [a-z]+)?[- ]';
export const NOUN_BEFORE = "(?: (?!(?:in|of|on|for|by|to|with|and|or|that|which)\\b)[\\p{L}'-]+)";
