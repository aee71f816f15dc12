/** What happens in the editor and around it: documents, settings, folders, files. */
import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type FileEvent,
} from 'vscode-languageserver';
import { isPolicyPath } from '../engine/index.ts';
import { hasArticleExtension } from '../workspace/articles.ts';
import { isGeneratorConfiguration } from '../workspace/generators.ts';
import { folderOf } from '../workspace/paths.ts';
import { quietly, type Server } from './server.ts';
import { sectionOf } from './settings.ts';
import { addressOf, type Address } from './uris.ts';

export function listenToEvents(server: Server): void {
  listenToDocuments(server);
  const { connection, surroundings, diagnostics, words, sent } = server;
  connection.onInitialized(() => register(server));
  connection.onDidChangeConfiguration(({ settings }) => {
    sent.section = sectionOf(settings);
    surroundings.forgetSettings();
    words.forget();
    diagnostics.surroundingsChanged();
  });
  connection.onDidChangeWatchedFiles(({ changes }) => filesChanged(server, changes));
}

function listenToDocuments({
  connection,
  abilities,
  session,
  surroundings,
  diagnostics,
  elsewhere,
  words,
}: Server): void {
  const { documents } = session;
  documents.onDidOpen(({ document: { uri } }) => {
    elsewhere.opened(uri);
    diagnostics.opened(uri);
  });
  documents.onDidChangeContent(({ document: { uri } }) => {
    quietly(connection, diagnostics.changed(uri));
  });
  documents.onDidSave(({ document: { uri } }) => {
    // Where nobody says when a policy changes, it is looked up again now and then.
    if (!abilities.watchFiles) {
      surroundings.forgetFiles();
      words.forget();
    }
    diagnostics.saved(uri);
  });
  documents.onDidClose(({ document }) => {
    surroundings.forgetDocument(document);
    diagnostics.closed(document.uri);
    const address = addressOf(document.uri);
    if (address !== null) words.closed(address);
    quietly(connection, elsewhere.renew(document.uri));
  });
  documents.listen(connection);
}

function register(server: Server): void {
  const { connection, host, abilities, surroundings, diagnostics, words } = server;
  connection.console.info(`Backread ${host.version}, ${host.rules.length} rules.`);
  if (abilities.configurationEvents) {
    const section = { section: 'backread' };
    quietly(connection, connection.client.register(DidChangeConfigurationNotification.type, section));
  }
  if (abilities.watchFiles) {
    const watchers = WATCHED.map((globPattern) => ({ globPattern }));
    quietly(connection, connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }));
  }
  quietly(connection, showPolicies(server, surroundings.roots));
  if (!abilities.workspaceFolders) return;
  connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
    const gone = new Set(removed.map(({ uri }) => uri));
    const kept = surroundings.roots.map(({ uri }) => uri).filter((uri) => !gone.has(uri));
    surroundings.setRoots([...kept, ...added.map(({ uri }) => uri)]);
    words.clear();
    diagnostics.surroundingsChanged();
  });
}

/** Policies and what they extend, schemas, configurations of site generators, what git ignores, and articles whose findings are shown while they are closed. */
const WATCHED = [
  '**/*.{yaml,yml,json,toml}',
  '**/*.config.{js,cjs,mjs,ts,cts,mts}',
  '**/.eleventy.js',
  '**/.gitignore',
  '**/*.{md,markdown,mdx,qmd,txt}',
];

function filesChanged(server: Server, changes: readonly FileEvent[]): void {
  const { connection, surroundings, diagnostics, elsewhere, words } = server;
  const policies = changes.filter((change) => changesPolicies(server, change));
  if (policies.length > 0) {
    elsewhere.clear('policy');
    surroundings.forgetFiles();
    words.forget();
    diagnostics.surroundingsChanged();
    const folders = policies.flatMap(({ uri }) => addressOf(uri) ?? []).map(folderAround);
    quietly(connection, showPolicies(server, [...surroundings.roots, ...folders]));
  }
  for (const { uri } of changes) {
    const address = addressOf(uri);
    if (address !== null && hasArticleExtension(address.path)) words.changed(address);
    quietly(connection, elsewhere.renew(uri));
  }
}

const folderAround = ({ base, path }: Address): Address => ({ base, path: folderOf(path) });

/** Says what is wrong with policies although no article is open. */
async function showPolicies({ surroundings, elsewhere }: Server, folders: readonly Address[]): Promise<void> {
  for (const folder of folders) elsewhere.showPolicy(folder.base, await surroundings.policyIn(folder));
}

function changesPolicies({ elsewhere, surroundings }: Server, { uri }: FileEvent): boolean {
  const address = addressOf(uri);
  if (address === null) return false;
  return (
    isPolicyPath(address.path) ||
    address.path.endsWith('/.gitignore') ||
    isGeneratorConfiguration(address.path) ||
    elsewhere.isPolicyPart(address) ||
    surroundings.isSchemaPart(address)
  );
}
