import { PROFILE_NAMES, SEVERITIES } from '../engine/index.ts';

/** An option of the command line, as data: its parsing, its help and its faults come from this. */
export interface OptionDeclaration {
  /** Name of its value in the help; null for a switch. */
  readonly value: string | null;
  /** The values it takes; null: any. */
  readonly choices: readonly string[] | null;
  readonly repeatable: boolean;
  readonly help: string;
}

export interface CommandDeclaration {
  readonly usage: string;
  readonly summary: string;
  readonly options: Readonly<Record<string, OptionDeclaration>>;
  readonly notes: readonly string[];
}

const option = (
  value: string,
  help: string,
  choices: readonly string[] | null = null,
): OptionDeclaration => ({
  value,
  choices,
  repeatable: false,
  help,
});

const flag = (help: string): OptionDeclaration => ({ value: null, choices: null, repeatable: false, help });

export const FAIL_ON = [...SEVERITIES, 'never'] as const;

/** Options of every command. */
export const COMMON: Readonly<Record<string, OptionDeclaration>> = {
  color: option('WHEN', 'Colour: auto, always or never (default: auto; NO_COLOR and FORCE_COLOR count).', [
    'auto',
    'always',
    'never',
  ]),
  help: flag('Show this help.'),
  version: flag('Show the version.'),
};

const policy = option('FILE', 'Use this policy for every file; its globs start at the working folder.');
const profile = option(
  'NAME',
  `Profile of articles that ask for none: ${PROFILE_NAMES.join(', ')}.`,
  PROFILE_NAMES,
);
const today = option('DATE', 'Review as of this day, YYYY-MM-DD (default: today).');
const threads = option('N', 'Threads to use (default: by the number of files and processors).');
const output = option('FILE', 'Write to a file instead of standard output.');

export const COMMANDS = {
  check: {
    usage: 'backread [check] [PATHS…] [options]',
    summary: 'Reviews articles. Folders are walked; .gitignore and the policy are respected.',
    options: {
      format: option('FORMAT', 'pretty (default), json or sarif.', ['pretty', 'json', 'sarif']),
      output,
      policy,
      profile,
      rule: {
        ...option('ID=SEVERITY', 'Set a rule to error, warning, information, hint or off; may be repeated.'),
        repeatable: true,
      },
      'fail-on': option(
        'SEVERITY',
        'Exit with 1 from this severity on: error, warning (default), information, hint or never.',
        FAIL_ON,
      ),
      today,
      stdin: flag('Review one article from standard input.'),
      'stdin-filename': option(
        'NAME',
        'The name of the article from standard input; its format and policy go by it.',
      ),
      threads,
      'no-cache': flag('Neither read nor write the cache of earlier reviews.'),
      quiet: flag('Only findings and files that could not be reviewed: no progress, no summary.'),
    },
    notes: [
      'Without PATHS the working folder is reviewed. A file that is named is always reviewed.',
      'Exit codes: 0 nothing from --fail-on up, 1 findings, 2 something could not be reviewed.',
    ],
  },
  outline: {
    usage: 'backread outline PATHS… [options]',
    summary: 'Shows the themes of articles, with their claims, sources and findings.',
    options: {
      format: option('FORMAT', 'tree (default) or json.', ['tree', 'json']),
      output,
      policy,
      profile,
      today,
    },
    notes: [],
  },
  rules: {
    usage: 'backread rules [options]',
    summary: 'Lists the rules.',
    options: { format: option('FORMAT', 'table (default) or json.', ['table', 'json']) },
    notes: [],
  },
  explain: {
    usage: 'backread explain RULE | FILE:LINE [options]',
    summary: 'Says what a rule asks and why, or what was seen on a line and why it was or was not flagged.',
    options: { policy, profile, today },
    notes: ['The options count for a line only.'],
  },
} as const satisfies Readonly<Record<string, CommandDeclaration>>;

export type CommandName = keyof typeof COMMANDS;

export const COMMAND_NAMES = [
  'check',
  'outline',
  'rules',
  'explain',
] as const satisfies readonly CommandName[];

export const isCommandName = (name: string): name is CommandName =>
  COMMAND_NAMES.some((known) => known === name);

/** What is planned under these names: whoever types one is told, not sent to a file of that name. */
export const LATER_COMMANDS: readonly string[] = ['facts', 'report', 'init', 'policy'];
export const LATER_OPTIONS: readonly string[] = [
  'changed',
  'since',
  'baseline',
  'update-baseline',
  'fix',
  'fix-dry-run',
];
