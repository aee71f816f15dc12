import {
  answered,
  DEFAULT_POLICY,
  GENERATOR_NAMES,
  isProfileName,
  ownSchemaOf,
  parseArticle,
  policyFor,
  resolvePolicy,
  review,
  RULES,
} from '../../server/engine/index.ts';
import type { GeneratorName, Policy, ProfileName, Review, Rule } from '../../server/engine/index.ts';
import { MarkFault, readMarked, type MarkedText } from './marked.ts';

/** What a text should be after a named fix of the case's first finding. */
export interface Fixed {
  /** From 1, in the case file. */
  readonly line: number;
  readonly fix: string;
  readonly text: string;
}

export interface Case {
  readonly title: string;
  /** Line of its heading in the case file, from 1. */
  readonly line: number;
  readonly path: string;
  /** null: the profile that the article chooses itself. */
  readonly profile: ProfileName | null;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly options: Readonly<Record<string, unknown>>;
  /** A policy file, of which profile and options are not taken; '' for none. */
  readonly policy: string;
  /** What the file schema.json beside policy and article holds; null where there is none. */
  readonly schema: string | null;
  readonly generator: GeneratorName | null;
  /** Why no paragraph may be put in front of this text without changing what it says; null: one may. */
  readonly first: string | null;
  readonly marked: MarkedText;
  readonly fixed: readonly Fixed[];
}

export interface CaseFile {
  readonly rule: string;
  readonly cases: readonly Case[];
}

interface CaseBlock {
  readonly kind: 'article' | 'fixed';
  readonly line: number;
  readonly attributes: ReadonlyMap<string, string>;
  readonly text: string;
}

/**
 * Reads a case file: `# group/name`, then for each case `## Title` and a fenced block `article`, marked text, with
 * fenced blocks `fixed` behind it where fixes are checked. The text of a block ends with a line break, as a file
 * does. Other words between are for people. Throws an Error that names the line.
 */
