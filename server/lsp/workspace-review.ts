/** The review of every article of the workspace: one file after the other, letting the editor's own work in between. */
import type { Diagnostic } from 'vscode-languageserver';
import type { Rule } from '../engine/index.ts';
import type { Counts, FileReport, WorkspaceReport } from '../protocol.ts';
import { skippedResult, type FileResult } from '../workspace/result.ts';
import {
  articleIn,
  MAX_FILE_SIZE,
  notOpened,
  resultOf,
  reviewArticle,
  reviewBytes,
} from '../workspace/reviewFile.ts';
import { decoded } from '../workspace/text.ts';
import { reportFinding } from './article-report.ts';
import type { Context } from './context.ts';
import { toDiagnostic, type Extras } from './diagnostic-items.ts';
import { keyOf } from './elsewhere.ts';
import type { Library } from './library.ts';
import type { RuleBook } from './rule-book.ts';
import type { Standing } from './session.ts';
import { addCounts, countsOf, faultsOf, NO_COUNTS, policyFaults } from './status.ts';
import type { Met, Root, Surroundings } from './surroundings.ts';
import { uriOf, type Address } from './uris.ts';

export interface WorkspacePorts {
  readonly surroundings: Surroundings;
  readonly library: Library;
  /** The standing of an open document at an address; null where none is open. */
  readonly standingAt: (address: Address) => Promise<Standing | null>;
  readonly rules: readonly Rule[];
  readonly book: RuleBook;
  readonly today: () => string;
  readonly pause: () => Promise<void>;
}

/** What the asker hears while the review goes on. */
export interface WorkspaceListener {
  readonly isCancelled: () => boolean;
  readonly progress: (done: number, of: number) => void;
  readonly file: (address: Address, report: FileReport, result: FileResult, context: Context) => void;
}

/** Reviews all articles below the folders. Cancelled, it tells of those reviewed so far. */
export async function reviewWorkspace(
  ports: WorkspacePorts,
  roots: readonly Root[],
  listener: WorkspaceListener,
): Promise<WorkspaceReport> {
  // By address, since one folder may lie in another.
  const found = new Map<string, Met>();
  for (const root of roots) {
    for await (const one of ports.surroundings.walk(root)) {
      if (listener.isCancelled()) break;
      found.set(keyOf(one.address), one);
    }
  }
  const met = [...found.values()];
  const tally = new Tally(ports.book);
  let done = 0;
  for (const { address, shown, context, skipped } of met) {
    if (listener.isCancelled()) break;
    const uri = uriOf(address);
    if (context === null) {
      if (skipped?.failed === true)
        tally.add({ uri, path: shown, kind: 'not-reviewed', because: skipped.reason });
      else tally.notArticles++;
    } else {
      // One after the other, so that typing is answered in between.
      const result = await reviewFile(ports, address, context);
      const report = reportOf(uri, shown, result, context, ports.book);
      tally.addFaults(policyFaults(context.house));
      if (report === null) tally.notArticles++;
      else {
        tally.add(report);
        listener.file(address, report, result, context);
      }
    }
    listener.progress(++done, met.length);
    await ports.pause();
  }
  return tally.report(listener.isCancelled());
}

/** Reviews a file as the editor has it, or as it is on disk. */
export async function reviewFile(
  ports: WorkspacePorts,
  address: Address,
  context: Context,
): Promise<FileResult> {
  const standing = await ports.standingAt(address);
  if (standing?.kind === 'reviewed') return standing.result;
  if (standing !== null)
    return skippedResult(
      standing.kind === 'too-large' || standing.kind === 'failed' ? 'failed' : 'not-an-article',
      standing.because,
    );
  const { candidate, policy, generator, settings } = context;
  const contents = await ports.library.read(address.base, address.path, MAX_FILE_SIZE);
  if ('failure' in contents) return notOpened(candidate, contents);
  const terms = { policy, generator, today: ports.today() };
  const text = decoded(contents.bytes);
  if (!('text' in text)) return reviewBytes(contents.bytes, candidate, terms);
  // An editor shows no byte order mark, so places are counted without it.
  const shown = text.text.replace(/^\uFEFF/u, '');
  if (shown.length > settings.maxFileSize) return skippedResult('failed', 'is too large to be reviewed here');
  const read = articleIn(shown, candidate);
  if (!('article' in read)) return skippedResult(read.skipped.kind, read.skipped.reason);
  const schema = await ports.surroundings.ownSchemaOf(read.article, address);
  const judged = reviewArticle(read.article, { ...terms, ownSchema: () => schema }, ports.rules);
  return resultOf(judged.review, judged.dated);
}

/** The diagnostics of a file as it is on disk; null where it is no article or cannot be read. */
export async function reviewClosed(
  ports: WorkspacePorts,
  address: Address,
  extras: Extras,
): Promise<Diagnostic[] | null> {
  const context = await ports.surroundings.contextAt(address);
  if (context.leftOut !== null || !context.settings.enable) return null;
  const { skipped, findings } = await reviewFile(ports, address, context);
  return skipped === null ? findings.map((found) => toDiagnostic(uriOf(address), found, extras)) : null;
}

/** A file's part of the report; null for what is no article. */
function reportOf(
  uri: string,
  path: string,
  result: FileResult,
  context: Context,
  book: RuleBook,
): FileReport | null {
  const { skipped, profile, state, findings } = result;
  if (skipped !== null)
    return skipped.kind === 'failed' ? { uri, path, kind: 'not-reviewed', because: skipped.reason } : null;
  if (profile === null || state === null) return null;
  return {
    uri,
    path,
    kind: 'reviewed',
    profile,
    state,
    counts: countsOf(findings),
    findings: findings.map((found) => reportFinding(found, book)),
    faults: faultsOf(result, { ...context, house: null }),
  };
}

class Tally {
  notArticles = 0;
  readonly #book: RuleBook;
  readonly #files: FileReport[] = [];
  readonly #faults = new Set<string>();
  readonly #rules = new Map<string, Counts>();
  readonly #states = { hold: 0, 'send-back': 0, ask: 0, ready: 0 };

  constructor(book: RuleBook) {
    this.#book = book;
  }

  add(file: FileReport): void {
    this.#files.push(file);
    if (file.kind !== 'reviewed') return;
    this.#states[file.state]++;
    for (const { rule, severity } of file.findings) {
      const counts = this.#rules.get(rule) ?? NO_COUNTS;
      this.#rules.set(rule, { ...counts, [severity]: counts[severity] + 1 });
    }
  }

  addFaults(faults: readonly string[]): void {
    for (const fault of faults) this.#faults.add(fault);
  }

  report(cancelled: boolean): WorkspaceReport {
    const reviewed = this.#files.filter(({ kind }) => kind === 'reviewed').length;
    const rules = [...this.#rules].map(([rule, counts]) => ({
      rule,
      summary: this.#book.get(rule)?.summary ?? '',
      counts,
    }));
    return {
      files: this.#files,
      reviewed,
      notReviewed: this.#files.length - reviewed,
      notArticles: this.notArticles,
      counts: [...this.#rules.values()].reduce(addCounts, NO_COUNTS),
      states: this.#states,
      rules: rules.toSorted((a, b) => total(b.counts) - total(a.counts) || (a.rule < b.rule ? -1 : 1)),
      faults: [...this.#faults],
      cancelled,
    };
  }
}

const total = ({ error, warning, information, hint }: Counts): number => error + warning + information + hint;
