import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { posix } from 'node:path';
import { projectFiles, read } from './project.ts';

const OURS = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'LICENSE'];

describe('documents', () => {
  const pages = [...OURS.filter((file) => file.endsWith('.md')), ...projectFiles(['docs'], ['.md'])];
  const { scripts, version } = packageFacts();

  it('are there', () => {
    assert.deepEqual(
      OURS.filter((file) => !existsSync(file)),
      [],
    );
  });
  it('name only scripts that package.json has', () => {
    const unknown = pages.flatMap((page) =>
      [...read(page).matchAll(/\bnpm run (?:-s )?([\w:-]+)/gu)]
        .filter(([, name = '']) => !scripts.includes(name))
        .map(([command]) => `${page}: ${command}`),
    );
    assert.deepEqual(unknown, []);
  });
  it('link only to files that are there', () => {
    const missing = pages.flatMap((page) =>
      [...withoutCode(read(page)).matchAll(/\]\((?!https?:|#|mailto:)([^)\s#]+)[^)]*\)/gu)]
        .filter(([, target = '']) => !existsSync(posix.join(posix.dirname(page), decodeURI(target))))
        .map(([link]) => `${page}: ${link}`),
    );
    assert.deepEqual(missing, []);
  });
  it('tell in CHANGELOG.md what this version changes', () => {
    assert.match(
      read('CHANGELOG.md'),
      new RegExp(String.raw`^## \[${version.replaceAll('.', String.raw`\.`)}\]`, 'mu'),
    );
  });
});

function packageFacts(): { readonly scripts: readonly string[]; readonly version: string } {
  const facts: unknown = JSON.parse(read('package.json'));
  assert.ok(typeof facts === 'object' && facts !== null && 'scripts' in facts && 'version' in facts);
  assert.ok(typeof facts.scripts === 'object' && facts.scripts !== null && typeof facts.version === 'string');
  return { scripts: Object.keys(facts.scripts), version: facts.version };
}

/** Links shown as code are examples; escaped brackets are none. */
const withoutCode = (page: string): string =>
  page.replaceAll(/^(`{3,})[^\n]*\n[\s\S]*?^\1$/gmu, '').replaceAll(/`[^`\n]*`|\\./gu, '');
