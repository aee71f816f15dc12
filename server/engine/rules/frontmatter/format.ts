import { curatedItems, isPartial } from '../../article/frontmatter/curated.ts';
import { setValue } from '../../article/frontmatter/editing/editing.ts';
import { textOf } from '../../article/frontmatter/frontmatter.ts';
import { hasFormFaults } from '../../evidence/holdings.ts';
import { defineRule, type Fix } from '../../rule.ts';
import { valueAtPath } from '../../schema/place.ts';

export const rule = defineRule({
  id: 'frontmatter/format',
  summary: 'A web address, e-mail address, slug, language tag or other pattern that is malformed.',
  why: 'A malformed address or language tag is dropped without a word by whatever reads it: browsers, feeds, search engines.',
  quiet:
    'Paths on the site where the profile takes them; templates; fields without a value; words of a date, which another rule reads; an address of a curated item without its scheme or host, which curation/mismatched-url finds.',
  basis: 'URL standard; BCP 47; house policy.',
  severity: 'warning',
  fixes: ['Change to "…"'],
  options: {},
  when: hasFormFaults,
  *check({ article, form, dossier }) {
    const faults = form.faults().filter(({ kind }) => kind === 'format');
    const items = faults.length === 0 ? [] : dossier.recall(curatedItems);
    const partial = items.flatMap(({ addresses }) => addresses.filter(({ text }) => isPartial(text)));
    for (const { path, range, message, expected } of faults) {
      const value = valueAtPath(article, path);
      // Of these another rule speaks.
      if (partial.some((address) => address.value === value)) continue;
      const [meant] = expected;
      const edits = value === undefined || meant === undefined ? null : setValue(article, value, meant);
      const safety = meant === textOf(value) ? 'safe' : 'review';
      const fixes: readonly Fix[] = edits === null ? [] : [{ title: `Change to "${meant}"`, safety, edits }];
      yield { range, message, fixes };
    }
  },
});
