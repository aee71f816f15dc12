import { sourceRange } from '../../article/prose.ts';
import { changesIn, type StatedChange } from '../../evidence/figures/changes.ts';
import { outcomeOf, percentBetween, pointsBetween } from '../../evidence/figures/checks.ts';
import { sentencesWithFigures } from '../../evidence/figures/sentences.ts';
import { hasFigures } from '../../evidence/holdings.ts';
import { defineRule, type Fix } from '../../rule.ts';
import type { Range } from '../../text/range.ts';

export const rule = defineRule({
  id: 'statistic/percent-for-points',
  summary:
    'A change between two percentages given in per cent where percentage points are meant, or one that does not compute.',
  why: 'From 40% to 44% is a rise of 4 percentage points, or of 10%. “Rose 4%” tells a reader something else than what happened.',
  quiet:
    'Points; a percentage that is the relative change, rounding aside; a sentence that gives only one end; yearly and adjusted rates; “about” and ranges; quotations.',
  basis: 'AP: percentage points; Journalist’s Resource on percentages.',
  severity: 'information',
  fixes: ['Change to percentage points', 'Keep per cent and state the relative change'],
  options: {},
  when: hasFigures,
  *check({ dossier }) {
    for (const { block, statement } of dossier.recall(sentencesWithFigures)) {
      for (const change of statement.recall(changesIn)) {
        const { stated, from, to } = change;
        if (stated.kind !== '%' || from.kind !== '%' || statement.isQuoted(stated.start)) continue;
        const outcome = outcomeOf(change);
        if (outcome === 'fits') continue;
        const place = sourceRange(block.prose, stated.start, stated.end);
        const relative = percentBetween(from, to, stated.decimals);
        const ends = `From ${percentOf(from.text)} to ${percentOf(to.text)} is ${pointsOf(change)}`;
        yield {
          range: place,
          severity: outcome === 'wrong' ? 'warning' : 'information',
          message: `${ends} (${relative}), not ${stated.text.trim()}; say which is meant.`,
          fixes: fixesOf(change, place, relative),
        };
      }
    }
  },
});

const percentOf = (text: string): string => (/\d$/u.test(text) ? `${text}%` : text);

function pointsOf({ from, to }: StatedChange): string {
  const points = pointsBetween(from, to);
  return `${points} percentage point${points === '1' ? '' : 's'}`;
}

/** In front of a noun the points are joined to it: "a 3-percentage-point drop". */
function fixesOf(change: StatedChange, place: Range, relative: string): readonly Fix[] {
  const { stated, noun } = change;
  const points = noun === '' ? pointsOf(change) : `${pointsBetween(change.from, change.to)}-percentage-point`;
  const percent = /%/u.test(stated.text) ? relative : relative.replace('%', inWords(stated.text));
  return [
    {
      title: `Change to “${points}”`,
      safety: 'review',
      edits: [{ ...place, text: points }],
    },
    {
      title: `Keep per cent and state ${percent}`,
      safety: 'review',
      edits: [{ ...place, text: percent }],
    },
  ];
}

/** "per cent" or "percent", as the writer has it. */
const inWords = (text: string): string => /[ -]?(?:per ?cent|pct)/iu.exec(text)?.[0] ?? '%';
