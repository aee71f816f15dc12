import { detached } from '../../text/detached.ts';
import type { BlockReading, FrontmatterProblem } from './frontmatter.ts';

/**
 * How the block of a document read the last time, for a host that reads the document again on each edit: only a block
 * whose own text, form or place is new is parsed. It changes no answer.
 */
export class FrontmatterMemory {
  #key = '';
  #reading: BlockReading | null = null;
  #tried: { readonly text: string; readonly problems: readonly FrontmatterProblem[] } | null = null;
  #parsed = 0;

  /** How often a block was parsed so far. */
  get parsed(): number {
    return this.#parsed;
  }

  /** The reading of a source that stands at an offset; `read` is given a source that keeps no longer text in memory. */
  recall(form: string, base: number, source: string, read: (source: string) => BlockReading): BlockReading {
    const key = `${form} ${base} ${source}`;
    if (this.#reading === null || key !== this.#key) {
      this.#key = key;
      this.#reading = read(detached(source));
      this.#parsed++;
    }
    return this.#reading;
  }

  /** The problems of the text up to the end of its block, with the repairs that hold. */
  recallTried(text: string, read: () => readonly FrontmatterProblem[]): readonly FrontmatterProblem[] {
    if (this.#tried?.text !== text) this.#tried = { text: detached(text), problems: read() };
    return this.#tried.problems;
  }
}
