import { fuzzCorpus } from '../engine/frontmatter-fuzz.ts';

/** Breaks 300 blocks of real articles in 200 ways each; takes minutes. The suite breaks them in 20. */
export function fuzz(): void {
  const faults = fuzzCorpus(300, 200, 23);
  if (faults === null) console.log('fuzz: skipped, no ../shared/corpus');
  else console.log(`fuzz: 60000 broken blocks, ${faults.length} faults\n${faults.slice(0, 20).join('\n')}`);
}
