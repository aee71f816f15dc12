import type { Article } from './article/article.ts';
import { Dossier } from './evidence/dossier.ts';
import type { Evidence } from './evidence/evidence.ts';
import { gatherEvidence } from './evidence/gather.ts';
import { NO_EVIDENCE } from './evidence/nothing.ts';
import { NO_IGNORING, silencerOf } from './policy/ignoring.ts';
import type { Policy } from './policy/policy.ts';
import { profileOf, profileSeverity, type ProfileName } from './policy/profile.ts';
import {
  NO_OPTIONS,
  type Fix,
  type Problem,
  type Related,
  type Rule,
  type Severity,
  type Surroundings,
} from './rule.ts';
import { RULES } from './rules/index.ts';
import { formOf } from './schema/build.ts';
import type { Form } from './schema/form.ts';
import { overlaps, type Range } from './text/range.ts';

export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly range: Range;
  readonly fixes: readonly Fix[];
  readonly related: readonly Related[];
}

/** A rule that threw: the other rules still answer, and this is shown. */
export interface Fault {
  readonly rule: string;
  readonly message: string;
}

export interface Review {
  readonly article: Article;
  readonly evidence: Evidence;
  readonly profile: ProfileName;
  /** What the frontmatter may and must hold. */
  readonly form: Form;
  /** By place in the text. */
  readonly findings: readonly Finding[];
  readonly faults: readonly Fault[];
}

/** At most this many findings of one rule in one file; one more says how many were left out. */
const CAP = 30;

/** Reviews an article under a policy. Never throws: what a rule throws is a fault. */
export function review(
  article: Article,
  policy: Policy,
  surroundings: Surroundings,
  rules: readonly Rule[] = RULES,
): Review {
  const profile = profileOf(article, policy.profile);
  const form = formOf({ article, profile, policy, surroundings });
  const findings: Finding[] = [];
  const faults: Fault[] = [];
  const evidence = attempt(faults, 'evidence', () => gatherEvidence(article));
  if (evidence === null) return { article, evidence: NO_EVIDENCE, profile, form, findings, faults };
  const silencer = silencerOf(article, policy);
  const ran: string[] = [];
  const dossier = new Dossier(article, evidence, profile, form);
  const base = {
    article,
    evidence,
    profile,
    form,
    surroundings,
    dossier,
    rules: RULES,
    ignoring: NO_IGNORING,
  };
  const settings = new Map(Object.entries(policy.rules));
  const run = (rule: Rule, input: typeof base): void => {
    const setting = settings.get(rule.id);
    const own = profileSeverity(profile, rule.id) ?? rule.severity;
    if ((setting?.severity ?? own) === 'off') return;
    const problems = attempt(faults, rule.id, () => listed(rule.run(input, setting?.options ?? NO_OPTIONS)));
    if (problems === null) return;
    ran.push(rule.id);
    if (problems.length === 0) return;
    const kept = problems.filter((problem) => !silencer.isSilenced(rule.id, problem.range));
    const asked = { set: setting?.severity, own };
    findings.push(...capped(rule, kept).map((problem) => toFinding(rule, problem, asked, faults)));
  };
  for (const rule of rules) if (rule.judges === undefined) run(rule, base);
  const judges = rules.filter((rule) => rule.judges === 'ignores');
  if (judges.length > 0) {
    const isKnown = (name: string): boolean =>
      RULES.some(({ id }) => id === name) || rules.some(({ id }) => id === name);
    const ignoring = silencer.judge(isKnown, ran);
    for (const rule of judges) run(rule, { ...base, ignoring });
  }
  const shown = withoutTwins(findings, rules);
  shown.sort(
    (a, b) => a.range.start - b.range.start || a.range.end - b.range.end || (a.rule < b.rule ? -1 : 1),
  );
  return { article, evidence, profile, form, findings: shown, faults };
}

/** As a list; most rules find nothing, and a spread would take longer to see that. */
function listed(problems: Iterable<Problem>): readonly Problem[] {
  let list: Problem[] | null = null;
  for (const problem of problems) {
    if (list === null) list = [problem];
    else list.push(problem);
  }
  return list ?? NONE;
}

const NONE: readonly never[] = [];

/** The result, or null with a fault for what was thrown. */
function attempt<T>(faults: Fault[], rule: string, work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    faults.push({ rule, message: error instanceof Error ? error.message : String(error) });
    return null;
  }
}

/** Its fixes are built when somebody asks for them; what that throws is a fault, and no fix is offered. */
function toFinding(
  rule: Rule,
  problem: Problem,
  { set, own }: { readonly set: Severity | 'off' | undefined; readonly own: Severity | 'off' },
  faults: Fault[],
): Finding {
  const asked = set ?? problem.severity ?? own;
  let fixes: readonly Fix[] | null = null;
  return {
    rule: rule.id,
    severity: asked === 'off' ? 'hint' : asked,
    message: problem.message,
    range: problem.range,
    get fixes() {
      return (fixes ??= attempt(faults, rule.id, () => problem.fixes) ?? []);
    },
    related: problem.related ?? [],
  };
}

function capped(rule: Rule, problems: readonly Problem[]): readonly Problem[] {
  const first = problems[CAP];
  if (first === undefined) return problems;
  const count = problems.length - CAP;
  const findings = count === 1 ? '1 more finding of this kind is' : `${count} more findings of this kind are`;
  const message = `${findings} not listed (${rule.id}): ${rule.summary}`;
  return [...problems.slice(0, CAP), { range: first.range, message, severity: 'hint' }];
}

/** One fault is told once: the findings of a rule go where the rule that it yields to found something on the same words. */
function withoutTwins(findings: readonly Finding[], rules: readonly Rule[]): Finding[] {
  const stronger = new Map<string, string>();
  if (findings.length > 1)
    for (const { id, yieldsTo } of rules) if (yieldsTo !== undefined) stronger.set(id, yieldsTo);
  if (stronger.size === 0) return [...findings];
  return findings.filter(({ rule, range }) => {
    const other = stronger.get(rule);
    return other === undefined || !findings.some((one) => one.rule === other && overlaps(one.range, range));
  });
}
