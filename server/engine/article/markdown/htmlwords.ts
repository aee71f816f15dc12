import type { Container } from '../article.ts';
import type { RawBlock } from '../reading.ts';
import { Finder, isBlank, isWhite, LINE_FEED, skipWhite, trimEnd } from './characters.ts';
import { compose } from './compose.ts';
import { type Content, sourceRangeOf } from './content.ts';
import { entityAt } from './entities.ts';
import { BLOCK_ELEMENTS } from './htmlblocks.ts';
import { Markup } from './markup.ts';
import { InlineSink } from './sink.ts';
import { Braces, markupEnd } from './tags.ts';
import { templateEnd } from './templates.ts';

/**
 * Reads the words of an HTML block. Its elements that stand on lines of their own in print (paragraphs, headings, rows)
 * become blocks of their own: a heading has its level, cells of a row are parted by ` | `.
 */
export function readHtml(content: Content, containers: readonly Container[], jsx: boolean): readonly RawBlock[] {
  const reader = new HtmlReader(content, containers, jsx);
  return reader.read();
}

class HtmlReader {
  private readonly content: Content;
  private readonly containers: readonly Container[];
  private readonly sink: InlineSink;
  private readonly markup: Markup;
  private readonly finder: Finder;
  private readonly braces: Braces | null;
  private readonly blocks: RawBlock[] = [];
  /** Where the block starts that is being read. */
  private start = 0;
  private level = 0;
  /** Whether it holds anything but tags yet. */
  private filled = false;

  constructor(content: Content, containers: readonly Container[], jsx: boolean) {
    this.content = content;
    this.containers = containers;
    this.sink = new InlineSink(content);
    this.markup = new Markup(this.sink);
    this.finder = new Finder(content.text);
    this.braces = jsx ? new Braces(content.text) : null;
  }

  read(): readonly RawBlock[] {
    const { text } = this.content;
    for (let at = 0; at < text.length; ) at = this.take(at);
    if (this.filled || this.blocks.length === 0) this.finishBlock(text.length, 0);
    else this.extendLast(text.length);
    return this.blocks;
  }

  private take(at: number): number {
    const { text } = this.content;
    const code = text.charCodeAt(at);
    if (code === LINE_FEED) return this.takeLineEnd(at);
    if (code === 60) return this.takeTag(at);
    if (code === 38) {
      const entity = entityAt(text, at);
      if (entity !== null) {
        this.sink.token('replace', at, entity.end, entity.character);
        return entity.end;
      }
    }
    if (code === 123) {
      const end = this.braces === null ? templateEnd(text, at, this.finder) : this.braces.close(at);
      if (end > 0) {
        this.sink.token('opaque', at, end);
        return end;
      }
    }
    if (!isWhite(code)) this.filled = true;
    return at + 1;
  }

  private takeLineEnd(at: number): number {
    const { text } = this.content;
    const floor = Math.max(this.start, this.sink.tokens.at(-1)?.to ?? 0);
    let from = at;
    while (from > floor && isBlank(text.charCodeAt(from - 1))) from--;
    const to = skipWhite(text, at, text.length);
    this.sink.token('space', from, to);
    return to;
  }

  private takeTag(at: number): number {
    const { text } = this.content;
    const end = markupEnd(text, at, this.finder, this.braces);
    if (end < 0) {
      this.filled = true;
      return at + 1;
    }
    const name = this.markup.take(at, end);
    const closing = text[at + 1] === '/';
    if (this.markup.inRegion) {
      const close = closing ? -1 : this.finder.find(`</${name}`, end);
      return close < 0 || !(name === 'script' || name === 'style') ? end : close;
    }
    if (name === 'img') this.filled = true;
    if (name === 'td' || name === 'th') this.partCell(closing);
    else if (BLOCK_ELEMENTS.has(name)) this.part(name, closing, at, end);
    return end;
  }

  private partCell(closing: boolean): void {
    const token = this.sink.tokens.at(-1);
    if (closing || !this.filled || token === undefined) return;
    token.action = 'replace';
    token.text = ' | ';
  }

  /** A tag that ends the block in front of it or behind it. */
  private part(name: string, closing: boolean, at: number, end: number): void {
    const level = /^h[1-6]$/u.test(name) ? Number(name.slice(1)) : 0;
    if (closing) {
      if (this.filled) this.finishBlock(end, level);
    } else {
      if (this.filled) this.finishBlock(at, 0);
      this.level = level;
    }
  }

  private finishBlock(to: number, level: number): void {
    const { content, sink, containers } = this;
    const from = skipWhite(content.text, this.start, to);
    const end = trimEnd(content.text, from, to);
    this.markup.finishAnchor(end);
    const heading = level > 0 && level === this.level;
    this.blocks.push({
      kind: heading ? 'heading' : 'html',
      range: sourceRangeOf(content, from, end),
      level: heading ? level : 0,
      containers,
      inlines: sink.takeInlines(),
      prose: compose(content, sink.takeTokens(), from, end),
    });
    this.start = to;
    this.level = 0;
    this.filled = false;
  }

  /** Tags behind the last words belong to the block with these. */
  private extendLast(to: number): void {
    const last = this.blocks.pop();
    if (last === undefined) return;
    const end = sourceRangeOf(this.content, trimEnd(this.content.text, 0, to) - 1, to).start + 1;
    this.blocks.push({ ...last, range: { start: last.range.start, end } });
  }
}
