import { curatedItems, hostOf, type CuratedItem } from '../../article/frontmatter/curated.ts';
import type { Article } from '../../article/article.ts';
import { removeItem } from '../../article/frontmatter/editing/editing.ts';
import { textOf } from '../../article/frontmatter/frontmatter.ts';
import { fieldNamed, PUBLISHED_KEYS } from '../../article/frontmatter/keys.ts';
import { isCurated } from '../../evidence/holdings.ts';
import { defineRule, type Fix } from '../../rule.ts';
import { lineAt } from '../../text/lines.ts';
import type { Range } from '../../text/range.ts';

export const rule = defineRule({
  id: 'curation/duplicate-related',
  summary: 'A related item is the article itself, or another of the related items.',
  why: 'Readers are sent to the story that they have just read.',
  quiet:
    'Items of a series with the same title but other excerpts, addresses or days; the same subject in another outlet.',
  basis: 'House practice of aggregation.',
  severity: 'information',
  fixes: ['Remove the item'],
  options: {},
  when: isCurated,
  *check({ article, dossier }) {
    const items = dossier.recall(curatedItems);
    for (const [at, item] of items.entries()) {
      const first = item.isLead ? undefined : items.slice(0, at).find((other) => isSame(item, other));
      if (first === undefined) continue;
      const place = (first.title ?? first.addresses[0])?.value.range ?? first.range;
      const name = (first.title ?? first.addresses[0])?.text ?? 'an item';
      const line = lineAt(article.lines, place.start);
      yield {
        range: trimmed(article.text, item.range),
        message: `This related item repeats “${name.slice(0, 100)}” (line ${line}); remove it.`,
        related: [{ message: 'The same item stands here.', range: place }],
        fixes: removal(article, item),
      };
    }
  },
});

/** One page, or one text; a title alone may be that of a column, unless there is nothing else to tell them apart. */
function isSame(a: CuratedItem, b: CuratedItem): boolean {
  if (a.addresses.some(({ text }) => b.addresses.some((other) => page(other.text) === page(text))))
    return true;
  const sameTitle = leveled(a.title?.text) !== '' && leveled(a.title?.text) === leveled(b.title?.text);
  const [excerpt, other] = [leveled(a.excerpt?.text), leveled(b.excerpt?.text)];
  if (excerpt !== '' && excerpt === other)
    return excerpt.length > LONG_EXCERPT || sameTitle || a.title === null || b.title === null;
  // A long title is that of one piece, wherever it stands, unless it comes again with another day or other words.
  if (sameTitle && b.isLead && excerpt === '' && isLong(a.title?.text) && !onOtherDays(a, b)) return true;
  const apart = (excerpt !== '' && other !== '') || (a.addresses.length > 0 && b.addresses.length > 0);
  return sameTitle && !apart && !onOtherDays(a, b);
}

const onOtherDays = (a: CuratedItem, b: CuratedItem): boolean =>
  dayOf(a) !== null && dayOf(b) !== null && dayOf(a) !== dayOf(b);

/** Columns and series have short names. */
const isLong = (title = ''): boolean => (title.match(/\p{L}{2,}/gu)?.length ?? 0) >= LONG_TITLE;

const LONG_TITLE = 4;

const dayOf = ({ fields }: CuratedItem): string | null =>
  fieldNamed(fields, PUBLISHED_KEYS, ({ value }) => textOf(value)?.slice(0, 10) ?? null);

const LONG_EXCERPT = 60;

const leveled = (text = ''): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** An address without what may differ for one page: the scheme, `www.`, a slash at the end, tracking, a fragment. */
function page(address: string): string {
  const host = hostOf(address);
  if (host === null) return address;
  const path = address.replace(/^https?:\/\/[^/?#]*/iu, '').replace(/#.*$/u, '');
  return host + path.replace(/([?&])(?:utm_\w+|ref|fbclid|gclid)=[^&]*/giu, '$1').replace(/[/?&]+$/u, '');
}

/** A table of TOML begins behind its heading. */
const trimmed = (text: string, { start, end }: Range): Range => {
  const blank = /^\s*/u.exec(text.slice(start, end))?.[0].length ?? 0;
  return { start: start + blank, end };
};

function removal(article: Article, { place }: CuratedItem): readonly Fix[] {
  const edits = place && removeItem(article, place.list, place.index);
  return edits === null ? [] : [{ title: 'Remove the item', safety: 'review', edits }];
}
