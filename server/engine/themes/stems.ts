/** Endings that a stem drops, longest first, each with what stands in its place. */
const ENDINGS: readonly (readonly [string, string])[] = [
  ['izations', 'ize'],
  ['isations', 'ize'],
  ['ization', 'ize'],
  ['isation', 'ize'],
  ['ational', 'ate'],
  ['ations', 'ate'],
  ['ation', 'ate'],
  ['ators', 'ate'],
  ['ator', 'ate'],
  ['ating', 'ate'],
  ['ated', 'ate'],
  ['ates', 'ate'],
  ['atory', 'ate'],
  ['ative', 'ate'],
  ['ising', 'ize'],
  ['ised', 'ize'],
  ['ises', 'ize'],
  ['ise', 'ize'],
  ['izing', 'ize'],
  ['ized', 'ize'],
  ['izes', 'ize'],
  ['ities', ''],
  ['ity', ''],
  ['ments', ''],
  ['ment', ''],
  ['ness', ''],
  ['ings', ''],
  ['ing', ''],
  ['ied', 'y'],
  ['ies', 'y'],
  ['ed', ''],
  ['ions', ''],
  ['ion', ''],
  ['ers', ''],
  ['er', ''],
  ['ally', ''],
  ['al', ''],
  ['ly', ''],
  ['sses', 'ss'],
  ['xes', 'x'],
  ['ches', 'ch'],
  ['shes', 'sh'],
  ['es', ''],
  ['ss', 'ss'],
  ['us', 'us'],
  ['is', 'is'],
  ['s', ''],
  ['e', ''],
];
/** The endings by their last unit, so that a word is held against a few of them only. */
const BY_LAST_UNIT: readonly (readonly (readonly [string, string])[])[] = Array.from(
  { length: 128 },
  (_, code) => ENDINGS.filter(([ending]) => ending.endsWith(String.fromCharCode(code))),
);

/** A stem keeps at least so many letters. */
const SHORTEST = 3;

/** A rough English stem of a lower-case word: `regulation`, `regulates` and `regulated` agree. */
export function stemOf(lower: string): string {
  if (lower.length <= SHORTEST) return lower;
  for (const [ending, instead] of BY_LAST_UNIT[lower.charCodeAt(lower.length - 1)] ?? []) {
    if (lower.length - ending.length < SHORTEST || !lower.endsWith(ending)) continue;
    return undoubled(lower.slice(0, -ending.length) + instead);
  }
  return lower;
}

/** `planned` and `plan`, `nature` and `natural` agree too. */
function undoubled(stem: string): string {
  const last = stem.at(-1);
  if (stem.length > SHORTEST && last === 'e') return stem.slice(0, -1);
  if (stem.length > SHORTEST && last === stem.at(-2) && !'lsz'.includes(last ?? '')) return stem.slice(0, -1);
  return stem;
}
