import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';

describe('generated files', () => {
  it('are current', function () {
    this.timeout(60_000);
    const { status, stderr } = spawnSync(process.execPath, ['tools/generate.mjs', '--check'], {
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
  });
});
