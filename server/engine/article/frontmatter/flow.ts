import type { Edit } from '../../text/edit.ts';
import { range, type Range } from '../../text/range.ts';
import { afterBreak, lineEnd } from './fences.ts';
import type { Repair } from './frontmatter.ts';

/** What is wrong between brackets or braces, and the edits that mend it. */
export interface FlowSlip {
  /** In the source. */
  readonly range: Range;
  /** What it is and what to do, to be read after “in ‹name›, ”. */
  readonly message: string;
  readonly edits: readonly Edit[];
  readonly offer: Omit<Repair, 'edits'>;
}

/**
 * The slips in the list or mapping that is opened at `open` and should end at `end`; none where the brackets are whole,
 * and null where what follows them shows that they are part of a text.
 */
export function flowSlips(source: string, open: number, end: number): readonly FlowSlip[] | null {
  const scan: Scan = { source, end, at: open, open: [], slips: [] };
  do step(scan);
  while (scan.open.length > 0 && scan.at < end);
  if (scan.open.length > 0) scan.slips.push(unclosed(scan, open, end));
  else if (source.slice(scan.at, end).trim() !== '' && !spareTail(scan)) return null;
  return scan.slips;
}

interface Scan {
  readonly source: string;
  readonly end: number;
  at: number;
  /** Opened and not yet closed, the outermost first. */
  readonly open: string[];
  readonly slips: FlowSlip[];
}

const CLOSING: Readonly<Record<string, string>> = { '[': ']', '{': '}' };
const closingOf = (opening: string | undefined): string => CLOSING[opening ?? ''] ?? '';
const insert = (at: number, text: string): Edit => ({ start: at, end: at, text });

/** Past one bracket, comma or entry. */
function step(scan: Scan): void {
  const { source, end, at: start } = scan;
  const unit = source.charAt(start);
  if (unit.trim() === '') scan.at++;
  else if (unit === '#' && source.charAt(start - 1).trim() === '')
    scan.at = Math.min(end, lineEnd(source, start));
  else if (unit === '[' || unit === '{') {
    scan.open.push(unit);
    scan.at++;
  } else if (unit === ']' || unit === '}') close(scan, unit);
  else if (unit === ',') comma(scan);
  else if (unit === '"' || unit === "'") quoted(scan, unit);
  else plain(scan);
}

/** A bracket of the other kind closes nothing: the one that is missing before it is added. */
function close(scan: Scan, unit: string): void {
  const { at, open, slips } = scan;
  const expected = closingOf(open.at(-1));
  if (unit === expected || !open.some((opening) => closingOf(opening) === unit)) {
    if (unit === expected) open.pop();
    else slips.push(spare(at, at + 1, `“${unit}” closes nothing`, 'Remove the bracket'));
    scan.at++;
    return;
  }
  open.pop();
  slips.push({
    range: range(at, at + 1),
    message: `“${expected}” is missing before “${unit}”; add it.`,
    edits: [insert(at, expected)],
    offer: { title: `Add “${expected}”`, safety: 'review' },
  });
}

function comma(scan: Scan): void {
  const { source, at } = scan;
  const before = source.slice(0, at).trimEnd().at(-1) ?? '';
  if (',[{'.includes(before))
    scan.slips.push(spare(at, at + 1, 'a comma has nothing before it', 'Remove the comma'));
  scan.at++;
}

function spare(start: number, end: number, what: string, title: string): FlowSlip {
  return {
    range: range(start, end),
    message: `${what}; remove it.`,
    edits: [{ start, end, text: '' }],
    offer: { title, safety: 'review' },
  };
}

function quoted(scan: Scan, mark: string): void {
  const { source, end, at: start, slips } = scan;
  const stop = Math.min(end, lineEnd(source, start));
  const closed = quoteEnd(source, start, stop);
  const behind = closed < 0 ? '' : source.slice(closed, end).trimStart().charAt(0);
  if (closed >= 0 && (behind === '' || ',:]}#'.includes(behind))) {
    scan.at = closed;
    return;
  }
  // Closed only by the mark that opens another entry, or never: it should end with its entry.
  const at = start + 1 + (/^[^,\]}]*/u.exec(source.slice(start + 1, stop))?.[0].trimEnd() ?? '').length;
  if (closed >= 0 && at >= closed - 1) return besideQuote(scan, start, closed, behind);
  slips.push({
    range: range(start, at),
    message: 'a quotation mark is never closed; add one at the end of the entry.',
    edits: [insert(at, mark)],
    offer: { title: 'Close the quotation mark', safety: 'review' },
  });
  scan.at = at;
}

