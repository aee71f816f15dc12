import type { Finding, Review } from '../review.ts';

export type State = 'hold' | 'send-back' | 'ask' | 'ready';

/** The gate that a review sets: a list one can argue with, never a grade. */
export function stateOf(review: Review): State {
  const has = (severity: string): boolean => review.findings.some((finding) => finding.severity === severity);
  if (has('error') || holdsForNoSource(review)) return 'hold';
  if (has('warning')) return 'send-back';
  return has('information') ? 'ask' : 'ready';
}

/** The findings that set the state: those that would have to go for a better one. */
export function settersOf(review: Review): readonly Finding[] {
  const state = stateOf(review);
  const noSource = state === 'hold' && holdsForNoSource(review);
  return review.findings.filter(
    ({ rule, severity }) => severity === SETTING[state] || (noSource && rule === 'source/none'),
  );
}

const SETTING = { hold: 'error', 'send-back': 'warning', ask: 'information', ready: null } as const;

/** No source at all holds an article in a newsroom or a research profile, and one that says it is researched. */
function holdsForNoSource({ findings, profile, article }: Review): boolean {
  if (!findings.some((finding) => finding.rule === 'source/none')) return false;
  if (profile === 'newsroom' || profile === 'research') return true;
  return article.blocks.some((block) => block.zone === 'notice' && CLAIMS_WORK.test(block.prose.text));
}

const CLAIMS_WORK = /\b(?:researched|reported|fact-checked|verified|editorial feature)\b/iu;
