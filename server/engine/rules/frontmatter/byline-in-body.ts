import type { Article, Block, Lifted } from '../../article/article.ts';
import { isoDay, readDate } from '../../article/dates.ts';
import type { WrittenField } from '../../article/frontmatter/editing/editing.ts';
import { fillFields } from '../../article/frontmatter/editing/fill.ts';
import { holdsNothing } from '../../article/frontmatter/frontmatter.ts';
import { AUTHOR_KEYS, fieldNamed } from '../../article/frontmatter/keys.ts';
import { defineRule, type Fix } from '../../rule.ts';
import type { Form } from '../../schema/form.ts';
import { anyOf } from '../../schema/words.ts';
import { withLineBreak } from '../../text/edit.ts';
import { lineAt } from '../../text/lines.ts';
import type { Range } from '../../text/range.ts';

const COPY = 'Copy to the frontmatter';
const MOVE = 'Move to the frontmatter';
const CREATE = 'Create frontmatter with the author';

export const rule = defineRule({
  id: 'frontmatter/byline-in-body',
  summary:
    'The author, the date or the title stands in a line of the text and not in the frontmatter, where tools look for it.',
  why: 'Author pages, feeds and search engines read the field; a name that stands only in the text is credited nowhere else.',
  quiet:
    'An author, date or title in the frontmatter; fields that frontmatter/required asks for; names in captions and credits; “by” before anything but a name, and a line or heading “By …” among the paragraphs; a date or a title where there is no frontmatter at all, or where the site’s generator takes the title from the heading; frontmatter that is not read; curated items.',
  basis: 'Google News: bylines; NewsGuard: names of content creators.',
  severity: 'information',
  fixes: [COPY, MOVE, CREATE],
  options: {},
  *check({ article, profile, form }) {
    const { frontmatter, identity, lines } = article;
    if (profile === 'curated' || frontmatter?.read === false) return;
    const asked = form.faults().flatMap(({ kind, expected }) => (kind === 'required' ? expected : []));
    const unasked = (key: string, found: Lifted | null): InText | null =>
      asked.includes(key) ? null : inText(article, found);
    const author = unasked('author', identity.author);
    const hasFields = (frontmatter?.fields.length ?? 0) > 0;
    const dated = inText(article, identity.date);
    const date = hasFields ? atTop(article, unasked('date', identity.date)) : null;
    const title = hasFields && NEED_TITLE.includes(form.generator) ? unasked('title', identity.title) : null;
    if (author !== null) {
      const { found, block } = author;
      const line = lineAt(lines, found.range.start);
      const isByline = block.zone === 'byline';
      const names = namesIn(found.value, block.prose.text);
      const lifted = [found, ...(dated?.block === block ? [dated.found] : [])];
      const fields: readonly WrittenField[] = [
        authorField(article, form, names),
        ...lifted.slice(1).map((date) => dateField(date)),
      ];
      yield {
        range: isByline ? block.range : found.range,
        message: isByline
          ? `The byline “${found.value}” on line ${line} is not in the frontmatter; add the ${names.length > 1 ? 'authors' : 'author'} there.`
          : `The author, ${found.value}, is named only in the biography on line ${line}; add the name to the frontmatter.`,
        fixes: lifting(article, block, fields, lifted),
      };
    }
    if (date !== null && date.block !== author?.block) {
      const { found, block } = date;
      yield {
        range: found.range,
        message: `The date “${found.value}” on line ${lineAt(lines, found.range.start)} is not in the frontmatter; add it there.`,
        fixes: lifting(article, block, [dateField(found)], [found]),
      };
    }
    if (title !== null) {
      const { found, block } = title;
      yield {
        range: found.range,
        message: `The title on line ${lineAt(lines, found.range.start)} is not in the frontmatter, where the site looks for it; add it there.`,
        fixes: lifting(article, block, [['title', found.value]], [found]),
      };
    }
  },
});

/** Site generators that do not take a page's title from its heading. */
const NEED_TITLE: readonly (string | null)[] = ['hugo', 'jekyll', 'astro', 'eleventy', 'zola', 'pelican'];

interface InText {
  readonly found: Lifted;
  readonly block: Block;
}

function inText({ blocks }: Article, found: Lifted | null): InText | null {
  if (found?.from !== 'text') return null;
  const block = blocks.find(({ range }) => range.start <= found.range.start && found.range.end <= range.end);
  return block === undefined ? null : { found, block };
}

/** Under a heading within the text a date is that of what the text tells. */
const atTop = ({ blocks }: Article, found: InText | null): InText | null =>
  found === null || blocks.slice(0, found.block.index).some(({ zone }) => zone === 'heading') ? null : found;

/**
 * Each of the names, where the line holds several full ones and nothing else; else the whole line. Behind a comma alone
 * stands as often what somebody is, or whom somebody writes for, unless the line speaks of authors.
 */
