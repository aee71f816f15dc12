import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { DEFAULT_POLICY, formOf, parseArticle, PROFILE_NAMES } from '../../server/engine/index.ts';
import { readYaml } from '../../server/engine/article/frontmatter/repaired.ts';
import { plainValue } from '../../server/engine/policy/problem.ts';
import { isJson, isObject, type Json, type JsonObject } from '../../server/engine/schema/json/json.ts';
import { newShelf, shelve, shelveMetaSchemas } from '../../server/engine/schema/json/library.ts';
import { faultsOf } from '../../server/engine/schema/json/validate.ts';
import { PROFILES } from '../../server/engine/schema/profiles/index.ts';
import type { FieldSpec, ProfileSpec } from '../../server/engine/schema/spec.ts';

const SURROUNDINGS = { today: '2026-01-15' };

/** The profiles are walked by hand, for that is far cheaper; other tools check with the schemas. */
describe('built-in profiles are checked as the JSON Schemas shipped say', function () {
  this.timeout(120_000);
  for (const name of PROFILE_NAMES) it(name, () => checkAgreement(PROFILES[name]));
});

/** Values of all kinds, in each field in turn; blank, repeated, long, malformed. */
const POOL: readonly Json[] = [
  null,
  '',
  'ports',
  'Ports & More',
  'www.example.org',
  'https://example.org/a',
  '/a/b.jpg',
  'en-GB',
  'english',
  'x'.repeat(600),
  'desk@example.org',
  true,
  false,
  7,
  [],
  ['a'],
  ['a', 'a'],
  ['a', ''],
  [7, 'b'],
  [['a']],
  {},
  { name: 'Mara' },
  { name: '', domain: 'https://example.org' },
  { url: 'https://example.org/a.jpg', width: 'wide' },
  [{ url: 'https://example.org/a.jpg', width: 480 }],
  [{ title: 'T', webUrl: 'https://example.org/a', provider: { domain: 'example.org' } }],
  [{ title: '' }, { url: '' }],
];

function checkAgreement(profile: ProfileSpec): void {
  const schema: unknown = JSON.parse(readFileSync(`schemas/${profile.name}.schema.json`, 'utf8'));
  assert.ok(isJson(schema));
  const shelf = newShelf();
  shelveMetaSchemas(shelf);
  shelve(shelf, 's', schema, 'draft-07');
  const root = shelf.resources.get('s');
  assert.ok(root !== undefined);
  const whole = wholeOf(profile);
  // A schema sees only the fields, and so cannot ask for what may stand anywhere.
  const unsaid = new Set(
    profile.required.flatMap(({ keys: [key], orKnown }) => (orKnown?.from.length === 2 ? [key] : [])),
  );
  const tries: JsonObject[] = [whole, {}];
  for (const key of Object.keys(whole)) tries.push(without(whole, key));
  for (const key of Object.keys(profile.fields))
    for (const value of POOL) tries.push({ ...whole, [key]: value });
  for (const condition of [
    { published: true },
    { draft: false },
    { sponsored: true },
    { type: 'translation' },
  ])
    tries.push(condition, { ...whole, ...condition });
  for (const fields of tries) {
    const text = `${JSON.stringify({ zzz: 1, ...fields })}\n\nText.\n`;
    const article = parseArticle('a.md', text);
    assert.ok(article.frontmatter !== null);
    const given = { article, profile: profile.name, policy: DEFAULT_POLICY, surroundings: SURROUNDINGS };
    const ours = formOf(given)
      .faults()
      .filter(
        (fault) =>
          fault.kind !== 'unknown-key' && !(fault.kind === 'required' && unsaid.has(fault.expected[0] ?? '')),
      );
    const theirs = faultsOf(shelf, root, fields, { formats: false, blankIsAbsent: false });
    assert.ok(
      (ours.length === 0) === (theirs.length === 0),
      `${profile.name} ${JSON.stringify(fields).slice(0, 2000)}\nours: ${ours.map(({ message }) => message).join(' ')}\ntheirs: ${theirs.map(({ path, message }) => `${path.join('/')} ${message}`).join(' ')}`,
    );
  }
}

/** What the profile requires, and no more. */
function wholeOf({ fields, required }: ProfileSpec): JsonObject {
  const keys = required.filter(({ when }) => when === undefined).map(({ keys: [key] }) => key);
  return Object.fromEntries(keys.map((key): [string, Json] => [key, exampleOf(fields[key])]));
}

function exampleOf(spec: FieldSpec | undefined): Json {
  const value = plainValue({
    kind: 'mapping',
    range: { start: 0, end: 0 },
    flow: false,
    fields: readYaml(`a: ${spec?.example ?? ''}`, 0).fields,
  });
  return isJson(value) && isObject(value) ? (value['a'] ?? null) : null;
}

const without = (object: JsonObject, key: string): JsonObject =>
  Object.fromEntries(Object.entries(object).filter(([other]) => other !== key));
