import type { Article, Block } from '../article/article.ts';
import { valueAt, type FieldValue } from '../article/frontmatter/frontmatter.ts';
import type { Problem } from '../rule.ts';
import { overlaps, type Range } from '../text/range.ts';
import { isDirective, readDirective, type NamedRule } from './directive.ts';
import type { PolicyIgnore } from './policy.ts';

/** A place where a comment, a frontmatter key or the policy silences rules. */
export interface Ignore {
  /** Empty: every rule. */
  readonly rules: readonly NamedRule[];
  readonly over: Range;
  readonly reason: string;
  /** The comment, in the article; null for an ignore of the policy, which silences what touches its words. */
  readonly place: Range | null;
}

/** The ignores an article writes for itself, and what is wrong with how they are written. */
export interface WrittenIgnores {
  readonly ignores: readonly Ignore[];
  readonly problems: readonly Problem[];
}

const NONE: WrittenIgnores = { ignores: [], problems: [] };

export function ignoresOf(article: Article): WrittenIgnores {
  if (!article.text.includes('backread')) return NONE;
  const found = { ignores: [...frontmatterKey(article)], problems: [] };
  frontmatterComments(article, found);
  if (article.format !== 'text') bodyComments(article, found);
  return found;
}

/** True where an ignore silences a finding of the rule at a range. */
export function silences({ rules, over, place }: Ignore, rule: string, at: Range): boolean {
  if (rules.length > 0 && !rules.some(({ id }) => id === rule)) return false;
  if (place === null) return overlaps(over, at) || (at.start === at.end && at.start === over.start);
  return at.start >= over.start && at.start < over.end;
}

/** The ignores of the policy as places in the article: each passage with the words, or the whole file. */
export function policyIgnores({ text }: Article, ignores: readonly PolicyIgnore[]): readonly Ignore[] {
  return ignores.flatMap((ignore) => {
    const rules = [{ id: ignore.rule, range: { start: 0, end: 0 } }];
    const places = ignore.text === null ? [wholeFile(text)] : passagesWith(text, ignore.text);
    return places.map((over) => ({ rules, over, reason: ignore.reason, place: null }));
  });
}

/** One past the end, so that findings at the end of the text are inside. */
const wholeFile = (text: string): Range => ({ start: 0, end: text.length + 1 });

/** Where the words stand, whatever the white space between them. */
function passagesWith(text: string, words: string): readonly Range[] {
  const pattern = words.trim().split(/\s+/u).map(escaped).join('\\s+');
  return [...text.matchAll(new RegExp(pattern, 'gu'))].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
  }));
}

const escaped = (word: string): string => word.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');

type Found = { readonly ignores: Ignore[]; readonly problems: Problem[] };

/** `backread: { ignore: [RULE…] }` silences the rules in the whole file. */
function frontmatterKey({ frontmatter, text }: Article): readonly Ignore[] {
  const value = valueAt(frontmatter, 'backread', 'ignore');
  if (value === undefined) return [];
  const items = value.kind === 'list' ? value.items : [value];
  const rules = items.flatMap((item) =>
    item.kind === 'scalar' && item.value !== null ? [{ id: String(item.value), range: item.range }] : [],
  );
  return rules.length === 0 ? [] : [{ rules, over: wholeFile(text), reason: '', place: value.range }];
}

