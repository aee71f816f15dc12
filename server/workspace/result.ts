import type { Fault, Fix, ProfileName, Severity, State } from '../engine/index.ts';

/** What a review gives for one file: plain data that travels between threads and rests in the cache. */
export interface FileResult {
  readonly profile: ProfileName | null;
  /** Null for what is no reviewed article. */
  readonly state: State | null;
  readonly skipped: Skipped | null;
  readonly findings: readonly Found[];
  /** Rules that threw: that much of the review was not done. */
  readonly faults: readonly Fault[];
  /** Parts of the text that could not be read as what they seem to be, in words. */
  readonly unread: readonly string[];
  /** On another day it may be another: a rule asked for the date. */
  readonly dated: boolean;
  /** The text begins with a byte order mark, which counts as one unit in offsets and columns. */
  readonly mark: boolean;
}

export interface Skipped {
  /** failed: it should have been reviewed and could not be. The others are as they should be. */
  readonly kind: 'failed' | 'not-an-article' | 'empty';
  /** Goes on from the file's name: "does not exist". */
  readonly reason: string;
}

/** A finding with its places as lines. */
export interface Found {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly range: Place;
  readonly fixes: readonly Fix[];
  readonly related: readonly { readonly message: string; readonly range: Place }[];
  /** The words it is about, shortened; '' for a place without words. */
  readonly words: string;
  readonly fingerprint: string;
}

export interface Place {
  readonly start: Spot;
  readonly end: Spot;
}

/** Line and column from 1, offset from 0, in UTF-16 units. */
export interface Spot {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

export const skippedResult = (
  kind: Skipped['kind'],
  reason: string,
): FileResult & { readonly skipped: Skipped } => ({
  profile: null,
  state: null,
  skipped: { kind, reason },
  findings: [],
  faults: [],
  unread: [],
  dated: false,
  mark: false,
});
