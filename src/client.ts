/** The language server as the client sees it: started, asked, restarted when it dies, its statuses remembered. */
import * as vscode from 'vscode';
import {
  CloseAction,
  CodeAction,
  CodeActionRequest,
  DiagnosticPullMode,
  ErrorAction,
  RevealOutputChannelOn,
  State,
  WorkDoneProgress,
  type BaseLanguageClient,
  type CloseHandlerResult,
  type LanguageClientOptions,
  type WorkspaceEdit,
} from 'vscode-languageclient';
import type {
  ClientRequests,
  Commands,
  DocumentStatus,
  FolderEntry,
  InitializationOptions,
  Notifications,
  Requests,
} from '../server/protocol.ts';
import { editorEdit, plainEditsForOldEditors } from './edits.ts';
import { RULE_PAGES } from './rulePages.ts';
import { articleSelector } from './selector.ts';
import { SUGGEST } from './suggesting.ts';

export type ServerState = 'starting' | 'running' | 'stopped';
export type MakeClient = (options: LanguageClientOptions) => BaseLanguageClient;

/** A server that dies this often within the time is not started again by itself. */
const MOST_RESTARTS = 4;
const RESTART_WINDOW = 3 * 60_000;

export class Client implements vscode.Disposable {
  readonly log = vscode.window.createOutputChannel('Backread', { log: true });
  readonly #statusEvents = new vscode.EventEmitter<DocumentStatus>();
  readonly #stateEvents = new vscode.EventEmitter<ServerState>();
  readonly #statuses = new Map<string, DocumentStatus>();
  readonly #make: MakeClient;
  readonly #inBrowser: boolean;
  #client: BaseLanguageClient;
  #state: ServerState = 'starting';
  #deaths: number[] = [];

  /** Fires for every status that the server sends. */
  readonly onStatus = this.#statusEvents.event;
  readonly onState = this.#stateEvents.event;

  constructor(make: MakeClient, inBrowser: boolean) {
    this.#make = make;
    this.#inBrowser = inBrowser;
    this.#client = this.#fresh();
  }

  get state(): ServerState {
    return this.#state;
  }

  statusOf(uri: vscode.Uri): DocumentStatus | undefined {
    return this.#statuses.get(uri.toString());
  }

  /** Starts the server; a server that does not start is told of and never thrown. */
  async start(): Promise<void> {
    this.#setState('starting');
    try {
      await this.#client.start();
    } catch (error) {
      this.log.error(`The language server could not be started. ${wordsOf(error)}`);
      this.#setState('stopped');
      this.#offerRestart('The Backread language server could not be started.');
    }
  }

  /** Ends the server, whatever state it is in, and starts a new one. */
  async restart(): Promise<void> {
    this.#deaths = [];
    const old = this.#client;
    this.#client = this.#fresh();
    this.#setState('starting');
    // A server that hangs does not answer the farewell; it is let go all the same.
    await old.dispose(2000).catch((error: unknown) => this.log.warn(`Stopping: ${wordsOf(error)}`));
    await this.start();
  }

  request<M extends keyof Requests>(
    method: M,
    params: Requests[M]['params'],
    token?: vscode.CancellationToken,
  ): Promise<Requests[M]['result']> {
    return this.#client.sendRequest<Requests[M]['result']>(method, params, token);
  }

