import { deepEqual, equal, ok } from 'node:assert/strict';
import { completed, completionsIn } from './desk.ts';
import { COMPLETIONS } from './completions.ts';

const labels = (...given: Parameters<typeof completionsIn>): readonly string[] =>
  completionsIn(...given).map(({ label }) => label);

describe('completion in frontmatter', () => {
  for (const { title, text, take, gives, ...setting } of COMPLETIONS) {
    it(`writes ${title}`, () => equal(completed(text, take, setting), gives));
  }

  it('has the required keys first, each with its type and where it comes from', () => {
    const [first] = completionsIn('---\n|\n---\n', { profile: 'article' });
    equal(first?.label, 'title');
    ok(first?.info?.description);
    equal(first?.detail.includes('required'), true, first?.detail);
  });

  it('leaves out the keys that the mapping has, however they are spelt', () => {
    const offered = labels('---\nTitle: A\ntags: [a]\n|\n---\n');
    deepEqual(
      ['title', 'tags'].filter((key) => offered.includes(key)),
      [],
    );
  });

  it('leaves out the items that the list has', () => {
    const others = ['---\ntags: [a, b]\n---\n'];
    deepEqual(labels('---\ntags: [a, |]\n---\n', { others }), ['b']);
  });

  it('has the house’s topics first, then those in use, with their counts', () => {
    const others = ['---\ntags: [Sea, Coast]\n---\n', '---\ntags: [Sea]\n---\n'];
    const found = completionsIn('---\ntags: [|]\n---\n', { others, topics: ['Ports', 'Coast'] });
    deepEqual(
      found.map(({ label, detail }) => `${label}: ${detail}`),
      ['Ports: house topic', 'Coast: house topic · 1 article', 'Sea: 2 articles'],
    );
  });

  it('has keys of other articles, the most used first, and no slip of a known key', () => {
    const others = [
      '---\nbeat: a\nodd: b\ntitel: c\n---\n',
      '---\nbeat: c\n---\n',
      '---\nSome words of: a text\n---\n',
    ];
    const offered = labels('---\n|\n---\n', { others });
    ok(offered.indexOf('beat') >= 0 && offered.indexOf('beat') < offered.indexOf('odd'));
    deepEqual(
      ['titel', 'Some words of'].filter((key) => offered.includes(key)),
      [],
    );
  });

  it('orders keys: required, asked for, common, the generator’s, the house’s, those nothing asks for', () => {
    const others = ['---\nbeat: a\n---\n'];
    const order = (text: string, keys: readonly string[]): readonly string[] =>
      labels(text, { others, generator: 'hugo' }).filter((key) => keys.includes(key));
    const keys = ['sponsor', 'translator', 'tags', 'author', 'date', 'title', 'weight', 'beat'];
    deepEqual(order('---\n|\n---\nWords.\n', keys), [
      'title',
      'date',
      'author',
      'tags',
      'weight',
      'beat',
      'sponsor',
      'translator',
    ]);
    deepEqual(order('---\nsponsored: true\n|\n---\nWords.\n', keys).slice(0, 3), [
      'title',
      'sponsor',
      'date',
    ]);
    deepEqual(order('---\ntype: translation\n|\n---\nWords.\n', keys).at(1), 'translator');
  });

  it('has the values of a generator', () => {
    const setting = { generator: 'pelican' } as const;
    deepEqual(labels('---\nstatus: |\n---\n', setting), ['draft', 'hidden', 'published']);
    deepEqual(labels('Title: A\nStatus: |\n\nText.\n', setting), ['draft', 'hidden', 'published']);
  });

  it('has the values of the items of a generator’s list', () => {
    for (const text of ['---\nhide: [toc, |]\n---\n', '---\nhide:\n  - toc\n  - |\n---\n'])
      ok(labels(text, { generator: 'mkdocs' }).includes('navigation'), text);
  });

  it('has what others write in a field of few words, and no truth values before it', () => {
    const others = ['---\nlayout: post\nstatus: held\n---\n'];
    deepEqual(labels('---\nlayout: |\n---\n', { others }), ['post', 'true', 'false']);
    deepEqual(labels('---\nstatus: |\n---\n', { others }), ['held']);
    const many = Array.from({ length: 40 }, (_, at) => `---\nspot: Place ${at}\n---\n`);
    deepEqual(labels('---\nspot: |\n---\n', { others: [...many, '---\nspot: Place 7\n---\n'] }), ['Place 7']);
  });

  it('completes the keys of a header that is being written', () => {
    for (const text of [
      'Title: A\nDate: 2024-01-02\nTa|\n\nText.\n',
      'Title: A\nTa|\n\nText.\n',
      'Title: A\nDate: 2024-01-02\n|\n\nText.\n',
      'Title: A\n|',
      'Title: A\nTa|\nDate: 2024-01-02\n\nText.\n',
      '[#]: title: "A"\n[#]: |\n\nText.\n',
    ]) {
      const offered = labels(text);
      ok(offered.includes('tags') && !offered.includes('title'), JSON.stringify(text));
    }
    for (const text of ['Title: A\nand a sen|tence.\n\nText.\n', 'Wor|d\n\nText.\n', 'Note: A\nWor|d\n\n'])
      deepEqual(labels(text), [], text);
  });

  it('counts the texts between the commas of a header one by one', () => {
    const others = ['Title: B\nDate: 2024-01-02\nTags: Sea, Coast\n\nText.\n'];
    deepEqual(labels('Title: A\nTags: Sea, |\n\nText.\n', { others }), ['Coast']);
  });

  it('says nothing in comments, in the text, or behind a whole value', () => {
    const texts = ['---\n# ti|\n---\n', '---\ntitle: A\n---\nTe|xt.', '---\ndate: 2024-01-02 |\n---\n'];
    for (const text of texts) deepEqual(labels(text), [], text);
  });
});
