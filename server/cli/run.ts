import { nearest } from '../engine/index.ts';
import { readArguments, type Misuse, type Request } from './arguments.ts';
import { check } from './check.ts';
import { COMMAND_NAMES } from './commands.ts';
import { explain } from './explain.ts';
import { help } from './help.ts';
import { CLEAN, FAILED, type ExitCode, type Host } from './host.ts';
import { outlines } from './outline.ts';
import { rules } from './rules.ts';
import { isSet } from './settings.ts';

/** Runs a command line, without the program's name, and gives the exit code. What goes wrong is said, not thrown. */
export async function run(argv: readonly string[], host: Host): Promise<ExitCode> {
  const request = readArguments(argv);
  const result = 'misuse' in request ? request : await answer(request, host);
  if (typeof result === 'number') return result;
  host.err.write(`backread: ${result.misuse}\n`);
  return FAILED;
}

async function answer(request: Request, host: Host): Promise<ExitCode | Misuse> {
  const { command, operands, named } = request;
  if (isSet(request, 'help')) return say(host, help(named ? command : null));
  if (isSet(request, 'version')) return say(host, `backread ${host.version}\n`);
  switch (command) {
    case 'check':
      return misspeltCommand(request, host) ?? check(request, host);
    case 'outline':
      return outlines(request, host);
    case 'rules':
      return operands.length === 0
        ? say(host, rules(request, host))
        : { misuse: '"backread rules" takes no names; "backread explain RULE" tells about one rule.' };
    case 'explain':
      return say(host, explain(request, host));
  }
}

function say(host: Host, text: string | Misuse): ExitCode | Misuse {
  if (typeof text !== 'string') return text;
  host.out.write(text);
  return CLEAN;
}

/** A first word that is no file and nearly a command was most likely meant as one. */
function misspeltCommand({ operands, named }: Request, { machine, folder }: Host): Misuse | null {
  const [first] = operands;
  if (named || first === undefined || !/^[a-z]+$/u.test(first)) return null;
  if (typeof machine.files.kindOf(`${folder}/${first}`) === 'string') return null;
  const meant = nearest(first, COMMAND_NAMES);
  const hint = meant === null ? '' : ` Did you mean "backread ${meant}"?`;
  return {
    misuse: `"${first}" is no command, and no file or folder here.${hint} Commands: ${COMMAND_NAMES.join(', ')}.`,
  };
}
