/** Where the cursor stands in the frontmatter, as far as something could be written there. */
import type { FieldPath } from '../schema/form.ts';
import type { Range } from '../text/range.ts';

export type Place = KeyPlace | ValuePlace;

export type Quote = '' | '"' | "'";

interface Spot {
  /** What is written there, quotation marks included, on one line and with the cursor in it or at its edge. */
  readonly range: Range;
  /** The mark it opens with. */
  readonly quote: Quote;
  /** Between brackets, where nothing can be nested by indentation. */
  readonly flow: boolean;
  /** Column that the lines of a nested value are deeper than. */
  readonly column: number;
  /** What must be written in front of it: the space behind a colon, the dash of an item. */
  readonly lead: string;
  /** Where a comma is missing before it, or null. */
  readonly commaBefore: number | null;
  readonly commaAfter: boolean;
}

/** A key that is being written, or could be. */
export interface KeyPlace extends Spot {
  readonly kind: 'key';
  /** The mapping that it stands in. */
  readonly parent: FieldPath;
  /** The other keys of that mapping. */
  readonly taken: ReadonlySet<string>;
  /** Its value is there already, so that the key alone is written. */
  readonly alone: boolean;
  /** In YAML on a line of its own: the place could hold items of a list as well. */
  readonly orItem: boolean;
}

/** A value that is being written, or could be. */
export interface ValuePlace extends Spot {
  readonly kind: 'value';
  readonly path: FieldPath;
  /** The other items of a list, as they read. */
  readonly given: readonly string[];
  /** Nothing stands behind it on its line, so that it can go on below. */
  readonly open: boolean;
  /** An item of a block list that could be a mapping: its first key may stand here. */
  readonly orKey: boolean;
}

/** What most places are. */
export const PLAIN_SPOT = {
  quote: '',
  flow: false,
  lead: '',
  commaBefore: null,
  commaAfter: false,
} as const;

export const quoteOf = (written: string): Quote => {
  const first = written.charAt(0);
  return first === '"' || first === "'" ? first : '';
};

/** A scalar as it reads, without its marks; good enough to compare with. */
export const bare = (written: string): string => {
  const quote = quoteOf(written);
  if (quote === '') return written.trim();
  return written.slice(1, written.length > 1 && written.endsWith(quote) ? -1 : undefined);
};
