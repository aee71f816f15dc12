// The same suite in a desktop VS Code, which @vscode/test-electron downloads (or VSCODE_EXECUTABLE names).
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { layOut } from './articles.mjs';
import { remove, root, tool, Trouble } from './editor.mjs';

await tool(async () => {
  const work = mkdtempSync(path.join(tmpdir(), 'backread-electron-'));
  const executable = process.env.VSCODE_EXECUTABLE;
  try {
    const { articles, env } = await layOut(work);
    return await runTests({
      ...(executable ? { vscodeExecutablePath: executable } : {}),
      extensionDevelopmentPath: root,
      extensionTestsPath: path.join(root, 'dist/test/suite.cjs'),
      extensionTestsEnv: env,
      launchArgs: [
        articles,
        '--disable-extensions',
        '--disable-workspace-trust',
        `--user-data-dir=${path.join(work, 'user')}`,
      ],
    });
  } catch (error) {
    throw new Trouble(
      `${error instanceof Error ? error.message : String(error)}\n` +
        'A desktop VS Code is downloaded from update.code.visualstudio.com, and needs a screen (xvfb-run on a server).\n' +
        'Name an installed one in VSCODE_EXECUTABLE, or run npm run test:vscode, which needs neither.',
    );
  } finally {
    remove(work);
  }
});
