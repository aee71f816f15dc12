import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Host } from '../../server/cli/host.ts';
import { run } from '../../server/cli/run.ts';
import type { CacheStore } from '../../server/workspace/cache.ts';
import { withSlashes } from '../../server/workspace/node/files.ts';
import { nodeMachine } from '../../server/workspace/node/machine.ts';

/** An article that is one by its frontmatter, with one warning in it: a placeholder. */
export const ARTICLE =
  '---\ntitle: The count\ndate: 2025-11-02\n---\n\nThe bridge cost TK crowns, the council said.\n';

/** What a command said and how it ended. */
export interface Answer {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A folder with files, and a host whose streams are kept. Removed again by `clear`. */
export interface Desk {
  readonly folder: string;
  readonly path: (name: string) => string;
  readonly put: (name: string, content: string | Uint8Array) => void;
  /** Runs a command line on the desk; `changes` stand in for parts of the host. */
  readonly run: (argv: readonly string[], changes?: Partial<Host>) => Promise<Answer>;
  readonly clear: () => void;
}

export function desk(files: Readonly<Record<string, string | Uint8Array>> = {}): Desk {
  const folder = mkdtempSync(join(tmpdir(), 'backread-test-'));
  const path = (name: string): string => join(folder, name);
  const put = (name: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(path(name)), { recursive: true });
    writeFileSync(path(name), content);
  };
  for (const [name, content] of Object.entries(files)) put(name, content);
  return {
    folder,
    path,
    put,
    clear: () => rmSync(folder, { recursive: true, force: true }),
    run: async (argv, changes = {}) => {
      const said = { out: '', err: '' };
      const code = await run(argv, { ...hostAt(folder, said), ...changes });
      return { code, ...said };
    },
  };
}

function hostAt(folder: string, said: { out: string; err: string }): Host {
  return {
    folder: withSlashes(folder),
    environment: {},
    out: { isTerminal: false, write: (text) => void (said.out += text) },
    err: { isTerminal: false, write: (text) => void (said.err += text) },
    machine: nodeMachine(null),
    readInput: async () => new Uint8Array(),
    whyNotWritable: () => null,
    writeFile: (path, text) => {
      writeFileSync(path, text);
      return null;
    },
    cacheFor: () => null,
    today: '2026-01-15',
    version: '0.0.0',
    build: 'test',
    now: () => 0,
  };
}

/** A cache in memory that counts how often it was written. */
export function memoryCache(
  text: string | null = null,
): CacheStore & { text: string | null; writes: number } {
  const store = {
    text,
    writes: 0,
    read: () => store.text,
    write: (written: string) => {
      store.text = written;
      store.writes++;
    },
  };
  return store;
}
