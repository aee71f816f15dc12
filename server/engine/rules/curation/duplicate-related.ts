import { curatedItems, hostOf, type CuratedItem } from '../../article/frontmatter/curated.ts';
import { defineRule, type Fix } from '../../rule.ts';
import { withLineBreak } from '../../text/edit.ts';
import { lineAt } from '../../text/lines.ts';

export const rule = defineRule({
  id: 'curation/duplicate-related',
  summary: 'A related item is the article itself, or another of the related items.',
  why: 'Readers are sent to the story that they have just read.',
  quiet:
    'Items of a series with the same title but other excerpts and addresses; the same subject in another outlet.',
  basis: 'House practice of aggregation.',
  severity: 'information',
  fixes: ['Remove the item'],
  options: {},
  *check({ article, profile }) {
    const items = curatedItems(article, profile);
    for (const [at, item] of items.entries()) {
      const first = item.isLead ? undefined : items.slice(0, at).find((other) => isSame(item, other));
      if (first === undefined) continue;
      const place = (first.title ?? first.addresses[0])?.value.range ?? first.range;
      const name = (first.title ?? first.addresses[0])?.text ?? 'an item';
      const line = lineAt(article.lines, place.start);
      yield {
        range: item.range,
        message: `This related item repeats “${name.slice(0, 100)}” (line ${line}); remove it.`,
        related: [{ message: 'The same item stands here.', range: place }],
        fixes: removal(article.text, item),
      };
    }
  },
});

/** One page, or one text; a title alone may be that of a column. */
function isSame(a: CuratedItem, b: CuratedItem): boolean {
  if (a.addresses.some(({ text }) => b.addresses.some((other) => page(other.text) === page(text))))
    return true;
  const [excerpt, other] = [leveled(a.excerpt?.text), leveled(b.excerpt?.text)];
  if (excerpt === '' || excerpt !== other) return false;
  return excerpt.length > LONG_EXCERPT || leveled(a.title?.text) === leveled(b.title?.text);
}

const LONG_EXCERPT = 60;

const leveled = (text = ''): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** An address without what may differ for one page: the scheme, `www.`, a slash at the end, tracking, a fragment. */
function page(address: string): string {
  const host = hostOf(address);
  if (host === null) return address;
  const path = address.replace(/^https?:\/\/[^/?#]*/iu, '').replace(/#.*$/u, '');
  return host + path.replace(/([?&])(?:utm_\w+|ref|fbclid|gclid)=[^&]*/giu, '$1').replace(/[/?&]+$/u, '');
}

/** Removes the lines of an item in a block list. */
function removal(text: string, { range }: CuratedItem): readonly Fix[] {
  const lines = withLineBreak(text, range);
  if (!/^[ \t]*-[ \t]+$/u.test(text.slice(lines.start, range.start))) return [];
  return [{ title: 'Remove the item', safety: 'review', edits: [{ ...lines, text: '' }] }];
}
