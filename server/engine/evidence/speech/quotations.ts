import { fitting, isPlain, twinsOf } from '../../text/plainly.ts';
import { lastStarting, type Range } from '../../text/range.ts';
import { matchesOf } from '../../text/matches.ts';

/** A quotation in a block's prose. */
export interface QuotationSpan extends Range {
  /** A term, a title or a name in quotation marks: nobody's words. */
  readonly term: boolean;
  /** The closing mark stands in this block; else it runs on in the next, which opens with a mark again. */
  readonly closed: boolean;
}

/** What a quotation may start with; an apostrophe inside a word is none. */
const ANY_MARK = /["“„«「『]|(?<![\p{L}\d.,!?])'/u;
/** The same and apostrophes, at a glance. */
const MARK_OR_APOSTROPHE = /["'“„«「『]/;

/** Every style of marks; the single ones only around several words, because an apostrophe looks the same. */
const QUOTATION = twinsOf(
  new RegExp(
    [
      '“[^“”]{1,1500}(?:”|$)',
      '(?<![\\d\\p{L}])"(?:[^"“”]{1,1500}(?:["”]|$)|[^"]{1,1500}(?:"|$))',
      '„[^„“”]{1,1500}[“”]',
      '«[^«»]{1,1500}»',
      '「[^「」]{1,1500}」',
      '『[^『』]{1,1500}』',
      "(?<![\\p{L}\\d.,!?])'[^'“\"]{8,600}(?:'[\\p{L}][^'“\"]{0,400}){0,12}[,.!?]'(?![\\p{L}])",
    ].join('|'),
    'gu',
  ),
);

/** The quotations of a text, marks included. */
export function quotationSpans(text: string): readonly QuotationSpan[] {
  if (!MARK_OR_APOSTROPHE.test(text) || !ANY_MARK.test(text)) return NONE;
  const spans: QuotationSpan[] = [];
  for (const match of matchesOf(text, fitting(QUOTATION, isPlain(text)))) {
    const words = match[0].slice(1).trim();
    const closed = CLOSING.test(words.at(-1) ?? '');
    const inside = closed ? words.slice(0, -1) : words;
    const start = match.index;
    spans.push({ start, end: start + match[0].length, term: isTerm(inside), closed });
  }
  return spans;
}

const NONE: readonly never[] = [];

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
