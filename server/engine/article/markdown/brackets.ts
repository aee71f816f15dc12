import { isDigit, isWhite } from './characters.ts';
import type { Token } from './compose.ts';
import type { References } from './definitions.ts';
import { type Delimiter } from './delimiters.ts';
import {
  blankBefore,
  labelEnd,
  labelKey,
  readDestination,
  skipSpread,
  titleEnd,
  unescapeMarkdown,
} from './destinations.ts';
import type { Target } from './sink.ts';

/** `[`, `![` or `^[` that may start a link, an image or a note. */
export interface Bracket {
  readonly kind: 'link' | 'image' | 'note';
  readonly token: Token;
  /** The last delimiter in front of it. */
  readonly bottom: Delimiter | null;
  /** Whether another bracket opens behind it. */
  followed: boolean;
}

/** The brackets that are open, as CommonMark's appendix has them. */
export class Brackets {
  private readonly open: Bracket[] = [];
  /** Links below this height stand around a link that was found, and so cannot be links. */
  private barred = 0;

  push(bracket: Bracket): void {
    const last = this.open.at(-1);
    if (last !== undefined) last.followed = true;
    this.open.push(bracket);
  }

  /** Takes the last bracket; null where there is none or it can be no link. */
  pop(): Bracket | null {
    const bracket = this.open.pop();
    const barred = this.open.length < this.barred;
    if (barred) this.barred = this.open.length;
    return bracket === undefined || (barred && bracket.kind === 'link') ? null : bracket;
  }

  /** No link may hold the link that was just found. */
  barLinks(): void {
    this.barred = this.open.length;
  }
}

export interface FoundTarget extends Target {
  /** Offset behind the link. */
  readonly end: number;
}

/** `(destination "title")` at `at`, or null. */
function inlineTarget(text: string, at: number, templates: boolean): FoundTarget | null {
  if (text[at] !== '(') return null;
  const written = readDestination(text, skipSpread(text, at + 1), templates);
  if (written === null) return null;
  let end = skipSpread(text, written.after);
  if (blankBefore(text, end)) {
    const title = titleEnd(text, end);
    if (title > 0) end = skipSpread(text, title);
  }
  if (text[end] !== ')') return null;
  const { from, to } = written;
  return { destination: unescapeMarkdown(text.slice(from, to)), from, to, end: end + 1 };
}

/** Where the link leads whose words stand at `[from, to)`, before a `]`; null where it is no link. */
export function targetOf(
  text: string,
  bracket: Bracket,
  from: number,
  to: number,
  references: References,
  templates: boolean,
): FoundTarget | null {
  const after = to + 1;
  const target = inlineTarget(text, after, templates);
  if (target !== null || references.size === 0) return target;
  const label = labelEnd(text, after);
  const full = label > after + 2;
  if (!full && (bracket.followed || to - from > 999)) return null;
  const key = labelKey(full ? text.slice(after + 1, label - 1) : text.slice(from, to));
  const destination = key === '' ? undefined : references.get(key);
  return destination === undefined ? null : { destination, from: 0, to: 0, end: label < 0 ? after : label };
}

/** Offset behind a group of citations such as `[see @key, p. 3; @other]` at `at`, or -1. */
export function citationGroupEnd(text: string, at: number): number {
  const length = text.slice(at + 1, at + 1000).search(/[[\]]/u);
  const end = at + 1 + length;
  if (length < 2 || text[end] !== ']' || /[([]/u.test(text.charAt(end + 1))) return -1;
  return /(?:^|[\s;-])@[\p{L}\d_{]/u.test(text.slice(at + 1, end)) ? end + 1 : -1;
}

/**
 * Offset behind maths `$…$` or `$$…$$` at `at`, or -1. As in pandoc, the next `$` must close it: no space stands inside
 * of the marks, and no digit behind.
 */
export function mathEnd(text: string, at: number): number {
  if (text[at + 1] === '$') {
    const close = text.indexOf('$$', at + 2);
    return close > at + 2 ? close + 2 : -1;
  }
  const first = text.charCodeAt(at + 1);
  if (Number.isNaN(first) || isWhite(first)) return -1;
  let close = text.indexOf('$', at + 2);
  while (close >= 0 && text[close - 1] === '\\') close = text.indexOf('$', close + 1);
  if (close < 0 || isWhite(text.charCodeAt(close - 1)) || isDigit(text.charCodeAt(close + 1))) return -1;
  return close + 1;
}
