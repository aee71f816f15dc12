import assert from 'node:assert/strict';
import {
  answered,
  DEFAULT_POLICY,
  formOf,
  parseArticle,
  policyFor,
  PROFILE_NAMES,
  resolvePolicy,
  review,
  RULES,
  type Form,
  type FormInput,
  type Policy,
} from '../../server/engine/index.ts';
import { GENERATORS } from '../../server/engine/schema/generators/index.ts';
import { isKnownKey } from '../../server/engine/schema/known.ts';
import { PROFILES } from '../../server/engine/schema/profiles/index.ts';

const SURROUNDINGS = { today: '2026-01-15' };

const form = (text: string, more: Partial<FormInput> = {}): Form =>
  formOf({
    article: parseArticle('a.md', text),
    profile: 'article',
    policy: DEFAULT_POLICY,
    surroundings: SURROUNDINGS,
    ...more,
  });

function policyOf(text: string, files: Readonly<Record<string, string>> = {}): Policy {
  const asking = resolvePolicy('.backread.yaml', text, RULES);
  return policyFor(
    answered(asking, (path) => files[path] ?? null),
    'a.md',
    () => true,
  );
}

const BARE = '---\ntitle: Ports\n---\n\nText.\n';

describe('what is known of a field', () => {
  it('comes from the layer nearest to the article', () => {
    const policy = policyOf('frontmatter: { schema: s.json }', {
      's.json': '{"properties": {"title": {"type": "string", "description": "The house says."}}}',
    });
    const known = form(BARE, { policy, surroundings: { ...SURROUNDINGS, generator: 'hugo' } });
    assert.equal(known.fieldAt(['title'])?.description, 'The house says.');
    assert.equal(known.fieldAt(['title'])?.from, 's.json');
    assert.equal(known.fieldAt(['author'])?.from, 'profile article');
    assert.equal(known.fieldAt(['expiryDate'])?.from, 'Hugo');
    assert.equal(known.fieldAt(['embargo'])?.from, 'common use');
    assert.equal(known.fieldAt(['dsq_thread_id']), null);
    assert.equal(known.fieldAt([]), null);
    assert.equal(known.generator, 'hugo');
  });
  it('reaches into mappings and lists', () => {
    const known = form(BARE, { profile: 'curated' });
    assert.match(known.fieldAt(['provider', 'domain'])?.description ?? '', /domain/u);
    assert.deepEqual(known.fieldAt(['images', 0, 'width'])?.types, ['number']);
    assert.ok(known.fieldsOf(['related', 2]).some(({ key }) => key === 'webUrl'));
    assert.ok(known.fieldsOf(['related', 2, 'provider']).some(({ key }) => key === 'name'));
    assert.deepEqual(known.fieldsOf(['title']), []);
  });
  it('lists required fields first', () => {
    const fields = form(BARE, { profile: 'newsroom' }).fieldsOf([]);
    assert.deepEqual(
      fields.slice(0, 3).map(({ key, required }) => [key, required]),
      [
        ['title', 'always'],
        ['date', 'always'],
        ['author', 'always'],
      ],
    );
    const sponsor = fields.find(({ key }) => key === 'sponsor');
    assert.deepEqual([sponsor?.required, sponsor?.requiredWhen], ['conditional', 'the article is sponsored']);
    assert.equal(new Set(fields.map(({ key }) => key)).size, fields.length);
  });
  it('is read from a schema through references and branches', () => {
    const policy = policyOf('frontmatter: { schema: s.json }', {
      's.json': JSON.stringify({
        required: ['desk'],
        properties: {
          desk: { $ref: 'd.yaml' },
          tags: { type: 'array', items: { enum: ['a', 'b'] } },
          hidden: false,
        },
        allOf: [{ properties: { rank: { type: ['integer', 'null'], examples: [3] } }, required: ['rank'] }],
      }),
      'd.yaml': 'type: object\ntitle: A desk\nproperties: { name: { type: string, enum: [economy] } }\n',
    });
    const known = form(BARE, { policy });
    assert.deepEqual(known.fieldAt(['desk', 'name'])?.values, ['economy']);
    assert.equal(known.fieldAt(['desk'])?.description, 'A desk');
    assert.equal(known.fieldAt(['desk'])?.required, 'always');
    assert.equal(known.fieldAt(['rank'])?.required, 'conditional');
    assert.deepEqual(known.fieldAt(['rank'])?.examples, ['3']);
    assert.deepEqual(known.fieldAt(['tags'])?.types, ['list']);
    assert.ok(!known.fieldsOf([]).some(({ key }) => key === 'hidden'));
    // Where a house has its own schema, the profile describes and asks for nothing.
    assert.equal(known.fieldAt(['title'])?.required, 'no');
  });
  it('holds the policy’s own demands and topics', () => {
    const known = form(BARE, { policy: policyOf('frontmatter: { required: [slug] }\ntopics: [Trade]') });
    assert.equal(known.fieldAt(['slug'])?.required, 'always');
    assert.deepEqual(known.fieldAt(['topics'])?.values, ['Trade']);
    assert.equal(known.fieldsOf([])[0]?.key, 'slug');
  });
  it('names the generator by its keys where no file does', () => {
    assert.equal(form('---\ntitle: T\nsidebar_position: 1\n---\n').generator, 'docusaurus');
    assert.equal(form('+++\ntitle = "T"\n[extra]\na = 1\n+++\n').generator, 'zola');
    assert.equal(form(BARE).generator, null);
    assert.equal(form(BARE, { article: parseArticle('a.qmd', BARE) }).generator, 'quarto');
  });
});

