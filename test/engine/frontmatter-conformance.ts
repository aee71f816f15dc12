import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, parseDocument } from 'yaml';
import type { Field, FieldValue, Frontmatter } from '../../server/engine/index.ts';
import { readFrontmatter } from '../../server/engine/article/frontmatter/read.ts';

/** How the frontmatter reader stands to the public test suites of TOML and YAML. */
export interface Conformance {
  readonly suite: string;
  readonly valid: Count;
  readonly invalid: Count;
  /** Inputs that cannot stand between fences. */
  readonly leftOut: number;
  /** What differs, by id, with what was seen. */
  readonly deviations: readonly (readonly [id: string, seen: string])[];
}

interface Count {
  readonly tests: number;
  readonly right: number;
}

const TOML_SUITE = '../shared/bench/toml-test';
const YAML_SUITE = '../shared/bench/yaml-test-suite';

const BYTES =
  'The suite tests bytes that are no UTF-8; the reader is given text, in which a host has replaced them.';

/** The known deviations, each with its reason; a test holds that there are no others. */
export const DEVIATIONS: Readonly<Record<string, string>> = {
  'invalid/encoding/bad-codepoint.toml': BYTES,
  'invalid/encoding/bad-utf8-in-comment.toml': BYTES,
  'invalid/encoding/bad-utf8-in-multiline.toml': BYTES,
  'invalid/encoding/bad-utf8-in-multiline-literal.toml': BYTES,
  'invalid/encoding/bad-utf8-in-string.toml': BYTES,
  'invalid/encoding/bad-utf8-in-string-literal.toml': BYTES,
};

/** The list of TOML 1.0: every valid file with the values that the suite names, every invalid one with a problem. */
export function tomlConformance(): Conformance | null {
  if (!existsSync(TOML_SUITE)) return null;
  const list = readFileSync(join(TOML_SUITE, 'files-toml-1.0.0'), 'utf8').split('\n');
  const deviations: (readonly [string, string])[] = [];
  const count = (kind: string, isRight: (name: string) => string | null): Count => {
    const names = list.filter((name) => name.startsWith(kind) && name.endsWith('.toml'));
    const seen = names.map((name) => [name, isRight(name)] as const);
    const wrong = seen.flatMap(([name, fault]) => (fault === null ? [] : [[name, fault] as const]));
    deviations.push(...wrong);
    return { tests: names.length, right: names.length - wrong.length };
  };
  const valid = count('valid', (name) => validToml(tomlBlock(name), expectedOf(name)));
  const invalid = count('invalid', (name) => (tomlBlock(name)?.problems.length === 0 ? 'no problem' : null));
  return { suite: 'toml-test, TOML 1.0', valid, invalid, leftOut: 0, deviations };
}

function tomlBlock(name: string): Frontmatter | null {
  const source = readFileSync(join(TOML_SUITE, name), 'utf8');
  const mark = source.startsWith('\uFEFF') ? '\uFEFF' : '';
  // A CR that ends the file stays one of its own.
  const end = source.endsWith('\r') ? ' \n' : '\n';
  return readFrontmatter(`${mark}+++\n${source.slice(mark.length)}${end}+++\n`);
}

const expectedOf = (name: string): unknown =>
  JSON.parse(readFileSync(join(TOML_SUITE, name.replace(/toml$/u, 'json')), 'utf8'));

