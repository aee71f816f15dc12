import type { Edit } from '../../text/edit.ts';
import { range, type Range } from '../../text/range.ts';
import { afterBreak, lineEnd } from './fences.ts';
import type { Repair } from './frontmatter.ts';
import type { Fault } from './yaml.ts';

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

export function lineOf(source: string, offset: number): SourceLine {
  const start = Math.max(source.lastIndexOf('\n', offset - 1) + 1, 0);
  const end = lineEnd(source, Math.max(start, offset));
  const text = source.slice(start, end);
  const lead = /^[ \t]*(?:- +)*/u.exec(text)?.[0] ?? '';
  const indent = text.length - text.trimStart().length;
  const key = /^[^\s#:[\]{}"'][^:]*:/u.exec(text.slice(lead.length))?.[0];
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
    key: colon < 0 ? '' : (key ?? '').slice(0, -1).trim(),
    colon: colon < 0 ? -1 : start + colon,
    value: range(start + from, start + to),
  };
}

/** The line that a fault belongs to: where its quoted text opens, else where the parser stumbled. */
export const faultLine = (source: string, fault: Fault): SourceLine =>
  lineOf(source, fault.quoted >= 0 ? fault.quoted : fault.offset);

/** What may be wrong, likeliest first. */
export function diagnose(source: string, fault: Fault): readonly Diagnosis[] {
  const line = faultLine(source, fault);
  const above = lineAbove(source, line);
  const below = lineBelow(source, line);
  const candidates = [
    tabs(source, line),
    quoted(source, line, fault.quoted),
    brackets(source, line),
    plain(source, line),
    noSpace(line),
    noSpaceBehindDash(source, line),
    wrongEscape(source, fault),
    above && quoted(source, above, -1),
    above && brackets(source, above),
    above && loose(line),
    above && realigned(line, above),
    below && realigned(below, line),
    unreadable(source, line),
  ];
  return candidates.filter((candidate) => candidate !== null && candidate !== undefined);
}

function lineAbove(source: string, line: SourceLine): SourceLine | null {
  for (let end = line.start; end > 0;) {
    const above = lineOf(source, end - 1);
    if (source.slice(above.start, above.end).trim() !== '') return above;
    end = above.start;
  }
  return null;
}

function lineBelow(source: string, line: SourceLine): SourceLine | null {
  const start = afterBreak(source, line.end);
  return start >= source.length ? null : lineOf(source, start);
}

const nameOf = ({ key }: SourceLine): string => (key === '' ? 'this item' : `“${key}”`);
const insert = (at: number, text: string): Edit => ({ start: at, end: at, text });
const QUOTE_IT: Omit<Repair, 'edits'> = { title: 'Put the value in quotation marks', safety: 'review' };

function tabs(source: string, line: SourceLine): Diagnosis | null {
  if (!/^ *\t/u.test(source.slice(line.start, line.end))) return null;
  const edits = [...source.matchAll(/^ *\t[ \t]*/gmu)].flatMap(({ index, 0: lead }) =>
    [...lead.matchAll(/\t/gu)].map((tab) => ({
      start: index + tab.index,
      end: index + tab.index + 1,
      text: '  ',
    })),
  );
  return {
    code: 'syntax',
    range: range(line.start, line.start + line.indent),
    message: 'Frontmatter cannot be indented with tabs; use spaces.',
    edits,
    offer: { title: 'Replace tabs by spaces', safety: 'safe' },
  };
}

/** One past the mark that closes the quoted scalar opened at `open`, or -1. */
function closingQuote(source: string, open: number): number {
  const mark = source.charAt(open);
  for (let i = open + 1; i < source.length; i++) {
    const unit = source.charAt(i);
    if (unit === '\\' && mark === '"') i++;
    else if (unit === mark && mark === "'" && source.charAt(i + 1) === mark) i++;
    else if (unit === mark) return i + 1;
  }
  return -1;
}

