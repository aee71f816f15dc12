import { range, type Range } from '../../text/range.ts';
import { slipsBetween } from '../../text/nearest.ts';
import type { FrontmatterFormat } from './frontmatter.ts';

/** A block of the text that has the shape of frontmatter; whether it is frontmatter is for its content to say. */
export interface FencedBlock {
  readonly format: FrontmatterFormat;
  /** Fences included; ends before the line break behind the closing fence. */
  readonly range: Range;
  readonly content: Range;
  readonly closed: boolean;
  /** What closes it, or would: a line of its own; '' for a block that needs none. */
  readonly fence: string;
  /** Blank lines or comments that stand before it, or null where it comes first. */
  readonly before: Range | null;
}

/** The first thing in the text, after a byte order mark and what may wrongly stand there, as a block; or null. */
export function findBlock(text: string): FencedBlock | null {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const first = skipBlankAndComments(text, start);
  const before = first > start ? range(start, first) : null;
  const block = fenced(text, first) ?? unfenced(text, first);
  return block === null ? null : { ...block, before };
}

/** Offset of the line break that ends the line of `at`, or the end of the text. */
export function lineEnd(text: string, at: number): number {
  for (let i = at; i < text.length; i++) {
    if (isBreak(text.charCodeAt(i))) return i;
  }
  return text.length;
}

/** Where the line that holds an offset, or ends at it, begins; behind a byte order mark. */
export function lineStart(text: string, at: number): number {
  let start = text.startsWith('\r\n', at - 1) ? at - 1 : at;
  while (start > 0 && !isBreak(text.charCodeAt(start - 1)) && text.charAt(start - 1) !== '\uFEFF') start--;
  return start;
}

const isBreak = (unit: number): boolean => unit === 10 || unit === 13;

/** Where the line after a line's end begins. */
export const afterBreak = (text: string, end: number): number =>
  Math.min(text.length, end + (text.startsWith('\r\n', end) ? 2 : 1));

function skipBlankAndComments(text: string, start: number): number {
  let at = start;
  for (;;) {
    while (at < text.length && BLANK.includes(text.charCodeAt(at))) at++;
    const close = text.startsWith('<!--', at) ? '-->' : text.startsWith('{/*', at) ? '*/}' : null;
    const end = close === null ? -1 : text.indexOf(close, at);
    if (close === null || end < 0) break;
    at = end + close.length;
  }
  // A fence stands at the start of a line; white space in front of it would make it text.
  while (at > start && ' \t'.includes(text.charAt(at - 1))) at--;
  return at;
}

const BLANK: readonly number[] = [9, 10, 13, 32];

type Found = Omit<FencedBlock, 'before'>;

const DASHES = { close: /^(?:---|\.\.\.)[ \t]*$/u, fence: '---' } as const;

const FENCES = [
  { format: 'yaml', open: /^---[ \t]*$/u, ...DASHES },
  { format: 'toml', open: /^\+\+\+[ \t]*$/u, close: /^\+\+\+[ \t]*$/u, fence: '+++' },
  { format: 'json', open: /^;;;[ \t]*$/u, close: /^;;;[ \t]*$/u, fence: ';;;' },
  // The format may be named behind the dashes.
  { format: 'yaml', open: /^---[ \t]*ya?ml[ \t]*$/iu, ...DASHES },
  { format: 'toml', open: /^---[ \t]*toml[ \t]*$/iu, close: /^---[ \t]*$/u, fence: '---' },
  { format: 'json', open: /^---[ \t]*json[ \t]*$/iu, close: /^---[ \t]*$/u, fence: '---' },
  // Slips of the keyboard: no tool takes them for a fence, but their author did.
  { format: 'yaml', open: /^-{4,}[ \t]*$/u, close: /^(?:-{3,}|\.\.\.)[ \t]*$/u, fence: '---' },
  { format: 'yaml', open: /^ ---[ \t]*$/u, ...DASHES },
] as const;

function fenced(text: string, start: number): Found | null {
  const openEnd = lineEnd(text, start);
  const opening = text.slice(start, Math.min(openEnd, start + LONGEST_FENCE));
  const fence = FENCES.find(({ open }) => open.test(opening));
  if (fence === undefined) return null;
  const { format, close } = fence;
  const closing = fence.fence;
  const contentStart = afterBreak(text, openEnd);
  for (let at = contentStart; at < text.length;) {
    const end = lineEnd(text, at);
    if (end - at >= 3 && close.test(text.slice(at, Math.min(end, at + LONGEST_FENCE)))) {
      return {
        format,
        range: range(start, end),
        content: range(contentStart, at),
        closed: true,
        fence: closing,
      };
    }
    at = afterBreak(text, end);
  }
  return {
    format,
    range: range(start, text.length),
    content: range(contentStart, text.length),
    closed: false,
    fence: closing,
  };
}

/** A fence with more white space behind it than this is none. */
const LONGEST_FENCE = 40;

function unfenced(text: string, start: number): Found | null {
  const opening = text.slice(start, start + 400);
  if (OBJECT.test(opening)) return jsonObject(text, start, start, '');
  const script = SCRIPT.exec(opening);
  if (script) return jsonObject(text, start, start + script[0].length - 1, '</script>');
  return MEMBER.test(opening) ? jsonMembers(text, start) : header(text, start);
}

