/** What is known of a field, for a reader: in completions and hovers. */
import type { Explanation, FieldInfo } from '../engine/index.ts';
import { MarkupKind, type MarkupContent } from 'vscode-languageserver';

export const fieldMarkup = (info: FieldInfo, markdown: boolean): MarkupContent => ({
  kind: markdown ? MarkupKind.Markdown : MarkupKind.PlainText,
  value: fieldWords(info, markdown).join(markdown ? '\n\n' : '\n'),
});

/** A field's hover: its name, what it means, how its value reads. */
export function explanationWords({ key, info, reading }: Explanation, markdown: boolean): string {
  const name = markdown ? `**${escaped(key, true)}**` : key;
  const type = info === null ? '' : ` (${typesOf(info)})`;
  const parts = [
    `${name}${type}`,
    ...(reading === '' ? [] : [escaped(reading, markdown)]),
    ...(info === null ? [] : fieldWords(info, markdown)),
  ];
  return parts.join(markdown ? '\n\n' : '\n');
}

function fieldWords(info: FieldInfo, markdown: boolean): readonly string[] {
  const { description, values, itemValues = [], examples, from } = info;
  const code = (text: unknown): string => (markdown ? codeSpan(String(text)) : String(text));
  const needed = requiredWords(info);
  return [
    ...(description === '' ? [] : [escaped(description, markdown)]),
    ...(needed === '' ? [] : [escaped(needed, markdown)]),
    ...(values.length === 0 ? [] : [`One of ${values.map(code).join(', ')}.`]),
    ...(itemValues.length === 0 ? [] : [`Each one of ${itemValues.map(code).join(', ')}.`]),
    ...(examples.length === 0 ? [] : [`Example: ${examples.map(code).join(', ')}`]),
    ...(from === '' ? [] : [markdown ? `*From: ${escaped(from, true)}*` : `From: ${from}`]),
  ];
}

const TYPE_WORDS = {
  text: 'text',
  number: 'number',
  boolean: 'true or false',
  date: 'date',
  url: 'web address',
  list: 'list',
  mapping: 'mapping',
  any: 'anything',
} as const satisfies Record<FieldInfo['types'][number], string>;

/** A word or two for the end of a line in a list. */
export const briefly = ({ required, types: [type = 'any'] }: FieldInfo): string =>
  required === 'always' ? `required, ${TYPE_WORDS[type]}` : TYPE_WORDS[type];

const typesOf = ({ types }: FieldInfo): string => types.map((type) => TYPE_WORDS[type]).join(' or ');

function requiredWords({ required, requiredWhen }: FieldInfo): string {
  if (required === 'always') return 'Required.';
  if (required === 'no') return '';
  return requiredWhen === '' ? 'Required in some cases.' : `Required where ${requiredWhen}.`;
}

const escaped = (text: string, markdown: boolean): string =>
  markdown ? text.replaceAll(/[\\`*_{}[\]<>#|~]/gu, '\\$&') : text;

/** In as many marks as the text needs. */
function codeSpan(text: string): string {
  const runs = text.match(/`+/gu)?.map(({ length }) => length) ?? [];
  const marks = '`'.repeat(runs.length === 0 ? 1 : Math.max(...runs) + 1);
  return runs.length === 0 ? `${marks}${text}${marks}` : `${marks} ${text} ${marks}`;
}
