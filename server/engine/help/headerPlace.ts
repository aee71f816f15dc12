import { afterBreak, lineEnd } from '../article/frontmatter/fences.ts';
import type { Range } from '../text/range.ts';
import { PLAIN_SPOT, quoteOf, type KeyPlace, type Place, type ValuePlace } from './place.ts';
import { isCommaList } from './vocabulary.ts';

/** What a line `[#]: key: "value"` opens with. */
const REFERENCE = /^\[#\]:[ \t]*/u;
const PAIR = /^([A-Za-z][\w -]{0,40})(:)?/u;

/**
 * The place in `Key: value` lines without fences, or `[#]: key: "value"` lines; lines of another form hold none. `flow`
 * is true of a text between commas, or in marks that stand already.
 */
export function headerPlace(text: string, content: Range, offset: number): Place | null {
  const taken = new Set<string>();
  const isReferences = REFERENCE.test(text.slice(content.start, content.start + 5));
  let place: Place | null = null;
  for (let at = content.start; at <= content.end && at <= text.length;) {
    const end = Math.min(lineEnd(text, at), content.end);
    const lead = REFERENCE.exec(text.slice(at, end))?.[0] ?? '';
    const start = at + lead.length;
    const line = text.slice(start, end);
    const pair = PAIR.exec(line);
    const key = pair?.[1] ?? '';
    const isHere = start <= offset && offset <= end;
    const gap = !isReferences || lead.endsWith(' ') ? '' : lead === '' ? '[#]: ' : ' ';
    if (isHere && (pair === null ? line.trim() === '' : offset <= start + key.length))
      place = keyAt(start, key, pair?.[2] !== undefined, taken, gap);
    else if (isHere && pair?.[2] !== undefined) {
      const from = start + key.length + 1;
      place = valueAt({ text, key, end, from, isReference: lead !== '' }, offset);
    }
    if (!(isHere && place?.kind === 'key') && pair?.[2] !== undefined) taken.add(key);
    if (end >= content.end) break;
    at = afterBreak(text, end);
  }
  return place;
}

const keyAt = (
  start: number,
  key: string,
  alone: boolean,
  taken: ReadonlySet<string>,
  lead: string,
): KeyPlace => ({
  ...PLAIN_SPOT,
  kind: 'key',
  range: { start, end: start + key.length },
  column: 0,
  lead,
  parent: [],
  taken,
  alone,
  orItem: false,
});

interface Line {
  readonly text: string;
  readonly key: string;
  /** Behind the colon. */
  readonly from: number;
  readonly end: number;
  readonly isReference: boolean;
}

function valueAt(line: Line, offset: number): ValuePlace | null {
  const { text, key, from, end, isReference } = line;
  let start = from;
  while (start < end && ' \t'.includes(text.charAt(start))) start++;
  const stop = start + text.slice(start, end).trimEnd().length;
  if (start >= end) return { ...valuePlace(key, offset, offset), lead: offset === from ? ' ' : '' };
  const quote = isReference ? quoteOf(text.charAt(start)) : '';
  // What stands in parentheses is for its author to finish.
  if (offset < start || (isReference && text.charAt(start) === '(')) return null;
  const isClosed = quote !== '' && stop > start + 1 && text.charAt(stop - 1) === quote;
  const inside: Range = { start: start + quote.length, end: isClosed ? stop - 1 : quote === '' ? end : stop };
  const isInside = inside.start <= offset && offset <= inside.end;
  const hasComma = text.slice(inside.start, inside.end).includes(',');
  if (isInside && isCommaList(key) && (isClosed || hasComma || quote === ''))
    return textBetweenCommas(line, inside, offset);
  return offset > stop ? null : { ...valuePlace(key, start, stop), quote };
}

function textBetweenCommas({ text, key }: Line, inside: Range, offset: number): ValuePlace | null {
  const texts = text.slice(inside.start, inside.end).split(',');
  let start = inside.start;
  let index = 0;
  for (const one of texts) {
    const end = start + one.length;
    if (offset <= end) break;
    start = end + 1;
    index++;
  }
  const own = texts[index] ?? '';
  const first = start + own.length - own.trimStart().length;
  const last = start + own.trimEnd().length;
  const given = texts.filter((_, at) => at !== index).map((one) => one.trim());
  const place = own.trim() === '' ? valuePlace(key, offset, offset) : valuePlace(key, first, last);
  if (own.trim() !== '' && (offset < first || offset > last)) return null;
  const lead = own.trim() === '' && index > 0 && offset === start ? ' ' : '';
  return { ...place, path: [key.trim(), index], flow: true, given, lead };
}

const valuePlace = (key: string, start: number, end: number): ValuePlace => ({
  ...PLAIN_SPOT,
  kind: 'value',
  range: { start, end },
  column: 0,
  path: [key.trim()],
  given: [],
  open: false,
  orKey: false,
});
