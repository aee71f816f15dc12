import type { Article } from '../article/article.ts';
import { lineEnd, lineStart } from '../article/frontmatter/fences.ts';
import { valueAt, type FieldPath, type FieldValue } from '../article/frontmatter/frontmatter.ts';
import type { Range } from '../text/range.ts';

/** What a template fills in later is nobody's to judge. */
const TEMPLATE = /\{\{|\{%|<%|\$\{/u;

/** True for words that a template has a part in. */
export const isTemplate = (words: string): boolean => TEMPLATE.test(words);

/** True for a value that a template has a part in, be it text to the format or, as `{{ name }}` in YAML, a mapping. */
export const isTemplated = ({ text }: Article, value: FieldValue): boolean =>
  value.kind === 'scalar'
    ? isTemplate(value.raw)
    : value.flow && /^\{[{%]/u.test(text.slice(value.range.start, value.range.start + 2));

/** True where the value at a path, or the field that it stands in, is filled in by a template. */
export const isTemplatedAt = (article: Article, path: FieldPath): boolean =>
  [path.slice(0, 1), path].some((place) => {
    const value = valueAt(article.frontmatter, ...place);
    return value !== undefined && isTemplated(article, value);
  });

/** True for a block with a line that is a template's own: what it holds is known only once the template has run. */
export function isTemplateBlock({ text, frontmatter }: Article): boolean {
  if (frontmatter === null) return false;
  const content = text.slice(frontmatter.content.start, frontmatter.content.end);
  return isTemplate(content) && (frontmatter.format === 'json' ? JSON_LINE : TEMPLATE_LINE).test(content);
}

const TEMPLATE_LINE = /^[ \t]*(?:\{\{|\{%|<%)/mu;
const JSON_LINE = /^[ \t]*(?:\{\{-|\{%|<%)/mu;

/** True where one of the lines that a range touches holds a template. */
export function isOnTemplatedLine(text: string, { start, end }: Range): boolean {
  return isTemplate(text.slice(lineStart(text, start), lineEnd(text, end)).slice(0, LONGEST));
}

const LONGEST = 2000;
