/** How a key or value is written where it is completed: in the format and the style of the block. */
import type { Frontmatter, FrontmatterFormat } from '../article/frontmatter/frontmatter.ts';
import { inDoubleQuotes } from '../article/frontmatter/editing/written.ts';
import {
  keyText,
  PLAIN_STYLE,
  scalarText,
  styleOf,
  type YamlStyle,
} from '../article/frontmatter/editing/yaml-text.ts';
import type { FieldInfo, FieldPath, FieldType, Form } from '../schema/form.ts';
import { lineBreakOf } from '../text/edit.ts';
import { dateWriter } from './days.ts';
import { stop, type Part } from './parts.ts';
import type { KeyPlace, Quote, ValuePlace } from './place.ts';

/** A block's habits. */
export interface Hand {
  readonly format: FrontmatterFormat;
  readonly style: YamlStyle;
  readonly lineBreak: string;
  /** A day as the block writes days. */
  readonly dateOf: (iso: string) => string;
  /** TOML: dates stand in quotation marks. */
  readonly quotedDates: boolean;
  /** Headers: keys begin with a capital. */
  readonly capitals: boolean;
}

export function handOf(text: string, format: FrontmatterFormat, frontmatter: Frontmatter | null): Hand {
  const lineBreak = lineBreakOf(text);
  const fields = frontmatter?.fields ?? [];
  const dates = fields.flatMap(({ value }) =>
    value.kind === 'scalar' && /^["']?\d{4}-\d\d-\d\d/u.test(value.raw) ? [value.style] : [],
  );
  return {
    format,
    style:
      frontmatter === null || format !== 'yaml' ? PLAIN_STYLE : styleOf({ text, frontmatter, lineBreak }),
    lineBreak,
    dateOf: dateWriter(frontmatter),
    quotedDates: dates.length > 0 && !dates.includes('plain'),
    capitals: fields.length > 0 && fields.every(({ key }) => /^\p{Lu}/u.test(key)),
  };
}

export type Scalar = string | number | boolean | null;

/** A scalar as it stands in the block; `quote` is the mark that was opened already. */
export function scalarWritten(
  value: Scalar | { readonly date: string },
  quote: Quote,
  flow: boolean,
  hand: Hand,
): string {
  const plain = typeof value === 'object' && value !== null ? value.date : value;
  switch (hand.format) {
    case 'header':
      return String(plain);
    case 'json':
      return typeof plain === 'string' ? inDoubleQuotes(plain) : String(plain);
    case 'toml': {
      const isDate = typeof value === 'object' && value !== null && /^\d{4}-\d\d-\d\d/u.test(value.date);
      if (isDate && quote === '' && !hand.quotedDates) return value.date;
      if (typeof plain !== 'string') return String(plain);
      return quote === "'" && !/['\n]/u.test(plain) ? `'${plain}'` : inDoubleQuotes(plain);
    }
    case 'yaml':
      return scalarText(
        value,
        hand.style,
        flow,
        quote === '' ? undefined : quote === '"' ? 'double' : 'single',
      );
  }
}

export function keyWritten(key: string, quote: Quote, flow: boolean, hand: Hand): string {
  switch (hand.format) {
    case 'json':
      return inDoubleQuotes(key);
    case 'toml':
      return quote === '' && /^[\w-]+$/u.test(key) ? key : inDoubleQuotes(key);
    case 'header':
      return hand.capitals ? key.charAt(0).toUpperCase() + key.slice(1) : key;
    case 'yaml':
      return keyText(key, flow, quote);
  }
}

const SEPARATOR: Readonly<Record<FrontmatterFormat, string>> = {
  yaml: ':',
  json: ':',
  header: ':',
  toml: ' =',
};

/** A field to go on with: the key, and a value of its type with the places to fill in. */
export function fieldWritten(
  place: KeyPlace,
  info: FieldInfo | null,
  key: string,
  hand: Hand,
  form: Form,
): Part[] {
  const name = keyWritten(key, place.quote, place.flow, hand);
  if (place.alone) return [name];
  const comma = place.commaAfter ? ',' : '';
  const path = [...place.parent, key];
  const value = info === null ? [' ', stop()] : valueToFill(info, path, place, hand, form);
  return [name + SEPARATOR[hand.format], ...value, comma];
}

type Around = Pick<KeyPlace, 'flow' | 'column'>;

/** What a field's value could look like, with the gap in front of it. */
function valueToFill(info: FieldInfo, path: FieldPath, around: Around, hand: Hand, form: Form): Part[] {
  const inBrackets = around.flow || hand.format !== 'yaml';
  const shape = shapeOf(info);
  if (shape === 'mapping') return mappingToFill(path, around, inBrackets, hand, form);
  if (shape === 'scalar') return [' ', ...textToFill(info, hand, around.flow)];
  if (hand.format === 'header') return [' ', stop()];
  const item = textToFill(itemInfo(info), hand, inBrackets);
  if (inBrackets || hand.style.flowLists) return [' [', ...item, ']'];
  return [newLine(around.column + hand.style.dash, hand), '- ', ...item];
}

const newLine = (column: number, { lineBreak }: Hand): string => lineBreak + ' '.repeat(column);

/** The fields that a mapping must have, or one place to begin with. */
function mappingToFill(path: FieldPath, around: Around, inBrackets: boolean, hand: Hand, form: Form): Part[] {
  const needed = form.fieldsOf(path).filter(({ required }) => required === 'always');
  const shown = needed.length > 0 ? needed : form.fieldsOf(path).slice(0, 1);
  if (hand.format === 'header') return [' ', stop()];
  const pairs = shown.map((info): Part[] => [
    keyWritten(info.key, '', inBrackets, hand) + SEPARATOR[hand.format] + ' ',
    ...textToFill(info, hand, inBrackets),
  ]);
  if (inBrackets)
    return [
      ' { ',
      ...(pairs.length === 0 ? [stop()] : pairs.flatMap((pair, at) => (at === 0 ? pair : [', ', ...pair]))),
      ' }',
    ];
  const line = newLine(around.column + hand.style.step, hand);
  return pairs.length === 0 ? [line, stop()] : pairs.flatMap((pair) => [line, ...pair]);
}

const itemInfo = (info: FieldInfo): FieldInfo => ({
  ...info,
  types: info.items.length === 0 ? ['text'] : info.items,
});

/** A scalar to fill in: words between the marks that the block uses, or a choice. */
function textToFill(info: FieldInfo, hand: Hand, flow: boolean): Part[] {
  const [type] = info.types;
  const written = (value: Scalar): string => scalarWritten(value, '', flow, hand);
  if (info.values.length > 0) return [stop('', info.values.map(written))];
  if (type === 'boolean') return [stop('', ['true', 'false'])];
  if (type === 'number' || type === 'any') return [stop()];
  const quoted =
    hand.format === 'json' ||
    (hand.format === 'toml' && (type !== 'date' || hand.quotedDates)) ||
    (hand.format === 'yaml' && (type === 'date' ? hand.style.quotedDates : hand.style.quotes));
  if (!quoted) return [stop()];
  const mark = hand.format === 'yaml' && hand.style.mark === 'single' ? "'" : '"';
  return [mark, stop(), mark];
}

/** What a value of a field looks like where it may look like several: its example decides. */
export function shapeOf({ types, examples, values }: FieldInfo): 'list' | 'mapping' | 'scalar' {
  const [example = ''] = examples;
  const can = (type: FieldType): boolean => types.includes(type);
  if (can('list') && (types[0] === 'list' || example.startsWith('['))) return 'list';
  if (can('mapping') && values.length === 0 && (types[0] === 'mapping' || example.startsWith('{')))
    return 'mapping';
  return 'scalar';
}

/** A value that was chosen, as the place needs it: an item in a list's brackets or behind its dash, or as it is. */
export function valueWritten(
  place: ValuePlace,
  info: FieldInfo | null,
  value: Scalar | { readonly date: string },
  hand: Hand,
): string {
  const comma = place.commaAfter ? ',' : '';
  const isItem = typeof place.path.at(-1) === 'number';
  const asList = !isItem && info !== null && shapeOf(info) === 'list' && hand.format !== 'header';
  if (!asList) return place.lead + scalarWritten(value, place.quote, place.flow, hand) + comma;
  const inBrackets = place.flow || hand.format !== 'yaml' || hand.style.flowLists || !place.open;
  const item = scalarWritten(value, '', inBrackets, hand);
  if (inBrackets) return `${place.lead}[${item}]${comma}`;
  return `${newLine(place.column + hand.style.dash, hand)}- ${item}`;
}

/** The name and the domain of an outlet, as the value of a field or, where the name stands alone, with the domain below. */
export function providerWritten(
  place: ValuePlace,
  asMapping: boolean,
  { name, domain }: { readonly name: string; readonly domain: string },
  hand: Hand,
): string | null {
  const inLine = place.flow || hand.format !== 'yaml';
  const own = (value: string): string => scalarWritten(value, '', inLine, hand);
  if (asMapping) {
    if (hand.format === 'header') return null;
    const keys = ['name', 'domain'].map((key) => keyWritten(key, '', inLine, hand) + SEPARATOR[hand.format]);
    if (inLine || !place.open)
      return `${place.lead || ''}{ ${keys[0]} ${own(name)}, ${keys[1]} ${own(domain)} }${place.commaAfter ? ',' : ''}`;
    const line = newLine(place.column + hand.style.step, hand);
    return `${line}${keys[0]} ${own(name)}${line}${keys[1]} ${own(domain)}`;
  }
  if (hand.format !== 'yaml' || place.flow || !place.open) return null;
  const first = scalarWritten(name, place.quote, false, hand);
  return `${place.lead}${first}${newLine(place.column, hand)}domain: ${own(domain)}`;
}
