import type { Article } from '../article/article.ts';
import { plainIn, type Wording } from '../article/wording.ts';
import { fitting, twinsOf } from '../text/plainly.ts';

/** A word of a sentence with its place in it. */
export interface Word {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** A comma, dash, bracket or quotation mark stands between this word and the one before. */
  readonly apart: boolean;
}

/**
 * The words of `[from, until)` of a text, offsets into the text: letters, digits and `@`, with `.`, `&`, `-` and an
 * apostrophe inside. It scans units itself, since speakers are looked for in front of and behind every verb of saying.
 */
export function wordsOf(text: string, from = 0, until = text.length): readonly Word[] {
  const words: Word[] = [];
  const to = Math.min(until, text.length);
  let last = from;
  let apart = false;
  for (let at = from; at < to;) {
    const code = text.charCodeAt(at);
    if (!isLetter(text, at, code) && !isDigit(code) && code !== AT) {
      apart ||= APART.has(code);
      at++;
      continue;
    }
    const end = wordEnd(text, at, to);
    // A full stop at the very end is the sentence's.
    const stop = end === to && end - at > 1 && text.charCodeAt(end - 1) === STOP ? end - 1 : end;
    const word = text.slice(at, stop);
    words.push({
      text: word,
      lower: word.toLowerCase(),
      start: at,
      end: stop,
      apart: apart && at - last > 1,
    });
    // A stop that was left out stands apart from nothing: no word is behind it.
    last = stop;
    apart = false;
    at = end;
  }
  return words;
}

function wordEnd(text: string, start: number, to: number): number {
  let at = start + 1;
  if (isHighSurrogate(text.charCodeAt(start))) at++;
  let quoted = false;
  for (; at < to; at++) {
    const code = text.charCodeAt(at);
    if (isLetter(text, at, code)) {
      if (isHighSurrogate(code)) at++;
    } else if (code === APOSTROPHE) {
      if (at + 1 >= to || !isLetter(text, at + 1, text.charCodeAt(at + 1))) return at;
      quoted = true;
    } else if (quoted || !(isDigit(code) || code === STOP || code === AMPERSAND || code === HYPHEN))
      return at;
  }
  return Math.min(at, to);
}

const AMPERSAND = 38;
const APOSTROPHE = 39;
const HYPHEN = 45;
const STOP = 46;
const AT = 64;
const APART: ReadonlySet<number> = new Set(Array.from(',;:()"“”—–|', (mark) => mark.charCodeAt(0)));

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code < 0xdc00;

function isLetter(text: string, at: number, code: number): boolean {
  if (code < 128) return (code | 32) >= 97 && (code | 32) <= 122;
  return (
    !(code >= 0x2000 && code < 0x2070) && LETTER.test(String.fromCodePoint(text.codePointAt(at) ?? code))
  );
}

const LETTER = /\p{L}/u;

export function isCapitalised(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 128 && code !== AT ? code >= 65 && code <= 90 : /^@?\p{Lu}/u.test(word);
}

/** All words that an article writes in small letters somewhere: none of them is a name. */
export const smallWordsOf = ({ blocks }: Article): ReadonlySet<string> =>
  new Set(blocks.flatMap(({ wording }) => wording.recall(smallWordsIn)));

const SMALL_WORD = twinsOf(/(?<!\p{L})\p{Ll}{3,}/gu);

const smallWordsIn = (wording: Wording): readonly string[] => [
  ...new Set(wording.prose.text.match(fitting(SMALL_WORD, wording.recall(plainIn)))),
];
