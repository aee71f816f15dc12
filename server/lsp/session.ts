/**
 * The open documents and their reviews: one review per (version, policy revision), made when first asked for and
 * dropped on close. Nothing is kept that could not be made again from these.
 */
import type { Range, Review } from '../engine/index.ts';
import {
  TextDocuments,
  type CancellationToken,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Context } from './context.ts';
import { judge, type Reason } from './judge.ts';

export interface Reviewed {
  readonly kind: 'reviewed';
  readonly uri: string;
  readonly version: number;
  readonly context: Context;
  readonly review: Review;
}

/** What the server makes of a document: a review, or the reason why there is none. */
export type Standing = Reviewed | (Reason & { readonly uri: string; readonly version: number });

/** The place of the last edit, in offsets of the text after it. */
export interface LastEdit extends Range {
  readonly at: number;
}

interface Entry {
  /** The reader asked for a review, whatever the document is. */
  insisted: boolean;
  lastEdit: LastEdit | null;
  /** Of one version and one policy revision; made again when either is another. */
  cached: { readonly revision: string; readonly standing: Standing } | null;
}

export interface SessionPorts {
  /** Settings and policy of a file, kept until they change. */
  readonly contextOf: (uri: string) => Promise<Context>;
  /** `YYYY-MM-DD`. */
  readonly today: () => string;
  /** Milliseconds. */
  readonly now: () => number;
}

export class Session {
  readonly documents: TextDocuments<TextDocument>;
  readonly #entries = new Map<string, Entry>();
  readonly #ports: SessionPorts;

  constructor(ports: SessionPorts) {
    this.#ports = ports;
    this.documents = new TextDocuments({
      create: (uri, languageId, version, content) => {
        this.#entries.set(uri, { insisted: false, lastEdit: null, cached: null });
        return TextDocument.create(uri, languageId, version, content);
      },
      update: (document, changes, version) => this.#update(document, changes, version),
    });
    this.documents.onDidClose(({ document }) => this.#entries.delete(document.uri));
  }

  /**
   * The standing of a document's current version. Gives null where the document is not open, or where the client
   * no longer wants the answer.
   */
  async standingOf(uri: string, token?: CancellationToken): Promise<Standing | null> {
    if (!this.#entries.has(uri)) return null;
    const context = await this.#ports.contextOf(uri);
    const document = this.documents.get(uri);
    const entry = this.#entries.get(uri);
    if (document === undefined || entry === undefined || token?.isCancellationRequested === true) return null;
    const { version } = document;
    const revision = `${context.policy.revision} ${this.#ports.today()}`;
    const { cached } = entry;
    if (cached?.standing.version === version && cached.revision === revision) return cached.standing;
    const subject = { uri, languageId: document.languageId, text: document.getText() };
    const verdict = judge(subject, context, entry.insisted, this.#ports.today());
    const standing: Standing =
      verdict.kind === 'reviewed'
        ? { kind: 'reviewed', uri, version, context, review: verdict.review }
        : { ...verdict, uri, version };
    entry.cached = { revision, standing };
    return standing;
  }

  /** The review of a document's current version, or null where it has none. */
  async reviewOf(uri: string, token?: CancellationToken): Promise<Reviewed | null> {
    const standing = await this.standingOf(uri, token);
    return standing?.kind === 'reviewed' ? standing : null;
  }

  /** From now on the document is reviewed, whatever it is. False where it is not open. */
  insist(uri: string): boolean {
    const entry = this.#entries.get(uri);
    if (entry === undefined) return false;
    entry.insisted = true;
    entry.cached = null;
    return true;
  }

  lastEditOf(uri: string): LastEdit | null {
    return this.#entries.get(uri)?.lastEdit ?? null;
  }

  #update(
    document: TextDocument,
    changes: readonly TextDocumentContentChangeEvent[],
    version: number,
  ): TextDocument {
    const entry = this.#entries.get(document.uri);
    for (const change of changes) {
      const start = 'range' in change ? document.offsetAt(change.range.start) : 0;
      TextDocument.update(document, [change], version);
      if (entry !== undefined) entry.lastEdit = { start, end: start + change.text.length, at: this.#ports.now() };
    }
    return document;
  }
}
