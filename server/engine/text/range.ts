/** A half-open range `[start, end)` of UTF-16 offsets in the original text, frontmatter and CR LF included. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export const range = (start: number, end: number): Range => ({ start, end });

export const contains = (outer: Range, inner: Range): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

export const overlaps = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;
