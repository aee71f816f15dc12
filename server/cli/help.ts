import { COMMAND_NAMES, COMMANDS, COMMON, type CommandName, type OptionDeclaration } from './commands.ts';
import { wrapped } from './words.ts';

/** The help of a command, or of the program where none was named. */
export function help(command: CommandName | null): string {
  if (command !== null) return helpOf(command);
  const list = COMMAND_NAMES.map((name) => `  ${name.padEnd(9)} ${COMMANDS[name].summary}`);
  return [
    'Backread reviews articles as an editor would: sources, figures, quotations, labels, frontmatter.',
    '',
    'Usage: backread [COMMAND] [PATHS…] [options]',
    '',
    ...list,
    `  ${'lsp'.padEnd(9)} The language server for other editors: backread lsp --stdio`,
    '',
    '"backread COMMAND --help" tells more of a command. Without one, the paths are checked:',
    '',
    helpOf('check'),
  ].join('\n');
}

const COLUMN = 28;

function helpOf(command: CommandName): string {
  const { usage, summary, options, notes } = COMMANDS[command];
  const lines = [...Object.entries<OptionDeclaration>(options), ...Object.entries(COMMON)].map(
    ([name, declaration]) => {
      const left = `  --${name}${declaration.value === null ? '' : ` ${declaration.value}`}`;
      const right = wrapped(declaration.help, 104, ' '.repeat(COLUMN)).slice(COLUMN);
      return left.length < COLUMN - 1
        ? left.padEnd(COLUMN) + right
        : `${left}\n${' '.repeat(COLUMN)}${right}`;
    },
  );
  return [
    `Usage: ${usage}`,
    '',
    summary,
    '',
    ...lines,
    ...(notes.length === 0 ? [] : ['', ...notes]),
    '',
  ].join('\n');
}
