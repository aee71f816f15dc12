import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Api } from '../../src/extension.ts';
import {
  append,
  backread,
  closeAll,
  FINDING_RULE,
  findingOf,
  findings,
  open,
  restore,
  until,
} from './desk.ts';

describe('the language server', () => {
  let api: Api;
  before(async () => {
    api = await backread();
  });
  afterEach(closeAll);

  it('runs, and every command of the palette is there', async () => {
    assert.equal(api.client.state, 'running');
    const known = new Set(await vscode.commands.getCommands(true));
    const contributed: unknown = vscode.extensions.getExtension('backread.backread')?.packageJSON;
    const names = JSON.stringify(contributed).match(/"command":"(backread\.[\w.]+)"/gu) ?? [];
    assert.ok(names.length > 8);
    for (const name of names) assert.ok(known.has(name.slice(11, -1)), name);
  });

  it('is started again when it was killed, and its findings come back', async () => {
    const { document } = await open('content/gauge.md');
    await findingOf(document.uri, FINDING_RULE);
    const killed = api.client.serverProcess;
    assert.ok(killed !== undefined, 'no process to kill');
    process.kill(killed, 'SIGKILL');
    await until('another process', () => {
      const now = api.client.serverProcess;
      return api.client.state === 'running' && now !== undefined && now !== killed;
    });
    await findingOf(document.uri, FINDING_RULE);
    await until('its status', () => api.client.statusOf(document.uri)?.kind === 'reviewed');
  });

  it('is restarted by command, and reviews go on', async () => {
    const { document } = await open('content/gauge.md');
    const text = document.getText();
    const before = api.client.serverProcess;
    await vscode.commands.executeCommand('backread.restartServer');
    assert.notEqual(api.client.serverProcess, before);
    await findingOf(document.uri, FINDING_RULE);
    const count = findings(document.uri).length;
    await append(document, '\n\nExactly 41% of the crews have never seen it.\n');
    await document.save();
    await until('one finding more', () => findings(document.uri).length > count);
    await restore(document, text);
  });
});
