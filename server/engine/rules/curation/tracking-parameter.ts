import {
  addressesOf,
  AMP_KEYS,
  curatedItems,
  hostOf,
  type Address,
} from '../../article/frontmatter/curated.ts';
import { defineRule, type Fix } from '../../rule.ts';
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
  *check({ article, profile, options }) {
    const further = new Set(options.parameters.map((name) => name.toLowerCase()));
    for (const item of curatedItems(article, profile)) {
      const seen = new Set<string>();
      for (const address of [...item.addresses, ...addressesOf(item.fields, AMP_KEYS)]) {
        const tracking = parametersOf(address.text).filter(
          ({ name }) => isTracking(name, address.text) || further.has(name.toLowerCase()),
        );
        const [first] = tracking;
        // An item often gives one address twice, as the original and as the page.
        if (first === undefined || seen.has(address.text)) continue;
        seen.add(address.text);
        const names = [...new Set(tracking.map(({ name }) => name))].join('”, “');
        const start = address.start === null ? null : address.start + first.start;
        yield {
          range: start === null ? address.value.range : { start, end: start + first.text.length },
          message: `The address in “${address.key}” carries the tracking parameter “${names}”; remove it.`,
          fixes: removal(address, tracking),
        };
      }
    }
  },
});

interface Parameter {
  readonly name: string;
  /** `name=value`. */
  readonly text: string;
  /** Offset in the address. */
  readonly start: number;
}

function parametersOf(address: string): readonly Parameter[] {
  const question = address.indexOf('?');
  if (question < 0 || hostOf(address) === null) return [];
  const end = address.indexOf('#', question);
  const query = address.slice(question + 1, end < 0 ? undefined : end);
  return [...query.matchAll(/[^&]+/gu)].map(({ 0: text, index }) => ({
    name: text.replace(/=.*$/su, ''),
    text,
    start: question + 1 + index,
  }));
}

const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|igsh|mc_cid|mc_eid|mkt_tok|_hsenc|_hsmi|ref|ref_src|ref_url|referrer|cmpid|cmp|ncid|icid|ocid|s_cid|smid|wt\.mc_id|guccounter|guce_referrer\w*|trk|trkcampaign|sref)$/iu;

/** On code hosts `ref` names a branch. */
const isTracking = (name: string, address: string): boolean =>
  TRACKING.test(name) &&
  !(name === 'ref' && /(?:^|\.)(?:github|gitlab|bitbucket)\./u.test(hostOf(address) ?? ''));

/** Takes out the parameters with the mark that joins each to the others; the question mark goes with the last. */
function removal({ text, start }: Address, tracking: readonly Parameter[]): readonly Fix[] {
  if (start === null) return [];
  const all = parametersOf(text);
  const kept = all.filter(({ start: at }) => tracking.every((parameter) => parameter.start !== at));
  const from = text.indexOf('?');
  const last = all.at(-1);
  if (last === undefined) return [];
  const query = kept.length === 0 ? '' : `?${kept.map((parameter) => parameter.text).join('&')}`;
  const edit: Edit = { start: start + from, end: start + last.start + last.text.length, text: query };
  return [{ title: 'Remove the parameter', safety: 'safe', edits: [edit] }];
}
