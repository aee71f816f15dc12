/** Line starts of a text; a line ends at LF, CR LF or a lone CR, as in the Language Server Protocol. */
export interface LineIndex {
  /** Offset of the first unit of each line; `starts[0]` is 0. */
  readonly starts: readonly number[];
  readonly length: number;
}

export interface Position {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
}

export function lineIndex(text: string): LineIndex {
  const starts = [0];
  if (text.includes('\r')) {
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (unit === 10 || (unit === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
    }
  } else {
    for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) starts.push(i + 1);
  }
  return { starts, length: text.length };
}

/** The line, from 1, that holds an offset; offsets past the end belong to the last line. */
export function lineAt(lines: LineIndex, offset: number): number {
  const { starts } = lines;
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}

export function positionAt(lines: LineIndex, offset: number): Position {
  const clamped = Math.max(0, Math.min(offset, lines.length));
  const line = lineAt(lines, clamped);
  return { line, column: clamped - (lines.starts[line - 1] ?? 0) + 1 };
}

/** Offset of a line's first unit; a line past the last gives the end of the text. */
export const lineStart = (lines: LineIndex, line: number): number => lines.starts[line - 1] ?? lines.length;
