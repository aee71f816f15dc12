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
  'éa',
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

/** Below this many milliseconds the clock says little. */
const FLOOR = 40;

/**
 * The times in milliseconds of some work on a text and on one four times as long, where the second is more than
 * twelve times the first; else null. It is asked three times before it is said, for a busy machine has its moods.
 */
export function tooFast(small: () => unknown, large: () => unknown): readonly [number, number] | null {
  let times: readonly [number, number] | null = null;
  for (let go = 0; go < 3; go++) {
    const second = timeOf(large);
    if (second <= FLOOR) return null;
    times = [timeOf(small), second];
    if (times[1] <= 12 * times[0]) return null;
  }
  return times;
}

/** Of the processor, not of the clock on the wall: others may be at work. */
function timeOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
