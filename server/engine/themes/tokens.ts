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

function endOfWord(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    if (continuesWord(text, at)) at += isAstral(text, at) ? 2 : 1;
    else if (joinsWord(text, at)) at += 1;
    else break;
  }
  return at;
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
    end = endOfWord(sentence, start);
    let textEnd = end;
    const last = sentence.charCodeAt(end - 1);
    let possessive = false;
    if (last === 115 && isApostrophe(sentence.charCodeAt(end - 2))) {
      possessive = true;
      textEnd = end - 2;
    } else if (last === 115 && isApostrophe(sentence.charCodeAt(end))) possessive = true;
    else if (sentence.charCodeAt(end) === 46 && INITIALS.test(sentence.slice(start, end))) textEnd = end += 1;
    const text = sentence.slice(start, textEnd);
    const word = wordOf(text.toLowerCase(), vocabulary);
    tokens.push(tokenOf(text, word, possessive, tokens.length === 0 ? 'opening' : between));
    at = Math.max(end, start + 1);
  }
  return tokens;
}

function tokenOf(text: string, word: Word, possessive: boolean, between: Between): Token {
  const capital =
    isUpperAscii(text.charCodeAt(0)) || (text.charCodeAt(0) >= 128 && UPPER.test(text[0] ?? ''));
  return {
    text,
    word,
    capital,
    marked: isMarked(text),
    possessive,
    opening: between === 'opening',
    parted: between !== 'space',
  };
}

/** A capital or digit behind a word's first letter; a word that begins with a digit is not marked. */
function isMarked(text: string): boolean {
  if (isDigit(text.charCodeAt(0))) return false;
  for (let at = 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isUpperAscii(code) || isDigit(code)) return true;
    if (code >= 0xc0 && UPPER.test(text[at] ?? '')) return true;
  }
  return false;
}

type Between = 'space' | 'mark' | 'opening';

/** What stands between two words; white space and the marks of emphasis part nothing. */
function betweenWords(text: string, start: number, end: number): Between {
  let between: Between = 'space';
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 32 || code === 95 || code === 42 || (code >= 9 && code <= 13)) continue;
    between = OPENING_MARKS.includes(text[at] ?? '') ? 'opening' : 'mark';
  }
  return between;
}

const OPENING_MARKS = '“"«‘:.!?…';
