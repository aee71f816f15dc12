/** The edits that silence a finding: a comment above its block or field, or one for the file. */
import type { Found } from '../workspace/result.ts';
import {
  lineAt,
  lineBreakOf,
  lineStart,
  type Article,
  type Block,
  type Edit,
  type Field,
  type FieldValue,
  type Range,
} from '../engine/index.ts';

export interface IgnoreEdit {
  readonly scope: 'field' | 'block' | 'file';
  readonly edit: Edit;
}

/** Nothing for plain text, where a comment would be printed. The reason is left for the editor to fill in. */
export function ignoreEdits(article: Article, { rule, range }: Found): readonly IgnoreEdit[] {
  if (article.format === 'text') return [];
  const at = range.start.offset;
  const field = fieldAt(article, at);
  const block = article.blocks.find((each) => holds(each.range, at));
  const comment = commentOf(article);
  const edits: IgnoreEdit[] = [];
  if (field !== null)
    edits.push({
      scope: 'field',
      edit: lineAbove(article, field.start, `# backread-ignore ${rule}: ${REASON}`),
    });
  if (block !== undefined)
    edits.push({
      scope: 'block',
      edit: lineAbove(article, topOf(article, block), comment(`ignore ${rule}: ${REASON}`)),
    });
  const file = fileEdit(article, comment(`ignore-file ${rule}: ${REASON}`));
  return file === null ? edits : [...edits, { scope: 'file', edit: file }];
}

const REASON = '[reason]';

const commentOf =
  ({ format }: Article) =>
  (words: string): string =>
    format === 'mdx' ? `{/* backread-${words} */}` : `<!-- backread-${words} -->`;

/** A line of its own above the one that an offset stands in, as far to the right. */
function lineAbove({ text, lines }: Article, offset: number, words: string): Edit {
  const at = lineStart(lines, lineAt(lines, offset));
  const indent = /^[ \t]*/u.exec(text.slice(at, offset))?.[0] ?? '';
  return { start: at, end: at, text: `${indent}${words}${lineBreakOf(text)}` };
}

/** The field or list item at an offset, in the formats that have comments; none inside `[…]` and `{…}`. */
function fieldAt({ frontmatter }: Article, offset: number): Range | null {
  if (frontmatter?.format !== 'yaml' && frontmatter?.format !== 'toml') return null;
  return innermost(frontmatter.fields, offset);
}

function innermost(fields: readonly Field[], offset: number): Range | null {
  const field = fields.find(({ range }) => holds(range, offset));
  return field === undefined ? null : (insideOf(field.value, offset) ?? field.range);
}

function insideOf(value: FieldValue, offset: number): Range | null {
  if (value.kind === 'scalar' || value.flow) return null;
  if (value.kind === 'mapping') return innermost(value.fields, offset);
  const item = value.items.find(({ range }) => holds(range, offset));
  return item === undefined ? null : (insideOf(item, offset) ?? item.range);
}

const holds = (range: Range, offset: number): boolean => range.start <= offset && offset < range.end;

/** Where a block begins, or the list, quotation or table that it stands in: a comment inside would break those. */
function topOf({ text, blocks }: Article, block: Block): number {
  let first = block;
  for (let at = block.index - 1; at >= 0; at--) {
    const before = blocks[at];
    if (before === undefined || !isOneWith(text, before, first)) break;
    first = before;
  }
  return Math.min(first.range.start, first.containers[0]?.range.start ?? first.range.start);
}

function isOneWith(text: string, before: Block, block: Block): boolean {
  const [one] = before.containers;
  const [two] = block.containers;
  if (one?.kind === 'list-item' && two?.kind === 'list-item') return one.list === two.list;
  if (one !== undefined || two !== undefined) return one?.range.start === two?.range.start;
  if (before.kind !== 'table-row' || block.kind !== 'table-row') return false;
  return !/[\r\n][ \t]*[\r\n]/u.test(
    text.slice(before.range.end, block.range.start).replaceAll('\r\n', '\n'),
  );
}

/** Behind the frontmatter, else at the top; null where an unclosed frontmatter leaves no such place. */
function fileEdit({ text, frontmatter }: Article, words: string): Edit | null {
  if (frontmatter?.closed === false) return null;
  const at = frontmatter?.range.end ?? (text.startsWith(BOM) ? 1 : 0);
  const lineBreak = lineBreakOf(text);
  return { start: at, end: at, text: frontmatter === null ? words + lineBreak : lineBreak + words };
}

const BOM = '\uFEFF';
