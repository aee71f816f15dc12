import assert from 'node:assert/strict';
import { read } from './project.ts';

type Packages = ReadonlyMap<string, Readonly<Record<string, unknown>>>;

describe('package-lock.json', () => {
  const packages = packagesOf(JSON.parse(read('package-lock.json')));

  it('has every package that another may ask for, those for other platforms too', () => {
    // npm leaves out what a registry did not have, and then `npm ci` refuses the whole file.
    const places = [...packages.keys()];
    const missing = [...packages].flatMap(([place, facts]) =>
      Object.keys(recordOf(facts['optionalDependencies']))
        .filter((name) => !places.some((other) => other.endsWith(`node_modules/${name}`)))
        .map((name) => `${name}, of ${place}`),
    );
    assert.deepEqual(missing, []);
  });
  it('asks for what package.json asks for', () => {
    const [root, own] = [packages.get(''), recordOf(JSON.parse(read('package.json')))];
    for (const kind of ['dependencies', 'devDependencies']) {
      assert.deepEqual(recordOf(root?.[kind]), recordOf(own[kind]));
    }
  });
});

function packagesOf(lock: unknown): Packages {
  const entries = Object.entries(recordOf(recordOf(lock)['packages']));
  return new Map(entries.map(([place, facts]) => [place, recordOf(facts)]));
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