  /** Calls a command of the server's. */
  command<C extends keyof Commands>(
    command: C,
    ...args: Commands[C]['args']
  ): Promise<Commands[C]['result']> {
    return this.#client.sendRequest<Commands[C]['result']>('workspace/executeCommand', {
      command,
      arguments: args,
    });
  }

  /** An edit of the protocol as the editor takes it. */
  editOf(edit: WorkspaceEdit): Promise<vscode.WorkspaceEdit> {
    return editorEdit(this.#client.protocol2CodeConverter, edit);
  }

  /**
   * The server's code actions. Asked through the editor they are none where another extension registers its own
   * meanwhile, as many do when the first article is opened.
   */
  async codeActions(
    document: vscode.TextDocument,
    range: vscode.Range,
    context: vscode.CodeActionContext,
    token?: vscode.CancellationToken,
  ): Promise<vscode.CodeAction[]> {
    const client = this.#client;
    const { code2ProtocolConverter: asked, protocol2CodeConverter: answered } = client;
    const params = {
      textDocument: asked.asTextDocumentIdentifier(document),
      range: asked.asRange(range),
      context: asked.asCodeActionContextSync(context),
    };
    const actions = await client
      .sendRequest(CodeActionRequest.type, params, token)
      .catch((error: unknown) => client.handleFailedRequest(CodeActionRequest.type, token, error, null));
    const converted = (actions ?? []).map(async (action) => {
      if (!CodeAction.is(action)) return [];
      const own = await answered.asCodeAction(action, token);
      if (action.edit !== undefined) own.edit = await this.editOf(action.edit);
      return [own];
    });
    return (await Promise.all(converted)).flat();
  }

  /** Progress that the server reports under a token of ours. */
  onProgress(
    token: string,
    take: (message: string, percentage: number | undefined) => void,
  ): vscode.Disposable {
    return this.#client.onProgress(WorkDoneProgress.type, token, (progress) => {
      if (progress.kind !== 'end') take(progress.message ?? '', progress.percentage);
    });
  }

  /** The process of the server, for tests that kill it; undefined in a browser. */
  get serverProcess(): number | undefined {
    const client: object = this.#client;
    const child: unknown = Reflect.get(client, 'serverProcess');
    const pid: unknown = typeof child === 'object' && child !== null ? Reflect.get(child, 'pid') : undefined;
    return typeof pid === 'number' ? pid : undefined;
  }

  dispose(): void {
    void this.#client.dispose().catch(() => undefined);
    this.#statusEvents.dispose();
    this.#stateEvents.dispose();
    this.log.dispose();
  }

  #fresh(): BaseLanguageClient {
    const client = this.#make(this.#options());
    client.registerFeature(plainEditsForOldEditors);
    client.onDidChangeState(({ newState }) => {
      if (client === this.#client) this.#setState(STATE_OF[newState]);
    });
    client.onNotification('backread/status', (status: Notifications['backread/status']) => {
      this.#take(status);
    });
    client.onRequest('backread/readFile', ({ uri }: ClientRequests['backread/readFile']['params']) =>
      readFile(vscode.Uri.parse(uri)),
    );
    client.onRequest('backread/readFolder', ({ uri }: ClientRequests['backread/readFolder']['params']) =>
      readFolder(vscode.Uri.parse(uri)),
    );
    return client;
  }

  #options(): LanguageClientOptions {
    const files =
      this.#inBrowser || (vscode.workspace.workspaceFolders ?? []).some(({ uri }) => uri.scheme !== 'file');
    return {
      documentSelector: articleSelector(),
      initializationOptions: {
        files,
        rulePages: RULE_PAGES,
        suggestCommand: SUGGEST,
      } satisfies InitializationOptions,
      outputChannel: this.log,
      // What fails is said by the status item; a failed hover is no reason for a message on the screen.
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      diagnosticPullOptions: {
        onChange: true,
        onSave: true,
        // True leaves the pull out. Opening a document always asks; the server then answers as the setting says.
        filter: (document, mode) => {
          const run = vscode.workspace.getConfiguration('backread', document).get<string>('run');
          return run === 'manual' || (run !== 'onType' && mode === DiagnosticPullMode.onType);
        },
      },
      middleware: {
        provideCodeActions: (document, range, context, token) =>
          this.codeActions(document, range, context, token),
      },
      errorHandler: {
        error: () => ({ action: ErrorAction.Continue, handled: true }),
        closed: () => this.#closed(),
      },
    };
  }

  #take(status: DocumentStatus): void {
    if (status.kind === 'closed') this.#statuses.delete(vscode.Uri.parse(status.uri).toString());
    else this.#statuses.set(vscode.Uri.parse(status.uri).toString(), status);
    this.#statusEvents.fire(status);
  }

  #closed(): CloseHandlerResult {
    const now = Date.now();
    this.#deaths = [...this.#deaths.filter((death) => now - death < RESTART_WINDOW), now];
    this.log.error(`The language server ended unexpectedly (${this.#deaths.length} times in three minutes).`);
    if (this.#deaths.length > MOST_RESTARTS) {
      this.#offerRestart('The Backread language server keeps ending and is not started again.');
      return { action: CloseAction.DoNotRestart, handled: true };
    }
    if (this.#deaths.length === 1) {
      void this.#say('The Backread language server ended unexpectedly and was started again.', 'Show Log');
    }
    return { action: CloseAction.Restart, handled: true };
  }

  #offerRestart(message: string): void {
    void this.#say(message, 'Restart', 'Show Log');
  }

  async #say(message: string, ...choices: readonly string[]): Promise<void> {
    const choice = await vscode.window.showWarningMessage(message, ...choices);
    if (choice === 'Show Log') this.log.show();
    if (choice === 'Restart') await this.restart();
  }

  #setState(state: ServerState): void {
    if (state !== 'running') this.#statuses.clear();
    this.#state = state;
    this.#stateEvents.fire(state);
  }
}

const STATE_OF: Readonly<Record<State, ServerState>> = {
  [State.Stopped]: 'stopped',
  [State.Starting]: 'starting',
  [State.StartFailed]: 'stopped',
  [State.Running]: 'running',
};

export const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

async function readFile(uri: vscode.Uri): Promise<string | null> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return null;
  }
}

async function readFolder(uri: vscode.Uri): Promise<readonly FolderEntry[] | null> {
  try {
    const entries = await vscode.workspace.fs.readDirectory(uri);
    return entries.map(([name, type]) => ({
      name,
      kind: (type & vscode.FileType.Directory) === 0 ? 'file' : 'folder',
    }));
  } catch {
    return null;
  }
}
