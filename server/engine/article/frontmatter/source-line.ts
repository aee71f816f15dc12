import type { Edit } from '../../text/edit.ts';
import { range, type Range } from '../../text/range.ts';
import { afterBreak, lineEnd, lineStart } from './fences.ts';
import type { Repair } from './frontmatter.ts';

/** What may be wrong at a fault; the reader tries the edits and keeps the first diagnosis that mends it. */
export interface Diagnosis {
  readonly code: 'syntax' | 'continuation';
  /** In the source. */
  readonly range: Range;
  readonly message: string;
  /** Edits of the source that make it readable. */
  readonly edits: readonly Edit[];
  /** The quick fix that offers these edits, or null where they only serve to read the rest. */
  readonly offer: Omit<Repair, 'edits'> | null;
}

/** A line of the source with its parts, as far as it has the shape of a field or a list item. */
export interface SourceLine extends Range {
  readonly indent: number;
  /** Offset of the key, or of the value of an item without a key. */
  readonly head: number;
  /** '' where the line has no key. */
  readonly key: string;
  /** Offset behind the colon; -1 where there is none. */
  readonly colon: number;
  readonly value: Range;
}

const KEY = /^(?:[^\s#:[\]{}"'][^:]*:|"[^"\\]*"[ \t]*:(?=[ \t]|$)|'[^']*'[ \t]*:(?=[ \t]|$))/u;

export function lineOf(source: string, offset: number): SourceLine {
  const start = lineStart(source, offset);
  const end = lineEnd(source, start);
  const text = source.slice(start, end);
  const lead = /^[ \t]*(?:- +)*/u.exec(text)?.[0] ?? '';
  const indent = text.length - text.trimStart().length;
  const key = KEY.exec(text.slice(lead.length))?.[0];
  const colon =
    key === undefined || text.startsWith('//', lead.length + key.length) ? -1 : lead.length + key.length;
  const from = colon < 0 ? lead.length : colon + (/^[ \t]*/u.exec(text.slice(colon))?.[0].length ?? 0);
  const comment = /[ \t]#/u.exec(text.slice(from));
  const to = Math.max(
    from,
    from + text.slice(from, comment ? from + comment.index : undefined).trimEnd().length,
  );
  return {
    start,
    end,
    indent,
    head: start + lead.length,
    key:
      colon < 0
        ? ''
        : (key ?? '')
            .slice(0, -1)
            .trim()
            .replace(/^(["'])(.*)\1$/u, '$2'),
    colon: colon < 0 ? -1 : start + colon,
    value: range(start + from, start + to),
  };
}

export function lineAbove(source: string, line: SourceLine): SourceLine | null {
  for (let end = line.start; end > 0;) {
    const above = lineOf(source, end - 1);
    if (source.slice(above.start, above.end).trim() !== '') return above;
    end = above.start;
  }
  return null;
}

export function lineBelow(source: string, line: SourceLine): SourceLine | null {
  const start = afterBreak(source, line.end);
  return start >= source.length ? null : lineOf(source, start);
}

export const nameOf = ({ key }: SourceLine): string => (key === '' ? 'this item' : `“${key}”`);
export const insert = (at: number, text: string): Edit => ({ start: at, end: at, text });
export const QUOTE_IT: Omit<Repair, 'edits'> = {
  title: 'Put the value in quotation marks',
  safety: 'review',
};

/** Wraps the value in the kind of marks it does not hold, so that it reads as it stands. */
export function quotedWhole(source: string, line: SourceLine, message: string): Diagnosis | null {
  const { start, end } = line.value;
  const value = source.slice(start, end);
  if (value === '') return null;
  const mark = /["\\]/u.test(value) ? "'" : '"';
  const doubled =
    mark === "'" ? [...value.matchAll(/'/gu)].map(({ index }) => insert(start + index, "'")) : [];
  return {
    code: 'syntax',
    range: line.value,
    message,
    edits: [insert(start, mark), ...doubled, insert(end, mark)],
    offer: QUOTE_IT,
  };
}
