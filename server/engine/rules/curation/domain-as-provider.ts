import type { Article } from '../../article/article.ts';
import {
  curatedItems,
  editText,
  fieldText,
  providerOf,
  siteOf,
  type CuratedItem,
  type FieldText,
} from '../../article/frontmatter/curated.ts';
import { fieldNamed } from '../../article/frontmatter/keys.ts';
import { publisherName } from '../../language/publishers.ts';
import { isCurated } from '../../evidence/holdings.ts';
import { defineRule, type Fix } from '../../rule.ts';

export const rule = defineRule({
  id: 'curation/domain-as-provider',
  summary: 'The name of a curated item’s provider is a bare domain.',
  why: 'Readers know publishers by their names; a domain is what a machine puts where it knows none.',
  quiet:
    'Publishers whose name is written like a domain with capitals, such as Space.com; names that the house lists.',
  basis: 'House practice of aggregation: credit the publisher by name.',
  severity: 'hint',
  fixes: ['Replace with the name that is known for the domain'],
  options: {
    allow: {
      type: 'strings',
      default: [],
      describe: 'Domains in small letters that are a publisher’s name.',
    },
    names: {
      type: 'strings',
      default: [],
      describe: 'Names of publishers that the house knows, each as “domain=Name”.',
    },
  },
  when: isCurated,
  *check({ article, dossier, options }) {
    const items = dossier.recall(curatedItems);
    for (const item of items) {
      const name = providerOf(item.fields);
      if (name === null || !BARE_DOMAIN.test(name.text) || options.allow.includes(name.text)) continue;
      const known = knownName(name.text.replace(/^www\./u, ''), items, options.names);
      yield {
        range: name.value.range,
        message:
          known === null
            ? `The provider’s name, ${name.text}, is its domain; give the name that the publisher goes by.`
            : `The provider’s name, ${name.text}, is its domain; the publisher goes by the name ${known}.`,
        fixes: known === null ? [] : naming(article, name, known),
      };
    }
  },
});

/** All in small letters: a name that is written like a domain has its capitals. */
const BARE_DOMAIN = /^(?:[a-z0-9-]+\.)+[a-z]{2,}$/u;

/** What the house calls it, else another item of the same domain, else everybody. */
function knownName(domain: string, items: readonly CuratedItem[], names: readonly string[]): string | null {
  const listed = names.find((entry) => entry.startsWith(`${domain}=`));
  if (listed !== undefined) return listed.slice(domain.length + 1).trim();
  for (const { fields } of items) {
    const name = providerOf(fields)?.text;
    if (name !== undefined && !BARE_DOMAIN.test(name) && domainOf(fields) === domain) return name;
  }
  return publisherName(domain) ?? publisherName(siteOf(domain));
}

const domainOf = (fields: CuratedItem['fields']): string | null =>
  fieldNamed(fields, ['provider', 'publisher', 'source'], ({ value }) =>
    value.kind === 'mapping' ? fieldNamed(value.fields, ['domain'], fieldText) : null,
  )?.text.replace(/^www\./u, '') ?? null;

function naming(article: Article, name: FieldText, known: string): readonly Fix[] {
  const edits = editText(article, name, 0, name.text.length, known);
  return edits === null ? [] : [{ title: `Replace with ${known}`, safety: 'review', edits }];
}
