import type { StatisticKind, Tier } from '../evidence/evidence.ts';

/** Patterns are written for folded text (digits, commas, colons and parentheses are ASCII there; 。 and 、 stay) and may not cross the end of a sentence. */
export interface FigurePattern {
  readonly kind: StatisticKind;
  readonly tier: Tier;
  readonly pattern: RegExp;
}

/** What makes a figure of a sentence one that nobody asks a source for; C is said to be the tier then. */
export interface SilentContext {
  /** Half a sentence for an editor. */
  readonly because: string;
  readonly pattern: RegExp;
}

/** An attribution: its group `speaker`, or all of it where it has none, names who says so. */
export interface CreditPattern {
  readonly pattern: RegExp;
  /** Nothing that the pattern fits is without it. It is looked for first: the pattern opens with anybody's name. */
  readonly sign: RegExp;
  readonly kind: 'name' | 'institution' | 'document';
}

/**
 * A language as data, for one that is written without spaces between words. What a pack does not list is not seen, and
 * what is not seen is not flagged. All patterns are global and linear.
 */
export interface LanguagePack {
  readonly id: 'zh' | 'ja';
  readonly figures: readonly FigurePattern[];
  /** Numbers that are no figures: dates, ages, ordinals, names. What matches is not looked at. */
  readonly masks: RegExp;
  /** Looked for in the whole sentence. */
  readonly silent: readonly SilentContext[];
  readonly credits: readonly CreditPattern[];
  /** Attributions to nobody; they win over a credit on the same words. */
  readonly vague: RegExp;
  /** The line below a part of an article that says where it comes from. */
  readonly sourceLine: RegExp;
  /** What a fix puts in front of a sentence's last mark, with a link to be filled in. */
  readonly credit: string;
}
