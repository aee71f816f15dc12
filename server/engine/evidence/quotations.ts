import type { Block } from '../article/article.ts';
import { sourceRange } from '../article/prose.ts';
import { lastStarting, type Range } from '../text/range.ts';
import type { Attribution } from './attributions.ts';
import type { Quotation } from './evidence.ts';

/** A quotation in a block's prose. */
export interface QuotationSpan extends Range {
  /** A term, a title or a name in quotation marks: nobody's words. */
  readonly term: boolean;
  /** The closing mark stands in this block; else it runs on in the next, which opens with a mark again. */
  readonly closed: boolean;
}

const ANY_MARK = /["“”„«»「『']/u;

/** Every style of marks; the single ones only around several words, because an apostrophe looks the same. */
const QUOTATION = new RegExp(
  [
    '“[^“”]{1,1500}(?:”|$)',
    '(?<![\\d\\p{L}])"[^"]{1,1500}(?:"|$)',
    '„[^„“”]{1,1500}[“”]',
    '«[^«»]{1,1500}»',
    '「[^「」]{1,1500}」',
    '『[^『』]{1,1500}』',
    "(?<![\\p{L}\\d.,!?])'[^'“\"]{8,600}(?:'[\\p{L}][^'“\"]{0,400}){0,12}[,.!?]'(?![\\p{L}])",
  ].join('|'),
  'gu',
);

/** The quotations of a text, marks included. */
export function quotationSpans(text: string): readonly QuotationSpan[] {
  if (!ANY_MARK.test(text)) return [];
  const spans: QuotationSpan[] = [];
  for (const match of text.matchAll(QUOTATION)) {
    const words = match[0].slice(1).trim();
    const closed = CLOSING.test(words.at(-1) ?? '');
    const inside = closed ? words.slice(0, -1) : words;
    const start = match.index;
    spans.push({ start, end: start + match[0].length, term: isTerm(inside), closed });
  }
  return spans;
}

const CLOSING = /["”“»」』']/u;
const FEWEST_WORDS = 5;
const FEWEST_IDEOGRAPHS = 10;

/** Fewer than five words (ten ideographs), or words that are nearly all capitalised as a title's are. */
function isTerm(words: string): boolean {
  const ideographs = words.match(/[\u3040-\u30FF\u4E00-\u9FFF\uAC00-\uD7AF]/gu)?.length ?? 0;
  if (ideographs > 0) return ideographs < FEWEST_IDEOGRAPHS;
  const list = words.split(/\s+/u);
  if (list.length < FEWEST_WORDS) return true;
  const long = list.filter((word) => word.length > 3);
  return long.length > 2 && long.filter((word) => /^\p{Lu}/u.test(word)).length > 0.75 * long.length;
}

/** Says whether a place lies inside somebody's words. */
export function insideSpeech(spans: readonly QuotationSpan[]): (offset: number) => boolean {
  const speech = spans.filter((span) => !span.term);
  return speech.length === 0
    ? () => false
    : (offset) => offset < (speech[lastStarting(speech, offset - 1)]?.end ?? 0) - 1;
}

/** What the search for speakers knows of a block. */
export interface QuotingBlock {
  readonly block: Block;
  readonly spans: readonly QuotationSpan[];
  /** By sentence of the block; none where nothing was found. */
  readonly passages: readonly { readonly attributions: readonly Attribution[] }[];
}

/**
 * The quotations of an article with their speakers: named in the sentence, the next, the one before, with a colon or a
 * dash, or in the paragraph before where the quotation opens its own. A quotation that was not closed goes on.
 */
export function quotationsOf(blocks: readonly (QuotingBlock | undefined)[]): readonly Quotation[] {
  const found: Quotation[] = [];
  let open: Range | null = null;
  for (const [at, quoting] of blocks.entries()) {
    if (quoting === undefined || quoting.spans.length === 0) continue;
    const before = blocks[at - 1];
    for (const span of quoting.spans) {
      const sentence = sentenceAt(quoting.block, span.start);
      const speaker: Range | null =
        speakerOf(quoting, span, sentence, before) ?? (span.start === 0 ? open : null);
      found.push({
        block: quoting.block.index,
        sentence,
        range: sourceRange(quoting.block.prose, span.start, span.end),
        text: quoting.block.prose.text.slice(span.start, span.end),
        term: span.term,
        speaker,
      });
      open = span.closed ? null : speaker;
    }
  }
  return found;
}

const sentenceAt = ({ sentences }: Block, offset: number): number =>
  Math.max(0, lastStarting(sentences, offset));

function speakerOf(
  { block, spans, passages }: QuotingBlock,
  span: QuotationSpan,
  sentence: number,
  before: QuotingBlock | undefined,
): Range | null {
  const last = Math.max(sentence, sentenceAt(block, span.end - 1));
  const places = [...range(sentence, last), last + 1, sentence - 1];
  for (const place of places) {
    const attribution = nearest(passages[place]?.attributions ?? [], span);
    if (attribution !== undefined)
      return sourceRange(block.prose, attribution.speaker.start, attribution.speaker.end);
  }
  const byMark = colonOrDash(block, span);
  if (byMark !== null) return byMark;
  if (span.start > 2 || before === undefined || spans[0] !== span) return null;
  const above = before.passages.findLast(({ attributions }) => attributions.length > 0)?.attributions.at(-1);
  return above === undefined ? null : sourceRange(before.block.prose, above.speaker.start, above.speaker.end);
}

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);

function nearest(attributions: readonly Attribution[], span: Range): Attribution | undefined {
  const distance = ({ start, end }: Attribution): number =>
    start >= span.end ? start - span.end : span.start - end;
  return attributions.toSorted((a, b) => distance(a) - distance(b))[0];
}

const COLON_CREDIT =
  /(?:^|[.!?] )((?:\p{Lu}[\p{L}.'-]*|[a-z]{1,4})(?:,? (?:\p{Lu}[\p{L}.'-]*|of|the|for|at)){0,8})(?: [\p{Ll}' ]{1,60})?: ?$/u;
const DASH_CREDIT = /^\s?(?:[—–-]{1,3}|\()\s?(\p{Lu}[\p{L}.'-]*(?:,? \p{Lu}[\p{L}.'-]*){0,6})/u;

/** "Ana Ruiz, Leeds:" in front of a quotation, "— Ana Ruiz" behind it. */
function colonOrDash({ prose }: Block, span: Range): Range | null {
  const from = Math.max(0, span.start - 120);
  const colon = COLON_CREDIT.exec(prose.text.slice(from, span.start));
  if (colon !== null) {
    const start = from + colon.index + colon[0].indexOf(colon[1] ?? '');
    return sourceRange(prose, start, start + (colon[1]?.length ?? 0));
  }
  const dash = DASH_CREDIT.exec(prose.text.slice(span.end, span.end + 80));
  if (dash === null) return null;
  const start = span.end + dash[0].length - (dash[1]?.length ?? 0);
  return sourceRange(prose, start, start + (dash[1]?.length ?? 0));
}