function namesIn(words: string, line: string): readonly string[] {
  if (!/\s(?:and|&)\s/u.test(words) && !/^\W{0,3}(?:authors|writers|reporters)\b/iu.test(line))
    return [words];
  const parts = words.split(/\s*(?:,\s*(?:and|&)\s|,|\s(?:and|&)\s)\s*/u);
  return parts.every((part) => FULL_NAME.test(part) && !ROLE.test(part)) ? parts : [words];
}

const FULL_NAME = /^\p{Lu}[\p{L}'’.-]*(?: \p{L}[\p{L}'’.-]*){1,4}$/u;

const ROLE =
  /\b(?:writer|reporter|journalist|editor|correspondent|columnist|producer|photographer|contributor|analyst|professor|director|founder|fellow|freelancer|intern|chief|staff|senior|editorial|news|press|agency|team|desk|times|post|university|institute)s?\b/iu;

/** Several names are a list where the field takes one. An author field that is there and empty is the one to fill. */
function authorField({ frontmatter }: Article, form: Form, names: readonly string[]): WrittenField {
  const empty = fieldNamed(frontmatter?.fields ?? [], AUTHOR_KEYS, (field) =>
    holdsNothing(field.value) ? field.key : null,
  );
  const takesList = (key: string): boolean => form.fieldAt([key])?.types.includes('list') === true;
  const key =
    empty ?? (names.length > 1 && !takesList('author') && takesList('authors') ? 'authors' : 'author');
  const [only] = names;
  if (names.length === 1 && only !== undefined) return [key, only];
  return [key, takesList(key) ? names : anyOf(names, 'and')];
}

function dateField({ value }: Lifted): WrittenField {
  const reading = readDate(value);
  return ['date', reading.kind === 'day' ? { date: isoDay(reading.day) } : value];
}

/** A line that holds nothing else can be moved; a heading stays, for readers see it. */
const MOVABLE: readonly string[] = ['byline', 'dateline'];

function lifting(
  article: Article,
  block: Block,
  fields: readonly WrittenField[],
  lifted: readonly Lifted[],
): readonly Fix[] {
  const edits = fillFields(article, fields);
  const end = edits?.at(-1)?.end;
  if (edits === null || end === undefined) return [];
  const copy: Fix = { title: article.frontmatter === null ? CREATE : COPY, safety: 'review', edits };
  const removed = saysMore(article.text, block, lifted) ? null : removable(article, block);
  if (removed === null || removed.start < end) return [copy];
  return [copy, { title: MOVE, safety: 'review', edits: [...edits, { ...removed, text: '' }] }];
}

/** Whether a line holds anything that would be lost with it: a place, a clause, a time of day. */
function saysMore(text: string, { range }: Block, lifted: readonly Lifted[]): boolean {
  let rest = '';
  let from = range.start;
  for (const { range: one } of lifted.toSorted((a, b) => a.range.start - b.range.start)) {
    rest += `${text.slice(from, one.start)} `;
    from = Math.max(from, one.end);
  }
  return /[\p{L}\p{N}]/u.test((rest + text.slice(from, range.end)).replaceAll(LABELS, ' '));
}

/** What stands before a name or a date in such a line, and says nothing that its field does not. */
const LABELS =
  /(?<![\p{L}\p{N}])(?:(?:words|text|story|report|written|reported|posted|published|by|on|authors?|writers?|reporters?|date|dated?)(?![\p{L}\p{N}]))/giu;

/** The whole lines of a byline, with the rule that sets it off from the text; null where something would be lost. */
function removable({ text, format, frontmatter, blocks }: Article, block: Block): Range | null {
  // Where plain text is all there is, its byline is what readers see.
  if (format === 'text' && frontmatter === null) return null;
  if (!MOVABLE.includes(block.zone) || block.containers.length > 0) return null;
  if (block.inlines.some(({ kind }) => LINKS.includes(kind))) return null;
  const line = withBlankLine(text, withLineBreak(text, block.range));
  const below = blocks[block.index + 1];
  if (below?.kind !== 'rule' || block.index > 0) return line;
  return { start: line.start, end: withBlankLine(text, withLineBreak(text, below.range)).end };
}

const LINKS: readonly string[] = ['link', 'autolink', 'url'];

/** A paragraph goes with one of the blank lines around it. */
function withBlankLine(text: string, { start, end }: Range): Range {
  const above = text.slice(Math.max(0, start - 200), start);
  const before = above === '' || /(?:^|[\r\n])[ \t]*(?:\r\n|[\r\n])$|^\uFEFF$/u.test(above);
  const blank = before ? (/^[ \t]*(?:\r\n|[\r\n])/u.exec(text.slice(end, end + 200))?.[0].length ?? 0) : 0;
  return { start, end: end + blank };
}
