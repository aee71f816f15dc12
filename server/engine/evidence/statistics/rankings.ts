import { RANKED_THINGS } from '../../language/english/quantities.ts';
import type { SentenceText } from '../speech/attributions.ts';
import { NUMBER, SUPERLATIVE, type Landmark } from '../landmarks.ts';
import { endsInPlural } from './phraseEnds.ts';
import {
  MEASURABLE,
  NOUN_BEFORE,
  NOUNS,
  ORDINAL,
  PARTS_OF_THE_WORLD,
  PLACE_IN_ROW,
  PRAISE,
  SCOPE,
  WORLD,
  type RankingForm,
} from './rankingWords.ts';
import { SAID_FORMS } from './saidRankings.ts';
import type { StatisticSpan } from './spans.ts';
import { tierOf } from './tiers.ts';

/** Measurable superlatives and rankings of a sentence: "the world's largest", "ranks second", "surpassed X in the charts". */
export function rankingsIn(sentence: SentenceText, landmarks: readonly Landmark[]): readonly StatisticSpan[] {
  const found: StatisticSpan[] = [];
  let until = sentence.from;
  for (const landmark of landmarks) {
    if ((landmark.signs & (SUPERLATIVE | NUMBER)) === 0 || landmark.start < until) continue;
    if ((landmark.signs & SUPERLATIVE) === 0 && !ORDINAL_NUMBER.test(landmark.word)) continue;
    const span = rankingAt(sentence, landmark);
    if (span === null || span.start < until) continue;
    found.push({
      kind: 'superlative',
      ...span,
      ...tierOf(sentence, 'superlative', NaN, span.start, span.end),
    });
    until = span.end;
  }
  return found;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** "15th", with its letters in the same word. */
const ORDINAL_NUMBER = /^\d{1,3}(?:st|nd|rd|th)$/;

const REACH = 90;

function rankingAt({ text, from, to }: SentenceText, landmark: Landmark): Span | null {
  const before = text.slice(Math.max(from, landmark.start - REACH), landmark.start);
  const ahead = text.slice(landmark.start, Math.min(to, landmark.start + REACH));
  if (ranksNothing(before, ahead)) return null;
  for (const form of FORMS) {
    const behind = form.ahead.exec(ahead)?.[0];
    if (behind === undefined) continue;
    const front = form.before.exec(before)?.[0];
    if (front !== undefined && form.ofSets === true && isSet(before.slice(0, -front.length), behind))
      return null;
    if (front !== undefined)
      return { start: landmark.start - front.length, end: landmark.start + behind.trimEnd().length };
  }
  return null;
}

/** "one of the largest" claims nothing that can be checked; "the second largest" is no first. */
const ONE_OF =
  /\b(?:one|(?<!\bthe )(?:two|three|four|five)|some|many|several|most|among|part|few|any|each|all|both) (?:of )?(?:the |our |its |their |my )?(?:[A-Za-zÀ-ɏ'-]+ ){0,2}$|\b(?:possibly|probably|perhaps|maybe|arguably|my|our|your|his|her) (?:[A-Za-zÀ-ɏ'-]+ )?$/i;

/** "based on the highest rate", "to find the cheapest way": a measure or something sought, and no claim. */
const MEASURED_BY =
  /\b(?:based on|depend(?:s|ing) on|determined by|calculated (?:from|by)|equal to|to (?:use|find|choose|pick|identify|determine|decide on|select|adopt|seek|look for|explore)) (?:the |its |their |our |your )?$/i;

/** "first black president", but of a country: who is meant, as anybody knows. */
const FIRST_IN_OFFICE =
  /^first(?: (?!(?:of|in|for|to|by|on|and|with|under|where|that|who)\b)[A-Za-zÀ-ɏ-]+){0,3} (?:presidents?|prime ministers?|premiers?|chancellors?|leaders?|governors?|mayors?|vice[- ]presidents?|heads? of (?:state|government))\b(?! (?:in|of) the world\b)/i;
const OF_THE_WORLD = /\b(?:world|globe|planet)'s (?:[A-Za-zÀ-ɏ-]+ )?$/i;

/** "has done more to save the quay than any other firm": an opinion. */
const DOES_MORE = /\b(?:do|does|did|done|doing)(?: [a-z]+)? more (?:to|for|in)\b[^.;:]{0,80}$/i;

const OF_MANY = `(?:entire|whole|rest|other|next|combined|total|average|typical|populations?|governments?|public|army|sector|economy|rich|poor|towns?|villages?|count(?:y|ies)|cities|states|countries|nations|regions|continents|industries|${PARTS_OF_THE_WORLD})\\b`;
const SMALL_WORD = `(?!${OF_MANY})[a-zà-ɏ'-]+`;
/** "than the control group": one thing beside another, neither of them many, of the public world or known by a name. */
const THAN_ONE_OTHER = new RegExp(`^than the ${SMALL_WORD}(?: ${SMALL_WORD}){0,5}(?:[.,;:!?)]|$)`, 'u');
/** "than there are ducks", "than it was in May": two counts, or a thing beside itself. */
const THAN_THERE_ARE =
  /^than (?:there (?:is|are|was|were)|(?:it|they|he|she) (?:is|are|was|were|used|did|has|had))\b/i;
const NOBODY = /\bno\b[^.;:]{0,80}$/i;

/** The words around a superlative, of which `ahead` starts with it, take from it that it claims a rank. */
export const ranksNothing = (before: string, ahead: string): boolean =>
  ONE_OF.test(before) ||
  MEASURED_BY.test(before) ||
  (DOES_MORE.test(before) && /^(?:than|any)\b/i.test(ahead)) ||
  ((THAN_ONE_OTHER.test(ahead) || THAN_THERE_ARE.test(ahead)) && !NOBODY.test(before)) ||
  (FIRST_IN_OFFICE.test(ahead) && !OF_THE_WORLD.test(before));

/** "The city's oldest pipes lie": which pipes are meant, and no rank, unless something is or has them. */
const isSet = (before: string, behind: string): boolean =>
  endsInPlural(behind.replace(/ of .*$/i, '')) && !SAYS_OF_SOMETHING.test(before);

const SAYS_OF_SOMETHING =
  /\b(?:is|are|was|were|be|been|becomes?|became|remains?|remained|ha(?:s|ve|d|ving)|holds?|held|includes?|included|home to|boasts?|owns?|owned|hosts?|sits? on|as|of|with|produces?|produced|called|named|makes? (?:it|them)|ran|runs?|built|builds?|operates?)(?: (?:now|still|also|by far|already|both))? $/i;

const ANYTHING = /$/u;

const FORMS: readonly RankingForm[] = [
  {
    before: new RegExp(`(?:\\bthe |\\b)${WORLD}'s (?:single )?${ORDINAL}$`, 'i'),
    ahead: new RegExp(`^${MEASURABLE}${PRAISE}${NOUNS}`, 'i'),
    ofSets: true,
  },
  {
    before: /\bthe $/i,
    ahead: new RegExp(
      `^(?:cheapest|costliest|dearest|safest|cleanest|dirtiest|fastest|quickest|slowest|(?:most|least) (?:expensive|efficient|effective|polluting|dangerous|common|reliable))(?: and [A-Za-z]+est)? (?:way|means|method|form|source|fuel|mode|kind|type)s? (?:to [A-Za-zÀ-ɏ-]+(?: (?:an? |the |your )[A-Za-zÀ-ɏ-]+)?|(?:of|for) [A-Za-zÀ-ɏ-]+)`,
      'i',
    ),
  },
  {
    before:
      /\b(?:(?:more|fewer|less)(?: [A-Za-zÀ-ɏ'-]+){1,5}|(?:is|are|was|were|has|have|grew|grows) (?:[A-Za-zÀ-ɏ'-]+ ){0,3}(?:more|higher|lower|larger|bigger|faster)) than $/i,
    ahead: new RegExp(
      `^any other(?! (?:reason|time|way|thing|single)\\b)(?: [A-Za-zÀ-ɏ'-]+){0,3}?(?: ${SCOPE}|(?<=other [A-Za-zÀ-ɏ'-]+)(?=[.,;—–]| [-–—]|$))`,
    ),
  },
  {
    before: new RegExp(`\\bthe (?:single )?${ORDINAL}$`, 'i'),
    ahead: new RegExp(
      `^${MEASURABLE}${PRAISE}(?: (?!(?:is|are|was|were|being|that|which|who|because)\\b)[A-Za-zÀ-ɏ'-]+){0,6}? ${SCOPE}`,
    ),
  },
  {
    before: new RegExp(`(?:\\b(?:the|its|their)|'s) (?:single )?${ORDINAL}$`, 'i'),
    ahead: /^fastest[- ]growing(?: (?!(?:and|in|of|among|for|with|by|at|on)\b)[A-Za-zÀ-ɏ'-]+){1,3}/i,
  },
  {
    before: /\bthe $/i,
    ahead: /^most(?: [A-Za-zÀ-ɏ-]+){1,3} of (?:all|any) (?:the )?[A-Za-zÀ-ɏ'-]+/i,
  },
  {
    before: /\bthe $/i,
    ahead: new RegExp(
      `^first${PRAISE}(?:[- ]ever)?(?: [A-Za-zÀ-ɏ'-]+){0,6}? (?:globally|worldwide|of its kind|in the world|in history|(?:ever )?in the (?:country|region|world|nation|state))\\b`,
      'i',
    ),
  },
  {
    before: /\b(?:the|its|their) (?:single )?$/i,
    ahead:
      /^(?:highest|lowest|largest|biggest|smallest|fastest|slowest|worst|deepest|deadliest|hottest|coldest|wettest|driest|busiest|fewest)(?: [A-Za-zÀ-ɏ'-]+){0,4}? (?:since (?:the )?(?:(?:early|late|mid)[- ])?(?:(?:1[5-9]|20)\d\d|(?:second world |first world )?war\b|(?:global )?financial crisis|great depression|pandemic|records began)|in living memory|in (?:(?:more|less) than |nearly |almost |over |about |at least )?(?:an? (?:decade|century|generation)|(?:\d+|[a-z]+) (?:years|decades))\b)/i,
  },
  {
    before: /\bonly the $/i,
    ahead:
      /^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?: [A-Za-zÀ-ɏ'-]+){1,3} since (?:1[5-9]|20)\d\d/i,
  },
  {
    before: new RegExp(`(?:\\bthe |\\b)${WORLD}'s $`, 'i'),
    ahead:
      /^first(?:[- ]ever)?(?! (?:lady|family|minister|half|quarter|language|people|nations?|time|person|step)\b)(?: [A-Za-zÀ-ɏ'-]+){1,3}/i,
  },
  {
    before:
      /(?:\b(?:came|comes|coming|is|was|are|were|placed?|places|stands?|stood|finished|in|now|only|at) |(?<=\())$/i,
    ahead: new RegExp(
      `^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|\\d{1,3}(?:st|nd|rd|th))(?: place)?,? (?:only to (?:the )?[A-ZÀ-Þ][A-Za-zÀ-ɏ]+|(?:out of|among|of|in) (?:the |all |\\d+ )*(?:[A-ZÀ-Þ][A-Za-zÀ-ɏ.]+ )?(?:states|countries|nations|cities|regions|districts|counties|economies|members|world|OECD|EU|Europe|Asia|Africa)\\b|globally|worldwide|nationally|nationwide|as of (?:19|20)\\d\\d)`,
    ),
  },
  {
    before: /\bthe (?:single )?(?:second|third|fourth|fifth)[- ]$/i,
    ahead:
      /^(?:most common|leading|biggest|largest|highest|main) (?:causes?|reasons?|sources?|killers?|kinds?|forms?) of [A-Za-zÀ-ɏ-]+(?: (?:among|in|of|for) [A-Za-zÀ-ɏ-]+)?/i,
  },
  {
    before: /\b(?:came|comes|is|was|were|are|placed|finished|ranked) $/i,
    ahead:
      /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last) (?:in|on) (?:the|this year's|last year's|an?) (?:[A-Za-zÀ-ɏ'-]+ ){0,3}(?:rankings?|index|league tables?|list|survey|table)\b/i,
  },
  {
    before: new RegExp(`\\bthe (?:single )?${ORDINAL}$`, 'i'),
    ahead: new RegExp(
      `^${MEASURABLE}${PRAISE}(?: [A-Za-zÀ-ɏ'-]+){1,5}? (?:of|among|in|by|for) (?:any|all|every) (?:the )?(?:[A-Za-zÀ-ɏ.'-]+ )?(?:states?|countr(?:y|ies)|nations?|cit(?:y|ies)|regions?|counties|county|economy|economies|members?|industry|industries|sectors?|donors?|groups?|age groups?|demographics?|provinces?|companies|company)\\b`,
    ),
  },
  {
    before: /\bthe (?:single )?(?:second[- ]|third[- ])?$/i,
    ahead:
      /^most (?:common|popular|frequent|prevalent|widespread|(?:widely|commonly|often|frequently) [A-Za-zÀ-ɏ]+) (?:[A-Za-zÀ-ɏ-]+ )?(?:types?|forms?|kinds?|causes?|reasons?|sources?|languages?|crimes?|names?|brands?|devices?|uses?|activity|activities|complaints?|cancers?|diseases?|foods?|drugs?|platforms?|apps?|destinations?|surnames?|injury|injuries|occupations?|jobs?|sports?) (?:of|for|in|among|on|given|cited) [A-Za-zÀ-ɏ-]+/i,
  },
  {
    before: /\bthe $/i,
    ahead: new RegExp(
      `^(?:second|third|fourth|fifth)(?: [\\p{L}'-]+)? ${RANKED_THINGS} in (?:the (?:world|country|nation|region|state)|Europe|Africa|Asia|Latin America|North America|South America|the US|the UK|the EU)\\b`,
      'u',
    ),
  },
  {
    before: new RegExp(`(?:\\b(?:the|its|their)|'s) (?:${PLACE_IN_ROW})?(?:single )?$`, 'i'),
    ahead:
      /^(?:(?:hottest|coldest|warmest|wettest|driest)(?:-ever\b| (?:(?:[\p{L}]+ )?(?:days?|nights?|weeks?|months?|years?|decades?|summers?|winters?|springs?|autumns?|seasons?|places?|\p{Lu}[\p{Ll}]+) )?(?:ever\b|on record\b|since records began|(?:of|in) (?:19|20)\d\d))|(?:deadliest|costliest)(?:-ever\b| (?:[\p{L}'-]+ ){0,4}?(?:ever\b|since records began|(?:of|in) (?:19|20)\d\d|to (?:ever )?(?:hit|strike) (?:the )?\p{Lu}[\p{L}]+))|strongest (?:[\p{L}'-]+ ){1,3}to (?:ever )?(?:hit|strike) (?:the )?\p{Lu}[\p{L}]+|(?:highest|lowest|fastest|largest|biggest)(?:-ever [\p{L}-]+| (?:[\p{L}'-]+ ){1,4}?(?:ever (?:recorded|measured|observed)|since records began)))/u,
  },
  {
    before: new RegExp(`(?:\\bthe|'s) ${PLACE_IN_ROW}$`, 'i'),
    ahead: new RegExp(
      `^(?:largest|biggest|smallest|highest|lowest|worst|best|poorest|richest|fastest|most|least)(?:[- ](?:growing|rated|paid|paying|ranked|selling|populous|polluted|expensive|visited|unequal|common))?(?:${NOUN_BEFORE}{0,2} ${RANKED_THINGS}| for (?!(?:me|us|you|him|her|them|my|our|your|this|that|an?|all|which)\\b)[\\p{L}-]+)`,
      'iu',
    ),
  },
  {
    before:
      /(?<!\b(?:chart|list|map|graph|table|ranking|look) (?:at|of) )\b(?:the|(?:world|country|nation|state)'s) $/i,
    ahead: new RegExp(
      `^top (?:\\d{1,3}|two|three|four|five|six|eight|ten|twenty) (?:(?!(?:of|in|for|by|to)\\b)[\\p{L}'-]+ ){0,2}(?:countries|states|cities|counties|nations|economies|markets|universities|exporters|producers|importers|emitters)(?= (?:in|for|by|of|globally|worldwide)\\b)`,
      'iu',
    ),
  },
  {
    before: /(?<=\b(?:has|have|had|with|hosts?|uses?|produces?|exports?|emits?) )the $/i,
    ahead: new RegExp(
      `^(?:most|fewest) (?:[\\p{L}'-]+ ){0,2}[\\p{L}'-]+s (?:per (?:capita|head|person|inhabitant|household)(?: ${SCOPE})?|of any (?:country|state|city|nation|county))`,
      'u',
    ),
  },
  {
    before:
      /\b[Nn]o(?: other)? (?:country|state|city|county|nation|region|town|company|industry|group|sector)(?: [\p{L}'-]+){0,4} (?:more|fewer|less|higher|lower|larger)(?: [\p{L}'-]+){0,5} $/u,
    ahead: /^than (?!(?:that|this|it|before|ever)\b)\p{L}+/u,
  },
  {
    before: /\bby far the $/i,
    ahead: new RegExp(`^${MEASURABLE}${PRAISE}(?: [A-Za-zÀ-ɏ'-]+){1,3}`, 'i'),
  },
  {
    before:
      /\b(?:the|(?:world|country|nation|state|city|region|continent)'s) (?:single )?(?:second[- ]|third[- ])?$/i,
    ahead:
      /^(?:highest|lowest|largest) (?!levels?\b)(?:[A-Za-zÀ-ɏ-]+ )?(?:rates?|proportions?|percentages?|numbers?|concentration|density|ratio) of(?: [A-Za-zÀ-ɏ-]+){1,3}/i,
  },
  {
    before:
      /\b(?:[A-Za-zÀ-ɏ]{3,}er|more [A-Za-zÀ-ɏ]+|less [A-Za-zÀ-ɏ]+|worse|better) than (?:at |in |during )?$/i,
    ahead:
      /^any (?:other )?(?:time|point|year|period|decade|month)(?: (?:since (?:the )?[A-Za-zÀ-ɏ\d]+|in (?:history|(?:at least )?(?:\d+|[A-Za-zÀ-ɏ]+) (?:years|decades))|on record))/i,
  },
  {
    before:
      /\b(?:rose|risen|rises|fell|fallen|falls|grew|grown|grows|increased|decreased|declined|dropped|shrank|shrunk|climbed|(?:was|were|is|are) (?:up|down))[^.;:]{0,40} for (?:the|a) $/i,
    ahead:
      /^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) (?:(?:consecutive|straight|successive) (?:year|month|quarter|time)|(?:year|month|quarter|time) (?:in a row|running|in succession))/i,
  },
  {
    before:
      /(?<!(?:[\d%]|cent|times) )\b(?:more|fewer|less) (?:electricity|energy|power|water|oil|gas|land|money|carbon|emissions|people|children|women|men|residents|inhabitants|jobs|workers|cars|homes|deaths|revenue|income|food|plastic|waste|mobile devices|time)\b(?!-)(?:(?! (?:more|fewer|less) )[^.,;:]){0,70} $/i,
    ahead:
      /^than (?!(?:ever|expected|usual|before|we|i|you|they|he|she|it|planned|necessary|needed|just|what|that|this|a|one|two|half|anyone|anything|in|at|for|when|if|last|previous\w*|can|would|could|to|is|are|was|were)\b|[^A-Za-zÀ-ɏ])[A-Za-zÀ-ɏ'-]+(?:(?: [A-Za-zÀ-ɏ'-]+){1,9} combined\b|(?: [A-Za-zÀ-ɏ'-]+)?)/i,
  },
  {
    before: ANYTHING,
    ahead:
      /^outnumber(?:s|ed)? (?!(?:us|them|me|him|her|you)\b)[A-Za-zÀ-ɏ'-]+(?: (?!(?:in|on|by|at|to|of|for|and|or|with|across|from)\b)[A-Za-zÀ-ɏ'-]+)?/i,
  },
  {
    before: ANYTHING,
    ahead:
      /^rank(?:s|ed|ing)? (?:(?:as )?(?:the )?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|\d+(?:st|nd|rd|th)|(?:no\.|number|#) ?\d+)|at (?:no\.|number|#) ?\d+)\b(?: (?:in|among|on|for|out of) (?:the )?[A-Za-zÀ-ɏ-]+)?/i,
  },
  {
    before: ANYTHING,
    ahead:
      /^(?:surpass(?:ed|es|ing)|overt(?:ook|aken|akes)) (?!(?:me|us|you|him|her|them)\b)(?:[A-Za-zÀ-ɏ\d'-]+ ){1,6}for the first time\b/i,
  },
  {
    before: ANYTHING,
    ahead:
      /^(?:surpass(?:ed|es|ing)|overt(?:ook|aken|akes)) (?:[A-Za-zÀ-ɏ\d'-]+ ){1,5}(?:in|on|as) (?:[A-Za-zÀ-ɏ'-]+ ){0,4}(?:rankings?|charts?|downloads?|sales|market share|league tables?|polls?|population|world)\b/i,
  },
  ...SAID_FORMS,
];
