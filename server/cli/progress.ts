import type { Progress } from '../workspace/run.ts';
import type { Host } from './host.ts';

/** How long a run may take before it says how far it is. */
const PATIENCE = 700;
const INTERVAL = 100;

/** Progress on a terminal's standard error, one line that is taken away at the end; silent elsewhere. */
export interface ProgressLine extends Progress {
  readonly clear: () => void;
}

export function progressLine({ err, now }: Pick<Host, 'err' | 'now'>, quiet: boolean): ProgressLine {
  if (!err.isTerminal || quiet) return { found: nothing, reviewed: nothing, clear: nothing };
  const start = now();
  let last = 0;
  let shown = false;
  const show = (text: () => string): void => {
    const time = now();
    if (time - start < PATIENCE || time - last < INTERVAL) return;
    last = time;
    shown = true;
    err.write(`\r\u001B[2K${text()}`);
  };
  return {
    found: (files) => show(() => `Looking for articles: ${files}`),
    reviewed: (files, of) =>
      show(() => `Reviewed ${files} of ${of} files, ${rate(files, now() - start)} a second`),
    clear: () => {
      if (shown) err.write('\r\u001B[2K');
      shown = false;
    },
  };
}

const nothing = (): void => undefined;

const rate = (files: number, time: number): number => Math.round((files * 1000) / Math.max(1, time));
