/**
 * The files of a machine, as the workspace room asks for them. Paths are absolute and have `/` on every system.
 * Nothing throws: what cannot be had is a failure with a reason in words. Nothing blocks, whatever a path leads to.
 */
export interface Files {
  /** What a path leads to, links followed. */
  readonly kindOf: (path: string) => 'file' | 'folder' | Failure;
  /** What a folder holds, in no order. */
  readonly list: (folder: string) => readonly Entry[] | Failure;
  /** The bytes of a regular file of at most `limit` bytes. */
  readonly read: (path: string, limit: number) => Contents | Failure;
  /** What tells one state of a file from another without reading it (sizes and times), or null. */
  readonly stampOf: (path: string) => Stamp | null;
  /** The path with all links resolved, or null where it leads nowhere. */
  readonly realPath: (path: string) => string | null;
}

export interface Entry {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'link' | 'other';
}

export interface Contents {
  readonly bytes: Uint8Array;
  readonly stamp: Stamp;
}

export interface Stamp {
  readonly text: string;
  /** When the file last changed in any way, in milliseconds since 1970. */
  readonly changed: number;
}

export interface Failure {
  readonly failure: 'missing' | 'denied' | 'too-large' | 'not-a-file' | 'loop' | 'other';
  /** Goes on from the file's name: "does not exist". */
  readonly reason: string;
}

/** The text of a small file that may be missing, such as .gitignore; null where it cannot be read as UTF-8. */
export function textOrNull(files: Files, path: string): string | null {
  const contents = files.read(path, SMALL);
  if ('failure' in contents) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(contents.bytes);
  } catch {
    return null;
  }
}

const SMALL = 1_000_000;
