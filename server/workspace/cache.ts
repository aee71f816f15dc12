import { isFileResult } from './resultGuard.ts';
import type { FileResult } from './result.ts';
import type { Digest } from './work.ts';

/** What the cache knows of one file. */
export interface CacheEntry {
  /** Absolute. */
  readonly file: string;
  /** Names all that the result depends on beside the bytes and the day: version, policy, how the file was chosen. */
  readonly context: string;
  /** The day it holds for, `YYYY-MM-DD`; '' for any. */
  readonly day: string;
  /** The state of the file on disk when its bytes were read, or '' where that is not certain. */
  readonly stamp: string;
  /** Of the bytes. */
  readonly digest: string;
  /** The result as JSON. */
  readonly record: string;
}

/** Where the cache of a working folder rests. Neither ever fails: no cache is a slow run, not a wrong one. */
export interface CacheStore {
  readonly read: () => string | null;
  /** All or nothing, for readers at the same time. */
  readonly write: (text: string) => void;
}

export type Cache = ReadonlyMap<string, CacheEntry>;

const HEAD = 'backread-cache-1';

/** Files of more than this many characters in all are not kept; nor is a cache that large read. */
const LARGEST = 48_000_000;

/** Reads a cache. One that is damaged in any way is an empty one. */
export function readCache(text: string | null, digest: Digest): Cache {
  const entries = new Map<string, CacheEntry>();
  if (text === null || text.length > LARGEST + 100) return entries;
  const start = text.indexOf('\n') + 1;
  const body = text.slice(start);
  if (text.slice(0, start) !== headOf(body, digest)) return entries;
  for (const line of body.split('\n')) {
    const [file, context, day, stamp, hash, record] = line.split('\t');
    if (file === undefined || context === undefined || day === undefined || stamp === undefined) continue;
    if (hash === undefined || record === undefined) continue;
    entries.set(file, { file, context, day, stamp, digest: hash, record });
  }
  return entries;
}

/** Writes entries as far as they fit, the first ones first. */
export function writtenCache(entries: Iterable<CacheEntry>, digest: Digest): string {
  const lines: string[] = [];
  let length = 0;
  for (const { file, context, day, stamp, digest: hash, record } of entries) {
    const line = `${[file, context, day, stamp, hash, record].join('\t')}\n`;
    length += line.length;
    if (length > LARGEST) break;
    if (!/[\t\n]/u.test(file)) lines.push(line);
  }
  const body = lines.join('');
  return headOf(body, digest) + body;
}

/** The whole body is digested, so that a torn or damaged cache is told from a good one. */
const headOf = (body: string, digest: Digest): string =>
  `${HEAD} ${digest(new TextEncoder().encode(body))}\n`;

/** The result of an entry, or null where it is none. */
export function resultIn({ record }: CacheEntry): FileResult | null {
  try {
    const value: unknown = JSON.parse(record);
    return isFileResult(value) ? value : null;
  } catch {
    return null;
  }
}
