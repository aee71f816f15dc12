import type { Container } from '../article.ts';
import { isDigit } from './characters.ts';
import type { Line } from './line.ts';

/** A container as others see it; its end moves on while its blocks are read. */
export interface GrowingContainer extends Container {
  readonly range: { start: number; end: number };
}

/** A container that the next line may belong to. */
export interface OpenContainer {
  readonly kind: 'quote' | 'list' | 'list-item' | 'footnote' | 'admonition';
  /** Offset of its marker. */
  readonly start: number;
  /** Columns that its lines are indented by. */
  readonly indent: number;
  /** Of a list: the code of its bullet, or of the mark behind its numbers. */
  readonly delimiter: number;
  /** Whether it holds a block yet. */
  filled: boolean;
  /** What its blocks show; null for a list and an admonition. */
  readonly facing: GrowingContainer | null;
}

export interface ListMarker {
  readonly text: string;
  readonly delimiter: number;
  /** Null for a bullet. */
  readonly number: number | null;
}

/** The list marker at the content of a line, or null. */
export function listMarkerAt(line: Line): ListMarker | null {
  const { text, content, end, first } = line;
  let at = content;
  if (first === 42 || first === 43 || first === 45) at++;
  else {
    while (at < end && at < content + 9 && isDigit(text.charCodeAt(at))) at++;
    const close = text.charCodeAt(at);
    if (at === content || at >= end || (close !== 46 && close !== 41)) return null;
    at++;
  }
  const behind = text.charCodeAt(at);
  if (at < end && behind !== 32 && behind !== 9) return null;
  const marker = text.slice(content, at);
  const number = at === content + 1 ? null : Number.parseInt(marker, 10);
  return { text: marker, delimiter: text.charCodeAt(at - 1), number };
}

/** Takes the marker of a list item off the line; gives the columns that the item's lines are indented by. */
export function takeListMarker(line: Line, marker: ListMarker): number {
  const before = line.indent;
  const width = marker.text.length;
  line.toContent();
  line.take(width);
  if (line.blank || line.indent >= 5) {
    line.takeColumns(1);
    return before + width + 1;
  }
  const spaces = line.indent;
  line.takeColumns(spaces);
  return before + width + spaces;
}

/** Takes `>` and one space behind it off the line. */
export function takeQuoteMark(line: Line): void {
  line.toContent();
  line.take(1);
  if (line.indent > 0) line.takeColumns(1);
}

const QUOTE_MARK = 62;

/** Whether the line goes on with a container; then the container's part of it is taken. */
export function continues(container: OpenContainer, line: Line, codeIndent: number): boolean {
  switch (container.kind) {
    case 'list':
      return true;
    case 'quote':
      if (line.indent >= codeIndent || line.first !== QUOTE_MARK) return false;
      takeQuoteMark(line);
      return true;
    case 'list-item':
    case 'footnote':
    case 'admonition':
      if (line.blank) {
        if (container.filled) line.toContent();
        return container.filled;
      }
      if (line.indent < container.indent) return false;
      line.takeColumns(container.indent);
      return true;
  }
}
