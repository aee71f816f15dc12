import { GROUPS, KEPT_ON } from '../../language/english/quantities.ts';
import type { SentenceText } from '../speech/attributions.ts';
import type { Landmark } from '../landmarks.ts';
import { ASKED_OR_VOTED } from './rates.ts';
import { isBehindChange, NEAR, neighbourhood, spanOf, type StatisticSpan } from './spans.ts';

const SHARE = new RegExp(
  `^(?:[¼-¾⅓-⅞](?= of )|half|(?:a |one |two |three |four )?-?(?:thirds?|quarters?|fourths|fifths?|sixth|seventh|eighth|ninth|tenths?)|majority)(?: (?:of (?:all )?(?:the |its |their |our |these |those )?|the |all |its |their )(?=[A-Za-zÀ-ɏ])|(?= (?:of )?[A-Za-zÀ-ɏ]+s\\b))`,
  'i',
);
const PART_BEFORE = /(?:\b(?:a|one|two|three|four|the|vast|overwhelming|large|great|clear)[ -])+$/i;
const PART = /^(?:half|thirds?|quarters?|fifths?|tenth)$/u;
/** "More than half are women", "only a third finish school": of whom is understood. */
const OF_THEM_ALL =
  /^(?:half|third|quarter|fifth|tenth|thirds|quarters|fifths)(?= (?:are|were|have|had|do|did|own|owned|live|lived|say|said|think|believe|want|use|used|lack|report|reported|finish|finished|reach|survive|survived|die|died|vote|voted|earn|earned|come|came|go|went|never)\b(?! (?:done|finished|complete|completed|ready|over)\b))/i;
/** "more than half are", but not "is more than half owned by". */
const HEDGE_BEFORE =
  /(?<!\b(?:is|are|was|were|be|been|being) )\b(?:(?:more|less|fewer) than|only|(?:just )?(?:over|under)|almost|nearly|about|around|roughly|barely|at least) $/i;
/** "a tenth of what it was", "half what it was". */
const OF_BEFORE =
  /^half (?:of )?what (?:it|they) (?:is|was|were|are)\b|^(?:thirds?|quarters?|fifths?|sixth|seventh|eighth|ninth|tenths?) of what (?:it|they) (?:is|was|were|are)\b/i;
/** "Three quarters say": of whom, the sentence before says. */
const OF_THE_ASKED =
  /^(?:thirds|quarters|fourths|fifths|tenths?|quarter|third|fifth)(?= (?:say|said|think|thought|believe|believed|want|wanted|support|oppose|agree|agreed)\b)|^(?:thirds|quarters|fourths|fifths|tenths)(?= (?:are|were|have|had|live|lived|work|use|used|lack|come|came|go|went|do|did)\b)/;
