import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFrontmatter } from '../../server/engine/article/frontmatter/read.ts';
import { dice, faultsOf, mutated } from './frontmatter-broken.ts';

const CORPUS = '../shared/corpus';

interface Sample {
  readonly path: string;
  readonly text: string;
  readonly end: number;
}

/**
 * Breaks blocks of real articles at random, six of ten in YAML and two in each of TOML and JSON, and says what does not
 * hold of them; null where the corpus is absent. The same seed breaks the same.
 */
export function fuzzCorpus(blocks: number, mutations: number, seed: number): readonly string[] | null {
  if (!existsSync(CORPUS)) return null;
  const roll = dice(seed);
  const samples = samplesByFormat();
  const faults: string[] = [];
  for (let block = 0; block < blocks; block++) {
    const format = block % 10 < 6 ? 'yaml' : block % 10 < 8 ? 'toml' : 'json';
    const among = samples.get(format) ?? [];
    const sample = among[roll(among.length)];
    if (sample === undefined) continue;
    for (let round = 0; round < mutations; round++) {
      const text = mutated(sample.text, sample.end, roll);
      for (const fault of tried(text, roll(1000)))
        faults.push(`${sample.path}: ${fault}\n${JSON.stringify(text)}`);
    }
  }
  return faults;
}

function tried(text: string, place: number): readonly string[] {
  try {
    return faultsOf(text, place);
  } catch (error) {
    return [`thrown: ${String(error)}`];
  }
}

/** The blocks of each format, with a little of the text behind them. */
function samplesByFormat(): ReadonlyMap<string, readonly Sample[]> {
  const samples = new Map<string, Sample[]>();
  const files = readdirSync(CORPUS, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  for (const path of files.map((entry) => join(entry.parentPath, entry.name)).toSorted()) {
    const text = readFileSync(path, 'utf8');
    const frontmatter = readFrontmatter(text);
    if (frontmatter === null) continue;
    const kept = text.slice(0, frontmatter.range.end + 200);
    const end = Math.min(kept.length, frontmatter.range.end + 3);
    const among = samples.get(frontmatter.format) ?? [];
    among.push({ path, text: kept, end });
    samples.set(frontmatter.format, among);
  }
  return samples;
}
