import type { Range } from './range.ts';

/** Replaces `[start, end)` of the original text; `start === end` inserts. */
export interface Edit extends Range {
  readonly text: string;
}

export type EditFault = { readonly kind: 'overlap' | 'outside'; readonly edit: Edit };

/** All edits or none: overlapping edits, or one outside the text, change nothing and are returned as a fault. */
export function applyEdits(text: string, edits: readonly Edit[]): string | EditFault {
  const ordered = edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
  let result = '';
  let at = 0;
  for (const edit of ordered) {
    if (edit.start < 0 || edit.end > text.length || edit.end < edit.start) return { kind: 'outside', edit };
    if (edit.start < at) return { kind: 'overlap', edit };
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}

/** The smallest single edit that makes one text of another and parts no character and no line break. */
export function changeBetween(before: string, after: string): Edit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  while (parts(before, start) || parts(after, start)) start--;
  let same = 0;
  while (same < shorter - start && before.at(-1 - same) === after.at(-1 - same)) same++;
  while (parts(before, before.length - same) || parts(after, after.length - same)) same--;
  return { start, end: before.length - same, text: after.slice(start, after.length - same) };
}

const parts = (text: string, at: number): boolean =>
  at > 0 && /^(?:\r\n|[\uD800-\uDBFF][\uDC00-\uDFFF])$/.test(text.slice(at - 1, at + 1));

/** The line break a text uses, so that inserted lines fit in; LF where it has none. */
export function lineBreakOf(text: string): '\n' | '\r\n' | '\r' {
  const feed = text.indexOf('\n');
  const line = feed < 0 ? text : text.slice(0, feed);
  const at = line.indexOf('\r');
  if (at < 0) return '\n';
  return at + 1 === feed ? '\r\n' : '\r';
}

/** A range widened to whole lines with the break behind them, so that removing it leaves no empty line. */
export function withLineBreak(text: string, range: Range): Range {
  let { start, end } = range;
  while (start > 0 && text[start - 1] !== '\n' && text[start - 1] !== '\r' && text[start - 1] !== '\uFEFF')
    start--;
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++;
  if (text[end] === '\r' && text[end + 1] === '\n') end += 2;
  else if (end < text.length) end++;
  return { start, end };
}
