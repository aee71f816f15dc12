import type { Article } from '../article/article.ts';
import type { Evidence } from './evidence.ts';

/** Statistics, sources, attributions and quotations of an article, and what sources what. */
export function gatherEvidence(_article: Article): Evidence {
  return { statistics: [], sources: [], vague: [], documents: [], quotations: [], verdicts: [] };
}
