import { lineEnd } from './fences.ts';
import type { FieldValue, ScalarStyle } from './frontmatter.ts';
import { placed, syntaxProblem, type Cursor } from './problems.ts';

/** The value that was read from a place of the source up to the cursor. */
export function scalarAt(
  cursor: Cursor,
  start: number,
  value: string | number | boolean | null,
  style: ScalarStyle,
): FieldValue {
  const raw = cursor.source.slice(start, cursor.at);
  return { kind: 'scalar', range: placed(cursor, start, cursor.at), value, raw, style };
}

/** Gives up on the rest of the source, and says so. */
export function tooDeep(cursor: Cursor): FieldValue {
  const start = cursor.at;
  const message = 'This frontmatter is nested too deeply to be read; make it flatter.';
  cursor.problems.push(syntaxProblem(placed(cursor, start, lineEnd(cursor.source, start)), message));
  cursor.at = cursor.source.length;
  return { kind: 'scalar', range: placed(cursor, start, start), value: null, raw: '', style: 'plain' };
}
