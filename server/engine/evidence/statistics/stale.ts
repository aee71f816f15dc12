import { MONTHS } from '../../language/english/cues.ts';
import { FORECAST_VERBS } from '../../language/english/quantities.ts';
import { plainIn } from '../../article/wording.ts';
import { fitting, twinsOf } from '../../text/plainly.ts';
import type { Range } from '../../text/range.ts';
import type { Statement } from '../statements.ts';
import { matchesOf } from '../../text/matches.ts';

/** A forecast for a year that is over. Places are offsets of the prose. */
export interface PastForecast extends Range {
  readonly year: number;
}

/** A figure that is called current and dated by an old year. */
export interface OldFigure extends Range {
  readonly year: number;
  /** "currently". */
  readonly word: string;
}

const VERB = `(?:${[...FORECAST_VERBS, 'climb', 'produce', 'employ', 'number', 'serve', 'supply', 'save', 'see'].join('|')})`;
const PREDICTS =
  "(?:(?:is|are|'s|remains?) (?:now |still |currently |also |widely )?(?:expected|projected|forecast(?:ed)?|predicted|estimated|set|likely|poised|on (?:track|course)|slated|due) to|(?<=, )(?:on (?:track|course)|set|expected|projected|forecast|predicted) to|will|(?:is|are) going to)";
/** "projects in five towns", "two forecasts were": a noun. */
const NO_NOUN =
  '(?!(?:that )?(?:in|of|for|on|at|by|with|from|to|across|under|over|which|who|and|or|worth|such|as|were|was|are|is|had|have|has|will|would|\\p{L}+ed|including|involving|using|aiming)(?![\\p{L}]))';
/** "The bank projects inflation of 2% by 2024": somebody predicts, in the present tense. */
const PREDICTED = twinsOf(
  new RegExp(
    `(?<![\\p{L}])(?:(?:projects|forecasts) ${NO_NOUN}|(?:expects|predicts|foresees|anticipates) (?!of\\b))(?<said>[^;:?]{1,90}?) (?<by>by|in|before|until|through) (?:the (?:end|start|middle) of |early |late |mid-?)?(?<year>20\\d\\d|19\\d\\d)(?![\\d-])`,
    'giu',
  ),
);
/** "is expected to reach 40 GW by 2024": in the present tense, with a figure or a turn between verb and year. */
const FORECAST = twinsOf(
  new RegExp(
    `(?<![\\p{L}])${PREDICTS} (?:\\p{L}+ ){0,2}?(?:${VERB})(?![\\p{L}])(?<said>[^;:?]{0,90}?) (?<by>by|in|before|until|through) (?:the (?:end|start|middle) of |early |late |mid-?|(?:${MONTHS.join('|')}) )?(?<year>20\\d\\d|19\\d\\d)(?![\\d-])`,
    'giu',
  ),
);
/** One of the words that such a forecast must have. */
const AHEAD =
  /\b(?:expected|projected|forecast|forecasted|predicted|estimated|set|likely|poised|track|course|slated|due|will|going|projects|forecasts|expects|predicts|foresees|anticipates)\b/i;
const namesYear = (sentence: string, fits: (year: number) => boolean): boolean =>
  (sentence.match(/(?:19|20)\d\d/g) ?? []).some((year) => fits(Number(year)));
const FIGURE_OR_TURN = /\d|\b(?:double|triple|quadruple|halve|half|million|billion|percent|per cent)\b/iu;
/** The forecast is told as what it was, or the year is one of the past that it is compared with. */
const AS_HISTORY =
  /\b(?:said|predicted|forecast(?:ed)? in|wrote|warned|estimated|had|was|were|would|then|at the time|originally|once|back in|in (?:19|20)\d\d,)\b/iu;
const SINCE =
  /\b(?:than|as|since|from|compared (?:with|to)|those|levels?|what it was|it was|seen|recorded|launched|built|published|adopted|founded)\b[^,]{0,30}$/iu;
/** "a limit set in 2015", "those born in 1990": the year dates what the participle says. */
const PARTICIPLE =
  /\b(?:[A-Za-zÀ-ɏ]{3,}ed|set|made|met|held|sold|bought|born|begun|drawn|given|taken|written|known|sent|spent|paid|won|lost|left|kept|hit)$/i;
