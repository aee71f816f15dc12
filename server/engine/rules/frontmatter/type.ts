import { hasFormFaults } from '../../evidence/holdings.ts';
import { defineRule } from '../../rule.ts';
import { conversions, CONVERT, SPLIT, WRAP } from '../../schema/convert.ts';
import { valueAtPath } from '../../schema/place.ts';

export const rule = defineRule({
  id: 'frontmatter/type',
  summary: 'The value of a field is of another kind than the field takes.',
  why: 'A list where a text is expected, or the word "true" in quotation marks, builds without complaint and comes out wrong on the page.',
  quiet:
    'Dates, in quotation marks or without; a lone text where the field takes a list of them as well; yes and no without quotation marks in a field of true or false; numbers without quotation marks where text is asked; false, which switches a field off; fields without a value; templates; house fields.',
  basis: 'House policy; the documentation of the site generators.',
  severity: 'error',
  fixes: [CONVERT, WRAP, SPLIT, 'Write it as text'],
  options: {},
  when: hasFormFaults,
  *check({ article, form }) {
    for (const { kind, path, range, message, expected } of form.faults()) {
      if (kind !== 'type') continue;
      const value = valueAtPath(article, path);
      const items = form.fieldAt(path)?.items ?? [];
      yield {
        range,
        message,
        fixes: value === undefined ? [] : conversions(article, value, expected, items),
      };
    }
  },
});
