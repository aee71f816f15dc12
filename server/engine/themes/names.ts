import * as lists from '../language/english/names.ts';
import { entryAt, type Entry, type EntityKind, type Form } from './gazetteer.ts';
import type { Token } from './tokens.ts';
import { classOf, isSmall, wordSet } from './wordClass.ts';

/** A name in a sentence: the words from `start` to before `end`. */
export interface Mention {
  readonly name: string;
  readonly kind: EntityKind;
  readonly form: Form;
  readonly start: number;
  readonly end: number;
}

const TITLES = wordSet(lists.TITLES);
const NEVER_NAMES = wordSet(lists.NEVER_NAMES);
const BODIES_WITH_OF = wordSet(lists.BODIES_WITH_OF);
const THINGS = wordSet(lists.THINGS_IN_CAPITALS);
const LONGEST_NAME = 6;

/** The names of a text, sentence by sentence. A person or company gets its longest name throughout. */
export function namesOf(sentences: readonly (readonly Token[])[]): readonly (readonly Mention[])[] {
  const titled = sentences.map(isTitleCased);
  sentences.forEach((tokens, at) => {
    if (titled[at] !== true) countCase(tokens);
  });
  const found = sentences.map((tokens, at) => mentionsIn(tokens, titled[at] === true));
  const full = fullNames(found);
  return full.size === 0
    ? found
    : found.map((mentions) => mentions.map((mention) => withFullName(mention, full)));
}

function isTitleCased(tokens: readonly Token[]): boolean {
  const long = tokens.filter((token) => token.text.length > 3);
  return long.length >= 3 && long.filter((token) => token.capital).length > 0.85 * long.length;
}

function countCase(tokens: readonly Token[]): void {
  for (const { capital, opening, word } of tokens) {
    if (!capital) word.smalls += 1;
    else if (opening) word.openings += 1;
    else word.capitals += 1;
  }
}

function mentionsIn(tokens: readonly Token[], titled: boolean): readonly Mention[] {
  const mentions: Mention[] = [];
  for (let at = 0; at < tokens.length;) {
    if (tokens[at]?.capital !== true) {
      at += 1;
      continue;
    }
    const mention = placeAt(tokens, at) ?? (titled ? undefined : nameAt(tokens, at));
    if (mention === undefined) at += 1;
    else {
      mentions.push(mention);
      at = mention.end;
    }
  }
  return mentions;
}

/** A place or body of the gazetteer, unless it only begins a longer name (`China Media Project`). */
function placeAt(tokens: readonly Token[], at: number): Mention | undefined {
  const entry = entryAt(tokens, at);
  if (entry === undefined) return joinedPlaces(tokens, at);
  const end = at + entry.words.length;
  if (entry.form !== 'adjective' && beginsLongerName(tokens, end)) return undefined;
  if (entry.form === 'capital' && !standsForGovernment(tokens, at, end))
    return { name: entry.words.join(' '), kind: 'name', form: 'name', start: at, end };
  return mentionOf(entry, at, end);
}

const mentionOf = (entry: Entry, start: number, end: number): Mention => ({
  name: entry.name,
  kind: entry.kind,
  form: entry.form,
  start,
  end,
});

/** `China-ASEAN`, `U.S.-China`: counts for its first part. */
function joinedPlaces(tokens: readonly Token[], at: number): Mention | undefined {
  const token = tokens[at];
  const part = token?.text.includes('-') === true ? token.text.split('-')[0] : undefined;
  if (token === undefined || part === undefined || beginsLongerName(tokens, at + 1)) return undefined;
  const entry = entryAt([{ ...token, text: part }], 0);
  return entry === undefined || entry.form === 'capital'
    ? undefined
    : { ...mentionOf(entry, at, at + 1), form: 'adjective' };
}

function beginsLongerName(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end];
  if (next === undefined || next.parted || !next.capital || tokens[end - 1]?.possessive === true)
    return false;
  if (THINGS.has(next.text)) return beginsLongerName(tokens, end + 1);
  return canBeNamed(next) && !TITLES.has(next.word.lower) && entryAt(tokens, end) === undefined;
}

/** A capital stands for its government as the subject of a verb or with a possessive, not behind `in` or before a noun. */
function standsForGovernment(tokens: readonly Token[], start: number, end: number): boolean {
  const before = tokens[start - 1];
  if (
    before !== undefined &&
    tokens[start]?.parted === false &&
    !['and', 'but', 'that', 'while', 'as'].includes(before.word.lower)
  )
    return false;
  if (tokens[end - 1]?.possessive === true) return true;
  const next = tokens[end];
  if (next === undefined || next.parted) return false;
  const kind = next.word.kind;
  return (
    kind === 'verb' ||
    kind === 'auxiliary' ||
    kind === 'past' ||
    (kind === 'noun-or-verb' && next.word.lower.endsWith('s'))
  );
}

