import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { hashOf } from '../../engine/index.ts';
import type { CacheStore } from '../cache.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** How many working folders' caches are kept; the one not written for longest goes first. */
const MOST_FOLDERS = 20;

/**
 * The cache of a working folder: one file in the user's cache folder, never among the articles. Written whole under
 * another name and renamed, so that a reader meets the old one or the new one; of two writers the later wins.
 */
export function cacheFile(environment: Environment, platform: string, folder: string): CacheStore {
  const home = cacheFolder(environment, platform);
  const path = join(home, `${hashOf(folder)}.cache`);
  return {
    read: () => attempt(() => readFileSync(path, 'utf8')),
    write: (text) => {
      const draft = `${path}.${process.pid}.tmp`;
      const done = attempt(() => {
        mkdirSync(home, { recursive: true });
        writeFileSync(draft, text);
        renameSync(draft, path);
        return true;
      });
      if (done === null) attempt(() => rmSync(draft, { force: true }));
      else attempt(() => thinOut(home));
    },
  };
}

/** Where this system keeps what programs can make again. */
export function cacheFolder(environment: Environment, platform: string): string {
  const home = environment['HOME'] ?? homedir();
  const { XDG_CACHE_HOME: asked = '', LOCALAPPDATA: local = '' } = environment;
  if (asked !== '') return join(asked, 'backread');
  if (platform === 'win32')
    return join(local === '' ? join(home, 'AppData', 'Local') : local, 'backread', 'cache');
  return platform === 'darwin'
    ? join(home, 'Library', 'Caches', 'backread')
    : join(home, '.cache', 'backread');
}

function thinOut(home: string): void {
  const files = readdirSync(home)
    .filter((name) => /\.(?:cache|tmp)$/u.test(name))
    .map((name) => ({ path: join(home, name), time: statSync(join(home, name)).mtimeMs }))
    .toSorted((a, b) => b.time - a.time);
  for (const { path } of files.slice(MOST_FOLDERS)) rmSync(path, { force: true });
}

/** The result, or null: nothing about a cache is worth a failure. */
function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}
