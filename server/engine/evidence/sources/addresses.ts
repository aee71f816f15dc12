import { hostOf } from './sources.ts';
import { EXAMPLE_HOSTS, SECURE_HOSTS, SHORTENERS } from '../../language/hosts.ts';
import { matchesOf } from '../../text/matches.ts';

/** A parameter of an address's query. */
export interface Parameter {
  readonly name: string;
  /** `name=value`. */
  readonly text: string;
  /** Offset in the address. */
  readonly start: number;
}

/** The parameters of an absolute address, as written; `&amp;` parts them as `&` does. */
export function parametersOf(address: string): readonly Parameter[] {
  const question = address.indexOf('?');
  if (question < 0 || hostOf(address) === null) return NONE;
  const end = address.indexOf('#', question);
  const query = address.slice(question + 1, end < 0 ? undefined : end);
  return matchesOf(query, /(?:^|&(?:amp;)?)([^&]+)/gu).map(({ 0: whole, 1: text = '', index }) => ({
    name: text.replace(/=.*$/su, ''),
    text,
    start: question + 1 + index + whole.length - text.length,
  }));
}

const NONE: readonly never[] = [];

const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|igsh|mc_cid|mc_eid|mkt_tok|_hsenc|_hsmi|ref|ref_src|ref_url|referrer|__twitter_impression|cmpid|cmp|ncid|icid|ocid|s_cid|smid|wt\.mc_id|guccounter|guce_referrer\w*|trk|trkcampaign|sref)$/iu;

/** Says whether a parameter tells where a reader came from. On code hosts `ref` names a branch, elsewhere a page. */
export const isTracking = (name: string, address: string): boolean =>
  TRACKING.test(name) &&
  !(name === 'ref' && /[?&;]ref=(?:https?:|https?%3A|\/)/iu.test(address)) &&
  !(name === 'ref' && /(?:^|\.)(?:github|gitlab|bitbucket)\./u.test(hostOf(address) ?? '')) &&
  // The code of an embedded post has it, and nobody writes that by hand.
  !(name === 'ref_src' && address.includes('twsrc'));

/** The address without some of its parameters; the question mark goes with the last of them. */
export function withoutParameters(address: string, drop: (name: string) => boolean): string {
  const all = parametersOf(address);
  if (all.length === 0) return address;
  const kept = all.filter(({ name }) => !drop(name));
  if (kept.length === all.length) return address;
  const question = address.indexOf('?');
  const hash = address.indexOf('#', question);
  const and = address.includes('&amp;') ? '&amp;' : '&';
  const query = kept.length === 0 ? '' : `?${kept.map(({ text }) => text).join(and)}`;
  return address.slice(0, question) + query + (hash < 0 ? '' : address.slice(hash));
}

export type Fault = 'redirect' | 'amp' | 'tracking' | 'shortener' | 'local' | 'example' | 'insecure';

/** What keeps an address from being cited as it is. */
export interface AddressFault {
  readonly fault: Fault;
  /** A host; the names of parameters, each once. */
  readonly what: readonly [string, ...string[]];
  /** The same page's own address, where it can be told from this one. */
  readonly cleaned: string | null;
  /** Nothing of the address but what it is cleaned of can be lost. */
  readonly lossless: boolean;
}

/** The fault of an absolute address that a reader meets first, or null; `cleaned` is free of all that can be mended. */
export function addressFault(address: string): AddressFault | null {
  const host = hostOf(address);
  if (host === null || /[{}<>$]/u.test(address)) return null;
  const target = redirectTarget(address, host) ?? canonicalOfAmp(address, host);
  const clean = mended(target?.address ?? address);
  if (target !== null)
    return {
      fault: target.fault,
      what: [host],
      cleaned: clean,
      lossless: target.fault === 'redirect' && losesNothing(target.address, clean),
    };
  if (SHORTENERS.has(host) && !OWN_SHORT_FORM.test(address))
    return { fault: 'shortener', what: [host], cleaned: null, lossless: false };
  if (MAY_BE_LOCAL.test(host) && LOCAL.test(host))
    return { fault: 'local', what: [host], cleaned: null, lossless: false };
  if (EXAMPLE_HOSTS.has(host)) return { fault: 'example', what: [host], cleaned: null, lossless: false };
  const names = parametersOf(address).map(({ name }) => name);
  const [first, ...others] = new Set(names.filter((name) => isTracking(name, address)));
  if (first !== undefined)
    return {
      fault: 'tracking',
      what: [first, ...others],
      cleaned: clean,
      lossless: losesNothing(address, clean),
    };
  return clean.length > address.length
    ? { fault: 'insecure', what: [host], cleaned: clean, lossless: true }
    : null;
}

