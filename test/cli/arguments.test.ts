import assert from 'node:assert/strict';
import { readArguments } from '../../server/cli/arguments.ts';
import { COMMAND_NAMES } from '../../server/cli/commands.ts';
import { ARTICLE, desk, type Desk } from './desk.ts';

const misuse = (line: string): string => {
  const result = readArguments(line.split(' ').filter((word) => word !== ''));
  return 'misuse' in result ? result.misuse : '';
};

describe('the command line', () => {
  it('takes check for granted', () => {
    const request = readArguments(['a.md', '--format', 'json', 'b.md']);
    assert.ok(!('misuse' in request));
    assert.equal(request.command, 'check');
    assert.deepEqual(request.operands, ['a.md', 'b.md']);
    assert.deepEqual(request.options.get('format'), ['json']);
  });
  it('reads options in front of the command, with = and repeated', () => {
    const request = readArguments([
      '--format=json',
      'check',
      '--rule',
      'a=off',
      '--rule',
      'b=off',
      '--',
      '--odd.md',
    ]);
    assert.ok(!('misuse' in request));
    assert.deepEqual(request.options.get('rule'), ['a=off', 'b=off']);
    assert.deepEqual(request.operands, ['--odd.md']);
  });
  it('says what to do about every misuse', () => {
    assert.match(misuse('check --formt json'), /no option --formt\. Did you mean --format\?/u);
    assert.match(misuse('check --format'), /needs a value: --format FORMAT/u);
    assert.match(misuse('check --format --quiet'), /needs a value/u);
    assert.match(misuse('check --format html'), /"html".*This version has: pretty, json, sarif/u);
    assert.match(misuse('check --format jsn'), /Did you mean "json"\?/u);
    assert.match(misuse('check --quiet=yes'), /takes no value/u);
    assert.match(misuse('check --format json --format sarif'), /given twice/u);
    assert.match(misuse('rules --policy x'), /"backread rules" has no option --policy/u);
    assert.match(misuse('check --fix'), /--fix is not built in this version/u);
    assert.match(misuse('facts a.md'), /"facts" is not built in this version/u);
    assert.match(misuse('check -x'), /no option -x/u);
    assert.match(misuse('check --fail-on warnings'), /Did you mean "warning"\?/u);
  });
});

describe('commands that misuse ends', () => {
  let table: Desk;
  before(() => {
    table = desk({ 'a.md': ARTICLE });
  });
  after(() => table.clear());

  for (const [line, expected] of [
    ['chekc', /"chekc" is no command.*Did you mean "backread check"\?/u],
    ['check --rule a', /--rule takes ID=SEVERITY/u],
    ['check --rule copy/placehoder=off', /no rule "copy\/placehoder"\. Did you mean copy\/placeholder\?/u],
    ['check --rule copy/placeholder=loud', /"loud" is no severity\. Use one of: error, warning/u],
    ['check --today 2026-02-30', /a day that exists/u],
    ['check --threads 0', /a number from 1 to 64/u],
    ['check --profile newsrom', /Did you mean "newsroom"\?/u],
    ['check --policy none.yaml', /The policy none\.yaml does not exist/u],
    ['check --policy .', /is a folder/u],
    ['check --stdin a.md', /name no paths/u],
    ['check --stdin-filename a.md', /give --stdin, too/u],
    ['check -', /give --stdin/u],
    ['outline', /Name at least one file or folder/u],
    ['rules a', /takes no names/u],
    ['explain', /Name one rule/u],
    ['explain copy/placehoder', /Did you mean copy\/placeholder\?/u],
    ['explain a.md', /name the line: backread explain a\.md:1/u],
  ] as const) {
    it(`"${line}" ends with 2 and a word of advice`, async () => {
      const { code, out, err } = await table.run(line.split(' '));
      assert.equal(code, 2);
      assert.equal(out, '');
      assert.match(err, /^backread: [^\n]+\n$/u);
      assert.match(err, expected);
    });
  }
});

describe('help', () => {
  const table = desk();
  after(() => table.clear());

  it('is there for the program and each command, and stays within a line', async () => {
    const texts = [await table.run(['--help'])];
    for (const name of COMMAND_NAMES) texts.push(await table.run([name, '-h']));
    for (const { code, out } of texts) {
      assert.equal(code, 0);
      assert.match(out, /^Usage: backread/mu);
      assert.ok(out.split('\n').every((line) => line.length <= 110));
    }
  });
  it('shows the version', async () => {
    assert.equal((await table.run(['--version'])).out, 'backread 0.0.0\n');
  });
  it('explains every rule that is listed', async () => {
    const { out } = await table.run(['rules']);
    const ids = out.split('\n').flatMap((line) => /^[a-z-]+\/[a-z-]+/u.exec(line)?.[0] ?? []);
    assert.ok(ids.includes('copy/placeholder'));
    for (const id of ids) {
      const page = await table.run(['explain', id]);
      assert.equal(page.code, 0);
      assert.match(page.out, /\nWhy\n {2}\S/u);
      assert.match(page.out, /\nSilent\n {2}\S/u);
    }
  });
  it('lists the rules as JSON', async () => {
    const { out } = await table.run(['rules', '--format', 'json']);
    assert.match(out, /"id": "copy\/placeholder",\s+"severity": "warning"/u);
  });
});
