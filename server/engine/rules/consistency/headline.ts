import { cased } from '../../evidence/figures/likeness.ts';
import { discordsOf, type Discord } from '../../evidence/figures/headline.ts';
import { defineRule, type Fix } from '../../rule.ts';
import { lineAt, type LineIndex } from '../../text/lines.ts';
import type { Range } from '../../text/range.ts';

export const rule = defineRule({
  id: 'consistency/headline',
  summary:
    'A figure of the title or the deck that the body tells otherwise, or a titled name in the title that the body never has.',
  why: 'Most readers see only the headline. Where it and the body disagree one of them is wrong, and nobody can tell which.',
  quiet:
    'Rounding and hedges; counts of the article’s own parts (“five ways”); questions; curated items without a body; figures that the body has beside others of their kind.',
  basis: 'House practice of every desk: the headline is written from the body.',
  severity: 'warning',
  fixes: ['Use the body’s figure in the headline', 'Use the headline’s figure in the body'],
  options: {},
  *check({ article }) {
    for (const discord of discordsOf(article)) {
      const { range, body, where } = discord;
      yield {
        range,
        message: messageOf(discord, article.lines),
        related: body === null ? [] : [{ range: body.range, message: `The body says “${body.text}”.` }],
        fixes:
          body === null
            ? []
            : [
                useFix(`Use ${cased(body.inHeadline, false)} in the ${where}`, range, body.inHeadline),
                useFix(`Use ${cased(body.inBody, false)} in the body`, body.range, body.inBody),
              ],
      };
    }
  },
});

const useFix = (title: string, range: Range, text: string): Fix => ({
  title,
  safety: 'review',
  edits: [{ ...range, text }],
});

const messageOf = ({ said, where, body }: Discord, lines: LineIndex): string =>
  body === null
    ? `The headline names ${said}, and the body never does; name them in the text or mend the headline.`
    : `The ${where} says “${said}”; the body says “${body.text}” on line ${lineAt(lines, body.range.start)}: which is right?`;
