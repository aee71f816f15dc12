import type { Article, Block, Definition, Inline } from '../../article/article.ts';
import type { Wording } from '../../article/wording.ts';
import { sourceRange } from '../../article/prose.ts';
import {
  brokenDefinitions,
  definitionLike,
  isForm,
  keyOf,
  type BrokenDefinition,
} from '../../evidence/sources/definitions.ts';
import { atEnd, isMarkdown } from '../../evidence/fixes.ts';
import { defineRule, type Fix, type Problem } from '../../rule.ts';
import { lineBreakOf } from '../../text/edit.ts';
import { lineAt } from '../../text/lines.ts';
import { moved, type Range } from '../../text/range.ts';
import { matchesOf } from '../../text/matches.ts';

export const rule = defineRule({
  id: 'source/empty-link',
  summary:
    'A link that leads nowhere: [text](), [text](#), [text](TODO), or a reference that is not defined.',
  why: 'A reader who follows a link and lands nowhere cannot check what it stands for, and stops following links.',
  quiet:
    'Anchors, addresses made by a template, images, forms whose brackets are to be filled in, and shortcodes, which open and close like [box] … [/box].',
  basis: 'House practice of every desk: every link is followed once before publication.',
  severity: 'warning',
  fixes: [
    'Insert the address',
    'Remove the link, keep the words',
    'Use the label that is defined',
    'Insert a blank line above the definition',
    'Create the definition',
  ],
  options: {},
  *check({ article }) {
    for (const block of article.blocks) {
      if (block.inlines.length === 0) continue;
      for (const link of block.wording.recall(linksToNowhere)) {
        const range = moved(link.range, block.origin);
        const words = block.wording.raw.slice(link.text.start, link.text.end);
        yield {
          range,
          message:
            words.trim() === ''
              ? 'This link has no words and goes nowhere; remove it.'
              : `This link goes nowhere; give “${onOneLine(words)}” an address or remove the link.`,
          fixes: [...addressFix(block, link), removeFix(range, words)],
        };
      }
    }
    const references = isMarkdown(article)
      ? article.blocks.flatMap((block) => (mayHoldReference(block) ? undefinedIn(article, block) : NONE))
      : [];
    const broken = references.length === 0 ? [] : brokenDefinitions(article);
    for (const [at, reference] of references.entries())
      yield undefinedProblem(article, reference, broken, at < MOST_COMPARED ? article.definitions : []);
  },
});

/** So many undefined labels of an article at most are held against all that it defines. */
const MOST_COMPARED = 40;

const linksToNowhere = ({ inlines }: Wording): readonly Inline[] =>
  inlines.filter(
    ({ kind, destination }) => kind === 'link' && destination !== null && leadsNowhere(destination),
  );

/** The word that every fix writes where an address belongs. */
const STUB = 'url';

function addressFix(
  { wording: { raw }, origin }: Block,
  { range, destinationRange }: Inline,
): readonly Fix[] {
  const empty = /\]\(\s*\)$/u.test(raw.slice(range.start, range.end)) ? range.end - 1 : null;
  const place = destinationRange ?? (empty === null ? null : { start: empty, end: empty });
  if (place === null || raw.slice(place.start, place.end) === STUB) return [];
  const edit = { ...moved(place, origin), text: STUB };
  return [{ title: 'Insert the address', safety: 'placeholder', edits: [edit] }];
}

const onOneLine = (words: string): string => words.replace(/\s+/gu, ' ');

const removeFix = (range: Range, words: string): Fix => ({
  title: 'Remove the link, keep the words',
  safety: 'review',
  edits: [{ ...range, text: words }],
});

interface Reference {
  readonly range: Range;
  readonly words: string;
  readonly label: string;
  /** What stands in its second brackets. */
  readonly written: string;
}

const mayHoldReference = ({ zone, prose }: Block): boolean => zone !== 'code' && prose.text.includes('][');

const NONE: readonly never[] = [];

/** `[words][label]` without a definition: a reader of Markdown prints its brackets, so it stands in the prose. */
function undefinedIn(article: Article, block: Block): readonly Reference[] {
  const { prose } = block;
  return matchesOf(prose.text, REFERENCE).flatMap((match) => {
    const [all, words = '', written = ''] = match;
    const range = sourceRange(prose, match.index, match.index + all.length);
    const label = written === '' ? words : written;
    return range.end - range.start !== all.length ||
      isForm(article, block) ||
      isShortcode(article, words) ||
      isShortcode(article, label)
      ? []
      : [{ range, words, label, written }];
  });
}

/** `[/quote][box]`: marks of a template that open and close, side by side. */
const isShortcode = ({ text }: Article, words: string): boolean =>
  words.startsWith('/') || text.includes(`[/${words.split(/\s/u, 1)[0] ?? words}]`);

function undefinedProblem(
  article: Article,
  reference: Reference,
  brokenLines: readonly BrokenDefinition[],
  definitions: readonly Definition[],
): Problem {
  const { range, words, label, written } = reference;
  const remove = removeFix(range, words);
  const broken = brokenLines.find(({ key }) => key === keyOf(label));
  if (broken !== undefined) return brokenProblem(article, reference, broken, remove);
  const create: Fix = {
    title: 'Create the definition',
    safety: 'placeholder',
    edits: [atEnd(article, `[${label}]: ${STUB}`)],
  };
  const near = definitionLike(definitions, label);
  if (near === undefined) {
    const message = `This link goes nowhere, since [${label}] is not defined; create the definition or remove the link.`;
    return { range, message, fixes: [remove, create] };
  }
  const line = lineAt(article.lines, near.range.start);
  const end = range.end - 1;
  return {
    range,
    message: `This link goes nowhere, since [${label}] is not defined; did you mean [${near.label}] of line ${line}?`,
    related: [{ range: near.range, message: `[${near.label}] is defined here.` }],
    fixes: [
      {
        title: 'Use the label that is defined',
        safety: 'review',
        edits: [{ start: end - written.length, end, text: near.label }],
      },
      remove,
      create,
    ],
  };
}

/** A line was meant to define it: that line is mended, and no second one added. */
function brokenProblem(
  article: Article,
  { range, label }: Reference,
  { line, start, fault }: BrokenDefinition,
  remove: Fix,
): Problem {
  const nowhere = `This link goes nowhere, since line ${line} does not define [${label}]`;
  const place = { start, end: start };
  const related = [{ range: place, message: 'This line is no definition.' }];
  if (fault === 'space') {
    return {
      range,
      message: `${nowhere}: there is a space in its address; take it out or write %20.`,
      related,
      fixes: [remove],
    };
  }
  const blank: Fix = {
    title: 'Insert a blank line above the definition',
    safety: 'review',
    edits: [{ ...place, text: lineBreakOf(article.text) }],
  };
  return {
    range,
    message: `${nowhere}: it needs a blank line above; insert one.`,
    related,
    fixes: [blank, remove],
  };
}

/** The words hold a letter and the label no sign of a note, a citation or code. */
const REFERENCE =
  /(?<![\p{L}\p{N}\])_$\\!])\[((?=[^\][]{0,200}\p{L}{2})[^\][@^=<>{}|;\uFFFC]{2,200})\]\[([^\][@^=<>{}|;\uFFFC]{0,80})\](?![[({])/gu;

const leadsNowhere = (destination: string): boolean =>
  /^(?:#|TODO|TBD|TK|url|link|href|x{3,}|https?:\/\/)?$/i.test(destination.trim());
