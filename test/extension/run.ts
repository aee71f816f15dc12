/**
 * What every VS Code test host loads: `run` ends when the suite has. Where BACKREAD_SUITE_VERDICT names a file, what
 * became of each test is written there, a suite that did not even load included.
 */
import { writeFileSync } from 'node:fs';
import Mocha from 'mocha';
import { notes } from './desk.ts';

interface Verdict {
  readonly title: string;
  readonly state: 'passed' | 'failed' | 'skipped';
  readonly took?: number;
  readonly error?: string;
}

export async function run(): Promise<void> {
  const tests: Verdict[] = [];
  // Written after every test, so that a suite that hangs still tells how far it came.
  const tell = (verdict: Verdict): void => {
    tests.push(verdict);
    const file = process.env['BACKREAD_SUITE_VERDICT'];
    if (file !== undefined) writeFileSync(file, JSON.stringify({ tests, notes: notes() }));
  };
  try {
    const mocha = new Mocha({
      ui: 'bdd',
      timeout: 60_000,
      color: false,
      grep: process.env['BACKREAD_SUITE_GREP'] ?? '',
    });
    // Gives this file's imports `describe` and `it`.
    mocha.suite.emit('pre-require', globalThis, '', mocha);
    // First, since it measures how the extension starts.
    await import('./start.suite.ts');
    await import('./findings.suite.ts');
    await import('./frontmatter.suite.ts');
    await import('./fixes.suite.ts');
    await import('./outline.suite.ts');
    await import('./reports.suite.ts');
    await import('./server.suite.ts');
    // Last: an article stays open in the host for minutes after its tab is closed, and this opens all of them.
    await import('./agreement.suite.ts');
    const failures = await new Promise<number>((resolve) => {
      const runner = mocha.run(resolve);
      runner.on('pass', (test) =>
        tell({ title: test.fullTitle(), state: 'passed', took: test.duration ?? 0 }),
      );
      runner.on('pending', (test) => tell({ title: test.fullTitle(), state: 'skipped' }));
      runner.on('fail', (test, error: Error) =>
        tell({ title: test.fullTitle(), state: 'failed', error: error.stack ?? error.message }),
      );
    });
    if (failures > 0) throw new Error(`${failures} tests failed`);
  } catch (error) {
    if (tests.length === 0) tell({ title: 'loading the suite', state: 'failed', error: String(error) });
    throw error;
  }
}
