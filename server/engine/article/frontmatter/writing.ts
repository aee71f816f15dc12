import { lineBreakOf, type Edit } from '../../text/edit.ts';
import type { Article } from '../article.ts';
import { coreValue } from './scalar.ts';

/** A text as a YAML scalar that reads back as that text, in quotation marks only where it needs them. */
export function yamlText(value: string): string {
  const line = value.replace(/\s+/gu, ' ').trim();
  const isPlain = PLAIN.test(line) && !/: | #|:$/u.test(line) && coreValue(line) === line;
  return isPlain ? line : `"${line.replace(/["\\]/gu, '\\$&')}"`;
}

const PLAIN = /^[\p{L}\d][^"'\\{}[\]]*$/u;

/**
 * The edit that adds lines to the frontmatter, before its closing fence, or puts a new block in front of the text;
 * null for a format or a block that cannot be written to.
 */
export function addToFrontmatter({ text, frontmatter }: Article, lines: readonly string[]): Edit | null {
  const lineBreak = lineBreakOf(text);
  const added = lines.map((line) => line + lineBreak).join('');
  if (frontmatter === null) {
    const at = text.startsWith('\uFEFF') ? 1 : 0;
    return { start: at, end: at, text: `---${lineBreak}${added}---${lineBreak}${lineBreak}` };
  }
  const { format, closed, read, content } = frontmatter;
  return format === 'yaml' && closed && read ? { start: content.end, end: content.end, text: added } : null;
}
