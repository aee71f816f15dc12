import type { Article, Block, Inline } from '../../article/article.ts';
import { sourceRange } from '../../article/prose.ts';
import type { FieldValue } from '../../article/frontmatter/frontmatter.ts';
import type { Wording } from '../../article/wording.ts';
import { isMarkdown } from '../../evidence/fixes.ts';
import { pointerIn } from '../../evidence/sources/pointing.ts';
import { sourceLineName } from '../../evidence/sources/sources.ts';
import { SOURCES_HEADING } from '../../language/english/sources.ts';
import { defineRule, type Fix } from '../../rule.ts';
import type { Range } from '../../text/range.ts';

export const rule = defineRule({
  id: 'source/dangling',
  summary:
    'The text sends the reader to a source that is not there: “see the source”, “link below”, “click here” as plain words.',
  why: 'A pointer without a link is what copying leaves behind; the reader is promised a source and finds none.',
  quiet:
    'A link in the same paragraph, in one of the next two, in a source line, a list of sources or a list of addresses in the frontmatter; a bare domain right beside the words; what others click, what stands in quotation marks, and a link that is said to stand in a form, a mail or another page.',
  basis: 'House practice of every desk: every link is followed once before publication.',
  severity: 'warning',
  fixes: ['Insert the link', 'Remove the sentence', 'Remove the words'],
  options: {},
  *check({ article }) {
    for (const block of article.blocks) {
      if (block.language !== 'en' || !READ.has(block.zone)) continue;
      const match = pointerIn(block.wording);
      if (match === null || leadsSomewhere(article, block) || isBesideAddress(block, match)) continue;
      const range = sourceRange(block.prose, match.index, match.index + match[0].length);
      yield {
        range,
        message: `“${match[0]}” points to a source, but there is no link near it; insert the link or remove the words.`,
        fixes: [linkFix(article, range, match[0]), ...removeFix(block, match)],
      };
    }
  },
});

const READ: ReadonlySet<string> = new Set(['body', 'notice', 'list', 'lead-in', 'caption', 'deck']);

const isLink = ({ kind, destination }: Inline): boolean =>
  kind === 'autolink' ||
  kind === 'url' ||
  kind === 'html' ||
  kind === 'expression' ||
  (kind === 'link' && destination !== '');

const hasLink = (block: Block | undefined): boolean =>
  block !== undefined &&
  (block.inlines.some(isLink) ||
    block.kind === 'component' ||
    block.kind === 'html' ||
    block.wording.recall(holdsAddress));

const holdsAddress = ({ prose }: Wording): boolean => /https?:\/\/|www\./u.test(prose.text);

/** How many paragraphs behind a pointer may hold its link. */
const NEAR = 2;

function leadsSomewhere(article: Article, block: Block): boolean {
  if (article.frontmatter?.fields.some(({ value }) => listsAddresses(value)) === true) return true;
  for (let at = block.index; at <= block.index + NEAR; at++) if (hasLink(article.blocks[at])) return true;
  return article.blocks.some(
    (other) =>
      hasLink(other) &&
      (sourceLineName(other) !== null || SOURCES_HEADING.test(article.sections[other.section]?.title ?? '')),
  );
}

/** A list of the frontmatter with an address in an item, or in a field of one: the page prints it beside the article. */
const listsAddresses = (value: FieldValue): boolean =>
  value.kind === 'list' &&
  value.items.some((item) =>
    item.kind === 'mapping' ? item.fields.some((field) => isAddress(field.value)) : isAddress(item),
  );

const isAddress = (value: FieldValue): boolean =>
  value.kind === 'scalar' && typeof value.value === 'string' && /^https?:\/\//u.test(value.value);

/** "harbour.example (link below)": the address is written out. */
const isBesideAddress = ({ prose: { text } }: Block, { 0: words, index }: RegExpExecArray): boolean =>
  DOMAIN_BEFORE.test(text.slice(Math.max(0, index - 80), index)) ||
  DOMAIN_BEHIND.test(text.slice(index + words.length, index + words.length + 80));

const DOMAIN_BEFORE =
  /(?:^|[\s(])[\w-]{2,}(?:\.[\w-]{1,60}){0,3}\.[a-z]{2,10}(?:\/\S{0,60})?[\s(:,–—-]{1,3}$/iu;
const DOMAIN_BEHIND = /^[\s(:,–—-]{1,3}[\w-]{2,}(?:\.[\w-]{1,60}){0,3}\.[a-z]{2,10}(?:[/).,;\s]|$)/iu;

const linkFix = (article: Article, range: Range, words: string): Fix => ({
  title: 'Insert the link',
  safety: 'placeholder',
  edits: isMarkdown(article)
    ? [
        { start: range.start, end: range.start, text: '[' },
        { start: range.end, end: range.end, text: '](url)' },
      ]
    : [{ start: range.end, end: range.end, text: words.endsWith(':') ? ' [address]' : ' ([address])' }],
});

/** A sentence that only points goes as a whole; of another only the words in brackets or behind a comma go. */
function removeFix(block: Block, { 0: words, index: at }: RegExpExecArray): readonly Fix[] {
  const { prose, sentences } = block;
  const index = sentences.findIndex(({ start, end }) => at >= start && at < end);
  const sentence = sentences[index];
  if (sentence === undefined) return [];
  const remove = (title: string, start: number, end: number): readonly Fix[] => [
    { title, safety: 'review', edits: [{ ...sourceRange(prose, start, end), text: '' }] },
  ];
  const lead = prose.text.slice(sentence.start, at);
  const rest = prose.text.slice(at + words.length, sentence.end);
  const apart = /\s?(?:\($|[,;–—-]\s$)/u.exec(lead)?.[0];
  if (apart !== undefined) {
    const behind = apart.endsWith('(') ? /^[^()]{0,20}\)/u.exec(rest)?.[0] : /^(?=[.!?]*$)/u.exec(rest)?.[0];
    if (behind !== undefined)
      return remove('Remove the words', at - apart.length, at + words.length + behind.length);
  }
  if (lead.length > LONGEST_LEAD || sentences.length < 2) return [];
  const before = sentences[index - 1];
  const start = before?.end ?? sentence.start;
  const end = before === undefined ? (sentences[index + 1]?.start ?? sentence.end) : sentence.end;
  return remove('Remove the sentence', start, end);
}

/** "For more details, please" says nothing by itself. */
const LONGEST_LEAD = 30;
