/** The language server as a process of its own, for any editor. */
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { RULES } from './engine/index.ts';
import { serve } from './lsp/server.ts';
import { localDate } from './workspace/day.ts';
import { nodeFiles } from './workspace/node/files.ts';

/** Set by the build. */
declare const BACKREAD_VERSION: string;

/** Starts the server over the transport that the arguments name: `--stdio`, `--node-ipc`, `--socket` or `--pipe`. */
export function startLanguageServer(): void {
  if (!process.argv.some((argument) => TRANSPORT.test(argument))) {
    process.stderr.write('backread: Say how the editor talks to the language server: --stdio\n');
    process.exitCode = 2;
    return;
  }
  serve(createConnection(ProposedFeatures.all), {
    files: nodeFiles(),
    pause: () => new Promise((resolve) => setImmediate(resolve)),
    now: () => performance.now(),
    today: () => localDate(new Date()),
    rules: RULES,
    version: BACKREAD_VERSION,
  });
}

const TRANSPORT = /^--(?:stdio|node-ipc|socket|pipe)(?:=|$)/u;
