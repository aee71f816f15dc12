import type { Range } from '../text/range.ts';
import {
  BEFORE_A_NAME,
  BEFORE_A_NUMBER,
  NEVER_LAST,
  SENTENCE_OPENERS,
  WITHIN_A_SENTENCE,
} from './english/abbreviations.ts';

/** A longer sentence is cut at a space, so that nothing that reads sentences meets an endless one. */
export const LONGEST_SENTENCE = 2000;

/** A quotation or parenthesis up to this length is not cut inside. */
const LONGEST_ASIDE = 600;

/**
 * Sentences of a block's prose text, as ranges of it without the white space around them. A quotation that runs over
 * several sentences stays whole, so that its speaker stays with it.
 */
export function sentencesOf(prose: string): readonly Range[] {
  const sentences: Range[] = [];
  const asides = new Asides(prose);
  let start = skipSpaces(prose, 0);
  for (const match of prose.matchAll(LANDMARK)) {
    const at = match.index;
    const mark = match[0];
    if (OPENING.has(mark)) {
      asides.open(mark, at);
      continue;
    }
    const end = at + mark.length;
    if (at < start || end < asides.until || !endsSentence(prose, start, at, end)) continue;
    push(prose, sentences, start, end);
    start = skipSpaces(prose, end);
  }
  push(prose, sentences, start, prose.trimEnd().length);
  return sentences;
}

/**
 * An opening mark; a run of terminators with the closing marks, note marks and credits behind it; a full stop with a note's
 * number or with the next sentence set close to it; a closing mark behind words that break off with a dash; the marks of
 * languages that put no space between sentences.
 */
const LANDMARK = new RegExp(
  [
    '["“„«「『([]',
    "'(?<![\\p{L}\\p{N}.,!?']')(?=\\p{L})",
    `[.!?…](?<![.!?…]{2})[.!?…]*(?: \\.)*["'”’»)\\]\\uFFFC]*(?: ?\\[[\\d ,–-]{1,12}\\])*[⁰¹²³⁴-⁹]{0,3}(?: \\uFFFC+(?=\\s?$)| \\([Ss]ources?: [^()]{2,120}\\))?(?=\\s|$)`,
    '\\.(?<=[\\p{Ll})]\\.)[”’]?\\d{1,3}(?: \\d{1,3})?(?= \\p{Lu})',
    '\\.(?<=[\\p{Ll}\\d]{3}\\.)(?=\\p{Lu}\\p{Ll}+[ .])',
    '(?:--|[—–])["”](?=\\s)',
    '[。｡！？]+[」』”）]*|[!?](?=[\\u3040-\\u30FF\\u4E00-\\u9FFF])',
  ].join('|'),
  'gu',
);

const CLOSING: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”',
  '„': '“',
  '«': '»',
  '「': '」',
  '『': '』',
  '(': ')',
  '[': ']',
};
const OPENING: ReadonlySet<string> = new Set([...Object.keys(CLOSING), "'"]);

/** A single mark closes words where it stands in no word, as an apostrophe does. */
const SINGLE_CLOSING = /(?<!\s)'(?![\p{L}\p{N}])/gu;

/** Where the quotation or parenthesis that is open ends. Each closing mark is looked for once: the work is linear. */
class Asides {
  until = 0;
  private readonly prose: string;
  private readonly nextClosing = new Map<string, number>();

  constructor(prose: string) {
    this.prose = prose;
  }

