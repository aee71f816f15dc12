import { SEVERITIES } from '../engine/index.ts';
import { reviewInput, reviewPaths, type FileReport } from '../workspace/run.ts';
import type { Misuse, Request } from './arguments.ts';
import { deliver, whyNotDelivered } from './delivery.ts';
import { FAILED, type ExitCode, type Host } from './host.ts';
import { toJson } from './json.ts';
import { toPretty } from './pretty.ts';
import { progressLine } from './progress.ts';
import { exitCodeOf, type FailOn } from './report.ts';
import { toSarif } from './sarif.ts';
import { isSet, settingsOf, valueOf, type Settings } from './settings.ts';
import { styleFor } from './style.ts';

/** Reviews and prints what it finds. */
export async function check(request: Request, host: Host): Promise<ExitCode | Misuse> {
  const settings = settingsOf(request, host);
  if ('misuse' in settings) return settings;
  const misuse = misuseOfInput(request) ?? misuseOfThreads(request) ?? whyNotDelivered(request, host);
  if (misuse !== null) return { misuse };
  const reports = isSet(request, 'stdin')
    ? await reviewStdin(request, settings, host)
    : await reviewNamed(request, settings, host);
  const exitCode = exitCodeOf(reports, failOnOf(request));
  return deliver(request, host, rendered(reports, request, host, exitCode)) ? exitCode : FAILED;
}

function misuseOfInput(request: Request): string | null {
  if (isSet(request, 'stdin')) {
    return request.operands.length === 0
      ? null
      : '--stdin reads one article from standard input: name no paths with it.';
  }
  if (isSet(request, 'stdin-filename'))
    return '--stdin-filename names what --stdin reads: give --stdin, too.';
  return request.operands.includes('-')
    ? '"-" is no path here: give --stdin to read from standard input.'
    : null;
}

function misuseOfThreads(request: Request): string | null {
  const threads = valueOf(request, 'threads');
  return threads === undefined || /^(?:[1-9]|[1-5]\d|6[0-4])$/u.test(threads)
    ? null
    : `--threads takes a number from 1 to 64; "${threads}" is none.`;
}

async function reviewStdin(request: Request, settings: Settings, host: Host): Promise<readonly FileReport[]> {
  const name = valueOf(request, 'stdin-filename') ?? 'stdin.md';
  const order = { ...settings, folder: host.folder };
  return reviewInput(order, host.machine.files, name, await host.readInput());
}

async function reviewNamed(request: Request, settings: Settings, host: Host): Promise<readonly FileReport[]> {
  const progress = progressLine(host, isSet(request, 'quiet'));
  const threads = valueOf(request, 'threads');
  const machine = threads === undefined ? host.machine : { ...host.machine, threads: Number(threads) };
  const order = {
    ...settings,
    paths: request.operands.length === 0 ? ['.'] : request.operands,
    folder: host.folder,
    program: `${host.version} ${host.build}`,
    cache: isSet(request, 'no-cache') ? null : host.cacheFor(host.folder),
  };
  const reports = await reviewPaths(order, machine, progress);
  progress.clear();
  return reports;
}

function failOnOf(request: Request): FailOn {
  const asked = valueOf(request, 'fail-on');
  return asked === 'never' ? asked : (SEVERITIES.find((severity) => severity === asked) ?? 'warning');
}

function rendered(reports: readonly FileReport[], request: Request, host: Host, exitCode: ExitCode): string {
  const { version, folder } = host;
  const format = valueOf(request, 'format');
  if (format === 'json') return toJson(reports, version);
  if (format === 'sarif') return toSarif(reports, { version, folder, exitCode });
  return toPretty(reports, styleFor(request, host), isSet(request, 'quiet'));
}
