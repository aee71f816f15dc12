import { FINDING_VERBS, CREDITING_WORDS, SPEECH_VERBS } from '../language/english/attribution.ts';
import {
  CHANGE_WORDS,
  CURRENCY_LETTERS,
  FORECAST_WORDS,
  LOOSE_COUNTS,
  NUMBER_WORDS,
  RANK_WORDS,
  SHARE_WORDS,
  SUPERLATIVES,
} from '../language/english/quantities.ts';
import { VAGUE_WORDS } from '../language/english/cues.ts';
import {
  BEGINNINGS_OF_ANNOUNCEMENTS,
  BEGINNINGS_OF_FATES,
  BEGINNINGS_OF_OWN_STUDIES,
  BEGINNINGS_OF_PLACEHOLDERS,
  BEGINNINGS_OF_POINTERS,
  BEGINNINGS_OF_REPORTS,
  BEGINNINGS_OF_SURVEYS,
  BEGINNINGS_OF_WEEKDAYS,
} from '../language/english/signs.ts';
import { plainIn, type Wording } from '../article/wording.ts';
import { APOSTROPHE, ROOT, STEPS, stepOf, wordTable } from '../text/wordTable.ts';

/** What a word may be the sign of; a landmark can be the sign of several. */
export const CUE = 1;
export const NUMBER = 2;
export const QUANTITY_WORD = 4;
export const SUPERLATIVE = 8;
/** One of them stands in every sentence with a statistic. */
export const STATISTICAL = NUMBER | QUANTITY_WORD | SUPERLATIVE;
export const FORECAST = 16;
export const VAGUE = 32;
export const FIRST_PERSON = 64;
export const SECOND_PERSON = 128;

/** What the beginning of a word, or a mark, may be the sign of: a pattern finds nothing in a text without its sign. */
export const FATE = 1 << 8;
export const SURVEY = 1 << 9;
export const POINTER = 1 << 10;
export const PLACEHOLDER = 1 << 11;
export const WEEKDAY = 1 << 12;
export const CURRENCY = 1 << 13;
/** A double quotation mark. */
export const MARK = 1 << 14;
/** An apostrophe inside of no word. */
export const LONE_APOSTROPHE = 1 << 15;
export const REPORT = 1 << 16;
export const OWN_STUDY = 1 << 17;
export const ANNOUNCEMENT = 1 << 18;

/** A word or number of a text that some part of the evidence looks at more closely. */
export interface Landmark {
  readonly start: number;
  readonly end: number;
  /** In small letters; a number as written. */
  readonly word: string;
  /** The sum of what it may be the sign of. */
  readonly signs: number;
}

export interface Landmarks {
  readonly all: readonly Landmark[];
  /** What at least one of them is the sign of, and the signs of marks and beginnings. */
  readonly signs: number;
  readonly words: number;
}

function table(...rows: readonly (readonly [number, Iterable<string>])[]): ReadonlyMap<string, number> {
  const signs = new Map<string, number>();
  for (const [sign, list] of rows) for (const word of list) signs.set(word, (signs.get(word) ?? 0) | sign);
  return signs;
}

const SIGNS = table(
  [CUE, SPEECH_VERBS],
  [CUE, FINDING_VERBS],
  [CUE, CREDITING_WORDS],
  [NUMBER, NUMBER_WORDS],
  [QUANTITY_WORD, LOOSE_COUNTS],
  [QUANTITY_WORD, SHARE_WORDS],
  [QUANTITY_WORD, CHANGE_WORDS],
  [SUPERLATIVE, SUPERLATIVES],
  [SUPERLATIVE, RANK_WORDS],
  [FORECAST, FORECAST_WORDS],
  [VAGUE, VAGUE_WORDS],
  [
    FIRST_PERSON,
    ['i', 'we', 'our', 'us', 'my', 'me', "i'm", "i've", "we've", "we're", "we'll", "i'd", "i'll", 'ours'],
  ],
  [SECOND_PERSON, ['you', 'your', "you're", "you'll", 'yours', "you've"]],
);

/** A landmark is made of none of them. */
const BEGINNINGS = table(
  [FATE, BEGINNINGS_OF_FATES],
  [SURVEY, BEGINNINGS_OF_SURVEYS],
  [POINTER, BEGINNINGS_OF_POINTERS],
  [PLACEHOLDER, BEGINNINGS_OF_PLACEHOLDERS],
  [WEEKDAY, BEGINNINGS_OF_WEEKDAYS],
  [REPORT, BEGINNINGS_OF_REPORTS],
  [OWN_STUDY, BEGINNINGS_OF_OWN_STUDIES],
  [ANNOUNCEMENT, BEGINNINGS_OF_ANNOUNCEMENTS],
);

