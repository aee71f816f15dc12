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

  it('has keys of other articles, used more than once', () => {
    const others = ['---\nbeat: a\nodd: b\n---\n', '---\nbeat: c\n---\n'];
    const offered = labels('---\n|\n---\n', { others });
    ok(offered.includes('beat') && !offered.includes('odd'));
  });

  it('says nothing in comments, in the text, or behind a whole value', () => {
    const texts = ['---\n# ti|\n---\n', '---\ntitle: A\n---\nTe|xt.', '---\ndate: 2024-01-02 |\n---\n'];
    for (const text of texts) deepEqual(labels(text), [], text);
  });
});
