/** How the findings on figures fare against sentences that readers have judged: see labels/README.md. */
import { DEFAULT_POLICY, parseArticle, review, type Finding } from '../../server/engine/index.ts';
import { overlaps } from '../../server/engine/text/range.ts';
import { labelledArticles, type Half, type Label, type LabelledArticle } from './labels/data.ts';

const RULES = /^statistic\/unsourced/u;
const TODAY = '2026-01-15';

/** A labelled sentence and the findings on it. */
export interface Judged {
  readonly label: Label;
  readonly found: readonly Finding[];
}

export interface JudgedArticle {
  readonly article: LabelledArticle;
  readonly judged: readonly Judged[];
  /** Findings on sentences that have no label. */
  readonly unlabelled: readonly Finding[];
}

export function judgedArticles(corpus: string): readonly JudgedArticle[] {
  return labelledArticles(corpus).map((article) => {
    const reviewed = review(parseArticle(article.path, article.text), DEFAULT_POLICY, { today: TODAY });
    const findings = reviewed.findings.filter(({ rule }) => RULES.test(rule));
    const judged = article.labels.map((label) => ({
      label,
      found: findings.filter(({ range }) =>
        overlaps(range, { start: label.offset, end: label.offset + label.length }),
      ),
    }));
    const met = new Set(judged.flatMap(({ found }) => found));
    return { article, judged, unlabelled: findings.filter((finding) => !met.has(finding)) };
  });
}

/** Precision, recall and false alarms of each half, for findings of each severity and louder. */
export function labelled(corpus: string): void {
  const articles = judgedArticles(corpus);
  if (articles.every(({ judged }) => judged.length === 0)) {
    console.log('\nNo labelled sentences.');
    return;
  }
  for (const half of ['tuned', 'held'] as const) {
    console.log(
      `\nLabelled sentences, ${half === 'tuned' ? 'the half that was tuned on' : 'the half held back'}`,
    );
    console.table(
      LOUDNESS.map(({ name, severities }) => ({ findings: name, ...scores(articles, half, severities) })),
    );
  }
}

const LOUDNESS = [
  { name: 'all', severities: ['error', 'warning', 'information', 'hint'] },
  { name: 'information up', severities: ['error', 'warning', 'information'] },
  { name: 'warnings', severities: ['error', 'warning'] },
] as const;

const share = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(2));

/** False alarm: a finding on a sentence that is N. Lenient precision takes a finding on an arguable one for right. */
function scores(articles: readonly JudgedArticle[], half: Half, severities: readonly string[]) {
  const own = articles.filter(({ article }) => article.half === half);
  const isLoud = ({ severity }: Finding): boolean => severities.includes(severity);
  const flaggedOf = (some: readonly JudgedArticle[], verdict: string): number =>
    some
      .flatMap(({ judged }) => judged)
      .filter(({ label, found }) => label.verdict === verdict && found.some(isLoud)).length;
  const allOf = (some: readonly JudgedArticle[], verdict: string): number =>
    some.flatMap(({ judged }) => judged).filter(({ label }) => label.verdict === verdict).length;
  const published = own.filter(({ article }) => !article.stripped);
  const stripped = own.filter(({ article }) => article.stripped);
  const [right, arguable, wrong] = [flaggedOf(own, 'F'), flaggedOf(own, 'M'), flaggedOf(own, 'N')];
  const flagged = right + arguable + wrong;
  return {
    flagged,
    'strict precision': share(right, flagged),
    'lenient precision': share(right + arguable, flagged),
    'recall, sources removed': `${share(flaggedOf(stripped, 'F'), allOf(stripped, 'F'))} of ${allOf(stripped, 'F')}`,
    'recall, published': `${share(flaggedOf(published, 'F'), allOf(published, 'F'))} of ${allOf(published, 'F')}`,
    'false alarms an article, published': share(flaggedOf(published, 'N'), published.length),
    'on sentences without a label': own.flatMap(({ unlabelled }) => unlabelled).filter(isLoud).length,
  };
}
