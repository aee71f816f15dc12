import type { BlockKind } from '../article.ts';
import type { BlockReader } from './blocks.ts';
import { hasBlankLine, isLetter, lineEndAt, skipBlanks } from './characters.ts';
import type { Started } from './starts.ts';
import { endsLine, tagEnd } from './tags.ts';
import { templateEnd, templateName } from './templates.ts';

/** Opens a leaf from the line's content to `end`, which may stand lines below. */
export function startUntil(reader: BlockReader, kind: BlockKind, end: number): Started {
  const { line } = reader;
  const leaf = reader.openLeaf({ kind: 'until', end }, kind, line.content);
  leaf.add(line.content, line.end);
  if (line.end >= end) reader.closeLeaf();
  return 'leaf';
}

/** JSX tags and expressions that fill their lines, as MDX has them: they need no blank line around them. */
export function startFlow(reader: BlockReader): Started {
  const { text, line } = reader;
  const start = line.content;
  let at = start;
  do {
    const end = text[at] === '{' ? reader.braces.close(at) : tagEnd(text, at, text.length, reader.braces);
    if (end < 0) return null;
    at = skipBlanks(text, end, text.length);
  } while (text[at] === '<' || text[at] === '{');
  if (!endsLine(text, at)) return null;
  return startUntil(reader, flowKind(text, start, at), lineEndAt(text, at));
}

function flowKind(text: string, start: number, end: number): BlockKind {
  const words = text.slice(start, end).trim();
  if (words.startsWith('{/*') && words.endsWith('*/}')) return 'comment';
  const name = text.charCodeAt(text[start + 1] === '/' ? start + 2 : start + 1);
  return text[start] === '<' && isLetter(name) && name >= 97 ? 'html' : 'component';
}

/** Templates whose insides are no prose, and what their insides are. */
const VERBATIM: ReadonlyMap<string, BlockKind> = new Map([
  ['highlight', 'code'],
  ['codeblock', 'code'],
  ['mermaid', 'code'],
  ['comment', 'comment'],
]);

/** Liquid, Jinja and Hugo marks that fill their lines. */
export function startTemplate(reader: BlockReader): Started {
  const { text, line, finder } = reader;
  const start = line.content;
  let at = start;
  do {
    const end = templateEnd(text, at, finder);
    if (end < 0 || hasBlankLine(text, at, end)) return null;
    at = skipBlanks(text, end, text.length);
  } while (text[at] === '{');
  if (!endsLine(text, at)) return null;
  const name = templateName(text, start);
  const kind = VERBATIM.get(name);
  const close = kind === undefined ? -1 : verbatimEnd(reader, start, name, at);
  if (kind !== undefined && close >= 0) return startUntil(reader, kind, close);
  return startUntil(reader, 'component', lineEndAt(text, at));
}

/** Offset of the end of the line with `{% endname %}` or `{{< /name >}}`, or -1. */
function verbatimEnd(reader: BlockReader, start: number, name: string, from: number): number {
  const { text, finder } = reader;
  const liquid = text[start + 1] === '%';
  const close = finder.find(liquid ? `end${name}` : `/${name}`, from);
  return close < 0 ? -1 : lineEndAt(text, close);
}
