import { lineBreakOf, type Edit } from '../../text/edit.ts';
import { range } from '../../text/range.ts';
import { afterBreak, lineEnd } from './fences.ts';
import { DECK_KEYS, leveled, TITLE_KEYS } from './keys.ts';
import {
  insert,
  lineAbove,
  lineBelow,
  lineOf,
  nameOf,
  type Diagnosis,
  type SourceLine,
} from './source-line.ts';

/** Slips of the hand in one line of YAML that the parser often notices only further down. */

/** `"title: Night trains"`, or without the second mark: the mark belongs before the value. */
export function markBeforeKey(source: string, line: SourceLine): Diagnosis | null {
  const written = source.slice(line.head, line.end).trimEnd();
  const parts = /^(["'])([\p{L}_][\p{L}\p{N}_-]{0,40}:[ \t]+)(\S.*)$/u.exec(written);
  const [, mark = '', key = '', rest = ''] = parts ?? [];
  const isClosed = rest.endsWith(mark);
  const value = isClosed ? rest.slice(0, -1) : rest;
  if (parts === null || value.includes(mark) || value.includes('\\')) return null;
  const end = line.head + written.length;
  return {
    code: 'syntax',
    range: range(line.head, end),
    message: `The quotation mark before “${key.replace(/:[ \t]+$/u, '')}” belongs before the value; move it there.`,
    edits: [
      { start: line.head, end: line.head + 1, text: '' },
      insert(line.head + 1 + key.length, mark),
      ...(isClosed ? [] : [insert(end, mark)]),
    ],
    offer: { title: 'Move the quotation mark', safety: 'review' },
  };
}

/** `title "Night trains"`, `title = "Night trains"`, and without marks where no line above can be meant to go on. */
export function colonMissing(source: string, line: SourceLine): Diagnosis | null {
  const written = source.slice(line.head, line.end);
  const quoted = /^([\p{L}_][\p{L}\p{N}_-]{0,40})(?:[ \t]*=)?[ \t]+(?="[^"]*"[ \t]*$|'[^']*'[ \t]*$)/u;
  const bare = /^(\p{L}[\p{L}\p{N}_-]{0,40})[ \t]+(?=[^\s"'#:=-])/u;
  const assigned = /^([\p{L}_][\p{L}\p{N}_-]{0,40})[ \t]*=[ \t]*(?=[^\s=])/u;
  const above = lineAbove(source, line);
  const stands = above === null ? lineBelow(source, line) !== null : isComplete(source, above);
  const [lead, key = ''] =
    quoted.exec(written) ?? assigned.exec(written) ?? (stands ? bare.exec(written) : null) ?? [];
  if (lead === undefined || line.colon >= 0) return null;
  const start = line.head + key.length;
  return {
    code: 'syntax',
    range: range(line.head, line.head + written.trimEnd().length),
    message: `A colon is missing between “${key}” and its value; add one.`,
    edits: [{ start, end: line.head + lead.length, text: ': ' }],
    offer: { title: 'Write a colon', safety: 'review' },
  };
}

/** True for a value that no further line can continue: a number, a date, a truth value, quotation marks, brackets. */
const isComplete = (source: string, { value: { start, end } }: SourceLine): boolean =>
  /^(?:[\d:+.TZ-]+|true|false|\[.*\]|\{.*\}|".*"|'.*')$/u.test(source.slice(start, end));

/** The nearest line at or above this one that is no field, no item and nothing that hangs from one. */
export function oddLine(source: string, line: SourceLine): SourceLine | null {
  let at: SourceLine | null = line;
  for (let steps = 0; at !== null && steps < 8; steps++) {
    const text = source.slice(at.start, at.end);
    if (at.colon < 0 && at.indent === 0 && /^[^-\s#?:[\]{}]/u.test(text)) return at;
    at = lineAbove(source, at);
  }
  return null;
}

/** The first field is indented and those that follow it, from this line on, are not. */
export function indentedStart(source: string, line: SourceLine): Diagnosis | null {
  const first = lineOf(source, /^(?:[ \t]*(?:#.*)?\r?\n)*/u.exec(source)?.[0].length ?? 0);
  if (first.indent === 0 || first.colon < 0 || line.indent > 0 || line.colon < 0 || first.start >= line.start)
    return null;
  const edits: Edit[] = [];
  for (let at = first.start; at < line.start; at = afterBreak(source, lineEnd(source, at))) {
    const written = source.slice(at, lineEnd(source, at));
    const indent = written.length - written.trimStart().length;
    if (written.trim() !== '') edits.push({ start: at, end: at + Math.min(indent, first.indent), text: '' });
  }
  return {
    code: 'syntax',
    range: range(first.head, first.end),
    message: 'This line is indented unlike the fields around it; align it with them.',
    edits,
    offer: { title: 'Align the line', safety: 'review' },
  };
}

/** `]title: Night trains`: a mark that slipped in before a key or an item. */
export function strayMark(source: string, line: SourceLine): Diagnosis | null {
  const start = line.start + line.indent;
  const written = source.slice(start, line.end).trimEnd();
  const marks = /^[[\]{},@]+[ \t]*(?=[\p{L}_][\p{L}\p{N}_-]{0,40}:[ \t]|-[ \t])/u.exec(written)?.[0];
  // What ends in a comma or a bracket may be a list or a mapping in brackets.
  if (marks === undefined || /[,[\]{}]$/u.test(written)) return null;
  const place = range(start, start + marks.trimEnd().length);
  return {
    code: 'syntax',
    range: place,
    message: `“${marks.trimEnd()}” means something else in YAML at the start of a line; remove it.`,
    edits: [{ start, end: start + marks.length, text: '' }],
    offer: { title: 'Remove what stands before the field', safety: 'review' },
  };
}

/** `author: "Nora",`: the comma of another language. */
export function commaBehind(source: string, line: SourceLine): Diagnosis | null {
  const value = source.slice(line.value.start, line.value.end);
  const lead = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')[ \t]*(?=,+$)/u.exec(value)?.[0];
  if (lead === undefined) return null;
  const place = range(line.value.start + lead.trimEnd().length, line.value.end);
  return {
    code: 'syntax',
    range: place,
    message: `The value of ${nameOf(line)} ends in a comma, which YAML does not set between fields; remove it.`,
    edits: [{ ...place, text: '' }],
    offer: { title: 'Remove the comma', safety: 'review' },
  };
}

/** `tags: - a`: the first item of a list must stand on a line of its own. */
export function itemBehindKey(source: string, line: SourceLine): Diagnosis | null {
  const { start, end } = line.value;
  if (line.colon < 0 || !/^-[ \t]+\S/u.test(source.slice(start, end))) return null;
  const key = leveled(line.key);
  if (TITLE_KEYS.includes(key) || DECK_KEYS.includes(key)) return null;
  const below = lineBelow(source, line);
  const isItem = below !== null && /^[ \t]*-[ \t]/u.test(source.slice(below.start, below.end));
  const column = isItem && below.indent >= line.indent ? below.indent : line.head - line.start + 2;
  return {
    code: 'syntax',
    range: line.value,
    message: `The first item of ${nameOf(line)} must stand on a line of its own; move it there.`,
    edits: [{ start: line.colon, end: start, text: lineBreakOf(source) + ' '.repeat(column) }],
    offer: { title: 'Move the item to a line of its own', safety: 'review' },
  };
}

/** `title:⍽Night trains` with a space that may not be broken, which YAML takes for a letter. */
export function strangeSpace(source: string, line: SourceLine): Diagnosis | null {
  const space = /^[^\s:"'#][^:]*:([ \t]*[\u00A0\u2000-\u200B\u202F\u3000\uFEFF]+[ \t]*)/u.exec(
    source.slice(line.head, line.end),
  );
  if (space === null) return null;
  const [lead, gap = ''] = space;
  const end = line.head + lead.length;
  const key = lead.slice(0, -gap.length - 1);
  return {
    code: 'syntax',
    range: range(line.head, line.end),
    message: `The space behind the colon of “${key}” is not an ordinary one, so that YAML takes it for a letter; write an ordinary space.`,
    edits: [{ start: end - gap.length, end, text: ' ' }],
    offer: { title: 'Write an ordinary space', safety: 'review' },
  };
}

/**
 * What a merge has left: read as if the first version had been kept, told once for each conflict. Nothing is offered, as
 * only a person can tell which version holds.
 */
export function conflicts(source: string): readonly Diagnosis[] {
  const found: Diagnosis[] = [];
  for (const { index } of source.matchAll(/^<{7}(?=[ \r\n]|$)/gmu)) {
    const close = /^>{7}(?=[ \r\n]|$)/mu.exec(source.slice(index));
    if (close === null) break;
    const end = lineEnd(source, index + close.index);
    const edits: Edit[] = [insert(index, '#')];
    let isOther = false;
    for (let at = afterBreak(source, lineEnd(source, index)); at <= index + close.index;) {
      const stop = lineEnd(source, at);
      isOther ||= /^(?:={7}|\|{7})(?:[ \t]|$)/u.test(source.slice(at, stop)) || at === index + close.index;
      if (isOther) edits.push(insert(at, '#'));
      if (stop >= end) break;
      at = afterBreak(source, stop);
    }
    found.push({
      code: 'syntax',
      range: range(index, lineEnd(source, index)),
      message:
        'A merge has left two versions here; keep one, and remove the lines of <<<<<<<, ======= and >>>>>>>.',
      edits,
      offer: null,
    });
  }
  return found;
}
