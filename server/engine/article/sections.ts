import type { Section, Zone } from './article.ts';
import type { RawBlock } from './reading.ts';

/** Cuts the blocks at every heading; the first section has none. Titles and teasers' headings open no section. */
export function sectionsOf(
  blocks: readonly RawBlock[],
  zoneOf: (index: number) => Zone | undefined,
): readonly Section[] {
  const openings = [-1];
  for (const [at, block] of blocks.entries())
    if (block.kind === 'heading' && zoneOf(at) === 'heading') openings.push(at);
  /** The sections that a heading at this place would stand in, outermost first. */
  const around: { readonly index: number; readonly level: number }[] = [];
  return openings.map((heading, index) => {
    const block = blocks[heading];
    const level = block?.level ?? 0;
    while ((around.at(-1)?.level ?? -1) >= level) around.pop();
    const parent = around.at(-1)?.index ?? -1;
    if (heading >= 0) around.push({ index, level });
    return {
      index,
      heading,
      level,
      title: block?.prose.text.trim() ?? '',
      parent,
      firstBlock: Math.max(0, heading),
      endBlock: openings[index + 1] ?? blocks.length,
    };
  });
}
