import type { Evidence } from './evidence.ts';

/** The evidence of an article that holds none. */
export const NO_EVIDENCE: Evidence = {
  statistics: [],
  sources: [],
  vague: [],
  documents: [],
  quotations: [],
  verdicts: [],
  voice: { register: 'reporting', because: 'it holds no prose', words: 0, persons: 0 },
  sourcing: { level: 'none', solid: 0 },
};
