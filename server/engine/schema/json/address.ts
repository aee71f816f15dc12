/** References between schemas. Schemas of files have their path as address, so paths and web addresses are one here. */

interface Parts {
  readonly scheme: string;
  /** With its `//`; '' where there is none. */
  readonly authority: string;
  readonly path: string;
  readonly query: string;
}

const PARTS = /^([A-Za-z][A-Za-z\d+.-]+:)?(\/\/[^/?#]*)?([^?#]*)(\?[^#]*)?/u;

function partsOf(address: string): Parts {
  const [, scheme = '', authority = '', path = '', query = ''] = PARTS.exec(address) ?? [];
  return { scheme, authority, path, query };
}

/** A reference without its fragment, seen from an address; and the fragment, decoded, without `#`. */
export function resolveReference(
  base: string,
  reference: string,
): { readonly address: string; readonly fragment: string } {
  const hash = reference.indexOf('#');
  const fragment = hash < 0 ? '' : decoded(reference.slice(hash + 1));
  const relative = hash < 0 ? reference : reference.slice(0, hash);
  return { address: relative === '' ? base : joinedAddress(partsOf(base), partsOf(relative)), fragment };
}

function joinedAddress(base: Parts, to: Parts): string {
  if (to.scheme !== '') return written({ ...to, path: withoutDots(to.path) });
  if (to.authority !== '') return written({ ...to, scheme: base.scheme, path: withoutDots(to.path) });
  const { scheme, authority } = base;
  if (to.path === '') return written({ ...base, query: to.query === '' ? base.query : to.query });
  if (to.path.startsWith('/'))
    return written({ scheme, authority, path: withoutDots(to.path), query: to.query });
  const isAtRoot = authority !== '' && base.path === '';
  const folder = isAtRoot ? '/' : base.path.slice(0, base.path.lastIndexOf('/') + 1);
  return written({ scheme, authority, path: withoutDots(folder + to.path), query: to.query });
}

const written = ({ scheme, authority, path, query }: Parts): string => scheme + authority + path + query;

function withoutDots(path: string): string {
  if (!/(?:^|\/)\.{1,2}(?:\/|$)/u.test(path)) return path;
  const parts: string[] = [];
  const steps = path.split('/');
  for (const [index, step] of steps.entries()) {
    const isLast = index === steps.length - 1;
    if (step === '..' && parts.length > 0 && parts.at(-1) !== '..' && parts.at(-1) !== '') parts.pop();
    else if (step === '..' && parts.at(-1) === '') continue;
    else if (step !== '.') parts.push(step);
    if (isLast && (step === '.' || step === '..')) parts.push('');
  }
  return parts.join('/');
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** True for an address that only a network could answer. */
export const isRemote = (address: string): boolean => /^[A-Za-z][A-Za-z\d+.-]+:/u.test(address);
