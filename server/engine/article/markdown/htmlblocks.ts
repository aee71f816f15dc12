import { isLetter, skipBlanks } from './characters.ts';
import type { BlockReader } from './blocks.ts';
import type { Line } from './line.ts';
import type { Started } from './starts.ts';
import { startFlow } from './flow.ts';
import { tagEnd } from './tags.ts';

/** Elements that open an HTML block wherever their tag starts a line. */
export const BLOCK_ELEMENTS: ReadonlySet<string> = new Set(
  (
    'address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt ' +
    'fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link ' +
    'main menu menuitem nav noframes ol optgroup option p param search section summary table tbody td tfoot th thead ' +
    'title tr track ul'
  ).split(' '),
);

const RAW_ELEMENTS: ReadonlySet<string> = new Set(['script', 'pre', 'style', 'textarea']);
const RAW_CLOSE = /<\/(?:script|pre|style|textarea)>/iu;

/** What ends an HTML block: a line with this on it, a blank line (null), or undefined where no such block starts. */
function closeOf(reader: BlockReader): RegExp | null | undefined {
  const { text, line, syntax } = reader;
  const at = line.content + 1;
  if (text.startsWith('!--', at)) return /-->/u;
  if (text[at] === '?') return /\?>/u;
  if (text[at] === '!') {
    if (isLetter(text.charCodeAt(at + 1))) return />/u;
    return text.startsWith('![CDATA[', at) ? /\]\]>/u : undefined;
  }
  if (syntax.jsx) return undefined;
  const closing = text[at] === '/';
  const nameStart = closing ? at + 1 : at;
  const name =
    /^[a-z][a-z0-9]*/iu.exec(text.slice(nameStart, Math.min(line.end, nameStart + 12)))?.[0].toLowerCase() ??
    '';
  const behind = nameStart + name.length;
  const broken = behind >= line.end || /\s/u.test(text[behind] ?? '');
  if (!closing && RAW_ELEMENTS.has(name) && (broken || text[behind] === '>')) return RAW_CLOSE;
  const tagCloses =
    text[behind] === '>' || (text[behind] === '/' && text[behind + 1] === '>' && behind + 1 < line.end);
  if (BLOCK_ELEMENTS.has(name) && (broken || tagCloses)) return null;
  return !reader.inParagraph && !reader.lazy && isTagAlone(line) ? null : undefined;
}

/** Whether the line holds one whole tag, opening or closing, and nothing else. */
function isTagAlone(line: Line): boolean {
  const { text, content, end } = line;
  const after = tagEnd(text, content, end, null);
  return after > 0 && skipBlanks(text, after, end) >= end;
}

export function startHtml(reader: BlockReader): Started {
  const { line } = reader;
  const close = closeOf(reader);
  if (close === undefined) return reader.syntax.jsx ? startFlow(reader) : null;
  const kind = reader.syntax.html && isComment(reader, line.content) ? 'comment' : 'html';
  const leaf = reader.openLeaf({ kind: 'html', close }, kind, line.content);
  leaf.add(line.content, line.end);
  if (closedBy(close, line)) reader.closeLeaf();
  return 'leaf';
}

/** Whether a line holds what ends an HTML block. */
export function closedBy(close: RegExp | null, line: Line): boolean {
  return close !== null && close.test(line.text.slice(line.offset, line.end));
}

/** Whether comments and nothing else stand from `at` to the end of the line on which they end. */
function isComment(reader: BlockReader, at: number): boolean {
  const { text, finder } = reader;
  let from = at;
  while (text.startsWith('<!--', from)) {
    const close = finder.find('-->', from);
    if (close < 0) return true;
    from = skipBlanks(text, close + 3, text.length);
    if (from >= text.length || /[\r\n]/u.test(text[from] ?? '')) return true;
  }
  return false;
}
