import type { Article, Block } from '../../article/article.ts';
import { textOf, valueAt } from '../../article/frontmatter/frontmatter.ts';
import { sourceRange } from '../../article/prose.ts';
import { isMarkdown } from '../../evidence/fixes.ts';
import { isReference } from '../../evidence/passages.ts';
import {
  creditsItsAuthors,
  fullCreditsOf,
  isNoName,
  isShortForm,
  namesItsPieces,
} from '../../evidence/sources/creditLines.ts';
import { sourceLineName } from '../../evidence/sources/sources.ts';
import { OFFLINE } from '../../language/english/credits.ts';
import { isPublisher } from '../../language/publishers.ts';
import { hasSourceLines } from '../../evidence/holdings.ts';
import { defineRule, type Fix } from '../../rule.ts';
import { once } from '../../text/once.ts';
import type { Range } from '../../text/range.ts';

export const rule = defineRule({
  id: 'source/unlinked',
  summary: 'A source line or credit that names a publisher but gives no address, no title and no date.',
  why: 'The name of a publisher is no source: it holds thousands of pieces, and the reader cannot tell which one is meant.',
  quiet:
    'Interviews and other sources that have no address; a title with a date, the number of a report, a book with its author; the short form of a credit that is given in full above or in the list of sources; the article’s own authors; a link on the line above or below; photo credits; whole sentences, and labels of code.',
  basis: 'ProPublica and the Trust Project: link the original documents.',
  severity: 'warning',
  fixes: [
    'Turn the name into a link',
    'Turn each name into a link',
    'Fill in the address from the frontmatter',
    'Expand to publisher, title, date, address',
  ],
  options: {},
  when: hasSourceLines,
  *check({ article }) {
    const credits = once(() => fullCreditsOf(article));
    for (const block of article.blocks) {
      if (block.zone !== 'source-line' && block.zone !== 'caption') continue;
      const name = sourceLineName(block);
      if (name === null || hasAddress(article, block) || OFFLINE.test(name)) continue;
      if (creditsAnImage(article, block) || creditsItsAuthors(article, name)) continue;
      if (namesItsPieces(block, name) || isNoName(article, block, name)) continue;
      if (isShortForm(credits(), block, name)) continue;
      const range = nameRange(block, name);
      yield {
        range,
        message: `“${name}” cannot be followed: add a link, or at least the title and the date of the piece.`,
        fixes: fixesFor(article, block, range, name),
      };
    }
  },
});

/** Right under a picture the line says whose the picture is, as a credit does. */
const creditsAnImage = ({ blocks }: Article, block: Block): boolean =>
  [blocks[block.index - 1], block].some(
    (near) => near?.inlines.some(({ kind }) => kind === 'image') === true,
  );

/** A link in the line or on the lines beside it. */
const hasAddress = (article: Article, block: Block): boolean =>
  [-1, 0, 1].some((step) => {
    const near = article.blocks[block.index + step];
    if (near === undefined || (step !== 0 && near.prose.text.length > 300)) return false;
    return (
      near.inlines.some(isReference) ||
      /https?:\/\/|www\.|\b[\w-]+\.(?:com|org|net|gov|edu|int|io)\b/u.test(near.prose.text)
    );
  });

function nameRange({ prose }: Block, name: string): Range {
  const at = prose.text.lastIndexOf(name);
  return sourceRange(prose, Math.max(0, at), Math.max(0, at) + name.length);
}

/** "Reuters, BBC and the Guardian": the places of the names inside of one that lists several; one of any other. */
function namesIn(name: string): readonly Range[] {
  const names: Range[] = [];
  let start = 0;
  for (const { 0: gap, index } of name.matchAll(/(?:[,;] (?:and )?| and | \/ )(?:the )?/giu)) {
    names.push({ start, end: index });
    start = index + gap.length;
  }
  names.push({ start, end: name.length });
  const words = names.map((place) => name.slice(place.start, place.end));
  const isList =
    words.every((word) => /^\p{Lu}/u.test(word)) &&
    (words.length > 2 || words.every((word) => isPublisher(word)));
  return isList ? names : [{ start: 0, end: name.length }];
}

function fixesFor(article: Article, block: Block, range: Range, name: string): readonly Fix[] {
  const address =
    textOf(valueAt(article.frontmatter, 'originalUrl')) ?? textOf(valueAt(article.frontmatter, 'webUrl'));
  const link = (url: string): string => (isMarkdown(article) ? `[${name}](${url})` : `${name}, ${url}`);
  const placeholder = { safety: 'placeholder' } as const;
  const names = namesIn(name);
  if (names.length > 1) return [linksFix(article, block, names, name)];
  return [
    {
      title: 'Turn the name into a link',
      ...placeholder,
      edits: [{ ...range, text: link(isMarkdown(article) ? 'url' : '[address]') }],
    },
    ...(address === undefined
      ? []
      : [
          {
            title: 'Fill in the address from the frontmatter',
            safety: 'review' as const,
            edits: [{ ...range, text: link(address) }],
          },
        ]),
    {
      title: 'Expand to publisher, title, date, address',
      ...placeholder,
      edits: [{ start: range.end, end: range.end, text: ', “[title]”, [date], [address]' }],
    },
  ];
}

function linksFix(article: Article, { prose }: Block, names: readonly Range[], name: string): Fix {
  const at = Math.max(0, prose.text.lastIndexOf(name));
  const edits = names.flatMap(({ start, end }) => {
    const place = sourceRange(prose, at + start, at + end);
    return isMarkdown(article)
      ? [
          { start: place.start, end: place.start, text: '[' },
          { start: place.end, end: place.end, text: '](url)' },
        ]
      : [{ start: place.end, end: place.end, text: ' ([address])' }];
  });
  return { title: 'Turn each name into a link', safety: 'placeholder', edits };
}
