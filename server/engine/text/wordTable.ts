/**
 * Words, and beginnings of words, each with its signs: a tree of letters, walked one step a unit, so that all of them are
 * looked for in one pass over a text. Small letters of ASCII and apostrophes; capitals take the same steps.
 */
export interface WordTable {
  /** By place and step (`place * STEPS + step`), the place it leads to; 0 where no word goes on so. */
  readonly next: Readonly<Uint16Array>;
  /** By place, the word that ends there or '', with its signs. */
  readonly words: readonly string[];
  readonly whole: Readonly<Int32Array>;
  /** By place, the signs of the beginning that ends there. */
  readonly begun: Readonly<Int32Array>;
}

/** Where every word starts. */
export const ROOT = 1;
export const STEPS = 32;

/** Steps for the letters are 1 to 26. */
export const APOSTROPHE = 27;

type SignsByWord = ReadonlyMap<string, number>;

export function wordTable(words: SignsByWord, beginnings: SignsByWord): WordTable {
  const rows: Uint16Array[] = [new Uint16Array(STEPS), new Uint16Array(STEPS)];
  const placeOf = (word: string): number => {
    let place = ROOT;
    for (let at = 0; at < word.length; at++) {
      const step = stepOf(word.charCodeAt(at));
      const row = rows[place];
      if (row === undefined || step === 0) throw new Error(`“${word}” is no word for a table`);
      if (row[step] === 0) row[step] = rows.push(new Uint16Array(STEPS)) - 1;
      place = row[step] ?? 0;
    }
    return place;
  };
  const found = [...words].map(([word, signs]) => ({ word, signs, place: placeOf(word) }));
  const begun = [...beginnings].map(([word, signs]) => ({ signs, place: placeOf(word) }));
  const table = {
    next: new Uint16Array(rows.length * STEPS),
    words: Array.from(rows, () => ''),
    whole: new Int32Array(rows.length),
    begun: new Int32Array(rows.length),
  };
  for (const [place, row] of rows.entries()) table.next.set(row, place * STEPS);
  for (const { word, signs, place } of found) {
    table.words[place] = word;
    table.whole[place] = signs;
  }
  for (const { signs, place } of begun) table.begun[place] = signs;
  return table;
}

/** The step that a unit of ASCII takes, or 0. */
export function stepOf(code: number): number {
  if (code >= 97 && code <= 122) return code - 96;
  if (code >= 65 && code <= 90) return code - 64;
  return code === 39 ? APOSTROPHE : 0;
}
