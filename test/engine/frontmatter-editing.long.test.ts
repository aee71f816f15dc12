import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import {
  applyEdits,
  insertField,
  removeField,
  removeItem,
  renameKey,
  setValue,
  wrapInList,
  type Edit,
  type Field,
  type FieldValue,
  type Frontmatter,
} from '../../server/engine/index.ts';
import { readFrontmatter } from '../../server/engine/article/frontmatter/read.ts';
import { JSON_BLOCK, TOML_BLOCK, YAML_BLOCK } from './frontmatter-blocks.ts';

const CORPUS = '../shared/corpus';

/** Key and value of every field at the top as another reader has them, or as the engine has them where there is none. */
function reading(text: string, isOwn: boolean): ReadonlyMap<string, string> {
  const frontmatter = readFrontmatter(text) ?? assert.fail('no frontmatter');
  const source = text.slice(frontmatter.content.start, frontmatter.content.end);
  if (isOwn) return own(frontmatter);
  const value: unknown =
    frontmatter.format === 'json'
      ? JSON.parse(source)
      : parseDocument(source, { uniqueKeys: false, logLevel: 'silent' }).toJS();
  return new Map(Object.entries(value ?? {}).map(([key, inner]) => [key, JSON.stringify(inner)]));
}

const own = ({ fields }: Frontmatter): ReadonlyMap<string, string> =>
  new Map(fields.map(({ key, value }) => [key, JSON.stringify(plain(value))]));

function plain(value: FieldValue): unknown {
  if (value.kind === 'scalar') return value.value;
  if (value.kind === 'list') return value.items.map(plain);
  return value.fields.map((field) => [field.key, plain(field.value)]);
}

/** The edits leave all other units as they are, and all other fields with their values. */
function assertOnly(text: string, edits: readonly Edit[], touched: readonly string[]): void {
  const after = applyEdits(text, edits);
  assert.equal(typeof after, 'string');
  if (typeof after !== 'string') return;
  const ordered = edits.toSorted((a, b) => a.start - b.start);
  const [first, last] = [ordered[0], ordered.at(-1)];
  if (first === undefined || last === undefined) return;
  assert.equal(after.slice(0, first.start), text.slice(0, first.start));
  assert.equal(after.slice(after.length - (text.length - last.end)), text.slice(last.end));
  const before = readFrontmatter(text);
  const isOwn = before?.format === 'toml' || before?.problems.length !== 0;
  const [was, is] = [reading(text, isOwn), reading(after, isOwn)];
  for (const key of new Set([...was.keys(), ...is.keys()])) {
    if (!touched.includes(key)) assert.equal(is.get(key), was.get(key), `${key}\n${after.slice(0, 3000)}`);
  }
}

/** Tries every edit on some fields of a text; counts the edits, and those that could not be made. */
function tryAll(
  text: string,
  some: (field: Field, index: number) => boolean,
): readonly [made: number, not: number] {
  const frontmatter = readFrontmatter(text);
  if (frontmatter === null || !frontmatter.closed) return [0, 0];
  const article = { text, frontmatter };
  let [made, not] = [0, 0];
  const holds = (edits: readonly Edit[] | null, ...touched: readonly string[]): void => {
    if (edits === null) not++;
    else {
      made++;
      assertOnly(text, edits, touched);
    }
  };
  const fresh = `fresh-${frontmatter.fields.length}`;
  holds(insertField(article, [], fresh, 'Port: now'), fresh);
  holds(insertField(article, [], fresh, ['no', 'a, b', '# x']), fresh);
  for (const field of frontmatter.fields.filter(some)) {
    const { key, value } = field;
    holds(setValue(article, value, 'He said: "now" #1'), key);
    holds(setValue(article, value, ['x', 'y: z']), key);
    holds(renameKey(article, field, fresh), key, fresh);
    holds(removeField(article, field), key);
    if (value.kind === 'list' && value.items.length > 0) holds(removeItem(article, value, 0), key);
    if (value.kind !== 'list' && !(value.kind === 'scalar' && value.raw === ''))
      holds(wrapInList(article, value), key);
    if (value.kind === 'mapping') holds(insertField(article, [key], fresh, 1), key);
  }
  return [made, not];
}

describe('frontmatter: editing whatever the block', function () {
  this.timeout(120_000);

  for (const block of [YAML_BLOCK, TOML_BLOCK, JSON_BLOCK]) {
    it(`touches nothing else in a block of ${readFrontmatter(block)?.format}`, () => {
      for (const text of [block, block.replaceAll('\n', '\r\n'), `\uFEFF${block}`]) {
        const [made, not] = tryAll(text, () => true);
        assert.ok(made > 40 && not < made / 4, `${made} made, ${not} not`);
      }
    });
  }

  it('touches nothing else in blocks of real articles, and can edit nearly all', function () {
    if (!existsSync(CORPUS)) return this.skip();
    let [made, not] = [0, 0];
    const entries = readdirSync(CORPUS, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    for (const [index, entry] of entries.entries()) {
      const text = readFileSync(join(entry.parentPath, entry.name), 'utf8');
      const frontmatter = readFrontmatter(text);
      if (frontmatter === null) continue;
      const isRare = frontmatter.format !== 'yaml' || frontmatter.problems.length > 0;
      if (!isRare && index % 10 > 0) continue;
      // Of the many alike, a tenth, two fields each, and not always the same two.
      const counts = tryAll(
        text.slice(0, frontmatter.range.end + 40),
        (_, at) => isRare || (at + index) % 7 === 0,
      );
      made += counts[0];
      not += counts[1];
    }
    assert.ok(made > 5000 && not < made / 20, `${made} made, ${not} not`);
  });
});