function validToml(frontmatter: Frontmatter | null, expected: unknown): string | null {
  if (frontmatter === null) return 'not read';
  const problem = frontmatter.problems[0];
  if (problem !== undefined) return problem.message;
  return sameFields(frontmatter.fields, expected) ? null : 'other values';
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function sameFields(fields: readonly Field[], expected: unknown): boolean {
  if (!isRecord(expected) || Object.keys(expected).length !== fields.length) return false;
  return fields.every(({ key, value }) => key in expected && sameValue(value, expected[key]));
}

function sameValue(value: FieldValue, expected: unknown): boolean {
  if (Array.isArray(expected)) {
    const items: readonly unknown[] = expected;
    if (value.kind !== 'list' || value.items.length !== items.length) return false;
    return value.items.every((item, index) => sameValue(item, items[index]));
  }
  if (!isRecord(expected)) return false;
  const { type, value: written } = expected;
  if (typeof type !== 'string' || typeof written !== 'string') {
    return value.kind === 'mapping' && sameFields(value.fields, expected);
  }
  return value.kind === 'scalar' && sameScalar(value, type, written);
}

type Scalar = Extract<FieldValue, { readonly kind: 'scalar' }>;

function sameScalar({ value, style, date }: Scalar, type: string, written: string): boolean {
  if (type === 'string') return style !== 'plain' && value === written;
  if (type === 'bool') return value === (written === 'true');
  if (type === 'integer') return value === Number(written);
  if (type === 'float') return Object.is(value, numberOf(written));
  return date === true && instant(String(value)) === instant(written);
}

function numberOf(written: string): number {
  const infinite = /^([-+]?)inf$/u.exec(written);
  if (infinite !== null) return infinite[1] === '-' ? -Infinity : Infinity;
  return written.endsWith('nan') ? NaN : Number(written);
}

/** A date or time with `T`, `Z` and no zeros at the end of its seconds. */
const instant = (written: string): string =>
  written
    .toUpperCase()
    .replace(' ', 'T')
    .replace(/(\.\d*?)0+(?=$|[Z+-])/u, '$1')
    .replace(/\.(?=$|[Z+-])/u, '');

/**
 * The single documents of the suite whose value is a mapping, between fences: the valid ones give nothing that
 * `frontmatter/syntax` tells, the invalid ones a problem on or next to the line where the parser stumbles.
 */
export function yamlConformance(): Conformance | null {
  if (!existsSync(YAML_SUITE)) return null;
  const cases = readdirSync(YAML_SUITE).flatMap((file) =>
    casesOf(file.slice(0, 4), readFileSync(join(YAML_SUITE, file), 'utf8')),
  );
  const fitting = cases.flatMap((test) => {
    const source = betweenFences(test);
    return source === null ? [] : [{ ...test, source }];
  });
  const seen = fitting.map((test) => ({ ...test, fault: test.fails ? invalidYaml(test) : validYaml(test) }));
  const count = (fails: boolean): Count => {
    const tests = seen.filter((test) => test.fails === fails);
    return { tests: tests.length, right: tests.filter(({ fault }) => fault === null).length };
  };
  const deviations = seen.flatMap(({ id, fault }) => (fault === null ? [] : [[id, fault] as const]));
  const leftOut = cases.length - fitting.length;
  return { suite: 'yaml-test-suite', valid: count(false), invalid: count(true), leftOut, deviations };
}

interface YamlCase {
  readonly id: string;
  readonly source: string;
  readonly fails: boolean;
  /** What it stands for, where JSON can say it. */
  readonly json: string | null;
}

/** The tests of a file: each takes from the one before it what it does not say itself, but not its failing. */
function casesOf(id: string, file: string): readonly YamlCase[] {
  const tests: unknown = parse(file);
  if (!Array.isArray(tests)) return [];
  let known: Readonly<Record<string, unknown>> = {};
  return tests.flatMap((test: unknown, index) => {
    if (!isRecord(test)) return [];
    known = { ...known, fail: undefined, json: undefined, ...test };
    const { yaml, tree, json, fail, skip } = known;
    if (typeof yaml !== 'string' || typeof tree !== 'string' || skip === true) return [];
    const isMapping = /\+DOC.*\n\s*\+MAP/u.test(tree);
    if ((tree.match(/\+DOC/gu) ?? []).length > 1 || !(fail === true || isMapping)) return [];
    const name = tests.length > 1 ? `${id}-${index}` : id;
    return [
      {
        id: name,
        source: unmarked(yaml),
        fails: fail === true,
        json: typeof json === 'string' ? json : null,
      },
    ];
  });
}

/** The suite writes what cannot be seen with signs. */
const unmarked = (yaml: string): string =>
  yaml
    .replace(/␣/gu, ' ')
    .replace(/—*»/gu, '\t')
    .replace(/⇔/gu, '\uFEFF')
    .replace(/↵/gu, '')
    .replace(/←/gu, '\r')
    .replace(/∎\n?$/u, '');

/** The source without the marks that begin and end a document, which the fences are; null where others stand in it. */
function betweenFences({ source, fails }: YamlCase): string | null {
  const inside = source.replace(/^---[ \t]*(?:#.*)?\n/u, '').replace(/\n(?:---|\.\.\.)[ \t]*\n?$/u, '\n');
  if (/^(?:---|\.\.\.)(?:\s|$)/mu.test(inside) || (!fails && /^%/mu.test(inside))) return null;
  return inside === '' || inside.endsWith('\n') ? inside : `${inside}\n`;
}

const fenced = (source: string): string => `---\n${source}---\nText\n`;

function validYaml({ source, json }: YamlCase): string | null {
  const frontmatter = readFrontmatter(fenced(source));
  if (frontmatter === null) return 'not taken for frontmatter';
  const problem = frontmatter.problems.find(({ code }) => code !== 'duplicate-key');
  if (problem !== undefined) return problem.message;
  const expected: unknown = json === null ? undefined : JSON.parse(json);
  return !isRecord(expected) || sameJson(frontmatter.fields, expected) ? null : 'other values';
}

function sameJson(fields: readonly Field[], expected: Readonly<Record<string, unknown>>): boolean {
  const ordered = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(ordered);
    return isRecord(value)
      ? Object.entries(value)
          .toSorted(([a], [b]) => (a < b ? -1 : 1))
          .map(([key, inner]) => [key, ordered(inner)])
      : value;
  };
  const read = Object.fromEntries(fields.map(({ key, value }) => [key, plainOf(value)]));
  return JSON.stringify(ordered(read)) === JSON.stringify(ordered(expected));
}

function plainOf(value: FieldValue): unknown {
  if (value.kind === 'scalar') return value.value;
  if (value.kind === 'list') return value.items.map(plainOf);
  return Object.fromEntries(value.fields.map((field) => [field.key, plainOf(field.value)]));
}

function invalidYaml({ source }: YamlCase): string | null {
  const text = fenced(source);
  const frontmatter = readFrontmatter(text);
  if (frontmatter === null) return 'not taken for frontmatter';
  if (frontmatter.problems.length === 0) return 'no problem';
  const parsed = parseDocument(source, { logLevel: 'silent' });
  const line = (parsed.errors[0]?.linePos?.[0].line ?? 0) + 1;
  const lineOf = (offset: number): number => text.slice(0, offset).split('\n').length;
  const isNear = frontmatter.problems.some(
    ({ range }) => line >= lineOf(range.start) - 1 && line <= lineOf(range.end) + 1,
  );
  return isNear ? null : `told far from line ${line}`;
}
