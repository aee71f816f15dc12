/** A language client in the same process as the server, over a real connection: streams of bytes both ways. */
import { PassThrough } from 'node:stream';
import {
  createConnection,
  createProtocolConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
  type ClientCapabilities,
  type CodeAction,
  type CodeActionContext,
  type Command,
  type CompletionItem,
  type CompletionList,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type Hover,
  type InitializeResult,
  type ProtocolConnection,
  type Range,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { RULES, type Rule } from '../../server/engine/index.ts';
import { serve } from '../../server/lsp/server.ts';
import type { DocumentStatus, Requests, Settings } from '../../server/protocol.ts';
import type { Files } from '../../server/workspace/files.ts';
import { memoryFiles } from './memory-files.ts';

/** A client that pulls, and can do all else that the server has a use for. */
export const MODERN: ClientCapabilities = {
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    workspaceEdit: { documentChanges: true, snippetEditSupport: true },
  },
  textDocument: {
    diagnostic: { relatedInformation: true, codeDescriptionSupport: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    completion: {
      completionItem: {
        snippetSupport: true,
        documentationFormat: ['markdown', 'plaintext'],
        labelDetailsSupport: true,
        insertTextModeSupport: { valueSet: [1, 2] },
      },
    },
  },
  window: { workDoneProgress: true },
};

/** A client that can do next to nothing: it is pushed to. */
export const PLAIN: ClientCapabilities = {};

export interface Setup {
  /** Texts by absolute path. */
  readonly files?: Readonly<Record<string, string>>;
  readonly folders?: readonly string[];
  readonly capabilities?: ClientCapabilities;
  /** The section `backread`, or by folder URI. */
  readonly settings?: Partial<Settings>;
  readonly settingsOf?: (scope: string | undefined) => Partial<Settings>;
  readonly rules?: readonly Rule[];
  readonly initializationOptions?: object;
  /** Files of a real machine, in place of texts. */
  readonly machine?: Files;
  /** The client serves the files, the server has none. */
  readonly remote?: boolean;
  readonly now?: () => number;
}

export class TestClient {
  readonly connection: ProtocolConnection;
  readonly files: Map<string, string>;
  readonly documents = new Map<string, TextDocument>();
  /** What was pushed, by URI; the last of each. */
  readonly pushed = new Map<string, { readonly version: number | undefined; readonly items: Diagnostic[] }>();
  readonly statuses = new Map<string, DocumentStatus>();
  readonly log: string[] = [];
  readonly registered: string[] = [];
  settings: Partial<Settings>;
  refreshes = 0;
  pushes = 0;
  greeting: InitializeResult = { capabilities: {} };
  readonly #waiting = new Set<() => void>();
  readonly #resultIds = new Map<string, string>();

  /** Starts a server and greets it. */
  static async start(setup: Setup = {}): Promise<TestClient> {
    const files = new Map(Object.entries(setup.files ?? {}));
    const up = new PassThrough();
    const down = new PassThrough();
    const server = createConnection(
      ProposedFeatures.all,
      new StreamMessageReader(up),
      new StreamMessageWriter(down),
    );
    serve(server, {
      files: setup.remote === true ? null : (setup.machine ?? memoryFiles(files)),
      pause: () => new Promise((resolve) => setImmediate(resolve)),
      now: setup.now ?? (() => performance.now()),
      today: () => '2026-01-15',
      rules: setup.rules ?? RULES,
      version: '0.0.0',
    });
    const connection = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
    const client = new TestClient(connection, files, setup);
    await client.#greet(setup);
    return client;
  }

  private constructor(connection: ProtocolConnection, files: Map<string, string>, setup: Setup) {
    this.connection = connection;
    this.files = files;
    this.settings = setup.settings ?? {};
    connection.onNotification('textDocument/publishDiagnostics', (params: Pushed) => {
      this.pushes++;
      this.pushed.set(params.uri, { version: params.version, items: params.diagnostics });
      this.#wake();
    });
    connection.onNotification('backread/status', (status: DocumentStatus) => {
      this.statuses.set(status.uri, status);
      this.#wake();
    });
    connection.onNotification('window/logMessage', ({ message }: { readonly message: string }) => {
      this.log.push(message);
      this.#wake();
    });
    connection.onRequest('workspace/diagnostic/refresh', () => {
      this.refreshes++;
      this.#wake();
      return null;
    });
    connection.onRequest('window/workDoneProgress/create', () => null);
    connection.onRequest('client/registerCapability', ({ registrations }: Registrations) => {
      this.registered.push(...registrations.map(({ method }) => method));
      this.#wake();
      return null;
    });
    connection.onRequest('workspace/configuration', ({ items }: Configuration) =>
      items.map(({ scopeUri }) => ({ ...this.settings, ...setup.settingsOf?.(scopeUri) })),
    );
    connection.onRequest(
      'backread/readFile',
      ({ uri }: { readonly uri: string }) => files.get(pathOf(uri)) ?? null,
    );
    connection.onRequest('backread/readFolder', ({ uri }: { readonly uri: string }) => {
      const entries = memoryFiles(files).list(pathOf(uri));
      return 'failure' in entries ? null : entries;
    });
    connection.listen();
  }

  async #greet({
    folders = ['/w'],
    capabilities = MODERN,
    initializationOptions,
    remote,
  }: Setup): Promise<void> {
    const scheme = remote === true ? 'vscode-vfs://host' : 'file://';
    this.greeting = await this.connection.sendRequest('initialize', {
      processId: null,
      rootUri: null,
      capabilities,
      workspaceFolders: folders.map((folder) => ({ uri: scheme + folder, name: folder })),
      initializationOptions: { ...initializationOptions, ...(remote === true ? { files: true } : {}) },
    });
    await this.connection.sendNotification('initialized', {});
  }

  async stop(): Promise<void> {
    await this.connection.sendRequest('shutdown');
    this.connection.dispose();
  }

  /** Waits until something holds, told by the server's next words; fails loudly in good time. */
  async until(holds: () => boolean, what = 'what was waited for'): Promise<void> {
    const end = Date.now() + 8000;
    while (!holds()) {
      const left = end - Date.now();
      if (left <= 0) throw new Error(`${what} did not come`);
      await new Promise<void>((resolve) => {
        const wake = (): void => {
          clearTimeout(timer);
          this.#waiting.delete(wake);
          resolve();
        };
        const timer = setTimeout(wake, left);
        this.#waiting.add(wake);
      });
    }
  }

  #wake(): void {
    for (const wake of this.#waiting) wake();
  }

  /** Opens a document: a file of the test, or the text given. */
  async open(
    uri: string,
    text = this.files.get(pathOf(uri)) ?? '',
    languageId = 'markdown',
  ): Promise<string> {
    this.documents.set(uri, TextDocument.create(uri, languageId, 1, text));
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId, version: 1, text },
    });
    return uri;
  }

  /** Replaces `[start, end)` of the text, as an editor does. */
  async edit(uri: string, start: number, end: number, text: string): Promise<void> {
    const document = this.document(uri);
    const range = { start: document.positionAt(start), end: document.positionAt(end) };
    await this.change(uri, [{ range, newText: text }]);
  }

  async change(uri: string, edits: readonly TextEdit[]): Promise<void> {
    const document = this.document(uri);
    // The protocol applies changes one after the other, so the last comes first.
    const changes = edits
      .toSorted((a, b) => document.offsetAt(b.range.start) - document.offsetAt(a.range.start))
      .map(({ range, newText }) => ({ range, text: newText }));
    const version = document.version + 1;
    TextDocument.update(document, changes, version);
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: changes,
    });
  }

  async save(uri: string): Promise<void> {
    this.files.set(pathOf(uri), this.text(uri));
    await this.connection.sendNotification('textDocument/didSave', { textDocument: { uri } });
  }

  async close(uri: string): Promise<void> {
    this.documents.delete(uri);
    this.#resultIds.delete(uri);
    await this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  }

  /** A file changes on disk, and the client has watched it. */
  async write(uri: string, text: string | null): Promise<void> {
    if (text === null) this.files.delete(pathOf(uri));
    else this.files.set(pathOf(uri), text);
    await this.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri, type: text === null ? 3 : 2 }],
    });
  }

  async setSettings(settings: Partial<Settings>): Promise<void> {
    this.settings = settings;
    await this.connection.sendNotification('workspace/didChangeConfiguration', {
      settings: { backread: settings },
    });
  }

  document(uri: string): TextDocument {
    const document = this.documents.get(uri);
    if (document === undefined) throw new Error(`${uri} is not open`);
    return document;
  }

  text(uri: string): string {
    return this.document(uri).getText();
  }

  /** Pulls as an editor does, with the id of its last answer. */
  async pull(uri: string): Promise<DocumentDiagnosticReport> {
    const previousResultId = this.#resultIds.get(uri);
    const report: DocumentDiagnosticReport = await this.connection.sendRequest('textDocument/diagnostic', {
      textDocument: { uri },
      ...(previousResultId === undefined ? {} : { previousResultId }),
    });
    if (report.resultId !== undefined) this.#resultIds.set(uri, report.resultId);
    return report;
  }

  /** The items of a pull that is answered in full. */
  async items(uri: string): Promise<Diagnostic[]> {
    const report = await this.pull(uri);
    if (report.kind !== 'full') throw new Error('nothing new was told');
    return report.items;
  }

  /** All items, as a client is told them that knows nothing yet. */
  all(uri: string): Promise<Diagnostic[]> {
    this.#resultIds.delete(uri);
    return this.items(uri);
  }

  /** The rules and words of what is pulled: `test/word TODO`. */
  async found(uri: string): Promise<string[]> {
    return (await this.items(uri)).map((item) => this.words(uri, item));
  }

  words(uri: string, { code, range }: Diagnostic): string {
    return `${code} ${this.document(uri).getText(range)}`;
  }

  ask<M extends keyof Requests>(method: M, params: Requests[M]['params']): Promise<Requests[M]['result']> {
    return this.connection.sendRequest<Requests[M]['result']>(method, params);
  }

  command<T>(command: string, ...given: readonly unknown[]): Promise<T> {
    return this.connection.sendRequest('workspace/executeCommand', { command, arguments: given });
  }

  hover(uri: string, offset: number): Promise<Hover | null> {
    const position = this.document(uri).positionAt(offset);
    return this.connection.sendRequest('textDocument/hover', { textDocument: { uri }, position });
  }

  /** What is offered at an offset, in the order in which an editor lists it. */
  async completions(uri: string, offset: number): Promise<CompletionList> {
    const position = this.document(uri).positionAt(offset);
    const list: CompletionList = await this.connection.sendRequest('textDocument/completion', {
      textDocument: { uri },
      position,
    });
    return { ...list, items: list.items.toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1)) };
  }

  /** Takes a completion as an editor does; what is to be filled in holds what it suggests. */
  async take(uri: string, { textEdit, additionalTextEdits = [] }: CompletionItem): Promise<void> {
    if (textEdit === undefined || !('range' in textEdit)) throw new Error('no edit with one range');
    await this.change(uri, [...additionalTextEdits, { ...textEdit, newText: filledIn(textEdit.newText) }]);
  }

  async actions(uri: string, range: Range, context: Partial<CodeActionContext> = {}): Promise<CodeAction[]> {
    const actions: (CodeAction | Command)[] | null = await this.connection.sendRequest(
      'textDocument/codeAction',
      { textDocument: { uri }, range, context: { diagnostics: [], ...context } },
    );
    return (actions ?? []).filter((action): action is CodeAction => 'kind' in action);
  }

  /** Applies an edit as an editor does: not at all where it is for another version. */
  async apply(edit: WorkspaceEdit | undefined): Promise<void> {
    for (const change of edit?.documentChanges ?? []) {
      if (!('textDocument' in change)) throw new Error('only documents are edited');
      const { uri, version } = change.textDocument;
      if (version !== null && version !== this.document(uri).version) throw new Error('for another version');
      const edits = change.edits.map((one) =>
        'newText' in one ? one : { range: one.range, newText: filledIn(one.snippet.value) },
      );
      await this.change(uri, edits);
    }
    for (const [uri, edits] of Object.entries(edit?.changes ?? {})) await this.change(uri, edits);
  }
}

const orderOf = ({ sortText = '', label }: CompletionItem): string => `${sortText} ${label}`;

interface Pushed {
  readonly uri: string;
  readonly version?: number;
  readonly diagnostics: Diagnostic[];
}

interface Registrations {
  readonly registrations: readonly { readonly method: string }[];
}

interface Configuration {
  readonly items: readonly { readonly scopeUri?: string }[];
}

/** A snippet as it stands before the editor has typed anything into it. */
const filledIn = (snippet: string): string =>
  snippet.replaceAll(
    /\\(.)|\$\{\d+(?::((?:\\.|[^\\}])*)|\|((?:\\.|[^\\,|])*)[^}]*)?\}|\$\d+/gu,
    (_, escaped?: string, inside?: string, choice?: string) =>
      escaped ?? (inside ?? choice)?.replaceAll(/\\(.)/gu, '$1') ?? '',
  );

export const pathOf = (uri: string): string => decodeURIComponent(new URL(uri).pathname);

export const WHOLE: Range = { start: { line: 0, character: 0 }, end: { line: 1_000_000, character: 0 } };
