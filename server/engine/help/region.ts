import { afterBreak, findBlock, lineEnd, lineStart } from '../article/frontmatter/fences.ts';
import type { Frontmatter, FrontmatterFormat } from '../article/frontmatter/frontmatter.ts';
import type { Range } from '../text/range.ts';

/** Where frontmatter is written, finished or not. */
export interface Region {
  readonly format: FrontmatterFormat;
  readonly content: Range;
}

/**
 * The frontmatter of a text as one who writes it means it: also a block that is not closed yet, is empty, or holds
 * half a line, which no reader takes for frontmatter. Null where the text has none. `frontmatter` is how the text
 * reads, or read before the line at the cursor was written.
 */
export function regionOf(text: string, frontmatter: Frontmatter | null): Region | null {
  const block = findBlock(text);
  const header = block === null || block.format === 'header' ? writtenHeader(text) : null;
  if (header !== null) return { format: 'header', content: header };
  if (frontmatter?.closed === true && block?.closed === true)
    return { format: frontmatter.format, content: block.content };
  if (block?.closed === true && (block.format === 'json' || isWritten(text, block.content, block.format)))
    return { format: block.format, content: block.content };
  if (block !== null && block.before === null && block.format !== 'header') return unclosed(text, block);
  return object(text);
}

/**
 * The text without what is being written in a line of YAML or of a header: half a word breaks the block around it,
 * and reading a broken block takes longer and says less. The keys of the line stay.
 */
export function calmed(text: string, offset: number): string {
  const block = findBlock(text);
  if (block === null || block.format === 'header') return calmedHeader(text, offset);
  if (block === null || block.format !== 'yaml' || offset < block.content.start || offset > block.content.end)
    return text;
  const start = lineStart(text, offset);
  const end = lineEnd(text, offset);
  const line = text.slice(start, end);
  const kept =
    /^[ \t]*(?:-[ \t]+)*(?:["']?[\p{L}_][\p{L}\p{N}_ .-]{0,60}["']?[ \t]*:(?=[ \t]|$))?/u.exec(line)?.[0] ??
    '';
  // A value that goes on below is left as it is.
  return /[[{|>]$|:$/u.test(line.trimEnd()) ? text : text.slice(0, start) + kept + text.slice(end);
}

/** False for an offset that is behind the frontmatter for certain, told without reading it. */
export function isInFrontmatter(text: string, offset: number): boolean {
  const block = findBlock(text);
  const header = block === null || block.format === 'header' ? writtenHeader(text) : null;
  if (header !== null) return header.start <= offset && offset <= header.end;
  if (block === null) return text.charAt(text.charCodeAt(0) === 0xfeff ? 1 : 0) === '{';
  return block.range.start <= offset && offset <= block.range.end;
}

const LINE: Readonly<Record<'yaml' | 'toml', RegExp>> = {
  yaml: /^(?:\s*$|\s*#|[ \t]+\S|-(?:[ \t]|$)|[\]}]|["']?[\p{L}_][\p{L}\p{N}_ .-]{0,60}["']?[ \t]*:(?:[ \t]|$)|["']?[\p{L}\p{N}_-]{1,40}$)/u,
  toml: /^(?:\s*$|\s*#|\s*[[\]]|[ \t]+\S|["']?[\w.-]+["']?[ \t]*=|["']?[\w.-]{1,40}$)/u,
};

/** True where every line could be one of frontmatter. */
function isWritten(text: string, content: Range, format: FrontmatterFormat): boolean {
  return writtenEnd(text, content, format, true) >= content.end;
}

/** End of the lines that could be frontmatter; where no fence closes them, a word behind a blank line is text. */
function writtenEnd(text: string, { start, end }: Range, format: FrontmatterFormat, closed: boolean): number {
  const line = LINE[format === 'toml' ? 'toml' : 'yaml'];
  let last = start;
  let gap = false;
  for (let at = start; at < end;) {
    const stop = Math.min(lineEnd(text, at), end);
    const written = text.slice(at, stop);
    if (!line.test(written)) return last;
    const blank = written.trim() === '';
    if (!closed && !blank && gap && !/[:=][ \t]|[:=]$/u.test(written)) return last;
    if (!blank || at === start) last = afterBreak(text, stop);
    gap = blank && at > start;
    at = afterBreak(text, stop);
  }
  return end;
}

function unclosed(text: string, { format, content }: { format: FrontmatterFormat; content: Range }): Region {
  if (format === 'json') return { format, content };
  const end = Math.min(writtenEnd(text, content, format, false), content.end);
  return { format, content: { start: content.start, end: Math.max(content.start, end) } };
}

/** A brace alone on the first line, or with a quotation mark behind it: JSON that has no key yet. */
const OBJECT = /^\{[ \t]*(?:(?:\r?\n|\r)\s*(?:["}]|$)|"[\w-]*"?\s*(?:[}\r\n]|$)|\}[ \t]*(?:[\r\n]|$))/u;

function object(text: string): Region | null {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  if (!OBJECT.test(text.slice(start, start + 400))) return null;
  const close = /[\r\n]\}|^\{[ \t]*\}/u.exec(text.slice(start));
  const blank = /(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)/u.exec(text.slice(start));
  const end =
    close !== null ? start + close.index + close[0].length : start + (blank?.index ?? text.length - start);
  return { format: 'json', content: { start, end } };
}

/** A line of a header, the half of one that is being written, or one that goes on with the value above. */
const HEADER_PART =
  /^(?:[A-Za-z][A-Za-z _-]{0,30}:(?:[ \t]|$)|[A-Za-z][\w-]{0,30}$|\[#\]:(?:[ \t]|$)|[ \t]+\S)/u;
const HEADER_MARK = /^(?:title:|\[#\]: )/iu;

/** The lines of a header up to its blank line, half written ones with them, and the empty line for the next; or null. */
function writtenHeader(text: string): Range | null {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  let end = start;
  let isHeader = false;
  for (let at = start; at < text.length;) {
    const stop = lineEnd(text, at);
    const line = text.slice(at, Math.min(stop, at + LONGEST_PART));
    if (line.trim() === '') {
      // Where another blank line follows, or nothing, the next field may be written here.
      const next = afterBreak(text, stop);
      if (stop === text.length || text.slice(next, lineEnd(text, next)).trim() === '') end = stop;
      break;
    }
    if (!HEADER_PART.test(line)) return null;
    isHeader ||= HEADER_MARK.test(line);
    end = stop;
    at = afterBreak(text, stop);
    if (at === text.length && at > stop) end = at;
  }
  return isHeader ? { start, end } : null;
}

/** More of a line says nothing of its form. */
const LONGEST_PART = 80;

/** A header without the value, or without the line, that is being written: a blank line would end it. */
function calmedHeader(text: string, offset: number): string {
  const header = writtenHeader(text);
  if (header === null || offset < header.start || offset > header.end) return text;
  const start = lineStart(text, offset);
  const end = lineEnd(text, offset);
  const line = text.slice(start, end);
  if (line.trim() === '') return text;
  const kept = /^(?:\[#\]:[ \t]+)?[A-Za-z][A-Za-z _-]{0,30}:(?=[ \t]|$)/u.exec(line)?.[0];
  return kept === undefined
    ? text.slice(0, start) + text.slice(afterBreak(text, end))
    : text.slice(0, start) + kept + text.slice(end);
}
