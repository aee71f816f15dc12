import { COUNTRIES_AND_THE_LIKE, RANKED_THINGS } from '../../language/english/quantities.ts';
import { PUBLIC_WORLD } from '../../language/english/contexts.ts';
import { FEW_IN_PUBLIC, PUBLIC_NAMES, PUBLIC_PLACES } from '../../language/english/world.ts';
import { NUMBER_PATTERN } from './numbers.ts';
import type { Shape } from './shapes.ts';

const ABOUT =
  '(?:(?:about|around|roughly|nearly|almost|just|only|over|under|more than|less than|at least|now|some) )?';

/** Of what one says how few there are without having counted anything of the world. */
const NOTHING_THERE =
  '(?:things|ways|options|reasons|questions|kinds|types|sorts|seconds|minutes|hours|days|weeks|months|years|times)';
/** "only two lighthouses on the coast": somebody must have looked at all of it. */
const IN_A_PUBLIC_PLACE = `[^.;:]{0,60} (?:(?:in|on|at|along|across|around|near|off|of|throughout|within) (?:(?:all|the|this) ){0,2}(?:(?:[a-z'-]+ ){0,3}${PUBLIC_PLACES}(?=[^\\p{L} -]|$| (?:and|or|but|that|which|where|who|with|to|for|in|on|of|by|now|left|today|this|when|while)\\b)|${PUBLIC_NAMES.source})|worldwide|globally|nationwide)`;

/** One of these stands behind the number of every phrase that is known by what follows. */
export const BEHIND_PHRASES =
  /year|quarters|months|decade|times|CO2|CO₂|carbon|[CF] |^p |^ ?[MGT](?:Wh?|t)|^\/|square|sq|est |most|^ so far|^ (?:countries|nations|jurisdictions|governments|states)/iu;
/** One of these stands in front of the number of every phrase that is known by what goes before. */
export const BEFORE_PHRASES =
  /average|only|just|number|no\.|#|since|than|ratio|by |median|peak|bottomed|high|low|: |reached |hit |passed |topped |exceeded |st(?:oo|an)ds? at |(?:rose|fell|climbed) to |totall?ed |wait/iu;

