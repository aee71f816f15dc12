import type { BlockKind, Container, Definition, ParseError } from '../article.ts';
import { Finder, trimEnd } from './characters.ts';
import { type OpenContainer, continues } from './containers.ts';
import { takeDefinitions } from './definitions.ts';
import { type Leaf, type LeafMode, OpenLeaf } from './leaves.ts';
import { Line } from './line.ts';
import { continueLeaf, startBlock } from './starts.ts';
import type { Syntax } from './syntax.ts';
import { Braces } from './tags.ts';
import { addRow } from './tables.ts';

export interface BlockReading {
  readonly leaves: readonly Leaf[];
  readonly definitions: readonly Definition[];
  readonly references: ReadonlyMap<string, string>;
  readonly errors: readonly ParseError[];
}

/** Deeper containers are read as text: nobody writes them, and every line would cost as much as they are deep. */
const MAX_CONTAINERS = 200;

/** Finds the blocks of a text from `start`, the start of a line; the algorithm is the one CommonMark describes. */
export function readLeaves(text: string, start: number, syntax: Syntax): BlockReading {
  const reader = new BlockReader(text, start, syntax);
  return reader.read();
}

export class BlockReader {
  readonly text: string;
  readonly syntax: Syntax;
  readonly line: Line;
  /** Columns of indentation that make code. */
  readonly codeIndent: number;
  /** The containers that are open, outermost first. */
  readonly stack: OpenContainer[] = [];
  /** How many of them the current line belongs to. */
  depth = 0;
  leaf: OpenLeaf | null = null;
  /** Whether the line would go on with the open paragraph; `lazy`: though it lacks the marks of its containers. */
  inParagraph = false;
  lazy = false;
  readonly finder: Finder;
  readonly braces: Braces;
  readonly errors: ParseError[] = [];
  readonly definitions: Definition[] = [];
  private readonly leaves: Leaf[] = [];
  private readonly references = new Map<string, string>();
  private facing: readonly Container[] | null = null;

  constructor(text: string, start: number, syntax: Syntax) {
    this.text = text;
    this.syntax = syntax;
    this.line = new Line(text, start);
    this.finder = new Finder(text);
    this.braces = new Braces(text);
    this.codeIndent = syntax.jsx ? Number.POSITIVE_INFINITY : 4;
  }

  read(): BlockReading {
    while (this.line.read()) this.readLine();
    this.reportUnclosed();
    this.closeLeaf();
    const { leaves, definitions, references, errors } = this;
    return { leaves, definitions, references, errors };
  }

  private readLine(): void {
    const { line, stack } = this;
    this.depth = this.countMatched();
    const matched = this.depth === stack.length;
    const mode = this.leaf?.mode.kind;
    if (this.leaf !== null && matched && mode !== 'paragraph' && continueLeaf(this, this.leaf)) return;
    if (line.blank) return this.closeUnmatched();
    this.inParagraph = mode === 'paragraph' && matched;
    this.lazy = mode === 'paragraph' && !matched;
    for (;;) {
      const started = startBlock(this);
      if (started === 'leaf') return;
      if (started === null) break;
    }
    this.addText();
  }

  private countMatched(): number {
    const { stack, line, codeIndent } = this;
    let depth = 0;
    for (const container of stack) {
      if (!continues(container, line, codeIndent)) break;
      depth++;
    }
    return depth;
  }

  /** The line starts nothing: it goes on with a paragraph or a table, or starts a paragraph. */
  private addText(): void {
    const { line, leaf } = this;
    if (leaf !== null && (this.inParagraph || this.lazy)) leaf.add(line.content, line.end);
    else if (leaf?.mode.kind === 'table' && this.depth === this.stack.length)
      addRow(this, line.content, line.end);
    else if (!line.blank)
      this.openLeaf({ kind: 'paragraph' }, 'paragraph', line.content).add(line.content, line.end);
  }

  /** Closes the open leaf and the containers that the line does not belong to. */
  closeUnmatched(): void {
    this.closeLeaf();
    if (this.stack.length > this.depth) this.facing = null;
    this.stack.length = Math.min(this.stack.length, this.depth);
    this.inParagraph = false;
    this.lazy = false;
  }

  /** Makes room for a new block: what is open and cannot hold it is closed. */
  private makeRoom(): void {
    this.closeUnmatched();
    if (this.stack.at(-1)?.kind === 'list') this.leaveList();
    const parent = this.stack.at(-1);
    if (parent !== undefined) parent.filled = true;
  }

