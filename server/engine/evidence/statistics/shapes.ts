import {
  CURRENCY_SIGNS,
  CURRENCY_WORDS,
  MAGNITUDES,
  WORLD_UNITS,
} from '../../language/english/quantities.ts';
import type { StatisticKind } from '../evidence.ts';
import { NUMBER_PATTERN, NUMBER_WORD_PATTERN } from './numbers.ts';

/** What a statistic of a kind looks like around its number. */
export interface Shape {
  readonly kind: StatisticKind;
  /** In front of the number; what matches belongs to the statistic. */
  readonly before?: RegExp;
  /** Behind the number; what matches belongs to the statistic. */
  readonly after?: RegExp;
  /** For numbers in words as well as in digits. */
  readonly words: boolean;
}

export const MAGNITUDE = `(?:${MAGNITUDES.join('|')})`;
/** " million", "bn", "+ billion": behind a sum, or behind either end of a range of sums. */
const IN_SHORT = `(?:\\+?[ -]?(?:${MAGNITUDE}|bn|mn|tn|[mkbt])(?![A-Za-zÀ-ɏ]))`;
const RANGE = `(?:\\s?(?:-|–|to|or)\\s?${NUMBER_PATTERN})?`;

/** "Only one in 145 do": of what, the sentence before says. */
const STANDS_FOR_ALL =
  '(?= (?:(?:still|now|already|also) )?(?:do|does|did|are|is|was|were|have|has|had|will|cannot|could|say|said|think|thought|believe|want|agree|support|oppose|own|use|lack|live|die|vote|voted|lived|died|owned|used|lacked|reported|responded|answered|admitted|suffer|suffered|report|receive|received|finish|finished|fail|failed)\\b)';

