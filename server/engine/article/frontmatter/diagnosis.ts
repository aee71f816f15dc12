import type { Edit } from '../../text/edit.ts';
import { range } from '../../text/range.ts';
import { afterBreak, lineEnd } from './fences.ts';
import { flowEnd, flowSlips, type FlowSlip } from './flow.ts';
import {
  colonMissing,
  commaBehind,
  indentedStart,
  itemBehindKey,
  markBeforeKey,
  oddLine,
  strangeSpace,
  strayMark,
} from './slips.ts';
import {
  insert,
  lineAbove,
  lineBelow,
  lineOf,
  nameOf,
  quotedWhole,
  type Diagnosis,
  type SourceLine,
} from './source-line.ts';
import type { Fault } from './yaml.ts';

/** The line that a fault belongs to: where its quoted text or its brackets open, else where the parser stumbled. */
export const faultLine = (source: string, { quoted, opened, offset }: Fault): SourceLine =>
  lineOf(source, opened >= 0 ? opened : quoted >= 0 ? quoted : offset);

/** What may be wrong, likeliest first. */
export function diagnose(source: string, fault: Fault): readonly Diagnosis[] {
  const line = faultLine(source, fault);
  const above = lineAbove(source, line);
  const below = lineBelow(source, line);
  const odd = oddLine(source, line);
  const candidates = [
    tabs(source, line),
    markBeforeKey(source, line),
    strayMark(source, line),
    commaBehind(source, line),
    quoted(source, line, fault.quoted),
    ...brackets(source, line),
    itemBehindKey(source, line),
    plain(source, line),
    strangeSpace(source, line),
    noSpace(line),
    noSpaceBehindDash(source, line),
    wrongEscape(source, fault),
    odd && colonMissing(source, odd),
    odd && markBeforeKey(source, odd),
    above && quoted(source, above, -1),
    ...(above ? brackets(source, above) : []),
    indentedStart(source, line),
    above && loose(source, line),
    above && realigned(line, above),
    below && realigned(below, line),
    unreadable(source, line),
  ];
  return candidates.filter((candidate) => candidate !== null && candidate !== undefined);
}

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
  const isWhole = open === line.value.start;
  if (close >= 0 && close <= line.end)
    return behind.trim() === '' || !isWhole ? null : requoted(source, line);
  // In a list it is to be closed at the end of its entry.
  if (!isWhole && '[{'.includes(source.charAt(line.value.start))) return null;
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

function brackets(source: string, line: SourceLine): readonly Diagnosis[] {
  const { start, end } = line.value;
  const opening = source.charAt(start);
  if (opening !== '[' && opening !== '{') return [];
  const slips = flowSlips(source, start, end)?.some(({ offer }) => offer.title.startsWith('Add “'))
    ? flowSlips(source, start, flowEnd(source, line, end))
    : flowSlips(source, start, end);
  const whole = quotedWhole(source, line, startReason(line, opening));
  const kind = opening === '[' ? 'list' : 'group';
  return [
    ...slipsOf(slips ?? [], line.key === '' ? `In this ${kind}` : `In the ${kind} of ${nameOf(line)}`),
    ...(whole === null ? [] : [whole]),
  ];
}

function slipsOf(slips: readonly FlowSlip[], where: string): readonly Diagnosis[] {
  const [first] = slips;
  if (first === undefined) return [];
  const { range: place, offer, message } = first;
  const edits = slips.flatMap((slip) => slip.edits).toSorted((a, b) => a.start - b.start);
  if (slips.length === 1)
    return [{ code: 'syntax', range: place, message: `${where}, ${message}`, edits, offer }];
  const all = slips.map((slip) => slip.message.replace(/\.$/u, '')).join('; ');
  const last = slips.at(-1)?.range.end ?? place.end;
  return [
    {
      code: 'syntax',
      range: range(place.start, Math.max(place.end, last)),
      message: `${where}, ${all}.`,
      edits,
      offer: { title: 'Mend the brackets', safety: 'review' },
    },
  ];
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

/** Lines under a field that are none themselves: all of them, as who wraps a text so wraps it over several. */
function loose(source: string, line: SourceLine): Diagnosis | null {
  if (!isLoose(source, line)) return null;
  const lines = [line];
  for (
    let next = lineBelow(source, line);
    next !== null && isLoose(source, next);
    next = lineBelow(source, next)
  )
    lines.push(next);
  const one = lines.length === 1;
  const last = lines.at(-1) ?? line;
  return {
    code: 'syntax',
    range: range(line.start + line.indent, Math.max(line.start + line.indent, last.end)),
    message: one
      ? 'This line is not a field; indent it if it belongs to the line above, or write it as “key: value”.'
      : 'These lines are not fields; indent them if they belong to the line above, or write each as “key: value”.',
    edits: lines.map(({ start }) => insert(start, '  ')),
    offer: { title: one ? 'Indent the line' : 'Indent the lines', safety: 'review' },
  };
}

const isLoose = (source: string, { colon, head, start, indent, end }: SourceLine): boolean =>
  colon < 0 && head === start + indent && source.slice(start, end).trim() !== '';

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