  open(mark: string, at: number): void {
    if (at < this.until) return;
    if (
      mark === '"' &&
      !/^(?:^|[\s([—–-])"\S/u.test(this.prose.slice(Math.max(0, at - 1), at + 2).padStart(3))
    )
      return;
    const closing = this.closingAfter(mark, at + 1);
    if (closing - at <= LONGEST_ASIDE) this.until = closing + 1;
  }

  private closingAfter(mark: string, from: number): number {
    const known = this.nextClosing.get(mark);
    if (known !== undefined && known >= from) return known;
    const found = mark === "'" ? this.singleClosing(from) : this.prose.indexOf(CLOSING[mark] ?? mark, from);
    const closing = found < 0 ? Infinity : found;
    this.nextClosing.set(mark, closing);
    return closing;
  }

  private singleClosing(from: number): number {
    const pattern = new RegExp(SINGLE_CLOSING);
    pattern.lastIndex = from;
    const found = pattern.exec(this.prose);
    return found?.index ?? -1;
  }
}

function endsSentence(prose: string, start: number, at: number, end: number): boolean {
  const next = skipSpaces(prose, end);
  if (next >= prose.length) return true;
  const word = NEXT_WORD.exec(prose.slice(next, next + 30))?.[1] ?? '';
  if (LOWER_CASE.test(word)) return false;
  const mark = prose.slice(at, end);
  if (BROKEN_OFF.test(mark)) return isOpener(word);
  if (prose[next] === '(' && RELATIVE.test(word)) return false;
  if (mark === '.' && next === end) return isOpener(word);
  if (OMISSION.test(prose.slice(Math.max(0, at - 1), end))) return false;
  return !ONE_STOP.test(mark) || !isAbbreviation(tokenBefore(prose, start, at), word, prose, start);
}

const BROKEN_OFF = /^[—–-]/u;
/** "(Which was very likely true.)" goes on with the sentence before it. */
const RELATIVE = /^(?:which|whose|whom)$/iu;

/** The word behind an end, its opening marks left out. */
const NEXT_WORD = /^["“„«'([*_]{0,3}([\p{L}\p{N}.'&]+)/u;
/** A small letter that is not the start of a name such as "iPhone". */
const LOWER_CASE = /^\p{Ll}(?!\p{Lu})/u;
const ONE_STOP = /^\.(?! ?\.)/u;
/** Dots for words left out: "[...]", or three that are set apart. */
const OMISSION = /^[[(](?:\.{2,}|…)[\])]|^ \. \. \.$/u;

const isOpener = (word: string): boolean => SENTENCE_OPENERS.has(word.toLowerCase().replace(/[.'].*$/u, ''));

interface Token {
  readonly text: string;
  readonly start: number;
}

/** The letters in front of a full stop, at most 12 of them. */
function tokenBefore(prose: string, start: number, at: number): Token {
  let from = at;
  while (from > start && at - from < 12 && /[\p{L}\p{N}.°]/u.test(prose[from - 1] ?? '')) from--;
  return { text: prose.slice(from, at), start: from };
}

/** True where the full stop behind a token belongs to it, and the sentence goes on. */
function isAbbreviation(token: Token, next: string, prose: string, start: number): boolean {
  const { text } = token;
  if (text === '' || ENDS_IN_APOSTROPHE.test(prose.slice(Math.max(start, token.start - 2), token.start)))
    return false;
  const word = text.toLowerCase();
  if (BEFORE_A_NAME.has(word) || NEVER_LAST.has(word)) return true;
  if (/^\d/u.test(next) && BEFORE_A_NUMBER.has(word)) return true;
  if (/^(?:\d{1,2}|[a-z])$/u.test(text)) {
    return text > '9' || ENUMERATOR.test(prose.slice(start, start + 8));
  }
  const before = prose.slice(Math.max(start, token.start - 24), token.start);
  if (/^[A-Z]$/u.test(text)) return text !== 'I' || !/(?:^|[\s,])\p{Ll}+ $/u.test(before);
  if (!INITIALS.test(text) && !WITHIN_A_SENTENCE.has(word)) return false;
  if (token.start - start < 20 && before.split(' ').length <= 3) return true;
  return /^[ap]\.m$/u.test(word) ? /^\d/u.test(next) : !isOpener(next);
}

/** "the county's.", "they don't.": the letter behind it is no initial. */
const ENDS_IN_APOSTROPHE = /\p{L}['’]$/u;

const INITIALS = /^\p{L}(?:\.\p{L})+$/u;

function skipSpaces(prose: string, from: number): number {
  let at = from;
  while (at < prose.length && /\s/u.test(prose[at] ?? '')) at++;
  return at;
}

function push(prose: string, sentences: Range[], start: number, end: number): void {
  for (const part of enumerated(prose, start, end)) {
    let from = part.start;
    while (part.end - from > LONGEST_SENTENCE) {
      const space = prose.lastIndexOf(' ', from + LONGEST_SENTENCE);
      const cut = space > from ? space : from + LONGEST_SENTENCE;
      sentences.push({ start: from, end: cut });
      from = skipSpaces(prose, cut);
    }
    if (part.end > from) sentences.push({ start: from, end: part.end });
  }
}

const ENUMERATOR = /^(?:[•⁃] ?)?\(?(\d{1,2}|[a-z])[.)]{1,2} ?/u;

/** "1) first 2) second" as its items: a marker of the next number, or the next letter, starts the next one. */
function enumerated(prose: string, start: number, end: number): readonly Range[] {
  const first = ENUMERATOR.exec(prose.slice(start, start + 8));
  if (first === null) return [{ start, end }];
  const parts: Range[] = [];
  let from = start;
  let marker = first[1] ?? '';
  const style = first[0].replace(marker, '\0').trimEnd();
  for (;;) {
    marker = following(marker);
    const at = prose.indexOf(` ${style.replace('\0', marker)} `, from);
    if (at < 0 || at >= end) break;
    parts.push({ start: from, end: at });
    from = at + 1;
  }
  return [...parts, { start: from, end }];
}

const following = (marker: string): string =>
  /\d/u.test(marker) ? String(Number(marker) + 1) : String.fromCharCode(marker.charCodeAt(0) + 1);