/** What somebody spent, built or lost: the words behind a noun, and no forecast. */
const HAPPENED = /\b(?:was|were|had|has|have|did)\b/iu;
/** "will double all traffic in 2012": the year is that of the object, unless the object is a figure. */
const MEASURES_AGAINST =
  /\b(?:doubl|tripl|trebl|quadrupl|halv|exceed|surpass|top|outnumber|outpace|overtak|eclips|match)[A-Za-zÀ-ɏ]*(?= [A-Za-zÀ-ɏ])[^\d]{1,90}$/i;

/** Forecasts in the present tense for a year before the one of publication. */
export function pastForecasts(
  { words: sentence, from: start, wording }: Statement,
  published: number,
): readonly PastForecast[] {
  if (!namesYear(sentence, (year) => year < published) || !AHEAD.test(sentence)) return [];
  const plain = wording.recall(plainIn);
  const matches = [FORECAST, PREDICTED].flatMap((twins) => matchesOf(sentence, fitting(twins, plain)));
  const found = matches.flatMap((match) => {
    const year = Number(match.groups?.['year']);
    const said = match.groups?.['said'] ?? '';
    const turn = FIGURE_OR_TURN.test(match[0].slice(0, match[0].length - 4));
    if (!(year < published) || !turn || SINCE.test(said)) return [];
    const before = sentence.slice(0, match.index);
    if (AS_HISTORY.test(before) || sentence.endsWith('?')) return [];
    if (match.groups?.['by'] === 'in' && isOfSomethingElse(match[0], said)) return [];
    if (MAY_BE_A_NOUN.test(match[0]) && HAPPENED.test(said)) return [];
    if (namesYear(HORIZON.exec(before)?.[0] ?? '', (horizon) => horizon >= published)) return [];
    const from = start + match.index;
    return [{ start: from, end: from + match[0].length, year }];
  });
  // "The bank projects that it will rise by 4%" is one forecast.
  const inOrder = found.toSorted((a, b) => a.start - b.start);
  return inOrder.filter(({ end }, at) => end > (inOrder[at - 1]?.end ?? 0));
}

/** "By 2030, … will": the horizon of a forecast, in front of it. */
const HORIZON = /\b(?:by|in|before|until) (?:the (?:end|start|middle) of |early |late |mid-?)?20\d\d\b/iu;
const MAY_BE_A_NOUN = /^(?:projects|forecasts)\b/i;

/** "in" in front of a year may speak of something of that year, which a forecast only names. */
function isOfSomethingElse(match: string, said: string): boolean {
  const clause = match.slice(0, match.lastIndexOf(' in '));
  return (PARTICIPLE.test(clause) && /\p{L} \p{L}+$/u.test(said)) || MEASURES_AGAINST.test(clause);
}

const CURRENT =
  /\b(?<!\bas )(?<word>currently|now|today|nowadays|at present|at the moment|these days|recent(?:ly)?|the latest|latest|newest|up[- ]to[- ]date|current)\b/iu;
const STATED_YEAR = /(?<!\d|[-–/])(?:19|20)\d\d(?![\d–-]|s\b)/gu;
const FIGURE =
  /\d ?(?:%|per ?cent|percent)|\b(?:\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?) ?(?:million|billion|thousand|people|in \d)|\b\d+ of\b|[$€£]\d|\b(?:half|third|quarter)\b|\b(?:data|figures?|statistics|numbers|survey|census|study|poll)\b/iu;
/** "now 40, up from 30 in 2015": the old year is the one compared with. */
const COMPARED =
  /\b(?:since|(?<!(?:data|figures|numbers|statistics|survey|poll|census|study|research|report|estimates?|counts?) )from|than (?:in|it|they|that|those|the)|compared|up|down|after|between|unlike|against|until|before|founded|built|launched|born|elected|began|started|opened|introduced|adopted|established|created|whereas|while)\b/iu;

/** A word for now beside a figure whose only year is `newest` or older. */
export function datedAsCurrent(
  { words: sentence, from: start }: Statement,
  newest: number,
): readonly OldFigure[] {
  if (!namesYear(sentence, (year) => year <= newest)) return [];
  const found = CURRENT.exec(sentence);
  const word = found?.groups?.['word'];
  if (found === null || word === undefined || !FIGURE.test(sentence.replace(STATED_YEAR, ''))) return [];
  const years = matchesOf(sentence, STATED_YEAR).map(([year]) => Number(year));
  const year = Math.max(...years);
  if (years.length === 0 || year > newest || COMPARED.test(sentence)) return [];
  const from = start + found.index;
  return [{ start: from, end: from + word.length, year, word }];
}
