import type { Article, Block, Lifted } from '../../article/article.ts';
import { isoDay, readDate } from '../../article/dates.ts';
import type { WrittenField } from '../../article/frontmatter/editing/editing.ts';
import { fillFields } from '../../article/frontmatter/editing/fill.ts';
import { defineRule, type Fix } from '../../rule.ts';
import { withLineBreak } from '../../text/edit.ts';
import { lineAt } from '../../text/lines.ts';

export const rule = defineRule({
  id: 'frontmatter/byline-in-body',
  summary:
    'The author, the date or the title stands in a line of the text and not in the frontmatter, where tools look for it.',
  why: 'Author pages, feeds and search engines read the field; a name that stands only in the text is credited nowhere else.',
  quiet:
    'An author, date or title in the frontmatter; names in captions and credits; “by” before anything but a name; a date or a title where there is no frontmatter at all, or where the site’s generator takes the title from the heading; frontmatter that is not read; curated items.',
  basis: 'Google News: bylines; NewsGuard: names of content creators.',
  severity: 'information',
  fixes: ['Copy to the frontmatter', 'Move to the frontmatter'],
  options: {},
  *check({ article, profile, form }) {
    const { frontmatter, identity, lines } = article;
    if (profile === 'curated' || frontmatter?.read === false) return;
    const author = inText(article, identity.author);
    const hasFields = (frontmatter?.fields.length ?? 0) > 0;
    const date = hasFields ? atTop(article, inText(article, identity.date)) : null;
    const title = hasFields && NEED_TITLE.includes(form.generator) ? inText(article, identity.title) : null;
    if (author !== null) {
      const { found, block } = author;
      const line = lineAt(lines, found.range.start);
      const isByline = block.zone === 'byline';
      const fields: readonly WrittenField[] = [
        ['author', found.value],
        ...(date?.block === block ? [dateField(date.found)] : []),
      ];
      yield {
        range: isByline ? block.range : found.range,
        message: isByline
          ? `The byline “${found.value}” on line ${line} is not in the frontmatter; add the author there.`
          : `The author, ${found.value}, is named only in the biography on line ${line}; add the name to the frontmatter.`,
        fixes: lifting(article, block, fields),
      };
    }
    if (date !== null && date.block !== author?.block) {
      const { found, block } = date;
      yield {
        range: found.range,
        message: `The date “${found.value}” on line ${lineAt(lines, found.range.start)} is not in the frontmatter; add it there.`,
        fixes: lifting(article, block, [dateField(found)]),
      };
    }
    if (title !== null) {
      const { found, block } = title;
      yield {
        range: found.range,
        message: `The title on line ${lineAt(lines, found.range.start)} is not in the frontmatter, where the site looks for it; add it there.`,
        fixes: lifting(article, block, [['title', found.value]]),
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

function dateField({ value }: Lifted): WrittenField {
  const reading = readDate(value);
  return ['date', reading.kind === 'day' ? { date: isoDay(reading.day) } : value];
}

/** A line that holds nothing else can be moved; a heading stays, for readers see it. */
const MOVABLE: readonly string[] = ['byline', 'dateline'];

function lifting(article: Article, block: Block, fields: readonly WrittenField[]): readonly Fix[] {
  const edits = fillFields(article, fields);
  const end = edits?.at(-1)?.end;
  if (edits === null || end === undefined) return [];
  const copy: Fix = { title: 'Copy to the frontmatter', safety: 'review', edits };
  const line = withLineBreak(article.text, block.range);
  if (!MOVABLE.includes(block.zone) || block.containers.length > 0 || line.start < end) return [copy];
  const removal = { ...withBlankLine(article.text, line), text: '' };
  return [copy, { title: 'Move to the frontmatter', safety: 'review', edits: [...edits, removal] }];
}

/** A paragraph goes with one of the blank lines around it. */
function withBlankLine(text: string, { start, end }: { readonly start: number; readonly end: number }) {
  const before = /(?:^|[\r\n])[ \t]*(?:\r\n|[\r\n])$/u.test(text.slice(Math.max(0, start - 200), start));
  const blank = before ? (/^[ \t]*(?:\r\n|[\r\n])/u.exec(text.slice(end, end + 200))?.[0].length ?? 0) : 0;
  return { start, end: end + blank };
}