export function readCases(name: string, content: string): CaseFile {
  const lines = content.split('\n');
  const fail: Fail = (line, message) => {
    throw new Error(`${name}:${line}: ${message}`);
  };
  let rule = '';
  const cases: Case[] = [];
  let heading: { readonly title: string; readonly line: number } | null = null;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? '';
    const fence = /^(`{3,}|~{3,})(.*)$/u.exec(line);
    if (fence !== null) {
      const end = lines.findIndex((other, at) => at > i && other.trimEnd() === fence[1]);
      if (end < 0) fail(i + 1, 'this block is never closed');
      const block = readBlock(fence[2] ?? '', i + 1, lines.slice(i + 1, end), fail);
      const last = cases.at(-1);
      if (block.kind === 'fixed') {
        if (last === undefined || heading !== null) fail(i + 1, 'a fixed block follows an article block');
        const fix = block.attributes.get('fix') ?? fail(i + 1, 'a fixed block names its fix: fix="Title"');
        cases[cases.length - 1] = {
          ...last,
          fixed: [...last.fixed, { line: i + 1, fix, text: block.text }],
        };
      } else {
        if (heading === null) fail(i + 1, 'a case is one heading "## …" and one article block');
        cases.push(toCase(heading, rule, block, fail));
        heading = null;
      }
      i = end;
    } else if (line.startsWith('# ')) {
      rule = line.slice(2).trim();
    } else if (line.startsWith('## ')) {
      if (heading !== null) fail(heading.line, 'this case has no article block');
      heading = { title: line.slice(3).trim(), line: i + 1 };
    }
  }
  if (heading !== null) fail(heading.line, 'this case has no article block');
  if (!/^[a-z-]+\/[a-z-]+$/u.test(rule)) fail(1, 'the file starts with "# group/name", the id of its rule');
  return { rule, cases };
}

type Fail = (line: number, message: string) => never;

function readBlock(info: string, line: number, content: readonly string[], fail: Fail): CaseBlock {
  const kind = /^\s*(article|fixed)(?=\s|$)/u.exec(info)?.[1];
  if (kind !== 'article' && kind !== 'fixed') fail(line, 'a block is ```article or ```fixed');
  const attributes = new Map<string, string>();
  const rest = info.trim().slice(kind.length);
  for (const found of rest.matchAll(ATTRIBUTE)) {
    const [, key = '', double, single = ''] = found;
    if (!KNOWN[kind].includes(key)) fail(line, `a block ${kind} has no attribute "${key}"`);
    attributes.set(key, double ?? single);
  }
  if (rest.replace(ATTRIBUTE, '').trim() !== '') fail(line, `attributes are key="value": ${rest.trim()}`);
  return { kind, line, attributes, text: content.map((text) => `${text}\n`).join('') };
}

const ATTRIBUTE = /([a-z]+)=(?:"([^"]*)"|'([^']*)')/gu;

const KNOWN: Readonly<Record<CaseBlock['kind'], readonly string[]>> = {
  article: ['path', 'profile', 'today', 'options', 'policy', 'schema', 'generator', 'first'],
  fixed: ['fix'],
};

function toCase(
  heading: { readonly title: string; readonly line: number },
  rule: string,
  { line, attributes, text }: CaseBlock,
  fail: Fail,
): Case {
  const profile = attributes.get('profile');
  if (profile !== undefined && !isProfileName(profile)) fail(line, `"${profile}" is no profile`);
  const today = attributes.get('today') ?? '2026-01-15';
  if (!/^\d{4}-\d\d-\d\d$/u.test(today)) fail(line, 'today is written YYYY-MM-DD');
  const marked = marksOf(text, line, fail);
  const stranger = marked.marks.find((mark) => mark.rule !== rule);
  if (stranger !== undefined) fail(line, `a mark names ${stranger.rule}; this file is about ${rule}`);
  return {
    ...heading,
    path: attributes.get('path') ?? 'a.md',
    profile: profile ?? null,
    today,
    options: optionsOf(attributes.get('options') ?? '{}', line, fail),
    policy: attributes.get('policy') ?? '',
    schema: attributes.get('schema') ?? null,
    generator: GENERATOR_NAMES.find((name) => name === attributes.get('generator')) ?? null,
    first: attributes.get('first') ?? null,
    marked,
    fixed: [],
  };
}

function marksOf(text: string, line: number, fail: Fail): MarkedText {
  try {
    return readMarked(text);
  } catch (error) {
    if (!(error instanceof MarkFault)) throw error;
    fail(line + text.slice(0, error.offset).split('\n').length, error.message);
  }
}

function optionsOf(json: string, line: number, fail: Fail): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(json);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  } catch {
    // Said below, as for a value of another kind.
  }
  fail(line, `options are a JSON object: options='{"name": 1}'`);
}

/** Reviews a case, or a variant of its text, with its rule alone. */
export function reviewCase(rule: Rule, item: Case, text = item.marked.text): Review {
  const policy = {
    ...policyOf(item),
    profile: item.profile,
    rules: { [rule.id]: { options: item.options } },
  };
  // A rule that waits to be asked for would stay silent in its own cases.
  const awake: Rule = rule.severity === 'off' ? { ...rule, severity: 'hint' } : rule;
  const article = parseArticle(item.path, text);
  const ownSchema = answered(ownSchemaOf(article, article.path), (path) => fileOf(item, path));
  const { today, generator } = item;
  return review(article, policy, { today, generator, ownSchema }, [awake]);
}

function policyOf(item: Case): Policy {
  if (item.policy === '') return DEFAULT_POLICY;
  const asking = resolvePolicy('.backread.yaml', item.policy, RULES);
  return policyFor(
    answered(asking, (path) => fileOf(item, path)),
    item.path,
    () => true,
  );
}

const fileOf = ({ schema }: Case, path: string): string | null => (path === 'schema.json' ? schema : null);
