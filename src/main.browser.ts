/** The browser's extension host: the server is a Web Worker, a new one at every start. */
import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { start, type Api } from './extension.ts';

export function activate(context: vscode.ExtensionContext): Promise<Api> {
  const address = vscode.Uri.joinPath(context.extensionUri, 'dist/server.browser.js').toString(true);
  let worker: Worker | undefined;
  const newWorker = async (): Promise<Worker> => {
    worker?.terminate();
    worker = new Worker(address);
    return worker;
  };
  context.subscriptions.push({ dispose: () => worker?.terminate() });
  return start(context, (options) => new LanguageClient('backread', 'Backread', newWorker, options), true);
}
