import type { Edit } from '../../../text/edit.ts';
import type { Article } from '../../article.ts';
import { textOf, type Field } from '../frontmatter.ts';
import { leveled } from '../keys.ts';
import { insertFields, setValue, type WrittenField } from './editing.ts';

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
    else if (isEmpty(field)) edits.push(...(setValue(article, field.value, value) ?? []));
  }
  const added = absent.length === 0 ? [] : insertFields(article, absent);
  return added === null || edits.length + added.length === 0 ? null : [...edits, ...added];
}

const capital = (key: string): string => key.charAt(0).toUpperCase() + key.slice(1);

const isEmpty = ({ value }: Field): boolean => value.kind === 'scalar' && textOf(value) === undefined;
