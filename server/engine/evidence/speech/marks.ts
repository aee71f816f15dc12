import type { Article, Block } from '../../article/article.ts';
import type { Wording } from '../../article/wording.ts';
import { MARK, mayHold } from '../landmarks.ts';
import type { Range } from '../../text/range.ts';
import { matchesOf } from '../../text/matches.ts';

/** A quotation mark that is opened and not closed, in the prose of its block. */
export interface OpenMark {
  readonly block: Block;
  readonly at: number;
  /** The mark that would close it. */
  readonly closing: string;
  /** In the prose: what stands where the closing mark should (another kind of mark, or one that opens), or null. */
  readonly instead: Range | null;
  /** Offsets of the text where the next paragraphs begin, without a mark of their own, that the quotation runs over. */
  readonly runsOver: readonly number[];
}

const CLOSING: Readonly<Record<string, string>> = { '“': '”', '„': '“', '«': '»', '「': '」', '『': '』' };
const ANY = /["“”„«»「」『』]/u;
const MARKS = /["“”„«»「」『』]/gu;
const READ: ReadonlySet<string> = new Set([
  'body',
  'deck',
  'lead-in',
  'list',
  'caption',
  'quote',
  'footnote',
]);

/** A quotation may run over so many blocks: verses, lists, code between its paragraphs. */
const REACH = 6;

/** The marks of an article that nothing closes: not their paragraph, nor a later one that goes on with the quotation. */
export function openMarks(article: Article): readonly OpenMark[] {
  const found: OpenMark[] = [];
  for (const block of article.blocks) {
    if (!READ.has(block.zone) || block.language === null) continue;
    const unclosed = mayHold(block.wording, MARK) ? block.wording.recall(unclosedIn) : null;
    if (unclosed === null) continue;
    const open = { block, ...unclosed };
    if (open.instead !== null) found.push(open);
    else if (goesOn(article, open)) found.push(...runningOver(article, open));
    else found.push({ ...open, instead: botched(block.prose.text, open) });
  }
  return found;
}

type Unclosed = Omit<OpenMark, 'block'>;

/** The first mark that stays open at the end of a text, or is closed by a mark of another kind. */
function unclosedIn({ prose: { text } }: Wording): Unclosed | null {
  if (!ANY.test(text)) return null;
  const stack: { readonly at: number; readonly mark: string }[] = [];
  for (const { 0: mark, index } of matchesOf(text, MARKS)) {
    const top = stack.at(-1);
    const straight = mark === '"';
    // With a space behind it the mark parts a title from the name of its site.
    if (mark === '«' && text[index + 1] === ' ') continue;
    if (straight && (isCode(text, index) || (isMeasure(text, index) && top?.mark !== '"'))) continue;
    // A straight mark opens another inside where a word begins right behind it and none ends before.
    const nested = straight && opensWord(text, index) && !closesWord(text, index);
    if (top !== undefined && !nested && (straight ? top.mark === '"' : CLOSING[top.mark] === mark)) {
      stack.pop();
    } else if (straight ? closesWord(text, index) && !opensWord(text, index) : isClosing(mark)) {
      if (top !== undefined && stack.length === 1 && DOUBLE.has(top.mark) && DOUBLE.has(mark))
        return unclosed(top, { start: index, end: index + 1 });
      if (top === undefined) continue;
    } else if (straight && !opensWord(text, index)) continue;
    else if (top?.mark === mark && stack.length === 1 && facesBack(text, index)) {
      const start = text[index - 1] === ' ' ? index - 1 : index;
      return unclosed(top, { start, end: index + 1 });
    } else stack.push({ at: index, mark });
  }
  const left = stack[0];
  return left === undefined || text.trim().length < 3 ? null : unclosed(left, null);
}

const DOUBLE: ReadonlySet<string> = new Set(['"', '“', '”']);

const unclosed = (
  { at, mark }: { readonly at: number; readonly mark: string },
  instead: Range | null,
): Unclosed => ({ at, closing: CLOSING[mark] ?? '"', instead, runsOver: [] });

/** An opening mark behind a word or a full stop, with no word right behind it: it was meant to close. */
const facesBack = (text: string, at: number): boolean =>
  !opensWord(text, at) && /(?:\S|[.!?…,] )$/u.test(text.slice(Math.max(0, at - 2), at));

/** What nearly is the closing mark: one of the pair's halves, two apostrophes, a mark set twice, the sign of inches. */
function botched(text: string, { at, closing }: OpenMark): Range | null {
  const match = BOTCHED[closing]?.exec(text.slice(at + 1)) ?? null;
  // A single mark that opens inside has a closing one of its own.
  if (match === null || /\s'\p{L}/u.test(text.slice(at, at + 1 + match.index))) return null;
  const start = at + 1 + match.index;
  return { start, end: start + match[0].length };
}

const BOTCHED: Readonly<Record<string, RegExp>> = {
  '"': /(?<=\S)(?:""|''|(?<!s)')(?![\p{L}\p{N}"'])/u,
  '”': /(?<=\S)(?:″|''|(?<!s)')(?![\p{L}\p{N}"'])/u,
};

const isClosing = (mark: string): boolean => mark === '”' || mark === '»' || mark === '」' || mark === '』';

/** Inches, seconds of arc and repeats: a straight mark behind a digit, or alone. */
const isMeasure = (text: string, at: number): boolean =>
  /\d['′]?$/u.test(text.slice(Math.max(0, at - 2), at)) ||
  /^\s?"\s?$/u.test(text.slice(Math.max(0, at - 1), at + 2));

/** Empty strings, strings of three marks, and attributes: code that is not set as such. */
const isCode = (text: string, at: number): boolean =>
  text[at - 1] === '"' ||
  text[at + 1] === '"' ||
  /[\p{L}\d]=$|\\$/u.test(text.slice(Math.max(0, at - 2), at));

const opensWord = (text: string, at: number): boolean => {
  const next = text[at + 1] ?? ' ';
  return !/[\s,.;:!?)\]]/u.test(next) && !/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ');
};

