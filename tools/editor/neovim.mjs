// Compares what Neovim's own language client shows with what the command line finds, over the sample articles and,
// where it is at hand, over real articles of ../shared/corpus.
//   --files N        how many of the real articles (200)
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { end, remove, root, tool, Trouble } from './editor.mjs';
import { CORPUS } from './articles.mjs';
import { differences, foundIn, spread } from './found.mjs';

const TIME_LIMIT = 300_000;
const filesAt = process.argv.indexOf('--files');
const REAL_ARTICLES = filesAt < 0 ? 200 : Number(process.argv[filesAt + 1]);

/** Neovim's names for files differ from editor to editor's settings; these are the protocol's usual ones. */
const LANGUAGES = {
  '.markdown': 'markdown',
  '.md': 'markdown',
  '.mdx': 'mdx',
  '.qmd': 'quarto',
  '.txt': 'plaintext',
};
const SEVERITIES = ['', 'error', 'warning', 'information', 'hint'];

await tool(async () => {
  const neovim = findNeovim();
  console.log(`\n  in ${neovim.version}`);
  const counts = { passing: 0, pending: 0, failing: 0 };
  const take = (kind, words) => {
    counts[kind]++;
    console.log(`  ${words}`);
  };
  const compare = async (name, folder, choose) => {
    const { files, findings, faults } = await compared(neovim.program, realpathSync(folder), choose);
    const figures = `${name}: ${findings} findings in ${files} files`;
    if (faults.length === 0 && files > 0)
      return take('passing', `passed  ${figures}, the same on both sides`);
    take('failing', `failed  ${figures} by the command line; Neovim differs in ${faults.length} files`);
    for (const fault of faults) console.log(fault.replaceAll(/^/gmu, '          '));
  };
  await compare('sample articles', path.join(root, 'samples'), (all) => all);
  if (existsSync(CORPUS)) await compare('real articles', CORPUS, (all) => spread(all, REAL_ARTICLES));
  else take('pending', 'skipped real articles: ../shared/corpus is not here');
  // In mocha's words, as the suite inside VS Code has them.
  console.log('');
  for (const [kind, count] of Object.entries(counts)) {
    if (count > 0 || kind === 'passing') console.log(`  ${count} ${kind}`);
  }
  return counts.failing === 0 ? 0 : 1;
});

/** The program and its version; says in plain words that there is none. */
function findNeovim() {
  const program = process.env.NEOVIM_PATH || 'nvim';
  try {
    const said = execFileSync(program, ['--version'], { encoding: 'utf8' });
    return { program, version: said.split('\n')[0].replace(/^NVIM v/u, 'Neovim ') };
  } catch {
    throw new Trouble(
      'No Neovim was found, and these tests need one, 0.7 or newer.\n' +
        'Install it (Debian and Ubuntu: apt-get install neovim) or name it in NEOVIM_PATH.\n' +
        'The other tests run without it: npm run test:unit',
    );
  }
}

/** Reads a folder with both; `faults` has one text for each file in which they differ. */
async function compared(program, folder, choose) {
  const chosen = choose(await foundIn(folder));
  const told = await toldTo(program, folder, chosen);
  const faults = chosen.flatMap(({ file, findings }) => {
    const answer = told.get(path.join(folder, file));
    const trouble = answer === undefined ? ['Neovim never came to it'] : faultsOf(answer, findings);
    return trouble.length === 0 ? [] : [[file, ...trouble.map((line) => `  ${line}`)].join('\n')];
  });
  const findings = chosen.reduce((sum, entry) => sum + entry.findings.length, 0);
  return { files: chosen.length, findings, faults };
}

function faultsOf({ trouble, shown, items }, findings) {
  if (trouble !== undefined) return [trouble];
  const seen = Object.values(items).map(asFinding);
  if (shown !== seen.length) return [`Neovim was told ${seen.length} findings and shows ${shown}`];
  return differences({ name: 'command line', findings }, { name: 'Neovim', findings: seen });
}

/** A diagnostic of the protocol, whose lines and UTF-16 characters count from 0. */
function asFinding({ range: { start, end: until }, severity, code, message }) {
  return {
    rule: code,
    severity: SEVERITIES[severity],
    line: start.line + 1,
    column: start.character + 1,
    endLine: until.line + 1,
    endColumn: until.character + 1,
    message,
  };
}

/** What the server told Neovim of each file, by its path. */
async function toldTo(program, folder, files) {
  const work = mkdtempSync(path.join(tmpdir(), 'backread-neovim-'));
  try {
    const job = path.join(work, 'job.json');
    const out = path.join(work, 'told.jsonl');
    const command = [process.execPath, path.join(root, 'dist/backread.cjs'), 'lsp', '--stdio'];
    const wanted = files.map(({ file }) => ({
      file: path.join(folder, file),
      language: LANGUAGES[path.extname(file).toLowerCase()] ?? 'plaintext',
    }));
    writeFileSync(job, JSON.stringify({ command, folder, out, files: wanted }));
    await runNeovim(program, {
      ...process.env,
      BACKREAD_JOB: job,
      XDG_CACHE_HOME: work,
      XDG_STATE_HOME: work,
    });
    const lines = readFileSync(out, 'utf8').split('\n').filter(Boolean);
    return new Map(lines.map((line) => JSON.parse(line)).map((answer) => [answer.file, answer]));
  } finally {
    remove(work);
  }
}

/** Without anyone's configuration, plugins, swap files or history. */
async function runNeovim(program, env) {
  const script = path.join(root, 'tools/editor/neovim.lua');
  const args = [
    '--headless',
    '--clean',
    '-n',
    '-i',
    'NONE',
    '-u',
    'NONE',
    '-c',
    'lua dofile(vim.env.BACKREAD_SCRIPT)',
  ];
  const child = spawn(program, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...env, BACKREAD_SCRIPT: script },
  });
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => said.push(String(chunk)));
  const late = setTimeout(() => void end(child), TIME_LIMIT);
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  clearTimeout(late);
  if (code !== 0) throw new Trouble(`Neovim ended with ${code}:\n${said.join('').slice(-2000)}`);
}
