import assert from 'node:assert/strict';
import { build } from 'esbuild';
import { projectFiles, read, withoutComments } from './project.ts';

/** Bytes of the engine, minified, with its parsers: what a browser has to fetch and compile first. */
const LARGEST_BUNDLE = 1_085_000;

/** A RegExp that is asked by name in a way that keeps its position. */
const ASKED = (name: string): RegExp => new RegExp(String.raw`\b${name}\.(?:exec|test|lastIndex)\b`, 'u');

describe('the engine', () => {
  const files = projectFiles(['server/engine'], ['.ts']).map((file) => ({
    file,
    code: withoutComments(read(file)),
  }));

  it(`bundles for the browser in at most ${LARGEST_BUNDLE} bytes`, async function () {
    this.timeout(30_000);
    // With the platform "browser" a built-in module of Node is an error.
    const { outputFiles, errors } = await build({
      entryPoints: ['server/engine/index.ts'],
      bundle: true,
      minify: true,
      write: false,
      platform: 'browser',
      format: 'esm',
      logLevel: 'silent',
    });
    assert.deepEqual(errors, []);
    const bytes = outputFiles.reduce((sum, file) => sum + file.contents.length, 0);
    assert.ok(bytes <= LARGEST_BUNDLE, `${bytes} bytes`);
  });

  it('keeps no state in its modules', () => {
    const state =
      /^(?:export )?(?:let|var) .*|^(?:export )?const \w+(?::[^=]+)? = new Weak(?:Map|Set)\b.*/gmu;
    const filledLater =
      /^(?:export )?const \w+(?:: (?!Readonly|readonly)[^=]+)? = (?:\[\]|\{\}|new (?:Map|Set|Array)(?:<[^>]*>)?\(\));/gmu;
    const found = files.flatMap(({ file, code }) =>
      [...code.matchAll(state), ...code.matchAll(filledLater)].map(([line]) => `${file}: ${line}`),
    );
    assert.deepEqual(found, []);
  });

  it('asks no global RegExp of a module where the last match ended', () => {
    // `exec` and `test` of such a RegExp keep a position between calls; matchAll, replace and search do not.
    const literal = /^(export )?const (\w+)(?:: RegExp)? =\s*\/.*\/[a-z]*[gy][a-z]*;$/gmu;
    const made =
      /^(export )?const (\w+)(?:: RegExp)? =\s*new RegExp\([^;]*['"][a-z]*[gy][a-z]*['"],?\s*\);$/gmu;
    const globals = files.flatMap(({ file, code }) =>
      [...code.matchAll(literal), ...code.matchAll(made)].map(([, exported, name = '']) => ({
        name,
        within: exported === undefined ? file : 'server/engine',
      })),
    );
    const found = files.flatMap(({ file, code }) =>
      globals
        .filter(({ name, within }) => file.startsWith(within) && ASKED(name).test(code))
        .map(({ name }) => `${file}: ${name}`),
    );
    assert.deepEqual(found, []);
  });

  it('writes nothing to a console and reads no clock', () => {
    const found = files.filter(({ code }) =>
      /\bconsole\.|\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(/u.test(code),
    );
    assert.deepEqual(
      found.map(({ file }) => file),
      [],
    );
  });
});