  private leaveList(): void {
    this.stack.pop();
    this.depth = this.stack.length;
  }

  /** Opens a container on the current line; ask `roomForContainer` first. */
  openContainer(container: OpenContainer): void {
    if (container.kind === 'list-item') this.closeUnmatched();
    else this.makeRoom();
    this.stack.push(container);
    this.depth = this.stack.length;
    this.facing = null;
  }

  /** Whether another container may be opened; reports it once where not. */
  get roomForContainer(): boolean {
    if (this.depth < MAX_CONTAINERS) return true;
    if (!this.errors.some((error) => error.message === TOO_DEEP))
      this.report(this.line.content, this.line.end, TOO_DEEP);
    return false;
  }

  openLeaf(mode: LeafMode, kind: BlockKind, start: number): OpenLeaf {
    this.makeRoom();
    this.leaf = new OpenLeaf(mode, kind, start, this.containers());
    return this.leaf;
  }

  /** Adds a leaf that is complete. */
  addLeaf(kind: BlockKind, start: number, end: number, lines: readonly number[] = [], level = 0): void {
    this.makeRoom();
    this.push({ kind, start, end, level, containers: this.containers(), lines, padding: null });
  }

  push(leaf: Leaf): void {
    this.leaves.push(leaf);
    for (const container of this.stack) {
      if (container.facing !== null)
        container.facing.range.end = Math.max(container.facing.range.end, leaf.end);
    }
  }

  closeLeaf(): void {
    const { leaf } = this;
    this.leaf = null;
    if (leaf === null || leaf.mode.kind === 'table') return;
    if (leaf.mode.kind === 'paragraph') return this.closeParagraph(leaf, 'paragraph', 0);
    if (leaf.mode.kind !== 'fence') leaf.dropBlankLines(this.text);
    this.push(leaf.close());
  }

  /** Adds the paragraph as a block, behind the link definitions that it starts with. */
  closeParagraph(leaf: OpenLeaf, kind: BlockKind, level: number, end = 0): void {
    this.takeDefinitions(leaf);
    const { containers, lines } = leaf;
    const [start] = lines;
    if (start === undefined) return;
    const last = lines.length - 1;
    lines[last] = trimEnd(this.text, lines[last - 1] ?? 0, lines[last] ?? 0);
    this.push({ kind, start, end: Math.max(end, lines[last]), level, containers, lines, padding: null });
  }

  /** Takes link definitions off the start of a paragraph; they may leave nothing of it. */
  takeDefinitions(leaf: OpenLeaf): void {
    if (this.text[leaf.lines[0] ?? -1] !== '[') return;
    const taken = takeDefinitions(this.text, leaf.lines, leaf.containers, this.syntax.templates);
    for (const definition of taken.definitions) {
      this.definitions.push(definition);
      if (!this.references.has(definition.key))
        this.references.set(definition.key, definition.destination ?? '');
    }
    for (const definition of taken.leaves) this.push(definition);
    leaf.lines = [...taken.lines];
  }

  report(start: number, end: number, message: string): void {
    this.errors.push({ kind: 'markdown', range: { start, end }, message });
  }

  private reportUnclosed(): void {
    const { leaf } = this;
    if (leaf?.mode.kind === 'fence') this.report(leaf.start, leaf.start + leaf.mode.length, UNCLOSED_FENCE);
    if (leaf?.mode.kind === 'html' && leaf.mode.close !== null) {
      const end = leaf.lines[1] ?? leaf.start;
      const comment = this.text.startsWith('<!--', leaf.start);
      this.report(leaf.start, end, comment ? UNCLOSED_COMMENT : UNCLOSED_HTML);
    }
  }

  private containers(): readonly Container[] {
    this.facing ??= this.stack.flatMap((container) => container.facing ?? []);
    return this.facing;
  }
}

const TOO_DEEP = 'Quotations and lists are nested too deep here, so the inner ones are read as text.';
const UNCLOSED_FENCE =
  'This code block is never closed, so everything behind it is read as code; add the closing fence.';
const UNCLOSED_COMMENT = 'This comment is never closed, so everything behind it is hidden; add `-->`.';
const UNCLOSED_HTML =
  'This HTML is never closed, so everything behind it is read as a part of it; add its end.';
