/** What patterns and parsers like to run away on, to be repeated. */
export const HOSTILE_RUNS: readonly string[] = [
  '1,',
  '1.',
  '20',
  '%',
  '$1 ',
  '1 2',
  '1–',
  '0',
  '“',
  '"',
  "'",
  '’',
  '«',
  '(',
  '[',
  ']',
  '{',
  '<',
  '`',
  '*',
  '_',
  '~',
  '|',
  '\\',
  '&',
  '=',
  '[^1]',
  '](',
  '[a](',
  '![',
  '<a ',
  '<!--',
  '[[',
  '@a ',
  '^',
  '**a ',
  '_a_',
  '*a_',
  ': ',
  'http://a',
  'www.a.',
  'a@b.',
  '#',
  '- ',
  '> ',
  '…',
  '—',
  '\u00A0',
  '\t',
  '   ',
  'a ',
  'A. ',
  'Aa ',
  'the ',
  ' and ',
  'said ',
  ', said',
  'Ms. ',
  'nearly ',
  'one in ',
  'January 1, ',
  'According to ',
  'Source: ',
  'by ',
  'per ',
  'of ',
  'a report ',
  'experts say ',
  'it is ',
  '中',
  'ー',
  '！',
  '。',
  'é',
  '😀',
  '\u200D',
  '\u0301',
  '１',
];

/** A run of at least this many units, with a word before and after. */
export const hostileRun = (run: string, length: number): string =>
  `x ${run.repeat(Math.ceil(length / run.length))} y\n`;

/** One paragraph for each run. */
export const hostileParagraphs = (length: number): string =>
  HOSTILE_RUNS.map((run) => `${hostileRun(run, length)}\n`).join('');

/** Milliseconds of processor time that a piece of work takes, the quicker of two goes: the first warms up. */
function timeOf(work: () => unknown): number {
  let least = Infinity;
  for (let go = 0; go < 2; go++) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

/** Four times the text took more than twelve times the time; below `floor` milliseconds the clock says little. */
const growsTooFast = (small: number, large: number, floor = 40): boolean =>
  large > floor && large > 12 * small;

/**
 * The times of some work on a text and on one four times as long, where they grow too fast; else null. Asked again
 * before it is said, for a busy machine has its moods.
 */
export function tooFast(small: () => unknown, large: () => unknown): readonly [number, number] | null {
  let times: readonly [number, number] | null = null;
  for (let go = 0; go < 3; go++) {
    times = [timeOf(small), timeOf(large)];
    if (!growsTooFast(...times)) return null;
  }
  return times;
}
