import type { Field, FieldValue } from '../article/frontmatter/frontmatter.ts';
import { optionFault, SEVERITIES, type Rule, type Severity } from '../rule.ts';
import type { RuleSetting, RuleSettings } from './policy.ts';
import { isBlank, plainValue, unknownName, unknownRule, type Problems } from './problem.ts';

/** What a rule can be set to. */
export const SETTABLE = [...SEVERITIES, 'off'] as const satisfies readonly (Severity | 'off')[];

export const isSettable = (name: string): name is Severity | 'off' =>
  SETTABLE.some((known) => known === name);

/** Reads `rules: { id: severity, id: { severity, …options } }`; what does not fit is a problem and left out. */
export function readRuleSettings(
  problems: Problems,
  value: FieldValue,
  rules: readonly Rule[],
): RuleSettings {
  const settings: Record<string, RuleSetting> = {};
  if (value.kind !== 'mapping') {
    problems.push({ range: value.range, message: '"rules" must be a mapping of rule ids to severities.' });
    return settings;
  }
  for (const field of value.fields) {
    const rule = rules.find(({ id }) => id === field.key);
    if (rule === undefined) {
      problems.push(unknownRule(field.keyRange, field.key, rules));
    } else if (rule.id === 'policy/invalid') {
      const message = 'The faults of a policy are always shown: "policy/invalid" cannot be set.';
      problems.push({ range: field.keyRange, message });
    } else if (!isBlank(field.value)) {
      const setting = settingOf(problems, rule, field.value);
      if (setting !== null) settings[rule.id] = setting;
    }
  }
  return settings;
}

function settingOf(problems: Problems, rule: Rule, value: FieldValue): RuleSetting | null {
  if (value.kind !== 'mapping') {
    const severity = severityOf(problems, value);
    return severity === null ? null : { severity, options: {} };
  }
  const options: Record<string, unknown> = {};
  let severity: Severity | 'off' | null = null;
  for (const field of value.fields) {
    if (field.key === 'severity') severity = severityOf(problems, field.value);
    else if (optionFits(problems, rule, field)) options[field.key] = plainValue(field.value);
  }
  return severity === null ? { options } : { severity, options };
}

function severityOf(problems: Problems, value: FieldValue): Severity | 'off' | null {
  const name = value.kind === 'scalar' ? String(value.value) : null;
  if (name !== null && isSettable(name)) return name;
  const what = name === null ? 'This is no severity' : `"${name}" is no severity`;
  problems.push(unknownName({ range: value.range, name: name ?? '', what, kinds: 'severities' }, SETTABLE));
  return null;
}

function optionFits(problems: Problems, rule: Rule, { key, keyRange, value }: Field): boolean {
  const declaration = rule.options[key];
  if (declaration === undefined) {
    const known = ['severity', ...Object.keys(rule.options)];
    const what = `"${key}" is no option of ${rule.id}`;
    problems.push(unknownName({ range: keyRange, name: key, what, kinds: 'options' }, known));
    return false;
  }
  const fault = optionFault(declaration, plainValue(value));
  if (fault !== null) problems.push({ range: value.range, message: `"${key}" of ${rule.id} ${fault}.` });
  return fault === null;
}
