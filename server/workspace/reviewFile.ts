import {
  fingerprintsOf,
  formatOf,
  parseArticle,
  positionAt,
  review,
  RULES,
  stateOf,
  type Article,
  type Finding,
  type GeneratorName,
  type LineIndex,
  type OwnSchema,
  type Policy,
  type Range,
  type ReadingMemory,
  type Review,
  type Rule,
} from '../engine/index.ts';
import { notByContent } from './articles.ts';
import type { Failure } from './files.ts';
import { skippedResult, type FileResult, type Found, type Place, type Skipped, type Spot } from './result.ts';
import { decoded } from './text.ts';

/** Larger files are not reviewed: a long book has two million characters. */
export const MAX_FILE_SIZE = 5_000_000;

/** A file that may be an article. */
export interface Candidate {
  /** Absolute. */
  readonly file: string;
  /** As it is shown: relative to where the command runs, or as named. */
  readonly shown: string;
  /** As rules see it. */
  readonly path: string;
  /** named: reviewed whatever it is. chosen: by the policy. The others are articles only if their text says so. */
  readonly choice: 'named' | 'chosen' | 'in-article-folder' | 'elsewhere';
}

/** What a review needs beside the candidate. */
export interface Terms {
  readonly policy: Policy;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** The site generator that the file belongs to; absent where nobody looked. */
  readonly generator?: GeneratorName | null;
  /** Finds the schema that an article names itself. */
  readonly ownSchema?: (article: Article) => OwnSchema | null;
}

/** What a text turns out to be: reviewed (`dated`: on another day it may be otherwise), or left out and why. */
export type Judgement = { readonly review: Review; readonly dated: boolean } | LeftOut;

export interface LeftOut {
  readonly review: null;
  readonly skipped: Skipped;
}

const leftOut = (kind: Skipped['kind'], reason: string): LeftOut => ({
  review: null,
  skipped: { kind, reason },
});

/** Reads a text as an article, or says why it is none. Never throws. `memory`: what the document said before. */
export function articleIn(
  text: string,
  candidate: Candidate,
  memory: ReadingMemory | null = null,
): { readonly article: Article } | LeftOut {
  if (/^[\s\uFEFF]*$/u.test(text)) return leftOut('empty', 'is empty: there is nothing to review');
  try {
    const { path } = candidate;
    const article = parseArticle(path, text, formatOf(path), memory);
    const why = reasonAgainst(article, candidate);
    return why === null ? { article } : leftOut('not-an-article', why);
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    return leftOut('failed', `could not be read, which is a fault of Backread (${words})`);
  }
}

/** Reviews an article; says whether it would come out otherwise on another day. */
export function reviewArticle(
  article: Article,
  { policy, today, generator = null, ownSchema }: Terms,
  rules: readonly Rule[] = RULES,
): { readonly review: Review; readonly dated: boolean } {
  let dated = false;
  const surroundings = {
    get today() {
      dated = true;
      return today;
    },
    generator,
    ownSchema: ownSchema?.(article) ?? null,
  };
  const reviewed = review(article, policy, surroundings, rules);
  return { review: reviewed, dated };
}

/** Reads and reviews a text. Never throws. */
export function judgeText(
  text: string,
  candidate: Candidate,
  terms: Terms,
  rules: readonly Rule[] = RULES,
): Judgement {
  const read = articleIn(text, candidate);
  return 'article' in read ? reviewArticle(read.article, terms, rules) : read;
}

function reasonAgainst(article: Article, { choice }: Candidate): string | null {
  if (choice === 'named' || choice === 'chosen') return null;
  return notByContent(article, choice === 'in-article-folder');
}

/** Reads and reviews the bytes of a file. */
export function judgeBytes(bytes: Uint8Array, candidate: Candidate, terms: Terms): Judgement {
  const text = decoded(bytes);
  return 'text' in text ? judgeText(text.text, candidate, terms) : notRead(candidate, text.reason);
}

/** The judgement of bytes as plain data. */
export function reviewBytes(bytes: Uint8Array, candidate: Candidate, terms: Terms): FileResult {
  const judgement = judgeBytes(bytes, candidate, terms);
  return judgement.review === null
    ? skippedResult(judgement.skipped.kind, judgement.skipped.reason)
    : resultOf(judgement.review, judgement.dated);
}

/** What is said of a file that could not be opened. */
export function notOpened(
  candidate: Candidate,
  { failure, reason }: Failure,
): ReturnType<typeof skippedResult> {
  const gone = failure === 'missing' && candidate.choice !== 'named';
  const said = gone ? 'is gone: it was there when the files were listed' : reason;
  const { skipped } = failure === 'too-large' ? notRead(candidate, said) : leftOut('failed', said);
  return skippedResult(skipped.kind, skipped.reason);
}

/** A file whose bytes are no article's: a fault, unless it was only a plain-text file come across on the way. */
function notRead({ choice, path }: Candidate, reason: string): LeftOut {
  const found = choice === 'in-article-folder' || choice === 'elsewhere';
  return leftOut(found && /\.te?xt$/iu.test(path) ? 'not-an-article' : 'failed', reason);
}

/** Flattens a review into plain data with lines. */
export function resultOf(review: Review, dated: boolean): FileResult {
  const { article } = review;
  const fingerprints = fingerprintsOf(review);
  return {
    profile: review.profile,
    state: stateOf(review),
    skipped: null,
    findings: review.findings.map((finding, index) => foundOf(article, finding, fingerprints[index] ?? '')),
    faults: review.faults,
    unread: article.parseErrors.map(
      ({ range, message }) => `line ${positionAt(article.lines, range.start).line}: ${message}`,
    ),
    dated,
    mark: article.text.startsWith('\uFEFF'),
  };
}

export function foundOf(
  { text, lines }: Pick<Article, 'text' | 'lines'>,
  finding: Finding,
  fingerprint: string,
): Found {
  return {
    rule: finding.rule,
    severity: finding.severity,
    message: finding.message,
    range: placeOf(lines, finding.range),
    fixes: finding.fixes,
    related: finding.related.map(({ message, range }) => ({ message, range: placeOf(lines, range) })),
    words: wordsAt(text, finding.range),
    fingerprint,
  };
}

const spotOf = (lines: LineIndex, offset: number): Spot => ({ ...positionAt(lines, offset), offset });

const placeOf = (lines: LineIndex, { start, end }: Range): Place => ({
  start: spotOf(lines, start),
  end: spotOf(lines, end),
});

const MOST_WORDS = 80;

/** The words of a range on one line, cut at a space where they are many. */
function wordsAt(text: string, { start, end }: Range): string {
  const words = text
    .slice(start, Math.min(end, start + 4 * MOST_WORDS))
    .trim()
    .replaceAll(/\s+/gu, ' ');
  if (words.length <= MOST_WORDS) return words;
  const cut = words.slice(0, MOST_WORDS);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > MOST_WORDS / 2 ? space : MOST_WORDS).replace(/[\uD800-\uDBFF]$/u, '')}…`;
}
