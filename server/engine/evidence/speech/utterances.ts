import type { Article, Block } from '../../article/article.ts';
import { sourceRange } from '../../article/prose.ts';
import type { Wording } from '../../article/wording.ts';
import { NOT_A_NAME } from '../../language/english/attribution.ts';
import type { Range } from '../../text/range.ts';
import type { Evidence, Quotation, VagueAttribution } from '../evidence.ts';
import { isReference } from '../passages.ts';
import { isUnsignedQuote, quotedTogether } from './blockQuotes.ts';
import { once } from '../../text/once.ts';
import { smallWordsOf } from '../words.ts';
import { isAboutSomebody, isAnnounced, isEpigraph, isFromView, isOfAWork, isTalkedOf } from './tellings.ts';

/** Somebody's words for which nobody is named, in marks or as a block quotation. */
export interface Utterance {
  readonly block: Block;
  /** With its marks; of a block quotation all of its words. */
  readonly range: Range;
  /** In the prose of its block. */
  readonly start: number;
  readonly end: number;
  readonly marked: boolean;
}

/** The quotations of whole sentences that have no speaker in their paragraph or the one before. */
export function unspoken(article: Article, { quotations, sources, vague }: Evidence): readonly Utterance[] {
  const credited = new Set(sources.map(({ block }) => block));
  const around = surroundingsOf(article, quotations, vague);
  return [
    ...quotations.flatMap((quotation) => unspokenInMarks(article, quotation, around)),
    ...article.blocks.flatMap((block) =>
      isUnsignedQuote(article, block, { credited, smallWords: around.smallWords })
        ? [blockUtterance(article, block)]
        : [],
    ),
  ].toSorted((a, b) => a.range.start - b.range.start);
}

function blockUtterance({ blocks }: Article, block: Block): Utterance {
  const last = quotedTogether(blocks, block).at(-1) ?? block;
  const range = { start: block.range.start, end: last.range.end };
  return { block, range, start: 0, end: block.prose.text.length, marked: false };
}

const READ: ReadonlySet<string> = new Set(['body', 'deck']);

/** What a quotation is held against, worked out once. */
interface Around {
  /** Blocks in which some quotation has a speaker, and blocks with any quotation. */
  readonly spoken: ReadonlySet<number>;
  readonly quoted: ReadonlySet<number>;
  /** By block, where those are told of who are credited without a name, which is another rule's question. */
  readonly vague: ReadonlyMap<number, readonly VagueAttribution[]>;
  /** Words that the article writes in small letters; found when asked for. */
  readonly smallWords: () => ReadonlySet<string>;
  /** How often quotations open with the same words. */
  readonly openings: ReadonlyMap<string, number>;
  /** Capitalised words that stand inside of a sentence, where only a name has its capital; found when asked for. */
  readonly names: () => ReadonlySet<string>;
}

const openingOf = ({ text }: Quotation): string => text.slice(1, 40);

function surroundingsOf(
  article: Article,
  quotations: readonly Quotation[],
  vague: readonly VagueAttribution[],
): Around {
  const openings = new Map<string, number>();
  for (const quotation of quotations)
    openings.set(openingOf(quotation), (openings.get(openingOf(quotation)) ?? 0) + 1);
  const vagueIn = new Map<number, VagueAttribution[]>();
  for (const found of vague) {
    const list = vagueIn.get(found.block);
    if (list === undefined) vagueIn.set(found.block, [found]);
    else list.push(found);
  }
  return {
    spoken: new Set(quotations.filter(({ speaker }) => speaker !== null).map(({ block }) => block)),
    quoted: new Set(quotations.filter(({ term }) => !term).map(({ block }) => block)),
    vague: vagueIn,
    smallWords: once(() => smallWordsOf(article)),
    openings,
    names: once(() => new Set(article.blocks.flatMap(({ wording }) => wording.recall(namesInside)))),
  };
}

const namesInside = ({ prose }: Wording): readonly string[] => prose.text.match(NAME_INSIDE) ?? [];