/** What follows a closing mark: another quoted entry without its comma, or words that belong to the same text. */
function besideQuote(scan: Scan, start: number, closed: number, behind: string): void {
  const { end } = scan;
  scan.at = closed;
  if (behind !== '"' && behind !== "'") return plain(scan, start);
  scan.slips.push({
    range: range(start, Math.min(end, closed)),
    message: 'a comma is missing behind an entry; add one.',
    edits: [insert(closed, ',')],
    offer: { title: 'Add the comma', safety: 'review' },
  });
}

/** One past the mark that closes the quoted text opened at `open`, before `stop`; or -1. */
function quoteEnd(source: string, open: number, stop: number): number {
  const mark = source.charAt(open);
  for (let i = open + 1; i < stop; i++) {
    const unit = source.charAt(i);
    if (unit === '\\' && mark === '"') i++;
    else if (unit === mark && mark === "'" && source.charAt(i + 1) === mark) i++;
    else if (unit === mark) return i + 1;
  }
  return -1;
}

/** An entry without marks, from where the cursor is; `start` where words follow a quoted part of it. */
function plain(scan: Scan, start = scan.at): void {
  const { source, end, at: from } = scan;
  const rest = source.slice(from, Math.min(end, lineEnd(source, from)));
  const text = /^(?:(?![ \t]#)[^,[\]{}])*/u.exec(rest)?.[0].trimEnd() ?? '';
  scan.at = from + Math.max(1, text.length);
  if (start < from) return slipOfEntry(scan, start, scan.at);
  const inMapping = scan.open.at(-1) === '{';
  const key = inMapping ? (/^[^\s:][^:]*:[ \t]+/u.exec(text)?.[0].length ?? 0) : 0;
  const value = text.slice(key);
  // One colon makes an entry of a list a field of its own.
  const fields = value.split(/:[ \t]/u).length - 1;
  if (fields > (inMapping ? 0 : 1) || /^[@`%|>]/u.test(value)) slipOfEntry(scan, start + key, scan.at);
}

function slipOfEntry({ source, slips }: Scan, start: number, end: number): void {
  const text = source.slice(start, end);
  const mark = /["\\]/u.test(text) ? "'" : '"';
  const doubled =
    mark === "'" ? [...text.matchAll(/'/gu)].map(({ index }) => insert(start + index, "'")) : [];
  slips.push({
    range: range(start, end),
    message: 'an entry holds what means something else in YAML; put it in quotation marks.',
    edits: [insert(start, mark), ...doubled, insert(end, mark)],
    offer: { title: 'Put the value in quotation marks', safety: 'review' },
  });
}

/** Commas and brackets too many behind the end. */
function spareTail({ source, at, end, slips }: Scan): boolean {
  const tail = source.slice(at, end).trimEnd();
  if (!/^[ \t]*[,\]}][ \t,\]}]*$/u.test(tail)) return false;
  const place = range(at, at + tail.length);
  const isComma = !/[\]}]/u.test(tail);
  slips.push({
    range: place,
    message: `${isComma ? 'a comma follows the closing bracket' : 'there is more behind the closing bracket than belongs there'}; remove it.`,
    edits: [{ ...place, text: '' }],
    offer: { title: isComma ? 'Remove the comma' : 'Remove the bracket', safety: 'review' },
  });
  return true;
}

function unclosed({ open: [...left] }: Scan, start: number, end: number): FlowSlip {
  const [outer] = left;
  const closings = left.toReversed().map(closingOf).join('');
  return {
    range: range(start, end),
    message: `“${outer}” is never closed; add “${closings}”.`,
    edits: [insert(end, closings)],
    offer: { title: `Add “${closings}”`, safety: 'review' },
  };
}

/** Where what is opened in a line ends at the latest: before the next line that stands no deeper than the line does. */
export function flowEnd(
  source: string,
  line: { readonly end: number; readonly indent: number },
  valueEnd: number,
): number {
  let end = valueEnd;
  for (let at = afterBreak(source, line.end); at < source.length;) {
    const stop = lineEnd(source, at);
    const text = source.slice(at, stop);
    const depth = text.length - text.trimStart().length;
    const isClosing = /^[\]}][\]},]*[ \t]*(?:#.*)?$/u.test(text.trimStart());
    if (text.trim() !== '' && depth <= line.indent && !isClosing) break;
    const comment = /(?:^|[ \t])#/u.exec(text);
    const kept = text.slice(0, comment?.index).trimEnd();
    if (kept !== '') end = at + kept.length;
    if (isClosing && depth <= line.indent) break;
    at = afterBreak(source, stop);
  }
  return end;
}
