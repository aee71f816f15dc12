import type { LineIndex } from '../text/lines.ts';
import type { Range } from '../text/range.ts';
import type { Frontmatter } from './frontmatter/frontmatter.ts';
import type { Prose } from './prose.ts';
import type { Wording } from './wording.ts';

export type Format = 'markdown' | 'mdx' | 'quarto' | 'text';

/** What a block is by its syntax. Blocks are leaves: a list item or a quotation is told by `containers`. */
export type BlockKind =
  | 'paragraph'
  | 'heading'
  | 'code'
  | 'html'
  | 'table-row'
  | 'rule'
  | 'definition'
  | 'component'
  | 'comment'
  | 'math';

/** What a block is to an editor. */
export type Zone =
  | 'title'
  | 'deck'
  | 'byline'
  | 'dateline'
  | 'notice'
  | 'heading'
  | 'lead-in'
  | 'list'
  | 'table'
  | 'caption'
  | 'quote'
  | 'code'
  | 'footnote'
  | 'source-line'
  | 'placeholder'
  | 'furniture'
  | 'bio'
  | 'related'
  | 'markup'
  | 'body';

export interface Container {
  readonly kind: 'quote' | 'list-item' | 'footnote';
  /** Range of the whole container in the text; two blocks of one item share it. */
  readonly range: Range;
  /** The marker: `-`, `3.`, `>`, or the footnote's label. */
  readonly marker: string;
  /** Identifies the list that an item belongs to (offset where the list starts); -1 for others. */
  readonly list: number;
}

export type InlineKind =
  | 'link'
  | 'image'
  | 'autolink'
  | 'url'
  | 'code'
  | 'math'
  | 'html'
  | 'expression'
  | 'strong'
  | 'emphasis'
  | 'footnote-reference'
  | 'citation';

export interface Inline {
  readonly kind: InlineKind;
  readonly range: Range;
  /**
   * The words between the marks (link text, alt text, code, label of a footnote or citation key). Of an `<img>` without
   * an alt attribute, and of other tags, an empty range at the end of `range`.
   */
  readonly text: Range;
  /** Where it leads, references resolved; '' when it leads nowhere; null when the kind has no destination. */
  readonly destination: string | null;
  /** Range of the destination as written here; null for a reference or when absent. */
  readonly destinationRange: Range | null;
}

export interface Block {
  readonly index: number;
  readonly kind: BlockKind;
  /** From the first unit of its content to the last, without container markers in front or line break behind. */
  readonly range: Range;
  /** 1 to 6 for a heading, else 0. A bare-line heading of plain text has 2. */
  readonly level: number;
  readonly containers: readonly Container[];
  /** What it says, with what is known of that; its offsets count from `origin`. */
  readonly wording: Wording;
  readonly origin: number;
  readonly inlines: readonly Inline[];
  readonly prose: Prose;
  readonly zone: Zone;
  /** Why the zone was set, in words for an editor. */
  readonly zoneReason: string;
  /** Index of the section it stands in. */
  readonly section: number;
  /** Sentences as ranges of `prose.text`; empty for zones without prose. */
  readonly sentences: readonly Range[];
  /** Language pack that its prose is read with, or null where none fits. */
  readonly language: string | null;
}

/** A heading and the blocks under it, up to the next heading of any level. The first has no heading. */
export interface Section {
  readonly index: number;
  /** Index of the heading block; -1 for the part before the first heading. */
  readonly heading: number;
  readonly level: number;
  readonly title: string;
  /** Index of the section that encloses it, or -1. */
  readonly parent: number;
  readonly firstBlock: number;
  /** One past its last block. */
  readonly endBlock: number;
}

/** `[label]: destination`, or a footnote's definition. */
export interface Definition {
  readonly kind: 'link' | 'footnote';
  /** As written. */
  readonly label: string;
  /** Compared case-insensitively with white space collapsed, as CommonMark says. */
  readonly key: string;
  readonly range: Range;
  readonly destination: string | null;
}

export interface ParseError {
  readonly kind: 'frontmatter' | 'markdown' | 'prose';
  readonly range: Range;
  /** One sentence in plain words. */
  readonly message: string;
}

export interface Article {
  /** As given by the host: relative to the folder under review, with `/`. Names the file; never opened. */
  readonly path: string;
  readonly format: Format;
  readonly text: string;
  readonly lines: LineIndex;
  readonly frontmatter: Frontmatter | null;
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
  readonly definitions: readonly Definition[];
  readonly parseErrors: readonly ParseError[];
  /** What can be read of the article's identity, from frontmatter or text. */
  readonly identity: Identity;
}

export interface Lifted {
  readonly value: string;
  readonly range: Range;
  readonly from: 'frontmatter' | 'text' | 'path';
}

export interface Identity {
  readonly title: Lifted | null;
  readonly date: Lifted | null;
  readonly author: Lifted | null;
  readonly deck: Lifted | null;
}
