import type { POLICY_KEYS } from '../policy/read.ts';
import { PROFILE_NAMES } from '../policy/profile.ts';
import { SETTABLE } from '../policy/ruleSettings.ts';
import type { OptionDeclaration, Rule } from '../rule.ts';
import type { FieldType } from './form.ts';
import { SPEC_FORMATS } from './formats.ts';
import type { Json, JsonObject } from './json/json.ts';
import {
  ANSWERS,
  wordsFor,
  type Condition,
  type FieldSpecs,
  type ProfileSpec,
  type Requirement,
  type ValueSpec,
} from './spec.ts';

/** Our profiles and the policy file as JSON Schemas for other tools: `npm run generate` writes them to schemas. */

const DRAFT = 'http://json-schema.org/draft-07/schema#';

/** What JSON Schema cannot say is left out: a title that stands in the text, dates in every spelling, case in lists. */
export function profileSchema({ name, description, fields, required }: ProfileSpec): JsonObject {
  return {
    $schema: DRAFT,
    title: `Backread profile ${name}`,
    description,
    type: 'object',
    ...mappingSchema(fields, required),
    definitions: {
      filled: {
        not: {
          anyOf: [{ type: 'null' }, { type: 'string', pattern: BLANK }, { type: 'array', maxItems: 0 }],
        },
      },
      given: { not: { anyOf: [{ const: false }, { $ref: '#/definitions/nothing' }] } },
      nothing: {
        anyOf: [
          { type: 'null' },
          { type: 'string', pattern: BLANK },
          { type: 'array', items: { $ref: '#/definitions/nothing' } },
          { type: 'object', additionalProperties: { $ref: '#/definitions/nothing' } },
        ],
      },
    },
  };
}

const BLANK = String.raw`^\s*$`;

function mappingSchema(fields: FieldSpecs, required: readonly Requirement[]): JsonObject {
  const asked = required.filter(isSayable).map(requirementSchema);
  const properties = Object.fromEntries(
    Object.entries(fields).map(([key, spec]): [string, Json] => [
      key,
      {
        description: spec.description,
        ...valueSchema(spec, true),
        ...(spec.example === '' ? {} : { examples: [spec.example] }),
      },
    ]),
  );
  return asked.length === 0 ? { properties } : { properties, allOf: asked };
}

/** Where a profile takes a title from anywhere, a schema that sees only the fields cannot ask for it. */
const isSayable = ({ orKnown }: Requirement): boolean => orKnown?.from.length !== 2;

function requirementSchema({ keys, when, unless = [] }: Requirement): Json {
  const any = keys.map(filledField);
  const [only] = any;
  const needed: JsonObject = any.length === 1 && only !== undefined ? only : { anyOf: any };
  const excused = unless.map((conditions): Json => ({ allOf: conditions.map(conditionSchema) }));
  if (when !== undefined) excused.push({ not: { anyOf: when.map(conditionSchema) } });
  return excused.length === 0 ? needed : { anyOf: [...excused, needed] };
}

const filledField = (key: string): JsonObject => ({
  required: [key],
  properties: { [key]: { $ref: '#/definitions/given' } },
});

function conditionSchema({ key, equals, named }: Condition): Json {
  if (named === true) {
    const name = { type: 'string', pattern: String.raw`\S`, not: { enum: inAllCases(ANSWERS) } };
    return { required: [key], properties: { [key]: name } };
  }
  if (equals === undefined) return filledField(key);
  const words = inAllCases(wordsFor(equals));
  const isAnswer = equals === 'true' || equals === 'false';
  return {
    required: [key],
    properties: { [key]: { enum: isAnswer ? [equals === 'true', ...words] : words } },
  };
}

/** As words are written: all small, the first letter large, all large. */
const inAllCases = (words: readonly string[]): readonly string[] =>
  words.flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()]);

const TYPES: Readonly<Record<Exclude<FieldType, 'any'>, readonly string[]>> = {
  text: ['string', 'number'],
  number: ['number'],
  boolean: ['boolean'],
  date: ['string', 'number'],
  url: ['string'],
  list: ['array'],
  mapping: ['object'],
};

/** `mayBeEmpty`: a field without a value, or with false, counts as one that is not there; an entry of a list does not. */
function valueSchema(spec: ValueSpec, mayBeEmpty: boolean): JsonObject {
  const types = new Set<string>(
    spec.types.flatMap((type) => (type === 'any' ? Object.values(TYPES).flat() : TYPES[type])),
  );
  // `false` switches any field off.
  const isSwitch = types.has('boolean');
  if (mayBeEmpty) types.add('null').add('boolean');
  return {
    type: types.size === 1 ? ([...types][0] ?? 'string') : [...types],
    ...(mayBeEmpty && !isSwitch ? { not: { const: true } } : {}),
    ...textSchema(spec, mayBeEmpty),
    ...(spec.types.includes('list') ? listSchema(spec) : {}),
    ...(spec.fields === undefined ? {} : mappingSchema(spec.fields, spec.required ?? [])),
  };
}

