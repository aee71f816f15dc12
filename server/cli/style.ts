import type { Severity } from '../engine/index.ts';
import type { Request } from './arguments.ts';
import type { Host } from './host.ts';
import { isSet, valueOf } from './settings.ts';

/** Colours of a terminal, or none. */
export interface Style {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly severity: (severity: Severity, text: string) => string;
  readonly good: (text: string) => string;
  readonly bad: (text: string) => string;
}

const code =
  (start: number, end: number) =>
  (text: string): string =>
    `\u001B[${start}m${text}\u001B[${end}m`;
const as = (text: string): string => text;

const SEVERITY_CODES = {
  error: code(31, 39),
  warning: code(33, 39),
  information: code(36, 39),
  hint: code(2, 22),
};

const PLAIN: Style = { strong: as, faint: as, severity: (_, text) => text, good: as, bad: as };

const COLOURED: Style = {
  strong: code(1, 22),
  faint: code(2, 22),
  severity: (severity, text) => SEVERITY_CODES[severity](text),
  good: code(32, 39),
  bad: code(31, 39),
};

/** `--color` counts most, then NO_COLOR and FORCE_COLOR, then whether a terminal that has colours reads along. */
export function wantsColour(
  asked: string,
  environment: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean,
): boolean {
  if (asked === 'always' || asked === 'never') return asked === 'always';
  const { NO_COLOR: no = '', FORCE_COLOR: force, TERM: terminal } = environment;
  if (no !== '') return false;
  if (force !== undefined && force !== '0' && force !== 'false') return true;
  return isTerminal && terminal !== 'dumb' && force === undefined;
}

/** The style of what a command prints: what goes into a file has colours only if they are asked for. */
export function styleFor(request: Request, { environment, out }: Pick<Host, 'environment' | 'out'>): Style {
  const toTerminal = out.isTerminal && !isSet(request, 'output');
  return wantsColour(valueOf(request, 'color') ?? 'auto', environment, toTerminal) ? COLOURED : PLAIN;
}
