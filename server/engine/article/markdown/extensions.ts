import type { BlockReader } from './blocks.ts';
import { hasBlankLine, isBreak, runEnd, stretchEnd, trimEnd } from './characters.ts';
import type { GrowingContainer } from './containers.ts';
import { labelKey } from './destinations.ts';
import { startFlow, startTemplate, startUntil } from './flow.ts';
import type { Started } from './starts.ts';
import { endsLine } from './tags.ts';
import { attributeListEnd, footnoteLabelEnd } from './templates.ts';

/** Tries what the flavours of Markdown add to CommonMark, by the first unit of the line's content. */
export function startExtension(reader: BlockReader): Started {
  const { line, syntax } = reader;
  switch (line.first) {
    case 91: // [
      return syntax.footnotes ? startFootnote(reader) : null;
    case 123: // {
      return startBraces(reader);
    case 58: // :
      return syntax.divisions ? startDivision(reader) : null;
    case 36: // $
      return syntax.displayMath ? startMath(reader) : null;
    case 33: // !
    case 63: // ?
    case 61: // =
      return syntax.admonitions ? startAdmonition(reader) : null;
    case 101: // e
    case 105: // i
      return syntax.imports ? startModule(reader) : null;
    default:
      return null;
  }
}

function startFootnote(reader: BlockReader): Started {
  const { text, line } = reader;
  const start = line.content;
  const end = footnoteLabelEnd(text, start);
  if (end < 0 || end >= line.end || text[end] !== ':' || !reader.roomForContainer) return null;
  const label = text.slice(start + 2, end - 1);
  line.toContent();
  line.take(end + 1 - start);
  if (!line.blank) line.toContent();
  const facing: GrowingContainer = {
    kind: 'footnote',
    range: { start, end: end + 1 },
    marker: label,
    list: -1,
  };
  reader.openContainer({ kind: 'footnote', start, indent: 4, delimiter: 0, filled: false, facing });
  const { range } = facing;
  reader.definitions.push({ kind: 'footnote', label, key: labelKey(label), range, destination: null });
  return 'container';
}

function startBraces(reader: BlockReader): Started {
  const { text, line, syntax } = reader;
  if (syntax.attributes) {
    const end = attributeListEnd(text, line.content);
    if (end > 0 && endsLine(text, end)) return startUntil(reader, 'component', end);
  }
  if (syntax.jsx) return startFlow(reader);
  return syntax.templates ? startTemplate(reader) : null;
}

/** `::: {.note}` and the `:::` that closes it. */
function startDivision(reader: BlockReader): Started {
  const { text, line } = reader;
  if (runEnd(text, line.content, line.end) - line.content < 3) return null;
  reader.addLeaf('component', line.content, trimEnd(text, line.content, line.end));
  return 'leaf';
}

/** `$$ … $$` that fills its lines; a label for references may stand behind it. */
function startMath(reader: BlockReader): Started {
  const { text, line, finder } = reader;
  if (text.charCodeAt(line.content + 1) !== 36) return null;
  const close = finder.find('$$', line.content + 2);
  if (close < 0 || hasBlankLine(text, line.content, close)) return null;
  const label = text.slice(close + 2, close + 4).startsWith(' {') ? attributeListEnd(text, close + 3) : -1;
  const end = Math.max(close + 2, label);
  return endsLine(text, end) ? startUntil(reader, 'math', end) : null;
}

/** `!!! note "Title"`, `??? note` and `=== "Tab"`: their text stands below, indented. */
function startAdmonition(reader: BlockReader): Started {
  const { text, line } = reader;
  if (reader.inParagraph || reader.lazy || !reader.roomForContainer) return null;
  if (!/^(?:(?:!!!|\?\?\?\+?) ?[\w-]+|===[+!]? ?")/u.test(line.remainder.slice(0, 60))) return null;
  if (!indentedBelow(text, line.next)) return null;
  const start = line.content;
  reader.addLeaf('component', start, trimEnd(text, start, line.end));
  reader.openContainer({ kind: 'admonition', start, indent: 4, delimiter: 0, filled: true, facing: null });
  return 'leaf';
}

/** Whether the next line, or the one behind a blank line, is indented. */
function indentedBelow(text: string, next: number): boolean {
  let at = next;
  if (text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10) at += 2;
  else if (isBreak(text.charCodeAt(at))) at++;
  return text.startsWith('    ', at) || text.charCodeAt(at) === 9;
}

/** `import` and `export` of MDX; `import … from '…'` also where a site builder reads Markdown as MDX. */
function startModule(reader: BlockReader): Started {
  const { text, line, syntax } = reader;
  if (reader.inParagraph || reader.lazy || line.indent > 0) return null;
  const words = line.remainder;
  if (syntax.jsx && /^(?:import|export)(?:\s|\{)/u.test(words))
    return startUntil(reader, 'component', moduleEnd(reader));
  if (!/^import\s[^'"]*(?:\bfrom\s+)?['"][^'"]+['"];?\s*$/u.test(words)) return null;
  reader.addLeaf('component', line.content, trimEnd(text, line.content, line.end));
  return 'leaf';
}

/** A module's statements end at a blank line that no braces are open at. */
function moduleEnd(reader: BlockReader): number {
  const { text, line, braces, finder } = reader;
  let end = stretchEnd(text, line.content);
  for (let at = finder.find('{', line.content); at >= 0 && at < end;) {
    const close = braces.close(at);
    if (close > end) end = stretchEnd(text, close);
    at = finder.find('{', close < 0 ? at + 1 : close);
  }
  return end;
}
