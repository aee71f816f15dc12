import { fold } from '../../text/fold.ts';
import { EMPTY_PROSE, OPAQUE, type Prose } from '../prose.ts';
import { isBlank } from './characters.ts';
import { type Content, sourceAt, stretchAt } from './content.ts';

/**
 * What becomes of a stretch of content in the prose: `keep` it as it stands, `drop` it, hold its place with an
 * `opaque` run of its length, put one `space` (a line's end), or put other characters in its place (`replace`).
 */
export type Action = 'keep' | 'drop' | 'opaque' | 'space' | 'replace';

/** A stretch `[from, to)` of content that is not plain words. Tokens are made in order and corrected in place. */
export interface Token {
  action: Action;
  from: number;
  to: number;
  /** What stands in its place when it is replaced. */
  text: string;
}

/** Makes the prose of `[from, to)` of a content, in which the tokens stand in order; one inside another is covered. */
export function compose(
  content: Content,
  tokens: readonly Token[],
  from = 0,
  to = content.text.length,
): Prose {
  const writer = new ProseWriter(content);
  let at = from;
  for (const token of tokens) {
    if (token.from < at || token.action === 'keep') continue;
    writer.keep(at, token.from);
    if (token.action === 'opaque') writer.opaque(token.from, token.to);
    else if (token.action === 'space') writer.space(token.from, token.to);
    else if (token.action === 'replace') writer.replace(token.text, token.from, token.to);
    at = token.to;
  }
  writer.keep(at, to);
  return writer.finish();
}

/** The prose of content without any markup, on one line or on several that make one stretch; else null. */
export function plainProse(content: Content): Prose | null {
  const { text, sources } = content;
  if (sources.length > 1 || MARKED.test(text) || EDGED.test(text)) return null;
  if (text === '') return EMPTY_PROSE;
  return { text: fold(text.replaceAll('\n', ' ')), starts: [0], sources };
}

/** Space that fold() makes, where prose starts or ends with words. */
const EDGED = /^\s|\s$/u;

/** What makes words more than plain: marks, and white space at the end of a line. */
const MARKED = /[`*_[\]<&\\{}$@~]|:\/\/|www\.|\s\n|\n\s/u;

/** Spaces that fold() makes one of, where they stand at the edge of prose. */
const isSpace = (code: number): boolean =>
  isBlank(code) || code === 0xa0 || (code >= 0x2000 && /\s/u.test(String.fromCharCode(code)));

class ProseWriter {
  private readonly content: Content;
  private text = '';
  /** Whether a space would be one too many: at the start and behind another. */
  private spaced = true;
  private readonly starts: number[] = [];
  private readonly sources: number[] = [];

  constructor(content: Content) {
    this.content = content;
  }

  keep(from: number, to: number): void {
    const { text } = this.content;
    let start = from;
    if (this.spaced) while (start < to && isSpace(text.charCodeAt(start))) start++;
    if (start < to) this.write(text.slice(start, to), start);
  }

  /** An opaque run goes over the ends of lines; the marks of containers between them are left out. */
  opaque(from: number, to: number): void {
    const { locals } = this.content;
    let start = from;
    while (start < to) {
      const end = Math.min(to, locals[stretchAt(this.content, start) + 1] ?? to);
      this.write(OPAQUE.repeat(end - start), start);
      start = end;
    }
  }

  /** A space stands for the line break, which is the last unit of `[from, to)`. */
  space(from: number, to: number): void {
    if (this.spaced) return;
    const broken = this.content.text.slice(from, to).indexOf('\n');
    this.write(' ', broken < 0 ? from : from + broken);
  }

  /** Characters that stand for other units than themselves are closed by an empty segment: see prose.ts. */
  replace(text: string, from: number, to: number): void {
    if (this.spaced && text.trim() === '') return;
    const first = this.spaced && text.startsWith(' ') ? 1 : 0;
    for (let i = first; i < text.length; i++) this.write(text.charAt(i), Math.min(from + i, to - 1));
    this.starts.push(this.text.length, this.text.length);
    const end = sourceAt(this.content, to - 1) + 1;
    this.sources.push(end, end);
  }

  private write(text: string, from: number): void {
    const source = sourceAt(this.content, from);
    const start = this.text.length;
    const last = this.starts.length - 1;
    if (last < 0 || (this.sources[last] ?? 0) - (this.starts[last] ?? 0) !== source - start) {
      this.starts.push(start);
      this.sources.push(source);
    }
    this.text += text;
    this.spaced = isSpace(text.charCodeAt(text.length - 1));
  }

  finish(): Prose {
    const folded = fold(this.text);
    const text = this.spaced ? folded.trimEnd() : folded;
    if (text === '') return EMPTY_PROSE;
    const { starts, sources } = this;
    while ((starts.at(-1) ?? 0) > text.length) {
      starts.pop();
      sources.pop();
    }
    return { text, starts, sources };
  }
}