function textSchema({ types, values, format, length }: ValueSpec, mayBeEmpty: boolean): JsonObject {
  const name = format ?? (types.includes('url') && !types.includes('text') ? 'url' : undefined);
  const parts: JsonObject[] = [];
  if (values !== undefined) parts.push({ enum: mayBeEmpty ? [...values, '', null, false] : values });
  if (name !== undefined) parts.push({ pattern: `${BLANK}|${SPEC_FORMATS[name].pattern.source}` });
  if (length !== undefined)
    parts.push({ anyOf: [{ pattern: BLANK }, { minLength: length.least, maxLength: length.most }] });
  if (!mayBeEmpty) parts.push({ pattern: String.raw`\S` });
  const [only] = parts;
  return parts.length > 1 ? { allOf: parts } : (only ?? {});
}

function listSchema({ items, count }: ValueSpec): JsonObject {
  return {
    items: items === undefined ? { $ref: '#/definitions/filled' } : valueSchema(items, false),
    uniqueItems: true,
    ...(count === undefined ? {} : { minItems: count.least, maxItems: count.most }),
  };
}

const TEXTS: JsonObject = { type: ['array', 'string'], items: { type: 'string', minLength: 1 } };

/** The JSON Schema of a policy file, from the rules and their options. */
export function policySchema(rules: readonly Rule[]): JsonObject {
  const parts: Readonly<Record<(typeof POLICY_KEYS)[number], JsonObject>> = {
    extends: {
      description: 'Profiles and policy files that this one builds on; later ones win.',
      ...listOf({
        anyOf: [
          { enum: PROFILE_NAMES },
          { type: 'string', pattern: String.raw`^\.{0,2}/|\.(?:ya?ml|json)$` },
        ],
      }),
    },
    include: { description: 'Globs of the articles, relative to this file’s folder.', ...TEXTS },
    exclude: { description: 'Globs of files that are no articles.', ...TEXTS },
    rules: { $ref: '#/definitions/rules' },
    frontmatter: { $ref: '#/definitions/frontmatter' },
    topics: { $ref: '#/definitions/topics' },
    overrides: {
      description: 'What holds for some of the articles only; later ones win.',
      ...listOf({
        type: 'object',
        required: ['files'],
        additionalProperties: false,
        properties: {
          files: { description: 'Globs of the articles that this is for.', ...TEXTS },
          extends: { $ref: '#/properties/extends' },
          rules: { $ref: '#/definitions/rules' },
          frontmatter: { $ref: '#/definitions/frontmatter' },
          topics: { $ref: '#/definitions/topics' },
        },
      }),
    },
    ignores: {
      description: 'Findings to be silent about.',
      ...listOf({
        type: 'object',
        required: ['file', 'rule'],
        additionalProperties: false,
        properties: {
          file: { type: 'string', description: 'The article, or a glob.' },
          rule: { enum: rules.map(({ id }) => id), description: 'The rule that is to be silent.' },
          text: { type: 'string', description: 'The words that it is about; without it, the whole file.' },
          reason: { type: 'string', description: 'Why, for those who come later.' },
        },
      }),
    },
  };
  const later = { description: 'Not read by this version.' };
  return {
    $schema: DRAFT,
    title: 'Backread policy',
    description: 'The house policy: what is reviewed, by which rules, and what frontmatter must hold.',
    type: 'object',
    additionalProperties: false,
    properties: { ...parts, sources: later, disclaimers: later, ledger: later },
    definitions: {
      rules: {
        description: 'Severities and options by rule.',
        type: ['object', 'null'],
        additionalProperties: false,
        properties: Object.fromEntries(
          rules
            .filter(({ id }) => id !== 'policy/invalid')
            .map((rule): [string, Json] => [rule.id, ruleSchema(rule)]),
        ),
      },
      frontmatter: {
        description: 'What the frontmatter must hold.',
        type: ['object', 'null'],
        additionalProperties: false,
        properties: {
          schema: {
            type: 'string',
            description: 'A JSON Schema file (draft-07 or 2020-12), relative to this file’s folder.',
          },
          required: { description: 'Fields that must be there and hold something.', ...TEXTS },
        },
      },
      topics: { description: 'The house’s vocabulary of topics.', ...TEXTS },
    },
  };
}

const listOf = (items: JsonObject): JsonObject => ({
  anyOf: [items, { type: 'array', items }, { type: 'null' }],
});

function ruleSchema({ summary, options }: Rule): JsonObject {
  const settings = Object.entries(options).map(([name, option]): [string, Json] => [
    name,
    optionSchema(option),
  ]);
  return {
    description: summary,
    anyOf: [
      { enum: [...SETTABLE, null] },
      {
        type: 'object',
        additionalProperties: false,
        properties: { severity: { enum: SETTABLE }, ...Object.fromEntries(settings) },
      },
    ],
  };
}

function optionSchema(option: OptionDeclaration): JsonObject {
  const base = { description: option.describe, default: option.default };
  if (option.type === 'strings') return { ...base, type: 'array', items: { type: 'string' } };
  if (option.type === 'number')
    return { ...base, type: 'number', minimum: option.minimum, maximum: option.maximum };
  return { ...base, type: option.type };
}
