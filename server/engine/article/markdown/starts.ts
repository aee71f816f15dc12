import { runEnd, skipBlanks, trimEnd } from './characters.ts';
import {
  type GrowingContainer,
  type ListMarker,
  listMarkerAt,
  takeListMarker,
  takeQuoteMark,
} from './containers.ts';
import type { BlockReader } from './blocks.ts';
import { startExtension } from './extensions.ts';
import { closedBy, startHtml } from './htmlblocks.ts';
import type { OpenLeaf } from './leaves.ts';
import { startTable } from './tables.ts';

/** What starts at the content of a line: a container, in which another block may start; a leaf that took the line. */
export type Started = 'container' | 'leaf' | null;

/** Tries what can start a block at the line's content, in the order that CommonMark gives. */
export function startBlock(reader: BlockReader): Started {
  const { line } = reader;
  if (line.blank) return null;
  if (line.indent >= reader.codeIndent) return startIndentedCode(reader);
  switch (line.first) {
    case 62: // >
      return startQuote(reader);
    case 35: // #
      return startHeading(reader);
    case 96: // `
    case 126: // ~
      return startFence(reader);
    case 60: // <
      return startHtml(reader);
    case 61: // =
      return startUnderlined(reader) ?? startExtension(reader);
    case 45: // -
      return startUnderlined(reader) ?? startTable(reader) ?? startRule(reader) ?? startItem(reader);
    case 42: // *
      return startRule(reader) ?? startItem(reader);
    case 95: // _
      return startRule(reader);
    case 43: // +
      return startItem(reader);
    case 124: // |
      return startTable(reader);
    case 58: // :
      return startTable(reader) ?? startExtension(reader);
    default:
      return line.first >= 48 && line.first <= 57 ? startItem(reader) : startExtension(reader);
  }
}

function startIndentedCode(reader: BlockReader): Started {
  const { line } = reader;
  if (reader.inParagraph || reader.lazy) return null;
  const start = line.content;
  line.takeColumns(4);
  reader.openLeaf({ kind: 'indented' }, 'code', start).addPadded(line.offset, line.end, line.padding);
  return 'leaf';
}

function startQuote(reader: BlockReader): Started {
  if (!reader.roomForContainer) return null;
  const start = reader.line.content;
  takeQuoteMark(reader.line);
  const facing: GrowingContainer = { kind: 'quote', range: { start, end: start + 1 }, marker: '>', list: -1 };
  reader.openContainer({ kind: 'quote', start, indent: 0, delimiter: 0, filled: false, facing });
  return 'container';
}

function startHeading(reader: BlockReader): Started {
  const { text, line } = reader;
  const marks = runEnd(text, line.content, line.end);
  const level = marks - line.content;
  const start = skipBlanks(text, marks, line.end);
  if (level > 6 || (start === marks && marks < line.end)) return null;
  const lineEnd = trimEnd(text, start, line.end);
  let end = lineEnd;
  while (end > start && text.charCodeAt(end - 1) === 35) end--;
  const closed = end === start || skipBlanks(text, end - 1, end) === end;
  end = closed ? trimEnd(text, start, end) : lineEnd;
  reader.addLeaf('heading', line.content, trimEnd(text, line.content, line.end), [start, end], level);
  return 'leaf';
}

function startFence(reader: BlockReader): Started {
  const { text, line } = reader;
  const info = runEnd(text, line.content, line.end);
  const length = info - line.content;
  const mark = line.first;
  if (length < 3) return null;
  if (mark === 96 && text.slice(info, line.end).includes('`')) return null;
  const { indent } = line;
  reader.openLeaf({ kind: 'fence', mark, length, indent }, 'code', line.content).end = trimEnd(
    text,
    info,
    line.end,
  );
  return 'leaf';
}

/** `===` or `---` under a paragraph. */
function startUnderlined(reader: BlockReader): Started {
  const { text, line, leaf } = reader;
  if (!reader.inParagraph || leaf === null) return null;
  const level = line.first === 61 ? 1 : 2;
  const end = runEnd(text, line.content, line.end);
  if (skipBlanks(text, end, line.end) < line.end) return null;
  reader.takeDefinitions(leaf);
  if (leaf.lines.length === 0) return null;
  reader.leaf = null;
  reader.closeParagraph(leaf, 'heading', level, end);
  return 'leaf';
}

function startRule(reader: BlockReader): Started {
  const { text, line } = reader;
  let marks = 0;
  for (let at = line.content; at < line.end; at++) {
    const code = text.charCodeAt(at);
    if (code === line.first) marks++;
    else if (code !== 32 && code !== 9) return null;
  }
  if (marks < 3) return null;
  reader.addLeaf('rule', line.content, trimEnd(text, line.content, line.end));
  return 'leaf';
}

function startItem(reader: BlockReader): Started {
  const { line } = reader;
  const marker = listMarkerAt(line);
  if (marker === null) return null;
  if (reader.inParagraph) {
    const empty = skipBlanks(line.text, line.content + marker.text.length, line.end) >= line.end;
    if (empty || (marker.number !== null && marker.number !== 1)) return null;
  }
  if (!reader.roomForContainer) return null;
  const start = line.content;
  const indent = takeListMarker(line, marker);
  const list = enterList(reader, marker, start);
  const range = { start, end: start + marker.text.length };
  const facing: GrowingContainer = { kind: 'list-item', range, marker: marker.text, list };
  reader.openContainer({ kind: 'list-item', start, indent, delimiter: 0, filled: false, facing });
  return 'container';
}

/** Goes on with the list that is open when the marker fits it, else starts one; gives where the list starts. */
function enterList(reader: BlockReader, marker: ListMarker, start: number): number {
  reader.closeUnmatched();
  const last = reader.stack.at(-1);
  const { delimiter } = marker;
  if (last?.kind === 'list' && last.delimiter === delimiter) return last.start;
  reader.openContainer({ kind: 'list', start, indent: 0, delimiter, filled: true, facing: null });
  return start;
}

/** Gives the line to an open leaf that is no paragraph; false where the leaf has ended before it. */
export function continueLeaf(reader: BlockReader, leaf: OpenLeaf): boolean {
  const { line } = reader;
  switch (leaf.mode.kind) {
    case 'paragraph':
    case 'table':
      return false;
    case 'indented':
      if (line.indent >= 4) line.takeColumns(4);
      else if (line.blank) line.toContent();
      else return false;
      leaf.addPadded(line.offset, line.end, line.padding);
      return true;
    case 'fence':
      continueFence(reader, leaf, leaf.mode);
      return true;
    case 'html':
      if (leaf.mode.close === null && line.blank) return false;
      leaf.add(line.offset, line.end);
      if (closedBy(leaf.mode.close, line)) reader.closeLeaf();
      return true;
    case 'until':
      leaf.add(line.content, line.end);
      if (line.end >= leaf.mode.end) reader.closeLeaf();
      return true;
  }
}

function continueFence(
  reader: BlockReader,
  leaf: OpenLeaf,
  fence: { readonly mark: number; readonly length: number; readonly indent: number },
): void {
  const { text, line } = reader;
  if (line.indent < 4 && line.first === fence.mark) {
    const end = runEnd(text, line.content, line.end);
    if (end - line.content >= fence.length && skipBlanks(text, end, line.end) >= line.end) {
      leaf.end = end;
      reader.closeLeaf();
      return;
    }
  }
  line.takeColumns(fence.indent);
  leaf.addPadded(line.offset, line.end, line.padding);
}
