import type { Edit } from '../../../text/edit.ts';
import { range } from '../../../text/range.ts';
import { afterBreak, lineEnd, lineStart } from '../fences.ts';
import type { Field, FieldValue } from '../frontmatter.ts';
import {
  indentAt,
  insertion,
  isBlank,
  leadOf,
  removePart,
  tailOf,
  type Block,
  type Place,
  type Writer,
} from './place.ts';
import { isMapping, isScalar, type Written, type WrittenField } from './written.ts';
import {
  flowText,
  isInLine,
  keyText,
  mappingLines,
  PLAIN_STYLE,
  scalarText,
  styleOf,
  valueLines,
} from './yaml-text.ts';

export const yaml: Writer = { insert, set, rename, remove, wrap, create };

function create(fields: readonly WrittenField[], lineBreak: string): string {
  return ['---', ...mappingLines(fields, PLAIN_STYLE), '---', ''].join(lineBreak);
}

function insert(block: Block, into: Place | null, added: readonly WrittenField[]): readonly Edit[] | null {
  if (into === null) return insertOnTop(block, added);
  const { value } = into;
  if (value.kind === 'scalar') return value.value === null ? set(block, into, { fields: added }) : null;
  if (value.kind === 'list') return null;
  const last = value.fields.at(-1);
  if (value.flow || into.flow) {
    return inFlow(block, value.range.start + 1, value.fields, added);
  }
  const first = value.fields[0];
  if (first === undefined || last === undefined) return null;
  const indent = indentAt(block.text, first.keyRange.start);
  const lines = mappingLines(added, styleOf(block)).map((line) => block.lineBreak + indent + line);
  return [insertion(lineEnd(block.text, last.range.end), lines.join(''))];
}

function inFlow(
  block: Block,
  open: number,
  fields: readonly Field[],
  added: readonly WrittenField[],
): readonly Edit[] {
  const style = styleOf(block);
  const text = added.map(([key, value]) => `${keyText(key, true)}: ${flowText(value, style)}`).join(', ');
  const last = fields.at(-1);
  return [last === undefined ? insertion(open, text) : insertion(last.range.end, `, ${text}`)];
}

function insertOnTop(block: Block, added: readonly WrittenField[]): readonly Edit[] | null {
  const { text, frontmatter } = block;
  const { content, fields } = frontmatter;
  const source = text.slice(content.start, content.end);
  const open = source.length - source.trimStart().length;
  if (source.charAt(open) === '{') return inFlow(block, content.start + open + 1, fields, added);
  const indent = fields[0] === undefined ? '' : indentAt(text, fields[0].keyRange.start);
  const lines = mappingLines(added, styleOf(block)).map((line) => indent + line + block.lineBreak);
  const lastLine = content.start + source.trimEnd().length;
  const isOpen = isBlank(source) || endsInBlockText(fields.at(-1)?.value);
  const at = isOpen ? content.end : Math.min(content.end, afterBreak(text, lineEnd(text, lastLine)));
  return [insertion(at, lines.join(''))];
}

/** A block text may own the blank lines behind it. */
function endsInBlockText(value: FieldValue | undefined): boolean {
  if (value === undefined) return false;
  if (value.kind === 'scalar') return value.style === 'block';
  return endsInBlockText(value.kind === 'list' ? value.items.at(-1) : value.fields.at(-1)?.value);
}

function set(block: Block, place: Place, to: Written): readonly Edit[] | null {
  const { value, field, flow } = place;
  const { text } = block;
  if (value.kind !== 'scalar' && hasComment(text.slice(value.range.start, value.range.end))) return null;
  // A tag says how the value is read, which the new one may not bear.
  if (/(?:^|\s)!\S*\s+$/u.test(leadOf(text, value.range.start))) return null;
  const style = styleOf(block);
  const like = value.kind === 'scalar' ? (value.raw === '' ? undefined : value.style) : undefined;
  const inBrackets = flow || (value.kind === 'list' && value.flow);
  const behind = tailOf(text, value.range.end);
  if (isScalar(to)) {
    const isEmpty = to === null && !flow && field !== null;
    return inPlace(block, place, isEmpty ? '' : scalarText(to, style, flow, like));
  }
  const asBlock = value.kind === 'list' && !value.flow ? { ...style, flowLists: false } : style;
  if (inBrackets || isInLine(to, asBlock) || !isBlank(behind))
    return inPlace(block, place, flowText(to, style));
  if (field === null) {
    if (!isMapping(to)) return inPlace(block, place, flowText(to, style));
    const indent = indentAt(text, value.range.start);
    return inPlace(block, place, mappingLines(to.fields, style).join(block.lineBreak + indent));
  }
  const start = colonEnd(text, field);
  if (!isBlank(text.slice(start, value.range.start))) return inPlace(block, place, flowText(to, style));
  const indent = indentAt(text, field.keyRange.start);
  const lines = valueLines(to, asBlock).map((line) => block.lineBreak + indent + line);
  return [{ start, end: value.range.end, text: lines.join('') }];
}

