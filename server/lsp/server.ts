/** The language server, free of any transport: greets the client and puts the parts together. */
import {
  TextDocumentSyncKind,
  type Connection,
  type Diagnostic,
  type InitializeParams,
  type InitializeResult,
  type ServerCapabilities,
} from 'vscode-languageserver';
import { MAX_FILE_SIZE } from '../workspace/reviewFile.ts';
import type { ClientRequests, Commands, DocumentStatus, Notifications } from '../protocol.ts';
import { abilitiesOf, type Abilities } from './abilities.ts';
import { CODE_ACTION_KINDS } from './code-actions.ts';
import { Diagnostics } from './diagnostics.ts';
import { Elsewhere, keyOf } from './elsewhere.ts';
import { listenToEvents } from './events.ts';
import { Help } from './help.ts';
import type { Host } from './host.ts';
import { Library, type ClientFiles } from './library.ts';
import { readOptions, type Options } from './options.ts';
import { answerRequests } from './requests.ts';
import { ruleBookOf } from './rule-book.ts';
import { LEGEND } from './semantic-tokens.ts';
import { Session } from './session.ts';
import { Surroundings } from './surroundings.ts';
import { addressOf, type Address } from './uris.ts';
import { WorkspaceWords } from './words.ts';
import { reviewClosed, type WorkspacePorts } from './workspace-review.ts';

/** The parts of a server once it knows its client. */
export interface Server {
  readonly connection: Connection;
  readonly host: Host;
  readonly abilities: Abilities;
  readonly options: Options;
  /** The settings that a client sends by itself, where it cannot be asked. */
  readonly sent: { section: unknown };
  readonly session: Session;
  readonly surroundings: Surroundings;
  readonly diagnostics: Diagnostics;
  readonly elsewhere: Elsewhere;
  readonly workspace: WorkspacePorts;
  readonly words: WorkspaceWords;
  readonly help: Help;
}

/** Serves a client until the connection ends. */
export function serve(connection: Connection, host: Host): void {
  connection.onInitialize((params) => {
    const server = partsFor(connection, host, params);
    answerRequests(server);
    listenToEvents(server);
    return greeting(server);
  });
  connection.listen();
}

function greeting({ host, abilities }: Server): InitializeResult {
  return {
    capabilities: capabilitiesFor(abilities),
    serverInfo: { name: 'Backread', version: host.version },
  };
}

const COMMANDS = [
  'backread.reviewNow',
  'backread.reviewAnyway',
  'backread.clearShownFindings',
] as const satisfies readonly (keyof Commands)[];

const capabilitiesFor = (abilities: Abilities): ServerCapabilities => ({
  textDocumentSync: {
    openClose: true,
    change: TextDocumentSyncKind.Incremental,
    save: { includeText: false },
  },
  ...(abilities.pull
    ? {
        diagnosticProvider: {
          identifier: 'backread',
          interFileDependencies: false,
          workspaceDiagnostics: false,
        },
      }
    : {}),
  codeActionProvider: { codeActionKinds: CODE_ACTION_KINDS },
  hoverProvider: true,
  completionProvider: {
    triggerCharacters: [':', '=', '"', "'", '[', ','],
    completionItem: { labelDetailsSupport: true },
  },
  documentLinkProvider: { resolveProvider: false },
  documentSymbolProvider: { label: 'Backread' },
  foldingRangeProvider: true,
  semanticTokensProvider: { documentSelector: [{ language: 'plaintext' }], legend: LEGEND, full: true },
  executeCommandProvider: { commands: [...COMMANDS] },
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
});