/** `# backread-ignore RULE: reason` on the line above a field or a list item of YAML or TOML. */
function frontmatterComments({ frontmatter, text }: Article, found: Found): void {
  if (frontmatter === null || (frontmatter.format !== 'yaml' && frontmatter.format !== 'toml')) return;
  const { content, fields } = frontmatter;
  const values: Range[] = [];
  const nodes: Range[] = [];
  for (const field of fields) collect(field.value, field.range, values, nodes);
  for (const comment of text.slice(content.start, content.end).matchAll(/^[ \t]*#([^\r\n]*)/gmu)) {
    const place = {
      start: content.start + comment.index,
      end: content.start + comment.index + comment[0].length,
    };
    const inside = comment[1] ?? '';
    if (!isDirective(inside) || values.some((value) => value.start < place.end && place.start < value.end))
      continue;
    const next = nodes.filter(({ start }) => start >= place.end);
    const first = Math.min(...next.map(({ start }) => start));
    const end = Math.max(...next.filter(({ start }) => start === first).map((node) => node.end));
    const over = next.length === 0 ? { start: place.end, end: place.end } : { start: first, end };
    add(found, text, place, place.end - inside.length, inside, over);
  }
}

/** Scalars, which may hold a # that is no comment, and the fields and items that a comment can stand above. */
function collect(value: FieldValue, range: Range, scalars: Range[], nodes: Range[]): void {
  nodes.push(range);
  if (value.kind === 'scalar') scalars.push(value.range);
  else if (value.kind === 'list') for (const item of value.items) collect(item, item.range, scalars, nodes);
  else for (const field of value.fields) collect(field.value, field.range, scalars, nodes);
}

/** Comments of the body: each on a line of its own, for the block that follows, for a stretch or for the file. */
function bodyComments(article: Article, found: Found): void {
  const { text, blocks } = article;
  const open: { readonly place: Range; readonly rules: readonly NamedRule[]; readonly reason: string }[] = [];
  for (const block of blocks) {
    for (const { kind, range } of block.inlines) {
      const comment = kind === 'html' || kind === 'expression' ? commentAt(text, range) : null;
      if (comment === null || !isDirective(comment.inside)) continue;
      const message = 'A Backread comment counts only on a line of its own: move it above the paragraph.';
      found.problems.push({ range, message });
    }
    const comment = COMMENT_KINDS.has(block.kind) ? commentAt(text, block.range) : null;
    if (comment === null || !isDirective(comment.inside)) continue;
    const { inside, offset } = comment;
    const directive = readDirective(inside, offset);
    if (directive.scope === 'start') {
      open.push({ place: block.range, rules: directive.rules, reason: directive.reason });
    } else if (directive.scope === 'end') {
      const begun = open.pop();
      if (begun === undefined) {
        const message = 'This ends no ignore: write backread-ignore-start where it begins, or remove this.';
        found.problems.push({ range: block.range, message });
      } else {
        found.ignores.push({ ...begun, over: { start: begun.place.start, end: block.range.end } });
      }
    } else {
      add(found, text, block.range, offset, inside, nextBlock(article, block));
    }
  }
  for (const begun of open) {
    found.ignores.push({ ...begun, over: { start: begun.place.start, end: text.length + 1 } });
    const message = 'This ignore is never ended and holds to the end of the file: add backread-ignore-end.';
    found.problems.push({ range: begun.place, message });
  }
}

const COMMENT_KINDS: ReadonlySet<string> = new Set(['comment', 'html', 'component']);

/** The inside of the comment that a range starts with, HTML or MDX, and where it starts. */
function commentAt(text: string, range: Range): { readonly inside: string; readonly offset: number } | null {
  const whole = text.slice(range.start, range.end);
  for (const [open, close] of [
    ['<!--', '-->'],
    ['{/*', '*/}'],
  ] as const) {
    const end = whole.startsWith(open) ? whole.indexOf(close, open.length) : -1;
    if (end >= 0) return { inside: whole.slice(open.length, end), offset: range.start + open.length };
  }
  return null;
}

/** Adds what a comment for one place or for the file asks for; a directive that is none is a problem. */
function add(found: Found, text: string, place: Range, offset: number, inside: string, over: Range): void {
  const directive = readDirective(inside, offset);
  if (directive.scope === null) {
    const { name, range, meant } = directive;
    const hint =
      meant === null ? 'backread-ignore, -ignore-start, -ignore-end or -ignore-file' : `"${meant}"`;
    const fixes =
      meant === null
        ? []
        : [{ title: `Change to "${meant}"`, safety: 'review' as const, edits: [{ ...range, text: meant }] }];
    found.problems.push({ range, message: `Backread knows no comment "${name}": write ${hint}.`, fixes });
  } else if (directive.scope === 'next' || directive.scope === 'file') {
    const { rules, reason, scope } = directive;
    found.ignores.push({ rules, reason, place, over: scope === 'file' ? wholeFile(text) : over });
  } else {
    found.problems.push({
      range: place,
      message: 'In frontmatter an ignore is for the field below it: write backread-ignore.',
    });
  }
}

/** What a comment stands above: the next block that is no comment; of a list, a quotation or a table the whole. */
function nextBlock({ text, blocks }: Article, comment: Block): Range {
  let at = comment.index + 1;
  while (blocks[at]?.kind === 'comment') at++;
  const block = blocks[at];
  if (block === undefined) return { start: text.length, end: text.length };
  const depth = comment.containers.length;
  const container = block.containers[depth];
  const { start } = container?.range ?? block.range;
  let { end } = container?.range ?? block.range;
  for (let next = blocks[++at]; next !== undefined; next = blocks[++at]) {
    const same = next.containers[depth];
    if (container?.kind === 'list-item' && same?.list === container.list) end = same.range.end;
    else if (container === undefined && follows(text, blocks[at - 1], next)) end = next.range.end;
    else break;
  }
  return { start: Math.min(start, block.range.start), end: Math.max(end, block.range.end) };
}

/** True for two rows of one table. */
const follows = (text: string, row: Block | undefined, next: Block): boolean =>
  row?.kind === 'table-row' &&
  next.kind === 'table-row' &&
  !/(?:\r\n|\n|\r(?!\n))[ \t>]*[\r\n]/u.test(text.slice(row.range.end, next.range.start));
