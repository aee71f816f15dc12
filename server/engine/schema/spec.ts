import type { ProfileName } from '../policy/profile.ts';
import type { FieldType, GeneratorName } from './form.ts';

/** What a value may be, as our own profiles say it: less than JSON Schema can, and far cheaper to check. */
export interface ValueSpec {
  /** More than one where a value may be written in several ways. */
  readonly types: readonly FieldType[];
  /** Of each item of a list. */
  readonly items?: ValueSpec;
  /** Of a mapping; further keys are welcome. */
  readonly fields?: FieldSpecs;
  /** Of a mapping. */
  readonly required?: readonly Requirement[];
  /** A closed list. */
  readonly values?: readonly string[];
  readonly format?: FormatName;
  /** In characters as a reader counts them. */
  readonly length?: Bounds;
  /** Of the items of a list. */
  readonly count?: Bounds;
}

export interface FieldSpec extends ValueSpec {
  /** One or two sentences for an editor. */
  readonly description: string;
  /** As it would be written in YAML. */
  readonly example: string;
}

export type FieldSpecs = Readonly<Record<string, FieldSpec>>;

export interface Bounds {
  readonly least: number;
  readonly most: number;
}

export type FormatName = 'url' | 'address' | 'email' | 'slug' | 'language' | 'host' | 'doi';

/** A field that must be there and hold something. */
export interface Requirement {
  /** Any of them will do; the first is the one to add. */
  readonly keys: readonly [string, ...string[]];
  /** Only where one of these holds; absent: always. */
  readonly when?: readonly Condition[];
  /** Not where all of one of these hold. */
  readonly unless?: readonly (readonly Condition[])[];
  /** Only of a piece that belongs to a day: by its layout, its type or its folder it is a post, news, an article. */
  readonly ofDated?: true;
  /** What the conditions amount to, after "where": "the article is published". */
  readonly whenWords?: string;
  /** Met as well where the article is known by it otherwise: from its text, or from its path. */
  readonly orKnown?: Known;
}

/** What else than a field of that name will do. */
export interface Known {
  readonly what: 'title' | 'date' | 'author';
  readonly from: readonly ('text' | 'path')[];
}

/** With neither `equals` nor `named` the field only has to hold something. */
export interface Condition {
  readonly key: string;
  /** Compared as texts in lower case; `true` and `false` stand for all words that are read so. */
  readonly equals?: string;
  /** A text that is no word for true or false: a name in place of the mere answer. */
  readonly named?: true;
}

const TRUE_WORDS: readonly string[] = ['true', 'yes', 'on'];
const FALSE_WORDS: readonly string[] = ['false', 'no', 'off'];
export const ANSWERS: readonly string[] = [...TRUE_WORDS, ...FALSE_WORDS];

/** All words, in lower case, that count as the one that a condition gives. */
export function wordsFor(equals: string): readonly string[] {
  if (equals === 'true') return TRUE_WORDS;
  return equals === 'false' ? FALSE_WORDS : [equals];
}

/** A named form of frontmatter. */
export interface ProfileSpec {
  readonly name: ProfileName;
  /** What it is for, in one or two sentences. */
  readonly description: string;
  readonly fields: FieldSpecs;
  readonly required: readonly Requirement[];
}

/** The keys that a site generator reads itself. */
export interface GeneratorSpec {
  readonly name: GeneratorName;
  /** As its makers write it. */
  readonly title: string;
  /** True where `expirydate` is `expiryDate`. */
  readonly ignoresCase: boolean;
  /** Keys that hardly anything else reads: where one is used, the generator is known. */
  readonly marks: readonly string[];
  readonly fields: FieldSpecs;
}

type More = Partial<Omit<FieldSpec, 'description' | 'example'>>;

const field =
  (...types: readonly FieldType[]) =>
  (description: string, example: string, more?: More): FieldSpec => ({
    description,
    example,
    types,
    ...more,
  });

export const text = field('text');
export const number = field('number');
export const flag = field('boolean');
export const date = field('date');
export const mapping = field('mapping');
export const anything = field('any');
/** An absolute web address. */
export const url = field('url');
/** A web address, or a path on the site. */
export const address = (description: string, example: string, more?: More): FieldSpec =>
  text(description, example, { format: 'address', ...more });
/** One text, or a list of them. */
export const texts = (description: string, example: string, more?: More): FieldSpec =>
  field('list', 'text')(description, example, { items: TEXT, ...more });
export const list = (description: string, example: string, more?: More): FieldSpec =>
  field('list')(description, example, { items: TEXT, ...more });
export const oneOf = (values: readonly string[], description: string, example: string): FieldSpec =>
  text(description, example, { values });
export const either = (
  types: readonly FieldType[],
  description: string,
  example: string,
  more?: More,
): FieldSpec => field(...types)(description, example, more);

export const TEXT: ValueSpec = { types: ['text', 'number'] };
