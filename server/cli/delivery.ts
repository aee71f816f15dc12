import { resolved } from '../workspace/paths.ts';
import type { Request } from './arguments.ts';
import type { Host } from './host.ts';
import { valueOf } from './settings.ts';

/** Why the result of a command could not be written where `--output` says, found out before the work is done. */
export function whyNotDelivered(request: Request, host: Host): string | null {
  const output = valueOf(request, 'output');
  const reason = output === undefined ? null : host.whyNotWritable(resolved(host.folder, output));
  return reason === null ? null : `Cannot write ${output}: ${reason}. Name a file that can be written.`;
}

/** Writes the result of a command to standard output or to the file named; false where that failed, which is said. */
export function deliver(request: Request, host: Host, text: string): boolean {
  const output = valueOf(request, 'output');
  if (output === undefined) {
    host.out.write(text);
    return true;
  }
  const reason = host.writeFile(resolved(host.folder, output), text);
  if (reason !== null) host.err.write(`backread: Cannot write ${output}: ${reason}.\n`);
  return reason === null;
}
