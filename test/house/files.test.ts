import assert from 'node:assert/strict';
import { allFiles, projectFiles, read } from './project.ts';

/** Lines of a file that a person reads and changes. Generated files and word lists are data. */
const LONGEST = 400;
const DATA = [
  /^server\/engine\/rules\/index\.ts$/u,
  /^server\/engine\/language\//u,
  /^server\/engine\/themes\/data\//u,
];

const CODE = ['.ts', '.mjs', '.js', '.cjs'];
const BINARY = /\.(?:png|gif|ico|vsix|woff2?|gz|zip)$/u;

/** How the host of a registry begins, and the key under which a lockfile keeps an address on one. */
const HOSTS = ['registry', 'npm', 'artifacts?', 'packages', 'proxy', 'nexus'];
const DOWNLOADED_FROM = 'resolved';

/** Its patterns name what it looks for. */
const THIS = 'test/house/files.test.ts';

describe('files', () => {
  it(`have at most ${LONGEST} lines, or are data`, () => {
    const long = projectFiles(['server', 'src', 'test', 'tools'], CODE)
      .filter((file) => !DATA.some((data) => data.test(file)))
      .map((file) => ({ file, lines: read(file).split('\n').length - 1 }))
      .filter(({ lines }) => lines > LONGEST);
    assert.deepEqual(long, []);
  });

  it('name no place of one machine and no host of a registry', () => {
    const place = /(?:^|[\s"'`(=])(?:\/(?:work|root)\/\w|\/(?:home|Users)\/\w+\/|[A-Z]:\\Users)/mu;
    const host = new RegExp(`https?://(?:${HOSTS.join('|')})[.-]|"${DOWNLOADED_FROM}": "http`, 'u');
    const found = allFiles()
      .filter((file) => !BINARY.test(file) && file !== THIS)
      .flatMap((file) => {
        const text = read(file);
        const match = place.exec(text) ?? host.exec(text);
        return match === null ? [] : [`${file}: ${match[0].trim()}`];
      });
    assert.deepEqual(found, []);
  });

  it('ask for letters of any case of Latin only, which a pattern compiles in a third of the time', () => {
    const anyScript = /\/(?:\\.|[^/\\\n])*\\p\{L[lu]?\}(?:\\.|[^/\\\n])*\/[a-z]*(?:i[a-z]*u|u[a-z]*i)/u;
    assert.deepEqual(
      projectFiles(['server/engine/evidence', 'server/engine/language/english'], CODE).flatMap((file) =>
        read(file)
          .split('\n')
          .flatMap((line, at) => (anyScript.test(line) ? [`${file}:${at + 1}`] : [])),
      ),
      [],
    );
  });

  it('run every test', () => {
    const pattern = /\b(?:describe|context|it|suite|test)\.(?:only|skip)\(|^\s*x(?:it|describe)\(/mu;
    assert.deepEqual(
      projectFiles(['test'], CODE).filter((file) => pattern.test(read(file))),
      [],
    );
  });

  it('switch off no check of types and no rule of the linter', () => {
    const pattern = /@ts-(?:ignore|expect-error|nocheck)|\b(?:oxlint|eslint)-disable/u;
    const found = projectFiles(['server', 'src', 'test', 'tools'], CODE).filter((file) =>
      pattern.test(read(file)),
    );
    assert.deepEqual(
      found.filter((file) => file !== THIS),
      [],
    );
  });
});
