import {
  addressesOf,
  AMP_KEYS,
  curatedItems,
  fieldText,
  hostOf,
  siteOf,
  type Address,
  type CuratedItem,
} from '../../article/frontmatter/curated.ts';
import { fieldNamed } from '../../article/frontmatter/keys.ts';
import { defineRule, type Problem } from '../../rule.ts';

export const rule = defineRule({
  id: 'curation/mismatched-url',
  summary: 'The address of a curated item and its provider do not fit: another domain, or no full address.',
  why: 'The item is credited to a publisher on whose site it does not stand.',
  quiet:
    'Subdomains and sister domains of the provider; AMP copies and caches of the same host; short links; platforms where publishers post.',
  basis: 'Google: canonical and AMP addresses.',
  severity: 'warning',
  fixes: ['Set the provider’s domain to that of the address'],
  options: {
    platforms: { type: 'strings', default: [], describe: 'Further domains on which other publishers post.' },
  },
  *check({ article, profile, options }) {
    for (const item of curatedItems(article, profile)) {
      yield* ofProvider(item, options.platforms);
      yield* ofAmp(item);
    }
  },
});

/** Where everybody publishes, or where an address only leads on. */
const PLATFORMS = new Set(
  (
    'youtube.com youtu.be vimeo.com medium.com substack.com github.com github.io gitlab.com wordpress.com blogspot.com ' +
    'tumblr.com linkedin.com facebook.com x.com twitter.com instagram.com tiktok.com reddit.com spotify.com ' +
    'soundcloud.com apple.com slideshare.net msn.com yahoo.com google.com feedburner.com flipboard.com arxiv.org ' +
    'doi.org bit.ly t.co lnkd.in ow.ly goo.gl tinyurl.com buff.ly dlvr.it aka.ms trib.al'
  ).split(' '),
);

function* ofProvider({ fields, addresses }: CuratedItem, platforms: readonly string[]): Generator<Problem> {
  const provider = fieldNamed(fields, ['provider'], (field) => field.value);
  const domain = provider?.kind === 'mapping' ? fieldNamed(provider.fields, ['domain'], fieldText) : null;
  const site = domain === null ? null : bareHost(domain.text);
  const told = new Set<string>();
  for (const { key, text, value } of addresses) {
    const host = hostOf(text);
    if (host === null) {
      if (/^(?:\/|\.|www\.|[\w-]+\/)/u.test(text) && !text.startsWith('//')) {
        const message = `The address in “${key}” is not a full one; write it with https:// and its host.`;
        yield { range: value.range, message };
      }
      continue;
    }
    if (site === null || domain === null || told.has(text) || fits(host, site, platforms)) continue;
    told.add(text);
    yield {
      range: value.range,
      message: `“${key}” is on ${host}, but the provider’s domain is ${domain.text}; correct one of them.`,
      related: [{ message: 'The provider’s domain stands here.', range: domain.value.range }],
      fixes:
        domain.start === null
          ? []
          : [
              {
                title: 'Set the provider’s domain to that of the address',
                safety: 'review',
                edits: [{ start: domain.start, end: domain.start + domain.text.length, text: siteOf(host) }],
              },
            ],
    };
  }
}

const bareHost = (domain: string): string =>
  hostOf(domain) ??
  domain
    .toLowerCase()
    .replace(/^www\./u, '')
    .replace(/\/.*$/u, '');

/** The same site, or one of the same name elsewhere (`example.com`, `example.co.uk`). */
function fits(host: string, domain: string, platforms: readonly string[]): boolean {
  const [a, b] = [siteOf(host), siteOf(domain)];
  if (a === b || PLATFORMS.has(a) || PLATFORMS.has(host) || platforms.includes(a)) return true;
  return a.split('.')[0] === b.split('.')[0];
}

/** An AMP copy is on the page's own site, or in a cache whose path names that site. */
function* ofAmp({ fields, addresses }: CuratedItem): Generator<Problem> {
  const pages = addresses.flatMap(({ text }) => hostOf(text) ?? []);
  if (pages.length === 0) return;
  for (const copy of addressesOf(fields, AMP_KEYS)) {
    const host = ampHost(copy);
    if (host === null || pages.some((page) => fits(host, page, []))) continue;
    yield {
      range: copy.value.range,
      message: `“${copy.key}” is a copy of a page on ${host}, but the item’s own address is on ${pages[0]}; correct one of them.`,
    };
  }
}

function ampHost({ text }: Address): string | null {
  const host = hostOf(text);
  const cached = /\/(?:[a-z]\/)?(?:s\/)?(?:https?:\/\/)?((?:[\w-]+\.)+[a-z]{2,})(?:\/|$)/iu.exec(
    text.replace(/^https?:\/\/[^/]*/iu, ''),
  )?.[1];
  if (host === null || cached === undefined) return host;
  const isCache = /(?:^|\.)(?:ampproject\.org|google\.[a-z.]+|bing-amp\.com|bing\.com)$/u.test(host);
  return isCache ? cached.toLowerCase().replace(/^www\./u, '') : host;
}
