import type { Article } from '../../article/article.ts';
import { curatedItems, editText, fieldText, type FieldText } from '../../article/frontmatter/curated.ts';
import { decodeEntities } from '../../article/markdown/entities.ts';
import { DECK_KEYS, fieldNamed } from '../../article/frontmatter/keys.ts';
import { ENGLISH_FUNCTION_WORDS } from '../../language/functionWords.ts';
import { sentencesOf } from '../../language/sentences.ts';
import { defineRule, type Fix } from '../../rule.ts';

export const rule = defineRule({
  id: 'curation/cut-excerpt',
  summary: 'An excerpt stops in the middle of a sentence, or opens a quotation that it does not close.',
  why: 'A machine has cut it. Readers see half a sentence, and the source is made to say what it did not.',
  quiet:
    'Excerpts that end with a full stop, another closing mark or an ellipsis; short phrases; lists of points; in an article of the house, whatever does not end with a comma or an open quotation.',
  basis: 'House practice of aggregation: an excerpt ends cleanly.',
  severity: 'information',
  fixes: ['Trim to the last whole sentence', 'Add a full stop', 'Add an ellipsis'],
  options: {
    shortest: {
      type: 'number',
      default: 120,
      minimum: 10,
      maximum: 500,
      describe: 'Characters from which an excerpt of one sentence must end with a mark.',
    },
  },
  *check({ article, dossier, options }) {
    const items = dossier.recall(curatedItems);
    const own = items.length > 0 ? null : fieldNamed(article.frontmatter?.fields ?? [], DECK_KEYS, fieldText);
    const excerpts =
      own === null ? items.flatMap(({ excerpt }) => (excerpt === null ? [] : [excerpt])) : [own];
    for (const excerpt of excerpts) {
      // As readers see it: a full stop may be written `&#46;`, and no entity ends in a semicolon.
      const shown = decodeEntities(excerpt.text);
      const stops = STOPS_SHORT.test(shown) || (own === null && isLeftOpen(shown));
      if (!stops && (own !== null || !isUnended(shown, options.shortest))) continue;
      const breaksOff = stops || isOpen(shown);
      yield {
        range: excerpt.value.range,
        message: messageOf(shown, breaksOff),
        get fixes() {
          return mendings(article, excerpt, breaksOff);
        },
      };
    }
  },
});

function messageOf(text: string, breaksOff: boolean): string {
  const words = text.split(/\s+/u).slice(-6).join(' ').slice(-60);
  const trim = lastWhole(text) > 0 ? 'trim it to its last whole sentence or ' : '';
  return breaksOff
    ? `The excerpt breaks off in the middle of a sentence (“…${words}”); ${trim}add an ellipsis.`
    : `The excerpt has no full stop at its end (“…${words}”); add one if the sentence is whole, or ${trim}add an ellipsis.`;
}

/** Nothing ends so: a comma, a dash, an opening mark. */
const STOPS_SHORT = /(?:[,;，、；]|\s[–—-]|[“„«‘「『([{]|\s["'])$/u;

/** A quotation that is opened and never closed; one of several paragraphs may be closed in none of them but the last. */
function isLeftOpen(text: string): boolean {
  if (/[\r\n]/u.test(text)) return false;
  // In German and Polish “ closes what „ opens.
  const curly = text.includes('„') ? -1 : text.lastIndexOf('“');
  if (curly >= 0 && !/[”“"]/u.test(text.slice(curly + 1))) return true;
  const straight = text.split('"').length - 1;
  const last = text.lastIndexOf('"');
  if (straight % 2 === 0 || /[“”„]/u.test(text)) return false;
  // Behind a figure it means inches, behind a word it closes.
  return /(?:^|[\s(])$/u.test(text.slice(0, last)) && /^[\p{L}\p{N}]/u.test(text.slice(last + 1));
}

const ENDED = /(?:[.!?…。！？؟।]|\.\.\.|\[…\])["'”’»)\]」』*_]*$/u;

/**
 * Ends in a word, though it is long or has whole sentences before. Some scripts have no mark for an end; addresses and
 * the points of a list need none.
 */
function isUnended(text: string, shortest: number): boolean {
  if (!/[\p{L}\p{N}]$/u.test(text) || /\S[:/.]\/?\S+$/u.test(text) || NO_STOPS.test(text)) return false;
  const whole = lastWhole(text);
  if (!isOpen(text) && POINT.test(text.slice(whole))) return false;
  return text.length >= shortest || whole > 0;
}

const NO_STOPS = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]$/u;
const POINT = /[•·▪‣◦●✓✔➡→]\s/u;

/** No English sentence ends in a word such as “the” or “with”. */
const isOpen = (text: string): boolean => {
  const last = /[\p{L}'’]+$/u.exec(text)?.[0].toLowerCase();
  return last !== undefined && OPEN_WORDS.has(last);
};

const CAN_END = new Set(
  'it this not had were would can when there what he i she using one you them in on by as'.split(' '),
);
const OPEN_WORDS: ReadonlySet<string> = new Set([
  ...ENGLISH_FUNCTION_WORDS.filter((word) => !CAN_END.has(word)),
  'a',
  'an',
]);

function mendings(article: Article, excerpt: FieldText, breaksOff: boolean): readonly Fix[] {
  const { text } = excerpt;
  const words = text.replace(/(?:[\s,，、；–—“„«‘「『([{"'-]|(?<!&#?\w{1,12});)+$/u, '').length;
  const whole = lastWhole(text);
  return [
    ...(whole > 0 ? mending(article, excerpt, 'Trim to the last whole sentence', whole, '') : []),
    ...(breaksOff ? [] : mending(article, excerpt, 'Add a full stop', words, fullStopFor(text))),
    ...mending(article, excerpt, 'Add an ellipsis', words, ' …'),
  ];
}

const fullStopFor = (text: string): string =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u.test(text)
    ? '。'
    : /[\p{Script=Devanagari}\p{Script=Bengali}]$/u.test(text)
      ? '।'
      : '.';

function mending(
  article: Article,
  excerpt: FieldText,
  title: string,
  from: number,
  words: string,
): readonly Fix[] {
  const edits = editText(article, excerpt, from, excerpt.text.length, words);
  return edits === null ? [] : [{ title, safety: 'review', edits }];
}

/** Where the last sentence that is ended ends; 0 where none is. */
function lastWhole(text: string): number {
  const ended = sentencesOf(text).findLast(
    ({ start, end }) => end < text.length && ENDED.test(text.slice(start, end)),
  );
  return ended?.end ?? 0;
}
