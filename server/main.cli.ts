import { createRequire } from 'node:module';
import { isMainThread } from 'node:worker_threads';

/** Set by the build. */
declare const BACKREAD_VERSION: string;

// Nothing of the engine is loaded before it is known to be needed: `--version` answers at once.
if (!isMainThread) {
  void import('./cli/node.ts').then(({ serve }) => serve());
} else if (process.argv.length === 3 && /^(?:--version|-V)$/u.test(process.argv[2] ?? '')) {
  process.stdout.write(`backread ${BACKREAD_VERSION}\n`);
} else if (process.argv[2] === 'lsp') {
  // A file of its own beside this one: no other command is to read it.
  createRequire(__filename)('./server.cjs');
} else {
  void import('./cli/node.ts').then(({ main }) => main(__filename, BACKREAD_VERSION));
}
