import { deepEqual, equal, ok } from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { MessageChannel, Worker } from 'node:worker_threads';
import {
  createProtocolConnection,
  PortMessageReader,
  PortMessageWriter,
  type DocumentDiagnosticReport,
  type InitializeResult,
  type ProtocolConnection,
} from 'vscode-languageserver/node';
import { MODERN } from './client.ts';

const BUNDLE = 'dist/server.browser.js';

/** Runs a script as a Web Worker would: with what the web has and nothing of Node. */
const SHIM = `
  const { workerData } = require('node:worker_threads');
  const { port, code } = workerData;
  const web = {
    postMessage: (message) => port.postMessage(message),
    addEventListener: () => undefined,
    set onmessage(listener) { port.on('message', (data) => listener({ data })); },
    setTimeout, clearTimeout, setInterval, clearInterval, queueMicrotask,
    TextDecoder, TextEncoder, MessageChannel, performance, URL, console,
  };
  require('node:vm').runInNewContext(code, web, { filename: 'server.browser.js' });
`;

describe('the server in a Web Worker', () => {
  let worker: Worker | undefined;
  let connection: ProtocolConnection | undefined;

  before(function () {
    if (!existsSync(BUNDLE)) {
      console.log(`      skipped: there is no ${BUNDLE} (npm run build)`);
      this.skip();
    }
    const { port1, port2 } = new MessageChannel();
    const workerData = { port: port2, code: readFileSync(BUNDLE, 'utf8') };
    worker = new Worker(SHIM, { eval: true, workerData, transferList: [port2] });
    connection = createProtocolConnection(new PortMessageReader(port1), new PortMessageWriter(port1));
    connection.onRequest('client/registerCapability', () => null);
    connection.onRequest('workspace/configuration', () => [{}]);
    connection.onRequest('backread/readFile', () => null);
    connection.onRequest('backread/readFolder', ({ uri }: { readonly uri: string }) =>
      uri === 'vscode-test-web://mount/' ? [{ name: 'a.md', kind: 'file' }] : null,
    );
    connection.listen();
  });

  after(async () => {
    connection?.dispose();
    await worker?.terminate();
  });

  it('greets, and reviews what is opened', async function () {
    this.timeout(10_000);
    ok(connection);
    const greeting: InitializeResult = await connection.sendRequest('initialize', {
      processId: null,
      rootUri: null,
      capabilities: MODERN,
      workspaceFolders: [{ uri: 'vscode-test-web://mount/', name: 'mount' }],
      initializationOptions: { files: true },
    });
    equal(greeting.serverInfo?.name, 'Backread');
    await connection.sendNotification('initialized', {});
    const uri = 'vscode-test-web://mount/a.md';
    const text = '---\ntitle: A test\n---\n\nThe wall held TK days.\n';
    await connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'markdown', version: 1, text },
    });
    const report: DocumentDiagnosticReport = await connection.sendRequest('textDocument/diagnostic', {
      textDocument: { uri },
    });
    ok(report.kind === 'full');
    deepEqual(
      report.items.filter(({ code }) => code === 'copy/placeholder').map(({ range }) => range.start),
      [{ line: 4, character: 14 }],
    );
  });
});
