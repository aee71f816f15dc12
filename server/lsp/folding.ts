/** Folding of what a reader of the article's own words wants out of sight: frontmatter, furniture, related items. */
import { lineAt, type Article, type Field, type FieldValue, type Range, type Zone } from '../engine/index.ts';
import { FoldingRangeKind, type FoldingRange } from 'vscode-languageserver';

export function foldingRanges(article: Article): FoldingRange[] {
  const { frontmatter } = article;
  const blocks = frontmatter === null ? [] : [frontmatter.range, ...nested(frontmatter.fields)];
  const ranges = [...blocks, ...runsOf(article, 'furniture'), ...runsOf(article, 'related')];
  const seen = new Set<number>();
  return ranges.flatMap((range) => {
    const startLine = lineAt(article.lines, range.start) - 1;
    const endLine = lineAt(article.lines, Math.max(range.start, range.end - 1)) - 1;
    // One fold a line; the outer one comes first.
    if (endLine <= startLine || seen.has(startLine)) return [];
    seen.add(startLine);
    return [{ startLine, endLine, kind: FoldingRangeKind.Region }];
  });
}

/** Fields whose value goes on below, at every depth, and the mappings among the items of lists. */
const nested = (fields: readonly Field[]): readonly Range[] =>
  fields.flatMap(({ range, value }) => [range, ...inside(value)]);

function inside(value: FieldValue): readonly Range[] {
  if (value.kind === 'mapping') return nested(value.fields);
  if (value.kind !== 'list') return [];
  return value.items.flatMap((item) => (item.kind === 'scalar' ? [] : [item.range, ...inside(item)]));
}

/** Neighbouring blocks of one zone as one range each. */
function runsOf({ blocks }: Article, zone: Zone): Range[] {
  const runs: Range[] = [];
  let before: Zone | null = null;
  for (const block of blocks) {
    const last = runs.at(-1);
    if (block.zone === zone && before === zone && last !== undefined)
      runs[runs.length - 1] = { start: last.start, end: block.range.end };
    else if (block.zone === zone) runs.push(block.range);
    before = block.zone;
  }
  return runs;
}
