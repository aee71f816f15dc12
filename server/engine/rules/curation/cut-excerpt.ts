import { curatedItems, fieldText, type FieldText } from '../../article/frontmatter/curated.ts';
import { DECK_KEYS, fieldNamed } from '../../article/frontmatter/keys.ts';
import { sentencesOf } from '../../language/sentences.ts';
import { defineRule, type Fix } from '../../rule.ts';

export const rule = defineRule({
  id: 'curation/cut-excerpt',
  summary: 'An excerpt stops in the middle of a sentence, or opens a quotation that it does not close.',
  why: 'A machine has cut it. Readers see half a sentence, and the source is made to say what it did not.',
  quiet:
    'Excerpts that end with a full stop, another closing mark or an ellipsis; short phrases; in an article of the house, whatever does not end with a comma or an open quotation.',
  basis: 'House practice of aggregation: an excerpt ends cleanly.',
  severity: 'information',
  fixes: ['Trim to the last whole sentence', 'Add an ellipsis'],
  options: {
    shortest: {
      type: 'number',
      default: 120,
      minimum: 10,
      maximum: 500,
      describe: 'Characters from which an excerpt of one sentence must end with a mark.',
    },
  },
  *check({ article, profile, options }) {
    const items = curatedItems(article, profile);
    const own = items.length > 0 ? null : fieldNamed(article.frontmatter?.fields ?? [], DECK_KEYS, fieldText);
    const excerpts =
      own === null ? items.flatMap(({ excerpt }) => (excerpt === null ? [] : [excerpt])) : [own];
    for (const excerpt of excerpts) {
      const isCut =
        STOPS_SHORT.test(excerpt.text) || (own === null && isUnended(excerpt.text, options.shortest));
      if (!isCut) continue;
      const tail = excerpt.text.split(/\s+/u).slice(-6).join(' ').slice(-60);
      yield {
        range: excerpt.value.range,
        message: `The excerpt stops in the middle of a sentence (“…${tail}”); trim it to its last whole one or add an ellipsis.`,
        fixes: mendings(excerpt),
      };
    }
  },
});

/** Nothing ends so: a comma, a dash, an opening mark. */
const STOPS_SHORT = /(?:[,;，、；]|\s[–—-]|[“„«‘「『([{]|\s["'])$/u;

const ENDED = /(?:[.!?…。！？؟।]|\.\.\.|\[…\])["'”’»)\]」』*_]*$/u;

/** Ends in a word, though it is long or has whole sentences before. Some scripts have no mark for an end; addresses need none. */
const isUnended = (text: string, shortest: number): boolean =>
  /[\p{L}\p{N}]$/u.test(text) &&
  !/\S[:/.]\/?\S+$/u.test(text) &&
  !/[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]$/u.test(text) &&
  (text.length >= shortest || lastWhole(text) > 0);

function mendings({ text, start }: FieldText): readonly Fix[] {
  if (start === null) return [];
  const end = start + text.length;
  const words = text.replace(/[\s,;，、；–—“„«‘「『([{"'-]+$/u, '').length;
  const whole = lastWhole(text);
  const trim: Fix = {
    title: 'Trim to the last whole sentence',
    safety: 'review',
    edits: [{ start: start + whole, end, text: '' }],
  };
  const ellipsis: Fix = {
    title: 'Add an ellipsis',
    safety: 'review',
    edits: [{ start: start + words, end, text: ' …' }],
  };
  return whole > 0 ? [trim, ellipsis] : [ellipsis];
}

/** Where the last sentence that is ended ends; 0 where none is. */
function lastWhole(text: string): number {
  const ended = sentencesOf(text).findLast(
    ({ start, end }) => end < text.length && ENDED.test(text.slice(start, end)),
  );
  return ended?.end ?? 0;
}
