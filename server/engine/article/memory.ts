import { detached } from '../text/detached.ts';
import type { Format } from './article.ts';
import { FrontmatterMemory } from './frontmatter/memory.ts';
import type { Wording } from './wording.ts';

/** Wordings that are kept beyond those of the version that was read last. */
const SPARE = 1000;

/**
 * What one document said in the versions read so far, for a host that reads it again on each edit: hand the same memory
 * to `parseArticle` every time, and only the blocks whose words are new are worked on. It changes no answer. It holds
 * at most a few times what the document says now.
 */
export class ReadingMemory {
  readonly frontmatter = new FrontmatterMemory();
  #format: Format | null = null;
  #recent = new Map<string, Wording>();
  #older: ReadonlyMap<string, Wording> = new Map();
  #asked = 0;
  #made = 0;
  #definitions = '';
  #edition = 0;

  /** How many blocks were read so far because their words were not known. */
  get made(): number {
    return this.#made;
  }

  /** Wordings that it holds. */
  get size(): number {
    return this.#recent.size + this.#older.size;
  }

  /** Another version of the document is read: what no version said lately is forgotten. */
  startVersion(format: Format): void {
    if (format !== this.#format) {
      this.#recent = new Map();
      this.#older = new Map();
    } else if (this.#recent.size > 2 * this.#asked + SPARE) {
      this.#older = this.#recent;
      this.#recent = new Map();
    }
    this.#format = format;
    this.#asked = 0;
  }

  /** The wording under a key that holds all it depends on but the format. */
  recall(key: string, read: () => Wording): Wording {
    this.#asked++;
    const recent = this.#recent.get(key);
    if (recent !== undefined) return recent;
    const wording = this.#older.get(key) ?? read();
    if (!this.#older.has(key)) this.#made++;
    this.#recent.set(detached(key), wording);
    return wording;
  }

  /** A number that changes when the text's labels lead elsewhere; part of the key of words that may hold such links. */
  editionOf(references: ReadonlyMap<string, string>): number {
    const definitions = references.size === 0 ? '' : JSON.stringify([...references]);
    if (definitions !== this.#definitions) this.#edition++;
    this.#definitions = definitions;
    return this.#edition;
  }
}
