/** A line of plain text without its break, its edge spaces and its list marker. */
export interface Line {
  /** Where the line itself starts, indentation and marker included. */
  readonly lineStart: number;
  /** Where its words start and end. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** `•`, `-`, `3.` … or ''. */
  readonly marker: string;
  readonly blank: boolean;
}

const MARKER = /^([ \t\u00A0\u3000]*)([•·▪◦‣●*–—-]|\d{1,3}[.)])[ \t\u00A0\u3000]+(?=\S)/u;

export function linesOf(text: string, start: number): readonly Line[] {
  const lines: Line[] = [];
  for (let at = start; at < text.length;) {
    const match = lineFrom(text, at);
    lines.push(lineOf(match.content, at));
    at = match.next;
  }
  return lines;
}

function lineFrom(text: string, at: number): { readonly content: string; readonly next: number } {
  let end = at;
  while (end < text.length && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) end++;
  const paired = text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10;
  return { content: text.slice(at, end), next: end + (paired ? 2 : 1) };
}

function lineOf(content: string, lineStart: number): Line {
  const marked = MARKER.exec(content);
  const marker = marked?.[2] ?? '';
  const lead = marked === null ? content.length - content.trimStart().length : marked[0].length;
  const text = content.slice(lead).trimEnd();
  const start = lineStart + lead;
  return { lineStart, start, end: start + text.length, text, marker, blank: text === '' };
}

const WIDEST = 100;

/** True where lines were broken by hand at a margin: none is long, and those that go on are nearly as wide as the widest. */
export function isHardWrapped(lines: readonly Line[]): boolean {
  const widest = lines.reduce((width, line) => Math.max(width, line.end - line.lineStart), 0);
  if (widest > WIDEST || widest < 40) return false;
  const goingOn = lines.filter((line, at) => !line.blank && lines[at + 1]?.blank === false);
  const full = goingOn.filter((line) => line.end - line.lineStart >= widest * 0.7);
  return goingOn.length >= 3 && full.length >= goingOn.length * 0.6;
}
