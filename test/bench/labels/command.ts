/**
 * `node tools/labels.mjs`: the labelled sentences and how they came to be.
 * - `sheets FOLDER` writes one sheet an article for a reader.
 * - `read LIST` says what a reader's list still lacks.
 * - `merge FIRST SECOND` takes both readers' lists, prints how far they agree and writes labels.json.
 * - `counts` prints what labels.json holds, and that the corpus still reads as it did.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { contingency, count, kappa, merged, VERDICTS } from './agreement.ts';
import {
  checkOf,
  labelledArticles,
  sampledArticles,
  verdictOf,
  type Label,
  type LabelledArticle,
  type Verdict,
} from './data.ts';
import { readingOf, sheetsOf, type Reading, type Sheet } from './sheets.ts';

const CORPUS = '../shared/corpus';
const [command, ...given] = process.argv.slice(2);

function run(): void {
  const [first = '', second = ''] = given;
  if (command === 'sheets' && first !== '') writeSheets(first);
  else if (command === 'read' && first !== '') lettersOf(first, sheetsOf(sampledArticles(CORPUS)));
  else if (command === 'merge' && second !== '') merge(first, second);
  else if (command === 'counts') counts(labelledArticles(CORPUS));
  else console.error('Usage: node tools/labels.mjs sheets FOLDER | read LIST | merge FIRST SECOND | counts');
}

function writeSheets(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const sheets = sheetsOf(sampledArticles(CORPUS));
  for (const { name, page } of sheets) writeFileSync(`${folder}/${name}.txt`, page);
  const sentences = sheets.reduce((sum, { candidates }) => sum + candidates.length, 0);
  console.log(`${sheets.length} sheets with ${sentences} numbered sentences in ${folder}`);
}

function lettersOf(path: string, sheets: readonly Sheet[]): ReadonlyMap<string, Reading> {
  const { readings, faults } = readingOf(readFileSync(path, 'utf8'), sheets);
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) throw new Error(`${path}: ${faults.length} things to mend`);
  console.log(`${path}: ${readings.size} letters`);
  return readings;
}

function merge(firstPath: string, secondPath: string): void {
  const sample = sampledArticles(CORPUS);
  const sheets = sheetsOf(sample);
  const firsts = lettersOf(firstPath, sheets);
  const seconds = lettersOf(secondPath, sheets);
  const articles = sheets.map(({ name, path, candidates }, index) => {
    const text = sample[index]?.text ?? '';
    const labels = candidates.map(({ start, end }, i): Label => {
      const key = `${name}/${i + 1}`;
      return labelOf(text.slice(start, end), start, firsts.get(key), seconds.get(key));
    });
    return { path, labels };
  });
  agreement(articles.flatMap(({ labels }) => labels));
  const stored = Object.fromEntries(articles.map(({ path, labels }) => [path, labels.map(row)]));
  writeFileSync('test/bench/labels/labels.json', json(stored));
}

function labelOf(
  words: string,
  offset: number,
  first: Reading | undefined,
  second: Reading | undefined,
): Label {
  const letters = [verdictOf(first?.verdict ?? ''), verdictOf(second?.verdict ?? '')] as const;
  const verdict = merged(...letters);
  const reasons = letters[0] === letters[1] ? [first?.reason ?? ''] : [first?.reason, second?.reason];
  return {
    offset,
    length: words.length,
    check: checkOf(words),
    verdict,
    readers: letters.join(''),
    reason: reasons.filter((reason) => reason !== undefined && reason !== '').join(' / '),
  };
}

const row = ({ offset, length, check, verdict, readers, reason }: Label): readonly (string | number)[] => [
  offset,
  length,
  check,
  verdict,
  readers,
  reason,
];

/** Prettier's own form for what is stored here: one row a line. */
function json(stored: Readonly<Record<string, readonly (readonly (string | number)[])[]>>): string {
  const articles = Object.entries(stored).map(([path, rows]) =>
    rows.length === 0
      ? `  ${JSON.stringify(path)}: []`
      : `  ${JSON.stringify(path)}: [\n${rows.map((one) => `    [${one.map((cell) => JSON.stringify(cell)).join(', ')}]`).join(',\n')}\n  ]`,
  );
  return `{\n${articles.join(',\n')}\n}\n`;
}

function agreement(labels: readonly Label[]): void {
  const pairs = labels.map(({ readers }): readonly [Verdict, Verdict] => [
    verdictOf(readers.slice(0, 1)),
    verdictOf(readers.slice(1)),
  ]);
  console.log(
    `κ ${kappa(pairs).toFixed(3)} over ${pairs.length} sentences; first reader down, second across`,
  );
  console.table(
    Object.fromEntries(
      contingency(pairs).map((cells, i) => [
        VERDICTS[i],
        Object.fromEntries(cells.map((cell, j) => [VERDICTS[j], cell])),
      ]),
    ),
  );
  for (const verdict of VERDICTS) console.log(verdict, count(labels, verdict));
}

function counts(articles: readonly LabelledArticle[]): void {
  const groups = (['tuned', 'held'] as const).flatMap((half) =>
    [false, true].map((stripped) => {
      const own = articles.filter((article) => article.half === half && article.stripped === stripped);
      const labels = own.flatMap((article) => article.labels);
      return {
        half,
        sources: stripped ? 'taken out' : 'as published',
        articles: own.length,
        sentences: labels.length,
        ...Object.fromEntries(VERDICTS.map((verdict) => [verdict, count(labels, verdict)])),
      };
    }),
  );
  console.table(groups);
  agreement(articles.flatMap(({ labels }) => labels));
}

run();
