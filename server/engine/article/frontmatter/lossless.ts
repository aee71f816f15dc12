import { applyEdits } from '../../text/edit.ts';
import type { Field, FieldValue, Frontmatter, FrontmatterProblem } from './frontmatter.ts';

/** A block of more units than this, or with more faults, is given no repairs: to try them all would take too long. */
const LONGEST = 20_000;
const MOST = 12;

/**
 * The problems of a block, without the repairs after which a value would be gone that is known before: each repair is
 * made alone and the block is read again, as what mends one fault may set another free.
 */
export function withoutLosses(
  text: string,
  { range, content, fields, problems }: Frontmatter,
  read: (text: string) => Frontmatter | null,
): readonly FrontmatterProblem[] {
  const prefix = text.slice(0, Math.max(range.end, content.end));
  const isTried = prefix.length <= LONGEST && problems.length <= MOST;
  const known = valuesOf(fields);
  const keeps = ({ repair }: FrontmatterProblem): boolean => {
    if (repair === null || !isTried) return repair === null;
    const after = applyEdits(prefix, repair.edits);
    const reading = typeof after === 'string' ? read(after) : null;
    return reading !== null && holdsAll(valuesOf(reading.fields), known);
  };
  return problems.map((problem) => (keeps(problem) ? problem : { ...problem, repair: null }));
}

/** Every value under its path, and how often it stands there. */
function valuesOf(fields: readonly Field[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const value = (at: FieldValue, path: string): void => {
    if (at.kind === 'list') for (const item of at.items) value(item, `${path}[]`);
    else if (at.kind === 'mapping') among(at.fields, `${path}.`);
    else if (at.value !== null) {
      const key = `${path} = ${String(at.value).trim()}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  };
  const among = (siblings: readonly Field[], path: string): void => {
    for (const field of siblings) value(field.value, path + field.key);
  };
  among(fields, '');
  return counts;
}

const holdsAll = (values: ReadonlyMap<string, number>, known: ReadonlyMap<string, number>): boolean =>
  [...known].every(([key, count]) => (values.get(key) ?? 0) >= count);