/**
 * Campaign and click marks are never read by the page; a short word such as `ref` may be, and what is left of the
 * parameters may be of the campaign too.
 */
const losesNothing = (address: string, cleaned: string): boolean =>
  parametersOf(address).every(({ name }) => !isTracking(name, address) || CAMPAIGN.test(name)) &&
  parametersOf(cleaned).length === 0 &&
  pathOf(cleaned) === pathOf(address);

const pathOf = (address: string): string => address.replace(/^\w+:/u, '').replace(/[?#].*$/su, '');

const CAMPAIGN =
  /^(?:__twitter_impression|utm_\w+|\w+clid|gbraid|wbraid|igshid|igsh|mc_\w+|mkt_tok|_hs\w+|ref_src|ref_url|guccounter|guce_\w+|wt\.mc_id)$/iu;

/** Forms and maps have no longer address of their own; several words joined, by hyphens or capitals, are a name that its owner chose and keeps. */
const OWN_SHORT_FORM =
  /^https?:\/\/(?:goo\.gl\/(?:forms|maps)\/|[^/]{1,40}\/(?:[A-Za-z][A-Za-z0-9]*(?:[-_][A-Za-z0-9]{2,}){1,8}|(?:[A-Z][a-z]{3,}){2,8}(?:\d{4})?)\/?$)/u;

export const LOCAL =
  /^(?:localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+|.+\.local|.+\.localhost)$/u;

/** The hosts of the pattern above, at a glance. */
export const MAY_BE_LOCAL = /local|^\d/;

/** Free of all that can be mended: tracking parameters, the AMP form of the page they come with, plain http. */
function mended(address: string): string {
  const untracked = withoutParameters(address, (name) => isTracking(name, address));
  const page =
    untracked === address ? address : untracked.replace(/\/amp\/?(?=[?#]|$)/u, '/').replace(SHARE_MARK, '');
  if (!HTTP.test(page)) return page;
  const host = hostOf(page);
  return host !== null && SECURE_HOSTS.has(host) ? page.replace(HTTP, 'https:') : page;
}

/** `#.of8zz1QwO`: share buttons number their visitors behind the page as well; no place on a page opens with a stop. */
const SHARE_MARK = /#\.[\w-]{6,24}$/u;

const HTTP = /^http:/iu;

interface Target {
  readonly fault: 'redirect' | 'amp';
  readonly address: string;
}

/** Where `google.com/url?q=…` and its like lead on to: the address is in a parameter. */
function redirectTarget(address: string, host: string): Target | null {
  if (!MAY_REDIRECT.test(host)) return null;
  const place = `${host}${address.slice(address.indexOf(host) + host.length)}`;
  const name = REDIRECTS.find(([pattern]) => pattern.test(place))?.[1];
  if (name === undefined) return null;
  const value = parametersOf(address)
    .find((parameter) => name.includes(parameter.name))
    ?.text.replace(/^[^=]*=/u, '');
  const decoded = value === undefined ? null : decodedOf(value);
  return decoded !== null && hostOf(decoded) !== null && /^https?:\/\//iu.test(decoded)
    ? { fault: 'redirect', address: decoded }
    : null;
}

/** The hosts of the patterns below, at a glance. */
const MAY_REDIRECT = /google|facebook|safelinks|reddit|youtube|linkedin/;

const REDIRECTS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^google\.[a-z.]{2,6}\/url\?/u, ['q', 'url']],
  [/^(?:l|lm)\.facebook\.com\/l\.php\?/u, ['u']],
  [/^[a-z0-9.]*safelinks\.protection\.outlook\.com\//u, ['url']],
  [/^(?:out\.reddit\.com|youtube\.com\/redirect|linkedin\.com\/redir)/u, ['url', 'q']],
];

function decodedOf(value: string): string | null {
  try {
    return decodeURIComponent(value);
  } catch {
    return null;
  }
}

/** The publisher's own address of a page in an AMP cache. */
function canonicalOfAmp(address: string, host: string): Target | null {
  const path = address.slice(address.indexOf(host) + host.length);
  const cached =
    host.endsWith('.cdn.ampproject.org') || host === 'cdn.ampproject.org'
      ? /^\/(?:c|v|i|wp|a)\/(s\/)?(.+)$/u.exec(path)
      : /^google\.[a-z.]{2,6}$/u.test(host)
        ? /^\/amp\/(s\/)?(.+)$/u.exec(path)
        : null;
  if (cached === null) return null;
  return { fault: 'amp', address: `${cached[1] === undefined ? 'http' : 'https'}://${cached[2] ?? ''}` };
}
