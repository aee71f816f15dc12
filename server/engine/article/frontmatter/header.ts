import { range } from '../../text/range.ts';
import { afterBreak, lineEnd, runBelow } from './fences.ts';
import type { BlockReading, Field, FieldValue } from './frontmatter.ts';

/** Reads lines `Key: value`, and `[#]: key: "value"` or `[#]: key: (value)`. All values are text. */
export function readHeader(source: string, base: number): BlockReading {
  const fields: Field[] = [];
  for (let at = 0; at < source.length;) {
    const first = lineEnd(source, at);
    // Lines that are indented go on with the value.
    const end = runBelow(source, first, /^[ \t]+\S/u);
    const field = fieldIn(source, base, at, end);
    if (field !== null) fields.push(field);
    at = afterBreak(source, end);
  }
  return { content: fields.length === 0 ? 'nothing' : 'mapping', fields, problems: [] };
}

const LINE = /^(\[#\]:[ \t]+)?([^\s:#][^:\r\n]*?)[ \t]*:[ \t]*/u;

function fieldIn(source: string, base: number, start: number, end: number): Field | null {
  const line = source.slice(start, end);
  const lead = LINE.exec(line);
  const key = lead?.[2];
  if (lead === null || key === undefined) return null;
  const at = start + (lead[1] ?? '').length;
  const keyRange = range(base + at, base + at + key.length);
  const value = valueOf(
    line.slice(lead[0].length).trimEnd(),
    base + start + lead[0].length,
    lead[1] !== undefined,
  );
  // Without a value, the value stands right behind the colon.
  return { key, keyRange, value, range: range(keyRange.start, value.range.end) };
}

function valueOf(raw: string, start: number, isReference: boolean): FieldValue {
  const quoted = isReference && raw.length > 1 && raw.startsWith('"') && raw.endsWith('"');
  const inside = quoted || (isReference && /^\(.*\)$/u.test(raw)) ? raw.slice(1, -1) : raw;
  return {
    kind: 'scalar',
    range: range(start, start + raw.length),
    value: inside === '' ? null : inside.replace(/[ \t]*(?:\r\n|\r|\n)[ \t]*/gu, ' '),
    raw,
    style: quoted ? 'double' : 'plain',
  };
}
