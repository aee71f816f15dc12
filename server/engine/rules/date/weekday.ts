import type { Block } from '../../article/article.ts';
import { sourceRange } from '../../article/prose.ts';
import { insideSpeech, quotationSpans } from '../../evidence/quotations.ts';
import { datedWeekdays, weekdayLike, weekdayName } from '../../evidence/weekdays.ts';
import { defineRule } from '../../rule.ts';

export const rule = defineRule({
  id: 'date/weekday',
  summary: 'A weekday that does not fit its date.',
  why: 'One of the two is wrong, and a reader who wants to be there on the day cannot tell which.',
  quiet:
    'A date without its year; a range of days; dates before 1924, which may be of another calendar; what stands in code or in a quotation.',
  basis: 'House practice: every date is held against a calendar.',
  severity: 'warning',
  fixes: ['Replace the weekday'],
  options: {},
  *check({ article }) {
    for (const block of article.blocks.filter(isRead)) {
      const { prose } = block;
      for (const day of block.wording.recall(datedWeekdays)) {
        const { said, weekday, written, date } = day;
        if (said === weekday || insideSpeech(quotationSpans(prose.text))(day.start)) continue;
        const range = sourceRange(prose, day.start, day.end);
        const right = weekdayLike(weekday, written);
        yield {
          range,
          message: `${date} was a ${weekdayName(weekday)}, not a ${weekdayName(said)}; correct the weekday or the date.`,
          fixes: [
            {
              title: `Replace the weekday by “${right}”`,
              safety: 'safe',
              edits: [{ ...range, text: right }],
            },
          ],
          related: [
            { range: sourceRange(prose, day.dateStart, day.dateEnd), message: 'The date it stands with.' },
          ],
        };
      }
    }
  },
});

const NOT_READ: ReadonlySet<string> = new Set(['code', 'markup', 'quote', 'placeholder']);

const isRead = ({ zone, kind, language }: Block): boolean =>
  !NOT_READ.has(zone) && kind !== 'code' && (language === 'en' || language === null);
