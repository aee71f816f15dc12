import { ABBREVIATED_TITLES } from '../language/english/names.ts';
import { wordOf, type Vocabulary, type Word } from './vocabulary.ts';

/** A word in its place in a sentence. */
export interface Token {
  /** As written, without a possessive ending. */
  readonly text: string;
  readonly word: Word;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** Has a capital or a digit behind its first letter: `EU`, `DeepSeek-R1`, `iPhone`. */
  readonly marked: boolean;
  readonly possessive: boolean;
  /** First word of its sentence, or of a quotation or clause behind a colon. */
  readonly opening: boolean;
  /** Punctuation stands between this word and the one before. */
  readonly parted: boolean;
}

const LETTER = /[\p{L}\p{N}]/u;
const LETTER_OR_MARK = /[\p{L}\p{N}\p{M}]/u;
const UPPER = /\p{Lu}/u;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isUpperAscii = (code: number): boolean => code >= 65 && code <= 90;
const isAsciiLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;

/** Whether a letter or digit stands at an offset; beyond ASCII the tables of Unicode are asked. */
function isWordAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return isAsciiLetter(code) || isDigit(code);
  return code >= 0xaa && LETTER.test(codePointAt(text, at));
}

function continuesWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return isAsciiLetter(code) || isDigit(code) || code === 95;
  return code >= 0xaa && LETTER_OR_MARK.test(codePointAt(text, at));
}

const codePointAt = (text: string, at: number): string => String.fromCodePoint(text.codePointAt(at) ?? 0);

const isAstral = (text: string, at: number): boolean => (text.codePointAt(at) ?? 0) > 0xffff;

/** A mark inside a word: `don't`, `e-waste`, `5.0`, `R&D`, `10,000`. */
function joinsWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  // ' ’ . & + -
  if (code === 39 || code === 0x2019 || code === 46 || code === 38 || code === 43 || code === 45)
    return isWordAt(text, at + 1);
  return code === 44 && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1));
}

/** A word as it is scanned, letter by letter. */
interface Scan {
  readonly end: number;
  /** Its lower-case form may differ. */
  readonly cased: boolean;
  /** A capital or digit stands behind the first letter. */
  readonly marked: boolean;
}

function scanWord(text: string, start: number): Scan {
  let at = start;
  let cased = false;
  let marked = false;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if ((code >= 97 && code <= 122) || code === 95) {
      at += 1;
    } else if (isUpperAscii(code)) {
      cased = true;
      marked ||= at > start;
      at += 1;
    } else if (isDigit(code)) {
      marked ||= at > start;
      at += 1;
    } else if (code >= 128 && continuesWord(text, at)) {
      cased = true;
      marked ||= at > start && UPPER.test(text[at] ?? '');
      at += isAstral(text, at) ? 2 : 1;
    } else if (joinsWord(text, at)) at += 1;
    else break;
  }
  return { end: at, cased, marked: marked && !isDigit(text.charCodeAt(start)) };
}

const INITIALS = /^(?:\p{Lu}\.)+\p{Lu}$/u;
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;

/** The words of a sentence, in order. Linear in its length. */
export function tokensOf(sentence: string, vocabulary: Vocabulary): readonly Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (let at = 0; at < sentence.length;) {
    if (!isWordAt(sentence, at)) {
      at += isAstral(sentence, at) ? 2 : 1;
      continue;
    }
    const start = at;
    const between = betweenWords(sentence, end, start);
    const scan = scanWord(sentence, start);
    end = scan.end;
    let textEnd = end;
    const final = sentence.charCodeAt(end - 1);
    let possessive = false;
    if (final === 115 && isApostrophe(sentence.charCodeAt(end - 2))) {
      possessive = true;
      textEnd = end - 2;
    } else if (final === 115 && isApostrophe(sentence.charCodeAt(end))) possessive = true;
    else if (sentence.charCodeAt(end) === 46 && INITIALS.test(sentence.slice(start, end))) textEnd = end += 1;
    const text = sentence.slice(start, textEnd);
    const word = wordOf(scan.cased ? text.toLowerCase() : text, vocabulary);
    const last = tokens.at(-1);
    const gap = last === undefined ? 'opening' : afterTitle(last, between);
    const capital = scan.cased && isCapital(text);
    const opening = gap === 'opening';
    tokens.push({ text, word, capital, marked: scan.marked, possessive, opening, parted: gap !== 'space' });
    at = Math.max(end, start + 1);
  }
  return tokens;
}

const isCapital = (text: string): boolean =>
  isUpperAscii(text.charCodeAt(0)) || (text.charCodeAt(0) >= 128 && UPPER.test(text[0] ?? ''));

type Between = 'space' | 'stop' | 'mark' | 'opening';

/** What stands between two words; white space and the marks of emphasis part nothing. */
function betweenWords(text: string, start: number, end: number): Between {
  let between: Between = 'space';
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 32 || code === 95 || code === 42 || (code >= 9 && code <= 13)) continue;
    if (code === 46 && between === 'space') between = 'stop';
    else between = OPENING_MARKS.includes(text[at] ?? '') ? 'opening' : 'mark';
  }
  return between;
}

/** `Sen. Smith`, `Joseph R. Smith`: this full stop parts nothing. */
function afterTitle({ text, word }: Token, between: Between): Between {
  if (between !== 'stop') return between;
  return TITLES.has(word.lower) || (text.length === 1 && UPPER.test(text)) ? 'space' : 'opening';
}

const TITLES: ReadonlySet<string> = new Set(ABBREVIATED_TITLES.split(' '));
const OPENING_MARKS = '“"«‘:.!?…';
