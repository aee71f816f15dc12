import assert from 'node:assert/strict';
import { desk, type Desk } from './desk.ts';

const HEAD = '---\ntitle: The mills\ndate: 2025-11-02\n---\n\n';
const SOURCED =
  'The mills employ 41% of the town, according to [the county](https://county.example/jobs).\n\nA fifth of them are older than fifty.\n';
const BARE = 'The mills employ 41% of the town. Nobody asked why.\n';

let table: Desk;

const explain = async (place: string, ...options: readonly string[]): Promise<string> =>
  (await table.run(['explain', place, ...options])).out.replaceAll(/\s+/gu, ' ');

describe('backread explain FILE:LINE', () => {
  afterEach(() => table.clear());

  it('says what a figure is and what was looked for and not found', async () => {
    table = desk({ 'a.md': HEAD + BARE });
    const said = await explain('a.md:6');
    assert.match(said, /^a\.md:6 This is body text/u);
    assert.match(said, /“41%” is a percentage: readers will want its source\./u);
    assert.match(said, /Looked for and not found: a link, footnote, citation or named source/u);
    assert.match(said, /Nobody asked why\. Nothing here that a rule asks about\./u);
    assert.match(said, /warning statistic\/unsourced “41%” has no source/u);
  });
  it('says which source covers a figure and how far away it stands', async () => {
    table = desk({ 'a.md': HEAD + SOURCED });
    const said = await explain('a.md:6');
    assert.match(said, /Covered: the sentence itself names its source/u);
    assert.match(said, /Nearest source: .*, a link in the same sentence \(line 6\)\./u);
    assert.match(said, /No finding stands on this line\./u);
  });
  it('says that a rule which is off would have asked', async () => {
    table = desk({ 'a.md': HEAD + BARE, '.backread.yaml': 'rules: { statistic/unsourced: off }\n' });
    assert.match(await explain('a.md:6'), /Not shown: statistic\/unsourced is off here, or an ignore/u);
  });
  it('tells frontmatter, empty lines and languages without a pack apart', async () => {
    const korean = '이 도시의 인구는 지난 십 년 동안 꾸준히 줄어들었다. 시청은 이유를 밝히지 않았다.\n';
    table = desk({ 'a.md': `${HEAD}${korean}` });
    assert.match(await explain('a.md:2'), /This is frontmatter/u);
    assert.match(await explain('a.md:5'), /There is no text on this line\./u);
    assert.match(await explain('a.md:6'), /No language pack reads its language/u);
  });
  it('says of a line or a file that is not there which it is', async () => {
    table = desk({ 'a.md': HEAD + BARE });
    const beyond = await table.run(['explain', 'a.md:99']);
    assert.equal(beyond.code, 2);
    assert.match(beyond.err, /a\.md has 7 lines; there is no line 99\./u);
    const gone = await table.run(['explain', 'gone.md:1']);
    assert.equal(gone.code, 2);
    assert.match(gone.err, /gone\.md does not exist\./u);
  });
  it('names the comment that a rule of the frontmatter is ignored with', async () => {
    table = desk();
    const said = await explain('frontmatter/date');
    assert.match(said, /# backread-ignore frontmatter\/date: why in YAML and TOML/u);
    assert.match(said, /backread: \{ ignore: \[frontmatter\/date\] \}/u);
    assert.doesNotMatch(await explain('source/none'), /# backread-ignore|backread: \{/u);
  });
  it('still explains rules', async () => {
    table = desk();
    assert.match(await explain('source/none'), /^source\/none warning/u);
  });
});
