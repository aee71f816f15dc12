import type { Article, Block } from '../../article/article.ts';
import { sourceRange } from '../../article/prose.ts';
import {
  changesWithoutBase,
  givesBase,
  isOfAModel,
  namesGoals,
} from '../../evidence/statistics/baselines.ts';
import type { Dossier } from '../../evidence/dossier.ts';
import { sentencesWithFigures } from '../../evidence/figures/sentences.ts';
import type { Statement } from '../../evidence/statements.ts';
import { cellsOfLooseTables, rowsOfTables } from '../../evidence/tables.ts';
import { hasFigures } from '../../evidence/holdings.ts';
import { defineRule } from '../../rule.ts';

export const rule = defineRule({
  id: 'statistic/no-baseline',
  summary:
    'A relative change with nothing to measure it against: “up 40%”, “doubled”, “three times more effective”.',
  why: 'Doubled from what, and since when? From two to four, or from a thousand? Without the base a change cannot be told from noise.',
  quiet:
    'A time, a “from … to”, “than”, “compared with” or “since” in the sentence, or in its paragraph; a table with a column a year that gives the same change; what has not come to pass; goals, rules and plans, markets, sports and machines; quotations.',
  basis: 'BBC and Royal Statistical Society: put figures into context.',
  severity: 'hint',
  fixes: ['Insert since when', 'Insert from what to what', 'Insert than what'],
  options: {},
  when: hasFigures,
  *check({ article, dossier }) {
    for (const { block, statement } of dossier.recall(sentencesWithFigures)) {
      if (!READ.has(block.zone)) continue;
      for (const { start, end } of statement.recall(changesWithoutBase)) {
        if (statement.isQuoted(start) || hasBaseBeside(article, block, statement.from)) continue;
        if (block.zone === 'list' && isOfGoals(article, block)) continue;
        const place = sourceRange(block.prose, start, end);
        const words = block.prose.text.slice(start, end).trim();
        if (sectionOf(article, block).some(({ prose }) => isOfAModel(words, prose.text))) continue;
        if (dossier.recall(changesByYear).has(PERCENT.exec(words)?.[1] ?? '')) continue;
        const clause = TIMES.test(words) ? end : endOfClause(statement, end);
        const at = sourceRange(block.prose, clause - 1, clause).end;
        yield {
          range: place,
          message: `“${words}”: compared with what, and since when?`,
          fixes: (TIMES.test(words) ? THAN : SINCE).map((text) => ({
            title: `Insert “${text.trim()}”`,
            safety: 'placeholder' as const,
            edits: [{ start: at, end: at, text }],
          })),
        };
      }
    }
  },
});

/** The changes in tables with a column a year, which show from what, and since when. */
const changesByYear = ({ article }: Dossier): ReadonlySet<string> => {
  const loose = cellsOfLooseTables(article).map((cells) => ({ heads: cells, cells }));
  return new Set(
    [...rowsOfTables(article), ...loose]
      .filter(({ heads }) => heads.filter((head) => A_YEAR.test(head)).length > 1)
      .flatMap(({ cells }) => cells.flatMap((cell) => PERCENT.exec(cell)?.[1] ?? [])),
  );
};

/** A percentage that is not round, and so no other's by chance. */
const PERCENT = /(?<![\d.])(\d{1,2}[1-9]|\d{1,3}\.\d)(?: ?%| ?per ?cent)/iu;
const A_YEAR = /^\W{0,3}(?:19|20)\d\d\W{0,3}$/u;

/** The first mark behind a phrase that ends its clause. */
function endOfClause({ text, to }: Statement, from: number): number {
  const length = text.slice(from, to).search(/[,;:.–—()]|\s[-–—]\s|$/u);
  return from + length;
}

/** "three times more effective" is compared with something, not with an earlier time. */
const TIMES = /(?:times|fold)\b/iu;
const THAN: readonly string[] = [' than [what]'];
const SINCE: readonly string[] = [' since [year]', ' from [x] to [y]'];
const READ: ReadonlySet<string> = new Set(['body', 'deck', 'lead-in', 'list']);

/**
 * The rest of the paragraph gives a base, the paragraph above where this one is a single sentence, or the words that
 * lead in to its list.
 */
function hasBaseBeside({ blocks }: Article, block: Block, from: number): boolean {
  const { prose, sentences, zone } = block;
  const others = sentences.filter(({ start }) => start !== from);
  if (others.some(({ start, end }) => givesBase(prose.text.slice(start, end)))) return true;
  const above =
    zone === 'list' ? aboveList(blocks, block) : others.length === 0 ? blocks[block.index - 1] : undefined;
  return above !== undefined && givesBase(above.prose.text);
}

const sectionOf = ({ blocks, sections }: Article, { index, section }: Block): readonly Block[] =>
  blocks.slice(Math.max(sections[section]?.firstBlock ?? 0, index - LONGEST_LIST), index);

const aboveList = (blocks: readonly Block[], { index }: Block): Block | undefined =>
  blocks.slice(Math.max(0, index - LONGEST_LIST), index).findLast((other) => other.zone !== 'list');

/** The lead-in of a list, or a heading that it stands under, names goals; a lead-in of results speaks louder. */
function isOfGoals({ blocks, sections, identity }: Article, block: Block): boolean {
  const above = aboveList(blocks, block)?.prose.text ?? '';
  const headings: string[] = [identity.title?.value ?? ''];
  for (let at = block.section; at >= 0; at = sections[at]?.parent ?? -1)
    headings.push(sections[at]?.title ?? '');
  return namesGoals(above) || (!OF_RESULTS.test(above) && headings.some(namesGoals));
}

const OF_RESULTS = /\bresults?\b/i;

/** Items from which on a list stands for itself. */
const LONGEST_LIST = 50;
