import type { Article } from '../article/article.ts';
import { valueAt, type Field, type FieldPath, type FieldValue } from '../article/frontmatter/frontmatter.ts';
import { range, type Range } from '../text/range.ts';
import type { FormFault } from './form.ts';

/** The field at a path, or undefined; of repeated keys the last, as tools read them. */
export function fieldAtPath({ frontmatter }: Article, path: FieldPath): Field | undefined {
  const key = path.at(-1);
  const above = path.slice(0, -1);
  const mapping = above.length === 0 ? undefined : valueAt(frontmatter, ...above);
  const fields =
    above.length === 0 ? (frontmatter?.fields ?? []) : mapping?.kind === 'mapping' ? mapping.fields : [];
  return fields.findLast((field) => field.key === key);
}

export const valueAtPath = (article: Article, path: FieldPath): FieldValue | undefined =>
  typeof path.at(-1) === 'string' ? fieldAtPath(article, path)?.value : valueAt(article.frontmatter, ...path);

/** Where a fault at a path is shown. */
export function placeOf(article: Article, kind: FormFault['kind'], path: FieldPath): Range {
  const field = fieldAtPath(article, path);
  if (kind === 'required' || kind === 'unknown-key')
    return field?.keyRange ?? (path.length > 1 ? headOf(article, path.slice(0, -1)) : opening(article));
  return field?.value.range ?? valueAt(article.frontmatter, ...path)?.range ?? opening(article);
}

/** The key that leads to a mapping; of a list's item, its own first key. */
function headOf(article: Article, path: FieldPath): Range {
  const field = fieldAtPath(article, path);
  if (field !== undefined) return field.keyRange;
  const value = valueAt(article.frontmatter, ...path);
  return (value?.kind === 'mapping' ? value.fields[0]?.keyRange : value?.range) ?? opening(article);
}

/** The line that opens the frontmatter, or the text's first one. */
export function opening({ text, frontmatter }: Article): Range {
  const start = frontmatter?.range.start ?? (text.startsWith('\uFEFF') ? 1 : 0);
  const line = /^[^\r\n]*/u.exec(text.slice(start, start + 1000))?.[0] ?? '';
  return range(start, start + line.length);
}
