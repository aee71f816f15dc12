import type { Severity } from '../rule.ts';
import type { ProfileName } from './profile.ts';

export interface RuleSetting {
  /** Overrides the rule's own severity and what its evidence asks for; undefined leaves both. */
  readonly severity?: Severity | 'off' | undefined;
  readonly options: Readonly<Record<string, unknown>>;
}

/** A resolved policy: a value, made once per folder and change. */
export interface Policy {
  /** null: chosen by the article (curated where it looks curated, else article). */
  readonly profile: ProfileName | null;
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** Globs relative to the policy's folder; null: "What is an article" decides. */
  readonly include: readonly string[] | null;
  readonly exclude: readonly string[];
  /** Changes whenever anything above does; caches key on it. */
  readonly revision: string;
}

export const DEFAULT_POLICY: Policy = {
  profile: null,
  rules: {},
  include: null,
  exclude: [],
  revision: 'default',
};
