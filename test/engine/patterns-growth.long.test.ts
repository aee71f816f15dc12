import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_POLICY, parseArticle, review } from '../../server/engine/index.ts';
import { HOSTILE_RUNS, hostileRun } from '../support/hostile.ts';
import { runaway } from '../support/pattern-steps.ts';
import { watchPatterns } from '../support/pattern-work.ts';

/** Patterns are known by what they are written as, whoever makes them. */
interface Tried {
  readonly pattern: RegExp;
  /** The longest text that it was tried on, in units. */
  longest: number;
}

/** A pattern that is only ever shown so many units, or fewer, takes a constant time, whatever it does with them. */
const WINDOW = 250;

/** Plain words behind the articles of the cases, so that no pattern is shown little because the case is short. */
const FILLER = 'The harbour stood open for many years and nobody counted it. '.repeat(10);

/** What stands in front of a sentence is looked at too: every paragraph is long. */
const withLongParagraphs = (text: string): string =>
  `${text.replaceAll(/(?<=[.!?])\n\n/gu, ` ${FILLER}\n\n`)}${FILLER}`;

const RUNS = [...HOSTILE_RUNS, 'a', 'Aa', '.', '!a', 'a.', '1 ', ': '];

/** All patterns that some work tries, by their source. */
function triedIn(work: () => void): ReadonlyMap<string, Tried> {
  const tried = new Map<string, Tried>();
  watchPatterns(work, (pattern, text) => {
    const name = `${pattern.source}/${pattern.flags}`;
    const known = tried.get(name);
    if (known === undefined) tried.set(name, { pattern, longest: text.length });
    else if (text.length > known.longest) known.longest = text.length;
  });
  return tried;
}

/** The articles of all rule cases, which between them give every pattern something to look at. */
function caseArticles(): readonly string[] {
  const files = readdirSync('test/rules', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.md'),
  );
  return files.flatMap((file) =>
    readFileSync(join('test/rules', file), 'utf8')
      .split(/^```/mu)
      .filter((block) => block.startsWith('article'))
      .map((block) => block.slice(block.indexOf('\n') + 1).replaceAll(/⟪[^⟪⟫|]{0,80}\||⟫/gu, '')),
  );
}

const reviewed = (path: string, text: string): void => {
  review(parseArticle(path, text), DEFAULT_POLICY, { today: '2026-01-15' });
};

describe('no pattern takes more steps than in proportion to its text', function () {
  this.timeout(120_000);
  it('holds for every pattern that a review tries, on texts made to break it', () => {
    const tried = triedIn(() => {
      for (const text of caseArticles())
        for (const path of ['a.md', 'a.txt']) reviewed(path, withLongParagraphs(text));
      for (const run of RUNS) for (const path of ['a.md', 'a.txt']) reviewed(path, hostileRun(run, 1200));
    });
    assert.ok(tried.size > 500, `${tried.size} patterns`);
    const runaways = [...tried.values()]
      .filter(({ pattern, longest }) => longest > WINDOW && !/\\[1-9]/u.test(pattern.source))
      .flatMap(({ pattern, longest }) => {
        const run = runaway(pattern);
        return run === null
          ? []
          : [`on ${JSON.stringify(run)} (${longest}): ${pattern.source.slice(0, 200)}`];
      });
    assert.deepEqual(runaways, []);
  });
});
