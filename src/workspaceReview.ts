/** The review of every article of the workspace: progress on the screen, cancellable, its report kept until the next. */
import * as vscode from 'vscode';
import type { WorkspaceReport } from '../server/protocol.ts';
import { wordsOf, type Client } from './client.ts';
import { countsInWords, plural } from './words.ts';

export class WorkspaceReview {
  readonly #client: Client;
  #running: Promise<WorkspaceReport | undefined> | undefined;
  #last: WorkspaceReport | undefined;
  #runs = 0;

  constructor(client: Client) {
    this.#client = client;
  }

  get last(): WorkspaceReport | undefined {
    return this.#last;
  }

  /** Reviews; a second call while one runs waits for the same review. Undefined where it could not be made. */
  run(): Promise<WorkspaceReport | undefined> {
    this.#running ??= this.#review().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  async #review(): Promise<WorkspaceReport | undefined> {
    if ((vscode.workspace.workspaceFolders ?? []).length === 0) {
      void vscode.window.showInformationMessage('Backread: open a folder of articles to review it.');
      return undefined;
    }
    const options = {
      location: vscode.ProgressLocation.Notification,
      title: 'Backread: reviewing the workspace',
      cancellable: true,
    };
    try {
      this.#last = await vscode.window.withProgress(options, (progress, cancellation) =>
        this.#ask(progress, cancellation),
      );
    } catch (error) {
      this.#client.log.error(`The workspace could not be reviewed. ${wordsOf(error)}`);
      void vscode.window.showErrorMessage(`Backread: the workspace could not be reviewed. ${wordsOf(error)}`);
      return undefined;
    }
    const { reviewed, notReviewed, counts, cancelled } = this.#last;
    const missed = notReviewed === 0 ? '' : ` ${plural(notReviewed, 'article')} could not be reviewed.`;
    this.#client.log.info(
      `Workspace review${cancelled ? ' (cancelled)' : ''}: ${plural(reviewed, 'article')}, ${countsInWords(counts)}.${missed}`,
    );
    return this.#last;
  }

  async #ask(
    progress: vscode.Progress<{ message?: string; increment?: number }>,
    cancellation: vscode.CancellationToken,
  ): Promise<WorkspaceReport> {
    const workDoneToken = `backread-review-${++this.#runs}`;
    let done = 0;
    const listening = this.#client.onProgress(workDoneToken, (message, percentage) => {
      const now = Math.max(done, percentage ?? done);
      progress.report({ message, increment: now - done });
      done = now;
    });
    try {
      return await this.#client.request('backread/reviewWorkspace', { workDoneToken }, cancellation);
    } finally {
      listening.dispose();
    }
  }
}
