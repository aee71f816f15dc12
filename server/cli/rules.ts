import { PROFILE_NAMES, profileSeverity, RULES, type ProfileName, type Rule } from '../engine/index.ts';
import type { Request } from './arguments.ts';
import type { Host } from './host.ts';
import { valueOf } from './settings.ts';
import { styleFor, type Style } from './style.ts';

/** The list of rules. */
export function rules(request: Request, host: Host): string {
  return valueOf(request, 'format') === 'json'
    ? rulesJson(host.version)
    : rulesTable(styleFor(request, host));
}

function rulesTable(style: Style): string {
  const width = Math.max(...RULES.map(({ id }) => id.length));
  const lines = RULES.map(({ id, severity, summary }) => {
    const kind =
      severity === 'off' ? style.faint('off'.padEnd(11)) : style.severity(severity, severity.padEnd(11));
    return `${id.padEnd(width)}  ${kind}  ${summary}`;
  });
  return `${lines.join('\n')}\n`;
}

function rulesJson(version: string): string {
  const list = RULES.map((rule) => {
    const { id, severity, summary, why, quiet, basis, fixes, options } = rule;
    return {
      id,
      severity,
      summary,
      why,
      quiet,
      basis,
      fixes,
      options,
      profiles: Object.fromEntries(differences(rule)),
    };
  });
  const tool = { name: 'backread', version };
  return `${JSON.stringify({ version: 1, tool, rules: list }, null, 2)}\n`;
}

/** The profiles in which a rule has another severity than its own. */
export const differences = ({ id, severity }: Rule): readonly (readonly [ProfileName, string])[] =>
  PROFILE_NAMES.flatMap((name) => {
    const other = profileSeverity(name, id);
    return other === undefined || other === severity ? [] : [[name, other] as const];
  });
