import { isBlank, TAB } from './characters.ts';

/**
 * A cursor over the lines of a text, and over the columns of one line. Tabs stop at every fourth column, and a
 * container's indentation may take a part of a tab: the rest then counts as spaces (`padding`).
 */
export class Line {
  readonly text: string;
  /** Offset of the line's first unit. */
  start = 0;
  /** Offset behind its last unit, before the line break. */
  end = 0;
  /** Offset of the next line. */
  next: number;
  /** What stands before this offset has been read as marks of containers. */
  offset = 0;
  /** First unit at or after `offset` that is neither space nor tab; `end` on a blank line. */
  content = 0;
  /** Columns between `offset` and `content`. */
  indent = 0;
  blank = false;
  private column = 0;
  private contentColumn = 0;
  /** Columns left of a tab at `offset` that has been taken in part; its content goes on one unit further. */
  padding = 0;
  private lineFeed = -1;
  private carriageReturn: number;

  constructor(text: string, start: number) {
    this.text = text;
    this.next = start;
    this.carriageReturn = text.includes('\r') ? -1 : text.length;
  }

  /** Goes to the next line; false at the end of the text. */
  read(): boolean {
    const { text, next } = this;
    if (next >= text.length) return false;
    if (this.lineFeed < next) this.lineFeed = orEnd(text, text.indexOf('\n', next));
    if (this.carriageReturn < next) this.carriageReturn = orEnd(text, text.indexOf('\r', next));
    this.start = next;
    this.end = Math.min(this.lineFeed, this.carriageReturn);
    const pair = this.carriageReturn < this.lineFeed && this.lineFeed === this.carriageReturn + 1;
    this.next = this.end + (pair ? 2 : 1);
    this.offset = next;
    this.column = 0;
    this.padding = 0;
    this.look();
    return true;
  }

  /** Finds the first unit of content behind `offset`. */
  look(): void {
    let at = this.offset;
    let { column } = this;
    for (; at < this.end; at++) {
      const code = this.text.charCodeAt(at);
      if (!isBlank(code)) break;
      column += code === TAB ? 4 - (column % 4) : 1;
    }
    this.content = at;
    this.contentColumn = column;
    this.indent = column - this.column;
    this.blank = at >= this.end;
  }

  toContent(): void {
    this.offset = this.content;
    this.column = this.contentColumn;
    this.padding = 0;
    this.indent = 0;
  }

  /** Moves behind `units` units that are no tabs, and looks again. */
  take(units: number): void {
    this.offset += units;
    this.column += units;
    this.padding = 0;
    this.look();
  }

  /** Moves over at most `columns` columns of spaces and tabs, and looks again. */
  takeColumns(columns: number): void {
    let left = columns;
    while (left > 0 && this.offset < this.end) {
      const code = this.text.charCodeAt(this.offset);
      if (!isBlank(code)) break;
      const width = code === TAB ? 4 - (this.column % 4) : 1;
      this.padding = width > left ? width - left : 0;
      this.column += Math.min(width, left);
      if (width <= left) this.offset++;
      left -= width;
    }
    this.look();
  }

  /** The code of the content's first unit, or NaN on a blank line. */
  get first(): number {
    return this.blank ? Number.NaN : this.text.charCodeAt(this.content);
  }

  /** The line from its content on. */
  get remainder(): string {
    return this.text.slice(this.content, this.end);
  }
}

const orEnd = (text: string, at: number): number => (at < 0 ? text.length : at);
