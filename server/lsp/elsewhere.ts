/**
 * Findings of files that are not open, which no client pulls: those of the last workspace review, and of policies.
 * They are pushed. A file that is opened leaves them for the answers to its own document, and comes back when closed.
 */
import type { Diagnostic } from 'vscode-languageserver';
import type { HousePolicy } from '../engine/index.ts';
import { policyResult } from '../workspace/policies.ts';
import { toDiagnostic, type Extras } from './diagnostic-items.ts';
import { addressOf, uriOf, type Address } from './uris.ts';

export interface ElsewherePorts {
  readonly extras: Extras;
  readonly publish: (uri: string, items: Diagnostic[]) => void;
  readonly isOpen: (address: Address) => boolean;
  /** The findings of a file as it is on disk, or null where it is no article or is gone. */
  readonly review: (address: Address) => Promise<Diagnostic[] | null>;
}

interface Shown {
  readonly address: Address;
  readonly kind: 'article' | 'policy';
}

export class Elsewhere {
  readonly #ports: ElsewherePorts;
  readonly #shown = new Map<string, Shown>();
  readonly #policies = new WeakSet<HousePolicy>();
  /** The files that policies consist of, faulty or not. */
  readonly #parts = new Set<string>();

  constructor(ports: ElsewherePorts) {
    this.#ports = ports;
  }

  /** Shows the findings of a file that was reviewed; an open one only when it is closed again. */
  showArticle(address: Address, items: Diagnostic[]): void {
    this.#shown.set(keyOf(address), { address, kind: 'article' });
    if (!this.#ports.isOpen(address)) this.#ports.publish(uriOf(address), items);
  }

  /** Shows what is wrong with a policy and the files that it extends; nothing where it was shown before. */
  showPolicy(base: string, house: HousePolicy | null): void {
    if (house === null || this.#policies.has(house)) return;
    this.#policies.add(house);
    for (const source of house.sources) {
      const address = { base, path: source.path };
      const uri = uriOf(address);
      this.#parts.add(keyOf(address));
      const known = this.#shown.delete(keyOf(address));
      const items = policyResult(source).findings.map((found) =>
        toDiagnostic(uri, found, this.#ports.extras),
      );
      if (items.length > 0) this.#shown.set(keyOf(address), { address, kind: 'policy' });
      if (items.length > 0 || known) this.#ports.publish(uri, items);
    }
  }

  /** True for a file that a policy was read from. */
  isPolicyPart(address: Address): boolean {
    return this.#parts.has(keyOf(address));
  }

  opened(uri: string): void {
    const shown = this.#shownAt(uri);
    if (shown?.kind === 'article') this.#ports.publish(uriOf(shown.address), []);
  }

  /** Shows again what the file has on disk, after it was closed or changed by somebody else. */
  async renew(uri: string): Promise<void> {
    const shown = this.#shownAt(uri);
    if (shown?.kind !== 'article' || this.#ports.isOpen(shown.address)) return;
    const items = await this.#ports.review(shown.address);
    if (this.#shownAt(uri) !== shown || this.#ports.isOpen(shown.address)) return;
    if (items === null) this.#drop(shown);
    else this.#ports.publish(uriOf(shown.address), items);
  }

  /** Takes away what is shown of policies (they are about to be read anew), or everything. */
  clear(kind?: Shown['kind']): void {
    for (const shown of this.#shown.values()) {
      if (kind === undefined || shown.kind === kind) this.#drop(shown);
    }
  }

  /** Takes away articles that a new review did not meet again. */
  keepOnly(met: ReadonlySet<string>): void {
    for (const [key, shown] of this.#shown) {
      if (shown.kind === 'article' && !met.has(key)) this.#drop(shown);
    }
  }

  #drop(shown: Shown): void {
    this.#shown.delete(keyOf(shown.address));
    if (shown.kind === 'policy' || !this.#ports.isOpen(shown.address))
      this.#ports.publish(uriOf(shown.address), []);
  }

  #shownAt(uri: string): Shown | undefined {
    const address = addressOf(uri);
    return address === null ? undefined : this.#shown.get(keyOf(address));
  }
}

export const keyOf = ({ base, path }: Address): string => base + path;
