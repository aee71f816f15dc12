import type { Edit } from '../../../text/edit.ts';
import type { Field, FieldValue } from '../frontmatter.ts';
import {
  indentAt,
  insertion,
  leadOf,
  isBlank,
  removePart,
  type Block,
  type Place,
  type Writer,
} from './place.ts';
import { inDoubleQuotes, isList, isScalar, plainOf, type Written, type WrittenField } from './written.ts';

export const json: Writer = { insert, set, rename, remove, wrap, create };

function create(fields: readonly WrittenField[], lineBreak: string): string | null {
  const written = jsonText({ fields }, { indent: '', step: '  ', colon: ': ', lineBreak });
  // Without a fence, as most tools that read JSON take it.
  return written === null ? null : written + lineBreak;
}

interface Layout {
  /** Of the line that the value stands in; null for a value in one line. */
  readonly indent: string | null;
  readonly step: string;
  /** A colon with the white space around it. */
  readonly colon: string;
  readonly lineBreak: string;
}

/** A value as JSON: lists of single values in one line, all else as the layout says; null for what JSON cannot hold. */
function jsonText(value: Written, layout: Layout): string | null {
  if (isScalar(value)) {
    const plain = plainOf(value);
    if (typeof plain === 'string') return inDoubleQuotes(plain);
    return typeof plain === 'number' && !Number.isFinite(plain) ? null : String(plain);
  }
  const { indent, step, colon, lineBreak } = layout;
  const inner: Layout = { ...layout, indent: indent === null ? null : indent + step };
  const parts = isList(value)
    ? value.map((item) => jsonText(item, inner))
    : value.fields.map(([key, part]) => {
        const text = jsonText(part, inner);
        return text === null ? null : inDoubleQuotes(key) + colon + text;
      });
  const texts = parts.filter((part) => part !== null);
  if (texts.length < parts.length) return null;
  const [open, close] = isList(value) ? ['[', ']'] : ['{', '}'];
  if (texts.length === 0) return open + close;
  const inLine = indent === null || (isList(value) && value.every((item) => isScalar(item)));
  if (inLine) return isList(value) ? `[${texts.join(', ')}]` : `{ ${texts.join(', ')} }`;
  const start = lineBreak + indent + step;
  return open + start + texts.join(`,${start}`) + lineBreak + indent + close;
}

/** The layout of the object that the fields are of. */
function layoutOf({ text, frontmatter, lineBreak }: Block, fields: readonly Field[]): Layout {
  const first = fields[0] ?? frontmatter.fields[0];
  const top = frontmatter.fields[0];
  const step =
    top !== undefined && isBlank(leadOf(text, top.keyRange.start)) ? leadOf(text, top.keyRange.start) : '  ';
  if (first === undefined) return { indent: null, step, colon: ': ', lineBreak };
  const between = text.slice(first.keyRange.end, first.value.range.start);
  const lead = leadOf(text, first.keyRange.start);
  return {
    indent: isBlank(lead) ? lead : null,
    step: step === '' ? '  ' : step,
    colon: /^[ \t]*:[ \t]*$/u.test(between) ? between : ': ',
    lineBreak,
  };
}

function insert(block: Block, into: Place | null, added: readonly WrittenField[]): readonly Edit[] | null {
  const { text, frontmatter } = block;
  if (into !== null && into.value.kind !== 'mapping')
    return into.value.kind === 'scalar' && into.value.value === null
      ? set(block, into, { fields: added })
      : null;
  const fields = into?.value.kind === 'mapping' ? into.value.fields : frontmatter.fields;
  const last = fields.at(-1);
  if (last === undefined) {
    const open = into === null ? text.indexOf('{', frontmatter.content.start) : into.value.range.start;
    const parts = partsOf(added, { indent: null, step: '  ', colon: ': ', lineBreak: block.lineBreak });
    return parts === null ? null : [insertion(open + 1, parts.join(', '))];
  }
  const layout = layoutOf(block, fields);
  const parts = partsOf(added, layout);
  const lead = leadOf(text, last.keyRange.start);
  const gap = isBlank(lead) ? block.lineBreak + lead : ' ';
  return parts === null ? null : [insertion(last.range.end, parts.map((part) => `,${gap}${part}`).join(''))];
}

function partsOf(fields: readonly WrittenField[], layout: Layout): readonly string[] | null {
  const parts = fields.map(([key, value]) => {
    const text = jsonText(value, layout);
    return text === null ? null : inDoubleQuotes(key) + layout.colon + text;
  });
  const texts = parts.filter((part) => part !== null);
  return texts.length < parts.length ? null : texts;
}

function set(block: Block, place: Place, to: Written): readonly Edit[] | null {
  const { start, end } = place.value.range;
  const lead = indentAt(block.text, start);
  const own = /^[ \t]*/u.exec(leadOf(block.text, start))?.[0] ?? lead;
  const written = jsonText(to, { ...layoutOf(block, place.siblings), indent: own });
  if (written === null || hasComment(block.text, place.value)) return null;
  return [{ start, end, text: written }];
}

/** A comment between the parts of a value would be lost with it. */
const hasComment = (text: string, value: FieldValue): boolean =>
  value.kind !== 'scalar' &&
  /\/[/*]/u.test(text.slice(value.range.start, value.range.end).replace(/"(?:[^"\\]|\\.)*"/gu, ''));

function rename(_: Block, { keyRange }: Field, to: string): readonly Edit[] {
  return [{ ...keyRange, text: inDoubleQuotes(to) }];
}

function remove({ text }: Block, { field, siblings, values, index }: Place): readonly Edit[] | null {
  return removePart(
    text,
    field === null ? values.map((item) => item.range) : siblings.map((sibling) => sibling.range),
    index,
  );
}

function wrap(_: Block, { value }: Place): readonly Edit[] | null {
  const { start, end } = value.range;
  return value.kind === 'list' ? null : [insertion(start, '['), insertion(end, ']')];
}
