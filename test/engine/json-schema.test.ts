import assert from 'node:assert/strict';
import { answered } from '../../server/engine/index.ts';
import { loadSchema, type SchemaLoading } from '../../server/engine/schema/json/load.ts';
import { readPattern } from '../../server/engine/schema/json/pattern.ts';
import { faultsOf } from '../../server/engine/schema/json/validate.ts';
import type { Json } from '../../server/engine/schema/json/json.ts';

type Disk = Readonly<Record<string, string>>;

const load = (disk: Disk, path = 'a/schema.json'): SchemaLoading =>
  answered(loadSchema(path, './schema.json'), (file) => disk[file] ?? null);

function messages(disk: Disk, value: Json): readonly string[] {
  const { set } = load(disk);
  assert.ok(set !== null);
  const root = set.library.resources.get(set.root);
  assert.ok(root !== undefined);
  return faultsOf(set.library, root, value, { formats: true, blankIsAbsent: true }).map(
    ({ path, message }) => `${path.join('/')}: ${message}`,
  );
}

const schema = (value: Json): Disk => ({ 'a/schema.json': JSON.stringify(value) });

describe('a pattern of a schema', () => {
  const PATTERNS = [
    '^a*$',
    '(a+)+$',
    '^(a|aa)+$',
    '^[a-z]+(-[a-z0-9]+)*$',
    '^(?!.*--)[a-z-]+$',
    '^(?=.*[a-z])(?=.*\\d).{3,}$',
    '^\\p{Letter}+$',
    'a{2,3}',
    '^a{0}$',
    '\\bfoo\\b',
    '\\Bo',
    '^.$',
    '(?:x|y){2,}',
    '[^\\d]$',
    '^$',
    'a|',
    '^(ab?c)??$',
    '^\\u{1F600}$',
    '^[\\]]$',
    '(?<year>\\d{4})-\\d\\d',
    '^[\\w.\\-]+@x$',
    '^\\S(|(.|\\n)*\\S)$',
    '\\x41|\\cJ|\\/',
  ];
  const TEXTS = [
    '',
    'a',
    'aa',
    'aaab',
    'ab-c1',
    'a--b',
    'ab--',
    'Zé',
    'foo',
    'a foo b',
    'foobar',
    'xyx',
    '5',
    '\n',
  ];
  const MORE = ['😀', 'ac', 'abc', 'a1b', '2024-01', ']', 'me.x-y@x', 'A', '/', ' x ', 'x\ny'];

  it('matches as the language itself would', () => {
    for (const source of PATTERNS) {
      const read = readPattern(source);
      assert.ok('pattern' in read, source);
      for (const text of [...TEXTS, ...MORE])
        assert.equal(read.pattern.test(text), new RegExp(source, 'u').test(text), `${source} on ${text}`);
    }
  });
  it('takes time in proportion to the text, whatever it is', () => {
    const text = `${'a'.repeat(20_000)}!`;
    for (const source of ['(a+)+$', '(a*)*b', '(a|a)*b', 'a*a*a*a*a*a*b', '(.*)*c', '^(?!(a+)+b$)a*$']) {
      const read = readPattern(source);
      assert.ok('pattern' in read, source);
      // A backtracking matcher would not come back.
      assert.equal(read.pattern.test(text), false, source);
    }
  });
  it('is not tried on a text that is too long for its size', () => {
    const read = readPattern('^(a?){300}a{300}$');
    assert.ok('pattern' in read);
    assert.equal(read.pattern.test('b'), false);
    assert.equal(read.pattern.test('b'.repeat(100_000)), true);
  });
  it('is refused where that cannot be', () => {
    for (const [source, fault] of [
      ['(a)\\1', /refers back/u],
      ['(?<x>a)\\k<x>', /refers back/u],
      ['(?<=a)b', /looks behind/u],
      ['a(?=b)', /looks ahead/u],
      ['(a{1000}){1000}', /repeats/u],
      ['(', /is no pattern/u],
      ['('.repeat(200) + ')'.repeat(200), /too deep/u],
    ] as const) {
      const read = readPattern(source);
      assert.match('fault' in read ? read.fault : '', fault, source);
    }
  });
});