/** A run of capitalised words that names somebody or something. */
function nameAt(tokens: readonly Token[], at: number): Mention | undefined {
  let start = at;
  let end = endOfRun(tokens, at);
  if (end === at) return undefined;
  while (start < end - 1 && startsLate(tokens, start)) start += 1;
  while (end > start + 1 && THINGS.has(tokens[end - 1]?.text ?? '')) end -= 1;
  const words = tokens.slice(start, end);
  if (!isName(words)) return undefined;
  return { name: words.map((word) => word.text).join(' '), kind: 'name', form: 'name', start, end };
}

/** A title, or the capital of a sentence's first word, is no part of the name behind it. */
function startsLate(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (TITLES.has(token.word.lower) || isThings(token)) return true;
  if (entryAt(tokens, at)?.form === 'adjective') return true;
  if (!token.opening || token.marked || token.word.capitals > 0) return false;
  return token.word.smalls > 0 || token.word.kind !== 'noun';
}

/** `APIs`: several of a kind, no part of a name. */
const isThings = ({ text }: Token): boolean => text.endsWith('s') && THINGS.has(text);

/** One past the last word of a run of capitalised words; `of` may join a body to what it serves. */
function endOfRun(tokens: readonly Token[], at: number): number {
  let end = at;
  let last: Token | undefined;
  while (end < tokens.length && end - at < LONGEST_NAME) {
    const token = tokens[end];
    if (token === undefined || (end > at && (token.parted || last?.possessive === true))) break;
    if (canBeNamed(token) || (end > at && isVersion(token))) {
      last = token;
      end += 1;
    } else if (token.word.lower === 'of' && last !== undefined && BODIES_WITH_OF.has(last.word.lower)) {
      const next = tokens[end + 1];
      if (next === undefined || next.parted || !canBeNamed(next)) break;
      last = next;
      end += 2;
    } else break;
  }
  return end;
}

function canBeNamed(token: Token): boolean {
  if (!token.capital || NEVER_NAMES.has(token.word.lower)) return false;
  const kind = token.word.kind;
  return kind === 'adjective' ? !token.text.includes('-') : !isSmall(kind);
}

/** The number in `Industry 5.0` or `Windows 11`, not a year. */
const isVersion = (token: Token): boolean =>
  /^\d[\d.]*$/u.test(token.text) && !/^(?:19|20)\d\d$/u.test(token.text);

/** Written small more often than with a capital. */
const isCommon = ({ word }: Token): boolean => word.smalls > word.capitals;

function isName(words: readonly Token[]): boolean {
  const [first] = words;
  if (first === undefined || words.every(({ text, word }) => TITLES.has(word.lower) || /^\p{N}/u.test(text)))
    return false;
  if (words.length > 1) return !words.every((token) => isCommon(token) || /^\p{N}/u.test(token.text));
  if (THINGS.has(first.text) || first.text.length < 2) return false;
  if (first.marked) return true;
  if (first.word.smalls > 0) return false;
  return first.word.kind === 'noun' ? first.word.capitals > 0 : first.word.capitals > 2;
}

/** Last words of names of two or three words, each with the full name that it stands for: the one by far commonest. */
function fullNames(found: readonly (readonly Mention[])[]): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const mention of found.flat()) {
    if (mention.kind !== 'name' || mention.end - mention.start < 2) continue;
    const words = mention.name.split(' ');
    const last = words.at(-1) ?? '';
    if (
      words.length > 3 ||
      words.includes('of') ||
      /^\p{N}/u.test(last) ||
      classOf(last.toLowerCase()) !== 'noun'
    )
      continue;
    const names = counts.get(last) ?? new Map<string, number>();
    counts.set(last, names.set(mention.name, (names.get(mention.name) ?? 0) + 1));
  }
  return new Map(
    [...counts].flatMap(([last, names]) => {
      const [first, second] = [...names].sort((a, b) => b[1] - a[1]);
      return first !== undefined && first[1] >= 2 * (second?.[1] ?? 0) ? [[last, first[0]]] : [];
    }),
  );
}

function withFullName(mention: Mention, full: ReadonlyMap<string, string>): Mention {
  const name = mention.kind === 'name' && !mention.name.includes(' ') ? full.get(mention.name) : undefined;
  return name === undefined ? mention : { ...mention, name, kind: 'name' };
}
