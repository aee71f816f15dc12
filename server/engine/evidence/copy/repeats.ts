import type { Article, Block } from '../../article/article.ts';
import { sourceRange } from '../../article/prose.ts';
import { plainIn, sentencesIn, type Wording } from '../../article/wording.ts';
import { twinsOf } from '../../text/plainly.ts';
import { lastStarting, type Range } from '../../text/range.ts';
import { NUMBERS as NUMBERS_AND_ORDINALS } from '../../language/english/grammar.ts';
import { Remembering } from '../../text/remembering.ts';
import { stemOf } from '../../themes/stems.ts';
import type { QuotationSpan } from '../speech/quotations.ts';
import { statementsIn } from '../statements.ts';
import { areRequests, isMeant, isOwnedUp } from './meant.ts';

/** Neighbouring sentences that say again what earlier ones said. */
export interface Repeat {
  readonly first: Range;
  readonly second: Range;
  readonly block: Block;
  /** Of the pair of sentences that are least alike. */
  readonly similarity: number;
  readonly sentences: number;
}

/** A sentence that may be told again; its place is in the prose of its block. */
class Sentence extends Remembering implements Range {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** Each once, as numbers in their order. */
  readonly stems: readonly number[];

  constructor({ start, end }: Range, words: string, stems: readonly number[]) {
    super();
    this.start = start;
    this.end = end;
    this.words = words;
    this.stems = stems;
  }
}

interface Said {
  readonly block: Block;
  readonly sentence: Sentence;
}

/** Shorter sentences repeat each other by chance. */
const FEWEST_WORDS = 12;
/** Neighbouring paragraphs that are less alike than this are parallel on purpose. */
const SIDE_BY_SIDE = 0.75;
/** So many earlier sentences at most are compared with one. */
const MOST_CANDIDATES = 12;
const READ: ReadonlySet<string> = new Set(['body', 'list', 'lead-in']);

/** Passages in nearly the same words, by the second one's place; each second sentence once. */
export function repeatsOf(
  article: Article,
  similarity: number,
  isSummary: (block: Block) => boolean,
): readonly Repeat[] {
  const said = saidIn(article);
  const frequency = frequencyOf(said);
  const byStem = new Map<number, number[]>();
  const roots = new Map<Said, Said>();
  const times = new Map<Said, number>();
  const found: Pair[] = [];
  for (const [at, second] of said.entries()) {
    const rare = rarestOf(second.sentence.stems, frequency, similarity);
    if (rare.length === 0) continue;
    const best = bestOf(said, second, candidatesOf(byStem, rare), similarity);
    if (best !== null && mayRepeat(best.said, second, best.similarity, isSummary)) {
      const first = best.said;
      const root = roots.get(first) ?? first;
      roots.set(second, root);
      times.set(root, (times.get(root) ?? 0) + 1);
      found.push({ root, first, second, similarity: best.similarity });
    }
    for (const stem of rare) {
      const list = byStem.get(stem);
      if (list === undefined) byStem.set(stem, [at]);
      else list.push(at);
    }
  }
  // What stands three times is a refrain or a form, and no slip.
  return passagesOf(found.filter(({ root }) => times.get(root) === 1));
}

interface Pair {
  readonly root: Said;
  readonly first: Said;
  readonly second: Said;
  readonly similarity: number;
}

/** Pairs whose sentences stand side by side in both places are one passage told twice. */
function passagesOf(pairs: readonly Pair[]): readonly Repeat[] {
  const passages: Pair[][] = [];
  for (const pair of pairs) {
    const passage = passages.at(-1);
    const last = passage?.at(-1);
    if (
      last !== undefined &&
      areNeighbours(last.first, pair.first) &&
      areNeighbours(last.second, pair.second)
    )
      passage?.push(pair);
    else passages.push([pair]);
  }
  return passages.flatMap((passage) => {
    const [from, to] = [passage[0], passage.at(-1)];
    if (from === undefined || to === undefined) return [];
    return {
      first: { start: placeOf(from.first).start, end: placeOf(to.first).end },
      second: { start: placeOf(from.second).start, end: placeOf(to.second).end },
      block: from.second.block,
      similarity: Math.min(...passage.map(({ similarity }) => similarity)),
      sentences: passage.length,
    };
  });
}

/** Nothing but a space parts them. */
const areNeighbours = (a: Said, b: Said): boolean =>
  a.block === b.block &&
  a.sentence.end <= b.sentence.start &&
  a.block.prose.text.slice(a.sentence.end, b.sentence.start).trim() === '';

