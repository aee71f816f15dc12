import type { Edit } from '../../../text/edit.ts';
import { afterBreak, lineEnd, lineStart } from '../fences.ts';
import { fieldsOf, type Field, type FieldValue, type ScalarStyle } from '../frontmatter.ts';
import { isDate } from '../toml/text.ts';
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
import { inDoubleQuotes, isList, isScalar, plainOf, type Written, type WrittenField } from './written.ts';

export const toml: Writer = { insert, set, rename, remove, wrap, create };

function create(fields: readonly WrittenField[], lineBreak: string): string | null {
  const lines = linesOf(fields, '', PLAIN_STYLE);
  return lines && ['+++', ...lines, '+++', ''].join(lineBreak);
}

interface TomlStyle {
  readonly quotedDates: boolean;
  /** Texts stand in single quotation marks. */
  readonly literal: boolean;
  /** An equals sign with the white space around it. */
  readonly sign: string;
}

const PLAIN_STYLE: TomlStyle = { quotedDates: false, literal: false, sign: ' = ' };

function styleOf({ text, frontmatter }: Block): TomlStyle {
  const fields = frontmatter.fields.flatMap((field) => [field, ...fieldsOf(field.value)]);
  const scalars = fields.flatMap(({ value }) => (value.kind === 'scalar' ? [value] : []));
  const count = (style: ScalarStyle): number => scalars.filter((value) => value.style === style).length;
  const quoted = scalars.some(
    ({ style, value }) => style !== 'plain' && typeof value === 'string' && isDate(value),
  );
  const signs = fields.map(({ keyRange, value }) => text.slice(keyRange.end, value.range.start));
  const tight = signs.includes('=') && !signs.includes(' = ');
  return {
    quotedDates: quoted && !scalars.some(({ date }) => date === true),
    literal: count('single') > count('double'),
    sign: tight ? '=' : ' = ',
  };
}

