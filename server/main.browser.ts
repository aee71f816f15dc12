/** The language server in a Web Worker: files are read through the client, there is no other way. */
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import { RULES } from './engine/index.ts';
import { serve } from './lsp/server.ts';
import { localDate } from './workspace/day.ts';

/** Set by the build. */
declare const BACKREAD_VERSION: string;

const reader = new BrowserMessageReader(globalThis);
const writer = new BrowserMessageWriter(globalThis);

serve(createConnection(ProposedFeatures.all, reader, writer), {
  pause: () =>
    new Promise<void>((resolve) => {
      // Unlike a timer, a message waits for nothing but its turn.
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => resolve(), { once: true });
      port1.start();
      port2.postMessage(null);
    }),
  now: () => performance.now(),
  today: () => localDate(new Date()),
  files: null,
  rules: RULES,
  version: BACKREAD_VERSION,
});
