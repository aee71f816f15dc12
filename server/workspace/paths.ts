/** Arithmetic on absolute paths with `/`; `C:/…` and `//server/…` count as absolute. Nothing is looked up. */

export const isAbsolute = (path: string): boolean => /^(?:\/|[A-Za-z]:\/)/u.test(path);

/** The folder of a path; that of `/a` is `/`. A root is its own folder. */
export function folderOf(path: string): string {
  const root = rootOf(path);
  const end = path.lastIndexOf('/');
  return end < root.length ? root : path.slice(0, end);
}

export const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** The extension in lower case without its dot; '' for none, and for a name that only begins with a dot. */
export function extensionOf(path: string): string {
  const name = nameOf(path);
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? '' : name.slice(dot + 1).toLowerCase();
}

export const joined = (folder: string, name: string): string =>
  folder.endsWith('/') ? folder + name : `${folder}/${name}`;

/** A path as seen from an absolute folder, made absolute, `.` and `..` taken out. */
export function resolved(folder: string, path: string): string {
  const whole = isAbsolute(path) ? path : joined(folder, path);
  const root = rootOf(whole);
  const parts: string[] = [];
  for (const part of whole.slice(root.length).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return root + parts.join('/');
}

/** The path relative to a folder that it lies in, or null where it lies elsewhere. The folder itself gives ''. */
export function within(folder: string, path: string): string | null {
  if (path === folder) return '';
  const start = folder.endsWith('/') ? folder : `${folder}/`;
  return path.startsWith(start) ? path.slice(start.length) : null;
}

/** The way from a folder to a path, with `..` where it leads up; the path itself where they have no root in common. */
export function relative(folder: string, path: string): string {
  const above = ancestors(folder);
  const steps = above.findIndex((one) => within(one, path) !== null);
  const inside = within(above[steps] ?? '', path);
  if (steps < 0 || inside === null) return path;
  return [...Array.from({ length: steps }, () => '..'), ...(inside === '' ? [] : [inside])].join('/') || '.';
}

/** The folder and all above it, nearest first. */
export function ancestors(folder: string): readonly string[] {
  const above = folderOf(folder);
  return above === folder ? [folder] : [folder, ...ancestors(above)];
}

const rootOf = (path: string): string => /^(?:\/\/[^/]+\/[^/]+\/?|\/|[A-Za-z]:\/)/u.exec(path)?.[0] ?? '';

/** Orders by code unit, the same on every machine. */
export const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
