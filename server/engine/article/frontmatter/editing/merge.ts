import { textOf, type FieldValue } from '../frontmatter.ts';
import type { Edit } from '../../../text/edit.ts';
import { afterBreak, lineEnd } from '../fences.ts';
import { insertion, leadOf, lineStartOf, type Block } from './place.ts';

type List = Extract<FieldValue, { readonly kind: 'list' }>;

/** What a second list has that the first has not; null where the two are not written alike. */
export function furtherItems(first: List, second: FieldValue): readonly FieldValue[] | null {
  if (second.kind !== 'list' || second.flow !== first.flow || first.items.length === 0) return null;
  const known = new Set(first.items.map(textOf));
  return second.items.filter((item) => item.kind !== 'scalar' || !known.has(textOf(item)));
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
  const end = lineEnd(text, lastUnitOf(text, list));
  const lines = items.map(({ range }) =>
    text.slice(lineStartOf(text, range.start), lineEnd(text, range.end)),
  );
  return [insertion(afterBreak(text, end), lines.map((line) => line.trimEnd() + lineBreak).join(''))];
}

/** A list in lines may end with the break behind it. */
const lastUnitOf = (text: string, { range: { start, end } }: List): number =>
  start + text.slice(start, end).trimEnd().length;
