import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { backread, closeAll, findings, note, open, until } from './desk.ts';

const ms = (from: number, to: number): string => `${Math.round(to - from)} ms`;

describe('start', () => {
  after(closeAll);

  // Runs first, in a host that knows nothing of the extension yet; a busy machine must not make it fail.
  it('takes a time that is told and not judged', async () => {
    const isFresh = vscode.extensions.getExtension('backread.backread')?.isActive === false;
    const began = performance.now();
    const { client } = await backread();
    const active = performance.now();
    const { document } = await open('content/gauge.md');
    const opened = performance.now();
    await until('the first findings', () => findings(document.uri).length > 0);
    const shown = performance.now();
    assert.equal(client.state, 'running');
    note(
      `activation${isFresh ? '' : ' (it was active already)'}: ${ms(began, active)}, the server's start included; ` +
        `opening an article ${ms(active, opened)}, its findings ${ms(opened, shown)} later; ${ms(began, shown)} in all`,
    );
  });
});
