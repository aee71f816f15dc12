import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DEFAULT_POLICY, formatOf, parseArticle, ReadingMemory, review } from '../../server/engine/index.ts';
import { articlePath, hostileText } from '../support/articles.ts';
import { articleOf, nextEdit, randomFrom } from '../support/typing.ts';

const TODAY = { today: '2026-01-15' };

/** Reads and reviews each version with one memory, and without any; both must say the same. */
function checkVersions(path: string, versions: readonly string[]): void {
  const memory = new ReadingMemory();
  const said = (text: string, known: ReadingMemory | null): unknown => {
    const article = parseArticle(path, text, formatOf(path), known);
    const { evidence, findings, faults } = review(article, DEFAULT_POLICY, TODAY);
    return { article, evidence, findings, faults };
  };
  for (const text of versions) assert.deepEqual(said(text, memory), said(text, null));
}

/** A text after each of some random edits. */
function edited(text: string, seed: number, count: number): readonly string[] {
  const random = randomFrom(seed);
  const versions = [text];
  for (let edit = 0; edit < count; edit++) {
    const last = versions.at(-1) ?? '';
    const { start, end, text: typed } = nextEdit(last, random);
    versions.push(last.slice(0, start) + typed + last.slice(end));
  }
  return versions;
}

/** Blocks of a text taken out, put in again and moved. */
function shuffled(text: string, seed: number, count: number): readonly string[] {
  const random = randomFrom(seed);
  const blocks = text.split('\n\n');
  return Array.from({ length: count }, () => {
    const [taken] = blocks.splice(Math.floor(random() * blocks.length), 1);
    const version = blocks.join('\n\n');
    blocks.splice(Math.floor(random() * (blocks.length + 1)), 0, taken ?? '');
    return version;
  });
}

describe('a review with the memory of earlier versions', function () {
  this.timeout(60_000);
  it('is the review without it, whatever is typed', () => {
    fc.assert(
      fc.property(articlePath, hostileText, fc.nat(), (path, text, seed) => {
        checkVersions(path, edited(text, seed, 6));
      }),
      { numRuns: 60 },
    );
  });
  it('is the review without it, whatever blocks come, go and move', () => {
    fc.assert(
      fc.property(articlePath, hostileText, hostileText, fc.nat(), (path, text, other, seed) => {
        checkVersions(path, [
          text,
          `${text}\n\n${other}`,
          ...shuffled(`${other}\n\n${text}`, seed, 4),
          other,
        ]);
      }),
      { numRuns: 40 },
    );
  });
  it('is the review without it when labels lead elsewhere', () => {
    const text = 'Half of the boats, says [the report][1]. See [ruiz] and note[^n].\n\nOne in ten left.\n\n';
    const tails = [
      '',
      '[1]: /a\n',
      '[1]: https://example.org/report\n[Ruiz]: /r\n',
      '[^n]: A note.\n',
      '[1]: /b "t"\n\n[1]: /c\n',
    ];
    for (const path of ['a.md', 'a.mdx', 'a.qmd'])
      checkVersions(
        path,
        tails.flatMap((tail) => tails.map((other) => `${other}\n${text}${tail}`)),
      );
  });
  it('is the review without it while somebody types in a long article', () => {
    for (const path of ['a.md', 'a.txt']) checkVersions(path, edited(articleOf(1500), 7, 40));
  });
});