function partsFor(connection: Connection, host: Host, params: InitializeParams): Server {
  const abilities = abilitiesOf(params.capabilities);
  const options = readOptions(params.initializationOptions);
  const extras = { ...abilities, rulePages: options.rulePages };
  const sent = { section: options.settings };
  const library = new Library(host.files, options.files ? clientFiles(connection) : null, host.rules);
  const surroundings = new Surroundings({
    library,
    rules: host.rules,
    pause: host.pause,
    warn: (message) => connection.console.warn(message),
    sectionOf: (root) => sectionFrom(connection, abilities, sent, root),
  });
  surroundings.setRoots(rootsIn(params));
  const session = new Session({
    ...host,
    contextOf: async (document) => {
      const context = await surroundings.contextOf(document);
      const base = addressOf(document.uri)?.base ?? surroundings.roots[0]?.base;
      if (base !== undefined) elsewhere.showPolicy(base, context.house);
      return context;
    },
    ownSchemaOf: (article, document) => surroundings.ownSchemaOf(article, addressOf(document.uri)),
  });
  const workspace: WorkspacePorts = {
    ...host,
    library,
    surroundings,
    book: ruleBookOf(host.rules),
    standingAt: async (address) => {
      const uri = openAt(session, address);
      return uri === undefined ? null : session.standingOf(uri);
    },
  };
  const publish = publisher(connection);
  const elsewhere = new Elsewhere({
    extras,
    publish: (uri, items) => publish(uri, null, items),
    isOpen: (address) => openAt(session, address) !== undefined,
    review: (address) => reviewClosed(workspace, address, extras),
  });
  const diagnostics = new Diagnostics(session, {
    ...host,
    extras,
    pulls: abilities.pull,
    settingsOf: (uri) => surroundings.settingsOf(uri),
    publish,
    refresh: () => quietly(connection, connection.languages.diagnostics.refresh()),
    status: (status) => tell(connection, status),
  });
  const words = new WorkspaceWords({
    walk: (root) => surroundings.walk(root),
    read: ({ base, path }) => library.read(base, path, MAX_FILE_SIZE),
    stampOf: ({ base, path }) => library.atHand(base)?.files.stampOf(path)?.text ?? null,
    warn: (message) => connection.console.warn(message),
  });
  const help = new Help({
    ...host,
    session,
    surroundings,
    library,
    words,
    abilities,
    suggestCommand: options.suggestCommand,
  });
  return {
    connection,
    host,
    abilities,
    options,
    sent,
    session,
    surroundings,
    diagnostics,
    elsewhere,
    workspace,
    words,
    help,
  };
}

/** The URI of the open document at an address, as its client writes it. */
const openAt = (session: Session, address: Address): string | undefined =>
  session.documents.keys().find((uri) => {
    const open = addressOf(uri);
    return open !== null && keyOf(open) === keyOf(address);
  });

const publisher =
  (connection: Connection) =>
  (uri: string, version: number | null, diagnostics: Diagnostic[]): void => {
    void connection.sendDiagnostics({ uri, diagnostics, ...(version === null ? {} : { version }) });
  };

/** The settings section of a folder: asked for where the client can be asked, else as it was sent. */
async function sectionFrom(
  connection: Connection,
  { configuration }: Abilities,
  sent: Server['sent'],
  root: string | null,
): Promise<unknown> {
  if (!configuration) return sent.section;
  try {
    const section: unknown = await connection.workspace.getConfiguration(
      root === null ? { section: 'backread' } : { section: 'backread', scopeUri: root },
    );
    return section;
  } catch (error) {
    connection.console.error(`The settings could not be asked for: ${wordsOf(error)}`);
    return undefined;
  }
}

/** What this machine cannot read is asked of the client; what the client cannot read is not there. */
function clientFiles(connection: Connection): ClientFiles {
  async function ask<M extends keyof ClientRequests>(
    method: M,
    uri: string,
  ): Promise<ClientRequests[M]['result']> {
    try {
      return await connection.sendRequest<ClientRequests[M]['result']>(method, { uri });
    } catch (error) {
      connection.console.warn(`${uri} could not be read: ${wordsOf(error)}`);
      return null;
    }
  }
  return {
    readFile: (uri) => ask('backread/readFile', uri),
    readFolder: (uri) => ask('backread/readFolder', uri),
  };
}

/** Tells the status of a document; faults go to the log as well. */
function tell(connection: Connection, status: DocumentStatus): void {
  void connection.sendNotification('backread/status' satisfies keyof Notifications, status);
  if (status.kind === 'failed') connection.console.error(`${status.uri} ${status.because}`);
  if (status.kind !== 'reviewed') return;
  for (const fault of status.faults) connection.console.error(`${status.uri}: ${fault}`);
}

/** A client may be gone or refuse: that is no reason to fall. */
export function quietly(connection: Connection, asking: Promise<unknown>): void {
  asking.catch((error: unknown) => connection.console.warn(wordsOf(error)));
}

export const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function rootsIn({ workspaceFolders, rootUri }: InitializeParams): readonly string[] {
  if (workspaceFolders !== null && workspaceFolders !== undefined)
    return workspaceFolders.map(({ uri }) => uri);
  return rootUri === null ? [] : [rootUri];
}
