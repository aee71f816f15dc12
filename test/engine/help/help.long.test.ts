/** At every offset of many blocks, whole and cut off: help never throws, and what it says is about the cursor. */
import { deepEqual, ok } from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Field, FieldPath, FieldValue } from '../../../server/engine/article/frontmatter/frontmatter.ts';
import { readFrontmatter } from '../../../server/engine/article/frontmatter/read.ts';
import { completionsAt } from '../../../server/engine/help/complete.ts';
import { explanationAt } from '../../../server/engine/help/explain.ts';
import { placeAt } from '../../../server/engine/help/placeAt.ts';
import { plainText } from '../../../server/engine/help/parts.ts';
import { regionOf } from '../../../server/engine/help/region.ts';
import { inputFor } from './desk.ts';
import { PLACES } from './places.ts';

const BLOCKS: readonly string[] = [
  ...new Set(PLACES.map(({ text }) => text.replace('|', ''))),
  '---\ntitle: "A: b" # c\ndate: 2024-05-03\ntags:\n  - a\n  - b\nprovider:\n  name: C\n  domain: c.example\nsummary: |\n  D\n  e\n---\n\nText.\n',
  '+++\ntitle = "A"\ntags = ["a",\n "b"]\n[params]\nx = { y = 1 }\n[[authors]]\nname = """\nB"""\n+++\n\nText.\n',
  '{\n  "title": "A",\n  "tags": ["a", "b"],\n  "provider": { "name": "C" }\n}\n\nText.\n',
  '---\ntitle: "not closed\ntags: [a, b\n- c\n  : d\n&e *f !g\n? h\n---\nText.\n',
  'Title: A\nDate: 2024-05-03\nTags: a, b,\n\n\nText.\n',
  '[#]: title: "A"\n[#]: tags: "a, b"\n[#]: url: (b)\n\nText.\n',
  '---\r\ntitle: A\r\ntags: [a]\r\n---\r\nText.\r\n',
];

function check(text: string, withCalm = false): number {
  const input = inputFor(text);
  const { article, form } = input;
  const region = regionOf(text, article.frontmatter);
  let said = 0;
  for (let offset = 0; offset <= text.length; offset++) {
    const where = `${JSON.stringify(text)} at ${offset}`;
    for (const { range, parts, also } of completionsAt(
      withCalm ? inputFor(text, {}, offset) : input,
      offset,
    )) {
      said++;
      ok(region !== null, where);
      ok(range.start <= offset && offset <= range.end, `the cursor is outside: ${where}`);
      ok(
        region.content.start <= range.start && range.end <= region.content.end,
        `outside the block: ${where}`,
      );
      ok(!/[\r\n]/u.test(text.slice(range.start, range.end)), `more than a line: ${where}`);
      ok(plainText(parts) !== '', where);
      ok(
        also.every((edit) => edit.end <= range.start || edit.start >= range.end),
        `edits meet: ${where}`,
      );
    }
    if (article.frontmatter === null) continue;
    const explanation = explanationAt(article.frontmatter, form, offset);
    if (explanation === null) continue;
    said++;
    const { range } = explanation;
    const block = article.frontmatter.range;
    ok(range.start <= offset && offset <= range.end, `the cursor is outside: ${where}`);
    ok(block.start <= range.start && range.end <= block.end, `outside the block: ${where}`);
  }
  return said;
}

/** Keys of the fields that the place finder does not find where the reader has them. */
function misplacedKeys(text: string): readonly string[] {
  const frontmatter = readFrontmatter(text);
  const region = regionOf(text, frontmatter);
  if (frontmatter === null || region === null) return [];
  const look = (fields: readonly Field[], path: FieldPath): readonly string[] =>
    fields.flatMap(({ key, keyRange, value }) => {
      const place = placeAt(text, region, keyRange.start + 1);
      const isFound = place?.kind === 'key' && JSON.stringify(place.parent) === JSON.stringify(path);
      return [...(isFound ? [] : [[...path, key].join('.')]), ...inside(value, [...path, key])];
    });
  const inside = (value: FieldValue, path: FieldPath): readonly string[] => {
    if (value.kind === 'mapping') return look(value.fields, path);
    if (value.kind !== 'list') return [];
    return value.items.flatMap((item, index) =>
      item.kind === 'mapping' ? look(item.fields, [...path, index]) : [],
    );
  };
  return look(frontmatter.fields, []);
}

const CORPUS = '../shared/corpus';

describe('help in frontmatter, everywhere', () => {
  it('finds every key of real articles where the reader has it', function () {
    if (!existsSync(CORPUS)) this.skip();
    this.timeout(60_000);
    const articles = readdirSync(CORPUS, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.(?:md|mdx|qmd)$/u.test(name),
    );
    for (const name of articles.filter((_, index) => index % 10 === 0))
      deepEqual(misplacedKeys(readFileSync(join(CORPUS, name), 'utf8').slice(0, 30_000)), [], name);
  });

  it('holds at every offset of a block', () => {
    const said = BLOCKS.reduce((sum, text) => sum + check(text), 0);
    ok(said > 10_000, `${said} only`);
  });

  it('holds where the line at the cursor is read as if it were not written yet', function () {
    this.timeout(60_000);
    for (const text of BLOCKS.filter((_, index) => index % 4 === 0)) check(text, true);
  });

  it('holds in blocks that are cut off anywhere', function () {
    this.timeout(60_000);
    for (const text of BLOCKS.slice(-7))
      for (let end = 0; end < text.length; end += 3) check(text.slice(0, end));
  });
});