/** "Of these people, two thirds lost their home": of whom, it says in front. */
const OF_THESE =
  /\b[Oo]f (?:these|those|them|the|all)(?: [A-Za-zÀ-ɏ\d,'-]+){0,6}, (?:(?:only|about|around|nearly|almost|roughly|at least|over|more than|less than|fewer than) )?$/;
const OF_THESE_SO_MANY = /^(?:half|thirds?|quarters?|fourths|fifths?|tenths?)(?= [a-z]{3,} )/;
/** What a share may not be a share of: time, and what a pronoun stands for. */
const NO_WHOLE =
  /^(?: (?:of |an? |the |its |his |her |their |my |our |this |that |all |last |past |next |first |second |previous |final |usual |normal |original |former |going |asking |standard |\d{4}s? )*(?:rates?|levels?|amounts?|pay|salary|wages?|fees?|times?(?! spent\b)|days?|nights?|weeks?|months?|years?|decades?|centur(?:y|ies)|hours?|minutes?|seconds?|seasons?|games?|match(?:es)?|life|lives|career|way|mornings?|afternoons?|evenings?|battles?|fun|story|work|problem|point|page|screen|size|price|cost|weight|speed|length|width|height|it|them(?! (?:say|said|think|believe|want|support|oppose|agree|disagree|approve|disapprove|report(?:ed)?|voted?)\b)|us|which|(?:that|this)(?! (?:[a-z-]+ )?(?:segment|group|population|workforce|drop|fall|rise|increase|decrease|decline|growth|loss|gain|capacity|spending|aid|funding|territory|electricity|output|trade|traffic|revenue|income|debt|demand|supply|market)\b)|what|(?:those|these)(?! (?:[a-z-]+ )?(?:people|children|women|men|[a-z]{3,}s)\b| (?:aged|born|over|under|living|earning|in (?:work|school|prison|poverty|their|the (?:nation|country|world|state))|with(?:out)?)\b)|January|February|March|April|May|June|July|August|September|October|November|December|\d{4})\b)/i;
/** The words for the whole, so that a finding says of what: "world's e-waste". */
const WHOLE = /^ ?(?:(?:that|this) (?=[\p{L}]))?(?:U\.S\.|[\p{L}-]+)(?:'s [\p{L}-]+)?/u;
const LOOSE_COUNT =
  /^ of (?!(?:[a-z]+ of )?(?:years|decades|centuries|generations)\b)(?:(?:thousands|millions|billions) of )?(?:[A-Za-zÀ-ɏ'-]+ ){0,2}(?:[A-Za-zÀ-ɏ]+s|people|children|women|men)\b|^ more (?:people|children|women|men|homes|households|families|jobs|workers|deaths|animals|birds|trees|hectares|acres|tonn?es|tons)\b/i;
const CHANGED_BY_WORD =
  /^(?! (?:down|up on|over|back|as|his|her|their|your|my|our|off|check|standard|the (?:lead|advantage))\b)(?:[ ,.;]|$)/i;
/** "abandonment rates triple": amounts in front of a verb of the present. */
const IN_THE_PRESENT: ReadonlySet<string> = new Set(['double', 'triple', 'quadruple']);
const AMOUNTS =
  /\b(?:rates|prices|costs|numbers|sales|exports|imports|emissions|deaths|cases|levels|profits|revenues|volumes|visits|risks|chances|incidents|thefts|complaints|wages|rents|debts) (?:roughly |nearly |almost |more than )?$/i;
/** "Deforestation has tripled since 2019": whatever it is, it was measured. */
const OVER_TIME =
  /^(?: [a-z]+ly)? (?:since|between \d+|over the (?:last|past)|in the (?:last|past)|in (?:just )?(?:two|three|four|five|six|ten|\d+) years|from (?:19|20)\d\d|by (?:19|20)\d\d|compared (?:with|to))\b/i;
/** "Between 2010 and 2020, truancy was halved". */
const BETWEEN_YEARS =
  /\b(?:between|from) (?:[a-z]+ )?(?:19|20)\d\d (?:and|to) (?:[a-z]+ )?(?:19|20)\d\d\b[^.;]{0,50}$/i;
const AMOUNT_WORDS =
  /\b(?:number|amount|rate|share|price|cost|sales|output|production|population|emissions|exports|imports|traffic|deaths|cases|demand|supply|income|wages|spending|budget|size|turnout|profits?|revenue|use|usage|thefts|crime|figure|total|volume|value|capacity|consumption|incidents|complaints|attacks|yields?|stocks|catch(?:es)?|harvests?|turnover|rates|levels|prices|costs|numbers|visits|attendance|membership|admissions|arrests|convictions|prosecutions|applications|enrol(?:l)?ments?|waiting (?:lists?|times?)|debts?|rents?|bills?|sales|losses|profits)\b/i;

/** Where a word that may count or measure stands. */
interface WordPlace {
  readonly sentence: SentenceText;
  readonly landmark: Landmark;
  readonly word: string;
  readonly before: string;
  readonly after: string;
}

/** Shares and changes in words: "half of the world's ports", "thefts doubled", "hundreds of people". */
export function wordStatistic(sentence: SentenceText, landmark: Landmark): StatisticSpan | null {
  const { word } = landmark;
  const place = { sentence, landmark, word, ...neighbourhood(sentence, landmark.start, landmark.end) };
  if (LOOSE.test(word)) return looseCount(place);
  if (MAGNITUDE_WORD.test(word)) return magnitude(place);
  if (word === 'most') return shareOfMost(place);
  return comparison(place) ?? (CHANGING.test(word) ? change(place) : part(place));
}

/** From so many units in front of the word to so many behind its end. */
const spanAround = (
  { sentence, landmark }: WordPlace,
  kind: StatisticSpan['kind'],
  inFront: number,
  behind: number,
): StatisticSpan | null => spanOf(sentence, kind, landmark.start - inFront, landmark.end + behind);

function looseCount(place: WordPlace): StatisticSpan | null {
  const counted = LOOSE_COUNT.exec(place.after)?.[0];
  return counted === undefined ? null : spanAround(place, 'count', 0, counted.length);
}

function magnitude(place: WordPlace): StatisticSpan | null {
  const amount = A_MAGNITUDE_OF.exec(place.after)?.[0];
  const article = ONE_OF_IT.exec(place.before)?.[0];
  return amount === undefined || article === undefined
    ? null
    : spanAround(place, 'magnitude', article.length, amount.length);
}

function shareOfMost(place: WordPlace): StatisticSpan | null {
  const whole =
    MOST_OF_THEM.exec(place.after)?.[0] ??
    MOST_OF_A_PLACE.exec(place.after)?.[0] ??
    (OPENS_A_CLAUSE.test(place.before) ? MOST_OF_A_GROUP.exec(place.after)?.[0] : undefined);
  return whole === undefined ? null : spanAround(place, 'share', 0, whole.length);
}

/** How one amount stands to another: "twice as likely", "double-digit growth", "is over double for suburbs". */
function comparison(place: WordPlace): StatisticSpan | null {
  const { word, before, after } = place;
  const compared = (LASTS.test(before) ? AS_LONG : COMPARED).exec(`${word}${after}`)?.[0];
  if (compared !== undefined) return spanAround(place, 'change', 0, compared.length - word.length);
  const digits =
    word !== 'double'
      ? undefined
      : (DIGITS_OF_CHANGE.exec(after)?.[0] ??
        (ASKED_OR_VOTED.test(place.sentence.text.slice(place.sentence.from, place.sentence.to))
          ? (before.endsWith(' by ') ? DIGITS : DIGITS_OF_MARGIN).exec(after)?.[0]
          : undefined));
  if (digits !== undefined) return spanAround(place, 'change', 0, digits.length);
  const isDouble = /^(?:double|triple)$/u.test(word) && IS_DOUBLE.test(before) && FOR_OTHERS.test(after);
  return isDouble ? spanAround(place, 'change', 0, 0) : null;
}

/** "thefts doubled", "a sixfold increase", "doubles the risk of". */
function change(place: WordPlace): StatisticSpan | null {
  const { word, before, after } = place;
  const isFold =
    word.endsWith('fold') &&
    (isBehindChange(before, UP_TO.exec(before)?.[0] ?? '') || MULTIPLY.test(before) || FOLDED.test(after));
  if (isFold) return spanAround(place, 'change', 0, 0);
  if (IN_THE_PRESENT.has(word))
    return CHANGED_BY_WORD.test(after) && AMOUNTS.test(before) ? spanAround(place, 'change', 0, 0) : null;
  if (!VERBAL.test(word)) return null;
  const effect = MULTIPLIED.exec(after)?.[0];
  if (effect !== undefined) return spanAround(place, 'change', 0, effect.length);
  const isOfAnAmount =
    AMOUNT_WORDS.test(before) ||
    AMOUNT_WORDS.test(after) ||
    OVER_TIME.test(after) ||
    BETWEEN_YEARS.test(before);
  return isOfAnAmount && CHANGED_BY_WORD.test(after) && !NO_WHOLE.test(after)
    ? spanAround(place, 'change', 0, 0)
    : null;
}

/** "half", "two thirds", "the majority": a change by a part, a part whose whole is understood, or a share of a whole. */
function part(place: WordPlace): StatisticSpan | null {
  const { word, before, after } = place;
  const front = PART_BEFORE.exec(before)?.[0] ?? '';
  const lead = before.slice(0, before.length - front.length);
  return (
    changeByPart(place, front, lead) ??
    partOfThemAll(place, front, lead) ??
    (NO_WHOLE.test(after) || (word !== 'half' && front === '') ? null : shareOfAWhole(place, front, lead))
  );
}

/** "by a third", "a third lower", "reduced by more than half", "a tenth of what it was". */
function changeByPart(place: WordPlace, front: string, lead: string): StatisticSpan | null {
  const { word, before, after } = place;
  const hedge = UP_TO.exec(lead)?.[0] ?? '';
  const takesUp = TAKES_UP.test(lead.slice(0, lead.length - hedge.length));
  if (front !== '' && word !== 'majority' && !takesUp && isBehindChange(lead, hedge))
    return spanAround(place, 'change', front.length, 0);
  const byPart = word === 'half' ? before : front === '' || word === 'majority' ? '' : lead;
  if (byPart !== '' && BY_HALF.test(byPart) && !NO_WHOLE.test(after))
    return spanAround(place, 'change', front.length, 0);
  if (front === '' && word !== 'half') return null;
  const changed = (DIFFERENCE.exec(`${word}${after}`) ?? OF_BEFORE.exec(`${word}${after}`))?.[0];
  return changed === undefined
    ? null
    : spanAround(place, 'change', front.length, changed.length - word.length);
}

/** "More than half are women", "Three quarters say". */
function partOfThemAll(place: WordPlace, front: string, lead: string): StatisticSpan | null {
  const { word, after } = place;
  const all = PART.test(word) && HEDGE_BEFORE.test(lead) ? OF_THEM_ALL.exec(`${word}${after}`) : null;
  const named = lead.includes(', ') && OF_THESE.test(lead) ? OF_THESE_SO_MANY.exec(`${word}${after}`) : null;
  const told = (all ?? named ?? (front === '' ? null : OF_THE_ASKED.exec(`${word}${after}`)))?.[0];
  return told === undefined ? null : spanAround(place, 'share', front.length, told.length - word.length);
}

function shareOfAWhole(place: WordPlace, front: string, lead: string): StatisticSpan | null {
  const { sentence, landmark, word, before, after } = place;
  const { text, to } = sentence;
  const share = SHARE.exec(text.slice(landmark.start, Math.min(to, landmark.end + NEAR)))?.[0];
  if (share === undefined) return null;
  if (word !== 'half' && /^the $/i.test(front) && !share.includes(' of')) return null;
  if (NO_SHARE_BEHIND.test(after) || ONE_OF_TWO.test(before.split(' ').at(-2) ?? '')) return null;
  const end = landmark.start + share.length;
  const whole = WHOLE.exec(text.slice(end, Math.min(to, end + 40)))?.[0] ?? '';
  const closes = text.slice(end + whole.length, Math.min(to, end + whole.length + 4));
  if (word === 'majority' && ENDS_A_CLAUSE.test(closes) && BEARS_ON.test(lead)) return null;
  return spanAround(
    place,
    'share',
    front.length,
    share.length + whole.length - (landmark.end - landmark.start),
  );
}

/** "take up more than a quarter": what grows is something else. */
const TAKES_UP = /\b(?:tak(?:e|es|en|ing)|took) up $/i;

const NO_SHARE_BEHIND =
  /^ (?:measures?|hours?|dozen|staff|board|marathon|term|time|as (?:many|much|likely))\b/i;
/** "the first half of": one of two parts in a row. */
const ONE_OF_TWO = /^(?:first|second|other|latter|last|next|past|previous|better)$/i;

/** "over a million deaths", "half a billion birds". */
const MAGNITUDE_WORD = /^(?:m|b|tr)illion$/u;
const ONE_OF_IT = /\b(?:half |quarter of )?an? (?:half |quarter )?$/i;
const A_MAGNITUDE_OF =
  /^(?! (?:times|pieces|reasons|ways|things|questions|dollars|euros|pounds|miles|years|degrees|ideas|thanks|little|different)\b)(?: and a half)?(?: [A-Za-zÀ-ɏ-]+){0,2} (?:people|children|women|men|[A-Za-zÀ-ɏ]{2,}s)\b/i;

/** "Most Republican voters say": what most of a group think, somebody must have asked. */
const MOST_OF_THEM =
  /^ (?:of (?:the |all )?)?(?:[\p{L}-]+ ){0,2}?(?:adults|voters|workers|parents|residents|teachers|doctors|nurses|students|pupils|men|women|citizens|consumers|employees|\p{Lu}\p{Ll}{3,}s|[\p{Ll}]{3,}(?:ers|ors|ists|ians|men)(?=(?: (?:in|on|at|from|of|across|under|over) [^.,;:]{2,50}?)? (?:say|said|think|believe|fear|worry|feel)\b))(?=(?: (?:in|on|at|from|of|across|under|over) [^.;:]{2,60}?)? (?:say|said|think|believe|support|oppose|favou?r|want|agree|disagree|approve|disapprove|trust|distrust|prefer|feel|worry)\b)/u;

/** "Most of the world's cobalt". */
const MOST_OF_A_PLACE =
  /^ of (?:the )?(?:world|country|nation|state|city|region|continent|planet|\p{Lu}[\p{L}.]+)'s (?!(?:time|day|life|history|story|work)\b)[\p{Ll}-]{3,}/u;

/** "Most tenants pay by card": of a group that can be counted, and not of people as such. */
const MOST_OF_A_GROUP = new RegExp(
  `^ (?:[\\p{L}-]+ ){0,2}?${GROUPS}(?=(?: (?:in|on|at|from|with|under|over) [^.,;:]{2,40}?)? (?:(?:now|still|already|only|rarely|never|usually|actually) )?(?:are|were|have|had|do|did|use|used|own|live|lived|work|earn|spend|buy|rely|depend|come|came|go|went|delete|pay|get|lack|send|receive|require|lose|lost|sell|export|import)\\b(?! (?:not|been|aware|unaware|likely|unlikely|reluctant|interested|familiar|happy|good|bad)\\b))`,
  'u',
);
const OPENS_A_CLAUSE =
  /(?:^|[.,;:(*—–] ?|\b(?:that|and|but|while|because|since|although|though|where|so) )$/i;

/** "A risk to the majority of townspeople." claims nothing of them. */
const BEARS_ON = /\b(?:to|for|on|upon|against|by|with|among|from) $/i;
const ENDS_A_CLAUSE = /^[\s.,;:!?)"”]*$|^[.,;:!?)]/u;

/** "twice as likely", "double the national average": how one amount stands to another. */
const COMPARED =
  /^half as (?:many|much|likely|high|often|large|common|expensive|dense)(?= [A-Za-z])(?: (?!(?:for|than|in|of|by|to|as|at|on|since|from|and|or|when|with|again)\b)[A-Za-zÀ-ɏ-]+)?(?! again\b)|^(?:twice|thrice|double|triple|quadruple) (?:(?:that|those) of [A-Za-zÀ-ɏ-]+|as (?:many|much|likely|high|often|large|common|expensive|prevalent|frequent|dangerous|deadly|(?:long|far|fast|quickly|big|heavy)(?= as (?!(?:I|he|she|it|you|we|they)\b))|rich|wealthy|poor|dense|strong|toxic|costly|productive|profitable|popular|risky|prone|frequently|great|intense)(?: (?!(?:for|than|in|of|by|to|as|at|on|since|from|and|or|when|with)\b)[A-Za-zÀ-ɏ-]+)?|the (?:[A-Za-zÀ-ɏ'-]+ ){0,3}(?:rates?|number|averages?|amount|size|share|level|proportion|population|median|total|(?:market |average |usual )?(?:value|price|cost)|incomes?|wages?|salary|salaries|risk|output|yields?|emissions|passengers|traffic|disparity|gap)(?![A-Za-zÀ-ɏ])|what (?!(?:you|we|i|it|he|she)\b)[A-Za-zÀ-ɏ' -]{3,40}(?= (?:won|got|paid|pays|earns?|earned|costs?|was|is|were|are|spent|spends|received|receives|makes?|made|uses?|used)\b))/i;
/** "Boats with two engines last twice as long": as a rule, where one walk that took twice as long is none. */
const LASTS = new RegExp(`\\b(?:lasts?|lives?|stays?|waits?|retains? ${KEPT_ON}) $`, 'i');
const AS_LONG = /^(?:twice|thrice) as long(?! as (?:I|he|she|it|you|we|they)\b)/i;
/** "double-digit growth". */
const DIGITS_OF_CHANGE =
  /^[- ]digit (?:growth|increases?|gains?|rises?|losses|declines?|drops?|inflation|unemployment|returns?)\b/i;
/** "a double-digit lead", "trailing by double digits", where people were asked or voted. */
const DIGITS_OF_MARGIN = /^[- ]digit (?:leads?|margins?|advantages?|edges?|deficits?)\b/i;
const DIGITS = /^[- ]digits\b/i;
/** "are over double for suburbs". */
const IS_DOUBLE = /\b(?:is|are|was|were) (?:over|about|around|nearly|almost|more than|roughly) $/i;
const FOR_OTHERS =
  /^ (?:for|in(?! (?:the )?(?:summer|winter|spring|autumn|fall|mornings?|evenings?|past|end|case|size|length)\b)|that|those|what|as)\b/i;
/** "went up to tenfold", "a sixfold increase". */
const MULTIPLY =
  /\bmultipl(?:y|ies|ied|ying)(?: by)?(?: (?:up to|over|about|around|nearly|almost|more than|at least))? $/i;
const UP_TO =
  /\b(?:up to|(?:just )?(?:over|under)|about|around|nearly|almost|(?:more|less) than|at least|roughly|some) $/i;
const FOLDED = /^ (?:increase|rise|growth|jump|surge|decline|drop|reduction|decrease|fall)\b/i;
/** "doubles the risk of". */
const MULTIPLIED =
  /^ (?:the|its|their|your) (?:[A-Za-zÀ-ɏ'-]+ ){0,2}(?:risks?|odds|chances?|likelihood|probability)(?= (?:of|that|for)\b|[.,;]|$)/i;

/** "poverty could be reduced by more than half", "halved doses reduced the harm by half". */
const BY_HALF =
  /\b(?:reduc\w+|cut|cutting|f[ae]ll(?:s|en|ing)?|dropp?\w*|declin\w+|shr[aiu]nk\w*|decreas\w+|down|grew|grow\w*|ris(?:es?|en|ing)|rose|increas\w+|lower(?:ed|s|ing)?|(?:reduc|slash|lower|rais|boost|shorten)(?:ed|es|s) [^,.;:]{2,40}) by (?:(?:more|less) than |over |almost |nearly |about |around |roughly |some |at least )?$/i;
/** "a third lower", "two thirds fewer". */
const DIFFERENCE =
  /^(?:thirds?|quarters?|fifths?|tenths?) (?:more|less|fewer|lower|higher|larger|smaller|cheaper|likelier)(?: (?!(?:for|than|in|of|by|to|as|at|on|since|from|and|or|when|with)\b)[A-Za-zÀ-ɏ-]+)?/i;

const LOOSE = /^(?:hundreds|tens|dozens|thousands|millions|billions|trillions)$/u;
const CHANGING = /^(?:doubl|tripl|trebl|quadrupl|halv|\w+fold$)/u;
const VERBAL = /(?:ed|es|ing|fold)$/u;