const placeOf = ({ block, sentence }: Said): Range => sourceRange(block.prose, sentence.start, sentence.end);

function saidIn(article: Article): readonly Said[] {
  const blocks = article.blocks.filter(
    (block) =>
      READ.has(block.zone) &&
      block.language === 'en' &&
      block.sentences.some(isLong) &&
      !isSetApart(article, block),
  );
  // A paragraph alone repeats itself only word for word.
  if (blocks.length === 1 && !blocks.some(saysTheSameTwice)) return [];
  return blocks.flatMap((block) =>
    block.wording.recall(sentencesToCompare).map((sentence) => ({ block, sentence })),
  );
}

const saysTheSameTwice = ({ prose, sentences }: Block): boolean =>
  new Set(sentences.map(({ start, end }) => prose.text.slice(start, end))).size < sentences.length;

/** The longer sentences of a text that are finished, no code, and nobody's quoted words. */
function sentencesToCompare(wording: Wording): readonly Sentence[] {
  const { text } = wording.prose;
  const sentences = wording.recall(sentencesIn);
  const quoted = quotedIn(sentences, wording.recall(statementsIn).spans);
  const plain = wording.recall(plainIn);
  const found: Sentence[] = [];
  sentences.forEach((place, index) => {
    if (!isLong(place) || quoted.has(index)) return;
    const { start, end } = place;
    const words = text.slice(start, end);
    if (!isFinished(words) || (SIGN_OF_CODE.test(words) && CODE.test(words))) return;
    // In one go, but for letters of which a small one is written with more units than its capital.
    const list = plain
      ? (words.toLowerCase().match(WORD.plainly) ?? [])
      : lowered(words.match(WORD.anywhere));
    if (list.length >= FEWEST_WORDS) found.push(new Sentence(place, words, stemsOf(list)));
  });
  return found;
}

/** The sentences that hold somebody's words. */
function quotedIn(sentences: readonly Range[], spans: readonly QuotationSpan[]): ReadonlySet<number> {
  const quoted = new Set<number>();
  for (const { start, term } of spans) if (!term) quoted.add(lastStarting(sentences, start));
  return quoted;
}

/** Says whether a sentence ends in a full stop or its like, closing marks aside. */
function isFinished(words: string): boolean {
  let last = words.length - 1;
  while (last >= 0 && CLOSING.includes(words.charAt(last))) last--;
  return last >= 0 && STOPS.includes(words.charAt(last));
}

const CLOSING = `"”')]`;
const STOPS = '.!?…';

const lowered = (words: readonly string[] | null): readonly string[] =>
  (words ?? []).map((word) => word.toLowerCase());

/** Figures, compounds, and capitalised words inside of a sentence: what parallel sentences differ in. */
const marksOf = ({ words }: Sentence): ReadonlySet<string> =>
  new Set((words.match(WORD.anywhere) ?? []).slice(1).filter((word) => /^[\p{Lu}\d]|-/u.test(word)));

/** The numbers that are written as words. */
const numbersOf = ({ words }: Sentence): ReadonlySet<string> =>
  new Set((words.toLowerCase().match(WORD.anywhere) ?? []).filter((word) => WRITTEN_NUMBERS.has(word)));

const WRITTEN_NUMBERS: ReadonlySet<string> = new Set(NUMBERS_AND_ORDINALS.split(/\s+/u));

const isLong = ({ start, end }: Range): boolean => end - start >= 5 * FEWEST_WORDS;

