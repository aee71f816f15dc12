// Runs the suite of test/extension inside the extension host of a real VS Code, without a window.
//   --verbose        what page, host and server say
//   --grep WORDS     only tests whose names hold them
//   --real N         only the comparison with the command line, over N real articles too
// The page is told of the extension and the suite as a desktop editor is; when the suite ends it calls
// codeAutomationExit. The suite also writes a verdict to a file: both must agree.
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { layOut } from './articles.mjs';
import { launchBrowser } from './browser.mjs';
import { pageAddress, remoteUri, remove, root, startEditor, tool } from './editor.mjs';

const TIME_LIMIT = Number(process.env.BACKREAD_SUITE_TIMEOUT || 900_000);
const verbose = process.argv.includes('--verbose');
const grepAt = process.argv.indexOf('--grep');
const realAt = process.argv.indexOf('--real');
const real = realAt < 0 ? 0 : Number(process.argv[realAt + 1]);
const grep = real > 0 ? 'the command line' : grepAt < 0 ? '' : (process.argv[grepAt + 1] ?? '');

await tool(async () => {
  const work = mkdtempSync(path.join(tmpdir(), 'backread-suite-'));
  const verdictFile = path.join(work, 'verdict.json');
  const say = verbose ? (text) => process.stderr.write(text) : undefined;
  // The browser first: where there is none, nothing is downloaded for nothing.
  const browser = await launchBrowser();
  let editor;
  try {
    const { articles, env } = await layOut(work, real);
    editor = await startEditor({
      tests: true,
      env: { BACKREAD_SUITE_VERDICT: verdictFile, BACKREAD_SUITE_GREP: grep, ...env },
      log: say,
    });
    const exit = await runInPage(browser, editor, articles, path.join(work, 'timeout.png'), say);
    return report(exit, verdictFile) && cleaned(work) ? 0 : 1;
  } finally {
    await browser.close();
    await editor?.stop();
  }
});

async function runInPage(browser, editor, articles, picture, say) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const ended = new Promise((resolve) => {
    void page.exposeFunction('codeAutomationExit', resolve);
  });
  await page.exposeFunction('codeAutomationLog', (kind, parts) => say?.(`[${kind}] ${parts.join(' ')}\n`));
  await page.goto(
    pageAddress(editor, articles, [
      ['extensionDevelopmentPath', remoteUri(editor, root)],
      ['extensionTestsPath', remoteUri(editor, path.join(root, 'dist/test/suite.cjs'))],
      ['skipWelcome', 'true'],
    ]),
  );
  let timer;
  const late = new Promise((resolve) => {
    timer = setTimeout(() => resolve('late'), TIME_LIMIT);
  });
  const exit = await Promise.race([ended, late]);
  clearTimeout(timer);
  if (exit === 'late') {
    await page.screenshot({ path: picture });
    console.error(`The suite did not end in ${TIME_LIMIT / 1000} s; the screen is in ${picture}`);
    console.error(editor.output().slice(-3000));
  }
  return exit;
}

/** True where both verdicts say that all is well and at least one test ran. */
function report(exit, verdictFile) {
  if (!existsSync(verdictFile)) {
    console.error('The suite never ran to its end: it left no verdict.');
    return false;
  }
  const { tests, notes } = JSON.parse(readFileSync(verdictFile, 'utf8'));
  console.log('\n  in the extension host of VS Code');
  for (const { title, state, took, error } of tests) {
    console.log(`  ${state.padEnd(7)} ${title}${took === undefined ? '' : ` (${took} ms)`}`);
    if (error !== undefined) console.log(error.replaceAll(/^/gmu, '          '));
  }
  for (const words of notes) console.log(`  noted   ${words}`);
  const count = (wanted) => tests.filter(({ state }) => state === wanted).length;
  // In mocha's words, so that what counts one suite can count both.
  console.log(`\n  ${count('passed')} passing`);
  if (count('skipped') > 0) console.log(`  ${count('skipped')} pending`);
  if (count('failed') > 0) console.log(`  ${count('failed')} failing`);
  return exit === 0 && count('failed') === 0 && count('passed') > 0;
}

function cleaned(folder) {
  remove(folder);
  return true;
}
