import { deepEqual, equal, ok } from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import {
  DEFAULT_POLICY,
  outline,
  parseArticle,
  review,
  type Outline,
  type Theme,
} from '../../server/engine/index.ts';

const outlineOf = (file: string, text: string): Outline =>
  outline(review(parseArticle(file, text), DEFAULT_POLICY, { today: '2026-01-15' }, []));

const all = (themes: readonly Theme[]): readonly Theme[] =>
  themes.flatMap((theme) => [theme, ...all(theme.children)]);

/** What holds for every outline: lines inside the text, children inside their parents, labels that fit, true counts. */
function holds({ themes }: Outline, lines: number, name: string): void {
  for (const theme of all(themes)) {
    const where = `${name}:${theme.startLine} “${theme.label}”`;
    ok(theme.label.trim() !== '', where);
    ok(theme.label.length <= (theme.kind === 'frontmatter' ? 80 : 60), where);
    ok(1 <= theme.startLine && theme.startLine <= theme.endLine && theme.endLine <= lines, where);
    ok(theme.sourced <= theme.claims, where);
    ok(theme.children.filter(({ kind }) => kind === 'theme').length <= 12, where);
    for (const child of theme.children)
      ok(theme.startLine <= child.startLine && child.endLine <= theme.endLine, where);
  }
  ok(themes.filter(({ kind }) => kind === 'theme').length <= 12, name);
}

const PIECES = [
  'Norway', 'Chinese', 'the harbour board', 'plans', 'Meanwhile,', 'dredging', 'of', 'U.S.', 'e-waste', '5.0', '\uFFFC',
  '# Summary', '## Key points', '- item', '* * *', 'Background', '> quoted', '| a | b |', '---', ':', '.', '!', '“', '”',
  '港の工事', '😀', 'e\u0301', '\n', '\n\n', '\r\n\r\n', '\t', 'Ultimately, ', 'title: a', '[x](y)', '<b>', '`c`',
]; // prettier-ignore

describe('every outline', () => {
  it('keeps to the lines and lengths of its text, and is the same each time', function () {
    this.timeout(60_000);
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }),
        fc.constantFrom('a.md', 'a.txt', 'a.qmd'),
        (pieces, file) => {
          const text = pieces.join(' ');
          const first = outlineOf(file, text);
          holds(first, text.split(/\r\n|\r|\n/u).length, JSON.stringify(text));
          deepEqual(outlineOf(file, text), first);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('does not depend on the line breaks or a byte order mark', () => {
    const text =
      '## Background\n\nNorway sold turbines.\nNorway bought boats.\n\n- one boat\n- two boats\n\n## Boats\n\nSold.\n';
    const plain = outlineOf('a.md', text);
    deepEqual(outlineOf('a.md', text.replaceAll('\n', '\r\n')), plain);
    deepEqual(outlineOf('a.md', `\uFEFF${text}`), plain);
  });

  it('has nothing to say of nothing', () => {
    deepEqual(outlineOf('a.md', ''), { mediaTopics: [], themes: [] });
    deepEqual(outlineOf('a.md', '---\ndraft: true\n---\n'), { mediaTopics: [], themes: [] });
    equal(outlineOf('a.md', '```js\nlet a;\n```\n').themes.length, 0);
  });

  it('holds for real articles as well', function () {
    this.timeout(60_000);
    const corpus = path.join('..', 'shared', 'corpus');
    if (!existsSync(corpus)) this.skip();
    const files = readdirSync(corpus, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(?:md|mdx|qmd)$/u.test(file))
      .sort()
      .filter((_, at) => at % 40 === 7);
    for (const file of files) {
      const text = readFileSync(path.join(corpus, file), 'utf8');
      holds(outlineOf(file, text), text.split(/\r\n|\r|\n/u).length, file);
    }
  });
});
