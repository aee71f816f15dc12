import type { Article, Block } from '../../article/article.ts';
import { sourceRange } from '../../article/prose.ts';
import { plainIn, type Wording } from '../../article/wording.ts';
import { INVERTING_VERBS, NOT_A_NAME } from '../../language/english/attribution.ts';
import {
  ABBREVIATED_TITLES,
  TITLES,
  WELL_KNOWN_SPELLINGS,
  WORDS_AND_FIRST_NAMES,
} from '../../language/english/names.ts';
import { PREPOSITIONS } from '../../language/english/quoting.ts';
import { fitting, twinsOf } from '../../text/plainly.ts';
import type { Range } from '../../text/range.ts';
import type { Evidence } from '../evidence.ts';
import { capitalisedWords } from './capitals.ts';
import { insideSpeech } from '../speech/quotations.ts';
import { statementsIn } from '../statements.ts';
import { isWrittenSmall } from '../words.ts';

/** One name in two spellings, or a surname that stands before the full name. */
export interface Spellings {
  readonly kind: 'spelling' | 'surname';
  /** The spelling that is more likely the slip, or the surname: every place of it, the first one first. */
  readonly places: readonly Range[];
  readonly name: string;
  readonly other: string;
  /** Every place of it. */
  readonly otherPlaces: readonly [Range, ...Range[]];
}

