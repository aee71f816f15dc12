import type { Article } from '../article/article.ts';
import type { Range } from '../text/range.ts';

/** A place where an ignore comment or frontmatter key silences rules. */
export interface Ignore {
  /** Empty: every rule. */
  readonly rules: readonly string[];
  readonly over: Range;
  readonly reason: string;
}

/** The ignores an article writes for itself. */
export function ignoresOf(_article: Article): readonly Ignore[] {
  return [];
}

/** True where a rule is silenced for a range: the range starts inside the ignore's. */
export const isIgnored = (ignores: readonly Ignore[], rule: string, at: Range): boolean =>
  ignores.some(
    ({ rules, over }) =>
      (rules.length === 0 || rules.includes(rule)) && at.start >= over.start && at.start < over.end,
  );