/** A brace, comments perhaps, and a key; one without quotation marks only before what can be nothing but a value. */
const OBJECT =
  /^\{\s*(?:(?:\/\/[^\n]{0,120}\n|\/\*[^*]{0,120}\*\/)\s*)?(?:"[^"\n]{1,80}"\s*:|(?:'[^'\n]{1,80}'|[\p{L}_$][\w$-]{0,40})\s*:\s*["'[{\d])/u;
const SCRIPT = /^<script(?:[ \t]+type=["']?(?:application|text)\/json["']?)?[ \t]*>\s*\{/u;
const MEMBER = /^"[^"\n]{1,80}"[ \t]*:[ \t]*(?:["[{\d-]|true|false|null)/u;

/** The fields of an object without its braces, as far as a line of semicolons. */
function jsonMembers(text: string, start: number): Found | null {
  const close = /(?:\r\n|\r|\n);;;+[ \t]*(?=[\r\n]|$)/u.exec(text.slice(start));
  if (close === null) return null;
  const end = start + close.index + close[0].length;
  const content = range(start, afterBreak(text, start + close.index));
  return { format: 'json', range: range(start, end), content, closed: true, fence: ';;;' };
}

/** An object to its closing brace, and `closing` behind it where the form has one. */
function jsonObject(text: string, start: number, open: number, closing: string): Found {
  const brace = closingBrace(text, open);
  const behind =
    brace < 0
      ? -1
      : text
            .slice(brace, brace + 40)
            .trimStart()
            .startsWith(closing)
        ? brace
        : -1;
  if (behind < 0) {
    const end = runEnd(text, start, /\S/u);
    return { format: 'json', range: range(start, end), content: range(open, end), closed: false, fence: '' };
  }
  const end = closing === '' ? brace : text.indexOf(closing, brace) + closing.length;
  return { format: 'json', range: range(start, end), content: range(open, brace), closed: true, fence: '' };
}

/** One past the brace that closes the object opened at `open`, or -1. */
export function closingBrace(text: string, open: number): number {
  let depth = 0;
  for (let i = open; i < text.length; i++) {
    const unit = text.charAt(i);
    if (unit === '"') {
      // A quotation mark that is never closed ends with its line, so that the brace is found all the same.
      for (i++; i < text.length && !'"\r\n'.includes(text.charAt(i)); i++) if (text.charAt(i) === '\\') i++;
    } else if (unit === '/' && text.charAt(i + 1) === '/' && /[\s,{[]/u.test(text.charAt(i - 1)))
      i = lineEnd(text, i);
    else if (unit === '{') depth++;
    else if (unit === '}' && --depth === 0) return i + 1;
  }
  return -1;
}

/** End of the last line, from `start` on, of an unbroken run of lines that match; `start` where none does. */
export function runEnd(text: string, start: number, line: RegExp): number {
  let end = start;
  for (let at = start; at < text.length;) {
    const stop = lineEnd(text, at);
    if (!line.test(text.slice(at, stop))) break;
    end = stop;
    at = afterBreak(text, stop);
  }
  return end;
}

/** End of the run of lines that match below the line that ends at `end`; `end` where none does. */
export function runBelow(text: string, end: number, line: RegExp): number {
  const next = afterBreak(text, end);
  const last = runEnd(text, next, line);
  return last > next ? last : end;
}

const HEADER_LINE = /^[A-Za-z][A-Za-z _-]{0,30}:(?:[ \t]|$)/u;
const HEADER_OTHER = /^(?:date|modified|author|authors|category|tags|slug|summary|lang|status):/imu;
const REFERENCE_LINE = /^\[#\]: /u;

/** `Title: x` lines as Pelican and MultiMarkdown have them, and `[#]: key: "value"` lines: no fence, then a blank line. */
function header(text: string, start: number): Found | null {
  const references = runEnd(text, start, REFERENCE_LINE);
  const end = references > start ? references : headerEnd(text, start);
  if (end === start || !/^(?:\r?\n|\r)?[ \t]*(?:[\r\n]|$)/u.test(text.slice(end, end + 80))) return null;
  const lines = text.slice(start, end);
  if (references === start && !(HEADER_OTHER.test(lines) && hasTitle(lines))) return null;
  return { format: 'header', range: range(start, end), content: range(start, end), closed: true, fence: '' };
}

/** Lines that are indented go on with the value above them. */
function headerEnd(text: string, start: number): number {
  const first = lineEnd(text, start);
  if (!HEADER_LINE.test(text.slice(start, first))) return start;
  return runBelow(text, first, HEADER_MORE);
}

const HEADER_MORE = /^(?:[ \t]+\S|[A-Za-z][A-Za-z _-]{0,30}:(?:[ \t]|$))/u;

/** A line with the title, its name perhaps with one slip in it. */
const hasTitle = (lines: string): boolean =>
  /^title:/imu.test(lines) ||
  [...lines.matchAll(/^([A-Za-z]{4,6}):/gmu)].some(
    ([, key = '']) => slipsBetween(key.toLowerCase(), 'title') === 1,
  );
