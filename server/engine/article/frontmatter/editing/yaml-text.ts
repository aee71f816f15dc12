import { fieldsOf, type Field, type FieldValue, type ScalarStyle } from '../frontmatter.ts';
import { coreValue } from '../scalar.ts';
import { indentAt, type Block } from './place.ts';
import {
  inDoubleQuotes,
  isList,
  isMapping,
  isScalar,
  plainOf,
  type Written,
  type WrittenField,
  type WrittenScalar,
} from './written.ts';

/** How a block writes its YAML. */
export interface YamlStyle {
  /** Texts that could stand plain are put in quotation marks. */
  readonly quotes: boolean;
  readonly mark: 'single' | 'double';
  readonly quotedDates: boolean;
  /** Lists of single values stand in brackets. */
  readonly flowLists: boolean;
  /** Columns from a key to the fields under it, and to the dashes under it. */
  readonly step: number;
  readonly dash: number;
}

export const PLAIN_STYLE: YamlStyle = {
  quotes: false,
  mark: 'double',
  quotedDates: false,
  flowLists: false,
  step: 2,
  dash: 2,
};

const DATE_START = /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}/u;

const isDate = (text: string): boolean => DATE_START.test(text);
const isWord = (text: string): boolean => !isDate(text) && isPlain(text, false);

/** The habits of a block, as far as it shows any. */
export function styleOf({ text, frontmatter }: Block): YamlStyle {
  const fields = frontmatter.fields.flatMap((field) => [field, ...fieldsOf(field.value)]);
  const scalars = fields.flatMap(({ value }) => (value.kind === 'list' ? value.items : [value]));
  const texts = scalars.flatMap((value) =>
    value.kind === 'scalar' && typeof value.value === 'string' ? [{ ...value, text: value.value }] : [],
  );
  const count = (styles: readonly ScalarStyle[], isCounted: (text: string) => boolean): number =>
    texts.filter((value) => styles.includes(value.style) && isCounted(value.text)).length;
  const quoted = count(['single', 'double'], isWord);
  const lists = fields.flatMap(({ value }) =>
    value.kind === 'list' && value.items.length > 0 && value.items.every(({ kind }) => kind === 'scalar')
      ? [value]
      : [],
  );
  return {
    quotes: quoted > 1 && quoted > count(['plain'], isWord),
    mark: count(['single'], () => true) > count(['double'], () => true) ? 'single' : 'double',
    quotedDates: count(['single', 'double'], isDate) > 0 && count(['plain'], isDate) === 0,
    flowLists: lists.some(({ flow }) => flow) && lists.every(({ flow }) => flow),
    step: stepIn(text, fields, (value) => value.kind === 'mapping' && !value.flow) ?? PLAIN_STYLE.step,
    dash: stepIn(text, fields, (value) => value.kind === 'list' && !value.flow) ?? PLAIN_STYLE.dash,
  };
}

function stepIn(
  text: string,
  fields: readonly Field[],
  isMeant: (value: FieldValue) => boolean,
): number | null {
  const field = fields.find(({ value }) => isMeant(value));
  if (field === undefined) return null;
  const step = indentAt(text, field.value.range.start).length - indentAt(text, field.keyRange.start).length;
  return step >= 0 && step <= 8 ? step : null;
}

const WORDS = /^(?:y|n|yes|no|on|off|true|false|null|undefined|~|<<|=)$/iu;
const NUMBER_LIKE = /^[-+.\d][-+.:_\d/exobaA-FZTz]*$/u;
const UNPRINTED = /\p{Cc}|[\u2028\u2029\uFEFF\uFFFE\uFFFF]/u;

