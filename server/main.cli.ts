import module, { createRequire } from 'node:module';

/** Set by the build. */
declare const BACKREAD_VERSION: string;

// The file that every start reads, so it is small: what else there is stands in files of their own beside this one.
const load = createRequire(__filename);
const [, , first, ...others] = process.argv;
if (others.length === 0 && (first === '--version' || first === '-V')) {
  process.stdout.write(`backread ${BACKREAD_VERSION}\n`);
} else {
  keepCompiled();
  load(first === 'lsp' ? './server.cjs' : './command.cjs');
}

/** From Node 22.1 on, what is compiled now need not be the next time. */
function keepCompiled(): void {
  if ('enableCompileCache' in module && typeof module.enableCompileCache === 'function') {
    module.enableCompileCache();
  }
}