function quoted(source: string, line: SourceLine, at: number): Diagnosis | null {
  const open = at >= 0 ? at : line.value.start;
  const mark = source.charAt(open);
  if (mark !== '"' && mark !== "'") return null;
  const close = closingQuote(source, open);
  const behind = close < 0 ? 'x' : source.slice(close, lineEnd(source, close));
  if (close > line.end && /^[ \t]*(?:#.*|[,\]}].*)?$/u.test(behind))
    return continued(source, line, open, close);
  if (close >= 0 && close <= line.end) return behind.trim() === '' ? null : requoted(source, line);
  return {
    code: 'syntax',
    range: range(open, line.value.end),
    message: `The quotation mark before the value of ${nameOf(line)} is never closed; add one at the end of the value.`,
    edits: [insert(line.value.end, mark)],
    offer: { title: 'Close the quotation mark', safety: 'review' },
  };
}

/** The lines of a quoted scalar that stand no deeper than its field: YAML's own rule forbids them, many tools read them. */
function continued(source: string, line: SourceLine, open: number, close: number): Diagnosis | null {
  const column = line.head - line.start;
  const edits: Edit[] = [];
  for (let at = afterBreak(source, line.end); at < close;) {
    const end = lineEnd(source, at);
    const text = source.slice(at, end);
    const indent = text.length - text.replace(/^ +/u, '').length;
    if (text.trim() !== '' && indent <= column) edits.push(insert(at, ' '.repeat(column + 2 - indent)));
    at = afterBreak(source, end);
  }
  const first = edits[0];
  if (first === undefined || open > line.end) return null;
  return {
    code: 'continuation',
    range: range(open, close),
    message: `The quoted text of ${nameOf(line)} goes on in a line that is not indented; indent it, or some tools cannot read the frontmatter.`,
    edits,
    offer: { title: 'Indent the continued line', safety: 'safe' },
  };
}

function brackets(source: string, line: SourceLine): Diagnosis | null {
  const opening = source.charAt(line.value.start);
  if (opening !== '[' && opening !== '{') return null;
  const closing = opening === '[' ? ']' : '}';
  const value = source.slice(line.value.start, line.value.end);
  if (value.includes(closing)) return quotedWhole(source, line, startReason(line, opening));
  return {
    code: 'syntax',
    range: line.value,
    message: `The list of ${nameOf(line)} is opened with “${opening}” but never closed; add “${closing}”.`,
    edits: [insert(line.value.end, closing)],
    offer: { title: `Add “${closing}”`, safety: 'review' },
  };
}

const startReason = (line: SourceLine, first: string): string =>
  `The value of ${nameOf(line)} starts with “${first}”, which means something else in YAML; put the value in quotation marks.`;

function plain(source: string, line: SourceLine): Diagnosis | null {
  const value = source.slice(line.value.start, line.value.end);
  const first = value.charAt(0);
  if (first !== '' && '@`%,&*!|>?-#]}'.includes(first))
    return quotedWhole(source, line, startReason(line, first));
  if (line.colon < 0 || !/:(?:\s|$)/u.test(value)) return null;
  const reason = `The value of ${nameOf(line)} holds a colon and a space, which would start another field; put the value in quotation marks.`;
  return quotedWhole(source, line, reason);
}

function requoted(source: string, line: SourceLine): Diagnosis | null {
  const reason = `The value of ${nameOf(line)} goes on behind its closing quotation mark; put the whole value in quotation marks.`;
  const mark = source.charAt(line.value.start);
  if (line.value.end - line.value.start < 3 || source.charAt(line.value.end - 1) !== mark) {
    return quotedWhole(source, line, reason);
  }
  const edits: Edit[] = [];
  for (let i = line.value.start + 1; i < line.value.end - 1; i++) {
    if (source.charAt(i) === '\\' && mark === '"') i++;
    else if (source.charAt(i) === mark) edits.push(insert(i, mark === '"' ? '\\' : mark));
  }
  const message = `The value of ${nameOf(line)} holds a quotation mark that ends it too early; write it so that it does not.`;
  return {
    code: 'syntax',
    range: line.value,
    message,
    edits,
    offer: { title: 'Escape the quotation mark', safety: 'review' },
  };
}

/** Wraps the value in the kind of marks it does not hold, so that it reads as it stands. */
function quotedWhole(source: string, line: SourceLine, message: string): Diagnosis | null {
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

function noSpace(line: SourceLine): Diagnosis | null {
  if (line.colon < 0 || line.value.start !== line.colon || line.value.end === line.value.start) return null;
  return {
    code: 'syntax',
    range: range(line.head, line.value.end),
    message: `The colon behind ${nameOf(line)} needs a space after it; add one.`,
    edits: [insert(line.colon, ' ')],
    offer: { title: 'Add the space', safety: 'review' },
  };
}

function noSpaceBehindDash(source: string, line: SourceLine): Diagnosis | null {
  const { head, end } = line;
  if (!/^-[^\s-]/u.test(source.slice(head, end))) return null;
  return {
    code: 'syntax',
    range: range(head, end),
    message: 'The dash of this item needs a space after it; add one.',
    edits: [insert(head + 1, ' ')],
    offer: { title: 'Add the space', safety: 'review' },
  };
}

function wrongEscape(source: string, { code, offset }: Fault): Diagnosis | null {
  if (code !== 'BAD_DQ_ESCAPE') return null;
  const written = source.slice(offset, offset + 2);
  return {
    code: 'syntax',
    range: range(offset, offset + written.length),
    message: `“${written}” is nothing that YAML knows in double quotation marks; write “\\${written}” or use single ones.`,
    edits: [insert(offset, '\\')],
    offer: { title: 'Double the backslash', safety: 'review' },
  };
}

function loose(line: SourceLine): Diagnosis | null {
  if (line.colon >= 0 || line.head !== line.start + line.indent) return null;
  return {
    code: 'syntax',
    range: range(line.start + line.indent, Math.max(line.start + line.indent, line.end)),
    message:
      'This line is not a field; indent it if it belongs to the line above, or write it as “key: value”.',
    edits: [insert(line.start, '  ')],
    offer: { title: 'Indent the line', safety: 'review' },
  };
}

function realigned(line: SourceLine, neighbour: SourceLine): Diagnosis | null {
  if (line.indent === neighbour.indent || line.value.end <= line.start) return null;
  return {
    code: 'syntax',
    range: range(line.start + line.indent, line.end),
    message: 'This line is indented unlike the fields around it; align it with them.',
    edits: [{ start: line.start, end: line.start + line.indent, text: ' '.repeat(neighbour.indent) }],
    offer: { title: 'Align the line', safety: 'review' },
  };
}

/** The last resort: the line, and what hangs from it, is left out so that the rest can be read. */
function unreadable(source: string, line: SourceLine): Diagnosis {
  const edits: Edit[] = [insert(line.start, '#')];
  for (let at = afterBreak(source, line.end); at < source.length;) {
    const next = lineOf(source, at);
    const blank = source.slice(next.start, next.end).trim() === '';
    if (!blank && next.indent <= line.indent) break;
    if (!blank) edits.push(insert(next.start, '#'));
    at = afterBreak(source, next.end);
  }
  return {
    code: 'syntax',
    range: range(Math.min(line.start + line.indent, line.end), line.end),
    message: 'This line cannot be read as a field; write it as “key: value”.',
    edits,
    offer: null,
  };
}
