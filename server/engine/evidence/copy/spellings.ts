import type { Article, Block } from '../../article/article.ts';
import type { Wording } from '../../article/wording.ts';
import { INVERTING_VERBS, NOT_A_NAME } from '../../language/english/attribution.ts';
import { ABBREVIATED_TITLES, TITLES, WORDS_AND_FIRST_NAMES } from '../../language/english/names.ts';
import { PREPOSITIONS } from '../../language/english/quoting.ts';
import { once } from '../../text/once.ts';
import { classOf } from '../../themes/wordClass.ts';
import type { Range } from '../../text/range.ts';
import type { Evidence } from '../evidence.ts';
import { smallWordsOf } from '../words.ts';
import { casesOf } from './innerCapitals.ts';
import {
  add,
  firstPlace,
  type Mention,
  type Name,
  namesIn,
  placeOf,
  SHORTEST,
  type Spellings,
  spellingsWith,
} from './mentions.ts';

export type { Spellings } from './mentions.ts';

interface Pair extends Name {
  readonly first: string;
  readonly last: string;
}

const READ: ReadonlySet<string> = new Set(['body', 'deck', 'list', 'lead-in', 'caption']);

/** What an article makes of its words; found when asked for. */
interface KnownWords {
  /** Those that it writes in small letters. */
  readonly small: () => ReadonlySet<string>;
  /** How often each stands as a name. */
  readonly named: () => ReadonlyMap<string, number>;
}

function timesNamed(blocks: readonly Block[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const { wording } of blocks)
    for (const { text } of wording.recall(namesIn)) times.set(text, (times.get(text) ?? 0) + 1);
  return times;
}

export function spellingsOf(article: Article, evidence: Evidence): readonly Spellings[] {
  const blocks = article.blocks.filter(({ zone, language }) => READ.has(zone) && language === 'en');
  const pairs = pairsOf(blocks);
  const words: KnownWords = {
    small: once(() => smallWordsOf(article)),
    named: once(() => timesNamed(blocks)),
  };
  return [
    ...casesOf(article, blocks),
    ...slipsOf(pairs, words),
    ...surnamesFirst(article, evidence, pairs, words),
  ].toSorted((a, b) => (a.places[0]?.start ?? 0) - (b.places[0]?.start ?? 0));
}

const NONE: readonly never[] = [];

function pairsIn(wording: Wording): readonly Pair[] {
  const names = wording.recall(namesIn);
  if (names.length < 2) return NONE;
  const { text } = wording.prose;
  const pairs: Pair[] = [];
  let before: Name | null = null;
  for (const name of names) {
    if (
      before !== null &&
      before.end + 1 === name.start &&
      text[before.end] === ' ' &&
      !isTitle(before.text)
    ) {
      const { start } = before;
      const { end } = name;
      pairs.push({ text: text.slice(start, end), start, end, first: before.text, last: name.text });
    }
    before = name;
  }
  return pairs;
}

/** The pairs of an article by their words, in the order in which they come first. */
function pairsOf(blocks: readonly Block[]): ReadonlyMap<string, readonly Mention<Pair>[]> {
  const found = new Map<string, Mention<Pair>[]>();
  for (const block of blocks)
    for (const name of block.wording.recall(pairsIn)) add(found, name.text, { block, name });
  return found;
}

const TITLE_WORDS: ReadonlySet<string> = new Set([
  ...TITLES.split(/\s+/u),
  ...ABBREVIATED_TITLES.split(/\s+/u),
]);

function isTitle(word: string): boolean {
  const lower = word.toLowerCase();
  return TITLE_WORDS.has(lower) || NOT_A_NAME.has(lower);
}

/** The rarer of two spellings is the slip; of two as frequent it is the later one. */
function rarer(a: readonly Mention[], b: readonly Mention[]): Spellings | null {
  const slipIsA = a.length === b.length ? firstPlace(a).start > firstPlace(b).start : a.length < b.length;
  return slipIsA ? spellingsWith(a, b) : spellingsWith(b, a);
}

/** "Mohammed Ali" and "Mohamed Ali": one of the two words the same, the other one letter off. */
const slipsOf = (
  pairs: ReadonlyMap<string, readonly Mention<Pair>[]>,
  words: KnownWords,
): readonly Spellings[] => [
  ...slipsAmong(pairs, words, 'first', 'last'),
  ...slipsAmong(pairs, words, 'last', 'first'),
];

/**
 * Of two spellings as frequent as each other, the word that the article writes small, or has elsewhere too, is the right
 * one.
 */
function lessKnown(
  { small, named }: KnownWords,
  a: readonly Mention<Pair>[],
  b: readonly Mention<Pair>[],
  side: 'first' | 'last',
): Spellings | null {
  if (a.length !== b.length) return rarer(a, b);
  const [knownA, knownB] = [a, b].map((mentions) => {
    const word = mentions[0]?.name[side] ?? '';
    return small().has(word.toLowerCase()) ? Infinity : (named().get(word) ?? 0);
  });
  if (knownA === knownB) return rarer(a, b);
  return (knownA ?? 0) < (knownB ?? 0) ? spellingsWith(a, b) : spellingsWith(b, a);
}

