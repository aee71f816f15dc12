import { isBlank, isPunctuation, isWhite, LINE_FEED, skipBlanks } from './characters.ts';
import { decodeEntities } from './entities.ts';

/** A stretch `[from, to)` of a string. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Destination of a link as written, without `<` and `>`, and the offset behind it. */
export interface Destination extends Stretch {
  readonly after: number;
}

const BACKSLASH = 92;
const LESS = 60;
const GREATER = 62;
const OPEN_PARENTHESIS = 40;
const CLOSE_PARENTHESIS = 41;
const OPEN_BRACKET = 91;
const CLOSE_BRACKET = 93;
const OPEN_BRACE = 123;
/** As in the reference implementation in C; keeps hostile input linear. */
const MAX_PARENTHESES = 32;
const MAX_LABEL = 1000;

/** Reads where a link leads, at `at`; null where that is not a destination. `templates` may hold spaces. */
export function readDestination(text: string, at: number, templates: boolean): Destination | null {
  return text.charCodeAt(at) === LESS ? readPointy(text, at) : readBareDestination(text, at, templates);
}

function readPointy(text: string, at: number): Destination | null {
  for (let i = at + 1; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === GREATER) return { from: at + 1, to: i, after: i + 1 };
    if (code === LESS || code === LINE_FEED) return null;
    if (code === BACKSLASH && text.charCodeAt(i + 1) !== LINE_FEED) i++;
  }
  return null;
}

function readBareDestination(text: string, at: number, templates: boolean): Destination | null {
  let open = 0;
  let i = at;
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isWhite(code)) break;
    if (code === BACKSLASH && isPunctuation(text.charCodeAt(i + 1))) i++;
    else if (code === OPEN_PARENTHESIS) {
      if (++open > MAX_PARENTHESES) return null;
    } else if (code === CLOSE_PARENTHESIS) {
      if (open === 0) break;
      open--;
    } else if (code === OPEN_BRACE && templates) {
      const end = templateOnLine(text, i);
      if (end > i) i = end - 1;
    }
  }
  if (open > 0 || (i === at && text.charCodeAt(i) !== CLOSE_PARENTHESIS)) return null;
  return { from: at, to: i, after: i };
}

/** Offset behind `{{ … }}` or `{% … %}` at `at`, or -1. Does not cross a line. */
function templateOnLine(text: string, at: number): number {
  const mark = text[at + 1];
  if (mark !== '{' && mark !== '%') return -1;
  const close = mark === '{' ? 125 : 37;
  for (let i = at + 2; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === LINE_FEED || code === OPEN_BRACE) return -1;
    if (code === close && text.charCodeAt(i + 1) === 125) return i + 2;
  }
  return -1;
}

/** Offset behind a title in quotes or parentheses at `at`, or -1. */
export function titleEnd(text: string, at: number): number {
  const open = text.charCodeAt(at);
  if (open !== 34 && open !== 39 && open !== OPEN_PARENTHESIS) return -1;
  const close = open === OPEN_PARENTHESIS ? CLOSE_PARENTHESIS : open;
  for (let i = at + 1; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === close) return i + 1;
    if (code === OPEN_PARENTHESIS && open === OPEN_PARENTHESIS) return -1;
    if (code === BACKSLASH) i++;
  }
  return -1;
}

/** Offset behind a label in brackets at `at`, or -1. */
export function labelEnd(text: string, at: number): number {
  if (text.charCodeAt(at) !== OPEN_BRACKET) return -1;
  const end = Math.min(text.length, at + MAX_LABEL + 2);
  for (let i = at + 1; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === CLOSE_BRACKET) return i + 1;
    if (code === OPEN_BRACKET) return -1;
    if (code === BACKSLASH) i++;
  }
  return -1;
}

/** Skips spaces and at most one line break. */
export function skipSpread(text: string, at: number): number {
  const line = skipBlanks(text, at, text.length);
  return text.charCodeAt(line) === LINE_FEED ? skipBlanks(text, line + 1, text.length) : line;
}

/** Offset of the end of the line when nothing but spaces stands before it, else -1. */
export function lineEndAfter(text: string, at: number): number {
  const end = skipBlanks(text, at, text.length);
  return end >= text.length || text.charCodeAt(end) === LINE_FEED ? end : -1;
}

/** What labels are compared by: case folded, white space at the edges dropped and inside collapsed. */
export function labelKey(label: string): string {
  const collapsed = label.trim().replace(/[ \t\r\n]+/gu, ' ');
  return collapsed.toLowerCase().toUpperCase().toLowerCase();
}

/** A destination or title with backslash escapes and entities resolved. */
export function unescapeMarkdown(raw: string): string {
  if (!/[\\&]/u.test(raw)) return raw;
  let result = '';
  let from = 0;
  for (let i = 0; i < raw.length; i++) {
    if (raw.charCodeAt(i) !== BACKSLASH || !isPunctuation(raw.charCodeAt(i + 1))) continue;
    result += decodeEntities(raw.slice(from, i)) + (raw[i + 1] ?? '');
    from = i + 2;
    i++;
  }
  return result + decodeEntities(raw.slice(from));
}

/** Whether a blank stands in front of an offset. */
export const blankBefore = (text: string, at: number): boolean =>
  isBlank(text.charCodeAt(at - 1)) || text.charCodeAt(at - 1) === LINE_FEED;
