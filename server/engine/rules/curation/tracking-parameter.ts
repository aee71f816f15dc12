import type { Article } from '../../article/article.ts';
import {
  addressesOf,
  AMP_KEYS,
  curatedItems,
  editText,
  type Address,
} from '../../article/frontmatter/curated.ts';
import { isTracking, parametersOf, type Parameter } from '../../evidence/sources/addresses.ts';
import { isCurated } from '../../evidence/holdings.ts';
import { defineRule, type Fix } from '../../rule.ts';
import { anyOf } from '../../schema/words.ts';
import type { Edit } from '../../text/edit.ts';

export const rule = defineRule({
  id: 'curation/tracking-parameter',
  summary: 'The address of a curated item carries a tracking or referral parameter.',
  why: 'It credits a visit to somebody else’s campaign, and one page gets two addresses.',
  quiet: 'Parameters that select the page, such as id, p and v; fragments; addresses of images.',
  basis: 'Canonical addresses; Google: duplicate URLs.',
  severity: 'hint',
  fixes: ['Remove the parameter'],
  options: {
    parameters: { type: 'strings', default: [], describe: 'Further parameters that track.' },
  },
  when: isCurated,
  *check({ article, dossier, options }) {
    const further = new Set(options.parameters.map((name) => name.toLowerCase()));
    for (const item of dossier.recall(curatedItems)) {
      const addresses = [...item.addresses, ...addressesOf(item.fields, AMP_KEYS)];
      for (const [at, address] of addresses.entries()) {
        const tracking = parametersOf(address.text).filter(
          ({ name }) => isTracking(name, address.text) || further.has(name.toLowerCase()),
        );
        const [first] = tracking;
        // An item often gives one address twice, as the original and as the page: one finding mends both.
        const same = addresses.filter(({ text }) => text === address.text);
        if (first === undefined || addresses.indexOf(same[0] ?? address) < at) continue;
        const names = [...new Set(tracking.map(({ name }) => name))].map((name) => `“${name}”`);
        const words = names.length === 1 ? `parameter ${names[0]}` : `parameters ${anyOf(names, 'and')}`;
        const start = address.start === null ? null : address.start + first.start;
        yield {
          range: start === null ? address.value.range : { start, end: start + first.text.length },
          message: `The address in “${address.key}” carries the tracking ${words}; remove ${names.length === 1 ? 'it' : 'them'}.`,
          fixes: removal(article, same, tracking),
        };
      }
    }
  },
});

/** Takes the parameters out of every copy of an address; the question mark goes with the last of them. */
function removal(
  article: Article,
  copies: readonly Address[],
  tracking: readonly Parameter[],
): readonly Fix[] {
  const edits = copies.map((copy) => withoutParameters(article, copy, tracking));
  const all = edits.flatMap((some) => some ?? []);
  return edits.includes(null) ? [] : [{ title: 'Remove the parameter', safety: 'safe', edits: all }];
}

function withoutParameters(
  article: Article,
  address: Address,
  tracking: readonly Parameter[],
): readonly Edit[] | null {
  const { text } = address;
  const all = parametersOf(text);
  const last = all.at(-1);
  const kept = all.filter(({ start }) => tracking.every((parameter) => parameter.start !== start));
  const query = kept.length === 0 ? '' : `?${kept.map((parameter) => parameter.text).join('&')}`;
  const end = last === undefined ? text.length : last.start + last.text.length;
  return editText(article, address, text.indexOf('?'), end, query);
}
