import { NO_NAME } from './bodies.ts';

/** How a line or a sentence ends that says where it is from, without a verb. Data only. */

const NAME =
  NO_NAME +
  "\\p{Lu}[\\p{L}\\d.&'’-]{0,40}(?: (?:(?:of|for|and|the|on|&) ){0,2}\\p{Lu}[\\p{L}\\d.&'’-]{0,40}){0,8}";
const BODY_NOUN =
  '(?:Agency|Association|Authority|Bank|Board|Bureau|Cent(?:er|re)s?|College|Commission|Council|Department|Foundation|Fund|Group|Institut(?:e|ion)s?|Ministry|Network|Observatory|Office|Organi[sz]ation|Research|Service|Society|Trust|University|Barometer|Census|Handbook|Index|Journal|News|Post|Report|Review|Survey|Times|Yearbook)';
const BODY = `(?:(?:[Tt]he )?${NAME} (?:of (?:the )?)?${BODY_NOUN}(?: (?:of|for|on) (?:the )?${NAME})?|(?:[Tt]he )?${BODY_NOUN} (?:of|for|on) (?:the )?${NAME})`;
const DATA =
  '(?:data|figures|estimates?|statistics|records|numbers|survey|poll|report|study|census|projections?)';
const YEAR = '(?:,? \\(?(?:19|20)\\d\\d\\)?)';

/**
 * Behind a statement, at the end of its sentence: "(Harlow Institute)", "(HI data)", "[Source: Harlow]",
 * "— Source: Harlow, 2013", "– Harlow Institute, 2013". Group `name` is what it names.
 */
export const CREDITS_AT_THE_END: readonly RegExp[] = [
  `(?:^|[—–|(\\[.;,-] ?)(?:[Ss]ources?|SOURCES?|[Dd]ata sources?) ?: ?(?<name>[^\\s)\\]][^)\\]]{1,140})[)\\]]?[.]?$`,
  // A name in front of the bracket is a person's, and the bracket says where that person works.
  `(?<!\\p{Lu}[\\p{L}'’.-]{0,30} )[(\\[](?:(?:[Ss]ource|[Ss]ee|[Vv]ia|[Ff]rom|[Pp]er|[Dd]ata) )?(?<name>${BODY}(?: ${DATA})?${YEAR}?|${NAME} ${DATA}${YEAR}?|(?:[Ss]ource|[Pp]er) ${NAME}${YEAR}?|${NAME}[;:] (?:19|20)\\d\\d)[)\\]][.,;]?$`,
  `(?:^| )[—–-]{1,3} ?(?<name>${BODY}${YEAR}?|${NAME}${YEAR})[.]?$`,
  `, (?<name>${BODY}${YEAR}?)[.]?$`,
].map((source) => new RegExp(source, 'u'));
