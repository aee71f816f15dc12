/** Runs programs as processes and measures them; prints times as ratios where two run by turns. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export interface Measured {
  /** Seconds. */
  readonly wall: number;
  /** Seconds of processor time, all threads; NaN where it cannot be told. */
  readonly processor: number;
  /** MiB at the most; NaN where it cannot be told. */
  readonly memory: number;
  readonly output: string;
}

export interface Command {
  readonly name: string;
  readonly program: string;
  readonly argv: readonly string[];
  readonly folder: string;
  readonly environment?: Readonly<Record<string, string>>;
}

const TIME = '/usr/bin/time';
const MARK = '@measured';

/** One run. Output is kept, what is said on standard error is not. */
export function measure({ program, argv, folder, environment }: Command): Measured {
  const timed = existsSync(TIME);
  const line = timed ? [TIME, '-f', `${MARK} %U %S %M`, program, ...argv] : [program, ...argv];
  const start = performance.now();
  const { stdout, stderr } = spawnSync(line[0] ?? program, line.slice(1), {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 29,
    env: { ...process.env, ...environment },
  });
  const wall = (performance.now() - start) / 1000;
  const [, user = 'NaN', system = 'NaN', memory = 'NaN'] =
    new RegExp(`${MARK} (\\S+) (\\S+) (\\S+)`, 'u').exec(stderr) ?? [];
  return { wall, processor: Number(user) + Number(system), memory: Number(memory) / 1024, output: stdout };
}

/** Several runs of each command by turns, so that a busy moment meets all of them; the median of each figure. */
export function byTurns(commands: readonly Command[], rounds: number): ReadonlyMap<string, Measured> {
  const runs = new Map(commands.map(({ name }) => [name, Array<Measured>()]));
  for (let round = 0; round < rounds; round++) {
    for (const command of commands) runs.get(command.name)?.push(measure(command));
  }
  return new Map(
    [...runs].map(([name, all]) => [
      name,
      {
        wall: median(all.map(({ wall }) => wall)),
        processor: median(all.map(({ processor }) => processor)),
        memory: Math.max(...all.map(({ memory }) => memory)),
        output: all.at(-1)?.output ?? '',
      },
    ]),
  );
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

export const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ??
  Number.NaN;

/** Where a program stands: on the path, or in node_modules; null where it is not installed. */
export function programNamed(name: string): string | null {
  const folders = [
    join(process.cwd(), 'node_modules', '.bin'),
    ...(process.env['PATH'] ?? '').split(delimiter),
  ];
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path)) ?? null;
}
