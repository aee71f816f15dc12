import { PEOPLE_IN_PLURAL, RANKED_THINGS } from '../../language/english/quantities.ts';
import { PUBLIC_PLACES } from '../../language/english/world.ts';
import { MEASURABLE, NOUNS, PLACE_IN_ROW, PRAISE, SCOPE, WORLD, type RankingForm } from './rankingWords.ts';

/** "is", "has become": what follows is said of something, and names no set. It stands in front of the ranking's words. */
const IS =
  '\\b(?:is|are|was|were|been|becomes?|became|become|remains?|remained|reign(?:s|ed)? as)(?: (?:now|still|also|currently|already|today|both|consistently|once|then|by far|thus far))? ';
/** What somebody found, likes or has met is ranked by nobody else. */
const OF_NOBODY_HERE = '(?!.{0,60}\\b(?:we|I|you|my|our|your|me)\\b)';
/** Praise that is no thing one could measure. */
const ABSTRACT =
  '(?! (?:[A-Za-z-]+ )?(?:benefit|factor|driver|hurdle|drawback|downside|upside|takeaway|contributor|failure|success|achievement|hit|deal|fan|critic|winner|loser|star|complaint|criticism|draw|threat|need|use|flashpoint|effect|feature|answer|reply|response|question|request|excuse|guess|level|point|improvement|option|solution|approach|way|method|example|gap|choice|quality|standard|form|kind|type|variety|version)s?\\b)';

/** "My sister is", "of the two boats, the Gull is": whoever says so knows them all. */
const NO_SET_OF_ONES_OWN =
  "(?<!\\b(?:my|his|her|our|your) (?:[a-z'-]+ ){1,5}|\\bof the (?:two|three|four|five|six|seven|both)\\b[^.;:]{0,50})";
/** "the youngest on the team": the set is at hand, and no place of the public world. */
const AT_HAND = `(?![A-Za-zÀ-ɏ'-]| of the (?:two|three|four|five|lot|bunch|pair|group|team|crew|family|class)\\b| (?:on|in|at|from|within) (?:the|this|that|these|those|their|his|her|its|an?) (?!(?:[a-z'-]+ ){0,2}(?:${PUBLIC_PLACES}|history|century|decades?|years?|months?|quarter|wake|past|last)\\b|[A-ZÀ-Þ]))`;
/** "are the highest fidelity": a grade of one's own, where the highest prevalence is one among all. */
const OF_A_GRADE =
  '(?!(?:highest|lowest) (?!prevalence|incidence|mortality|density|capacity)[a-z]+(?:ity|ness|ance|ence|ution|acy|ency)\\b)';

