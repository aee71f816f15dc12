import type { Edit } from '../../../text/edit.ts';
import { afterBreak, lineEnd, lineStart } from '../fences.ts';
import type { Field } from '../frontmatter.ts';
import { insertion, leadOf, type Block, type Place, type Writer } from './place.ts';
import { isList, isScalar, plainOf, type Written, type WrittenField } from './written.ts';

/** Lines without a fence: each holds a text, and nothing but texts can be written. */
export const header: Writer = { insert, set, rename, remove, wrap: () => null, create: () => null };

function headerText(value: Written): string | null {
  if (isList(value) || !isScalar(value)) return null;
  const plain = plainOf(value);
  const text = plain === null ? '' : String(plain);
  return /[\r\n]/u.test(text) ? null : text;
}

function insert({ text, frontmatter, lineBreak }: Block, into: Place | null, added: readonly WrittenField[]) {
  const last = frontmatter.fields.at(-1);
  if (into !== null || last === undefined) return null;
  const lead = leadOf(text, last.keyRange.start);
  const quotes = last.value.kind === 'scalar' && last.value.style === 'double' ? '"' : '';
  const lines = added.map(([key, value]) => {
    const written = headerText(value);
    return written === null ? null : `${lineBreak}${lead}${key}: ${quotes}${written}${quotes}`;
  });
  return lines.includes(null) ? null : [insertion(lineEnd(text, last.range.end), lines.join(''))];
}

function set({ text }: Block, { value }: Place, to: Written): readonly Edit[] | null {
  const written = headerText(to);
  if (written === null || value.kind !== 'scalar') return null;
  const { start, end } = value.range;
  const gap = start === end && text.charAt(start - 1) === ':' ? ' ' : '';
  const quotes = value.style === 'double' ? '"' : '';
  return [{ start, end, text: gap + quotes + written + quotes }];
}

function rename(_: Block, { keyRange }: Field, to: string): readonly Edit[] {
  return [{ ...keyRange, text: to }];
}

function remove({ text }: Block, { value }: Place): readonly Edit[] {
  const end = afterBreak(text, lineEnd(text, value.range.end));
  return [{ start: lineStart(text, value.range.start), end, text: '' }];
}
