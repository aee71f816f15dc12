import { explainLine, type Finding, type LineExplanation, type Review } from '../engine/index.ts';
import { judgePaths } from '../workspace/judgements.ts';
import type { Misuse, Request } from './arguments.ts';
import type { Host } from './host.ts';
import { reasonOf } from './report.ts';
import { settingsOf } from './settings.ts';
import { styleFor, type Style } from './style.ts';
import { shownSafely, wrapped } from './words.ts';

/** A file and a line of it, counted from 1, as `notes.md:12`. */
export interface Place {
  readonly path: string;
  readonly line: number;
}

export function placeIn(operand: string): Place | null {
  const found = /^(.+):(\d{1,9})$/su.exec(operand);
  return found === null ? null : { path: found[1] ?? '', line: Number(found[2]) };
}

/** What was seen on a line, and why it was or was not flagged. */
export function explainPlace({ path, line }: Place, request: Request, host: Host): string | Misuse {
  const settings = settingsOf(request, host);
  if ('misuse' in settings) return settings;
  const order = { ...settings, folder: host.folder, paths: [path] };
  const [judged] = judgePaths(order, host.machine);
  if (judged === undefined) return { misuse: `${path} is no article. Name one: backread explain FILE:LINE.` };
  const shown = shownSafely(judged.shown);
  if (judged.review === null) return { misuse: `${shown} ${shownSafely(reasonOf(judged.skipped))}.` };
  const last = judged.review.article.lines.starts.length;
  if (line < 1 || line > last) return { misuse: `${shown} has ${last} lines; there is no line ${line}.` };
  return page(`${shown}:${line}`, judged.review, explainLine(judged.review, line), styleFor(request, host));
}

const WIDTH = 88;
const MOST_WORDS = 200;

function page(place: string, review: Review, line: LineExplanation, style: Style): string {
  const parts = [style.strong(place)];
  parts.push(wrapped(line.zone === '' ? 'There is no text on this line.' : line.zone, WIDTH));
  for (const { range, seen } of line.sentences) {
    const words = review.article.text.slice(range.start, range.end).replaceAll(/\s+/gu, ' ');
    const quoted = words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS).trimEnd()}…` : words;
    const said = seen.length > 0 ? seen : ['Nothing here that a rule asks about.'];
    const lines = said.map((one) => wrapped(shownSafely(one), WIDTH, '  '));
    parts.push([style.faint(wrapped(shownSafely(quoted), WIDTH)), ...lines].join('\n'));
  }
  const findings = line.findings.map((finding) => found(finding, style));
  parts.push(findings.length > 0 ? findings.join('\n') : 'No finding stands on this line.');
  return `${parts.join('\n\n')}\n`;
}

const found = ({ rule, severity, message }: Finding, style: Style): string =>
  `${style.severity(severity, severity)}  ${style.strong(rule)}\n${wrapped(shownSafely(message), WIDTH, '  ')}`;
