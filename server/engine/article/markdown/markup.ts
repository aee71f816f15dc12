import type { Action, Token } from './compose.ts';
import { decodeEntities } from './entities.ts';
import type { InlineSink, Target } from './sink.ts';
import { attributeOf, type Embedded, isClosingTag, tagName } from './tags.ts';

/** Elements whose insides are not read as words, and what becomes of these. */
const REGIONS: ReadonlyMap<string, Action> = new Map<string, Action>([
  ['code', 'opaque'],
  ['kbd', 'opaque'],
  ['samp', 'opaque'],
  ['tt', 'opaque'],
  ['pre', 'opaque'],
  ['textarea', 'opaque'],
  ['math', 'opaque'],
  // A raised figure is a note's number or a power: read in line it would make another number.
  ['sup', 'opaque'],
  ['script', 'drop'],
  ['style', 'drop'],
  ['svg', 'drop'],
  ['template', 'drop'],
]);

const CODE: ReadonlySet<string> = new Set(['code', 'kbd', 'samp', 'tt', 'pre']);

interface OpenElement {
  readonly name: string;
  readonly token: Token;
  /** Offset behind its tag. */
  readonly inside: number;
  /** Of `<a href>`. */
  readonly target: Target | null;
}

/** Gives HTML tags their meaning: links, images, line breaks and stretches that are no words. */
export class Markup {
  private readonly sink: InlineSink;
  private anchor: OpenElement | null = null;
  private region: OpenElement | null = null;
  private cells = 0;

  constructor(sink: InlineSink) {
    this.sink = sink;
  }

  /** Takes the tag or comment at `[from, to)`. */
  take(from: number, to: number, embedded: Embedded | null): void {
    const { sink } = this;
    const name = tagName(sink.text, from, to);
    const token = sink.token(name === 'br' ? 'space' : 'drop', from, to);
    if (isClosingTag(sink.text, from)) this.close(name, from, to);
    else this.open(name, token, embedded);
  }

  private open(name: string, token: Token, embedded: Embedded | null): void {
    const element: OpenElement = { name, token, inside: token.to, target: null };
    if (name === 'img') this.image(token, embedded);
    else if (name === 'a') this.openAnchor(element, embedded);
    else if (name === 'td' || name === 'th') this.partCells(token);
    else if (this.region === null && REGIONS.has(name) && this.sink.text[token.to - 2] !== '/')
      this.region = element;
  }

  /** Cells of a row are parted as those of a table in Markdown. */
  private partCells(token: Token): void {
    if (this.cells++ === 0) return;
    token.action = 'replace';
    token.text = ' | ';
  }

  private openAnchor(element: OpenElement, embedded: Embedded | null): void {
    const { from, to } = element.token;
    this.finishAnchor(from);
    const target = this.targetOf(from, to, 'href', embedded);
    if (target !== null) this.anchor = { ...element, target };
  }

  private image({ from, to }: Token, embedded: Embedded | null): void {
    const target = this.targetOf(from, to, 'src', embedded) ?? { destination: '', from, to: from };
    const alt = attributeOf(this.sink.text, from, to, 'alt', embedded);
    // Without an alt text the words are an empty range at the tag's end; with an empty one, inside of the tag.
    this.sink.add('image', from, to, alt?.from ?? to, alt?.to ?? to, target);
  }

  private targetOf(from: number, to: number, attribute: string, embedded: Embedded | null): Target | null {
    const value = attributeOf(this.sink.text, from, to, attribute, embedded);
    if (value === null) return null;
    return { ...value, destination: decodeEntities(this.sink.text.slice(value.from, value.to)).trim() };
  }

  private close(name: string, from: number, to: number): void {
    if (name === 'a' && this.anchor !== null) {
      const { token, inside, target } = this.anchor;
      this.sink.add('link', token.from, to, inside, from, target);
      this.anchor = null;
    } else if (this.region?.name === name) {
      const { token, inside } = this.region;
      this.region = null;
      token.action = REGIONS.get(name) ?? 'drop';
      token.to = to;
      if (CODE.has(name)) this.sink.add('code', token.from, to, inside, from);
    }
  }

  /** A link that is not closed ends where the next one starts, or the block. */
  finishAnchor(end: number): void {
    if (this.anchor === null) return;
    const { token, inside, target } = this.anchor;
    this.sink.add('link', token.from, Math.max(inside, end), inside, Math.max(inside, end), target);
    this.anchor = null;
  }
}
