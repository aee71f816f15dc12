import { range, type Range } from '../../text/range.ts';
import type { FrontmatterFormat } from './frontmatter.ts';

/** A block of the text that has the shape of frontmatter; whether it is frontmatter is for its content to say. */
export interface FencedBlock {
  readonly format: FrontmatterFormat;
  /** Fences included; ends before the line break behind the closing fence. */
  readonly range: Range;
  readonly content: Range;
  readonly closed: boolean;
  /** Blank lines or comments that stand before it, or null where it comes first. */
  readonly before: Range | null;
}

/** The first thing in the text, after a byte order mark and what may wrongly stand there, as a block; or null. */
export function findBlock(text: string): FencedBlock | null {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const first = skipBlankAndComments(text, start);
  const before = first > start ? range(start, first) : null;
  const block = fenced(text, first) ?? (before === null ? unfenced(text, first) : null);
  return block === null ? null : { ...block, before };
}

/** Offset of the line break that ends the line of `at`, or the end of the text. */
export function lineEnd(text: string, at: number): number {
  for (let i = at; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 10 || unit === 13) return i;
  }
  return text.length;
}

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

const FENCES = [
  { format: 'yaml', open: /^---[ \t]*$/u, close: /^(?:---|\.\.\.)[ \t]*$/u },
  { format: 'toml', open: /^\+\+\+[ \t]*$/u, close: /^\+\+\+[ \t]*$/u },
  { format: 'json', open: /^;;;[ \t]*$/u, close: /^;;;[ \t]*$/u },
  // A slip of the keyboard: no tool takes it for a fence, but its author did.
  { format: 'yaml', open: /^-{4,}[ \t]*$/u, close: /^(?:-{3,}|\.\.\.)[ \t]*$/u },
] as const;

function fenced(text: string, start: number): Found | null {
  const openEnd = lineEnd(text, start);
  const opening = text.slice(start, Math.min(openEnd, start + LONGEST_FENCE));
  const fence = FENCES.find(({ open }) => open.test(opening));
  if (fence === undefined) return null;
  const { format, close } = fence;
  const contentStart = afterBreak(text, openEnd);
  for (let at = contentStart; at < text.length;) {
    const end = lineEnd(text, at);
    if (end - at >= 3 && close.test(text.slice(at, Math.min(end, at + LONGEST_FENCE)))) {
      return { format, range: range(start, end), content: range(contentStart, at), closed: true };
    }
    at = afterBreak(text, end);
  }
  return {
    format,
    range: range(start, text.length),
    content: range(contentStart, text.length),
    closed: false,
  };
}

/** A fence with more white space behind it than this is none. */
const LONGEST_FENCE = 40;

function unfenced(text: string, start: number): Found | null {
  const opening = text.slice(start, start + 200);
  if (OBJECT.test(opening)) return jsonObject(text, start, start, '');
  const script = SCRIPT.exec(opening);
  if (script) return jsonObject(text, start, start + script[0].length - 1, '</script>');
  return header(text, start);
}

const OBJECT = /^\{\s*"[^"\n]{1,80}"\s*:/u;
const SCRIPT = /^<script>\s*\{/u;

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
    return { format: 'json', range: range(start, end), content: range(open, end), closed: false };
  }
  const end = closing === '' ? brace : text.indexOf(closing, brace) + closing.length;
  return { format: 'json', range: range(start, end), content: range(open, brace), closed: true };
}

/** One past the brace that closes the object opened at `open`, or -1. */
export function closingBrace(text: string, open: number): number {
  let depth = 0;
  for (let i = open; i < text.length; i++) {
    const unit = text.charAt(i);
    if (unit === '"') {
      // A quotation mark that is never closed ends with its line, so that the brace is found all the same.
      for (i++; i < text.length && !'"\r\n'.includes(text.charAt(i)); i++) if (text.charAt(i) === '\\') i++;
    } else if (unit === '{') depth++;
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

const HEADER_LINE = /^[A-Za-z][A-Za-z _-]{0,30}:(?:[ \t]|$)/u;
const HEADER_TITLE = /^title:/imu;
const HEADER_OTHER = /^(?:date|modified|author|authors|category|tags|slug|summary|lang|status):/imu;
const REFERENCE_LINE = /^\[#\]: /u;

/** `Title: x` lines as Pelican and MultiMarkdown have them, and `[#]: key: "value"` lines: no fence, then a blank line. */
function header(text: string, start: number): Found | null {
  const references = runEnd(text, start, REFERENCE_LINE);
  const end = references > start ? references : runEnd(text, start, HEADER_LINE);
  if (end === start || !/^(?:\r?\n|\r)?[ \t]*(?:[\r\n]|$)/u.test(text.slice(end, end + 80))) return null;
  const lines = text.slice(start, end);
  if (references === start && !(HEADER_TITLE.test(lines) && HEADER_OTHER.test(lines))) return null;
  return { format: 'header', range: range(start, end), content: range(start, end), closed: true };
}
