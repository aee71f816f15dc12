// Puts what ships of the extension, and nothing else, into a folder.
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** What only development and npm read of the manifest; vsce takes no `files` beside .vscodeignore. */
const UNSHIPPED_KEYS = ['scripts', 'devDependencies', 'dependencies', 'files', 'bin'];

/** The names are those that .vscodeignore lets through, as `!name` and `!folder/**`; the manifest is written anew. */
export function stage(folder) {
  const shipped = readFileSync(path.join(root, '.vscodeignore'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('!') && line !== '!package.json')
    .map((line) => line.slice(1).replace(/\/\*\*$/u, ''));
  for (const file of shipped) {
    if (!existsSync(path.join(root, file)))
      throw new Error(`${file} is missing and .vscodeignore lets it ship`);
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    cpSync(path.join(root, file), path.join(folder, file), { recursive: true });
  }
  cpSync(path.join(root, '.vscodeignore'), path.join(folder, '.vscodeignore'));
  const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  for (const key of UNSHIPPED_KEYS) delete manifest[key];
  manifest.engines = { vscode: manifest.engines.vscode };
  writeFileSync(path.join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return `${manifest.publisher}.${manifest.name}-${manifest.version}`;
}
