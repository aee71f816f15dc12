import type { Review } from '../review.ts';

export interface Theme {
  /** At most 60 characters. */
  readonly label: string;
  readonly kind: 'theme' | 'section' | 'notice' | 'furniture' | 'frontmatter' | 'related' | 'bio';
  /** From 1, both inclusive. */
  readonly startLine: number;
  readonly endLine: number;
  readonly entities: readonly { readonly name: string; readonly count: number }[];
  readonly terms: readonly string[];
  readonly claims: number;
  readonly sourced: number;
  readonly findings: number;
  /** Where the label comes from, in words. */
  readonly because: string;
  readonly children: readonly Theme[];
}

export interface MediaTopic {
  readonly id: string;
  readonly label: string;
  readonly score: number;
}

export interface Outline {
  readonly mediaTopics: readonly MediaTopic[];
  readonly themes: readonly Theme[];
}

/** The theme outline of a reviewed article. */
export function outline(_review: Review): Outline {
  return { mediaTopics: [], themes: [] };
}
