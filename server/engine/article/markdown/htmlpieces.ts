import { Finder, isWhite, skipWhite, trimEnd } from './characters.ts';
import { BLOCK_ELEMENTS } from './htmlblocks.ts';
import { type Embedded, isClosingTag, markupEnd, tagName } from './tags.ts';

/** A stretch of an HTML block that is a block of its own in print: a paragraph, a row, a heading with its level. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly level: number;
}

/** Elements that part words by less than a line, or whose insides hold no elements that count. */
const CELLS: ReadonlySet<string> = new Set(['td', 'th']);
const RAW: ReadonlySet<string> = new Set(['script', 'style', 'pre', 'textarea', 'svg', 'math', 'template']);

/** Cuts an HTML block where an element starts or ends that stands on lines of its own; each piece holds its tags. */
export function htmlPieces(text: string, embedded: Embedded | null): readonly Piece[] {
  const cutter = new Cutter(text, embedded);
  return cutter.cut();
}

class Cutter {
  private readonly text: string;
  private readonly embedded: Embedded | null;
  private readonly finder: Finder;
  private readonly pieces: Piece[] = [];
  private start = 0;
  private level = 0;
  /** Whether the piece holds more than tags and comments yet. */
  private filled = false;

  constructor(text: string, embedded: Embedded | null) {
    this.text = text;
    this.embedded = embedded;
    this.finder = new Finder(text);
  }

  cut(): readonly Piece[] {
    const { text } = this;
    for (let at = 0; at < text.length;) {
      const code = text.charCodeAt(at);
      if (code === 60) at = this.takeTag(at);
      else {
        if (!isWhite(code)) this.filled = true;
        at++;
      }
    }
    const last = this.pieces.at(-1);
    if (this.filled || last === undefined) this.finish(text.length, 0);
    else this.pieces[this.pieces.length - 1] = { ...last, to: trimEnd(text, last.to, text.length) };
    return this.pieces;
  }

  /** Takes the tag or comment at a `<`; gives the offset behind it, and behind its insides where these are raw. */
  private takeTag(at: number): number {
    const { text } = this;
    const end = markupEnd(text, at, this.finder, this.embedded);
    if (end < 0) {
      this.filled = true;
      return at + 1;
    }
    const name = tagName(text, at, end);
    const closing = isClosingTag(text, at);
    if (RAW.has(name) && !closing) {
      if (name !== 'script' && name !== 'style') this.filled = true;
      return Math.max(end, this.finder.find(`</${name}`, end));
    }
    if (name === 'img') this.filled = true;
    if (BLOCK_ELEMENTS.has(name) && !CELLS.has(name)) this.part(name, closing ? end : at, closing);
    return end;
  }

  private part(name: string, at: number, closing: boolean): void {
    const level = /^h[1-6]$/u.test(name) ? Number(name.slice(1)) : 0;
    if (this.filled) this.finish(at, closing && level === this.level ? level : 0);
    this.level = closing ? 0 : level;
  }

  private finish(to: number, level: number): void {
    const { text } = this;
    const from = skipWhite(text, this.start, to);
    this.pieces.push({ from, to: trimEnd(text, from, to), level });
    this.start = to;
    this.filled = false;
  }
}
