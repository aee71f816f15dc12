/**
 * The words that the articles of a workspace folder use in their frontmatter. Collected when they are first needed,
 * frontmatter alone, file by file with other work in between; a completion takes what is known so far. Open documents
 * count as they are in the editor.
 */
import { readFrontmatter, Vocabulary, wordsOf, type ArticleWords } from '../engine/index.ts';
import type { Contents, Failure } from '../workspace/files.ts';
import { keyOf } from './elsewhere.ts';
import type { Met, Root } from './surroundings.ts';
import type { Address } from './uris.ts';

export interface WordsPorts {
  readonly walk: (root: Root) => AsyncIterable<Pick<Met, 'address' | 'context'>>;
  readonly read: (address: Address) => Promise<Contents | Failure>;
  /** What tells one state of a file from another without reading it, or null. */
  readonly stampOf: (address: Address) => string | null;
  readonly warn: (message: string) => void;
}

/** A document as the editor has it. */
export interface OpenText {
  readonly address: Address;
  readonly version: number;
  readonly text: () => string;
}

export interface Known {
  readonly vocabulary: Vocabulary;
  /** False while files are still being read. */
  readonly complete: boolean;
}

interface Entry {
  /** Of the file on disk, or of the version in the editor; '' must be read again. */
  readonly stamp: string;
  readonly words: ArticleWords;
}

interface Shelf {
  readonly vocabulary: Vocabulary;
  readonly entries: Map<string, Entry>;
  /** Of the collection that is under way or done; another one starts where it is behind. */
  collected: number;
  complete: boolean;
}

/** More files than this add little to a list of suggestions. */
const MOST_FILES = 5000;
/** Frontmatter longer than this is cut off. */
const MOST_BYTES = 65_536;

const NOTHING: ArticleWords = { keys: [], values: [], providers: [], forms: [] };

export class WorkspaceWords {
  readonly #ports: WordsPorts;
  readonly #shelves = new Map<string, Shelf>();
  #edition = 1;

  constructor(ports: WordsPorts) {
    this.#ports = ports;
  }

  /** Files, policies or folders may be others than before: they are looked through again at the next need. */
  forget(): void {
    this.#edition++;
  }

  /** Ends what is under way, such as when folders go. */
  clear(): void {
    this.#edition++;
    this.#shelves.clear();
  }

  /** A file changed on disk. */
  changed(address: Address): void {
    for (const shelf of this.#shelves.values()) {
      const known = shelf.entries.get(keyOf(address));
      if (known !== undefined) void this.#take(shelf, address).catch(this.#tell);
      else if (shelf.complete) this.forget();
    }
  }

  /**
   * What a folder's articles use, as far as it is known, without the document that is being written in: half a word
   * there is none of the house's. Starts collecting where that was not done yet.
   */
  known<T>(root: Root, open: readonly OpenText[], written: Address | null, use: (known: Known) => T): T {
    const shelf = this.#shelfOf(root);
    const ownKey = written === null ? '' : keyOf(written);
    for (const one of open) if (keyOf(one.address) !== ownKey) this.#takeOpen(shelf, one);
    const own = shelf.entries.get(ownKey);
    if (own !== undefined) shelf.vocabulary.remove(own.words);
    try {
      return use(shelf);
    } finally {
      if (own !== undefined) shelf.vocabulary.add(own.words);
    }
  }

  #shelfOf(root: Root): Shelf {
    const known = this.#shelves.get(root.uri);
    const shelf = known ?? {
      vocabulary: new Vocabulary(),
      entries: new Map(),
      collected: 0,
      complete: false,
    };
    this.#shelves.set(root.uri, shelf);
    if (shelf.collected < this.#edition) {
      shelf.collected = this.#edition;
      shelf.complete = false;
      void this.#collect(root, shelf).catch(this.#tell);
    }
    return shelf;
  }

  readonly #tell = (error: unknown): void =>
    this.#ports.warn(`The words of the workspace could not be collected: ${String(error)}`);

  async #collect(root: Root, shelf: Shelf): Promise<void> {
    const edition = shelf.collected;
    const isCurrent = (): boolean => shelf.collected === edition && this.#shelves.get(root.uri) === shelf;
    const met = new Set<string>();
    for await (const { address, context } of this.#ports.walk(root)) {
      if (!isCurrent()) return;
      if (context === null) continue;
      met.add(keyOf(address));
      if (met.size > MOST_FILES) break;
      await this.#take(shelf, address);
    }
    if (!isCurrent()) return;
    for (const key of shelf.entries.keys()) if (!met.has(key)) put(shelf, key, null);
    shelf.complete = true;
  }

  /** Reads a file, unless it is as it was. */
  async #take(shelf: Shelf, address: Address): Promise<void> {
    const key = keyOf(address);
    const stamp = this.#ports.stampOf(address);
    const known = shelf.entries.get(key);
    if (known !== undefined && (known.stamp === stamp || known.stamp.startsWith(OPEN))) return;
    const contents = await this.#ports.read(address);
    if ('failure' in contents) put(shelf, key, null);
    else put(shelf, key, { stamp: stamp ?? '', words: wordsIn(textOf(contents.bytes)) });
  }

  #takeOpen(shelf: Shelf, { address, version, text }: OpenText): void {
    const key = keyOf(address);
    const stamp = `${OPEN}${version}`;
    if (shelf.entries.get(key)?.stamp !== stamp) put(shelf, key, { stamp, words: wordsIn(text()) });
  }

  /** A document was closed: what the disk has counts again. */
  closed(address: Address): void {
    for (const shelf of this.#shelves.values()) {
      const key = keyOf(address);
      const known = shelf.entries.get(key);
      if (known === undefined) continue;
      shelf.entries.set(key, { ...known, stamp: '' });
      void this.#take(shelf, address).catch(this.#tell);
    }
  }
}

/** The stamp of a document in the editor. */
const OPEN = 'open ';

function put({ vocabulary, entries }: Shelf, key: string, entry: Entry | null): void {
  const before = entries.get(key);
  if (before !== undefined) vocabulary.remove(before.words);
  if (entry === null) entries.delete(key);
  else {
    entries.set(key, entry);
    vocabulary.add(entry.words);
  }
}

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes.subarray(0, MOST_BYTES));

function wordsIn(text: string): ArticleWords {
  const frontmatter = readFrontmatter(text.slice(0, MOST_BYTES));
  return frontmatter === null ? NOTHING : wordsOf(frontmatter);
}
