import type { BlockKind, Container } from '../article.ts';

/** A block without containers inside, before its words are read. */
export interface Leaf {
  readonly kind: BlockKind;
  readonly start: number;
  readonly end: number;
  readonly level: number;
  readonly containers: readonly Container[];
  /**
   * Its content line by line: offsets of start and end in turn, marks of containers and indentation left out. Words of
   * headings stand without their marks; code and HTML keep their indentation.
   */
  readonly lines: readonly number[];
  /** Spaces in front of a line of code, by the index of its start in `lines`, where a tab was cut in two. */
  readonly padding: ReadonlyMap<number, number> | null;
}

/** How a leaf that goes over several lines takes its next line. */
export type LeafMode =
  | { readonly kind: 'paragraph' }
  /** Rows are leaves of their own, so an open table holds nothing. */
  | { readonly kind: 'table' }
  | { readonly kind: 'indented' }
  | { readonly kind: 'fence'; readonly mark: number; readonly length: number; readonly indent: number }
  /** `close` matches the line that ends it; null where a blank line does. */
  | { readonly kind: 'html'; readonly close: RegExp | null }
  /** Everything up to an offset that is already known, whatever stands there. */
  | { readonly kind: 'until'; readonly end: number };

export class OpenLeaf {
  readonly mode: LeafMode;
  readonly kind: BlockKind;
  readonly start: number;
  readonly containers: readonly Container[];
  lines: number[] = [];
  padding: Map<number, number> | null = null;
  end: number;

  constructor(mode: LeafMode, kind: BlockKind, start: number, containers: readonly Container[]) {
    this.mode = mode;
    this.kind = kind;
    this.start = start;
    this.end = start;
    this.containers = containers;
  }

  add(start: number, end: number): void {
    this.lines.push(start, end);
    this.end = end;
  }

  /** Adds a line whose first unit is a tab that counts as `padding` spaces only. */
  addPadded(start: number, end: number, padding: number): void {
    if (padding > 0) {
      this.padding ??= new Map();
      this.padding.set(this.lines.length, padding);
    }
    this.add(padding > 0 ? start + 1 : start, end);
  }

  /** Takes away lines without content at the end. */
  dropBlankLines(text: string): void {
    const { lines } = this;
    while (lines.length > 2 && text.slice(lines.at(-2), lines.at(-1)).trim() === '') lines.length -= 2;
    this.end = lines.at(-1) ?? this.start;
  }

  close(level = 0): Leaf {
    const { kind, start, end, containers, lines, padding } = this;
    return { kind, start, end, level, containers, lines, padding };
  }
}
