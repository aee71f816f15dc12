import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { RULES } from '../../server/engine/index.ts';
import { projectFiles, read } from './project.ts';

const ids = RULES.map((rule) => rule.id);

describe('rules', () => {
  it('are in the index, all of them and in order', () => {
    const files = projectFiles(['server/engine/rules'], ['.ts']).map((file) =>
      idIn('server/engine/rules/', file),
    );
    assert.deepEqual(ids, files.filter((id) => id !== 'index').toSorted());
    assert.equal(new Set(ids).size, ids.length);
  });
  it('have a file of cases each, and every file of cases has its rule', () => {
    const files = projectFiles(['test/rules'], ['.md']).map((file) => idIn('test/rules/', file));
    assert.deepEqual(files.toSorted(), ids);
  });
  it('have a page each', () => {
    assert.deepEqual(
      ids.filter((id) => !existsSync(`docs/rules/${id}.md`)),
      [],
    );
  });
  it('are known where a profile names them', () => {
    const named = read('server/engine/policy/profile.ts').matchAll(/'([a-z-]+\/[a-z-]+)'/gu);
    const unknown = new Set([...named].map(([, id = '']) => id).filter((id) => !ids.includes(id)));
    assert.deepEqual([...unknown], []);
  });
});

const idIn = (folder: string, file: string): string => file.slice(folder.length).replace(/\.(?:ts|md)$/u, '');