/** A value in the line of its key or dash, instead of what stands there. */
function inPlace({ text }: Block, { value, field }: Place, written: string): readonly Edit[] {
  const { start, end } = value.range;
  const spaced = (at: number): string =>
    /[:-]$/u.test(text.slice(0, at).slice(-1)) && written !== '' ? ' ' : '';
  if (start === end) return [insertion(start, spaced(start) + written)];
  if (field === null) return [{ start, end, text: written }];
  const colon = colonEnd(text, field);
  const between = text.slice(colon, start);
  if (written === '') return [{ start: isBlank(between) ? colon : start, end, text: '' }];
  if (!/[\r\n]/u.test(between)) return [{ start, end, text: written }];
  if (isBlank(between)) return [{ start: colon, end, text: ` ${written}` }];
  return [insertion(colon, ` ${written}`), { start: lineEnd(text, colon), end, text: '' }];
}

/** Offset behind the colon of a field. */
const colonEnd = (text: string, { keyRange }: Field): number => text.indexOf(':', keyRange.end) + 1;

const hasComment = (text: string): boolean => /(?:^|[ \t\r\n])#/u.test(text);

function rename({ text }: Block, { keyRange }: Field, to: string): readonly Edit[] {
  const { start, end } = keyRange;
  return [{ start, end, text: keyText(to, false, text.slice(start, end)) }];
}

function remove(block: Block, place: Place): readonly Edit[] | null {
  const { field, siblings, values, index, holder, flow } = place;
  const { text } = block;
  const isFlowTop = holder === null && /^\s*\{/u.test(text.slice(block.frontmatter.content.start));
  if (flow || isFlowTop)
    return removePart(
      text,
      field === null ? values.map((item) => item.range) : siblings.map((sibling) => sibling.range),
      index,
    );
  if (values.length === 1 && holder !== null) return set(block, holder, field === null ? [] : { fields: [] });
  const starts =
    field === null
      ? values.map((item) => dashOf(text, item))
      : siblings.map(({ keyRange }) => keyRange.start);
  const [start, next] = [starts[index] ?? -1, starts[index + 1] ?? -1];
  if (start < 0 || !/^[ \t]*(?:#.*)?$/u.test(tailOf(text, place.value.range.end))) return null;
  if (isBlank(leadOf(text, start))) {
    const end = afterBreak(text, lineEnd(text, place.value.range.end));
    return [{ start: lineStart(text, start), end, text: '' }];
  }
  if (next < 0 || hasComment(text.slice(place.value.range.end, next))) return null;
  return [{ start, end: next, text: '' }];
}

/** Offset of the dash of an item, -1 where it stands in another line. */
function dashOf(text: string, { range: { start } }: FieldValue): number {
  const lead = /-[ \t]*$/u.exec(leadOf(text, start));
  return lead === null ? -1 : lineStart(text, start) + lead.index;
}

function wrap(block: Block, place: Place): readonly Edit[] | null {
  const { value, field, flow } = place;
  const { text } = block;
  const { start, end } = value.range;
  if (value.kind === 'list' || start === end) return null;
  if (value.kind === 'mapping' && !value.flow) {
    const lines = [...text.slice(start, end).matchAll(/(?:\r\n|\r|\n)(?=[^\r\n])/gu)];
    return [
      insertion(start, '- '),
      ...lines.map((line) => insertion(start + line.index + line[0].length, '  ')),
    ];
  }
  const style = styleOf(block);
  const lists = field !== null && !flow && !style.flowLists && hasLists(block);
  if (lists && isBlank(tailOf(text, end)) && value.kind === 'scalar' && !/[\r\n]/u.test(value.raw)) {
    const colon = colonEnd(text, field);
    if (!isBlank(text.slice(colon, start))) return null;
    const dash = `${block.lineBreak}${indentAt(text, field.keyRange.start)}${' '.repeat(style.dash)}- `;
    return [{ ...range(colon, start), text: dash }];
  }
  if (value.kind === 'scalar' && value.style === 'block') return null;
  // Inside brackets a comma or bracket of a plain text would be read as one.
  if (value.kind === 'scalar' && value.style === 'plain' && /[,[\]{}:#]/u.test(value.raw)) {
    return typeof value.value === 'string' ? [{ start, end, text: flowText([value.value], style) }] : null;
  }
  return [insertion(start, '['), insertion(end, ']')];
}

const hasLists = ({ frontmatter }: Block): boolean =>
  frontmatter.fields.some(({ value }) => value.kind === 'list' && !value.flow);
