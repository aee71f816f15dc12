/** A path relative to a folder, with `.` and `..` taken out as far as they can be. Both have `/`. */
export function joinedPath(folder: string, path: string): string {
  const absolute = /^(?:\/|[A-Za-z]:)/u.test(path);
  const whole = absolute || folder === '' ? path : `${folder}${folder.endsWith('/') ? '' : '/'}${path}`;
  const parts: string[] = [];
  for (const part of whole.split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..' && parts.at(-1) !== '') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}
