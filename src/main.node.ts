/** Desktop and remote hosts: the server is a process of its own. */
import type * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { start, type Api } from './extension.ts';

export function activate(context: vscode.ExtensionContext): Promise<Api> {
  const server = { module: context.asAbsolutePath('dist/server.cjs'), transport: TransportKind.ipc };
  const servers = { run: server, debug: server };
  return start(context, (options) => new LanguageClient('backread', 'Backread', servers, options), false);
}
