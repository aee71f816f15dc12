import picomatch from 'picomatch/posix.js';
import type { GlobMatch } from '../engine/index.ts';

/**
 * A matcher that compiles each glob once. `*` leaves out names that begin with a dot unless the glob says the dot; a
 * glob without signs is a file or a folder with all that is in it.
 */
export function globMatcher(): GlobMatch {
  const compiled = new Map<string, (path: string) => boolean>();
  return (glob, path) => {
    let matches = compiled.get(glob);
    if (matches === undefined) {
      matches = picomatch(picomatch.scan(glob).isGlob ? glob : [glob, `${glob}/**`]);
      compiled.set(glob, matches);
    }
    return matches(path);
  };
}

/** The folder that a glob starts from, and the rest; null for a path without glob signs. */
export function splitGlob(path: string): { readonly folder: string; readonly glob: string } | null {
  const { base, glob, isGlob } = picomatch.scan(path);
  return isGlob && glob !== '' ? { folder: base === '' ? '.' : base, glob } : null;
}