/** Pairs that share the word on one side and are a slip apart on the other. */
function slipsAmong(
  pairs: ReadonlyMap<string, readonly Mention<Pair>[]>,
  words: KnownWords,
  same: 'first' | 'last',
  other: 'first' | 'last',
): readonly Spellings[] {
  const groups = new Map<string, (readonly Mention<Pair>[])[]>();
  for (const mentions of pairs.values()) {
    const word = mentions[0]?.name[same] ?? '';
    const group = groups.get(word);
    if (group === undefined) groups.set(word, [mentions]);
    else if (group.length < MOST_IN_GROUP) group.push(mentions);
  }
  const found: Spellings[] = [];
  for (const group of groups.values()) {
    for (const [at, first] of group.entries()) {
      for (let next = at + 1; next < group.length; next++) {
        const second = group[next] ?? [];
        const [a, b] = [first[0]?.name, second[0]?.name];
        if (a === undefined || b === undefined || !isSlip(a[other], b[other])) continue;
        // One letter for another may be another word, unless one of the two is well established.
        if (a.text.length === b.text.length && first.length + second.length < 3) continue;
        const slip = lessKnown(words, first, second, other);
        if (slip !== null) found.push(slip);
      }
    }
  }
  return found;
}

const MOST_IN_GROUP = 12;

/** One letter more, less or other, inside of the word: an ending makes another form of it. */
function isSlip(a: string, b: string): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  if (short.length < SHORTEST || long.length - short.length > 1) return false;
  if (/\d/u.test(long) || long.toLowerCase() === short.toLowerCase()) return false;
  let at = 0;
  while (at < short.length && long[at] === short[at]) at++;
  if (at === 0 || at >= short.length - 1) return false;
  if (a.endsWith('is') !== b.endsWith('is') && a.slice(0, -2) === b.slice(0, -2)) return false;
  const rest = long.length === short.length ? short.slice(at + 1) : short.slice(at);
  const swapped = long.length === short.length && long[at] === short[at + 1] && long[at + 1] === short[at];
  return long.slice(at + 1) === rest || (swapped && long.slice(at + 2) === short.slice(at + 2));
}

/** So many surnames at most are looked for in the text before them. */
const MOST_ASKED = 60;

/** "Tan said …" where nobody has been told who Tan is, and "Ana Tan" stands further down. */
function surnamesFirst(
  article: Article,
  { sources }: Evidence,
  pairs: ReadonlyMap<string, readonly Mention<Pair>[]>,
  words: KnownWords,
): readonly Spellings[] {
  if (pairs.size === 0) return [];
  const full = new Map<string, Mention<Pair>>();
  for (const [first] of pairs.values())
    if (first !== undefined && !full.has(first.name.last)) full.set(first.name.last, first);
  // "Slavio", whose full name stands somewhere, is nobody's surname.
  const given = new Set([...pairs.values()].flatMap(([first]) => first?.name.first ?? []));
  const asked = new Set<string>();
  const firstBlock = article.blocks.findIndex(({ zone }) => READ.has(zone));
  return sources.flatMap((source): readonly Spellings[] => {
    const { name } = source;
    const later = source.form === 'attribution' ? full.get(name) : undefined;
    if (later === undefined || given.has(name) || asked.has(name) || asked.size >= MOST_ASKED) return [];
    if (!/^\p{Lu}[\p{Ll}'-]+$/u.test(name)) return [];
    asked.add(name);
    // A headline may use a surname alone; in plain text it is the first block.
    if (source.block <= firstBlock && isLine(article.blocks[source.block])) return [];
    const place = placeOf(later);
    if (place.start < source.range.start || !isPerson(article, place) || isNoFullName(words, later))
      return [];
    const before = article.text.slice(0, source.range.start);
    const at = article.text.indexOf(name, source.range.start);
    if (new RegExp(`\\p{Lu}[\\p{L}.'’-]*[ \\u00A0]${name}(?![\\p{L}])`, 'u').test(before)) return [];
    return [
      {
        kind: 'surname',
        places: [{ start: at, end: at + name.length }],
        name,
        other: later.name.text,
        otherPlaces: [place],
      },
    ];
  });
}

/** One sentence alone. */
const isLine = (block: Block | undefined): boolean => block !== undefined && block.sentences.length < 2;

/** "Like Tan, …", "Said Tan, …", "Hot Tan": a word that only opens the sentence, or two that the article writes small. */
function isNoFullName({ small }: KnownWords, { block, name }: Mention<Pair>): boolean {
  const [first, last] = [name.first.toLowerCase(), name.last.toLowerCase()];
  const isSmall = small().has(first);
  if (isSmall && small().has(last)) return true;
  const opens =
    block.prose.text.slice(0, name.start).endsWith(': ') ||
    block.sentences.some(({ start }) => start === name.start);
  if (!opens) return false;
  if (PREPOSITIONS.has(first) || INVERTING_VERBS.has(first)) return true;
  return (isSmall || classOf(first) === 'verb') && !WORDS_AND_FIRST_NAMES.has(first);
}

/** The full name is followed by what a person has or does. */
const isPerson = ({ text }: Article, { end }: Range): boolean =>
  /^(?:,? (?:who|said|says|told|a|an|the|whose|aged|\d\d|director|head|chief|president|professor|owner|founder|of)\b|, )/u.test(
    text.slice(end, end + 14),
  );
