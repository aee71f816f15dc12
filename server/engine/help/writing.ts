/** How a key or value is written where it is completed: in the format and the style of the block. */
import { fieldsOf, type Field, type FrontmatterFormat } from '../article/frontmatter/frontmatter.ts';
import type { Article } from '../article/article.ts';
import { readHeader } from '../article/frontmatter/header.ts';
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
import { dateHabit, type DateHabit } from './days.ts';
import { stop, type Part } from './parts.ts';
import type { KeyPlace, Quote, ValuePlace } from './place.ts';
import type { Region } from './region.ts';
import type { ValueForm } from './vocabulary.ts';

/** A block's habits. */
export interface Hand {
  readonly format: FrontmatterFormat;
  readonly style: YamlStyle;
  readonly lineBreak: string;
  readonly dates: DateHabit;
  /** It has lists, so that their form is known. */
  readonly hasLists: boolean;
  /** Headers: how keys are written. */
  readonly keyCase: 'as known' | 'capital' | 'upper';
  /** Headers: values stand in quotation marks, as in `[#]: key: "value"`. */
  readonly marks: boolean;
}

export function handOf(text: string, { format, content }: Region, article: Article): Hand {
  const { frontmatter } = article;
  const lineBreak = lineBreakOf(article.text);
  const source = text.slice(content.start, content.end);
  // A header that is being written is none to a reader yet.
  const fields = format === 'header' ? readHeader(source, content.start).fields : (frontmatter?.fields ?? []);
  const isBlock = frontmatter !== null && frontmatter.format === 'yaml' && format === 'yaml';
  return {
    format,
    style: isBlock ? styleOf({ text: article.text, frontmatter, lineBreak }) : PLAIN_STYLE,
    lineBreak,
    dates: dateHabit(fields),
    hasLists: allOf(fields).some(({ value }) => value.kind === 'list' && value.items.length > 0),
    keyCase: keyCaseOf(fields.map(({ key }) => key)),
    marks: source.startsWith('[#]:'),
  };
}

const allOf = (fields: readonly Field[]): readonly Field[] => [
  ...fields,
  ...fields.flatMap(({ value }) => fieldsOf(value)),
];

function keyCaseOf(keys: readonly string[]): Hand['keyCase'] {
  if (keys.length === 0 || !keys.every((key) => /^\p{Lu}/u.test(key))) return 'as known';
  return keys.every((key) => key.length > 1 && key === key.toUpperCase()) ? 'upper' : 'capital';
}

export type Scalar = string | number | boolean | null;

/** A scalar as it stands in the block; `quote` is the mark that was opened already. */
export function scalarWritten(
  value: Scalar | { readonly date: string },
  quote: Quote,
  flow: boolean,
  hand: Hand,
): string {
  const isDate = typeof value === 'object' && value !== null;
  const plain = isDate ? value.date : value;
  const mark = quote === '' && isDate ? (hand.dates.quote ?? '') : quote;
  switch (hand.format) {
    case 'header':
      return flow || !hand.marks ? String(plain) : inReference(String(plain));
    case 'json':
      return typeof plain === 'string' ? inDoubleQuotes(plain) : String(plain);
    case 'toml':
      if (isDate && mark === '' && /^\d{4}-\d\d-\d\d/u.test(value.date)) return value.date;
      if (typeof plain !== 'string') return String(plain);
      return mark === "'" && !/['\n]/u.test(plain) ? `'${plain}'` : inDoubleQuotes(plain);
    case 'yaml': {
      if (isDate && mark === '' && hand.dates.quote === '' && standsPlain(value.date, flow))
        return value.date;
      const like = mark === '' ? undefined : mark === '"' ? 'double' : 'single';
      return scalarText(value, hand.style, flow, like);
    }
  }
}

/** A date that can stand in YAML without marks, as text or as a date of its own. */
const standsPlain = (date: string, flow: boolean): boolean =>
  !/: | #/u.test(date) && !(flow && /[,:[\]{}]/u.test(date));

/** Marks cannot be escaped there; parentheses do as well. */
const inReference = (text: string): string => (text.includes('"') ? `(${text})` : `"${text}"`);

export function keyWritten(key: string, quote: Quote, flow: boolean, hand: Hand): string {
  switch (hand.format) {
    case 'json':
      return inDoubleQuotes(key);
    case 'toml':
      return quote === '' && /^[\w-]+$/u.test(key) ? key : inDoubleQuotes(key);
    case 'header':
      if (hand.keyCase === 'upper') return key.toUpperCase();
      return hand.keyCase === 'capital' ? key.charAt(0).toUpperCase() + key.slice(1) : key;
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
  usual: ValueForm | undefined,
): Part[] {
  const name = keyWritten(key, place.quote, place.flow, hand);
  if (place.alone) return [name];
  const comma = place.commaAfter ? ',' : '';
  const path = [...place.parent, key];
  const value = valueToFill({ info: info ?? houseInfo(key), path, usual }, place, hand, form);
  return [name + SEPARATOR[hand.format], ...value, comma];
}

/** Of a field that nothing is known of. */
const houseInfo = (key: string): FieldInfo => ({
  key,
  description: '',
  types: ['any'],
  items: ['any'],
  required: 'no',
  requiredWhen: '',
  values: [],
  examples: [],
  from: '',
});

type Around = Pick<KeyPlace, 'flow' | 'column'>;

interface Wanted {
  readonly info: FieldInfo;
  readonly path: FieldPath;
  /** How other articles write it. */
  readonly usual: ValueForm | undefined;
}

/** What a field's value could look like, with the gap in front of it. */
function valueToFill({ info, path, usual }: Wanted, around: Around, hand: Hand, form: Form): Part[] {
  const inBrackets = around.flow || hand.format !== 'yaml';
  const shape = shapeOf(info, usual);
  if (shape === 'mapping') return mappingToFill(path, around, inBrackets, hand, form);
  if (shape === 'scalar') return [' ', ...textToFill(info, hand, around.flow)];
  if (hand.format === 'header') return [' ', ...textToFill(itemInfo(info), hand, true)];
  const item = textToFill(itemInfo(info), hand, inBrackets);
  if (inBrackets || hasFlowLists(hand, usual)) return [' [', ...item, ']'];
  return [newLine(around.column + hand.style.dash, hand), '- ', ...item];
}

/** As the block writes its lists; where it has none yet, as other articles write this one. */
const hasFlowLists = ({ style, hasLists }: Hand, usual: ValueForm | undefined): boolean =>
  style.flowLists || (!hasLists && usual === 'flow');

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
  values: info.itemValues ?? info.values,
});

