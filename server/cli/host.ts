import type { CacheStore } from '../workspace/cache.ts';
import type { Machine } from '../workspace/reviewAll.ts';

/** A stream to write to. */
export interface Output {
  readonly write: (text: string) => void;
  readonly isTerminal: boolean;
}

/** All that a command can reach of the machine it runs on; tests stand in for it. */
export interface Host {
  /** The working folder, absolute, with `/`. */
  readonly folder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly out: Output;
  readonly err: Output;
  readonly machine: Machine;
  readonly readInput: () => Promise<Uint8Array>;
  /** The reason in words why a file cannot be written, before or after it was tried; null: it can, or was. */
  readonly whyNotWritable: (path: string) => string | null;
  readonly writeFile: (path: string, text: string) => string | null;
  /** Where reviews of a working folder are kept, or null. */
  readonly cacheFor: (folder: string) => CacheStore | null;
  /** `YYYY-MM-DD`, where the reader is. */
  readonly today: string;
  readonly version: string;
  /** Names the very build, so that caches of another are not trusted. */
  readonly build: string;
  /** Milliseconds. */
  readonly now: () => number;
}

/** What a command ends with. */
export type ExitCode = typeof CLEAN | typeof FINDINGS | typeof FAILED;
export const CLEAN = 0;
export const FINDINGS = 1;
/** It could not do its work, or not all of it. */
export const FAILED = 2;
