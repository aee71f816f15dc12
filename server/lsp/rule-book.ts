import type { Rule } from '../engine/index.ts';

/** The rules by id, for what is said about them beside their findings. */
export type RuleBook = ReadonlyMap<string, Rule>;

export const ruleBookOf = (rules: readonly Rule[]): RuleBook => new Map(rules.map((rule) => [rule.id, rule]));
