import { ENGLISH_COMMON_WORDS, ENGLISH_FUNCTION_WORDS, OTHER_FUNCTION_WORDS } from './functionWords.ts';

/** Units of a block's prose that are looked at: a language shows early. */
const SAMPLE = 360;

const ENGLISH: ReadonlySet<string> = new Set([...ENGLISH_FUNCTION_WORDS, ...ENGLISH_COMMON_WORDS]);
const OTHER: ReadonlySet<string> = new Set(OTHER_FUNCTION_WORDS.filter((word) => !ENGLISH.has(word)));

/** Words, none of them a function word, from which on a block is not taken for English. */
const TOO_MANY_WITHOUT = 7;

/** A sign of another script says as much as this many Latin letters. */
const FOREIGN_WEIGHT = 3;

/**
 * The language pack to read a block's prose with, or null where none fits: by script (kana, ideographs), then by the function words that
 * outnumber the others'. A few words without any, in plain Latin letters, count as English.
 */
export function recogniseLanguage(prose: string): string | null {
  const { english, other, accented, words, latin, foreign } = countWords(prose);
  if (foreign * FOREIGN_WEIGHT > latin) return eastAsian(prose.slice(0, SAMPLE));
  if (other > english) return null;
  if (english === 0 && (accented > 1 || words >= TOO_MANY_WITHOUT)) return null;
  return 'en';
}

/**
 * Japanese shows its kana; Chinese has ideographs alone, and enough of them. A few ideographs without kana stay unread:
 * they may be either, or Korean of the old style.
 */
function eastAsian(prose: string): 'ja' | 'zh' | null {
  const kana = prose.match(KANA)?.length ?? 0;
  const ideographs = prose.match(IDEOGRAPHS)?.length ?? 0;
  if (kana + ideographs < FEWEST_SIGNS || HANGUL.test(prose)) return null;
  if (kana * 10 > ideographs) return 'ja';
  return kana === 0 ? 'zh' : null;
}

const KANA = /[\u3041-\u3096\u30A1-\u30FA]/gu;
const IDEOGRAPHS = /[\u4E00-\u9FFF]/gu;
const HANGUL = /[\uAC00-\uD7AF]/u;
const FEWEST_SIGNS = 8;

/** True where English function words carry the answer of `recogniseLanguage`, not the lack of others. */
export function showsEnglish(prose: string): boolean {
  const { english, other } = countWords(prose);
  return english > other;
}

interface Words {
  /** Function words of English, and of other languages. */
  readonly english: number;
  readonly other: number;
  readonly words: number;
  /** Words with an accented letter. */
  readonly accented: number;
  /** Letters of the Latin script, and of scripts that are not Latin. */
  readonly latin: number;
  readonly foreign: number;
}

/** Counts until English is sure, at most over the sample. Scans units itself: this runs on every block of every article. */
function countWords(prose: string): Words {
  const length = Math.min(prose.length, SAMPLE);
  let english = 0;
  let other = 0;
  let words = 0;
  let accented = 0;
  let latin = 0;
  let foreign = 0;
  let start = -1;
  let hasAccent = false;
  for (let at = 0; at <= length; at++) {
    const kind = at < length ? letterKind(prose.charCodeAt(at)) : NO_LETTER;
    if (kind === FOREIGN) foreign++;
    if (kind === PLAIN || kind === ACCENTED) {
      if (start < 0) start = at;
      if (kind === ACCENTED) hasAccent = true;
      continue;
    }
    if (start < 0) continue;
    latin += at - start;
    words++;
    if (hasAccent) accented++;
    if (at - start <= LONGEST_FUNCTION_WORD) {
      const word = prose.slice(start, at).toLowerCase();
      if (ENGLISH.has(word)) english++;
      else if (OTHER.has(word)) other++;
    }
    if (english >= 4 && other === 0 && foreign === 0) break;
    start = -1;
    hasAccent = false;
  }
  return { english, other, words, accented, latin, foreign };
}

const NO_LETTER = 0;
const PLAIN = 1;
const ACCENTED = 2;
const FOREIGN = 3;

function letterKind(code: number): number {
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 39) return PLAIN;
  if (code < 0xc0) return NO_LETTER;
  if (code < 0x250 || (code >= 0x1ea0 && code < 0x1f00)) return ACCENTED;
  if (code < 0x2000 || (code >= 0x2c00 && code < 0xd800) || (code >= 0xf900 && code < 0xfe10)) return FOREIGN;
  return NO_LETTER;
}

const LONGEST_FUNCTION_WORD = Math.max(...[...ENGLISH, ...OTHER].map((word) => word.length));
