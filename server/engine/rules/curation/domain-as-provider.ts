import { curatedItems, providerOf } from '../../article/frontmatter/curated.ts';
import { defineRule } from '../../rule.ts';

export const rule = defineRule({
  id: 'curation/domain-as-provider',
  summary: 'The name of a curated item’s provider is a bare domain.',
  why: 'Readers know publishers by their names; a domain is what a machine puts where it knows none.',
  quiet:
    'Publishers whose name is written like a domain with capitals, such as Space.com; names that the house lists.',
  basis: 'House practice of aggregation: credit the publisher by name.',
  severity: 'hint',
  fixes: [],
  options: {
    allow: {
      type: 'strings',
      default: [],
      describe: 'Domains in small letters that are a publisher’s name.',
    },
  },
  *check({ article, profile, options }) {
    for (const item of curatedItems(article, profile)) {
      const name = providerOf(item.fields);
      if (name === null || !BARE_DOMAIN.test(name.text) || options.allow.includes(name.text)) continue;
      yield {
        range: name.value.range,
        message: `The provider’s name, ${name.text}, is its domain; give the name that the publisher goes by.`,
      };
    }
  },
});

/** All in small letters: a name that is written like a domain has its capitals. */
const BARE_DOMAIN = /^(?:[a-z0-9-]+\.)+[a-z]{2,}$/u;
