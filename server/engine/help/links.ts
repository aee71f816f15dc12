import { fieldsWithin, type FieldValue, type Frontmatter } from '../article/frontmatter/frontmatter.ts';
import type { Range } from '../text/range.ts';

/** Something in the frontmatter that leads elsewhere. */
export interface FieldLink {
  /** The address alone, without quotation marks. */
  readonly range: Range;
  /** A web address, or a path: from the article's folder, or from the site's root where it begins with `/`. */
  readonly target: string;
  readonly kind: 'web' | 'file';
}

/** The addresses among the values; nothing that is no web address or path of a file. */
export function linksIn(frontmatter: Frontmatter | null): readonly FieldLink[] {
  const fields = frontmatter?.fields ?? [];
  const within = fieldsWithin(frontmatter);
  const values = fields.length === 0 ? [] : within.flatMap(({ value }) => scalarsOf(value));
  return values.flatMap((value) => linkOf(value) ?? []);
}

const scalarsOf = (value: FieldValue): readonly FieldValue[] => {
  if (value.kind === 'list') return value.items.filter(({ kind }) => kind === 'scalar');
  return value.kind === 'scalar' ? [value] : [];
};

const WEB = /^https?:\/\/[^\s"'<>]+$/iu;
/** A path with an ending, as pictures, data and other articles have them; `//host/x` and `x:y` are none. */
const PATH =
  /^(?:\.{0,2}\/(?!\/))?[^\s:?#\\<>"'/][^:?#\\<>"'\n]*\.(?:png|jpe?g|gif|svg|webp|avif|md|mdx|markdown|qmd|txt|csv|json|bib|ya?ml|pdf|html?)$/iu;

function linkOf(value: FieldValue): FieldLink | null {
  if (value.kind !== 'scalar' || typeof value.value !== 'string' || value.style === 'block') return null;
  const target = value.value.trim();
  const kind = WEB.test(target) ? 'web' : PATH.test(target) ? 'file' : null;
  if (kind === null) return null;
  const marked = value.style === 'plain' ? 0 : 1;
  const inside = value.raw.slice(marked, value.raw.length - marked);
  // An address written with escapes, or over several lines, is linked as a whole.
  const at = inside.trim() === target ? marked + inside.length - inside.trimStart().length : -1;
  const start = value.range.start + Math.max(0, at);
  return { range: at < 0 ? value.range : { start, end: start + target.length }, target, kind };
}
