import { afterBreak, lineEnd } from '../article/frontmatter/fences.ts';
import type { Range } from '../text/range.ts';
import { PLAIN_SPOT, type KeyPlace, type Place } from './place.ts';

const PAIR = /^([A-Za-z][\w -]{0,40})(:)?/u;

/** The place in `Key: value` lines without fences; lines of another form hold none. */
export function headerPlace(text: string, content: Range, offset: number): Place | null {
  const taken = new Set<string>();
  let place: Place | null = null;
  for (let at = content.start; at <= content.end && at <= text.length;) {
    const end = Math.min(lineEnd(text, at), content.end);
    const line = text.slice(at, end);
    const pair = PAIR.exec(line);
    const key = pair?.[1] ?? '';
    const isHere = at <= offset && offset <= end;
    if (isHere && (pair === null ? line.trim() === '' : offset <= at + key.length))
      place = keyAt(at, key, pair?.[2] !== undefined, taken);
    else if (isHere && pair?.[2] !== undefined) place = valueAt(text, at + key.length + 1, end, key, offset);
    if (!(isHere && place?.kind === 'key') && pair?.[2] !== undefined) taken.add(key);
    if (end >= content.end) break;
    at = afterBreak(text, end);
  }
  return place;
}

const keyAt = (start: number, key: string, alone: boolean, taken: ReadonlySet<string>): KeyPlace => ({
  ...PLAIN_SPOT,
  kind: 'key',
  range: { start, end: start + key.length },
  column: 0,
  parent: [],
  taken,
  alone,
  orItem: false,
});

function valueAt(text: string, from: number, end: number, key: string, offset: number): Place | null {
  let start = from;
  while (start < end && ' \t'.includes(text.charAt(start))) start++;
  const stop = start + text.slice(start, end).trimEnd().length;
  const empty = start >= end;
  if (!empty && (offset < start || offset > stop)) return null;
  return {
    ...PLAIN_SPOT,
    kind: 'value',
    range: empty ? { start: offset, end: offset } : { start, end: stop },
    column: 0,
    lead: offset === from ? ' ' : '',
    path: [key.trim()],
    given: [],
    open: false,
    orKey: false,
  };
}
