import type { Theme } from '../engine/index.ts';
import { outlinePaths, type OutlineReport } from '../workspace/outlines.ts';
import { policyReports } from '../workspace/run.ts';
import type { Misuse, Request } from './arguments.ts';
import { deliver, whyNotDelivered } from './delivery.ts';
import { CLEAN, FAILED, type ExitCode, type Host } from './host.ts';
import { reasonOf } from './report.ts';
import { settingsOf, valueOf } from './settings.ts';
import { styleFor, type Style } from './style.ts';
import { counted, shownSafely } from './words.ts';

/** Prints the theme outlines of articles. */
export async function outlines(request: Request, host: Host): Promise<ExitCode | Misuse> {
  const settings = settingsOf(request, host);
  if ('misuse' in settings) return settings;
  if (request.operands.length === 0) {
    return { misuse: 'Name at least one file or folder: backread outline PATHS….' };
  }
  const misuse = whyNotDelivered(request, host);
  if (misuse !== null) return { misuse };
  const order = { ...settings, folder: host.folder, paths: request.operands };
  const reports: OutlineReport[] = [];
  for (const report of outlinePaths(order, host.machine)) {
    if (report.skipped === null || report.skipped.kind === 'failed') reports.push(report);
    else host.err.write(`backread: ${shownSafely(report.shown)} ${shownSafely(reasonOf(report.skipped))}.\n`);
    await host.machine.pause();
  }
  const policies = policyReports(order);
  for (const { shown } of policies) {
    host.err.write(`backread: The policy ${shownSafely(shown)} has faults; "backread check" shows them.\n`);
  }
  const isJson = valueOf(request, 'format') === 'json';
  const text = isJson ? outlinesJson(reports) : outlinesTree(reports, styleFor(request, host));
  const delivered = deliver(request, host, text);
  const failed = [...reports, ...policies.map(({ result }) => result)].some(
    ({ skipped }) => skipped?.kind === 'failed',
  );
  return delivered && !failed ? CLEAN : FAILED;
}

function outlinesJson(reports: readonly OutlineReport[]): string {
  const files = reports.map(({ shown, outline, skipped }) =>
    skipped === null
      ? { path: shown, mediaTopics: outline.mediaTopics, themes: outline.themes }
      : { path: shown, skipped: reasonOf(skipped), mediaTopics: [], themes: [] },
  );
  return `${JSON.stringify({ version: 1, files }, null, 1)}\n`;
}

function outlinesTree(reports: readonly OutlineReport[], style: Style): string {
  const parts = reports.map(({ shown, outline, skipped }) => {
    const name = style.strong(shownSafely(shown));
    if (skipped !== null) return style.bad(`${name} ${shownSafely(reasonOf(skipped))}.`);
    const topics = outline.mediaTopics.map(({ label }) => label).join(', ');
    const heading = topics === '' ? name : `${name}  ${style.faint(topics)}`;
    return [heading, ...branches(outline.themes, '', style)].join('\n');
  });
  return parts.length === 0 ? '' : `${parts.join('\n\n')}\n`;
}

function branches(themes: readonly Theme[], indent: string, style: Style): readonly string[] {
  return themes.flatMap((theme, at) => {
    const last = at === themes.length - 1;
    const { label, startLine, endLine, children } = theme;
    const lines = startLine === endLine ? `${startLine}` : `${startLine}–${endLine}`;
    const facts = [lines, ...factsOf(theme)].join(' · ');
    const line = `${style.faint(`${indent}${last ? '└─' : '├─'}`)} ${shownSafely(label)}  ${style.faint(facts)}`;
    return [line, ...branches(children, `${indent}${last ? '   ' : '│  '}`, style)];
  });
}

function factsOf({ claims, sourced, findings }: Theme): readonly string[] {
  return [
    ...(claims === 0 ? [] : [`${counted(claims, 'claim')}, ${sourced === 0 ? 'none' : sourced} sourced`]),
    ...(findings === 0 ? [] : [counted(findings, 'finding')]),
  ];
}