/** A capitalised word, or two in a row; its place is in the prose of its block. */
interface Name {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

interface Pair extends Name {
  readonly first: string;
  readonly last: string;
}

/** A name in its block. */
interface Mention<N extends Name = Name> {
  readonly block: Block;
  readonly name: N;
}

const placeOf = ({ block, name }: Mention): Range => sourceRange(block.prose, name.start, name.end);

const READ: ReadonlySet<string> = new Set(['body', 'deck', 'list', 'lead-in', 'caption']);

export function spellingsOf(article: Article, evidence: Evidence): readonly Spellings[] {
  const blocks = article.blocks.filter(({ zone, language }) => READ.has(zone) && language === 'en');
  const pairs = pairsOf(blocks);
  return [
    ...casesOf(article, blocks),
    ...slipsOf(article, pairs, blocks),
    ...surnamesFirst(article, evidence, pairs),
  ].toSorted((a, b) => (a.places[0]?.start ?? 0) - (b.places[0]?.start ?? 0));
}

/** Behind the first letter of a word. */
export const INNER_CAPITAL = twinsOf(/.\p{Lu}/u);

/** Capitalised words outside of quotations, but for those all in capitals. */
function namesIn(wording: Wording): readonly Name[] {
  const words = capitalisedWords(wording);
  if (words.length === 0) return words;
  const quoted = insideSpeech(wording.recall(statementsIn).spans);
  return words.filter(({ text: word, start }) => !quoted(start) && word !== word.toUpperCase());
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

/** The longer names with a capital inside, in small letters. */
function innerCapitalsIn(wording: Wording): readonly string[] {
  const names = wording.recall(namesIn);
  if (names.length === 0) return NONE;
  const plain = wording.recall(plainIn);
  const found: string[] = [];
  for (const { text } of names)
    if (text.length >= SHORTEST && hasInnerCapital(text, plain)) found.push(text.toLowerCase());
  return found;
}

/** "STRINGs" is a word in capitals with an ending. */
const hasInnerCapital = (word: string, plain = false): boolean =>
  fitting(INNER_CAPITAL, plain).test(word) && !/^\p{Lu}{3,}\p{Ll}/u.test(word);

/** The pairs of an article by their words, in the order in which they come first. */
function pairsOf(blocks: readonly Block[]): ReadonlyMap<string, readonly Mention<Pair>[]> {
  const found = new Map<string, Mention<Pair>[]>();
  for (const block of blocks)
    for (const name of block.wording.recall(pairsIn)) add(found, name.text, { block, name });
  return found;
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

const TITLE_WORDS: ReadonlySet<string> = new Set([
  ...TITLES.split(/\s+/u),
  ...ABBREVIATED_TITLES.split(/\s+/u),
]);

function isTitle(word: string): boolean {
  const lower = word.toLowerCase();
  return TITLE_WORDS.has(lower) || NOT_A_NAME.has(lower);
}

/** "DeepSeek" and "Deepseek": the same letters, a capital inside in one of them. */
function casesOf(article: Article, blocks: readonly Block[]): readonly Spellings[] {
  const asked = new Set(blocks.flatMap(({ wording }) => wording.recall(innerCapitalsIn)));
  if (asked.size === 0) return [];
  const mentioned = new Map<string, Mention[]>();
  for (const block of blocks)
    for (const name of block.wording.recall(namesIn)) {
      const lower = name.text.toLowerCase();
      if (asked.has(lower)) add(mentioned, lower, { block, name });
    }
  const found: (Spellings | null)[] = [];
  for (const mentions of mentioned.values()) {
    const spellings = [...new Set(mentions.map(({ name }) => name.text))];
    const inner = spellings.find((text) => hasInnerCapital(text));
    const plain = spellings.find((text) => !INNER_CAPITAL.anywhere.test(text));
    if (inner === undefined || plain === undefined || spellings.length > 2) continue;
    const spelled = (spelling: string): readonly Mention[] =>
      mentions.filter(({ name }) => name.text === spelling);
    const [inside, without] = [spelled(inner), spelled(plain)];
    if (isCommonWord(blocks, without) || areTwoNames(inner, inside, without)) continue;
    found.push(
      innerIsRight(article, inner, plain, inside.length - without.length)
        ? spellingsWith(without, inside)
        : spellingsWith(inside, without),
    );
  }
  return found.flatMap((one) => one ?? []);
}

/**
 * What everybody knows, and an acronym inside ("GeoJSON"), tell the right spelling; else it is the more frequent one. Of
 * two as frequent it is the one that a heading has.
 */
function innerIsRight(article: Article, inner: string, plain: string, more: number): boolean {
  if (WELL_KNOWN_SPELLINGS.has(inner)) return true;
  if (WELL_KNOWN_SPELLINGS.has(plain)) return false;
  if (/\p{Lu}{3}|\p{Lu}{2}$/u.test(inner)) return true;
  return more === 0 ? isHeaded(article, inner) || !isHeaded(article, plain) : more > 0;
}

/** The title or a heading has the name. */
const isHeaded = ({ identity, sections }: Article, name: string): boolean =>
  [identity.title?.value ?? '', ...sections.map(({ title }) => title)].some((title) => title.includes(name));

/**
 * "Harlow BioWorks" and "Elm Bioworks": each spelling is always part of a longer name, behind another word or in the
 * title of a work, and the two share no other word.
 */
function areTwoNames(inner: string, inside: readonly Mention[], without: readonly Mention[]): boolean {
  if (WELL_KNOWN_SPELLINGS.has(inner)) return false;
  const all = [...inside, ...without];
  if (!all.every((mention) => companionsOf(mention).length > 0)) return false;
  const known = new Set(inside.flatMap(companionsOf));
  if (without.flatMap(companionsOf).some((word) => known.has(word))) return false;
  return all.every(isBehindName) || inside.every(isInTitle) || without.every(isInTitle);
}

/** In italics, as the titles of books and papers are. */
const isInTitle = (mention: Mention): boolean => {
  const { start, end } = placeOf(mention);
  return mention.block.inlines.some(
    ({ kind, range }) => kind === 'emphasis' && range.start < start && end < range.end,
  );
};

const isBehindName = ({ block, name }: Mention): boolean =>
  nameInFront(block.prose.text, name.start) !== undefined;

/** The capitalised words right beside a name. */
function companionsOf({ block: { prose }, name }: Mention): readonly string[] {
  const behind = NAME_BEHIND.exec(prose.text.slice(name.end, name.end + FARTHEST))?.[1];
  return [nameInFront(prose.text, name.start), behind].flatMap((word) => word?.toLowerCase() ?? []);
}

function nameInFront(text: string, start: number): string | undefined {
  const word = NAME_IN_FRONT.exec(text.slice(Math.max(0, start - FARTHEST), start))?.[1];
  return word === undefined || NOT_A_NAME.has(word.toLowerCase()) ? undefined : word;
}

/** Units of the longest word beside a name. */
const FARTHEST = 40;

const NAME_IN_FRONT = /(?<![\p{L}\p{N}])(\p{Lu}[\p{L}\p{N}'’-]*) $/u;
const NAME_BEHIND = /^ (\p{Lu}[\p{L}\p{N}'’-]*)/u;

/** "Context matters", with "context" elsewhere: a word that only begins its sentences, and no name. */
const isCommonWord = (blocks: readonly Block[], mentions: readonly Mention[]): boolean =>
  mentions.every(({ block, name }) => block.sentences.some(({ start }) => start === name.start)) &&
  blocks.some(({ prose }) => prose.text.includes(` ${mentions[0]?.name.text.toLowerCase() ?? ''}`));

/** The rarer of two spellings is the slip; of two as frequent it is the later one. */
function rarer(a: readonly Mention[], b: readonly Mention[]): Spellings | null {
  const slipIsA = a.length === b.length ? firstPlace(a).start > firstPlace(b).start : a.length < b.length;
  return slipIsA ? spellingsWith(a, b) : spellingsWith(b, a);
}

function spellingsWith(slips: readonly Mention[], right: readonly Mention[]): Spellings | null {
  const [place, ...others] = right.map(placeOf);
  if (place === undefined) return null;
  return {
    kind: 'spelling',
    places: slips.map(placeOf),
    name: slips[0]?.name.text ?? '',
    other: right[0]?.name.text ?? '',
    otherPlaces: [place, ...others],
  };
}

const firstPlace = ([first]: readonly Mention[]): Range =>
  first === undefined ? { start: 0, end: 0 } : placeOf(first);

/** A shorter word differs from another by one letter by chance. */
const SHORTEST = 5;

/** "Mohammed Ali" and "Mohamed Ali": one of the two words the same, the other one letter off. */
const slipsOf = (
  article: Article,
  pairs: ReadonlyMap<string, readonly Mention<Pair>[]>,
  blocks: readonly Block[],
): readonly Spellings[] => [
  ...slipsAmong(article, pairs, blocks, 'first', 'last'),
  ...slipsAmong(article, pairs, blocks, 'last', 'first'),
];

/**
 * Of two spellings as frequent as each other, the word that the article writes small, or has elsewhere too, is the right
 * one.
 */
function lessKnown(
  article: Article,
  blocks: readonly Block[],
  a: readonly Mention<Pair>[],
  b: readonly Mention<Pair>[],
  side: 'first' | 'last',
): Spellings | null {
  if (a.length !== b.length) return rarer(a, b);
  const [knownA, knownB] = [a, b].map((mentions) => {
    const word = mentions[0]?.name[side] ?? '';
    if (isWrittenSmall(article, word.toLowerCase())) return Infinity;
    return blocks.reduce(
      (sum, { wording }) => sum + wording.recall(namesIn).filter(({ text }) => text === word).length,
      0,
    );
  });
  if (knownA === knownB) return rarer(a, b);
  return (knownA ?? 0) < (knownB ?? 0) ? spellingsWith(a, b) : spellingsWith(b, a);
}

/** Pairs that share the word on one side and are a slip apart on the other. */
function slipsAmong(
  article: Article,
  pairs: ReadonlyMap<string, readonly Mention<Pair>[]>,
  blocks: readonly Block[],
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
        const slip = lessKnown(article, blocks, first, second, other);
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
): readonly Spellings[] {
  if (pairs.size === 0) return [];
  const full = new Map<string, Mention<Pair>>();
  for (const [first] of pairs.values())
    if (first !== undefined && !full.has(first.name.last)) full.set(first.name.last, first);
  const asked = new Set<string>();
  const firstBlock = article.blocks.findIndex(({ zone }) => READ.has(zone));
  return sources.flatMap((source): readonly Spellings[] => {
    const { name } = source;
    const later = source.form === 'attribution' ? full.get(name) : undefined;
    if (later === undefined || asked.has(name) || asked.size >= MOST_ASKED) return [];
    if (!/^\p{Lu}[\p{Ll}'-]+$/u.test(name)) return [];
    asked.add(name);
    // A headline may use a surname alone; in plain text it is the first block.
    if (source.block <= firstBlock && isLine(article.blocks[source.block])) return [];
    const place = placeOf(later);
    if (place.start < source.range.start || !isPerson(article, place) || isNoFullName(article, later))
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
function isNoFullName(article: Article, { block, name }: Mention<Pair>): boolean {
  const [first, last] = [name.first.toLowerCase(), name.last.toLowerCase()];
  const isSmall = isWrittenSmall(article, first);
  if (isSmall && isWrittenSmall(article, last)) return true;
  const opens =
    block.prose.text.slice(0, name.start).endsWith(': ') ||
    block.sentences.some(({ start }) => start === name.start);
  if (!opens) return false;
  if (PREPOSITIONS.has(first) || INVERTING_VERBS.has(first)) return true;
  return isSmall && !WORDS_AND_FIRST_NAMES.has(first);
}

/** The full name is followed by what a person has or does. */
const isPerson = ({ text }: Article, { end }: Range): boolean =>
  /^(?:,? (?:who|said|says|told|a|an|the|whose|aged|\d\d|director|head|chief|president|professor|owner|founder|of)\b|, )/u.test(
    text.slice(end, end + 14),
  );