const { next, words: WORDS, whole, begun } = wordTable(SIGNS, BEGINNINGS);

/** Says whether a pattern can find something in a wording, by signs of which it cannot do without one. */
export const mayHold = (wording: Wording, signs: number): boolean => (wording.recall(signsIn) & signs) !== 0;

/** Where letters are not those of ASCII there may be a word that a pattern takes for one in its list: any sign may stand. */
const signsIn = (wording: Wording): number =>
  wording.recall(plainIn) ? wording.recall(landmarksIn).signs : ~0;

export const landmarksIn = ({ prose }: Wording): Landmarks => landmarksOf(prose.text);

/**
 * One pass over a text that finds every word with a sign, so that most texts are known to hold nothing after it.
 * It scans units itself: this is the work that every paragraph of every article pays.
 */
export function landmarksOf(text: string): Landmarks {
  const all: Landmark[] = [];
  const { length } = text;
  let signs = 0;
  let words = 0;
  let at = 0;
  while (at < length) {
    const first = stepAt(text, at);
    if (first === 0 || first === APOSTROPHE) {
      const code = text.charCodeAt(at);
      signs |= signsOfMark(code);
      if (isFraction(code) && stepAt(text, at - 1) !== DIGIT) {
        signs |= QUANTITY_WORD;
        all.push({ start: at, end: at + 1, word: 'half', signs: QUANTITY_WORD });
      }
      at++;
      continue;
    }
    const start = at;
    let place = ROOT;
    let isWhole = true;
    for (let step = first; step !== 0; step = at < length ? stepAt(text, at) : 0) {
      place = next[place * STEPS + step] ?? 0;
      signs |= begun[place] ?? 0;
      if (step >= APOSTROPHE && place === 0) {
        // Behind an apostrophe, a digit or an accent a beginning may begin.
        place = ROOT;
        isWhole = false;
        if (step === APOSTROPHE && stepAt(text, at - 1) === APOSTROPHE) signs |= LONE_APOSTROPHE;
      }
      at++;
    }
    words++;
    if (!isWhole && first !== DIGIT) {
      const number = numberBehindLetters(text, start);
      if (number !== null) {
        signs |= NUMBER;
        all.push({ start: number, end: at, word: text.slice(number, at).toLowerCase(), signs: NUMBER });
        continue;
      }
    }
    const sign = first === DIGIT ? NUMBER : isWhole ? (whole[place] ?? 0) : 0;
    if (sign === 0) continue;
    signs |= sign;
    const word = first === DIGIT ? text.slice(start, at).toLowerCase() : (WORDS[place] ?? '');
    all.push({ start, end: at, word, signs: sign });
  }
  return { all, signs, words };
}

/** "RM500": where the number starts in a word that starts with the letters of a currency, or null. */
function numberBehindLetters(text: string, start: number): number | null {
  const from = Math.max(0, start - 1);
  const letters = CURRENCY_LETTERS.exec(text.slice(from, start + LETTERS_AND_NUMBER))?.[0];
  return letters === undefined ? null : from + letters.length;
}

/** As much as the pattern looks at: three letters and the beginning of a number. */
const LETTERS_AND_NUMBER = 6;

/** Beside the steps of the table, those of units of words that are no letters of ASCII. */
const DIGIT = 28;
const LETTER = 29;

const ASCII_STEPS: Readonly<Uint8Array> = Uint8Array.from({ length: 128 }, (_, code) =>
  code >= 48 && code <= 57 ? DIGIT : stepOf(code),
);

function stepAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < 128 ? (ASCII_STEPS[code] ?? 0) : code >= 0xc0 && code < 0x2000 ? LETTER : 0;
}

const MARKS = table([MARK, '"'], [LONE_APOSTROPHE, "'"], [CURRENCY, '$'], [PLACEHOLDER, '[']);
const ASCII_MARKS: Readonly<Int32Array> = Int32Array.from(
  { length: 128 },
  (_, code) => MARKS.get(String.fromCharCode(code)) ?? 0,
);

/** The signs of a unit that is no part of a word. */
function signsOfMark(code: number): number {
  if (code < 128) return ASCII_MARKS[code] ?? 0;
  if (code >= 0x201c && code <= 0x201f) return MARK;
  return code === POUND ? CURRENCY : 0;
}

const POUND = 0xa3;

/** "½" and the like: in a sentence they stand as the word half does. */
const isFraction = (code: number): boolean =>
  (code >= 0xbc && code <= 0xbe) || (code >= 0x2153 && code <= 0x215e);
