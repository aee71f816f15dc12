import type { Article } from './article/article.ts';
import type { Dossier } from './evidence/dossier.ts';
import type { Evidence } from './evidence/evidence.ts';
import type { Ignoring } from './policy/ignoring.ts';
import type { ProfileName } from './policy/profile.ts';
import type { Form, GeneratorName } from './schema/form.ts';
import type { OwnSchema } from './schema/own.ts';
import type { Edit } from './text/edit.ts';
import type { Range } from './text/range.ts';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

export const SEVERITIES = ['error', 'warning', 'information', 'hint'] as const satisfies readonly Severity[];

/** safe: apply at will. review: an editor must look. placeholder: inserts what the editor must fill in. */
export type Safety = 'safe' | 'review' | 'placeholder';

export interface Fix {
  readonly title: string;
  readonly safety: Safety;
  readonly edits: readonly Edit[];
}

export interface Related {
  readonly message: string;
  readonly range: Range;
}

/** What a rule says about a place in the text. */
export interface Problem {
  readonly range: Range;
  /** One sentence: what, and what to do. */
  readonly message: string;
  /** Where the evidence asks for another severity than the rule's own; a policy's severity overrides both. */
  readonly severity?: Severity;
  /** A rule that often finds much gives a getter: nobody asks for the fixes of a problem that is not shown. */
  readonly fixes?: readonly Fix[];
  readonly related?: readonly Related[];
}

/** What the host knows and the engine may not ask for. */
export interface Surroundings {
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** The site generator that the files around the article speak for; null or absent: none is known. */
  readonly generator?: GeneratorName | null;
  /** What the article names as `$schema`, loaded. */
  readonly ownSchema?: OwnSchema | null;
}

/** An option of a rule, declared as data: its type, check, schema and documentation come from this. */
export type OptionDeclaration =
  | { readonly type: 'boolean'; readonly default: boolean; readonly describe: string }
  | {
      readonly type: 'number';
      readonly default: number;
      readonly minimum: number;
      readonly maximum: number;
      readonly describe: string;
    }
  | { readonly type: 'string'; readonly default: string; readonly describe: string }
  | { readonly type: 'strings'; readonly default: readonly string[]; readonly describe: string };

export type OptionDeclarations = Readonly<Record<string, OptionDeclaration>>;

type OptionType = { boolean: boolean; number: number; string: string; strings: readonly string[] };

export type OptionValues<D extends OptionDeclarations> = {
  readonly [K in keyof D]: OptionType[D[K]['type']];
};

export interface RuleInput<D extends OptionDeclarations> {
  readonly article: Article;
  readonly evidence: Evidence;
  readonly profile: ProfileName;
  /** What the frontmatter may and must hold. */
  readonly form: Form;
  readonly surroundings: Surroundings;
  /** What other rules ask of the article as well: ask by `dossier.recall`. */
  readonly dossier: Dossier;
  readonly options: OptionValues<D>;
  /** The rules of this version, for what judges their names. */
  readonly rules: readonly Rule[];
  /** What the article's ignores silenced; empty but for a rule that `judges` them. */
  readonly ignoring: Ignoring;
}

interface RuleDeclaration<D extends OptionDeclarations> {
  /** `group/name`, for ever. */
  readonly id: string;
  /** What it flags, in one sentence. */
  readonly summary: string;
  /** Why an editor cares, in one to three sentences. */
  readonly why: string;
  /** When it stays silent. */
  readonly quiet: string;
  /** The editorial standard behind it. */
  readonly basis: string;
  /** Off: the house must ask for it. */
  readonly severity: Severity | 'off';
  /** Titles of its quick fixes, for its page. */
  readonly fixes: readonly string[];
  readonly options: D;
  /** A rule that says more of the same fault: where it finds something on the same words, this one is silent. */
  readonly yieldsTo?: string;
  /** What an article must hold for the rule to find anything; without it the rule is not asked. See evidence/holdings.ts. */
  readonly when?: (dossier: Dossier) => boolean;
  /** Runs after the other rules, when it is known what the ignores silenced. */
  readonly judges?: 'ignores';
  readonly check: (input: RuleInput<D>) => Iterable<Problem>;
}

/** A rule with its options bound: `run` reads the values it knows and falls back to the defaults. */
export interface Rule extends Omit<RuleDeclaration<OptionDeclarations>, 'check' | 'when'> {
  readonly run: (
    input: Omit<RuleInput<OptionDeclarations>, 'options'>,
    options: Readonly<Record<string, unknown>>,
  ) => Iterable<Problem>;
}

const NONE: readonly never[] = [];

/** What a rule is given where nobody has set an option. */
export const NO_OPTIONS: Readonly<Record<string, unknown>> = {};

/** A pure function of article, options and surroundings; see ARCHITECTURE.md. */
export function defineRule<const D extends OptionDeclarations>(declaration: RuleDeclaration<D>): Rule {
  const { check, when, ...facts } = declaration;
  const defaults = optionValues(declaration.options, {});
  return {
    ...facts,
    // Field by field, for a spread would take longer than most rules.
    run: ({ article, evidence, profile, form, surroundings, dossier, rules, ignoring }, given) => {
      if (when !== undefined && !dossier.recall(when)) return NONE;
      const options = given === NO_OPTIONS ? defaults : optionValues(declaration.options, given);
      return check({ article, evidence, profile, form, surroundings, dossier, rules, ignoring, options });
    },
  };
}

/** The fault of an option's value in words, or null. */
export function optionFault(declaration: OptionDeclaration, value: unknown): string | null {
  switch (declaration.type) {
    case 'boolean':
      return typeof value === 'boolean' ? null : 'must be true or false';
    case 'number':
      return typeof value === 'number' && value >= declaration.minimum && value <= declaration.maximum
        ? null
        : `must be a number from ${declaration.minimum} to ${declaration.maximum}`;
    case 'string':
      return typeof value === 'string' ? null : 'must be text';
    case 'strings':
      return Array.isArray(value) && value.every((item) => typeof item === 'string')
        ? null
        : 'must be a list of texts';
  }
}

type OptionValue = OptionType[keyof OptionType];

function optionValues<D extends OptionDeclarations>(
  declarations: D,
  given: Readonly<Record<string, unknown>>,
): OptionValues<D> {
  const values: Record<string, OptionValue> = {};
  for (const [name, declaration] of Object.entries(declarations)) {
    const value = given[name];
    values[name] =
      isOptionValue(value) && optionFault(declaration, value) === null ? value : declaration.default;
  }
  if (!fits(declarations, values)) throw new Error('an option default does not fit its own declaration');
  return values;
}

function fits<D extends OptionDeclarations>(declarations: D, values: object): values is OptionValues<D> {
  const given = new Map<string, unknown>(Object.entries(values));
  return Object.entries(declarations).every(
    ([name, declaration]) => optionFault(declaration, given.get(name)) === null,
  );
}

function isOptionValue(value: unknown): value is OptionValue {
  return (
    ['boolean', 'number', 'string'].includes(typeof value) ||
    (Array.isArray(value) && value.every((item) => typeof item === 'string'))
  );
}
