import { FINDING_VERBS, CREDITING_WORDS, SPEECH_VERBS } from '../language/english/attribution.ts';
import {
  CHANGE_WORDS,
  FORECAST_WORDS,
  LOOSE_COUNTS,
  NUMBER_WORDS,
  RANK_WORDS,
  SHARE_WORDS,
  SUPERLATIVES,
} from '../language/english/quantities.ts';
import { VAGUE_WORDS } from '../language/english/cues.ts';

/** What a word may be the sign of; a landmark can be the sign of several. */
export const CUE = 1;
export const NUMBER = 2;
export const QUANTITY_WORD = 4;
export const SUPERLATIVE = 8;
export const FORECAST = 16;
export const VAGUE = 32;
export const FIRST_PERSON = 64;
export const SECOND_PERSON = 128;

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
  /** What at least one of them is the sign of. */
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

const LONGEST = Math.max(...[...SIGNS.keys()].map((word) => word.length));

/**
 * One pass over a text that finds every word with a sign, so that most texts are known to hold nothing after it.
 * It scans units itself: this is the work that every paragraph of every article pays.
 */
export function landmarksOf(text: string): Landmarks {
  const all: Landmark[] = [];
  let signs = 0;
  let words = 0;
  for (let at = 0; at < text.length; at++) {
    const kind = unitKind(text.charCodeAt(at));
    if (kind === OTHER || kind === APOSTROPHE) continue;
    const start = at;
    let capital = kind === CAPITAL;
    for (at++; at < text.length; at++) {
      const next = unitKind(text.charCodeAt(at));
      if (next === OTHER) break;
      if (next === CAPITAL) capital = true;
    }
    words++;
    const sign = kind === DIGIT ? NUMBER : signOf(text, start, at, capital);
    if (sign === 0) continue;
    signs |= sign;
    const word = text.slice(start, at);
    all.push({ start, end: at, word: capital ? word.toLowerCase() : word, signs: sign });
  }
  return { all, signs, words };
}

function signOf(text: string, start: number, end: number, capital: boolean): number {
  const length = end - start;
  if (length > LONGEST || SHAPES[shapeOf(text, start, length)] !== 1) return 0;
  const word = text.slice(start, end);
  return SIGNS.get(capital ? word.toLowerCase() : word) ?? 0;
}

/** The first two letters of a word, its last and its length as one number: words in any case have the same. */
const shapeOf = (text: string, start: number, length: number): number =>
  (((text.charCodeAt(start) & 31) << 10) |
    ((text.charCodeAt(start + (length > 1 ? 1 : 0)) & 31) << 5) |
    (text.charCodeAt(start + length - 1) & 31)) ^
  (length << 7);

/** Which shapes a word with a sign may have, so that the others are not even cut out of the text. */
const SHAPES: Readonly<Uint8Array> = [...SIGNS.keys()].reduce(
  (shapes, word) => {
    shapes[shapeOf(word, 0, word.length)] = 1;
    return shapes;
  },
  new Uint8Array(1 << 15),
);

const OTHER = 0;
const SMALL = 1;
const CAPITAL = 2;
const DIGIT = 3;
const APOSTROPHE = 4;

function asciiKind(code: number): number {
  if (code >= 97 && code <= 122) return SMALL;
  if (code >= 65 && code <= 90) return CAPITAL;
  if (code >= 48 && code <= 57) return DIGIT;
  return code === 39 ? APOSTROPHE : OTHER;
}

const ASCII_KINDS: Readonly<Uint8Array> = Uint8Array.from({ length: 128 }, (_, code) => asciiKind(code));

const unitKind = (code: number): number =>
  code < 128 ? (ASCII_KINDS[code] ?? OTHER) : code >= 0xc0 && code < 0x2000 ? SMALL : OTHER;
