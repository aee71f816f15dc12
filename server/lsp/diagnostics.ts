/**
 * Findings on their way to the client: answers to its pulls, or pushes where it cannot pull, never both for one
 * document. When a review is due (on open, on save, on type, when asked) is decided here and nowhere else.
 */
import {
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
  type CancellationToken,
  type Diagnostic,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
} from 'vscode-languageserver';
import { hashOf, type Range, type Review } from '../engine/index.ts';
import type { DocumentStatus, Settings } from '../protocol.ts';
import type { Found } from '../workspace/result.ts';
import { endOfLine, toOffset, toPosition } from './convert.ts';
import { fingerprintIn, toDiagnostic, type Extras } from './diagnostic-items.ts';
import type { LastEdit, Session, Standing } from './session.ts';
import { statusOf } from './status.ts';

/** What the server says and does by itself about findings; times in milliseconds. */
export interface Outlet {
  /** The client pulls, and pulls again when told to; else it is pushed to. */
  readonly pulls: boolean;
  readonly extras: Extras;
  readonly settingsOf: (uri: string) => Promise<Settings>;
  readonly publish: (uri: string, version: number | null, items: Diagnostic[]) => void;
  readonly refresh: () => void;
  readonly status: (status: DocumentStatus) => void;
  /** Lets the event loop take what waits: the next keystroke, a cancellation. */
  readonly pause: () => Promise<void>;
  readonly now: () => number;
}

/** What the client of one open document was told, and what it is still owed. No findings: those are in the session. */
interface Attention {
  /** Opened or saved since the last answer. */
  owed: boolean;
  /** Asked for by the reader since the last answer. */
  asked: boolean;
  /** The reader wants to see no findings until the next review. */
  cleared: boolean;
  /** The result id of the last answer. */
  answered: string | null;
  shown: ReadonlySet<string>;
  status: DocumentStatus | null;
  timer: ReturnType<typeof setTimeout> | undefined;
}

/** Typing rests this long before a client that cannot pull is pushed to. */
const PUSH_DELAY = 150;
/** Typing rests this long before new findings in the line being typed are shown. */
const REST = 800;
/** A client that pulls after a save by itself does so within this time. */
const PULL_AFTER_SAVE = 50;

const WAITING = 'waiting';
const CLEARED = 'cleared';

export class Diagnostics {
  readonly #session: Session;
  readonly #outlet: Outlet;
  readonly #attentions = new Map<string, Attention>();

  constructor(session: Session, outlet: Outlet) {
    this.#session = session;
    this.#outlet = outlet;
  }

