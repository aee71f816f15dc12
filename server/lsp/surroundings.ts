/** What documents stand in: workspace folders, settings and policies, looked up once and kept until they change. */
import {
  answeredLater,
  hashOf,
  ownSchemaOf,
  textOf,
  valueAt,
  type Article,
  type HousePolicy,
  type Overlay,
  type OwnSchema,
  type Rule,
} from '../engine/index.ts';
import type { Settings } from '../protocol.ts';
import { candidateOf } from '../workspace/candidate.ts';
import { folderOf, joined, nameOf, resolved, within } from '../workspace/paths.ts';
import { onlyPolicy } from '../workspace/policies.ts';
import type { Candidate } from '../workspace/reviewFile.ts';
import { policyOf } from '../workspace/run.ts';
import { decoded } from '../workspace/text.ts';
import { walk, type Ground } from '../workspace/walk.ts';
import type { Context } from './context.ts';
import { draftName } from './languages.ts';
import type { Library, Shelf } from './library.ts';
import { readSettings } from './settings.ts';
import { policyFaults } from './status.ts';
import { addressOf, uriOf, type Address } from './uris.ts';

/** A workspace folder. */
export interface Root extends Address {
  readonly uri: string;
}

/** A file that a walk through a workspace folder came across. */
export interface Met {
  readonly address: Address;
  readonly shown: string;
  /** Null with the reason where it is no article by its place or name, or cannot be read. */
  readonly context: Context | null;
  readonly skipped: { readonly failed: boolean; readonly reason: string } | null;
}

export interface SurroundingsPorts {
  readonly library: Library;
  readonly rules: readonly Rule[];
  /** The settings section of a workspace folder, as the client gives it; null asks for what holds everywhere. */
  readonly sectionOf: (root: string | null) => Promise<unknown>;
  readonly warn: (message: string) => void;
  readonly pause: () => Promise<void>;
}

interface Named {
  readonly uri: string;
  readonly languageId: string;
}

export class Surroundings {
  readonly #ports: SurroundingsPorts;
  #roots: readonly Root[] = [];
  readonly #contexts = new Map<string, Promise<Context>>();
  /** By base, article and name of the schema. */
  readonly #ownSchemas = new Map<string, Promise<OwnSchema | null>>();
  /** Files that articles name as their schemas, and what those refer to. */
  readonly #schemaFiles = new Set<string>();
  readonly #settings = new Map<string, Promise<Settings>>();

  constructor(ports: SurroundingsPorts) {
    this.#ports = ports;
  }

  get roots(): readonly Root[] {
    return this.#roots;
  }