/** A scalar to fill in: words between the marks that the block uses, or a choice. */
function textToFill(info: FieldInfo, hand: Hand, flow: boolean): Part[] {
  const [type] = info.types;
  const written = (value: Scalar): string => scalarWritten(value, '', flow, hand);
  if (info.values.length > 0) return [stop('', info.values.map(written))];
  if (type === 'boolean') return [stop('', ['true', 'false'])];
  if (hand.format === 'header') return hand.marks ? ['"', stop(), '"'] : [stop()];
  if (type === 'number' || type === 'any') return [stop()];
  const quoted =
    hand.format === 'json' ||
    (type === 'date' ? (hand.dates.quote ?? '') !== '' : hand.format === 'toml' || hand.style.quotes);
  if (!quoted) return [stop()];
  const mark = hand.format === 'yaml' && hand.style.mark === 'single' ? "'" : '"';
  return [mark, stop(), mark];
}

/** What a value of a field looks like where it may look like several: other articles decide, else its example. */
export function shapeOf(info: FieldInfo, usual?: ValueForm): 'list' | 'mapping' | 'scalar' {
  const { types, examples, values } = info;
  const [example = ''] = examples;
  const can = (type: FieldType): boolean => types.includes(type) || types.includes('any');
  if (usual === 'scalar' && canBeScalar(info)) return 'scalar';
  if ((usual === 'flow' || usual === 'block') && can('list')) return 'list';
  if (usual === 'mapping' && types.includes('mapping')) return 'mapping';
  const [first] = types;
  const isShown = (type: FieldType, opening: string): boolean =>
    types.includes(type) &&
    (example.startsWith(opening) || (first === type && (example === '' || !canBeScalar(info))));
  if (isShown('list', '[')) return 'list';
  return values.length === 0 && isShown('mapping', '{') ? 'mapping' : 'scalar';
}

const canBeScalar = ({ types }: FieldInfo): boolean =>
  types.some((type) => type !== 'list' && type !== 'mapping');

/** A value that was chosen, as the place needs it: an item in a list's brackets or behind its dash, or as it is. */
export function valueWritten(
  place: ValuePlace,
  info: FieldInfo | null,
  value: Scalar | { readonly date: string },
  hand: Hand,
  usual: ValueForm | undefined,
): string {
  const comma = place.commaAfter ? ',' : '';
  const isItem = typeof place.path.at(-1) === 'number';
  const known = info ?? houseInfo('');
  // Behind a mark that is there already, one text goes on.
  const isBegun = place.quote !== '' && canBeScalar(known);
  const asList = !isItem && !isBegun && hand.format !== 'header' && shapeOf(known, usual) === 'list';
  if (!asList) return place.lead + scalarWritten(value, place.quote, place.flow, hand) + comma;
  const inBrackets = place.flow || hand.format !== 'yaml' || hasFlowLists(hand, usual) || !place.open;
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
