import {
  isProfileName,
  isSettable,
  nearest,
  RULES,
  SETTABLE,
  type Overlay,
  type RuleSetting,
} from '../engine/index.ts';
import { isDay } from '../workspace/day.ts';
import { resolved } from '../workspace/paths.ts';
import { onlyPolicy, policiesOf, type Policies } from '../workspace/policies.ts';
import type { Misuse, Request } from './arguments.ts';
import type { Host } from './host.ts';

/** What the options say about how to review. */
export interface Settings {
  readonly policies: Policies;
  readonly overlay: Overlay;
  readonly today: string;
}

/** The value of an option that is given at most once. */
export const valueOf = ({ options }: Request, name: string): string | undefined => options.get(name)?.[0];

export const isSet = ({ options }: Request, name: string): boolean => options.has(name);

export function settingsOf(request: Request, host: Host): Settings | Misuse {
  const today = valueOf(request, 'today') ?? host.today;
  if (!isDay(today))
    return { misuse: `--today must be a day that exists, such as 2026-01-31; "${today}" is none.` };
  const rules: Record<string, RuleSetting> = {};
  for (const text of request.options.get('rule') ?? []) {
    const setting = ruleSetting(text);
    if ('misuse' in setting) return setting;
    rules[setting.id] = setting.setting;
  }
  const profile = valueOf(request, 'profile') ?? '';
  const policies = policiesFor(request, host);
  if ('misuse' in policies) return policies;
  return { policies, overlay: { profile: isProfileName(profile) ? profile : null, rules }, today };
}

function policiesFor(request: Request, { machine: { files }, folder }: Host): Policies | Misuse {
  const named = valueOf(request, 'policy');
  if (named === undefined) return policiesOf(files, RULES);
  const path = resolved(folder, named);
  const kind = files.kindOf(path);
  if (kind === 'file') return onlyPolicy(files, path, folder, RULES);
  const reason = kind === 'folder' ? 'is a folder' : kind.reason;
  return { misuse: `The policy ${named} ${reason}. Name a policy file with --policy FILE.` };
}

function ruleSetting(text: string): { readonly id: string; readonly setting: RuleSetting } | Misuse {
  const [id = '', severity, ...rest] = text.split('=');
  if (severity === undefined || rest.length > 0) {
    return { misuse: `--rule takes ID=SEVERITY, such as source/single=off; "${text}" is none.` };
  }
  const ids = RULES.map((rule) => rule.id);
  if (!ids.includes(id)) return { misuse: unknownRule(id) };
  if (isSettable(severity)) return { id, setting: { severity, options: {} } };
  const meant = nearest(severity, SETTABLE);
  const hint = meant === null ? '' : ` Did you mean "${meant}"?`;
  return { misuse: `"${severity}" is no severity.${hint} Use one of: ${SETTABLE.join(', ')}.` };
}

export function unknownRule(id: string): string {
  const meant = nearest(
    id,
    RULES.map((rule) => rule.id),
  );
  const hint = meant === null ? '' : ` Did you mean ${meant}?`;
  return `There is no rule "${id}".${hint} "backread rules" lists them all.`;
}
