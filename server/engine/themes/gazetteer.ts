import { COUNTRIES, ORGANISATIONS, REGIONS } from '../language/gazetteer.ts';
import { tokensOf, type Token } from './tokens.ts';

export type EntityKind = 'country' | 'region' | 'organisation' | 'name';

/** How a place or body is written: by name, as an adjective (`Chinese`), or by its capital (`Beijing seeks`). */
export type Form = 'name' | 'adjective' | 'capital';

export interface Entry {
  readonly words: readonly string[];
  readonly name: string;
  readonly kind: EntityKind;
  readonly form: Form;
  /** Only with `the` in front: `the West`. */
  readonly definite: boolean;
}

const FORMS: readonly Form[] = ['name', 'name', 'adjective', 'capital'];

/** All ways of writing the entries of a table, by their first word, longest first. */
function indexOf(tables: readonly (readonly [EntityKind, string])[]): ReadonlyMap<string, readonly Entry[]> {
  const index = new Map<string, Entry[]>();
  for (const [kind, table] of tables) {
    for (const row of table.trim().split('\n')) {
      const columns = row.split('/');
      columns.forEach((column, at) => {
        for (const written of column.split(',').filter((part) => part !== '')) {
          const entry = entryOf(written, columns[0] ?? written, kind, FORMS[at] ?? 'name');
          const first = entry.words[0] ?? '';
          index.set(first, [...(index.get(first) ?? []), entry].toSorted(byLength));
        }
      });
    }
  }
  return index;
}

const byLength = (a: Entry, b: Entry): number => b.words.length - a.words.length;

function entryOf(written: string, name: string, kind: EntityKind, form: Form): Entry {
  const definite = /^the /iu.test(written);
  const words = tokensOf(definite ? written.slice(4) : written, new Map()).map((token) => token.text);
  return { words, name, kind, form, definite };
}

const INDEX = indexOf([
  ['country', COUNTRIES],
  ['region', REGIONS],
  ['organisation', ORGANISATIONS],
]);

/** The longest entry that is written at a word of a sentence; capitals must agree. */
export function entryAt(tokens: readonly Token[], at: number): Entry | undefined {
  const first = tokens[at];
  if (first === undefined || !first.capital) return undefined;
  const entry = INDEX.get(first.text)?.find(
    (entry) =>
      entry.words.every((word, offset) => isWrittenAt(tokens, at + offset, word, offset > 0)) &&
      (!entry.definite || tokens[at - 1]?.word.lower === 'the'),
  );
  return entry ?? peopleOf(first.text);
}

/** `Americans`, `Asians`: an adjective of one word in the plural. */
function peopleOf(word: string): Entry | undefined {
  if (!word.endsWith('s')) return undefined;
  return INDEX.get(word.slice(0, -1))?.find(
    (entry) => entry.form === 'adjective' && entry.words.length === 1,
  );
}

function isWrittenAt(tokens: readonly Token[], at: number, word: string, joined: boolean): boolean {
  const token = tokens[at];
  return token?.text === word && !(joined && token.parted);
}
