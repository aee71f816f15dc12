// A real VS Code: the server build that the npm package `code-server` carries, kept in a cache folder.
import { execFile, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { STUBS } from './stubs.mjs';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** Carries VS Code 1.139.1, whose server needs `registerHooks` of node:module: Node 22.15 or newer. */
const CODE_SERVER = '4.139.1';
/** A range, since not every platform's package has every version. */
const NODE = '^22.15.0 || ^24.0.0';

/** What the reader of an article never meets (AI, debuggers, sign-in): a third of the start-up time. */
const UNUSED_EXTENSIONS = [
  'copilot',
  'debug-auto-launch',
  'debug-server-ready',
  'emmet',
  'github',
  'github-authentication',
  'grunt',
  'gulp',
  'ipynb',
  'jake',
  'mermaid-markdown-features',
  'microsoft-authentication',
  'ms-vscode.js-debug',
  'ms-vscode.js-debug-companion',
  'ms-vscode.vscode-js-profile-table',
  'notebook-renderers',
  'npm',
  'php-language-features',
  'terminal-suggest',
  'tunnel-forwarding',
  'typescript-language-features',
];
const UNUSED_MODULES = ['@github', '@microsoft/mxc-sdk', '@devcontainers'];

/** A failure to be told in plain words, without a stack. */
export class Trouble extends Error {}

const windows = process.platform === 'win32';
const run = promisify(execFile);
const LARGE = 1 << 26;

const npm = (args, cwd) =>
  run(windows ? 'npm.cmd' : 'npm', [...args, '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd,
    shell: windows,
    maxBuffer: LARGE,
    env: { ...process.env, npm_config_update_notifier: 'false' },
  });

/** Where the editor is kept: outside the repository, shared by every checkout, one folder per version. */
export function cacheFolder() {
  const caches = process.env.XDG_CACHE_HOME || path.join(homedir(), '.cache');
  const own = process.env.BACKREAD_EDITOR_CACHE || path.join(caches, 'backread');
  return path.resolve(own, `vscode-${CODE_SERVER}`);
}

/** Fetches the editor where it is missing; gives the Node and the file to start it with. */
export async function ensureEditor(say = console.error) {
  const folder = cacheFolder();
  if (!existsSync(path.join(folder, 'ready'))) await fetchEditor(folder, say);
  const node = await ensureNode(folder, say);
  return { node, main: path.join(folder, 'package/lib/vscode/out/server-main.js') };
}

async function fetchEditor(folder, say) {
  const began = Date.now();
  say(`Fetching VS Code from the npm registry (code-server ${CODE_SERVER}), this once.`);
  say(`  It downloads about 100 MB and keeps 280 MB in ${folder}`);
  const part = `${folder}.part-${process.pid}`;
  try {
    mkdirSync(part, { recursive: true });
    // Unpacked, never installed: its install script compiles modules that want system headers.
    await npm(['pack', `code-server@${CODE_SERVER}`], part);
    await run('tar', ['-xzf', `code-server-${CODE_SERVER}.tgz`], { cwd: part, maxBuffer: LARGE });
    rmSync(path.join(part, `code-server-${CODE_SERVER}.tgz`));
    const vscode = path.join(part, 'package/lib/vscode');
    await npm(['install', '--omit=dev', '--ignore-scripts'], vscode);
    putStubs(vscode);
    for (const name of UNUSED_EXTENSIONS) remove(path.join(vscode, 'extensions', name));
    for (const name of UNUSED_MODULES) remove(path.join(vscode, 'node_modules', name));
    writeFileSync(path.join(part, 'ready'), new Date().toISOString());
    remove(folder);
    renameSync(part, folder);
  } catch (error) {
    remove(part);
    throw registryTrouble('VS Code', error);
  }
  say(`  done in ${Math.round((Date.now() - began) / 1000)} s; remove that folder to have the space back.`);
}

function putStubs(vscode) {
  for (const [name, source] of Object.entries(STUBS)) {
    const folder = path.join(vscode, 'node_modules', name);
    remove(folder);
    mkdirSync(folder, { recursive: true });
    const manifest = { name, version: '0.0.0-stub', main: 'index.js', type: 'commonjs' };
    writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest));
    writeFileSync(path.join(folder, 'index.js'), source);
  }
}

async function ensureNode(folder, say) {
  if (process.env.BACKREAD_EDITOR_NODE) return process.env.BACKREAD_EDITOR_NODE;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 15)) return process.execPath;
  const appleSilicon = process.platform === 'darwin' && process.arch === 'arm64';
  const name = `${appleSilicon ? 'node-bin' : 'node'}-${windows ? 'win' : process.platform}-${process.arch}`;
  const home = path.join(folder, 'node');
  const node = path.join(home, 'node_modules', name, 'bin', windows ? 'node.exe' : 'node');
  if (existsSync(node)) return node;
  say(`This is Node ${process.versions.node}; the editor's server needs 22.15 or newer.`);
  say(`  Fetching ${name} from the npm registry as well (50 MB, 190 MB unpacked), into ${home}`);
  try {
    mkdirSync(home, { recursive: true });
    writeFileSync(path.join(home, 'package.json'), '{"private":true}');
    await npm(['install', windows ? `"${name}@${NODE}"` : `${name}@${NODE}`, '--ignore-scripts'], home);
  } catch (error) {
    remove(home);
    throw registryTrouble(`Node (${name})`, error);
  }
  return node;
}

