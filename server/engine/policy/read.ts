import type { Field, FieldValue } from '../article/frontmatter/frontmatter.ts';
import { readYaml } from '../article/frontmatter/repaired.ts';
import type { Problem, Rule } from '../rule.ts';
import type { Range } from '../text/range.ts';
import type { RuleSettings } from './policy.ts';
import { isBlank, oneText, textsOf, unknownName, unknownRule, type Problems } from './problem.ts';
import { isProfileName, PROFILE_NAMES, type ProfileName } from './profile.ts';
import { readRuleSettings } from './ruleSettings.ts';

/** A profile or another policy file that a policy builds on. */
export type Extension =
  | { readonly kind: 'profile'; readonly name: ProfileName }
  | { readonly kind: 'file'; readonly path: string; readonly range: Range };

/** What a policy asks of the frontmatter, as written; null where it says nothing of it. */
export interface FrontmatterSetting {
  readonly schema: { readonly path: string; readonly range: Range } | null;
  readonly required: readonly string[] | null;
}

export interface Override {
  readonly files: readonly string[];
  readonly extends: readonly Extension[];
  readonly rules: RuleSettings;
  readonly frontmatter: FrontmatterSetting;
  readonly topics: readonly string[] | null;
}

export interface FileIgnore {
  readonly file: string;
  readonly rule: string;
  readonly text: string | null;
  readonly reason: string;
}

/** One policy file as written, before what it extends is looked up. */
export interface PolicyFile {
  readonly path: string;
  readonly extends: readonly Extension[];
  readonly include: readonly string[] | null;
  readonly exclude: readonly string[];
  readonly rules: RuleSettings;
  readonly frontmatter: FrontmatterSetting;
  readonly topics: readonly string[] | null;
  readonly overrides: readonly Override[];
  readonly ignores: readonly FileIgnore[];
  readonly problems: readonly Problem[];
  /** False where nothing of it could be read: broken YAML or JSON, or no mapping. */
  readonly readable: boolean;
}

/** In the order in which they are looked for in a folder. */
export const POLICY_NAMES = ['.backread.yaml', '.backread.yml', '.backread.json'] as const;

export const isPolicyPath = (path: string): boolean =>
  POLICY_NAMES.some((name) => path === name || path.endsWith(`/${name}`));

export const POLICY_KEYS = [
  'extends',
  'include',
  'exclude',
  'rules',
  'frontmatter',
  'topics',
  'overrides',
  'ignores',
] as const;
const LATER_KEYS = ['sources', 'disclaimers', 'ledger'] as const;

const NO_FRONTMATTER: FrontmatterSetting = { schema: null, required: null };

/** Reads a policy file (YAML; JSON is YAML). Never fails: what does not fit is a problem, and the rest applies. */
export function readPolicy(text: string, path: string, rules: readonly Rule[]): PolicyFile {
  const base = text.startsWith('\uFEFF') ? 1 : 0;
  const { content, fields, problems: faults } = readYaml(text.slice(base), base);
  const problems: Problem[] = faults.map(({ range, message, repair }) => ({
    range,
    // The reader is the frontmatter's own.
    message: message.replaceAll('frontmatter', 'policy'),
    fixes: repair === null ? [] : [repair],
  }));
  const empty = {
    path,
    extends: [],
    include: null,
    exclude: [],
    rules: {},
    frontmatter: NO_FRONTMATTER,
    topics: null,
    overrides: [],
    ignores: [],
  };
  if (content === 'other') {
    if (problems.length === 0) {
      const message = 'A policy is a mapping of keys such as "extends" and "rules"; this is none.';
      problems.push({ range: { start: base, end: endOfLine(text, base) }, message });
    }
    return { ...empty, problems, readable: false };
  }
  const top = fieldsOf(problems, fields, POLICY_KEYS, LATER_KEYS);
  return {
    path,
    extends: read(top, 'extends', (value) => extensionsOf(problems, value)) ?? [],
    include: read(top, 'include', (value) => globsOf(problems, value, 'The globs of "include"')) ?? null,
    exclude: read(top, 'exclude', (value) => globsOf(problems, value, 'The globs of "exclude"')) ?? [],
    rules: read(top, 'rules', (value) => readRuleSettings(problems, value, rules)) ?? {},
    frontmatter: read(top, 'frontmatter', (value) => frontmatterOf(problems, value)) ?? NO_FRONTMATTER,
    topics: read(top, 'topics', (value) => topicsOf(problems, value)) ?? null,
    overrides: readEach(problems, top, 'overrides', (each) => overrideOf(problems, each, rules)),
    ignores: readEach(problems, top, 'ignores', (each) => ignoreOf(problems, each, rules)),
    problems,
    readable: true,
  };
}

function endOfLine(text: string, from: number): number {
  const end = text.slice(from).search(/[\r\n]/u);
  return end < 0 ? text.length : from + end;
}

type Fields = ReadonlyMap<string, FieldValue>;

/** Fields by key; a key that is unknown, repeated or not read yet is a problem. The last of repeated keys counts. */
function fieldsOf(
  problems: Problems,
  fields: readonly Field[],
  known: readonly string[],
  later: readonly string[] = [],
): Fields {
  const found = new Map<string, FieldValue>();
  for (const { key, keyRange, value } of fields) {
    if (later.includes(key)) {
      const message = `This version does not read "${key}" yet, so nothing in it has any effect.`;
      problems.push({ range: keyRange, message, severity: 'information' });
    } else if (!known.includes(key)) {
      const what = `"${key}" is no key of a policy here`;
      problems.push(unknownName({ range: keyRange, name: key, what, kinds: 'keys' }, [...known, ...later]));
    } else {
      if (found.has(key))
        problems.push({
          range: keyRange,
          message: `"${key}" is set twice and the last one counts: keep one.`,
        });
      if (!isBlank(value)) found.set(key, value);
    }
  }
  return found;
}