  opened(uri: string): void {
    const attention: Attention = {
      owed: true,
      asked: false,
      cleared: false,
      answered: null,
      shown: new Set(),
      status: null,
      timer: undefined,
    };
    this.#attentions.set(uri, attention);
    if (!this.#outlet.pulls) void this.#push(uri, attention);
  }

  async changed(uri: string): Promise<void> {
    const { run } = await this.#outlet.settingsOf(uri);
    const attention = this.#attentions.get(uri);
    if (attention === undefined || run !== 'onType') return;
    attention.cleared = false;
    if (!this.#outlet.pulls) this.#later(attention, PUSH_DELAY, () => void this.#push(uri, attention));
  }

  saved(uri: string): void {
    const attention = this.#attentions.get(uri);
    if (attention === undefined) return;
    attention.owed = true;
    attention.cleared = false;
    this.#later(attention, this.#outlet.pulls ? PULL_AFTER_SAVE : 0, () => this.#nudge(uri, attention));
  }

  closed(uri: string): void {
    const attention = this.#attentions.get(uri);
    clearTimeout(attention?.timer);
    if (!this.#attentions.delete(uri)) return;
    if (!this.#outlet.pulls) this.#outlet.publish(uri, null, []);
    this.#outlet.status({ uri, version: 0, kind: 'closed' });
  }

  /** The reader asks for a review now, whatever the setting `run` says. */
  reviewNow(uri: string): void {
    const attention = this.#attentions.get(uri);
    if (attention === undefined) return;
    attention.asked = true;
    attention.cleared = false;
    this.#nudge(uri, attention);
  }

  /** Settings or policies are others than before: what is shown is reviewed again under the new ones. */
  surroundingsChanged(): void {
    for (const [uri, attention] of this.#attentions) {
      attention.owed = true;
      if (attention.answered !== null && attention.answered !== WAITING) attention.asked = true;
      if (!this.#outlet.pulls) void this.#push(uri, attention);
    }
    if (this.#outlet.pulls) this.#outlet.refresh();
  }

  /** Shows no findings until the next review. */
  clear(): void {
    for (const [uri, attention] of this.#attentions) {
      attention.cleared = true;
      attention.answered = null;
      attention.owed = false;
      attention.asked = false;
      if (!this.#outlet.pulls) void this.#push(uri, attention);
    }
    if (this.#outlet.pulls) this.#outlet.refresh();
  }

  /** The whole workspace was reviewed: that is the review that cleared findings waited for. */
  showAgain(): void {
    const cleared = [...this.#attentions].filter(([, attention]) => attention.cleared);
    for (const [uri, attention] of cleared) {
      attention.cleared = false;
      attention.asked = true;
      if (!this.#outlet.pulls) void this.#push(uri, attention);
    }
    if (this.#outlet.pulls && cleared.length > 0) this.#outlet.refresh();
  }

  statusOf(uri: string): DocumentStatus {
    return this.#attentions.get(uri)?.status ?? { uri, version: 0, kind: 'closed' };
  }

  /** Answers a pull. What is not due is what the client has already; a client that has something else is told anew. */
  async pull(
    { textDocument: { uri }, previousResultId }: DocumentDiagnosticParams,
    token: CancellationToken,
  ): Promise<DocumentDiagnosticReport> {
    await this.#outlet.pause();
    const attention = this.#attentions.get(uri);
    if (token.isCancellationRequested) throw cancelled();
    if (attention === undefined) return full([]);
    const upToDate = previousResultId !== undefined && previousResultId === attention.answered;
    if (upToDate && !(await this.#isDue(uri, attention))) return unchanged(previousResultId);
    const items = await this.#answer(uri, attention, token);
    if (token.isCancellationRequested) throw cancelled();
    if (items === null || attention.answered === null) return full([]);
    return attention.answered === previousResultId
      ? unchanged(previousResultId)
      : full(items, attention.answered);
  }

  async #push(uri: string, attention: Attention): Promise<void> {
    await this.#outlet.pause();
    const items = await this.#answer(uri, attention);
    const version = this.#session.documents.get(uri)?.version;
    if (items !== null && version !== undefined) this.#outlet.publish(uri, version, items);
  }

  /** Makes the client ask, or tells it. */
  #nudge(uri: string, attention: Attention): void {
    if (this.#outlet.pulls) this.#outlet.refresh();
    else void this.#isDue(uri, attention).then((due) => (due ? this.#push(uri, attention) : undefined));
  }

  async #isDue(uri: string, { asked, owed, cleared }: Attention): Promise<boolean> {
    const { run } = await this.#outlet.settingsOf(uri);
    return asked || (run === 'onType' && !cleared) || (run === 'onSave' && owed);
  }

  /** What the client is to show now; null where the document was closed meanwhile or the request cancelled. */
  async #answer(uri: string, attention: Attention, token?: CancellationToken): Promise<Diagnostic[] | null> {
    const settings = await this.#outlet.settingsOf(uri);
    if (attention.cleared) return this.#tellNothing(uri, attention, CLEARED, 'The findings were cleared.');
    const untouched = attention.answered === null || attention.answered === WAITING;
    if (settings.run === 'manual' && untouched && !attention.asked)
      return this.#tellNothing(
        uri,
        attention,
        WAITING,
        'Reviews are made when asked for (backread.run: manual).',
      );
    const standing = await this.#session.standingOf(uri, token);
    if (standing === null || this.#attentions.get(uri) !== attention) return null;
    const items = this.#itemsOf(standing, attention, settings);
    attention.owed = false;
    attention.asked = false;
    attention.answered = hashOf(JSON.stringify(items));
    attention.shown = new Set(items.map(fingerprintIn));
    this.#tellStatus(attention, statusOf(standing));
    return items;
  }

  #tellNothing(uri: string, attention: Attention, answered: string, because: string): Diagnostic[] {
    attention.answered = answered;
    attention.shown = new Set();
    const version = this.#session.documents.get(uri)?.version ?? 0;
    this.#tellStatus(attention, { uri, version, kind: 'waiting', because });
    return [];
  }

  /** The diagnostics of a standing, without new ones in the line being typed, which are shown when typing rests. */
  #itemsOf(standing: Standing, attention: Attention, settings: Settings): Diagnostic[] {
    clearTimeout(attention.timer);
    if (standing.kind !== 'reviewed') return [];
    const { uri, review, result } = standing;
    const { extras, now } = this.#outlet;
    const edit = this.#session.lastEditOf(uri);
    const rest = edit === null ? 0 : edit.at + REST - now();
    const all = (findings: readonly Found[]) => findings.map((found) => toDiagnostic(uri, found, extras));
    if (edit === null || rest <= 0 || settings.run !== 'onType' || !settings.hideWhileTyping)
      return all(result.findings);
    const typed = linesOf(review, edit);
    const calm = result.findings.filter(
      ({ range: { start, end }, fingerprint }) =>
        end.offset < typed.start || typed.end < start.offset || attention.shown.has(fingerprint),
    );
    if (calm.length < result.findings.length) this.#later(attention, rest, () => this.#nudge(uri, attention));
    return all(calm);
  }

  #tellStatus(attention: Attention, status: DocumentStatus): void {
    if (JSON.stringify(status) === JSON.stringify(attention.status)) return;
    attention.status = status;
    this.#outlet.status(status);
  }

  #later(attention: Attention, delay: number, action: () => void): void {
    clearTimeout(attention.timer);
    attention.timer = setTimeout(action, delay);
  }
}

/** The whole lines that an edit stands in. */
function linesOf({ article }: Review, edit: LastEdit): Range {
  const first = toPosition(article, edit.start).line;
  const last = toPosition(article, edit.end).line;
  return { start: toOffset(article, { line: first, character: 0 }), end: endOfLine(article, last) };
}

const cancelled = () => new ResponseError(LSPErrorCodes.RequestCancelled, 'The client cancelled.');

const unchanged = (resultId: string): DocumentDiagnosticReport => ({
  kind: DocumentDiagnosticReportKind.Unchanged,
  resultId,
});

const full = (items: Diagnostic[], resultId?: string): DocumentDiagnosticReport => ({
  kind: DocumentDiagnosticReportKind.Full,
  items,
  ...(resultId === undefined ? {} : { resultId }),
});