describe('a schema', () => {
  it('is read with the files that it refers to, in circles too', () => {
    const disk = {
      'a/schema.json': '{"properties": {"desk": {"$ref": "parts/desk.yaml#/$defs/desk"}}}',
      'a/parts/desk.yaml':
        '$defs:\n  desk:\n    properties:\n      parent: { $ref: "../schema.json#/properties/desk" }\n      name: { type: string }\n',
    };
    const { problems, files } = load(disk);
    assert.deepEqual(problems, []);
    assert.deepEqual([...files.keys()], ['a/schema.json', 'a/parts/desk.yaml']);
    assert.deepEqual(messages(disk, { desk: { parent: { parent: { name: 4 } } } }), [
      'desk/parent/parent/name: “name” should be text, but is a number: change it.',
    ]);
  });
  it('that only refers to itself is read', () => {
    assert.deepEqual(messages(schema({ $ref: '#' }), { title: 1 }), []);
    assert.deepEqual(messages(schema({ anyOf: [{ $ref: '#' }, { type: 'string' }] }), {}), []);
  });
  it('finds neighbours of a schema that names itself by a web address', () => {
    const disk = {
      'a/schema.json':
        '{"$id": "https://example.org/s/schema.json", "properties": {"rank": {"$ref": "rank.json"}}}',
      'a/rank.json': '{"$id": "https://example.org/s/rank.json", "maximum": 5}',
    };
    assert.deepEqual(load(disk).problems, []);
    assert.deepEqual(messages(disk, { rank: 7 }), ['rank: “rank” is 7: make it at most 5.']);
  });
  it('says in plain words what is the matter with it', () => {
    const said = (value: string): readonly string[] => load({ 'a/schema.json': value }).problems;
    assert.match(load({}).problems[0] ?? '', /“\.\/schema\.json” cannot be read/u);
    assert.match(said('{"a": ')[0] ?? '', /line 1: /u);
    assert.match(said('- a\n')[0] ?? '', /cannot be read/u);
    assert.match(said('{\n  "type": "strng"\n}')[0] ?? '', /line 2, type: .*“string”/u);
    assert.match(said('{"required": "title"}')[0] ?? '', /required: “required” should be a list/u);
    assert.match(said('{"$ref": "https://example.org/x.json"}')[0] ?? '', /nothing is ever fetched/u);
    assert.match(said('{"$ref": "x.json"}')[0] ?? '', /is not there/u);
    assert.match(said('{"$ref": "#/$defs/x"}')[0] ?? '', /is not there/u);
    assert.match(said('{"pattern": "(a)\\\\1"}')[0] ?? '', /refers back/u);
    assert.match(
      said('{"$schema": "http://json-schema.org/draft-04/schema#"}')[0] ?? '',
      /draft-07 nor 2020-12/u,
    );
    assert.deepEqual(said('true'), []);
    assert.deepEqual(said('\uFEFF{"title": "T"}'), []);
  });
  it('that asks for endless work is stopped', () => {
    const defs = Object.fromEntries(
      Array.from({ length: 40 }, (_, at): [string, Json] => [
        `d${at}`,
        { allOf: [{ $ref: `#/$defs/d${at + 1}` }, { $ref: `#/$defs/d${at + 1}` }] },
      ]),
    );
    assert.throws(
      () => messages(schema({ $ref: '#/$defs/d0', $defs: { ...defs, d40: true } }), {}),
      /endless/u,
    );
  });
  it('says faults in plain words at their places', () => {
    const article = schema({
      properties: {
        title: { type: 'string', minLength: 3 },
        rank: { type: 'integer', multipleOf: 5 },
        desk: { anyOf: [{ enum: ['economy'] }, { enum: ['culture'] }] },
        tags: { type: 'array', minItems: 2, uniqueItems: true, items: { type: 'string' } },
        card: { oneOf: [{ required: ['text'] }, { required: ['url'] }], type: 'object' },
        note: { not: { type: 'string' } },
        from: { format: 'date' },
      },
      dependentRequired: { card: ['image'] },
    });
    assert.deepEqual(
      messages(article, {
        title: 'ab',
        rank: 7,
        desk: 'sport',
        tags: [1],
        card: { a: 1 },
        note: 'x',
        from: '2026-02-30',
      }),
      [
        'title: “title” is 2 characters long: make it at least 3.',
        'rank: “rank” is 7: make it a multiple of 5.',
        'desk: “sport” is not one of the values allowed here; use economy or culture.',
        'tags: “tags” has 1 entry: make it at least 2.',
        'tags/0: Entry 1 of “tags” should be text, but is a number: change it.',
        'card/text: One of the fields “text” or “url” is missing: add it.',
        'note: “note” has a form that the schema rules out: change it.',
        'from: “2026-02-30” is not a valid date: correct it.',
        'image: Missing required field “image” (needed beside “card”): add it.',
      ],
    );
  });
  it('takes fields without a value for missing ones', () => {
    const asked = schema({
      required: ['title', 'deck'],
      properties: { tags: { type: 'array' }, deck: { type: ['string', 'null'] } },
    });
    assert.deepEqual(messages(asked, { title: '', tags: null, deck: null }), [
      'title: The required field “title” is empty (the schema asks for it): fill it in.',
    ]);
  });
});