function read<T>(fields: Fields, key: string, reader: (value: FieldValue) => T): T | undefined {
  const value = fields.get(key);
  return value === undefined ? undefined : reader(value);
}

/** Reads a list of mappings; what is none is a problem. */
function readEach<T>(
  problems: Problems,
  fields: Fields,
  key: string,
  reader: (each: FieldValue & { readonly kind: 'mapping' }) => T | null,
): readonly T[] {
  const value = fields.get(key);
  if (value === undefined) return [];
  const items = value.kind === 'list' ? value.items : [value];
  return items.flatMap((item) => {
    if (item.kind !== 'mapping') {
      problems.push({ range: item.range, message: `"${key}" must be a list of mappings; this is none.` });
      return [];
    }
    const each = reader(item);
    return each === null ? [] : [each];
  });
}

export const OVERRIDE_KEYS = ['files', 'extends', 'rules', 'frontmatter', 'topics'] as const;

function overrideOf(
  problems: Problems,
  value: FieldValue & { readonly kind: 'mapping' },
  rules: readonly Rule[],
): Override | null {
  const fields = fieldsOf(problems, value.fields, OVERRIDE_KEYS);
  const files = read(fields, 'files', (globs) => globsOf(problems, globs, 'The globs of "files"'));
  const override = {
    files: files ?? [],
    extends: read(fields, 'extends', (list) => extensionsOf(problems, list)) ?? [],
    rules: read(fields, 'rules', (settings) => readRuleSettings(problems, settings, rules)) ?? {},
    frontmatter: read(fields, 'frontmatter', (asked) => frontmatterOf(problems, asked)) ?? NO_FRONTMATTER,
    topics: read(fields, 'topics', (list) => topicsOf(problems, list)) ?? null,
  };
  if (files !== undefined) return override;
  const message = 'An override needs "files", the globs of the articles it is for.';
  problems.push({ range: value.range, message });
  return null;
}

function ignoreOf(
  problems: Problems,
  value: FieldValue & { readonly kind: 'mapping' },
  rules: readonly Rule[],
): FileIgnore | null {
  const fields = fieldsOf(problems, value.fields, ['file', 'rule', 'text', 'reason']);
  const file = read(fields, 'file', (text) => oneText(problems, text, '"file"'));
  const rule = read(fields, 'rule', (text) => oneText(problems, text, '"rule"'));
  const text = read(fields, 'text', (words) => oneText(problems, words, '"text"'));
  const reason = read(fields, 'reason', (words) => oneText(problems, words, '"reason"'));
  const named = fields.get('rule');
  if (typeof rule === 'string' && named !== undefined && !rules.some(({ id }) => id === rule)) {
    problems.push(unknownRule(named.range, rule, rules));
    return null;
  }
  if (file === undefined || rule === undefined) {
    problems.push({
      range: value.range,
      message: 'An ignore needs "file" and "rule": say what is ignored where.',
    });
  }
  // A text that could not be read must not widen the ignore to the whole file.
  if (typeof file !== 'string' || typeof rule !== 'string' || text === null) return null;
  return { file, rule, text: text ?? null, reason: reason ?? '' };
}

export const FRONTMATTER_KEYS = ['schema', 'required'] as const;

function frontmatterOf(problems: Problems, value: FieldValue): FrontmatterSetting {
  if (value.kind !== 'mapping') {
    const message = '"frontmatter" must be a mapping with "schema", "required" or both.';
    problems.push({ range: value.range, message });
    return NO_FRONTMATTER;
  }
  const fields = fieldsOf(problems, value.fields, FRONTMATTER_KEYS);
  const path = read(fields, 'schema', (text) => oneText(problems, text, '"schema"')) ?? null;
  const keys = read(fields, 'required', (list) => textsOf(problems, list, 'The keys of "required"'));
  return {
    schema: path === null ? null : { path, range: fields.get('schema')?.range ?? value.range },
    required: keys?.map(({ text }) => text) ?? null,
  };
}

function topicsOf(problems: Problems, value: FieldValue): readonly string[] {
  const topics = new Map<string, string>();
  for (const { text, range } of textsOf(problems, value, 'The entries of "topics"')) {
    const name = text.trim();
    const known = topics.get(name.toLowerCase());
    if (known === undefined) topics.set(name.toLowerCase(), name);
    else
      problems.push({
        range,
        message: `The topic "${known}" is listed twice: keep one.`,
        severity: 'warning',
      });
  }
  return [...topics.values()];
}

function globsOf(problems: Problems, value: FieldValue, what: string): readonly string[] {
  return textsOf(problems, value, what).flatMap(({ text, range }) => {
    if (/^(?:!|\/|\.\.\/|[A-Za-z]:)|\\/u.test(text)) {
      const message = `The glob "${text}" can match nothing: globs are relative to the policy's folder, with "/" and no "!".`;
      problems.push({ range, message });
      return [];
    }
    return [text.replace(/^\.\//u, '').replace(/\/$/u, '/**')];
  });
}

function extensionsOf(problems: Problems, value: FieldValue): readonly Extension[] {
  return textsOf(problems, value, 'What "extends" names').flatMap(({ text, range }): Extension[] => {
    if (isProfileName(text)) return [{ kind: 'profile', name: text }];
    if (/^\.{0,2}\/|\.(?:ya?ml|json)$/u.test(text)) return [{ kind: 'file', path: text, range }];
    const what = `There is no profile "${text}"`;
    problems.push(unknownName({ range, name: text, what, kinds: 'profiles' }, PROFILE_NAMES));
    return [];
  });
}
