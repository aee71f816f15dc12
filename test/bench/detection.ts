/**
 * How well the evidence is found, against marked data and over real articles: sentences (golden rules), attributions and the
 * speakers of quotations (PolNeAR), statistics (ClaimBuster), our own labels, and
 * what the evidence rules say of a corpus. Prints tables; nothing passes or fails.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_POLICY, parseArticle, review, RULES } from '../../server/engine/index.ts';
import { attributionsIn } from '../../server/engine/evidence/speech/attributions.ts';
import { landmarksOf } from '../../server/engine/evidence/landmarks.ts';
import { insideSpeech, quotationSpans } from '../../server/engine/evidence/speech/quotations.ts';
import { statisticsIn } from '../../server/engine/evidence/statistics/statistics.ts';
import { REPORTING_VERBS } from '../../server/engine/language/english/attribution.ts';
import { sentencesOf } from '../../server/engine/language/sentences.ts';
import { fold } from '../../server/engine/text/fold.ts';
import { figures } from './figures.ts';
import { checkThat, claimBuster } from './ranking.ts';
import { labelled } from './labelled.ts';
import { quotations } from './quotations.ts';

const BENCH = '../shared/bench';
const CORPUS = '../shared/corpus';

export async function detection(): Promise<void> {
  for (const [folder, table] of TABLES) {
    if (existsSync(folder)) table(folder);
    else console.log(`${folder} is not here: skipped.`);
  }
}

const TABLES: readonly (readonly [string, (folder: string) => void])[] = [
  [`${BENCH}/sentences`, sentences],
  [`${BENCH}/polnear/dev`, attributions],
  [`${BENCH}/polnear/dev`, quotations],
  [`${BENCH}/claimbuster`, statistics],
  [`${BENCH}/checkthat2019/training`, checkThat],
  [`${BENCH}/recognizers-text`, figures],
  [CORPUS, labelled],
  [CORPUS, findings],
];

const share = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(3));

/** Rules of a set whose sentences come out as written; those whose text has line breaks are no single block of prose. */
function sentences(folder: string): void {
  const rules = list(JSON.parse(readFileSync(join(folder, 'golden-rules.json'), 'utf8')));
  const rows = [...new Set(rules.map((rule) => word(rule, 'language')))].map((language) => {
    const own = rules.filter((rule) => word(rule, 'language') === language);
    const lines = own.filter((rule) => !/[\n\r<]/u.test(word(rule, 'text').trim()));
    return {
      language,
      rules: own.length,
      right: right(own),
      'single line': lines.length,
      'right there': right(lines),
    };
  });
  console.log('\nGolden rules of sentence splitting');
  console.table(rows);
}

const right = (rules: readonly unknown[]): number =>
  rules.filter((rule) => {
    const prose = fold(word(rule, 'text').replace(/\s+/gu, ' '));
    const cut = sentencesOf(prose).map(({ start, end }) => prose.slice(start, end));
    const expected = list(field(rule, 'sentences')).map((one) =>
      fold(String(one).replace(/\s+/gu, ' ').trim()),
    );
    return JSON.stringify(cut) === JSON.stringify(expected);
  }).length;

/** Sentence level: a sentence counts as found when anything in it is read as an attribution. */
function attributions(folder: string): void {
  const count = {
    sentences: 0,
    found: 0,
    correct: 0,
    marked: 0,
    markedFound: 0,
    reporting: 0,
    reportingFound: 0,
  };
  for (const file of readdirSync(join(folder, 'text'))) {
    const cues = cuesOf(folder, file.replace(/\.txt$/u, ''));
    let offset = 0;
    for (const paragraph of fold(readFileSync(join(folder, 'text', file), 'utf8')).split('\n')) {
      const speech = insideSpeech(quotationSpans(paragraph));
      const landmarks = landmarksOf(paragraph).all;
      for (const { start, end } of sentencesOf(paragraph)) {
        const inside = landmarks.filter((landmark) => landmark.start >= start && landmark.end <= end);
        const found = attributionsIn({ text: paragraph, from: start, to: end }, inside, speech).length > 0;
        const marked = cues.filter(({ at }) => at >= offset + start && at < offset + end);
        const reporting = marked.some(({ words }) => words.some((one) => REPORTING.has(one)));
        count.sentences++;
        if (found) count.found++;
        if (marked.length > 0) count.marked++;
        if (reporting) count.reporting++;
        if (found && marked.length > 0) count.correct++;
        if (found && marked.length > 0) count.markedFound++;
        if (found && reporting) count.reportingFound++;
      }
      offset += paragraph.length + 1;
    }
  }
  console.log('\nAttributions, PolNeAR dev, sentence level');
  console.table([
    {
      sentences: count.sentences,
      precision: share(count.correct, count.found),
      'recall, reporting cues': share(count.reportingFound, count.reporting),
      'recall, all cues': share(count.markedFound, count.marked),
    },
  ]);
}

