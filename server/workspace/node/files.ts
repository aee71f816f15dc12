import {
  closeSync,
  constants,
  fstatSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  statSync,
  type Dirent,
  type Stats,
} from 'node:fs';
import type { Contents, Entry, Failure, Files, Stamp } from '../files.ts';

/** The files of this machine. Synchronous: measured two to four times faster than asking for many at once. */
export function nodeFiles(): Files {
  return { kindOf, list, read, stampOf, realPath };
}

function kindOf(path: string): 'file' | 'folder' | Failure {
  try {
    const stats = statSync(path);
    if (stats.isFile()) return 'file';
    return stats.isDirectory() ? 'folder' : NOT_REGULAR;
  } catch (error) {
    return failureOf(error);
  }
}

const NOT_REGULAR: Failure = {
  failure: 'not-a-file',
  reason: 'is no regular file (a pipe, socket or device)',
};

function list(folder: string): readonly Entry[] | Failure {
  try {
    return readdirSync(folder, { withFileTypes: true }).map((entry) => ({
      name: entry.name,
      kind: kindOfEntry(entry),
    }));
  } catch (error) {
    return failureOf(error);
  }
}

function kindOfEntry(entry: Dirent): Entry['kind'] {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  return entry.isSymbolicLink() ? 'link' : 'other';
}

/** Opened without waiting, so that a pipe with no writer does not hold up the run. */
const OPEN = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

function read(path: string, limit: number): Contents | Failure {
  let descriptor = -1;
  try {
    descriptor = openSync(path, OPEN);
    const stats = fstatSync(descriptor);
    if (stats.isDirectory()) return { failure: 'not-a-file', reason: 'is a folder' };
    if (!stats.isFile()) return NOT_REGULAR;
    if (stats.size > limit) return tooLarge(stats.size, limit);
    return { bytes: allOf(descriptor, stats.size), stamp: stampFrom(stats) };
  } catch (error) {
    return failureOf(error);
  } finally {
    if (descriptor >= 0) closeSync(descriptor);
  }
}

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1).replace(/\.0$/u, '');

function tooLarge(size: number, limit: number): Failure {
  const reason = `is too large: it has ${megabytes(size)} MB, and files over ${megabytes(limit)} MB are not reviewed`;
  return { failure: 'too-large', reason };
}

/** What the file holds now, up to the size it was found to have. */
function allOf(descriptor: number, size: number): Uint8Array {
  const bytes = Buffer.allocUnsafeSlow(size);
  let filled = 0;
  while (filled < size) {
    const count = readSync(descriptor, bytes, filled, size - filled, null);
    if (count === 0) break;
    filled += count;
  }
  return bytes.subarray(0, filled);
}

function stampOf(path: string): Stamp | null {
  try {
    return stampFrom(statSync(path));
  } catch {
    return null;
  }
}

function stampFrom({ size, mtimeMs, ctimeMs, ino }: Stats): Stamp {
  return {
    text: [size, mtimeMs, ctimeMs, ino].map((part) => part.toString(36)).join('-'),
    changed: Math.max(mtimeMs, ctimeMs),
  };
}

function realPath(path: string): string | null {
  try {
    return withSlashes(realpathSync.native(path));
  } catch {
    return null;
  }
}

/** Paths of this system as the workspace room writes them. */
export const withSlashes = (path: string): string =>
  process.platform === 'win32' ? path.replaceAll('\\', '/') : path;

/** What an error of the file system means, in words. */
export function failureOf(error: unknown): Failure {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return { failure: 'missing', reason: 'does not exist' };
    case 'EACCES':
    case 'EPERM':
      return { failure: 'denied', reason: 'cannot be read: permission denied' };
    case 'ELOOP':
      return { failure: 'loop', reason: 'is a link that leads back to itself' };
    case 'ENXIO':
      return NOT_REGULAR;
    case 'EISDIR':
      return { failure: 'not-a-file', reason: 'is a folder' };
    case 'ENAMETOOLONG':
      return { failure: 'missing', reason: 'has a name too long for this system' };
    default: {
      const words = error instanceof Error ? error.message : String(error);
      return { failure: 'other', reason: `cannot be read: ${words}` };
    }
  }
}
