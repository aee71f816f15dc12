import type { Json, JsonObject } from './json.ts';

/** What schemas themselves must be: the meta-schemas of the two drafts, in our own words and in one piece each. */
interface MetaSchema {
  readonly address: string;
  readonly draft: 'draft-07' | '2020-12';
  readonly schema: Json;
}

const TYPES = ['array', 'boolean', 'integer', 'null', 'number', 'object', 'string'];

const COUNT: JsonObject = { type: 'integer', minimum: 0 };
const NUMBER: JsonObject = { type: 'number' };
const TEXT: JsonObject = { type: 'string' };
const FLAG: JsonObject = { type: 'boolean' };
const TEXTS: JsonObject = { type: 'array', items: TEXT, uniqueItems: true };
const SCHEMA: JsonObject = { $ref: '#' };
const SCHEMAS: JsonObject = { type: 'array', minItems: 1, items: SCHEMA };
const NAMED_SCHEMAS: JsonObject = { type: 'object', additionalProperties: SCHEMA };

/** Keywords that hold one schema, in both drafts. */
const ONE = ['contains', 'additionalProperties', 'propertyNames', 'if', 'then', 'else', 'not'];

/** Keywords that mean the same in both drafts. */
const COMMON: JsonObject = {
  ...Object.fromEntries(ONE.map((keyword) => [keyword, SCHEMA])),
  $id: TEXT,
  $schema: TEXT,
  $ref: TEXT,
  $comment: TEXT,
  title: TEXT,
  description: TEXT,
  examples: { type: 'array' },
  readOnly: FLAG,
  writeOnly: FLAG,
  type: {
    anyOf: [{ enum: TYPES }, { type: 'array', minItems: 1, uniqueItems: true, items: { enum: TYPES } }],
  },
  enum: { type: 'array' },
  multipleOf: { type: 'number', exclusiveMinimum: 0 },
  maximum: NUMBER,
  exclusiveMaximum: NUMBER,
  minimum: NUMBER,
  exclusiveMinimum: NUMBER,
  maxLength: COUNT,
  minLength: COUNT,
  pattern: TEXT,
  format: TEXT,
  contentEncoding: TEXT,
  contentMediaType: TEXT,
  maxItems: COUNT,
  minItems: COUNT,
  uniqueItems: FLAG,
  maxProperties: COUNT,
  minProperties: COUNT,
  required: TEXTS,
  properties: NAMED_SCHEMAS,
  patternProperties: NAMED_SCHEMAS,
  definitions: NAMED_SCHEMAS,
  dependencies: { type: 'object', additionalProperties: { anyOf: [SCHEMA, TEXTS] } },
  allOf: SCHEMAS,
  anyOf: SCHEMAS,
  oneOf: SCHEMAS,
};

const NAME: JsonObject = { type: 'string', pattern: '^[A-Za-z_][-A-Za-z0-9._]*$' };

export const META_SCHEMAS: readonly MetaSchema[] = [
  {
    address: 'http://json-schema.org/draft-07/schema',
    draft: 'draft-07',
    schema: {
      type: ['object', 'boolean'],
      properties: { ...COMMON, items: { anyOf: [SCHEMA, SCHEMAS] }, additionalItems: SCHEMA },
    },
  },
  {
    address: 'https://json-schema.org/draft/2020-12/schema',
    draft: '2020-12',
    schema: {
      $dynamicAnchor: 'meta',
      type: ['object', 'boolean'],
      properties: {
        ...COMMON,
        $anchor: NAME,
        $dynamicAnchor: NAME,
        $dynamicRef: TEXT,
        $vocabulary: { type: 'object', additionalProperties: FLAG },
        $defs: NAMED_SCHEMAS,
        items: SCHEMA,
        prefixItems: SCHEMAS,
        maxContains: COUNT,
        minContains: COUNT,
        dependentRequired: { type: 'object', additionalProperties: TEXTS },
        dependentSchemas: NAMED_SCHEMAS,
        deprecated: FLAG,
        contentSchema: SCHEMA,
        unevaluatedItems: SCHEMA,
        unevaluatedProperties: SCHEMA,
      },
    },
  },
];
