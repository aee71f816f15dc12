import type { Rule } from '../engine/index.ts';
import type { Files } from '../workspace/files.ts';

/** What the server runs on: the machine, behind an interface that a test can stand in for. */
export interface Host {
  /** The machine's files; null where there are none but the client's. */
  readonly files: Files | null;
  /** Lets the event loop take what waits: the next keystroke, a cancellation. */
  readonly pause: () => Promise<void>;
  /** Milliseconds. */
  readonly now: () => number;
  /** `YYYY-MM-DD`, where the reader is. */
  readonly today: () => string;
  readonly rules: readonly Rule[];
  readonly version: string;
}
