import type { CancellationToken, Connection, ProgressToken } from 'vscode-languageserver';
import type { Abilities } from './abilities.ts';

/** Progress that the reader sees and can cancel. */
export interface Progress {
  readonly report: (done: number, of: number) => void;
  readonly done: () => void;
  readonly isCancelled: () => boolean;
}

/** Reports under the client's own token, else under one that the client is asked for; else nowhere. */
export async function progressFor(
  connection: Connection,
  { createProgress }: Abilities,
  token: ProgressToken | undefined,
  request: CancellationToken,
): Promise<Progress> {
  const created =
    token === undefined && createProgress ? await connection.window.createWorkDoneProgress() : null;
  const reporter = created ?? connection.window.attachWorkDoneProgress(token);
  let percent = 0;
  reporter.begin('Backread: reviewing the workspace', 0, undefined, true);
  return {
    report(done, of) {
      const now = Math.floor((100 * done) / Math.max(1, of));
      if (now > percent) reporter.report(now, `${done} of ${of}`);
      percent = Math.max(percent, now);
    },
    done: () => reporter.done(),
    isCancelled: () => request.isCancellationRequested || created?.token.isCancellationRequested === true,
  };
}
