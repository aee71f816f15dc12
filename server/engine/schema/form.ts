import type { FieldPath } from '../article/frontmatter/frontmatter.ts';
import type { ProfileName } from '../policy/profile.ts';
import type { Severity } from '../rule.ts';
import type { Range } from '../text/range.ts';

export type { FieldPath };

export type FieldType = 'text' | 'number' | 'boolean' | 'date' | 'url' | 'list' | 'mapping' | 'any';

/** Site generators whose keys are known. */
export const GENERATOR_NAMES = [
  'hugo',
  'jekyll',
  'astro',
  'docusaurus',
  'eleventy',
  'quarto',
  'mkdocs',
  'zola',
  'pelican',
  'next',
] as const;

export type GeneratorName = (typeof GENERATOR_NAMES)[number];

/** What is known of a field, from the layer nearest to the article that says anything of it. */
export interface FieldInfo {
  readonly key: string;
  /** One or two sentences for an editor; '' where the schema says none. */
  readonly description: string;
  /** More than one where a schema allows it. */
  readonly types: readonly FieldType[];
  /** What the items of a list are. */
  readonly items: readonly FieldType[];
  /** conditional: required where another field asks for it; `requiredWhen` says so in words. */
  readonly required: 'always' | 'conditional' | 'no';
  readonly requiredWhen: string;
  /** A closed list of values, else empty. */
  readonly values: readonly (string | number | boolean | null)[];
  /** A closed list for the items of a list, where there is one. */
  readonly itemValues?: FieldInfo['values'];
  readonly examples: readonly string[];
  /** Where that is said: `profile newsroom`, `Hugo`, `policy`, a schema's file name. */
  readonly from: string;
}

/** Where the frontmatter does not fit what is asked of it. */
export interface FormFault {
  readonly kind: 'required' | 'unknown-key' | 'type' | 'enum' | 'format' | 'length' | 'list';
  /** Of the field at fault; of a missing one, the path that it would have. */
  readonly path: FieldPath;
  /** The key of an unknown one, the value of a wrong one, the opening fence or the mapping's key of a missing one. */
  readonly range: Range;
  /** One sentence in plain words: what, and what to do. */
  readonly message: string;
  /** What would fit: nearest key, nearest enum value, expected types; for fixes. */
  readonly expected: readonly string[];
  /** Of an entry that its list holds more than once: where in the list it stands again. */
  readonly repeats?: readonly number[];
  readonly from: string;
  /** Where it weighs other than the rule's own severity says. */
  readonly severity?: Severity;
}

/**
 * What the frontmatter of one article may and must hold: the profile's schema, the policy's or the article's own
 * schema (`$schema`), and the known keys of the site generator.
 */
export interface Form {
  readonly profile: ProfileName;
  readonly generator: GeneratorName | null;
  /** What is known of the field at a path, or null for a house field that nothing is known of. */
  readonly fieldAt: (path: FieldPath) => FieldInfo | null;
  /** The known fields of the mapping at a path ([] for the top): required ones first. */
  readonly fieldsOf: (path: FieldPath) => readonly FieldInfo[];
  /** By place in the text; worked out at the first call. */
  readonly faults: () => readonly FormFault[];
}