/** Rankings that something is said to hold, without the words for among what: who says so would have to know them all. */
export const SAID_FORMS: readonly RankingForm[] = [
  {
    before: new RegExp(
      `(?<=${NO_SET_OF_ONES_OWN}${IS})(?:the|its) (?:${PLACE_IN_ROW}|(?:two|three|four|five|six|seven|eight|nine|ten) )?(?:single )?$`,
      'i',
    ),
    ahead: new RegExp(
      `^(?!hottest|deepest|dearest|dirtiest)${OF_A_GRADE}${OF_NOBODY_HERE}${MEASURABLE}${PRAISE}${ABSTRACT}${NOUNS}${AT_HAND}`,
    ),
  },
  {
    before: new RegExp(`(?<=${IS})(?:the )?(?:[A-Za-zÀ-ɏ]+ )?${WORLD}'s $`, 'i'),
    ahead: new RegExp(`^${MEASURABLE}(?=[.,;:)]|$| by )`, 'i'),
  },
  {
    before:
      /(?:^|[.,;:(*—] ?|\b(?:and|but|while|that|because|where|when|is) )the (?:two |three |second |third )?$/i,
    ahead: new RegExp(
      `^${OF_NOBODY_HERE}most (?:popular|used|prevalent|(?:widely|commonly|often|frequently|heavily)[- ][a-z]+)${PRAISE}${ABSTRACT}(?: [A-Za-zÀ-ɏ'/-]+){1,4}?(?= (?:is|are|was|were|remains?|remained)\\b)`,
      'i',
    ),
  },
  {
    before: new RegExp(`(?<=${IS}|\\bas )the $`, 'i'),
    ahead: new RegExp(
      `^(?:top|leading|number one)(?: (?!(?:of|in|for|on|at|to|by|with|from)\\b)[A-Za-zÀ-ɏ'-]+){0,3}? (?:${RANKED_THINGS}|(?:platform|manufacturer|fundraiser|vendor|browser|device|language|donor|recipient|buyer|lender|carrier|retailer|maker|provider|network|application|category)s?\\b)`,
      'i',
    ),
  },
  {
    before: /\bonly the $/i,
    ahead: new RegExp(
      `^${OF_NOBODY_HERE}(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?: [A-Za-zÀ-ɏ'-]+){1,3} (?:ever\\b|on record\\b|in (?:(?:[a-z]+|U\\.S\\.|[A-Z][A-Za-z]+)(?:'s)? ){0,2}history\\b)`,
      'i',
    ),
  },
  {
    before:
      /(?<!\b(?:we|i|you|he|she|our) (?:[a-z]+ )?)\b(?:receiv(?:es?|ed)|s(?:ells?|old)|hosts?|hosted|generated?|w[io]ns?|raised?|sp(?:ends?|ent)|earn(?:s|ed)?|export(?:s|ed)?|import(?:s|ed)?|produce[sd]?|ship(?:s|ped)?|employ(?:s|ed)?|attract(?:s|ed)?|dr[ae]ws?|consume[sd]?|emit(?:s|ted)?|contribute[sd]?|los(?:es?|t)|buil(?:ds?|t)|cause[sd]?) (?:by far )?the $/i,
    ahead: new RegExp(
      `^${OF_NOBODY_HERE}most (?!(?:of|in|on|from|by|for|to|at|with|and|important|recent|significant)\\b)(?:[A-Za-zÀ-ɏ-]+(?:'s|s') (?:[A-Za-zÀ-ɏ-]+ )?|[A-ZÀ-Þ][a-zà-ɏ]+ )?[A-Za-zÀ-ɏ-]+s(?= |[.,;:)—]|$)`,
    ),
  },
  {
    before:
      /\b(?:higher|larger|lower|smaller|greater|bigger) (?:share|proportion|percentage|rate|number|percent) of [^.,;:]{3,60}(?<!\b(?:rather|other|more|less|fewer|sooner)) $/i,
    ahead: new RegExp(
      `^than (?:(?:in|among) )?(?:the |any |other |all |most )*(?:(?:[a-z-]+ ){0,2}?${PEOPLE_IN_PLURAL}(?![\\p{L}'-])|(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|I)\\b)\\p{Lu}[\\p{L}'.-]+)`,
      'u',
    ),
  },
  {
    before:
      /(?:\b(?:[Mm]ore|[Ff]ewer|[Ll]ess|[Hh]igher|[Ll]ower|[Ll]arger|[Ll]onger|[Ff]aster) (?:[^.;:]{0,60} )?|\b(?!other |rather )[a-z]+er )$/,
    ahead: new RegExp(
      `^than (?:in )?(?:most|nearly all|almost all|all|any) (?:of the )?other (?:[A-Za-zÀ-ɏ-]+ ){0,2}(?:countries|country|nations?|states?|cities|city|regions?|economies|economy|provinces?)\\b(?=[^A-Za-zÀ-ɏ ]|$| (?:[^A-Za-z]|(?:in|on|of|at|and|but|or|for|with|to|by|since|last|this|that|which|who|when|while|ha[sd]|have|d[io]d|do|does|is|are|was|were)\\b))(?: ${SCOPE})?`,
    ),
  },
  {
    before:
      /(?:^|[.*:] )(?:More|Fewer)(?! (?:information|details?|[a-z]+ly)\b)(?: (?!(?:than|of|it|you|we|I|us|me|this|that)\b)[A-Za-zÀ-ɏ'-]+){1,9} $/u,
    ahead:
      /^than (?:(?:in|on|at|from|by|with|to|through|via|die|live|use) )(?!(?:ever|expected|usual|before|the past|any)\b)[A-Za-zÀ-ɏ'-]+(?: (?!(?:in|on|at|of|for|and|or|with|from)\b)[A-Za-zÀ-ɏ'-]+)?/i,
  },
];
