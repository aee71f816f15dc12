import { type Edit } from '../../text/edit.ts';
import { range, type Range } from '../../text/range.ts';
import type { Field, FieldValue, FrontmatterProblem, Repair } from './frontmatter.ts';

/** Deeper than any article; keeps the walk of a hostile block off the end of the stack. */
export const DEEPEST = 100;

export const syntaxProblem = (
  at: Range,
  message: string,
  repair: Repair | null = null,
): FrontmatterProblem => ({ code: 'syntax', range: at, message, other: null, repair });

export const repairBy = (
  title: string,
  edits: readonly Edit[],
  safety: Repair['safety'] = 'review',
): Repair => ({
  title,
  safety,
  edits,
});

/** Of the keys that stand twice in one mapping, at every depth. */
export function duplicateKeys(text: string, fields: readonly Field[]): readonly FrontmatterProblem[] {
  const problems: FrontmatterProblem[] = [];
  const among = (siblings: readonly Field[]): void => {
    const seen = new Map<string, Field>();
    for (const field of siblings) {
      const first = seen.get(field.key);
      if (first === undefined) seen.set(field.key, field);
      else problems.push(duplicateKey(text, field.key, field.keyRange, first.keyRange));
      inside(field.value);
    }
  };
  const inside = (value: FieldValue): void => {
    if (value.kind === 'mapping') among(value.fields);
    else if (value.kind === 'list') value.items.forEach(inside);
  };
  among(fields);
  return problems;
}

export function duplicateKey(text: string, key: string, at: Range, first: Range): FrontmatterProblem {
  const line = text.slice(0, first.start).split(/\r\n|\r|\n/u).length;
  return {
    code: 'duplicate-key',
    range: at,
    message: `“${key}” is set twice (first on line ${line}); keep one.`,
    other: first,
    repair: null,
  };
}

/** A text that is parsed, with the place where the reader stands. Offsets of the source plus `base` are the article's. */
export interface Cursor {
  readonly source: string;
  readonly base: number;
  readonly problems: FrontmatterProblem[];
  at: number;
}

export const placed = ({ base }: Cursor, start: number, end: number): Range =>
  range(base + start, base + end);

export const edited = ({ base }: Cursor, start: number, end: number, text: string): Edit => ({
  start: base + start,
  end: base + end,
  text,
});

/** More faults than this are one: what has so many is no frontmatter, and telling each would cost too much. */
const MOST_PROBLEMS = 100;

/** True, with the cursor at the end, where there are too many faults to read on. */
export function hasGivenUp(cursor: Cursor): boolean {
  const { problems, source, at } = cursor;
  if (problems.length < MOST_PROBLEMS) return false;
  if (problems.length === MOST_PROBLEMS) {
    const message =
      'From here on the frontmatter is not read, as it has too many faults; mend those above first.';
    problems.push(syntaxProblem(placed(cursor, at, Math.min(source.length, at + 1)), message));
  }
  cursor.at = source.length;
  return true;
}

export const isAtEnd = ({ source, at }: Cursor): boolean => at >= source.length;

export const isAtBreak = ({ source, at }: Cursor): boolean =>
  at >= source.length || source.charAt(at) === '\n' || source.charAt(at) === '\r';