function registryTrouble(what, error) {
  const said = `${error.stderr ?? ''}${error.message ?? error}`;
  const offline = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|network/u.test(said);
  const why = offline
    ? 'The npm registry cannot be reached from here. The editor is fetched once; after that no network is needed.'
    : said.trim().split('\n').slice(-12).join('\n');
  return new Trouble(`Could not fetch ${what}.\n${why}`);
}

/** Settings of a quiet editor; `settings` go on top. */
const QUIET = {
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.tips.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'chat.disableAIFeatures': true,
  'window.commandCenter': false,
  'editor.wordWrap': 'on',
  'git.enabled': false,
  'files.autoSave': 'off',
  'files.hotExit': 'off',
};

/**
 * Starts the editor's server on a free port of this machine alone.
 * `data`: a folder that is kept; without it a temporary one that goes at the end.
 * `token`: the page is refused without it; `tests`: the page may be told to run a suite.
 */
export async function startEditor({
  data,
  extensions,
  settings = {},
  token,
  tests = false,
  env = {},
  log,
} = {}) {
  const { node, main } = await ensureEditor();
  const home = data ?? mkdtempSync(path.join(tmpdir(), 'backread-editor-'));
  const user = path.join(home, 'data/User');
  mkdirSync(user, { recursive: true });
  const file = path.join(user, 'settings.json');
  if (!existsSync(file)) writeFileSync(file, JSON.stringify({ ...QUIET, ...settings }, null, 2));
  const args = [
    main,
    '--host=127.0.0.1',
    '--port=0',
    token === undefined ? '--without-connection-token' : `--connection-token=${token}`,
    '--accept-server-license-terms',
    `--server-data-dir=${home}`,
    '--telemetry-level=off',
    '--disable-telemetry',
    '--disable-update-check',
    '--disable-workspace-trust',
    '--disable-getting-started-override',
    // Without it a built workbench ignores `extensionTestsPath` without a word; with it no notification is shown.
    ...(tests ? ['--enable-smoke-test-driver'] : []),
    ...(extensions === undefined ? [] : [`--extensions-dir=${extensions}`]),
  ];
  const child = spawn(node, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    // No marketplace: the editor asks no network for anything.
    env: { ...process.env, EXTENSIONS_GALLERY: '{}', ...env },
  });
  const output = [];
  const port = await listeningPort(child, output, log);
  const stop = async () => {
    await end(child);
    if (data === undefined) remove(home);
  };
  return {
    port,
    home,
    token,
    tests,
    origin: `http://127.0.0.1:${port}`,
    stop,
    output: () => output.join(''),
  };
}

function listeningPort(child, output, log) {
  return new Promise((resolve, reject) => {
    const take = (chunk) => {
      output.push(String(chunk));
      log?.(String(chunk));
      const found = /Extension host agent listening on (\d+)/u.exec(output.join(''));
      if (found) resolve(Number(found[1]));
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.once('error', reject);
    child.once('exit', (code) => {
      reject(
        new Trouble(
          `The editor's server ended (${code}) before it listened:\n${output.join('').slice(-2000)}`,
        ),
      );
    });
  });
}

/** Ends a process that we started: asked first, then made to. */
export function end(child) {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
    setTimeout(() => child.kill('SIGKILL'), 4000).unref();
  });
}

/** Installs a .vsix into a folder of extensions by the editor's own command line. */
export async function installVsix(vsix, extensions, data) {
  const { node, main } = await ensureEditor();
  const args = [main, '--install-extension', vsix, '--force', `--extensions-dir=${extensions}`];
  const { stdout, stderr } = await run(
    node,
    [...args, `--server-data-dir=${data}`, '--accept-server-license-terms'],
    {
      env: { ...process.env, EXTENSIONS_GALLERY: '{}' },
    },
  );
  return `${stdout}${stderr}`;
}

/** The page's address: a folder or a .code-workspace file, and what a desktop editor takes as arguments. */
export function pageAddress(editor, where, payload = []) {
  const url = new URL(editor.origin);
  if (editor.token !== undefined) url.searchParams.set('tkn', editor.token);
  const isFile = existsSync(where) && statSync(where).isFile();
  url.searchParams.set(isFile ? 'workspace' : 'folder', asUriPath(where));
  if (payload.length > 0) url.searchParams.set('payload', JSON.stringify(payload));
  return url.href;
}

/** A file of this machine as the page names it. */
export const remoteUri = (editor, file) => `vscode-remote://127.0.0.1:${editor.port}${asUriPath(file)}`;

function asUriPath(file) {
  const whole = path.resolve(file).split(path.sep).join('/');
  return whole.startsWith('/') ? whole : `/${whole}`;
}

export const remove = (folder) =>
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });

/**
 * Runs a tool: its exit code is the process's; trouble is told in plain words. With `--where-possible`, a machine that
 * lacks what the tool needs is told so aloud, and it counts as skipped.
 */
export async function tool(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    console.error(error instanceof Trouble ? error.message : error);
    const skipped = error instanceof Trouble && process.argv.includes('--where-possible');
    if (skipped)
      console.log(
        '\n  SKIPPED: the tests in a real editor did not run; the reason stands above.\n\n  1 pending',
      );
    process.exitCode = skipped ? 0 : 1;
  }
}