/** The first that fits a number tells its kind. */
export const SHAPES: readonly Shape[] = [
  {
    kind: 'ratio',
    words: true,
    after: new RegExp(
      `^(?! (?:out )?of (?:10|ten) times)[ -](?:in|out of|of(?= every))(?: every)?[ -](?:${NUMBER_WORD_PATTERN}|a hundred|${NUMBER_PATTERN})(?=(?: of)?(?: [A-Za-zÀ-ɏ][A-Za-zÀ-ɏ'-]*){0,3} [A-Za-zÀ-ɏ]+(?:s|en|ren|ople|lice)\\b)`,
      'i',
    ),
  },
  {
    kind: 'ratio',
    words: true,
    after:
      /^ of (?:10|ten|20|twenty|100)(?=(?: [A-Za-zÀ-ɏ][A-Za-zÀ-ɏ'-]*){0,2} (?:[A-Za-zÀ-ɏ]{3,}s|people|children|women|men)\b)/i,
  },
  {
    kind: 'ratio',
    words: true,
    after: new RegExp(
      `^ (?:in|out of) (?:every )?(?!(?:19|20)\\d\\d\\b)(?:${NUMBER_WORD_PATTERN}|a hundred|${NUMBER_PATTERN})${STANDS_FOR_ALL}`,
      'i',
    ),
  },
  {
    kind: 'ratio',
    words: true,
    after: new RegExp(
      `^ (?!(?:stars?|points?|marks?|times|goals?|runs?)\\b)[A-Za-zÀ-ɏ]+ out of(?: every)? (?:${NUMBER_WORD_PATTERN}|${NUMBER_PATTERN})(?![A-Za-zÀ-ɏ\\d.,]*[\\d%])`,
      'i',
    ),
  },
  {
    kind: 'ratio',
    words: true,
    after: new RegExp(
      `^ (?:[\\p{L}]+(?= in (?:every )?(?:three|four|five|six|seven|eight|nine|ten|twenty)(?= [a-z]+s\\b|[,.;]))(?<!day|game|match|goal|step)|child|person|adult|woman|man|household|family|pupil|student|worker|voter|patient|teacher|farm|home|house|company|firm|school|job|euro|pound|dollar|tenant|driver|resident|citizen|employee|bird) in (?:every )?(?:${NUMBER_WORD_PATTERN}|${NUMBER_PATTERN})(?![\\w-])(?! (?:seconds|minutes|hours|days|weeks|months|years|games|matches|steps|attempts|cases)\\b)`,
      'iu',
    ),
  },
  {
    kind: 'ratio',
    words: false,
    after:
      /^ of (?:the |all |its |their )?(?:[A-Za-zÀ-ɏ.]+'s )?\d{1,3}(?! ?%)(?: [A-Za-zÀ-ɏ'-]+){0,2} [A-Za-zÀ-ɏ]{3,}(?:s|en|ren|ople|lice)\b(?! of)/i,
  },
  {
    kind: 'ratio',
    words: false,
    after: /^ out of (?:a total of )?(?!100\b|1,?000\b)(?:\d{1,3},\d{3}|\d{3,4})(?=[.,;:)](?!\d)|$)/i,
  },
  {
    kind: 'share',
    words: false,
    after: /^\/(?:[2-9]|10)(?:rd|th|nd)? of (?:(?:the|all|its|their|our|these|those) )*[A-Za-zÀ-ɏ'-]+/i,
  },
  {
    kind: 'change',
    words: false,
    after:
      /^ (?:more|fewer|less)(?: [A-Za-zÀ-ɏ'-]+){1,5}(?: (?:in|during) (?:the )?(?:19|20)\d\d(?:[-–/]\d{2,4}(?: [A-Za-zÀ-ɏ]+){0,2})?)? than (?:(?:a|one|two|three|five|ten|\d+) (?:year|month|decade|week)s?\b|in (?:19|20)\d\d|last (?:year|month)|the (?:year|previous|decade)\b)/i,
  },
  {
    kind: 'change',
    words: true,
    after: /^-(?:year|month|decade)[- ](?:high|low|peak|record)s?\b/i,
  },
  {
    kind: 'percent',
    words: true,
    after: new RegExp(
      `^${RANGE}(?: ?%|[ -]?(?:per ?cent|percent|percentage(?: points?)?|pct|pp)(?![A-Za-zÀ-ɏ]))(?: points?)?`,
      'i',
    ),
  },
  {
    kind: 'change',
    words: true,
    after:
      /^(?:-?fold|[- ]times (?:as [a-z]+|(?:more|less|fewer)(?: (?!than\b)[a-z]+)?|the (?:[a-z]+ )?(?:number|amount|rate|size|average|price|level|limit|income|value|cost|speed|population)|what (?:it|they) (?:is|are|was|were)|higher|lower|larger|bigger|smaller|faster|greater|likelier|longer|shorter|slower|cheaper|dearer|richer|poorer|heavier|deadlier|quicker|wider|denser)|x (?:more|less|higher|lower|larger|growth|increase)(?: (?!than\b)[a-z]+ing)?)(?![A-Za-zÀ-ɏ])/i,
  },
  {
    kind: 'average',
    words: false,
    before: new RegExp(`${CURRENCY_SIGNS}$`, 'u'),
    after: /^(?: in)? ?(?:(?:GDP|GNP|income|spending|debt) ?)?(?:per capita|\/capita)\b/i,
  },
  {
    kind: 'money',
    words: false,
    before: new RegExp(`${CURRENCY_SIGNS}$`, 'u'),
    after: new RegExp(`^${IN_SHORT}?${RANGE}${IN_SHORT}?`, 'i'),
  },
  {
    kind: 'money',
    words: true,
    after: new RegExp(
      `^(?:[ -]${MAGNITUDE})?[ -](?:(?:US|Australian|Canadian|Hong Kong|Singapore) )?${CURRENCY_WORDS}(?![A-Za-zÀ-ɏ])`,
      'i',
    ),
  },
  {
    kind: 'quantity',
    words: true,
    after: new RegExp(
      `^(?:${RANGE}[ -]${MAGNITUDE})?${RANGE} ?-?(?:square |cubic |metric )?(?:${WORLD_UNITS})(?![\\w-])`,
      'i',
    ),
  },
  {
    kind: 'magnitude',
    words: true,
    after: new RegExp(`^(?:${RANGE}\\+?[ -]${MAGNITUDE}s?|\\+? ?(?:m|bn|mn))(?![A-Za-zÀ-ɏ])`, 'i'),
  },
];