/** Cues that report rather than believe or wish. */
const REPORTING: ReadonlySet<string> = new Set([...REPORTING_VERBS, 'according']);

interface Cue {
  readonly at: number;
  readonly words: readonly string[];
}

function cuesOf(folder: string, name: string): readonly Cue[] {
  const files = readdirSync(join(folder, 'attributions')).filter((file) => file.startsWith(`${name}_`));
  return files.flatMap((file) =>
    readFileSync(join(folder, 'attributions', file), 'utf8')
      .split('\n')
      .flatMap((line) => {
        const [, type = '', words = ''] = line.split('\t');
        const at = /^(?:Cue|Attribution) (\d+)/u.exec(type)?.[1];
        return at === undefined
          ? []
          : [{ at: Number(at), words: fold(words.toLowerCase()).split(/[^a-z]+/u) }];
      }),
  );
}

/** How many of the sentences with a statistic were found worth checking by readers, and the other way round. */
function statistics(folder: string): void {
  const rows = list(JSON.parse(readFileSync(join(folder, 'train.json'), 'utf16le').replace(/^\uFEFF/u, '')));
  const rated = rows.map((row) => ({ worth: field(row, 'label') === 1, text: fold(word(row, 'text')) }));
  const table = [['A'], ['A', 'B'], ['A', 'B', 'C']].map((tiers) => {
    const found = rated.filter(({ text }) => hasStatistic(text, tiers));
    const hits = found.filter(({ worth }) => worth).length;
    return {
      tiers: tiers.join(', '),
      found: found.length,
      precision: share(hits, found.length),
      recall: share(hits, rated.filter(({ worth }) => worth).length),
    };
  });
  console.log('\nStatistics against check-worthiness, ClaimBuster train');
  console.table(table);
  claimBuster(rated);
}

function hasStatistic(text: string, tiers: readonly string[]): boolean {
  const landmarks = landmarksOf(text).all;
  return statisticsIn({ text, from: 0, to: text.length }, landmarks).some(({ tier }) => tiers.includes(tier));
}

const OURS = /^(?:statistic|attribution|source)\/|^date\/no-year$/u;

/** What the evidence rules say of every article, and how often for each sentence that holds a figure. */
function findings(folder: string): void {
  const rules = RULES.filter(({ id }) => OURS.test(id));
  const counts = new Map<string, { findings: number; files: Set<string> }>();
  const loud = new Set<string>();
  let files = 0;
  let withFigures = 0;
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(?:md|mdx|markdown|qmd|rmd|txt)$/iu.test(path)) continue;
    files++;
    const text = readFileSync(join(folder, path), 'utf8');
    const result = review(parseArticle(path, text), DEFAULT_POLICY, { today: '2026-01-15' }, rules);
    withFigures += result.evidence.verdicts.length;
    for (const { rule, severity } of result.findings) {
      const entry = counts.get(`${rule} ${severity}`) ?? { findings: 0, files: new Set() };
      entry.findings++;
      entry.files.add(path);
      counts.set(`${rule} ${severity}`, entry);
      if (severity === 'error' || severity === 'warning') loud.add(path);
    }
  }
  console.log(`\nThe evidence rules over ${files} articles, ${withFigures} sentences with figures`);
  console.table(
    [...counts.entries()]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([rule, entry]) => ({ rule, findings: entry.findings, files: entry.files.size })),
  );
  console.log(
    `${loud.size} articles with a warning or an error (${((100 * loud.size) / files).toFixed(2)} %)`,
  );
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? new Map<string, unknown>(Object.entries(value)).get(name)
    : undefined;
}

function word(value: unknown, name: string): string {
  const found = field(value, name);
  return typeof found === 'string' ? found : '';
}
