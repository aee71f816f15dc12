import type { Article, Block, Definition } from '../../article/article.ts';
import { lineAt } from '../../text/lines.ts';
import { matchesOf } from '../../text/matches.ts';

/** A line that was meant to define a label, and what keeps it from doing so. */
export interface BrokenDefinition {
  readonly key: string;
  /** Offset of the line's first unit. */
  readonly start: number;
  readonly line: number;
  readonly fault: 'space' | 'no blank line';
}

/** `[label]: address`; what follows the address is parted from it below. */
const LINE = /^[ \t>]{0,8}\[([^\]\n\r]{1,200})\]:[ \t]{0,9}((?:https?:|www\.|[/#<])[^\n\r]{0,500})$/gmu;
const TITLED = /^(?:<[^>]*>|\S+)(?:[ \t]+["'(].*)?[ \t]*$/u;

/** The lines of an article that look like definitions of links and are none, outside of code. */
export function brokenDefinitions({
  text,
  lines,
  definitions,
  blocks,
}: Article): readonly BrokenDefinition[] {
  if (!text.includes(']:')) return [];
  const apart = [...definitions, ...blocks.filter(({ kind }) => kind === 'code')].map(({ range }) => range);
  const starts = new Set(definitions.map(({ range }) => lineAt(lines, range.end)));
  return matchesOf(text, LINE).flatMap(
    ({ 0: written, 1: label = '', 2: rest = '', index }): readonly BrokenDefinition[] => {
      const end = index + written.length;
      if (label.startsWith('^') || apart.some((range) => range.start < end && index < range.end)) return [];
      const line = lineAt(lines, index);
      const key = keyOf(label);
      if (!TITLED.test(rest)) return [{ key, start: index, line, fault: 'space' }];
      const above = /([^\n\r]*)(?:\r\n|\r|\n)$/u.exec(text.slice(Math.max(0, index - 400), index))?.[1] ?? '';
      return above.trim() === '' || starts.has(line - 1)
        ? []
        : [{ key, start: index, line, fault: 'no blank line' }];
    },
  );
}

/** As CommonMark compares labels. */
export const keyOf = (label: string): string => label.trim().replace(/\s+/gu, ' ').toLowerCase();

/** Shorter labels are alike by chance. */
const SHORTEST = 4;

/** The definition whose label is nearly the one asked for: but for punctuation, or but for words in front or behind. */
export function definitionLike(definitions: readonly Definition[], label: string): Definition | undefined {
  const asked = lettersOf(label);
  if (asked.length < SHORTEST) return undefined;
  const links = definitions.filter(({ kind }) => kind === 'link');
  const parts = (a: string, b: string): boolean => a.length >= SHORTEST && b.endsWith(a);
  return (
    links.find((one) => lettersOf(one.label) === asked) ??
    links.find(({ label: other }) => parts(asked, lettersOf(other)) || parts(lettersOf(other), asked))
  );
}

const lettersOf = (label: string): string => label.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Bracketed words that are no link: what a form asks to be filled in. */
const FILL_IN = /(?<![\]!\p{L}\p{N}])\[[\p{L}][^\]\n]{2,120}\](?![[(:])/gu;
const FEWEST_FILL_INS = 2;

/** So many blocks on either side are looked at. */
const NEAR = 20;

/** Says whether a block belongs to a form: its quotation or list, or else the block itself, holds several fill-ins. */
export function isForm({ blocks }: Article, block: Block): boolean {
  const whole = block.containers[0]?.range ?? block.range;
  let count = 0;
  for (const { range, prose } of blocks.slice(Math.max(0, block.index - NEAR), block.index + NEAR)) {
    if (range.start < whole.start || range.end > whole.end || !prose.text.includes('[')) continue;
    count += prose.text.match(FILL_IN)?.length ?? 0;
  }
  return count >= FEWEST_FILL_INS;
}
