/**
 * The open documents and their reviews: one review per (version, policy revision), made when first asked for and
 * dropped on close. Nothing is kept that could not be made again from these; the memory of a document only spares work.
 */
import {
  TextDocuments,
  type CancellationToken,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  parseArticle,
  ReadingMemory,
  type Article,
  type OwnSchema,
  type Range,
  type Review,
  type Rule,
} from '../engine/index.ts';
import type { FileResult } from '../workspace/result.ts';
import { articleIn, resultOf, reviewArticle } from '../workspace/reviewFile.ts';
import type { Context } from './context.ts';
import { languageFault } from './languages.ts';

/** A reviewed version of a document: the review, and the same as plain data with lines. */
export interface Reviewed {
  readonly kind: 'reviewed';
  readonly uri: string;
  readonly version: number;
  readonly context: Context;
  readonly review: Review;
  readonly result: FileResult;
}

/** Why a document is not reviewed. */
export interface LeftOut {
  readonly kind: 'off' | 'not-an-article' | 'too-large' | 'failed';
  readonly because: string;
}

/** What the server makes of a document: a review, or the reason why there is none. */
export type Standing = Reviewed | (LeftOut & { readonly uri: string; readonly version: number });

/** A document that is an article, read and not yet reviewed. */
interface Read {
  readonly kind: 'read';
  readonly article: Article;
}

/** What is being written, whether it is an article already or still to become one. */
export interface Draft {
  readonly uri: string;
  readonly version: number;
  readonly context: Context;
  readonly article: Article;
  /** What the article names as its schema. */
  readonly ownSchema: OwnSchema | null;
}

export interface Unread {
  readonly document: TextDocument;
  readonly context: Context;
}

/** The place of the last edit, in offsets of the text after it, and when it was made. */
export interface LastEdit extends Range {
  readonly at: number;
}

interface Entry {
  /** The reader asked for a review, whatever the document is. */
  insisted: boolean;
  lastEdit: LastEdit | null;
  /** What its versions said, so that an edit costs what it changes. */
  readonly memory: ReadingMemory;
  /** Of one version in one state of the surroundings; made again when either is another. */
  cached: Cached | null;
}

interface Cached {
  readonly version: number;
  readonly revision: string;
  readonly context: Context;
  readonly read: Read | LeftOut;
  /** What the article names as its schema. */
  ownSchema: OwnSchema | null;
  standing: Standing | null;
  /** A text that is no article, read as if it were; where somebody asked. */
  unreviewed: Article | null;
}

export interface SessionPorts {
  /** Settings and policy of a document: the same value until they change. */
  readonly contextOf: (document: TextDocument) => Promise<Context>;
  /** The schema that an article names itself: the same value until one of its files changes. */
  readonly ownSchemaOf: (article: Article, document: TextDocument) => Promise<OwnSchema | null>;
  /** `YYYY-MM-DD`. */
  readonly today: () => string;
  /** Milliseconds. */
  readonly now: () => number;
  readonly rules: readonly Rule[];
}

export class Session {
  readonly documents: TextDocuments<TextDocument>;
  readonly #entries = new Map<string, Entry>();
  readonly #ports: SessionPorts;

