/** Folding of what a reader of the article's own words wants out of sight: frontmatter, furniture, related items. */
import { lineAt, type Article, type Range, type Zone } from '../engine/index.ts';
import { FoldingRangeKind, type FoldingRange } from 'vscode-languageserver';

export function foldingRanges(article: Article): FoldingRange[] {
  const frontmatter = article.frontmatter === null ? [] : [article.frontmatter.range];
  return [...frontmatter, ...runsOf(article, 'furniture'), ...runsOf(article, 'related')].flatMap((range) => {
    const startLine = lineAt(article.lines, range.start) - 1;
    const endLine = lineAt(article.lines, Math.max(range.start, range.end - 1)) - 1;
    return endLine > startLine ? [{ startLine, endLine, kind: FoldingRangeKind.Region }] : [];
  });
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
