// A real VS Code with Backread on a folder of articles, in the browser the reader already has.
//   npm start                      the sample articles
//   npm start -- path/to/articles  a folder of one's own
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import { stage } from '../stage.mjs';
import { cacheFolder, pageAddress, remove, root, startEditor, tool, Trouble } from './editor.mjs';

await tool(async () => {
  const asked = process.argv[2];
  if (asked !== undefined && !existsSync(asked))
    throw new Trouble(`There is no folder ${path.resolve(asked)}.`);
  const folder = asked === undefined ? copyOfSamples() : path.resolve(asked);
  const editor = await startEditor({
    data: path.join(cacheFolder(), 'user'),
    extensions: freshExtensions(),
    token: randomBytes(24).toString('hex'),
  });
  const address = pageAddress(editor, folder, [['skipWelcome', 'true']]);
  console.log(`\nVS Code with Backread on ${folder}\n\n  ${address}\n`);
  console.log('The address holds the token without which the editor answers nobody. Ctrl+C ends it.');
  if (process.stdout.isTTY && !process.env.BACKREAD_NO_OPEN) showInBrowser(address);
  await new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, resolve);
  });
  await editor.stop();
});

/** A folder of extensions with this one alone, as it was just built; the editor takes in what it finds there. */
function freshExtensions() {
  const extensions = path.join(cacheFolder(), 'extensions');
  remove(extensions);
  const staged = path.join(extensions, 'staged');
  renameSync(staged, path.join(extensions, stage(staged)));
  return extensions;
}

/** The samples may be edited freely: a copy is opened, and what was edited there stays. */
function copyOfSamples() {
  const copy = path.join(cacheFolder(), 'samples');
  mkdirSync(path.dirname(copy), { recursive: true });
  cpSync(path.join(root, 'samples'), copy, { recursive: true, force: false });
  return copy;
}

/** A browser that cannot be opened is no trouble: the address is on the screen. */
function showInBrowser(address) {
  const [command, ...args] =
    process.platform === 'darwin'
      ? ['open', address]
      : process.platform === 'win32'
        ? ['cmd', '/c', 'start', '', address.replaceAll('&', '^&')]
        : ['xdg-open', address];
  const child = spawn(command, args, { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}