/** Code that is not set as such. */
const CODE = /[{}=;|]|\w\(|\w_\w/u;
const SIGN_OF_CODE = /[{}=;|(_]/;

/** In tags or in marks of its own: a pulled quotation, a box, a card. */
const isSetApart = ({ text }: Article, { range, kind, inlines }: Block): boolean =>
  kind === 'html' ||
  kind === 'component' ||
  text[range.start] === '<' ||
  text[range.start] === '{' ||
  inlines.some(
    (inline) =>
      (inline.kind === 'emphasis' || inline.kind === 'strong') &&
      inline.range.end - inline.range.start > 0.8 * (range.end - range.start),
  );

export const WORD = twinsOf(/[\p{L}\p{N}]+(?:['.,-]+[\p{L}\p{N}]+)*/gu);

function stemsOf(words: readonly string[]): readonly number[] {
  const stems: number[] = [];
  for (const word of words) insert(stems, numberOf(stemOf(word)));
  return stems;
}

/** Puts a number in its place among sorted ones, each once: for the few of a sentence quicker than to sort them. */
function insert(sorted: number[], number: number): void {
  let at = sorted.length;
  while (at > 0 && (sorted[at - 1] ?? 0) > number) at--;
  if (sorted[at - 1] === number) return;
  for (let to = sorted.length; to > at; to--) sorted[to] = sorted[to - 1] ?? 0;
  sorted[at] = number;
}

const NUMBERS = 2 ** 31;

/** A number for a word; it is so seldom another word's too that no repeat hangs on it. */
function numberOf(word: string): number {
  let number = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) number = Math.imul(number ^ word.charCodeAt(at), 0x01000193);
  return number >>> 1;
}

/** In how many sentences a stem stands. */
function frequencyOf(said: readonly Said[]): ReadonlyMap<number, number> {
  const frequency = new Map<number, number>();
  for (const { sentence } of said)
    for (const stem of sentence.stems) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
  return frequency;
}

/**
 * Two sets so much alike share one of each other's rarest stems, at least one of so many. Those that stand nowhere else
 * are left out, for they are not shared.
 */
function rarestOf(
  stems: readonly number[],
  frequency: ReadonlyMap<number, number>,
  similarity: number,
): readonly number[] {
  let most = stems.length - Math.ceil(similarity * stems.length) + 1;
  const shared: number[] = [];
  for (const stem of stems) {
    const times = frequency.get(stem) ?? 1;
    if (times > 1) shared.push(times * NUMBERS + stem);
    else if (--most === 0) return NONE;
  }
  const rarest: number[] = [];
  for (const key of shared) {
    if (rarest.length === most && key > (rarest.at(-1) ?? 0)) continue;
    insert(rarest, key);
    if (rarest.length > most) rarest.pop();
  }
  return rarest.map((key) => key % NUMBERS);
}

const NONE: readonly never[] = [];

/** The latest few of the sentences that share a rare word. */
function candidatesOf(
  byStem: ReadonlyMap<number, readonly number[]>,
  rare: readonly number[],
): readonly number[] {
  const found = new Set<number>();
  for (const stem of rare) {
    const list = byStem.get(stem) ?? [];
    for (let at = list.length - 1; at >= 0 && at >= list.length - 4; at--) found.add(list[at] ?? 0);
    if (found.size >= MOST_CANDIDATES) break;
  }
  return [...found];
}

function bestOf(
  said: readonly Said[],
  { sentence: { stems } }: Said,
  candidates: readonly number[],
  least: number,
): { readonly said: Said; readonly similarity: number } | null {
  let best: { readonly said: Said; readonly similarity: number } | null = null;
  for (const at of candidates) {
    const other = said[at];
    if (other === undefined) continue;
    const similarity = jaccard(stems, other.sentence.stems);
    if (similarity >= least && similarity > (best?.similarity ?? 0)) best = { said: other, similarity };
  }
  return best;
}

function jaccard(a: readonly number[], b: readonly number[]): number {
  let common = 0;
  let at = 0;
  for (const stem of a) {
    while ((b[at] ?? NUMBERS) < stem) at++;
    if (b[at] === stem) common++;
  }
  return common / (a.length + b.length - common);
}

/** Parallel sentences ("In Oslo …", "In Bergen …"), items of lists and summaries may say nearly the same. */
function mayRepeat(
  { block: before, sentence: first }: Said,
  { block, sentence: second }: Said,
  similarity: number,
  isSummary: (block: Block) => boolean,
): boolean {
  const inList = before.zone === 'list' && block.zone === 'list';
  if (similarity === 1 && first.words === second.words) return !inList && !isOwnedUp(block, second);
  // Side by side, sentences that are alike are set against each other.
  const apart = block.index - before.index;
  if (apart === 0 || (apart === 1 && similarity < SIDE_BY_SIDE)) return false;
  if (inList || isSummary(before) || isSummary(block)) return false;
  if (differ(first.recall(marksOf), second.recall(marksOf))) return false;
  if (differ(first.recall(numbersOf), second.recall(numbersOf))) return false;
  if (first.words.endsWith('?') || isMeant(first.words, second.words) || isOwnedUp(block, second))
    return false;
  // Parts of one form each end in the same request.
  return before.section === block.section || !areRequests(first.words, second.words);
}

const differ = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].some((mark) => !b.has(mark)) && [...b].some((mark) => !a.has(mark));