const closesWord = (text: string, at: number): boolean => /[^\s([{—–-]/u.test(text[at - 1] ?? ' ');

/**
 * A quotation of whole paragraphs that is closed further down, where the paragraphs between do not open with its mark.
 * Broken in the middle of a sentence it is a verse or a list, and every paragraph need not.
 */
function runningOver(article: Article, open: OpenMark): readonly OpenMark[] {
  const { block, closing } = open;
  if (!/[.!?…]$/u.test(block.prose.text.trimEnd())) return [];
  const runsOver: number[] = [];
  for (const next of article.blocks.slice(block.index + 1, block.index + 1 + REACH)) {
    const text = wordsOf(article, next);
    if (text === null || text.startsWith(openingOf(closing))) return [];
    runsOver.push(...paragraphsOf(article, next, closing));
    if (closesMore(text, closing)) return [{ ...open, runsOver }];
    if (!isBalanced(text)) return [];
  }
  return [];
}

/** Where the paragraphs of a block start: one, or of what reads as code all up to the one with the closing mark. */
function paragraphsOf({ text }: Article, { kind, range }: Block, closing: string): readonly number[] {
  if (kind !== 'code') return [range.start];
  const written = text.slice(range.start, range.end);
  const last = written.indexOf(closing);
  const starts = matchesOf(written, /\n[^\S\n]{0,40}\n[^\S\n]{0,40}(?=\S)/gu).map(
    ({ 0: gap, index }) => index + gap.length,
  );
  const first = written.search(/\S/u);
  return [first, ...starts].filter((start) => last < 0 || start < last).map((start) => range.start + start);
}

/** As many marks that open as marks that close: the one behind them closes what an earlier paragraph opened. */
function isBalanced(text: string): boolean {
  let open = 0;
  let straight = 0;
  for (const [mark] of matchesOf(text, MARKS)) {
    if (mark === '"') straight++;
    else open += isClosing(mark) ? -1 : 1;
  }
  return open === 0 && straight % 2 === 0;
}

/** What a paragraph says; one that is set in by mistake reads as code. Null for anything else than a paragraph. */
function wordsOf(article: Article, { kind, zone, range, prose }: Block): string | null {
  if (kind === 'paragraph' && (zone === 'body' || zone === 'quote')) return prose.text.trimStart();
  const code = kind === 'code' ? article.text.slice(range.start, range.end).trimStart() : '';
  return code === '' || /^(?:`{3}|~{3})/u.test(code) ? null : code;
}

/** A later paragraph opens with the mark again, or closes what none of its own opened. */
function goesOn(article: Article, { block: { index }, closing }: OpenMark): boolean {
  for (const next of article.blocks.slice(index + 1, index + 1 + REACH)) {
    const text = wordsOf(article, next) ?? next.prose.text.trimStart();
    if (text === '') continue;
    if (text.startsWith(openingOf(closing)) && next.index <= index + 2) return true;
    if (closesMore(text, closing)) return true;
  }
  return false;
}

const OPENING: Readonly<Record<string, string>> = { '”': '“', '»': '«', '“': '„', '」': '「', '』': '『' };

const openingOf = (closing: string): string => OPENING[closing] ?? closing;

function closesMore(text: string, closing: string): boolean {
  const first = text.indexOf(closing);
  if (first < 0 || !isBalanced(text.slice(0, first))) return false;
  return closing !== '"' || (first > 0 && closesWord(text, first) && !opensWord(text, first));
}