/** A value in one line; null for what TOML cannot hold. */
function tomlText(value: Written, style: TomlStyle, like?: ScalarStyle): string | null {
  if (!isScalar(value)) {
    const parts = isList(value)
      ? value.map((item) => tomlText(item, style))
      : value.fields.map((field) => pairText(field, style));
    const texts = parts.filter((part) => part !== null);
    if (texts.length < parts.length) return null;
    if (isList(value)) return `[${texts.join(', ')}]`;
    return texts.length === 0 ? '{}' : `{ ${texts.join(', ')} }`;
  }
  const plain = plainOf(value);
  if (plain === null) return null;
  if (typeof plain === 'number') {
    return Number.isFinite(plain) ? String(plain) : Number.isNaN(plain) ? 'nan' : plain < 0 ? '-inf' : 'inf';
  }
  if (typeof plain === 'boolean') return String(plain);
  const isWrittenDate = typeof value === 'object' && value !== null && 'date' in value;
  const marked = like === 'single' || like === 'double';
  if (isWrittenDate && !marked && !style.quotedDates && isDate(plain)) return plain;
  const literal = like === 'single' || (like !== 'double' && style.literal);
  return literal && !/['\p{Cc}]/u.test(plain) ? `'${plain}'` : inDoubleQuotes(plain);
}

function pairText([key, value]: WrittenField, style: TomlStyle): string | null {
  const written = tomlText(value, style);
  return written === null ? null : keyText(key) + style.sign + written;
}

const keyText = (key: string): string => (/^[\w-]+$/u.test(key) ? key : inDoubleQuotes(key));

function linesOf(fields: readonly WrittenField[], lead: string, style: TomlStyle): readonly string[] | null {
  const lines = fields.map((field) => pairText(field, style)).filter((line) => line !== null);
  return lines.length < fields.length ? null : lines.map((line) => lead + line);
}

function insert(block: Block, into: Place | null, added: readonly WrittenField[]): readonly Edit[] | null {
  const { text, frontmatter, lineBreak } = block;
  const style = styleOf(block);
  if (into !== null && into.value.kind !== 'mapping') return null;
  const fields = into?.value.kind === 'mapping' ? into.value.fields : frontmatter.fields;
  if (into?.value.kind === 'mapping' && into.value.flow) return insertInline(into.value, added, style);
  // The fields of a table end where the next header begins.
  const last = fields.findLast((field) => !isHeader(text, field));
  if (last !== undefined) {
    const lines = linesOf(added, leadOf(text, last.keyRange.start), style);
    return (
      lines && [
        insertion(lineEnd(text, last.value.range.end), lines.map((line) => lineBreak + line).join('')),
      ]
    );
  }
  if (into === null) {
    const lines = linesOf(added, '', style);
    const at = fields.length === 0 ? frontmatter.content.end : frontmatter.content.start;
    return lines && [insertion(at, lines.map((line) => line + lineBreak).join(''))];
  }
  const head = into.value.range.start;
  if (text.charAt(head - 1) !== ']') return null;
  const lines = linesOf(added, indentAt(text, lineStart(text, head)), style);
  return lines && [insertion(lineEnd(text, head), lines.map((line) => lineBreak + line).join(''))];
}

const isHeader = (text: string, { keyRange }: Field): boolean =>
  /^[ \t]*\[/u.test(leadOf(text, keyRange.start));

function insertInline(
  { range, fields }: Extract<FieldValue, { kind: 'mapping' }>,
  added: readonly WrittenField[],
  style: TomlStyle,
): readonly Edit[] | null {
  const written = linesOf(added, '', style)?.join(', ');
  const last = fields.at(-1);
  if (written === undefined) return null;
  return [
    last === undefined ? { ...range, text: `{ ${written} }` } : insertion(last.range.end, `, ${written}`),
  ];
}

function set(block: Block, { value }: Place, to: Written): readonly Edit[] | null {
  const inLine = value.kind === 'scalar' || value.flow;
  const { start, end } = value.range;
  if (!inLine || (value.kind === 'list' && /(?:^|\s)#/u.test(block.text.slice(start, end)))) return null;
  const style = styleOf(block);
  // A text in place of a text keeps its marks; a date in place of a quoted one does too.
  const like = value.kind === 'scalar' && value.style !== 'plain' ? value.style : undefined;
  const written = tomlText(to, style, like);
  return written === null ? null : [{ start, end, text: written }];
}

function rename(_: Block, { keyRange }: Field, to: string): readonly Edit[] {
  return [{ ...keyRange, text: keyText(to) }];
}

function remove({ text, frontmatter }: Block, place: Place): readonly Edit[] | null {
  const { field, siblings, values, index, value, flow } = place;
  const parts = field === null ? values.map((item) => item.range) : siblings.map((sibling) => sibling.range);
  if (flow) return removePart(text, parts, index);
  const head = field === null ? value.range.start : field.keyRange.start;
  if (!isBlank(tailOf(text, value.range.end).replace(/#.*/u, ''))) return null;
  const start = lineStart(text, head);
  const isTable = text.charAt(value.range.start - 1) === ']';
  const end = behindRemoved(text, start, afterBreak(text, lineEnd(text, value.range.end)), isTable);
  // What stood last leaves no blank line before the fence.
  const before = text.slice(frontmatter.content.start, start);
  const kept = frontmatter.content.start + before.trimEnd().length;
  const isLast = end >= frontmatter.content.end && kept > frontmatter.content.start;
  return [{ start: isLast ? afterBreak(text, lineEnd(text, kept)) : start, end, text: '' }];
}

/** Tables are set apart by a blank line: of those around one that goes, only one is left. */
function behindRemoved(text: string, start: number, end: number, isTable: boolean): number {
  const before = text.slice(0, start).replace(/(?:\r\n|[\r\n])$/u, '');
  if (!isTable || !isBlank(leadOf(before, before.length))) return end;
  return end < text.length && isBlank(tailOf(text, end)) ? afterBreak(text, lineEnd(text, end)) : end;
}

function wrap({ text }: Block, { value, field }: Place): readonly Edit[] | null {
  const { start, end } = value.range;
  if (value.kind === 'list') return null;
  if (value.kind === 'scalar' || value.flow) return [insertion(start, '['), insertion(end, ']')];
  // A table becomes the only one of an array of tables.
  if (field === null || text.charAt(start - 1) !== ']') return null;
  return [
    insertion(lineStart(text, start) + (/^[ \t]*/u.exec(leadOf(text, start))?.[0].length ?? 0), '['),
    insertion(start, ']'),
  ];
}