const NAME_INSIDE = /(?<=\p{Ll} )\p{Lu}[\p{L}'-]+/gu;

function unspokenInMarks(article: Article, quotation: Quotation, around: Around): readonly Utterance[] {
  const block = article.blocks[quotation.block];
  if (quotation.term || quotation.speaker !== null || block === undefined || !READ.has(block.zone)) return [];
  // The paragraph's other quotations have a speaker, or this is one of a list of wordings.
  if (around.spoken.has(block.index)) return [];
  const start = startInBlock(block, quotation);
  const end = start + quotation.text.length;
  const place = { block, start, end };
  if (!isWholeSentence(quotation.text) || isTalkedOf(place) || isVaguelyCredited(around, quotation))
    return [];
  if (CREDIT_BEHIND.test(article.text.slice(quotation.range.end, quotation.range.end + 120))) return [];
  if (isCreditedBeside(block, end) || isEpigraph(article, place) || isOfAWork(place)) return [];
  // The same words stand elsewhere in marks: a pulled quotation.
  if ((around.openings.get(openingOf(quotation)) ?? 0) > 1 && quotation.text.length > 40) return [];
  if (isAboutSomebody(around.names, block, quotation.sentence - 1) || isFromView(around.names, place))
    return [];
  if (isAnnounced(article, place)) return [];
  return goesOn(article, place, around) ? [] : [{ ...place, range: quotation.range, marked: true }];
}

/** `…,” according to researchers`: they are asked for by name where vague words are. */
const isVaguelyCredited = ({ vague }: Around, { block, range }: Quotation): boolean =>
  vague.get(block)?.some((found) => Math.abs(found.range.start - range.end) < 4) ?? false;

/** Blocks back to the paragraph whose speaker goes on in a paragraph that is all quotation. */
const GOES_ON_AFTER = 2;

/** A paragraph that is one quotation, where the one before has a speaker, with one paragraph between that names nobody. */
function goesOn(
  { blocks }: Article,
  { block, start, end }: { readonly block: Block; readonly start: number; readonly end: number },
  { spoken, quoted }: Around,
): boolean {
  const { text } = block.prose;
  if (text.slice(0, start).trim() !== '' || text.slice(end).trim() !== '') return false;
  for (let back = 1; back <= GOES_ON_AFTER; back++) {
    const before = blocks[block.index - back];
    if (before === undefined || before.zone !== 'body') return false;
    if (quoted.has(before.index)) return spoken.has(before.index);
    if (before.wording.recall(namesInside).length > 0) return false;
  }
  return false;
}

/** The evidence keeps the source's place; the words are found from the sentence they stand in. */
function startInBlock({ prose, sentences }: Block, { sentence, text }: Quotation): number {
  return Math.max(0, prose.text.indexOf(text, sentences[sentence]?.start ?? 0));
}

/** Opens with a capital and closes with the end of a sentence, and holds a small word in between. */
const isWholeSentence = (quoted: string): boolean =>
  /^["“„«「『']\s?(?:\.{3}|…)? ?[\p{Lu}\d]/u.test(quoted) &&
  /(?:[.!?…,—–][\])]?["”“»」』']|["”“»」』'])$/u.test(quoted) &&
  /[.!?…,—–]["”“»」』']$/u.test(quoted) &&
  // Two apostrophes stand for a mark: who speaks may be told between them.
  !/''/u.test(quoted);

/** A dash or a template behind it, over the end of its paragraph and tags. */
const CREDIT_BEHIND = /^(?:\s|<[^<>]{1,60}>|>){0,12}(?:[—–―]|--?(?= )|\{[{%]|<cite)/u;

/** A note, a link or a bracket right behind it says where it is from. */
function isCreditedBeside(block: Block, end: number): boolean {
  const behind = block.prose.text.slice(end, end + 6);
  if (/^ ?(?:[([\uFFFC]|[—–―-])/u.test(behind)) return true;
  return block.inlines.some(isReference);
}

/** A name near an utterance, with its place in the text. */
export interface NearName {
  readonly name: string;
  readonly range: Range;
}

/** As far as a name is looked for. */
const WINDOW = 1500;

/** Names of people and bodies beside an utterance, the nearest first: its own paragraph's, then those around it. */
export function namesNear({ blocks }: Article, { block, start, end }: Utterance): readonly NearName[] {
  const found: (NearName & { readonly distance: number })[] = [];
  for (const [step, weight] of [
    [0, 0],
    [-1, 1000],
    [1, 2000],
  ] as const) {
    const near = blocks[block.index + step];
    if (near === undefined || (near.zone !== 'body' && near.zone !== 'deck' && near.zone !== 'quote'))
      continue;
    const window =
      step === 0 ? Math.max(0, start - WINDOW) : step < 0 ? Math.max(0, near.prose.text.length - WINDOW) : 0;
    const part = near.prose.text.slice(window, step === 0 ? end + WINDOW : window + WINDOW);
    for (const match of part.matchAll(NAME)) {
      const from = window + match.index;
      const to = from + match[0].length;
      const inside = step === 0 && from < end && to > start;
      if (inside || NOT_A_NAME.has(match[0].split(' ')[0]?.toLowerCase() ?? '')) continue;
      const distance =
        weight +
        (step === 0
          ? Math.min(Math.abs(from - end), Math.abs(start - to))
          : step < 0
            ? near.prose.text.length - to
            : from);
      found.push({ name: match[0], range: sourceRange(near.prose, from, to), distance });
    }
  }
  const seen = new Set<string>();
  return found
    .toSorted((a, b) => a.distance - b.distance)
    .filter(({ name }) => !seen.has(name) && seen.add(name));
}

const NAME =
  /(?<![\p{L}\p{N}])(?:(?:Mr|Mrs|Ms|Dr|Prof|Sir|Dame|Mayor|Senator|Minister|President|Councillor|Inspector|Judge)\.? \p{Lu}[\p{L}'-]+|\p{Lu}[\p{Ll}'-]+(?: (?:\p{Lu}\.|de|van|von|bin|al|el|da|di|der|den|la)){0,2} \p{Lu}[\p{L}'-]+)(?:(?: \p{Lu}[\p{Ll}'-]+){0,1})(?![\p{L}\p{N}])/gu;
