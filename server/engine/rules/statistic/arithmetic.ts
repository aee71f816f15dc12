import type { Block } from '../../article/article.ts';
import { sourceRange } from '../../article/prose.ts';
import {
  changesIn,
  factorsIn,
  type StatedChange,
  type StatedFactor,
} from '../../evidence/figures/changes.ts';
import { factorFits, outcomeOf, percentBetween, pointsBetween } from '../../evidence/figures/checks.ts';
import { divisionsIn, excessOf, sumOf } from '../../evidence/figures/divisions.ts';
import { readsAs, withNumber } from '../../evidence/figures/likeness.ts';
import type { Figure } from '../../evidence/figures/reading.ts';
import { sentencesWithFigures } from '../../evidence/figures/sentences.ts';
import { shareFits, statedSharesIn, type StatedShare } from '../../evidence/figures/shares.ts';
import { written } from '../../evidence/figures/sums.ts';
import { totalsIn, totalFits, type StatedTotal } from '../../evidence/figures/totals.ts';
import { hasFigures } from '../../evidence/holdings.ts';
import { defineRule, type Fix, type Problem } from '../../rule.ts';

export const rule = defineRule({
  id: 'statistic/arithmetic',
  summary: 'A change, a share or a sum that does not compute from the figures beside it.',
  why: 'A reader with a pencil finds it, and trusts the other figures no more. One of the numbers is wrong.',
  quiet:
    'What rounding can explain; “about”, “nearly” and ranges; yearly, adjusted and average rates; figures of different things, places or years; quotations; a change between two percentages given in per cent, which has a rule of its own.',
  basis: 'House practice: every sum is done again before a text is sent.',
  severity: 'warning',
  fixes: ['Replace by the computed figure'],
  options: {},
  when: hasFigures,
  *check({ dossier }) {
    for (const { block, statement } of dossier.recall(sentencesWithFigures)) {
      const quoted = (offset: number): boolean => statement.isQuoted(offset);
      for (const change of statement.recall(changesIn)) {
        const isRuleOfPoints = change.stated.kind === '%' && change.from.kind === '%';
        if (isRuleOfPoints || quoted(change.stated.start) || outcomeOf(change) === 'fits') continue;
        yield* changeProblem(block, change);
      }
      for (const factor of statement.recall(factorsIn)) {
        if (!quoted(factor.start) && !factorFits(factor)) yield factorProblem(block, factor);
      }
      for (const share of statement.recall(statedSharesIn)) {
        if (!quoted(share.stated.start) && !shareFits(share)) yield* shareProblem(block, share);
      }
      for (const total of statement.recall(totalsIn)) {
        if (!quoted(total.stated.start) && !totalFits(total)) yield* totalProblem(block, total);
      }
      for (const division of statement.recall(divisionsIn)) {
        const [first, last] = [division.shares[0], division.shares.at(-1)];
        if (division.named || first === undefined || last === undefined || quoted(first.start)) continue;
        if (excessOf(division.shares) <= 0) continue;
        yield {
          range: sourceRange(block.prose, first.start, last.end),
          message: `These shares of the ${division.whole} add up to ${written(sumOf(division.shares), 1)}%; check which is wrong.`,
        };
      }
    }
  },
});

const rangeOf = (
  block: Block,
  { start, end }: { readonly start: number; readonly end: number },
): Problem['range'] => sourceRange(block.prose, start, end);

function changeProblem(block: Block, change: StatedChange): readonly Problem[] {
  const { stated, from, to, direction } = change;
  const range = rangeOf(block, stated);
  const isTurned =
    (direction === 'up' && to.value < from.value) || (direction === 'down' && to.value > from.value);
  const computed = computedChange(change);
  const said = stated.text.trim();
  const ends = `From ${from.text.trim()} to ${to.text.trim()} is ${to.value < from.value ? 'a fall' : 'a rise'}`;
  if (isTurned)
    return [{ range, message: `${ends} of ${computed}, not the other way; check the figures and the verb.` }];
  return contrast(computed, said, (words) => ({
    range,
    message: `${ends} of ${words}; check the three figures.`,
    fixes: replacement(range, stated, computed),
  }));
}

/** A problem that names what was computed and what was said, and none where a reader would read the same twice. */
const contrast = (computed: string, said: string, problem: (words: string) => Problem): readonly Problem[] =>
  readsAs(computed, said) ? [] : [problem(`${computed}, not ${said}`)];

function computedChange({ stated, from, to }: StatedChange): string {
  if (stated.kind === '%') return percentBetween(from, to, stated.decimals);
  if (stated.kind === 'points') {
    if (stated.text.includes('basis'))
      return `${written(100 * Math.abs(to.value - from.value), 0)} basis points`;
    const points = pointsBetween(from, to);
    return `${points} percentage point${points === '1' ? '' : 's'}`;
  }
  const size = Math.abs(to.value - from.value) / stated.magnitude;
  const number = written(size, Math.max(from.decimals, to.decimals, stated.decimals));
  return withNumber(stated, number);
}

/** Only a figure in digits is replaced: a number in words is set anew by its writer. */
function replacement(range: Problem['range'], stated: Figure, computed: string): readonly Fix[] {
  if (stated.inWords) return [];
  const text = stated.kind === '%' ? asWritten(stated, computed) : computed;
  return [
    { title: `Replace by the computed figure (${text})`, safety: 'review', edits: [{ ...range, text }] },
  ];
}

/** With the writer's own word for per cent. */
const asWritten = (stated: Figure, computed: string): string =>
  stated.text.includes('%')
    ? computed
    : computed.replace('%', /[ -]?(?:per ?cent|pct)/iu.exec(stated.text)?.[0] ?? '%');

function factorProblem(block: Block, factor: StatedFactor): Problem {
  const { from, to, word } = factor;
  const range = rangeOf(block, factor);
  const percent = percentBetween(from, to, 0);
  const verb = to.value < from.value ? 'fell' : 'rose';
  return {
    range,
    message: `From ${from.text.trim()} to ${to.text.trim()} is ${to.value < from.value ? 'a fall' : 'a rise'} of ${percent}, so “${word}” does not fit; check the figures.`,
    fixes: word.endsWith('ed')
      ? [
          {
            title: `Replace by the computed figure (${verb} ${percent})`,
            safety: 'review',
            edits: [{ ...range, text: `${verb} ${percent}` }],
          },
        ]
      : [],
  };
}

function shareProblem(block: Block, share: StatedShare): readonly Problem[] {
  const { stated, value, hedge } = share;
  const range = rangeOf(block, stated);
  const computed = `${written(value, stated.decimals)}%`;
  const words = block.prose.text.slice(share.start, share.end);
  const said = stated.text.trim();
  const related = [{ range: rangeOf(block, share), message: 'The same share in other words.' }];
  if (hedge !== null)
    return [{ range, message: `“${words}” does not fit ${said}; check both figures.`, related }];
  return contrast(computed, said, (both) => ({
    range,
    message: `“${words}” is ${both}; check both figures.`,
    fixes: replacement(range, stated, computed),
    related,
  }));
}

function totalProblem(block: Block, { stated, sum, parts }: StatedTotal): readonly Problem[] {
  const range = rangeOf(block, stated);
  const computed = written(sum, 0);
  return contrast(computed, stated.text.trim(), (both) => ({
    range,
    message: `${parts.map(({ text }) => text.trim()).join(' + ')} is ${both}; check which figure is wrong.`,
    fixes: replacement(range, stated, computed),
  }));
}
