/** How well the order of claims fares where readers have said which sentences are worth checking. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gatherEvidence, hashOf, parseArticle } from '../../server/engine/index.ts';
import { worthOf } from '../../server/engine/evidence/worth.ts';

interface Rated {
  readonly text: string;
  readonly worth: boolean;
}

/** Average precision of sentences ordered by worth; ties by a hash, for a set may list what is worth checking first. */
export function averagePrecision(rated: readonly Rated[], score: (text: string) => number): number {
  const ordered = rated
    .map((one) => ({ worth: one.worth, score: score(one.text), hash: hashOf(one.text) }))
    .toSorted((a, b) => b.score - a.score || (a.hash < b.hash ? -1 : 1));
  let hits = 0;
  let sum = 0;
  for (const [index, { worth }] of ordered.entries()) {
    if (!worth) continue;
    hits++;
    sum += hits / (index + 1);
  }
  return hits === 0 ? 0 : sum / hits;
}

/** The worth of a sentence that stands alone, as the evidence reads it. */
export function worthAlone(text: string): number {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  return worthOf(line, gatherEvidence(parseArticle('sentence.txt', line)).statistics);
}

const hasDigit = (text: string): number => (/\d/u.test(text) ? 1 : 0);

/** ClaimBuster: all sentences of the set in one list, worth checking or not. */
export function claimBuster(rated: readonly Rated[]): void {
  console.log('\nOrder of claims, ClaimBuster train: average precision');
  console.table([
    {
      sentences: rated.length,
      'worth checking': rated.filter(({ worth }) => worth).length,
      'any digit first': averagePrecision(rated, hasDigit).toFixed(3),
      ours: averagePrecision(rated, worthAlone).toFixed(3),
    },
  ]);
}

/** CheckThat! 2019: each debate or speech is a list of its own; the mean over them. */
export function checkThat(folder: string): void {
  const debates = readdirSync(folder).map((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .flatMap((line): Rated[] => {
        const [, , text, label] = line.split('\t');
        return text === undefined || label === undefined ? [] : [{ text, worth: label.trim() === '1' }];
      }),
  );
  const mean = (score: (text: string) => number): string =>
    (debates.reduce((sum, rated) => sum + averagePrecision(rated, score), 0) / debates.length).toFixed(3);
  console.log('\nOrder of claims, CheckThat! 2019 training: mean average precision');
  console.table([{ debates: debates.length, 'any digit first': mean(hasDigit), ours: mean(worthAlone) }]);
}