/** Figures that the words behind a number make one, whatever the number alone would be taken for. */
export const PHRASES_BEHIND: readonly Shape[] = [
  {
    kind: 'change',
    words: true,
    after:
      /^(?: ?(?:-|–|to|or) ?\d{1,2})?[- ]years? (?:reduction|cut|drop|fall|loss|decline|gain|rise|increase|decrease|gap) in (?:[A-Za-zÀ-ɏ'-]+ ){0,2}(?:life expectancy|lifespans?)/i,
  },
  {
    kind: 'average',
    words: false,
    after: /^ years old\b/i,
    before: new RegExp(`\\bon average,? ${ABOUT}$`, 'i'),
  },
  {
    kind: 'quantity',
    words: false,
    after:
      /^ ?(?:[kMGT]?Wh|kg|kilograms?|kilos|pounds|lit(?:er|re)s?|gallons|met(?:er|re)s|cm|mm|centimet(?:er|re)s|millimet(?:er|re)s|feet|inches)(?: of [A-Za-zÀ-ɏ]+(?: [A-Za-zÀ-ɏ]+)?)? (?:an?|per|each|every) (?:year|decade)\b/i,
  },
  {
    kind: 'ratio',
    words: false,
    after: /^(?: [A-Za-zÀ-ɏ]+){0,2} per (?:square|sq\.?) (?:km|kilomet(?:er|re)|mile)s?\b/i,
  },
  {
    kind: 'ratio',
    words: true,
    after:
      /^ of (?:the )?(?:world's |country's )?(?:five|ten|twenty|5|10|20) (?:most [A-Za-zÀ-ɏ]+|[A-Za-zÀ-ɏ]+est) [A-Za-zÀ-ɏ'-]+/i,
  },
  {
    kind: 'change',
    words: true,
    after:
      /^ (?:years?|months) (?:behind|ahead of) (?:those|other|their (?:peers|classmates|counterparts)|the (?:rest|average|others?))\b/i,
  },
  {
    kind: 'change',
    words: true,
    after: /^ (?:years|quarters|months) (?:in a row|running|in succession)\b/i,
    before:
      /\b(?:risen|rose|fallen|fell|grown|grew|increased|decreased|declined|dropped|shrunk|shrank|climbed|(?:gone|went|been) (?:up|down)) for (?:the (?:last|past) |more than |at least |over |nearly |almost )?$/i,
  },
  {
    kind: 'change',
    words: true,
    after: /^ years? (?:longer|less|earlier|later|younger|older)(?: on average)? than\b/iu,
    before: new RegExp(`\\b(?:live|die|retire|marry) ${ABOUT}$`, 'i'),
  },
  {
    kind: 'quantity',
    words: false,
    after: new RegExp(
      `^(?:(?: ?°?C)?(?: (?:and|to|or) | ?[-–] ?)${NUMBER_PATTERN})? ?°?[CF](?= (?:hotter|warmer|cooler|colder)\\b)`,
    ),
  },
  {
    kind: 'quantity',
    words: false,
    after:
      /^ ?k?g (?:of )?(?:CO2|CO₂|carbon(?: dioxide)?)(?:[ -]?(?:equivalent|eq|e))?(?:\/[\p{L}]+| per [\p{L}-]+)?(?![\p{L}\d-])/u,
  },
  {
    kind: 'quantity',
    words: false,
    after: /^(?:[MGT]Wh?| ?[MG]t(?:CO2(?:eq?)?)?(?! \p{Lu}))(?![\p{L}\d-])/u,
  },
  {
    kind: 'money',
    words: false,
    after: /^p(?= (?:per|an?|each|every) [\p{L}]{3,})/u,
    before: new RegExp(
      `(?<=\\b(?:costs?|costing|pays?|paid|at|for|to|of|is|was|be) ${ABOUT})$|^${ABOUT}$`,
      'i',
    ),
  },
  {
    kind: 'count',
    words: false,
    after: /^ so far (?:this year|in (?:19|20)\d\d)(?=[.,;)]|$)/i,
    before: new RegExp(`^${ABOUT}$`, 'i'),
  },
  {
    kind: 'change',
    words: true,
    after: /^ times(?=[.,;)]|$| (?:in|since|over|between|from|during|within|compared)\b)/i,
    before:
      /\b(?:increas(?:e[sd]?|ing)|grow[ns]?|grew|ris(?:es?|en)|rose|multipl(?:y|ie[sd])|expand(?:s|ed)?|jump(?:s|ed)?|surg(?:es|ed)|soar(?:s|ed)?) (?:(?<=\b(?:grow[ns]?|grew|multipl(?:y|ie[sd])) )|by |by (?:about|around|nearly|almost|roughly|over|more than|at least|some) |about |around |nearly |almost |roughly |over |more than |at least |some )$/i,
  },
  {
    kind: 'change',
    words: false,
    after:
      /^\/(?:[2-9]|1\d|20)(?:rd|th|nd)? (?:as (?:much|many|likely|large|big|high)|(?:of )?the (?:size|cost|price|number|rate|amount|weight))\b/i,
  },
  {
    kind: 'count',
    words: true,
    after: /^ (?:countries|nations|jurisdictions|governments|states)(?= (?:have|now|still) )/i,
    before:
      /(?<!\b(?:the|these|those|both|all|our|other|of|only|just|in|since|by|until|before|after|from) )$/i,
  },
];

/** What offices keep count of. */
const KEPT_BY_BODIES =
  '(?:net |im|e)?migration|population|deaths|enrol?lments?|applications|membership|arrivals|admissions|evictions|arrests|attendance|unemployment';

/** A match is won by goals, and no opinion. */
const WINS = '\\b(?:won|win|wins|lost|lose|beat|beaten|defeated|victory|defeat)';

/** Figures that the words in front of a number make one: an average of an age, a place in a row, a peak in a year. */
export const PHRASES_BEFORE: readonly Shape[] = [
  {
    kind: 'average',
    words: true,
    after:
      /^ (?!(?:per ?cent|percent|percentage|thousand|million|billion|trillion)\b)(?:[A-Za-zÀ-ɏ'-]+s\b|[A-Za-zÀ-ɏ'-]+(?: [A-Za-zÀ-ɏ'-]+)?)/i,
    before: new RegExp(`(?<=\\ban average of ${ABOUT})$`, 'i'),
  },
  {
    kind: 'average',
    words: true,
    after:
      /^(?=[.,;:)]|$| (?:in|and|but|per|a|for|compared)\b| (?!times\b)[A-Za-zÀ-ɏ-]+s\b)(?: years old\b)?/i,
    before: new RegExp(
      `\\b(?:average|median) (?:(?:[\\p{L}'-]+|(?:19|20)\\d\\d) ){1,9}(?:is|was|are|were|stands at|stood at|has|had|owns|lasts|spends) ${ABOUT}$`,
      'iu',
    ),
  },
  {
    kind: 'average',
    words: true,
    after: /^ (?:days|weeks|months|years)(?= (?:for|to|before|on)\b)/i,
    before: new RegExp(
      `\\b(?:patients|people|families|applicants|claimants|victims|women|men|children|pupils|households) (?:now |must |typically |have to |had to )?(?:wait|waited) ${ABOUT}$`,
      'i',
    ),
  },
  {
    kind: 'count',
    words: false,
    after:
      /^(?![\d,.-]\d|:\d| ?%| ?per ?cent)(?=[.,;:)]|$| (?:in|last|this|by|at|for|and|a|compared|from|up|down)\b)/i,
    before: new RegExp(
      `\\b(?:${KEPT_BY_BODIES}) (?:has |have |had )?(?:reached|hit|passed|topped|exceeded|stood at|stands at|rose to|fell to|climbed to|peaked at|totall?ed|numbered) ${ABOUT}$`,
      'i',
    ),
  },
  {
    kind: 'count',
    words: false,
    after: new RegExp(
      `^(?![\\d,.-]\\d|:\\d| ?[%°]| ?per ?cent)(?: and ${NUMBER_PATTERN})?(?=[.,;:)]|$| (?:in|last|this|by|at|and|compared|from|up|down)\\b)`,
      'i',
    ),
    before: new RegExp(
      `\\bnumber of (?=[^.;:]{0,80}(?:\\b(?:${PUBLIC_PLACES}|${KEPT_BY_BODIES})\\b|${PUBLIC_WORLD.source}))(?:(?!(?:the|this|that|my|our|your|an?)\\b)[A-Za-zÀ-ɏ-]+ ){0,3}(?:[A-Za-zÀ-ɏ]{2,}s|people|children|women|men) (?:[A-Za-zÀ-ɏ'-]+ ){0,6}(?:is|was|were|has reached|reached|hit|passed|topped|exceeded|stood at|stands at|rose to|fell to|climbed to|dropped to|peaked at) (?:somewhere |now |only |still )?(?:between )?${ABOUT}$`,
      'i',
    ),
  },
  {
    kind: 'change',
    words: false,
    after: /^(?![\d,.-]\d)/,
    before: new RegExp(`\\b(?:all-time|record) (?:high|low|peak)s? of ${ABOUT}$`, 'i'),
  },
  {
    kind: 'count',
    words: true,
    after: new RegExp(
      `^(?! (?:of|more|other|seconds?|minutes?|hours?|days?|weeks?|months?|years?)\\b)(?: [\\p{L}'-]+){0,2} ${COUNTRIES_AND_THE_LIKE}(?! of (?:the|our|my|them|these|those)\\b)(?: in the world\\b)?`,
      'iu',
    ),
    before: /\b(?:only|just) $/i,
  },
  {
    kind: 'count',
    words: true,
    after: new RegExp(
      `^(?! (?:more|other|of|such)\\b)(?: [\\p{L}'-]+){0,2} (?:${FEW_IN_PUBLIC}\\b|(?!${NOTHING_THERE}\\b)[\\p{L}'-]{2,}s\\b(?=${IN_A_PUBLIC_PLACE}))`,
      'u',
    ),
    before: /(?<=\b[Tt]here (?:are|were) (?:now |currently |still )?)(?:only|just) $/,
  },
  {
    kind: 'count',
    words: true,
    after: new RegExp(
      `^(?! (?:more|other|of|such)\\b)(?: [\\p{L}'-]+){0,2} (?!${NOTHING_THERE}\\b)[\\p{L}'-]{2,}s\\b`,
      'u',
    ),
    before: new RegExp(
      `(?<=\\bleav(?:es?|ing) [^.;:]{0,30}\\b(?:the (?:[a-z'-]+ ){0,2}(?:${PUBLIC_PLACES}|\\p{Lu}[\\p{L}.]+)) with )(?:only|just) $`,
      'u',
    ),
  },
  {
    kind: 'superlative',
    words: true,
    after: new RegExp(
      `^(?: rank(?:ing|ed)?)? in (?!(?:me|us|you|him|her|them|my|our|your|this|that|an?|line|queue|all)\\b)(?:the )?[\\p{L}-]+|^ (?:[\\p{L}'-]+ ){0,3}${RANKED_THINGS}`,
      'iu',
    ),
    before:
      /(?<=\b(?:the|an?|as|is|was|are|were|now|still|became|become|at|in|its|their|'s)(?<!\brank(?:s|ed|ing) (?:as )?(?:the|as|at)) )(?:#|(?:number|no\.) )$/i,
  },
  {
    kind: 'superlative',
    words: false,
    after: /^(?=[.,;:)—]|$| (?:at|and|with|but|when|before|after|as|then|just|following)\b)/,
    before:
      /\b(?:peaked|bottomed out|(?:reach(?:ed|ing)|hit(?:ting)?) (?:an?|its|their) (?:all-time |record |historic(?:al)? )?(?:peak|high|low)) in (?:early |late |mid-?|[A-Z][a-z]+ )?$/,
  },
  {
    kind: 'superlative',
    words: false,
    after: /^(?=[.,;:)—]|$| (?:at|and|with|but|when|before|after|as|then|just|following)\b)/,
    before:
      /\b(?:(?:has|have|had)(?: not|n't| never) been (?:(?:this|so|as) [A-Za-zÀ-ɏ]+|(?:more|less) [A-Za-zÀ-ɏ]+|(?!(?:over|under|after|other|ever)\b)[A-Za-zÀ-ɏ]+er)|(?:levels?|rates?|heights?|numbers?|prices?) (?:not|last|never) seen) since (?:the )?(?:early |late |mid-?)?$/i,
  },
  {
    kind: 'superlative',
    words: true,
    after: /^(?: years? (?:ago|earlier|before)\b|(?=[.,;)]|$))/i,
    before:
      /\b(?:fewer|more|less)(?: [A-Za-zÀ-ɏ'-]+){1,8} than (?:there (?:are|were|was) |it was |they were )?(?:in )?$/i,
  },
  {
    kind: 'ratio',
    words: true,
    after: /^ ?(?::|to) ?(?:1|one)\b(?!:|\.?\d| (?:another|of)\b)/i,
    before: new RegExp(
      `(?<!\\b(?:contrast|aspect|compression|gear|odds|zoom) )\\bratios?\\b[^.;:]{0,50} (?:is|was|of|at|to|from) ${ABOUT}$`,
      'i',
    ),
  },
  {
    kind: 'ratio',
    words: true,
    after: /^(?:-| to )(?:1|one)(?=[.,;]|$| margin\b)/i,
    before: new RegExp(
      `(?<=\\b(?:say|said|back(?:ed)?|support(?:ed)?|oppos(?:e|ed)|favou?r(?:ed)?|agree|approv(?:e|ed)|disapprov(?:e|ed)|prefer(?:red)?|want(?:ed)?|believe|feel|reject(?:ed)?|outnumber(?:ed)?)\\b[^.;:]{0,50} )(?<!${WINS} )by (?:an? )?${ABOUT}$`,
      'i',
    ),
  },
  {
    kind: 'ratio',
    words: true,
    after:
      /^(?:-| to )(?:1|one)(?=,? [^.;:]{0,45}\b(?:say|back|support|oppose|favou?r|agree|approve|disapprove|prefer|want|believe|feel|reject)\b)/i,
    before: new RegExp(`(?<!${WINS} )\\bby (?:an? )?${ABOUT}$`, 'i'),
  },
  {
    kind: 'ratio',
    words: false,
    after: /^(?![:\d])/,
    before:
      /\b(?:deaths|births|murders|killings|suicides|accidents|arrests|evictions|cases|injuries|fatalities) ?(?:\/|per) ?(?:hour|day|week|month|year|capita|person): (?:~|about |around |some )?$/i,
  },
];