/** True for a text that every YAML reader, of 1.1 or 1.2, gives back as that text where it stands without marks. */
export function isPlain(text: string, inFlow: boolean): boolean {
  if (text === '' || text.trim() !== text || UNPRINTED.test(text) || WORDS.test(text)) return false;
  if (/^[-?:,[\]{}#&*!|>'"%@`=<]|: | #|:$/u.test(text) || NUMBER_LIKE.test(text)) return false;
  if (DATE_START.test(text) || coreValue(text) !== text) return false;
  return !inFlow || !/[,[\]{}:]/u.test(text);
}

const quotedText = (text: string, mark: 'single' | 'double'): string =>
  mark === 'single' && !UNPRINTED.test(text) ? `'${text.replaceAll("'", "''")}'` : inDoubleQuotes(text);

/** A scalar as it stands in the block; `like` is the style of the value that it takes the place of. */
export function scalarText(
  value: WrittenScalar,
  style: YamlStyle,
  inFlow: boolean,
  like?: ScalarStyle,
): string {
  const plain = plainOf(value);
  if (typeof plain === 'number') {
    return Number.isNaN(plain)
      ? '.nan'
      : Number.isFinite(plain)
        ? String(plain)
        : plain < 0
          ? '-.inf'
          : '.inf';
  }
  if (typeof plain !== 'string') return String(plain);
  const isWrittenDate = typeof value === 'object' && value !== null && 'date' in value;
  const marked = like === 'single' || like === 'double';
  if (isWrittenDate && !(marked || style.quotedDates))
    return canBeDate(plain, inFlow) ? plain : quotedText(plain, 'double');
  const quotes = marked || (like !== 'plain' && style.quotes);
  if (!quotes && isPlain(plain, inFlow)) return plain;
  if (marked) return quotedText(plain, like);
  return quotedText(plain, /["\\]/u.test(plain) && !plain.includes("'") ? 'single' : style.mark);
}

const canBeDate = (text: string, inFlow: boolean): boolean =>
  /^\d{4}-\d\d-\d\d[\dTtZz :.+-]*$/u.test(text) ? !(inFlow && text.includes(': ')) : isPlain(text, inFlow);

/** A key that reads back as itself. */
export function keyText(key: string, inFlow: boolean, like = ''): string {
  if (like.startsWith('"') || like.startsWith("'"))
    return quotedText(key, like.startsWith('"') ? 'double' : 'single');
  return isPlain(key, inFlow) && !key.includes(':') ? key : inDoubleQuotes(key);
}

/** A value in one line, with brackets and braces. */
export function flowText(value: Written, style: YamlStyle): string {
  if (isScalar(value)) return scalarText(value, style, true);
  if (isList(value)) return `[${value.map((item) => flowText(item, style)).join(', ')}]`;
  const fields = value.fields.map(([key, inner]) => `${keyText(key, true)}: ${flowText(inner, style)}`);
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
}

/** True for a value that stands behind its key or dash, in the same line. */
export const isInLine = (value: Written, style: YamlStyle): boolean =>
  isScalar(value) ||
  (isList(value)
    ? value.length === 0 || (style.flowLists && value.every((item) => isScalar(item)))
    : value.fields.length === 0);

/** The lines of a field, the first of them at the key. */
export function fieldLines([key, value]: WrittenField, style: YamlStyle): readonly string[] {
  const name = `${keyText(key, false)}:`;
  if (value === null) return [name];
  if (isScalar(value)) return [`${name} ${scalarText(value, style, false)}`];
  if (isInLine(value, style)) return [`${name} ${flowText(value, style)}`];
  return [name, ...valueLines(value, style)];
}

/** The lines of a list or mapping under a key, indented from that key's column. */
export function valueLines(value: Written, style: YamlStyle): readonly string[] {
  if (isMapping(value)) return indented(mappingLines(value.fields, style), style.step);
  return isList(value)
    ? indented(
        value.flatMap((item) => itemLines(item, style)),
        style.dash,
      )
    : [];
}

export const mappingLines = (fields: readonly WrittenField[], style: YamlStyle): readonly string[] =>
  fields.flatMap((field) => fieldLines(field, style));

function itemLines(item: Written, style: YamlStyle): readonly string[] {
  if (isScalar(item)) return [`- ${scalarText(item, style, false)}`];
  if (isList(item) || item.fields.length === 0) return [`- ${flowText(item, style)}`];
  return mappingLines(item.fields, style).map((line, index) => (index === 0 ? '- ' : '  ') + line);
}

const indented = (lines: readonly string[], columns: number): readonly string[] =>
  lines.map((line) => ' '.repeat(columns) + line);
