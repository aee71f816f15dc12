/**
 * The files of a workspace, whether this machine has them or only the client. The workspace room reads at once; what
 * only the client has is fetched first: the work is done on what is there, what it missed is fetched, and it is done
 * again until it misses nothing.
 */
import type { Rule } from '../engine/index.ts';
import type { FolderEntry } from '../protocol.ts';
import type { Contents, Entry, Failure, Files } from '../workspace/files.ts';
import { globMatcher } from '../workspace/globs.ts';
import { folderOf, nameOf } from '../workspace/paths.ts';
import { policiesOf } from '../workspace/policies.ts';
import type { Ground } from '../workspace/walk.ts';
import { FILE, uriOf } from './uris.ts';

/** What a client that serves files is asked. Null where it cannot read. */
export interface ClientFiles {
  readonly readFile: (uri: string) => Promise<string | null>;
  readonly readFolder: (uri: string) => Promise<readonly FolderEntry[] | null>;
}

/** Files with the policies found in them; the folder that paths are relative to is the asker's. */
export type Shelf = Omit<Ground, 'folder'>;

export class Library {
  readonly #local: Files | null;
  readonly #client: ClientFiles | null;
  readonly #rules: readonly Rule[];
  #shelf: Shelf | null = null;
  #fetched = new Map<string, Snapshot>();

  constructor(local: Files | null, client: ClientFiles | null, rules: readonly Rule[]) {
    this.#local = local;
    this.#client = client;
    this.#rules = rules;
  }

  /** Policies and folders are read anew from here on. */
  forget(): void {
    this.#shelf = null;
    this.#fetched = new Map();
  }

  /** The files of a base that can be read at once, or null where they must be fetched. */
  atHand(base: string): Shelf | null {
    if (base !== FILE || this.#local === null) return null;
    this.#shelf ??= shelfOf(this.#local, this.#rules);
    return this.#shelf;
  }

  /** Does work over the files of a base. */
  async over<T>(base: string, work: (shelf: Shelf) => T): Promise<T> {
    const atHand = this.atHand(base);
    if (atHand !== null) return work(atHand);
    const snapshot = this.#fetched.get(base) ?? new Snapshot(base, this.#client);
    this.#fetched.set(base, snapshot);
    for (;;) {
      // A policy read from half the files would be wrong, so each attempt reads them afresh.
      const result = work(shelfOf(snapshot, this.#rules));
      if (!(await snapshot.fetch())) return result;
    }
  }

  /** The bytes of one file, not kept. */
  async read(base: string, path: string, limit: number): Promise<Contents | Failure> {
    const atHand = this.atHand(base);
    if (atHand !== null) return atHand.files.read(path, limit);
    const text = (await this.#client?.readFile(uriOf({ base, path }))) ?? null;
    return contentsOf(text, limit);
  }
}

const shelfOf = (files: Files, rules: readonly Rule[]): Shelf => ({
  files,
  policies: policiesOf(files, rules),
  matches: globMatcher(),
});

/** What has been fetched of a file system so far, and what was asked for and is still missing. */
class Snapshot implements Files {
  readonly #base: string;
  readonly #client: ClientFiles | null;
  readonly #folders = new Map<string, readonly Entry[] | null>();
  readonly #texts = new Map<string, string | null>();
  readonly #missedFolders = new Set<string>();
  readonly #missedFiles = new Set<string>();

  constructor(base: string, client: ClientFiles | null) {
    this.#base = base;
    this.#client = client;
  }

  /** Fetches what was missed; false where nothing was. */
  async fetch(): Promise<boolean> {
    const folders = [...this.#missedFolders];
    const files = [...this.#missedFiles];
    this.#missedFolders.clear();
    this.#missedFiles.clear();
    const uri = (path: string): string => uriOf({ base: this.#base, path });
    await Promise.all([
      ...folders.map(async (path) => {
        this.#folders.set(path, (await this.#client?.readFolder(uri(path))) ?? null);
      }),
      ...files.map(async (path) => {
        this.#texts.set(path, (await this.#client?.readFile(uri(path))) ?? null);
      }),
    ]);
    return folders.length + files.length > 0;
  }

  kindOf = (path: string): 'file' | 'folder' | Failure => {
    const above = folderOf(path);
    if (above === path) return 'folder';
    const kind = this.#entriesOf(above)?.find(({ name }) => name === nameOf(path))?.kind;
    return kind === 'file' || kind === 'folder' ? kind : MISSING;
  };

  list = (folder: string): readonly Entry[] | Failure => this.#entriesOf(folder) ?? DENIED;

  read = (path: string, limit: number): Contents | Failure => {
    const text = this.#texts.get(path);
    if (text === undefined) this.#missedFiles.add(path);
    return contentsOf(text ?? null, limit);
  };

  stampOf = (): null => null;

  realPath = (path: string): string => path;

  #entriesOf(folder: string): readonly Entry[] | null {
    const entries = this.#folders.get(folder);
    if (entries === undefined) this.#missedFolders.add(folder);
    return entries ?? null;
  }
}

function contentsOf(text: string | null, limit: number): Contents | Failure {
  if (text === null) return DENIED;
  const bytes = new TextEncoder().encode(text);
  if (bytes.length > limit) return { failure: 'too-large', reason: `is larger than ${limit} bytes` };
  return { bytes, stamp: { text: '', changed: 0 } };
}

const MISSING: Failure = { failure: 'missing', reason: 'does not exist' };
const DENIED: Failure = { failure: 'denied', reason: 'cannot be read' };
