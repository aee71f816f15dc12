import type { Policy } from '../engine/index.ts';
import type { Settings } from '../protocol.ts';

/** All that a review depends on beside the text itself: a value, made once per file and change of the surroundings. */
export interface Context {
  readonly settings: Settings;
  readonly policy: Policy;
  /** The policy file that counts here, or null. */
  readonly policyFile: string | null;
  /** Relative to the workspace folder, with `/`. */
  readonly path: string;
  /** True outside every workspace folder: reviewed only when asked for. */
  readonly outside: boolean;
}
