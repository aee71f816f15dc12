/** What the parts of the engine cost, in one process. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  DEFAULT_POLICY,
  Dossier,
  formOf,
  gatherEvidence,
  outline,
  parseArticle,
  review,
  RULES,
  type Article,
  type Review,
} from '../../server/engine/index.ts';
import { readFrontmatter } from '../../server/engine/article/frontmatter/read.ts';
import { readMarkdown } from '../../server/engine/article/markdown/read.ts';
import { hasArticleExtension } from '../../server/workspace/articles.ts';
import { quantile } from './processes.ts';

const SURROUNDINGS = { today: '2026-01-15' };

/** Times the reader, evidence and rules, and the outline on every article below a folder. */
export function parts(folder: string): void {
  const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(hasArticleExtension)
    .toSorted()
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
  const size = texts.reduce((sum, { text }) => sum + text.length, 0) / 1e6;
  console.log(`\nParts of the engine on ${texts.length} articles, ${size.toFixed(1)} M characters`);
  // The first time through warms the machine up; the second counts.
  let articles: readonly Article[] = [];
  for (let round = 0; round < 2; round++) {
    const fronts = texts.map(({ text }) => text.slice(0, readFrontmatter(text)?.range.end ?? 0));
    const front = timeOf(() => fronts.map((text) => readFrontmatter(text)));
    const body = timeOf(() =>
      texts.map(({ text }, i) => readMarkdown(text, fronts[i]?.length ?? 0, 'markdown').blocks.length),
    );
    const whole = timeOf(() => (articles = texts.map(({ path, text }) => parseArticle(path, text))));
    if (round === 0) continue;
    const frontSize = fronts.reduce((sum, text) => sum + text.length, 0) / 1e6;
    say('frontmatter', `${rate(frontSize, front)}, ${micro(front / texts.length)} an article`);
    say('Markdown', rate(size - frontSize, body));
    say('article (zones, sentences, all)', `${rate(size, whole)}, ${micro(whole / texts.length)} an article`);
  }
  review(parseArticle('a.md', 'Warm.'), DEFAULT_POLICY, SURROUNDINGS);
  const reviews = judging(articles, () => texts.map(({ path, text }) => parseArticle(path, text)));
  alone(articles);
  const outlining = reviews.map((one) => timeOf(() => outline(one)));
  const mean = outlining.reduce((sum, time) => sum + time, 0) / Math.max(1, outlining.length);
  say(
    'outline',
    `mean ${micro(mean)} an article, p50 ${micro(quantile(outlining, 0.5))}, p99 ${micro(quantile(outlining, 0.99))}`,
  );
  ruleCosts(articles);
}

const reviewAll = (articles: readonly Article[]): readonly Review[] =>
  articles.map((article) => review(article, DEFAULT_POLICY, SURROUNDINGS));

/**
 * Evidence and rules. A wording remembers what was worked out of it, so what a first review costs can be told only of
 * articles that were just read: each line that says so has its own.
 */
function judging(articles: readonly Article[], readAnew: () => readonly Article[]): readonly Review[] {
  const paragraphs = articles.reduce((sum, { blocks }) => sum + blocks.filter(isParagraph).length, 0);
  const tell = (name: string, time: number, budget = ''): void =>
    say(
      name,
      `${micro(time / paragraphs)} a paragraph${budget}, ${micro(time / articles.length)} an article`,
    );
  tell(
    'evidence, first time',
    timeOf(() => articles.map((article) => gatherEvidence(article).sources.length)),
  );
  const anew = readAnew();
  let reviews: readonly Review[] = [];
  tell(
    'evidence and rules, first time',
    timeOf(() => (reviews = reviewAll(anew))),
    ' (budget 15 µs)',
  );
  tell(
    'evidence and rules, remembered',
    timeOf(() => reviewAll(anew)),
  );
  return reviews;
}

const isParagraph = ({ kind }: Article['blocks'][number]): boolean => kind === 'paragraph';

const reviewTime = (article: Article): number => timeOf(() => review(article, DEFAULT_POLICY, SURROUNDINGS));

/** What any article has, so that no time goes into telling that it is missing. */
const HEADER = '---\ntitle: Warm days in the town\nauthor: Ana Ruiz\ndate: 2026-01-10\n---\n\n';

const underHeader = (text: string): Article => parseArticle('a.md', HEADER + text);

/** Evidence and rules, first time, on articles of one paragraph under a header: what a single paragraph can cost. */
function alone(articles: readonly Article[]): void {
  const all = articles.flatMap(({ text, blocks }) =>
    blocks.filter(isParagraph).map(({ range }) => text.slice(range.start, range.end)),
  );
  const step = Math.max(1, Math.floor(all.length / 20_000));
  const sample = all.filter((_, at) => at % step === 0).map(underHeader);
  // Warmed up on articles of their own: what was reviewed once is remembered.
  for (const text of all.slice(0, 500)) reviewTime(underHeader(text));
  const times = sample.map(reviewTime);
  const mean = times.reduce((sum, time) => sum + time, 0) / Math.max(1, times.length);
  const figures = [
    `mean ${micro(mean)}`,
    `p50 ${micro(quantile(times, 0.5))}`,
    `p99 ${micro(quantile(times, 0.99))}`,
  ];
  say('a paragraph as an article', `${figures.join(', ')} (budget p99 500 µs; ${times.length} paragraphs)`);
}

/** The rules that take most of the time. */
function ruleCosts(articles: readonly Article[]): void {
  let found = 0;
  const prepared = articles.map((article) => ({
    article,
    evidence: gatherEvidence(article),
    form: formOf({ article, profile: 'article', policy: DEFAULT_POLICY, surroundings: SURROUNDINGS }),
  }));
  const costs = RULES.map((rule) => ({
    id: rule.id,
    time: timeOf(() => {
      for (const { article, evidence, form } of prepared) {
        const input = {
          article,
          evidence,
          profile: 'article',
          form,
          surroundings: SURROUNDINGS,
          rules: RULES,
          dossier: new Dossier(article, evidence, 'article', form),
          ignoring: NONE,
        } as const;
        found += [...rule.run(input, {})].length;
      }
    }),
  })).toSorted((a, b) => b.time - a.time);
  const listed = costs.slice(0, 6).map(({ id, time }) => `${id} ${micro(time / articles.length)}`);
  say('rules, dearest first', `${listed.join(', ')} an article (${found} findings before ignores and caps)`);
}

const NONE = { judged: [], problems: [] };

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const rate = (megabytes: number, time: number): string =>
  `${((megabytes * 1000) / time).toFixed(0)} M characters/s`;
const micro = (time: number): string => `${(time * 1000).toFixed(time < 0.1 ? 1 : 0)} µs`;
const say = (name: string, words: string): void => console.log(`  ${name.padEnd(32)} ${words}`);
