import type { Severity } from '../rule.ts';
import type { SchemaSet } from '../schema/json/load.ts';
import type { ProfileName } from './profile.ts';

export interface RuleSetting {
  /** Overrides the rule's own severity and what its evidence asks for; undefined leaves both. */
  readonly severity?: Severity | 'off' | undefined;
  readonly options: Readonly<Record<string, unknown>>;
}

export type RuleSettings = Readonly<Record<string, RuleSetting>>;

/** An ignore that the policy writes for an article, as far as the article itself is concerned. */
export interface PolicyIgnore {
  readonly rule: string;
  /** The words it is about, white space aside; null: the whole file. */
  readonly text: string | null;
  readonly reason: string;
}

/** What a policy asks of the frontmatter. */
export interface FrontmatterPolicy {
  readonly schema: SchemaSet | null;
  /** Fields that must be there and hold something. */
  readonly required: readonly string[];
}

/** A resolved policy as it stands for one article: a value. */
export interface Policy {
  /** For an article that asks for none itself; null: curated where it looks curated, else article. */
  readonly profile: ProfileName | null;
  readonly rules: RuleSettings;
  readonly frontmatter: FrontmatterPolicy;
  /** The house's vocabulary of topics; empty where it has none. */
  readonly topics: readonly string[];
  readonly ignores: readonly PolicyIgnore[];
  /** Globs relative to the policy's folder; null: "What is an article" decides. */
  readonly include: readonly string[] | null;
  readonly exclude: readonly string[];
  /** Changes whenever anything above does; caches key on it. */
  readonly revision: string;
}

export const DEFAULT_POLICY: Policy = {
  profile: null,
  rules: {},
  frontmatter: { schema: null, required: [] },
  topics: [],
  ignores: [],
  include: null,
  exclude: [],
  revision: 'default',
};

/** What stands above a policy: the command line, or the editor's settings. */
export interface Overlay {
  readonly profile: ProfileName | null;
  readonly rules: RuleSettings;
}

export function withOverlay(policy: Policy, overlay: Overlay): Policy {
  if (overlay.profile === null && Object.keys(overlay.rules).length === 0) return policy;
  return {
    ...policy,
    profile: overlay.profile ?? policy.profile,
    rules: mergedRules(policy.rules, overlay.rules),
    revision: `${policy.revision}+${JSON.stringify(overlay)}`,
  };
}

/** The later settings win, option by option. */
export function mergedRules(earlier: RuleSettings, later: RuleSettings): RuleSettings {
  const merged = { ...earlier };
  for (const [id, setting] of Object.entries(later)) {
    const before = merged[id];
    merged[id] = {
      severity: setting.severity ?? before?.severity,
      options: { ...before?.options, ...setting.options },
    };
  }
  return merged;
}
