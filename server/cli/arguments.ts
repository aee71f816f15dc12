import { parseArgs } from 'node:util';
import { nearest } from '../engine/index.ts';
import {
  COMMAND_NAMES,
  COMMANDS,
  COMMON,
  isCommandName,
  LATER_COMMANDS,
  LATER_OPTIONS,
  type CommandName,
  type OptionDeclaration,
} from './commands.ts';

/** A command line as understood. */
export interface Request {
  readonly command: CommandName;
  /** By option name: the values given, in order; a switch has one empty value. */
  readonly options: ReadonlyMap<string, readonly string[]>;
  readonly operands: readonly string[];
  /** False where no command was named and `check` is meant. */
  readonly named: boolean;
}

/** What is wrong with a command line, and what to do. */
export interface Misuse {
  readonly misuse: string;
}

type Options = ReadonlyMap<string, OptionDeclaration>;

const optionsOf = (commands: readonly CommandName[]): Options =>
  new Map<string, OptionDeclaration>([
    ...commands.flatMap((command) => Object.entries<OptionDeclaration>(COMMANDS[command].options)),
    ...Object.entries(COMMON),
  ]);

const SHORT: Readonly<Record<string, { readonly short: string }>> = {
  help: { short: 'h' },
  version: { short: 'V' },
};

/** Reads a command line without the program's name. Options may stand before the command, too. */
export function readArguments(argv: readonly string[]): Request | Misuse {
  const every = optionsOf(COMMAND_NAMES);
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(
      [...every].map(([name, { value }]) => [
        name,
        { type: value === null ? ('boolean' as const) : ('string' as const), ...SHORT[name] },
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const operands = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  const [first] = operands;
  const named = first !== undefined && isCommandName(first);
  const command = named ? first : 'check';
  if (first !== undefined && LATER_COMMANDS.includes(first)) {
    return { misuse: `"${first}" is not built in this version. Commands: ${COMMAND_NAMES.join(', ')}.` };
  }
  const own = optionsOf([command]);
  const options = new Map<string, readonly string[]>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const value = optionValue(token, command, own, every);
    if (typeof value !== 'string') return value;
    const before = options.get(token.name);
    if (
      before !== undefined &&
      own.get(token.name)?.repeatable !== true &&
      own.get(token.name)?.value !== null
    )
      return { misuse: `${token.rawName} is given twice. Give it once.` };
    options.set(token.name, [...(before ?? []), value]);
  }
  return { command, options, operands: named ? operands.slice(1) : operands, named };
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

/** The value of an option as written, '' for a switch, or what is wrong with it. */
function optionValue(
  { name, rawName, value, inlineValue }: OptionToken,
  command: CommandName,
  own: Options,
  every: Options,
): string | Misuse {
  const declaration = own.get(name);
  if (declaration === undefined) return { misuse: unknownOption(name, rawName, command, own, every) };
  if (declaration.value === null) {
    return value === undefined ? '' : { misuse: `${rawName} takes no value. Write ${rawName} alone.` };
  }
  // A value that looks like an option is most likely the next option.
  if (value === undefined || (inlineValue !== true && value.length > 1 && value.startsWith('-'))) {
    return { misuse: `${rawName} needs a value: ${rawName} ${declaration.value}.` };
  }
  const { choices } = declaration;
  if (choices === null || choices.includes(value)) return value;
  const meant = nearest(value, choices);
  const hint = meant === null ? '' : ` Did you mean "${meant}"?`;
  return { misuse: `${rawName} cannot be "${value}".${hint} This version has: ${choices.join(', ')}.` };
}

function unknownOption(
  name: string,
  rawName: string,
  command: CommandName,
  own: Options,
  every: Options,
): string {
  const seeHelp = `"backread ${command} --help" lists the options.`;
  if (LATER_OPTIONS.includes(name)) return `${rawName} is not built in this version. ${seeHelp}`;
  if (every.has(name)) return `"backread ${command}" has no option ${rawName}. ${seeHelp}`;
  const meant = nearest(name, own.keys());
  return `There is no option ${rawName}.${meant === null ? '' : ` Did you mean --${meant}?`} ${seeHelp}`;
}
