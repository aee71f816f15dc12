import type { Article } from '../../article/article.ts';
import {
  addressesOf,
  AMP_KEYS,
  curatedItems,
  editText,
  fieldText,
  hostOf,
  isPartial,
  siteOf,
  type Address,
  type CuratedItem,
  type FieldText,
} from '../../article/frontmatter/curated.ts';
import { fieldNamed } from '../../article/frontmatter/keys.ts';
import { isCurated } from '../../evidence/holdings.ts';
import { defineRule, type Fix, type Problem } from '../../rule.ts';
import type { Edit } from '../../text/edit.ts';

export const rule = defineRule({
  id: 'curation/mismatched-url',
  summary:
    'The address of a curated item does not fit: another domain than its provider’s, an AMP copy of another page, http beside https, or no full address.',
  why: 'The item is credited to a publisher on whose site it does not stand, or leads to another story.',
  quiet:
    'Subdomains and sister domains of the provider; AMP copies and caches of the same page; short links; platforms where publishers post; http where the item has no address with https.',
  basis: 'Google: canonical and AMP addresses.',
  severity: 'warning',
  fixes: ['Set the provider’s domain to that of the address', 'Use https', 'Add https://'],
  options: {
    platforms: { type: 'strings', default: [], describe: 'Further domains on which other publishers post.' },
  },
  when: isCurated,
  *check({ article, dossier, options }) {
    for (const item of dossier.recall(curatedItems)) {
      yield* ofForm(article, item);
      yield* ofProvider(article, item, options.platforms);
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

/** Addresses that are not full ones, and those with http where the same page is given with https. */
function* ofForm(article: Article, { addresses }: CuratedItem): Generator<Problem> {
  const secure = new Set(
    addresses.filter(({ text }) => /^https:/iu.test(text)).map(({ text }) => bare(text)),
  );
  for (const address of addresses) {
    const { key, text, value } = address;
    if (hostOf(text) === null) {
      if (!isPartial(text)) continue;
      const message = `The address in “${key}” is not a full one; write it with https:// and its host.`;
      const isHost = /^www\.[\w-]+\./u.test(text);
      const fixes = isHost ? fixOf('Add https://', editText(article, address, 0, 0, 'https://')) : [];
      yield { range: value.range, message, fixes };
    } else if (/^http:/iu.test(text) && secure.has(bare(text))) {
      yield {
        range: value.range,
        message: `The address in “${key}” has http, and the same page is given with https; use https here too.`,
        fixes: fixOf('Use https', editText(article, address, 0, 'http:'.length, 'https:')),
      };
    }
  }
}

const bare = (address: string): string => address.replace(/^https?:\/\/(?:www\.)?/iu, '').replace(/\/$/u, '');

const fixOf = (title: string, edits: readonly Edit[] | null): readonly Fix[] =>
  edits === null ? [] : [{ title, safety: 'review', edits }];

function* ofProvider(article: Article, item: CuratedItem, platforms: readonly string[]): Generator<Problem> {
  const domain = domainOf(item);
  if (domain === null) return;
  const site = bareHost(domain.text);
  const told = new Set<string>();
  for (const { key, text, value } of item.addresses) {
    const host = hostOf(text);
    if (host === null || told.has(text) || fits(host, site, platforms)) continue;
    told.add(text);
    yield {
      range: value.range,
      message: `“${key}” is on ${host}, but the provider’s domain is ${domain.text}; correct one of them.`,
      related: [{ message: 'The provider’s domain stands here.', range: domain.value.range }],
      fixes: fixOf(
        `Set the provider’s domain to ${siteOf(host)}`,
        editText(article, domain, 0, domain.text.length, siteOf(host)),
      ),
    };
  }
}

const domainOf = ({ fields }: CuratedItem): FieldText | null =>
  fieldNamed(fields, ['provider'], ({ value }) =>
    value.kind === 'mapping' ? fieldNamed(value.fields, ['domain'], fieldText) : null,
  );

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

/** An AMP copy is of the page itself: on its own site, or in a cache whose path names that site. */
function* ofAmp({ fields, addresses }: CuratedItem): Generator<Problem> {
  const pages = addresses.filter(({ text }) => hostOf(text) !== null);
  const [first] = pages;
  if (first === undefined) return;
  for (const copy of addressesOf(fields, AMP_KEYS)) {
    const host = ampHost(copy);
    if (host === null) continue;
    const related = [{ message: 'The address of the page stands here.', range: first.value.range }];
    if (!pages.some(({ text }) => fits(host, hostOf(text) ?? '', []))) {
      const own = hostOf(first.text);
      const message = `“${copy.key}” is a copy of a page on ${host}, but the item’s own address is on ${own}; correct one of them.`;
      yield { range: copy.value.range, message, related };
    } else if (!pages.some(({ text }) => isSamePage(copy.text, text))) {
      const message = `“${copy.key}” and “${first.key}” are addresses of two pages; give the AMP copy of this one.`;
      yield { range: copy.value.range, message, related };
    }
  }
}

/**
 * Whether two addresses can be of one page: publishers keep its number or some words of its title in both. Where
 * either has too little to go by, they can.
 */
function isSamePage(copy: string, page: string): boolean {
  const [a, b] = [marksOf(copy), marksOf(page)];
  return a.length === 0 || b.length === 0 || a.some((mark) => b.includes(mark));
}

/** The words and numbers of an address's last folders that can tell a page from others. */
function marksOf(address: string): readonly string[] {
  const folders = address
    .replace(/^https?:\/\/[^/]*/iu, '')
    .toLowerCase()
    .split(/[/?#&=]/u)
    .filter((folder) => !/^(?:\d{1,4}|amp|index)?$/u.test(folder));
  return folders.slice(-3).flatMap((folder) => folder.match(/[\p{L}\p{N}%]{4,}/gu)?.filter(isTelling) ?? []);
}

const isTelling = (word: string): boolean =>
  !/^(?:html?|news|story|article|articles|post|blog|https?|amphtml)$/u.test(word);

function ampHost({ text }: Address): string | null {
  const host = hostOf(text);
  const cached = /\/(?:[a-z]\/)?(?:s\/)?(?:https?:\/\/)?((?:[\w-]+\.)+[a-z]{2,})(?:\/|$)/iu.exec(
    text.replace(/^https?:\/\/[^/]*/iu, ''),
  )?.[1];
  if (host === null || cached === undefined) return host;
  const isCache = /(?:^|\.)(?:ampproject\.org|google\.[a-z.]+|bing-amp\.com|bing\.com)$/u.test(host);
  return isCache ? cached.toLowerCase().replace(/^www\./u, '') : host;
}
