/**
 * The words of a leaf as one string: its lines joined by LF, without what containers put in front of them. Stretch by
 * stretch it leads back to the article: `locals[i]` stands for `sources[i]`, and up to the next both advance together.
 */
export interface Content {
  readonly text: string;
  readonly locals: readonly number[];
  readonly sources: readonly number[];
}

/** Joins lines, given as offsets of start and end in turn. White space behind the last line is left out. */
export function contentOf(text: string, lines: readonly number[]): Content {
  const start = lines[0] ?? 0;
  if (isOneStretch(text, lines)) {
    return {
      text: text.slice(start, lines[lines.length - 1] ?? start).trimEnd(),
      locals: [0],
      sources: [start],
    };
  }
  let joined = '';
  const locals: number[] = [];
  const sources: number[] = [];
  for (let i = 0; i < lines.length; i += 2) {
    const from = lines[i] ?? 0;
    if (i > 0) {
      // The break belongs to the line before it, where it stands.
      joined += '\n';
    }
    locals.push(joined.length);
    sources.push(from);
    joined += text.slice(from, lines[i + 1]);
  }
  return { text: joined.trimEnd(), locals, sources };
}

/** The part `[from, to)` of a content. */
export function partOf(content: Content, from: number, to: number): Content {
  const locals: number[] = [];
  const sources: number[] = [];
  for (
    let i = stretchAt(content, from);
    i < content.locals.length && (content.locals[i] ?? 0) < Math.max(to, from + 1);
    i++
  ) {
    const start = content.locals[i] ?? 0;
    const cut = Math.max(0, from - start);
    locals.push(start + cut - from);
    sources.push((content.sources[i] ?? 0) + cut);
  }
  return { text: content.text.slice(from, to), locals, sources };
}

/** Whether every line follows the one before it directly behind a single LF. */
function isOneStretch(text: string, lines: readonly number[]): boolean {
  for (let i = 2; i < lines.length; i += 2) {
    const end = lines[i - 1] ?? 0;
    if (lines[i] !== end + 1 || text.charCodeAt(end) !== 10) return false;
  }
  return true;
}

/** Index of the stretch that holds a local offset. */
export function stretchAt(content: Content, local: number): number {
  const { locals } = content;
  let low = 0;
  let high = locals.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((locals[middle] ?? 0) <= local) low = middle;
    else high = middle;
  }
  return low;
}

/** Where a local offset stands in the article. */
export function sourceAt(content: Content, local: number): number {
  const stretch = content.locals.length === 1 ? 0 : stretchAt(content, local);
  return (content.sources[stretch] ?? 0) + local - (content.locals[stretch] ?? 0);
}

/** The range of the article that a stretch of the content stands for, from its first unit to its last. */
export function sourceRangeOf(content: Content, from: number, to: number): { start: number; end: number } {
  const start = sourceAt(content, from);
  return { start, end: to > from ? sourceAt(content, to - 1) + 1 : start };
}
