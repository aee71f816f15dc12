/** Quick fixes, "fix all" and ignores. Every edit comes from the review of the current version, none from the wire. */
import { overlaps, type Edit, type Fix, type Range } from '../engine/index.ts';
import {
  CodeActionKind,
  type CodeAction,
  type CodeActionContext,
  type CodeActionParams,
  type Diagnostic,
} from 'vscode-languageserver';
import type { Commands } from '../protocol.ts';
import type { Found } from '../workspace/result.ts';
import type { Abilities } from './abilities.ts';
import { toRange } from './convert.ts';
import { fingerprintIn, toDiagnostic, type Extras } from './diagnostic-items.ts';
import { placeholderEdit, workspaceEdit, type Target } from './edits.ts';
import { ignoreEdits } from './ignore.ts';
import type { Reviewed } from './session.ts';

/** "Fix all" of this server alone, for `editor.codeActionsOnSave`. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.backread`;

export const CODE_ACTION_KINDS = [CodeActionKind.QuickFix, FIX_ALL];

export function codeActions(
  reviewed: Reviewed,
  { range, context }: CodeActionParams,
  abilities: Abilities & Extras,
): CodeAction[] {
  const { uri, version, review, result } = reviewed;
  const target = { uri, version, article: review.article };
  const actions: CodeAction[] = [];
  if (wants(context, CodeActionKind.QuickFix)) {
    const shown = new Map(context.diagnostics.map((diagnostic) => [fingerprintIn(diagnostic), diagnostic]));
    const at = toRange(review.article, range);
    const asked = result.findings
      .filter((found) => shown.has(found.fingerprint) || touches(found, at))
      .map((found) => ({
        found,
        diagnostic: shown.get(found.fingerprint) ?? toDiagnostic(uri, found, abilities),
      }));
    actions.push(...asked.flatMap((one) => fixActions(one, target, abilities)));
    actions.push(...asked.flatMap((one) => ignoreActions(one, target, abilities)));
  }
  if (wants(context, FIX_ALL)) actions.push(...fixAllActions(result.findings, target, abilities));
  return once(actions);
}

/** Findings at one place may have a fix in common; it is offered once, for all of them. */
function once(actions: readonly CodeAction[]): CodeAction[] {
  const known = new Map<string, CodeAction>();
  for (const action of actions) {
    const key = JSON.stringify([action.title, action.edit]);
    const same = known.get(key);
    if (same === undefined) known.set(key, action);
    else same.diagnostics = [...(same.diagnostics ?? []), ...(action.diagnostics ?? [])];
  }
  return [...known.values()];
}

/** A kind is wanted where the client names none, or names it or one above it. */
const wants = ({ only }: CodeActionContext, kind: string): boolean =>
  only?.some((above) => above === '' || kind === above || kind.startsWith(`${above}.`)) ?? true;

/** A finding of the current version, and the diagnostic that the client shows for it. */
interface Asked {
  readonly found: Found;
  readonly diagnostic: Diagnostic;
}

const touches = ({ range: { start, end } }: Found, asked: Range): boolean =>
  start.offset <= asked.end && asked.start <= end.offset;

function fixActions({ found, diagnostic }: Asked, target: Target, abilities: Abilities): CodeAction[] {
  const preferred = found.fixes.find(({ safety }) => safety === 'safe');
  return found.fixes.map((fix) => ({
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    isPreferred: fix === preferred,
    edit: editOf(fix, target, abilities),
    command: reviewNow(target),
  }));
}

const editOf = (fix: Fix, target: Target, abilities: Abilities) =>
  fix.safety === 'placeholder'
    ? placeholderEdit(target, fix.edits, abilities)
    : workspaceEdit(target, fix.edits, abilities);

function ignoreActions({ found, diagnostic }: Asked, target: Target, abilities: Abilities): CodeAction[] {
  return ignoreEdits(target.article, found).map(({ scope, edit }) => ({
    title: `Ignore ${found.rule} ${SCOPE[scope]} (the comment can be read in the published page's source)`,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    edit: placeholderEdit(target, [edit], abilities),
    command: reviewNow(target),
  }));
}

const SCOPE = { field: 'in this field', block: 'here', file: 'in this file' } as const;

function fixAllActions(findings: readonly Found[], target: Target, abilities: Abilities): CodeAction[] {
  const edits = safeEdits(findings);
  if (edits.length === 0) return [];
  return [
    {
      title: 'Fix all safe Backread findings',
      kind: FIX_ALL,
      edit: workspaceEdit(target, edits, abilities),
      command: reviewNow(target),
    },
  ];
}

/** The first safe fix of each finding, whole or not at all; one that meets an earlier one waits for the next round. */
export function safeEdits(findings: readonly Pick<Found, 'fixes'>[]): Edit[] {
  const taken: Edit[] = [];
  for (const { fixes } of findings) {
    const fix = fixes.find(({ safety }) => safety === 'safe');
    if (fix !== undefined && !fix.edits.some((edit) => taken.some((other) => meets(edit, other))))
      taken.push(...fix.edits);
  }
  return taken;
}

/** Two insertions at one place would depend on their order. */
const meets = (a: Edit, b: Edit): boolean => overlaps(a, b) || a.start === b.start || a.end === b.end;

const REVIEW_NOW: keyof Commands = 'backread.reviewNow';

/** A fix changes the text without saving it; what it mended goes at once and not at the next save. */
const reviewNow = ({ uri }: Target) => ({ title: 'Review', command: REVIEW_NOW, arguments: [uri] });