const house = (text: string, files: Readonly<Record<string, string>> = {}) =>
  answered(resolvePolicy('p/.backread.yaml', text, RULES), (path) => files[path] ?? null);
const said = (text: string, files: Readonly<Record<string, string>> = {}) =>
  house(text, files).sources.flatMap(({ path, problems }) =>
    problems.map(({ range, message }) => ({ path, range, message })),
  );

const messagesUnder = (sent: Policy) =>
  form('---\ntitle: T\ndesk: 1\n---\n', { policy: sent })
    .faults()
    .map(({ message }) => message);

const saidAt = (text: string, files: Readonly<Record<string, string>> = {}): readonly string[] =>
  said(text, files).map(
    ({ path, range, message }) => `${path} ${text.slice(range.start, range.end)} ${message}`,
  );

describe('a policy’s frontmatter', () => {
  it('is chosen by glob, and the later one wins', () => {
    const text =
      'frontmatter: { required: [title] }\ntopics: [A]\noverrides:\n  - files: opinion/**\n    frontmatter: { required: [author] }\n    topics: [B]\n';
    const policy = house(text);
    const at = (path: string) =>
      policyFor(policy, path, (glob, other) => glob === 'opinion/**' && other.startsWith('opinion/'));
    assert.deepEqual(at('a.md').frontmatter.required, ['title']);
    assert.deepEqual(at('opinion/a.md').frontmatter.required, ['author']);
    assert.deepEqual(at('opinion/a.md').topics, ['B']);
    assert.notEqual(at('a.md').revision, at('opinion/a.md').revision);
  });
  it('names its schema from its own folder, and a change of it is a new revision', () => {
    const text = 'frontmatter: { schema: ../s/article.json }';
    const one = house(text, { 's/article.json': '{"required": ["a"]}' });
    const other = house(text, { 's/article.json': '{"required": ["b"]}' });
    assert.deepEqual(
      one.sources.map(({ path }) => path),
      ['p/.backread.yaml', 's/article.json'],
    );
    assert.notEqual(one.revision, other.revision);
  });
  it('is a value that can be sent to another thread', () => {
    const policy = policyOf('frontmatter: { schema: s.json }', {
      's.json':
        '{"properties": {"desk": {"$ref": "#/$defs/d"}}, "$defs": {"d": {"$id": "d", "type": "string"}}}',
    });
    assert.equal(messagesUnder(policy).length, 1);
    assert.deepEqual(messagesUnder(structuredClone(policy)), messagesUnder(policy));
  });
  it('has its faults at their places', () => {
    assert.match(
      saidAt('frontmatter: { schema: s.json }')[0] ?? '',
      /^p\/\.backread\.yaml s\.json “s\.json” cannot be read/u,
    );
    assert.match(
      saidAt('frontmatter: { schema: s.json }', { 'p/s.json': '{"type": "x"}' })[0] ?? '',
      /backread\.yaml s\.json .*type/u,
    );
    assert.match(
      saidAt('frontmatter: { schema: s.json }', {
        'p/s.json': '{\n  "type": "object",\n  "required": ["desk" "kind"]\n}',
      })[0] ?? '',
      /line 3: A comma is missing/u,
    );
    assert.match(saidAt('frontmatter: { schema: "https://example.org/s.json" }')[0] ?? '', /never fetched/u);
    assert.match(saidAt('frontmatter: x')[0] ?? '', /x "frontmatter" must be a mapping/u);
    assert.match(saidAt('frontmatter: { require: [a] }')[0] ?? '', /did you mean "required"/u);
    assert.match(saidAt('topics: [A, a]')[0] ?? '', /listed twice/u);
    assert.deepEqual(saidAt('topics:\nfrontmatter:\n'), []);
  });
});

describe('built-in profiles', () => {
  it('say of each field what it means, with an example that fits', () => {
    for (const name of PROFILE_NAMES) {
      for (const [key, spec] of Object.entries(PROFILES[name].fields)) {
        assert.match(spec.description, /^\p{Lu}.*[.;]$/u, `${name} ${key}`);
        assert.notEqual(spec.example, '', `${name} ${key}`);
      }
      const text = `---\n${Object.entries(PROFILES[name].fields)
        .filter(([key]) => key !== '$schema')
        .map(([key, { example }]) => `${JSON.stringify(key)}: ${example}\n`)
        .join('')}---\n`;
      const found = form(text, { profile: name }).faults();
      assert.deepEqual(
        found.map(({ path, message }) => `${path.join('.')}: ${message}`),
        [],
        name,
      );
    }
  });
  it('know keys of generators, each with its meaning and an example', () => {
    for (const { title, fields, marks } of Object.values(GENERATORS)) {
      assert.ok(Object.keys(fields).length >= 15, title);
      for (const [key, spec] of Object.entries(fields)) {
        assert.match(spec.description, /^\S.*\.$/u, `${title} ${key}`);
        assert.ok(isKnownKey(key));
      }
      for (const mark of marks) assert.ok(isKnownKey(mark), `${title} ${mark}`);
    }
  });
  it('cost the review no second look', () => {
    const article = parseArticle('a.md', BARE);
    const { form: made } = review(article, DEFAULT_POLICY, SURROUNDINGS);
    assert.equal(made.faults(), made.faults());
  });
});
