import { textOf, type Field, type FieldValue } from '../frontmatter.ts';
import type { Edit } from '../../../text/edit.ts';
import type { Range } from '../../../text/range.ts';
import { afterBreak, lineEnd, lineStart } from '../fences.ts';
import { insertion, leadOf, type Block } from './place.ts';

type List = Extract<FieldValue, { readonly kind: 'list' }>;

/** What a second list has that the first has not; null where the two are not written alike. */
export function furtherItems(first: List, second: FieldValue): readonly FieldValue[] | null {
  if (second.kind !== 'list' || second.flow !== first.flow || first.items.length === 0) return null;
  const known = new Set(first.items.map(textOf));
  return second.items.filter((item) => item.kind !== 'scalar' || !known.has(textOf(item)));
}

/** True where something else stands between a key and its items, a comment say, that would be lost without them. */
export function holdsMore({ text }: Block, { keyRange, value }: Field): boolean {
  if (value.kind !== 'list') return true;
  let at = keyRange.end;
  return value.items.some(({ range }) => {
    const gap = text.slice(at, range.start);
    const end = lastUnitOf(text, range);
    at = value.flow ? end : lineEnd(text, end);
    return !/^[\s:=,[-]*$/u.test(gap);
  });
}

/** A copy of items, as they are written, behind those of a list; null where they stand in other columns. */
export function appended(
  { text, lineBreak }: Block,
  list: List,
  items: readonly FieldValue[],
): readonly Edit[] | null {
  const last = list.items.at(-1);
  if (last === undefined) return null;
  if (items.length === 0) return [];
  if (list.flow) {
    const words = items.map(({ range: { start, end } }) => `, ${text.slice(start, end)}`);
    return [insertion(last.range.end, words.join(''))];
  }
  const dashes = leadOf(text, last.range.start);
  if (!/^[ \t]*-[ \t]+$/u.test(dashes) || items.some((item) => leadOf(text, item.range.start) !== dashes))
    return null;
  const end = lineEnd(text, lastUnitOf(text, list.range));
  const lines = items.map(({ range }) =>
    text.slice(lineStart(text, range.start), lineEnd(text, lastUnitOf(text, range))),
  );
  return [insertion(afterBreak(text, end), lines.map((line) => line.trimEnd() + lineBreak).join(''))];
}

/** Behind its last words: what stands in lines may end with the break behind it. */
const lastUnitOf = (text: string, { start, end }: Range): number =>
  start + text.slice(start, end).trimEnd().length;
