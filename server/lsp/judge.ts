import { formatOf, parseArticle, review, type Format, type Review } from '../engine/index.ts';
import type { Context } from './context.ts';

/** A text under its name, as an editor holds it. */
export interface Subject {
  readonly uri: string;
  readonly languageId: string;
  readonly text: string;
}

/** Why a text is not reviewed, in words for its author. */
export interface Reason {
  readonly kind: 'off' | 'not-an-article' | 'too-large';
  readonly because: string;
}

/** Reviews a text, or says why not. `insisted` overrides all but a text that is too large. */
export function judge(
  subject: Subject,
  context: Context,
  insisted: boolean,
  today: string,
): { readonly kind: 'reviewed'; readonly review: Review } | Reason {
  throw new Error('wait');
}