  constructor(ports: SessionPorts) {
    this.#ports = ports;
    this.documents = new TextDocuments({
      create: (uri, languageId, version, content) => {
        const memory = new ReadingMemory();
        this.#entries.set(uri, { insisted: false, lastEdit: null, memory, cached: null });
        return TextDocument.create(uri, languageId, version, content);
      },
      update: (document, changes, version) => this.#update(document, changes, version),
    });
    this.documents.onDidClose(({ document }) => this.#entries.delete(document.uri));
  }

  /**
   * The standing of a document's current version. Null where the document is not open, or where the client no longer
   * wants the answer.
   */
  async standingOf(uri: string, token?: CancellationToken): Promise<Standing | null> {
    const cached = await this.#readOf(uri, token);
    if (cached === null) return null;
    cached.standing ??= this.#standingOf(uri, cached);
    return cached.standing;
  }

  /** The article in a document's current version, which costs no review; null where it is none. */
  async articleOf(uri: string, token?: CancellationToken): Promise<Article | null> {
    const cached = await this.#readOf(uri, token);
    return cached?.read.kind === 'read' ? cached.read.article : null;
  }

  /** The current version of a document, unread, and its surroundings; null where it is switched off or too large. */
  async textOf(uri: string): Promise<Unread | null> {
    const known = this.documents.get(uri);
    const context = known === undefined ? null : await this.#ports.contextOf(known);
    const document = this.documents.get(uri);
    if (document === undefined || context === null) return null;
    const { settings } = context;
    const isOff = languageFault(document, settings) !== null && this.#entries.get(uri)?.insisted !== true;
    return isOff || document.getText().length > settings.maxFileSize ? null : { document, context };
  }

  /**
   * The text of a document's current version for one who writes it: also where it is no article yet, such as an empty
   * file. Null where it is switched off or too large, or the client no longer wants the answer.
   */
  async draftOf(uri: string, token?: CancellationToken): Promise<Draft | null> {
    const cached = await this.#readOf(uri, token);
    const document = this.documents.get(uri);
    if (cached === null || document === undefined) return null;
    const { version, context, read, ownSchema } = cached;
    if (read.kind === 'read') return { uri, version, context, article: read.article, ownSchema };
    if (read.kind !== 'not-an-article') return null;
    cached.unreviewed ??= parseArticle(context.candidate.path, document.getText());
    return { uri, version, context, article: cached.unreviewed, ownSchema };
  }

  /** The review of a document's current version, or null where it has none. */
  async reviewOf(uri: string, token?: CancellationToken): Promise<Reviewed | null> {
    const standing = await this.standingOf(uri, token);
    return standing?.kind === 'reviewed' ? standing : null;
  }

  /** From now on the document is reviewed, whatever it is. */
  insist(uri: string): void {
    const entry = this.#entries.get(uri);
    if (entry === undefined) return;
    entry.insisted = true;
    entry.cached = null;
  }

  lastEditOf(uri: string): LastEdit | null {
    return this.#entries.get(uri)?.lastEdit ?? null;
  }

  async #readOf(uri: string, token?: CancellationToken): Promise<Cached | null> {
    const known = this.documents.get(uri);
    if (known === undefined) return null;
    const context = await this.#ports.contextOf(known);
    // It may have been changed or closed, or closed and opened again, while the context was looked up.
    const document = this.documents.get(uri);
    const entry = this.#entries.get(uri);
    if (document === undefined || entry === undefined || token?.isCancellationRequested === true) return null;
    const { version } = document;
    const revision = `${context.revision} ${this.#ports.today()}`;
    if (entry.cached?.version !== version || entry.cached.revision !== revision) {
      const read = readDocument(document, context, entry);
      entry.cached = { version, revision, context, read, ownSchema: null, standing: null, unreviewed: null };
    }
    return this.#withSchema(entry.cached, document);
  }

  /** A schema may change while the article does not: then its review is made again. */
  async #withSchema(cached: Cached, document: TextDocument): Promise<Cached> {
    const { read } = cached;
    if (read.kind !== 'read' || read.article.frontmatter === null) return cached;
    const schema = await this.#ports.ownSchemaOf(read.article, document);
    if (schema !== cached.ownSchema) cached.standing = null;
    cached.ownSchema = schema;
    return cached;
  }

  #standingOf(uri: string, { version, context, read, ownSchema }: Cached): Standing {
    if (read.kind !== 'read') return { ...read, uri, version };
    const { policy, generator } = context;
    const terms = { policy, generator, ownSchema: () => ownSchema, today: this.#ports.today() };
    const { review, dated } = reviewArticle(read.article, terms, this.#ports.rules);
    return { kind: 'reviewed', uri, version, context, review, result: resultOf(review, dated) };
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
      if (entry !== undefined)
        entry.lastEdit = { start, end: start + change.text.length, at: this.#ports.now() };
    }
    return document;
  }
}

/** Reads a document as an article, or says why it is not to be reviewed. The reader's wish overrides all but size. */
function readDocument(
  document: TextDocument,
  context: Context,
  { insisted, memory }: Pick<Entry, 'insisted' | 'memory'>,
): Read | LeftOut {
  const { settings, candidate, leftOut } = context;
  const text = document.getText();
  if (!insisted) {
    const fault = languageFault(document, settings);
    if (fault !== null) return { kind: 'off', because: fault };
    if (leftOut !== null) return { kind: 'not-an-article', because: leftOut };
  }
  if (text.length > settings.maxFileSize)
    return { kind: 'too-large', because: tooLarge(text.length, settings.maxFileSize) };
  const read = articleIn(text, insisted ? { ...candidate, choice: 'named' } : candidate, memory);
  if ('article' in read) return { kind: 'read', article: read.article };
  const { kind, reason } = read.skipped;
  return { kind: kind === 'failed' ? 'failed' : 'not-an-article', because: reason };
}

const tooLarge = (length: number, limit: number): string =>
  `it has ${length.toLocaleString('en')} characters, and texts over ${limit.toLocaleString('en')} are not reviewed (backread.maxFileSize)`;
