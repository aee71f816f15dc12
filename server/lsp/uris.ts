/** URIs as the protocol has them, and paths with `/` as the workspace room has them. */

export interface Address {
  /** Scheme and authority: `file://`, `vscode-vfs://github`. */
  readonly base: string;
  /** Absolute and decoded: `/home/a.md`, `c:/a.md`, `//server/share/a.md`. */
  readonly path: string;
}

/** The address of a file; null for a document that is in no file system, such as an untitled draft. */
export function addressOf(uri: string): Address | null {
  const [, scheme = '', authority, rest = ''] =
    /^([a-z][\w+.-]*):(?:\/\/([^/?#]*))?([^?#]*)/iu.exec(uri) ?? [];
  if (!rest.startsWith('/') || scheme === 'untitled') return null;
  const path = decoded(rest);
  if (scheme !== 'file') return { base: `${scheme}://${authority ?? ''}`, path };
  if (authority !== undefined && authority !== '') return { base: FILE, path: `//${authority}${path}` };
  return { base: FILE, path: /^\/[A-Za-z]:/u.test(path) ? path.slice(1) : path };
}

export function uriOf({ base, path }: Address): string {
  if (path.startsWith('//')) return `file:${encoded(path)}`;
  return base + encoded(path.startsWith('/') ? path : `/${path}`);
}

/** The last part of a URI, decoded: the name of a file or of a draft. */
export function nameIn(uri: string): string {
  const whole = decoded(uri.replace(/[?#].*$/u, ''));
  return whole.slice(Math.max(whole.lastIndexOf('/'), whole.lastIndexOf(':')) + 1);
}

export const FILE = 'file://';

const encoded = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A lone % is no escape; it stands for itself.
    return text;
  }
}
