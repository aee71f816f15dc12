import type { GeneratorName, HousePolicy, Policy } from '../engine/index.ts';
import type { Settings } from '../protocol.ts';
import type { Candidate } from '../workspace/reviewFile.ts';

/** All that a review depends on beside the text itself: a value, made once per file and change of the surroundings. */
export interface Context {
  readonly settings: Settings;
  readonly candidate: Candidate;
  /** Why the file is no article whatever it holds: where it stands, how it is named. Null where only the text decides. */
  readonly leftOut: string | null;
  readonly policy: Policy;
  /** The policy file that counts here with all that it extends, or null. */
  readonly house: HousePolicy | null;
  /** The site generator that the file belongs to. */
  readonly generator: GeneratorName | null;
  /** Changes whenever anything above does; reviews key on it. */
  readonly revision: string;
}
