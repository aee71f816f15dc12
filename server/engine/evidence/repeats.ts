import type { Article, Block } from '../article/article.ts';
import { sourceRange } from '../article/prose.ts';
import { stemOf } from '../themes/stems.ts';
import type { Range } from '../text/range.ts';
import type { Quotation } from './evidence.ts';

/** A sentence that says again what an earlier one said. */
export interface Repeat {
  readonly first: Range;
  readonly second: Range;
  readonly block: Block;
  readonly similarity: number;
}

interface Said {
  readonly block: Block;
  readonly range: Range;
  readonly stems: ReadonlySet<string>;
  /** Figures, and capitalised words inside of the sentence: what parallel sentences differ in. */
  readonly marks: ReadonlySet<string>;
  readonly words: string;
}

/** Shorter sentences repeat each other by chance. */
const FEWEST_WORDS = 12;
/** Neighbouring paragraphs that are less alike than this are parallel on purpose. */
const SIDE_BY_SIDE = 0.75;
/** So many earlier sentences at most are compared with one. */
const MOST_CANDIDATES = 12;
const READ: ReadonlySet<string> = new Set(['body', 'list', 'lead-in']);

/** Pairs of sentences in nearly the same words, by the second one's place; each second sentence once. */
export function repeatsOf(
  article: Article,
  quotations: readonly Quotation[],
  similarity: number,
  isSummary: (block: Block) => boolean,
): readonly Repeat[] {
  const said = sentencesOf(article, quotations);
  const frequency = new Map<string, number>();
  for (const { stems } of said) for (const stem of stems) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
  const byStem = new Map<string, number[]>();
  const roots = new Map<Said, Said>();
  const times = new Map<Said, number>();
  const found: (Repeat & { readonly root: Said })[] = [];
  said.forEach((sentence, at) => {
    const rare = prefixOf(sentence.stems, frequency, similarity);
    const earlier = bestOf(said, sentence, candidatesOf(byStem, rare), similarity);
    if (earlier !== null && mayRepeat(earlier.said, sentence, earlier.similarity, isSummary)) {
      const root = roots.get(earlier.said) ?? earlier.said;
      roots.set(sentence, root);
      times.set(root, (times.get(root) ?? 0) + 1);
      found.push({
        root,
        first: earlier.said.range,
        second: sentence.range,
        block: sentence.block,
        similarity: earlier.similarity,
      });
    }
    for (const stem of rare) {
      const list = byStem.get(stem);
      if (list === undefined) byStem.set(stem, [at]);
      else list.push(at);
    }
  });
  // What stands three times is a refrain or a form, and no slip.
  return found.filter(({ root }) => times.get(root) === 1);
}

function sentencesOf(article: Article, quotations: readonly Quotation[]): readonly Said[] {
  const quoted = new Set(
    quotations.filter(({ term }) => !term).map(({ block, sentence }) => `${block}:${sentence}`),
  );
  return article.blocks.flatMap((block) => {
    if (!READ.has(block.zone) || block.language !== 'en' || isSetApart(article, block)) return [];
    return block.sentences.flatMap(({ start, end }, index) => {
      if (end - start < 5 * FEWEST_WORDS || quoted.has(`${block.index}:${index}`)) return [];
      const words = block.prose.text.slice(start, end);
      if (!/[.!?…]["”')\]]*$/u.test(words) || CODE.test(words)) return [];
      const list = words.match(WORD) ?? [];
      if (list.length < FEWEST_WORDS) return [];
      const marks = list.slice(1).filter((word) => /^[\p{Lu}\d]/u.test(word));
      const stems = new Set(list.map((word) => stemOf(word.toLowerCase())));
      return [{ block, range: sourceRange(block.prose, start, end), stems, marks: new Set(marks), words }];
    });
  });
}

/** Code that is not set as such. */
const CODE = /[{}=;|]|\w\(|\w_\w/u;

/** In tags of its own: a pulled quotation, a box, a card. */
const isSetApart = ({ text }: Article, { range, kind, inlines }: Block): boolean =>
  kind === 'html' ||
  kind === 'component' ||
  /[<{]/u.test(text[range.start] ?? '') ||
  inlines.some(
    (inline) =>
      inline.kind === 'emphasis' && inline.range.end - inline.range.start > 0.8 * (range.end - range.start),
  );

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'.,-]*[\p{L}\p{N}]|[\p{L}\p{N}]/gu;

/** Two sets so much alike share one of each other's rarest words, at least one of so many. */
function prefixOf(
  stems: ReadonlySet<string>,
  frequency: ReadonlyMap<string, number>,
  similarity: number,
): readonly string[] {
  const ordered = [...stems].toSorted(
    (a, b) => (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0) || (a < b ? -1 : 1),
  );
  return ordered.slice(0, stems.size - Math.ceil(similarity * stems.size) + 1);
}

/** The latest few of the sentences that share a rare word. */
function candidatesOf(
  byStem: ReadonlyMap<string, readonly number[]>,
  rare: readonly string[],
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
  { stems }: Said,
  candidates: readonly number[],
  least: number,
): { readonly said: Said; readonly similarity: number } | null {
  let best: { readonly said: Said; readonly similarity: number } | null = null;
  for (const at of candidates) {
    const other = said[at];
    if (other === undefined) continue;
    const similarity = jaccard(stems, other.stems);
    if (similarity >= least && similarity > (best?.similarity ?? 0)) best = { said: other, similarity };
  }
  return best;
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const stem of a) if (b.has(stem)) common++;
  return common / (a.size + b.size - common);
}

/** Parallel sentences ("In Oslo …", "In Bergen …"), items of lists and summaries may say nearly the same. */
function mayRepeat(
  first: Said,
  second: Said,
  similarity: number,
  isSummary: (block: Block) => boolean,
): boolean {
  const identical = similarity === 1 && first.words === second.words;
  if (identical) return first.block.zone !== 'list' || second.block.zone !== 'list';
  if (MEANT.test(second.words) || first.words.endsWith('?')) return false;
  // Side by side, sentences that are alike are set against each other.
  const apart = second.block.index - first.block.index;
  if (apart === 0 || (apart === 1 && similarity < SIDE_BY_SIDE)) return false;
  if (isSummary(first.block) || isSummary(second.block)) return false;
  if (first.block.zone === 'list' && second.block.zone === 'list') return false;
  return !differ(first.marks, second.marks);
}

/** A repeat that says so, an answer to a question, an update. */
const MEANT =
  /^(?:again|yes|no|update[ds]?|edit|correction|as (?:I|we|already|mentioned|noted|said)|remember|to repeat|once more)\b|\b(?:opened this|as (?:mentioned|noted|said|stated) (?:above|before|earlier)|already (?:said|mentioned))\b/iu;

const differ = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].some((mark) => !b.has(mark)) && [...b].some((mark) => !a.has(mark));
