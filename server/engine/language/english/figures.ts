/** What the words for figures and changes stand for in English. Data only. */

const words = (list: string): readonly string[] => list.split(/\s+/u).filter((word) => word !== '');

/** Number words by value: units, then tens, which a unit may follow. */
const UNITS = words(`
  zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen
`);
const TENS = words('twenty thirty forty fifty sixty seventy eighty ninety');

export const NUMBER_VALUES: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, value) => [word, value] as const),
  ...TENS.map((word, index) => [word, (index + 2) * 10] as const),
  ['dozen', 12],
]);

export const UNIT_WORDS = UNITS;
export const TENS_WORDS = TENS;

export const MAGNITUDE_VALUES: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['k', 1e3],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['m', 1e6],
  ['mn', 1e6],
  ['million', 1e6],
  ['crore', 1e7],
  ['b', 1e9],
  ['bn', 1e9],
  ['billion', 1e9],
  ['tn', 1e12],
  ['trillion', 1e12],
]);

/** Parts of a whole in words, by their number of parts. */
export const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['third', 3],
  ['quarter', 4],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
]);

/** Verbs that say a figure went up or down, in all forms. */
export const RISE_VERBS = words(`
  rise rises rose risen rising grow grows grew grown growing increase increases increased increasing jump jumps jumped
  jumping surge surges surged surging soar soars soared soaring climb climbs climbed climbing gain gains gained gaining
  widen widens widened widening expand expands expanded expanding swell swells swelled leap leaps leaped leapt
`);
export const FALL_VERBS = words(`
  fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases
  decreased decreasing shrink shrinks shrank shrunk shrinking plunge plunges plunged plunging plummet plummets plummeted
  slump slumps slumped slip slips slipped slipping slide slides slid dip dips dipped dipping sink sinks sank sunk contract
  contracts contracted contracting narrow narrows narrowed narrowing
`);
/** Somebody moves the figure. */
export const MOVE_VERBS = words(`
  raise raises raised raising boost boosts boosted cut cuts cutting lower lowers lowered lowering reduce reduces reduced
  reducing trim trims trimmed slash slashes slashed
`);

export const RISE_NOUNS = words('rise increase gain jump surge growth climb uptick leap improvement');
export const FALL_NOUNS = words('fall drop decline decrease reduction cut slump plunge dip slide loss');
export const CHANGE_NOUNS = words('change swing move shift difference');

/** By how much a verb multiplies. */
export const FACTORS: ReadonlyMap<string, number> = new Map([
  ['doubled', 2],
  ['doubles', 2],
  ['doubling', 2],
  ['tripled', 3],
  ['triples', 3],
  ['tripling', 3],
  ['trebled', 3],
  ['quadrupled', 4],
  ['quadrupling', 4],
  ['halved', 0.5],
  ['halving', 0.5],
]);

/** The change is one of many, or has another base: a yearly rate, an average, a share, a figure that was adjusted. */
export const OTHER_RECKONING =
  /\b(?:a (?:year|month|week|day|decade)(?! (?:ago|earlier|before|later))|per (?:year|month|week|annum|capita)|each (?:year|month)|every (?:year|month|week)|annual(?:ly|i[sz]ed)?|yearly|monthly|weekly|year[- ]on[- ]year|year[- ]over[- ]year|CAGR|compound(?:ed)?|on average|average annual|adjust(?:ed|ing)|real[- ]terms?|in real|constant (?:currency|prices|dollars)|like[- ]for[- ]like|comparable|organic(?:ally)?|respectively|cumulative(?:ly)?|relative (?:risk|to)|odds|hazard|(?:in|as an?) (?:percentages?|proportions?|proportional|relative|per ?cent)(?: terms)?|share terms)\b/i;

/** Wholes that have each part once: the shares of one make up a hundred. */
export const EXCLUSIVE_WHOLES =
  '(?:votes?|ballots?|(?:popular |valid )?votes? cast|electorate|seats|(?:market|total|global|world|national|domestic|energy|power|electricity|fuel|water|food|oil|gas)? ?(?:supply|supplies|generation|mix|output|production|consumption|demand|market|sales|revenues?|turnover|exports|imports|emissions|spending|expenditure|budget|funding|turnout|traffic|total)|electricity|(?:land|floor) area|total|whole)';

/** Times that hold a small word of another reading: "between 2019 and 2023", "in the year to March". */
export const TIME_SPANS =
  /\b(?:between|from) (?:\p{L}+ )?(?:19|20)\d\d (?:and|to) (?:\p{L}+ )?(?:19|20)\d\d|\b(?:in|over) the (?:\p{L}+ )?(?:year|months?|quarter|weeks?|half) to (?:the end of )?\p{Lu}\p{L}+(?: (?:19|20)\d\d)?/gu;

/** What a figure is paid or counted by. */
export const RATE_BEHIND =
  /^ (?:[A-Za-zÀ-ɏ]+ )?(?:an?|per) (?:year|month|week|day|hour|night|head|mile|litre|gallon|share)(?![A-Za-zÀ-ɏ])/i;

/** A full stop to a reading: what follows speaks of something else. */
export const NEW_STATEMENT =
  /\b(?:as|while|whilst|and|but|with|when|where|whereas|which|who|whose|that|after|before|because|than|compared|versus|or|taking|bringing|pushing|driving|lifting|leaving|sending|putting|making|if|though|although|so|even|despite|amid|against|from|to|is|are|was|were|has|have|had|will|would|could)\b|[;:()—–]/i;
