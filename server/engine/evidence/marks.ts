import type { Article, Block } from '../article/article.ts';

/** A quotation mark that is opened and not closed, in the prose of its block. */
export interface OpenMark {
  readonly block: Block;
  readonly at: number;
  /** The mark that would close it. */
  readonly closing: string;
  /** Place of another kind of mark that stands where the closing one should, or null. */
  readonly mixed: number | null;
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
export function openMarks({ blocks }: Article): readonly OpenMark[] {
  const found: OpenMark[] = [];
  for (const block of blocks) {
    if (!READ.has(block.zone) || block.language === null || !ANY.test(block.prose.text)) continue;
    const open = openIn(block);
    if (open !== null && (open.mixed !== null || !goesOn(blocks, block, open))) found.push(open);
  }
  return found;
}

/** The first mark that stays open at the end of a block, or is closed by a mark of another kind. */
function openIn(block: Block): OpenMark | null {
  const { text } = block.prose;
  const stack: { readonly at: number; readonly mark: string }[] = [];
  for (const { 0: mark, index } of text.matchAll(MARKS)) {
    const top = stack.at(-1);
    const straight = mark === '"';
    if (straight && (isCode(text, index) || (isMeasure(text, index) && top?.mark !== '"'))) continue;
    // A straight mark opens another inside where a word begins right behind it and none ends before.
    const nested = straight && opensWord(text, index) && !closesWord(text, index);
    if (top !== undefined && !nested && (straight ? top.mark === '"' : CLOSING[top.mark] === mark)) {
      stack.pop();
    } else if (straight ? closesWord(text, index) && !opensWord(text, index) : isClosing(mark)) {
      if (top !== undefined && stack.length === 1 && DOUBLE.has(top.mark) && DOUBLE.has(mark))
        return openMark(block, top, index);
      if (top === undefined) continue;
    } else if (straight && !opensWord(text, index)) continue;
    else stack.push({ at: index, mark });
  }
  const left = stack[0];
  return left === undefined || text.trim().length < 3 ? null : openMark(block, left, null);
}

const DOUBLE: ReadonlySet<string> = new Set(['"', '“', '”']);

const openMark = (
  block: Block,
  { at, mark }: { readonly at: number; readonly mark: string },
  mixed: number | null,
): OpenMark => ({ block, at, closing: CLOSING[mark] ?? '"', mixed });

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

/** A later paragraph opens with the mark again, or closes what none of its own opened. */
function goesOn(blocks: readonly Block[], { index }: Block, { closing }: OpenMark): boolean {
  for (const next of blocks.slice(index + 1, index + 1 + REACH)) {
    const text = next.prose.text.trimStart();
    if (text === '') continue;
    const opens = text.startsWith(
      closing === '”' ? '“' : closing === '"' ? '"' : (OPENING[closing] ?? closing),
    );
    if (opens && next.index <= index + 2) return true;
    if (closesMore(text, closing)) return true;
  }
  return false;
}

const OPENING: Readonly<Record<string, string>> = { '»': '«', '“': '„', '」': '「', '』': '『' };

function closesMore(text: string, closing: string): boolean {
  if (closing === '"') {
    const first = text.indexOf('"');
    return first > 0 && closesWord(text, first) && !opensWord(text, first);
  }
  const opening = closing === '”' ? '“' : (OPENING[closing] ?? '');
  const first = text.indexOf(closing);
  const opened = text.indexOf(opening);
  return first >= 0 && (opened < 0 || first < opened);
}
