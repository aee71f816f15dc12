import type { Edit } from '../../../text/edit.ts';
import type { Article } from '../../article.ts';
import { holdsNothing, type Field, type FieldValue } from '../frontmatter.ts';
import { fieldNamed, leveled, NAME_KEYS } from '../keys.ts';
import { insertFields, setValue, type Written, type WrittenField } from './editing.ts';
import { isList } from './written.ts';

/**
 * Gives fields of the top their values: one that is there and empty is filled, one that is not there is added, and
 * one that holds something is left alone. Null where there is nothing to do or the block cannot be written to.
 */
export function fillFields(
  article: Pick<Article, 'text' | 'frontmatter'>,
  fields: readonly WrittenField[],
): readonly Edit[] | null {
  const present = new Map<string, Field>();
  for (const field of article.frontmatter?.fields ?? []) present.set(leveled(field.key), field);
  // `Title:` and `Date:` of Pelican want an `Author:` beside them.
  const isCapital = present.size > 0 && [...present.values()].every(({ key }) => /^\p{Lu}\p{Ll}/u.test(key));
  const absent: WrittenField[] = [];
  const edits: Edit[] = [];
  for (const [key, value] of fields) {
    const field = present.get(leveled(key));
    if (field === undefined) absent.push([isCapital ? capital(key) : key, value]);
    else if (holdsNothing(field.value)) edits.push(...(filled(article, field.value, value) ?? []));
  }
  const added = absent.length === 0 ? [] : insertFields(article, absent);
  return added === null || edits.length + added.length === 0 ? null : [...edits, ...added];
}

const capital = (key: string): string => key.charAt(0).toUpperCase() + key.slice(1);

/** A value in the place of an empty one; in a group of fields, in the one for the name. */
function filled(
  article: Pick<Article, 'text' | 'frontmatter'>,
  empty: FieldValue,
  value: Written,
): readonly Edit[] | null {
  if (empty.kind === 'list') {
    const [item] = empty.items;
    if (item === undefined) return setValue(article, empty, isList(value) ? value : [value]);
    return empty.items.length > 1 || isList(value) ? null : filled(article, item, value);
  }
  if (empty.kind === 'scalar') return setValue(article, empty, value);
  const name = isList(value) ? null : fieldNamed(empty.fields, NAME_KEYS, (field) => field.value);
  return name && filled(article, name, value);
}