  setRoots(uris: readonly string[]): void {
    this.#roots = uris.flatMap((uri) => {
      const address = addressOf(uri);
      return address === null ? [] : [{ uri, ...address, path: withoutSlash(address.path) }];
    });
    this.#contexts.clear();
  }

  /** Policies and files are looked up anew. */
  forgetFiles(): void {
    this.#ports.library.forget();
    this.#contexts.clear();
    this.#ownSchemas.clear();
  }

  forgetSettings(): void {
    this.#settings.clear();
    this.#contexts.clear();
  }

  forgetDocument(document: Named): void {
    this.#contexts.delete(keyOf(document));
  }

  contextOf(document: Named): Promise<Context> {
    const key = keyOf(document);
    const known = this.#contexts.get(key);
    if (known !== undefined) return known;
    const context = this.#lookUp(document);
    this.#contexts.set(key, context);
    // What went wrong once is tried again.
    context.catch(() => this.#contexts.delete(key));
    return context;
  }

  settingsOf(uri: string): Promise<Settings> {
    return this.#settingsIn(this.#rootFor(addressOf(uri)));
  }

  /** The context of a file that is not open, as a walk would give it. */
  contextAt(address: Address): Promise<Context> {
    return this.#lookUp({ uri: uriOf(address), languageId: '' });
  }

  /** The schema that an article names itself: the same value until a file of the schema changes. */
  ownSchemaOf(article: Article, address: Address | null): Promise<OwnSchema | null> {
    const name = textOf(valueAt(article.frontmatter, '$schema'));
    if (name === undefined || address === null) return NO_SCHEMA;
    const { base, path } = address;
    const key = [base, path, name].join('\n');
    const known = this.#ownSchemas.get(key);
    if (known !== undefined) return known;
    const schema = answeredLater(ownSchemaOf(article, path), async (file) => {
      this.#schemaFiles.add(keyOfFile({ base, path: file }));
      const contents = await this.#ports.library.read(base, file, LARGEST_SCHEMA);
      const read = 'failure' in contents ? null : decoded(contents.bytes);
      return read !== null && 'text' in read ? read.text : null;
    });
    this.#ownSchemas.set(key, schema);
    return schema;
  }

  isSchemaPart(address: Address): boolean {
    return this.#schemaFiles.has(keyOfFile(address));
  }

  /** The policy that holds in a folder, as the settings there have it. */
  async policyIn(folder: Address): Promise<HousePolicy | null> {
    const root = this.rootOf(folder);
    if (root === null) return null;
    const settings = await this.#settingsIn(root);
    return this.#ports.library.over(root.base, (shelf) =>
      this.#groundOf(shelf, root, settings).policies.at(folder.path),
    );
  }

  /** The innermost workspace folder that an address lies in. */
  rootOf(address: Address | null): Root | null {
    if (address === null) return null;
    const around = this.#roots.filter(
      ({ base, path }) => base === address.base && within(path, address.path) !== null,
    );
    return around.toSorted((a, b) => b.path.length - a.path.length)[0] ?? null;
  }

  /** A draft is no file yet; what holds at the top of the workspace holds for it. */
  #rootFor(address: Address | null): Root | null {
    return address === null ? (this.#roots[0] ?? null) : this.rootOf(address);
  }

  /** Walks a workspace folder, letting other work in between. */
  async *walk(root: Root): AsyncGenerator<Met> {
    const settings = await this.#settingsIn(root);
    if (!settings.enable) return;
    const { library, pause } = this.#ports;
    const atHand = library.atHand(root.base);
    if (atHand === null) {
      yield* await library.over(root.base, (shelf) => [...this.#steps(shelf, root, settings)]);
      return;
    }
    for (const met of this.#steps(atHand, root, settings)) {
      yield met;
      await pause();
    }
  }

  *#steps(shelf: Shelf, root: Root, settings: Settings): Generator<Met> {
    const ground = this.#groundOf(shelf, root, settings);
    for (const step of walk(ground, [root.path])) {
      const address = { base: root.base, path: step.file };
      const { shown } = step;
      if ('skipped' in step) {
        const skipped = { failed: step.skipped.kind === 'failed', reason: step.skipped.reason };
        yield { address, shown, context: null, skipped };
      } else {
        yield { address, shown, context: contextOn(ground, step, settings, null), skipped: null };
      }
    }
  }

  async #lookUp(document: Named): Promise<Context> {
    const address = addressOf(document.uri);
    const root = this.#rootFor(address);
    const settings = await this.#settingsIn(root);
    if (root === null)
      return contextOn(NO_POLICY, strayCandidate(document, address), settings, strayReason(address));
    return this.#ports.library.over(root.base, (shelf) => {
      const ground = this.#groundOf(shelf, root, settings);
      if (address === null) return contextOn(ground, draftCandidate(document, root), settings, null);
      const candidate = candidateOf(ground, address.path);
      if (!('reason' in candidate)) return contextOn(ground, candidate, settings, null);
      const folder = ground.policies.at(folderOf(address.path))?.folder ?? root.path;
      const path = within(folder, address.path) ?? address.path;
      const shown = within(root.path, address.path) ?? address.path;
      const left: Candidate = { file: address.path, shown, path, choice: 'named' };
      return contextOn(ground, left, settings, candidate.reason);
    });
  }

  #groundOf(shelf: Shelf, root: Root, { policyPath }: Settings): Ground {
    const { files, policies } = shelf;
    if (policyPath === '') return { ...shelf, policies, folder: root.path };
    const only = onlyPolicy(files, resolved(root.path, policyPath), root.path, this.#ports.rules);
    return { ...shelf, policies: only, folder: root.path };
  }

  #settingsIn(root: Root | null): Promise<Settings> {
    const key = root?.uri ?? '';
    const known = this.#settings.get(key);
    if (known !== undefined) return known;
    const settings = this.#readSettings(root);
    this.#settings.set(key, settings);
    return settings;
  }

  async #readSettings(root: Root | null): Promise<Settings> {
    const { settings, faults } = readSettings(await this.#ports.sectionOf(root?.uri ?? null));
    const known = new Set(this.#ports.rules.map(({ id }) => id));
    const unknown = Object.keys(settings.rules).filter((id) => !known.has(id));
    const all = [
      ...faults,
      ...unknown.map((id) => `The setting backread.rules names "${id}", and there is no such rule.`),
    ];
    for (const fault of all) this.#ports.warn(fault);
    return settings;
  }
}

/** The context of a file on a ground: which policy holds for it, with the editor's settings on top. */
function contextOn(
  { policies, matches }: Pick<Ground, 'policies' | 'matches'>,
  candidate: Candidate,
  settings: Settings,
  leftOut: string | null,
): Context {
  const policy = policyOf({ policies, overlay: overlayOf(settings) }, candidate.file, matches);
  const house = policies.at(folderOf(candidate.file));
  const generator = policies.generatorAt(folderOf(candidate.file));
  const revision = hashOf(
    JSON.stringify([policy.revision, settings, candidate, leftOut, generator, policyFaults(house)]),
  );
  return { settings, candidate, leftOut, policy, house, generator, revision };
}

const NO_POLICY: Pick<Ground, 'policies' | 'matches'> = {
  policies: { at: () => null, generatorAt: () => null, met: () => [] },
  matches: () => false,
};

/** Files outside the workspace are reviewed with defaults, and only when asked for; drafts are always reviewed. */
const strayReason = (address: Address | null): string | null =>
  address === null ? null : 'it stands outside the folders of this workspace';

function strayCandidate(document: Named, address: Address | null): Candidate {
  const name = address === null ? draftName(document) : nameOf(address.path);
  return { file: address?.path ?? name, shown: name, path: name, choice: 'elsewhere' };
}

function draftCandidate(document: Named, root: Root): Candidate {
  const name = draftName(document);
  return { file: joined(root.path, name), shown: name, path: name, choice: 'elsewhere' };
}

const overlayOf = ({ profile, rules }: Settings): Overlay => ({
  profile: profile === '' ? null : profile,
  rules: Object.fromEntries(Object.entries(rules).map(([id, severity]) => [id, { severity, options: {} }])),
});

const NO_SCHEMA: Promise<OwnSchema | null> = Promise.resolve(null);
const LARGEST_SCHEMA = 1_000_000;

const keyOfFile = ({ base, path }: Address): string => `${base}\n${path}`;

const keyOf = ({ uri, languageId }: Named): string => `${uri} ${languageId}`;

const withoutSlash = (path: string): string => (path.length > 1 ? path.replace(/\/$/u, '') : path);
