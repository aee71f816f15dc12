import type { Section, Zone } from './article.ts';
import type { RawBlock } from './reading.ts';

/** Cuts the blocks at every heading; the first section has none. Titles and teasers' headings open no section. */
export function sectionsOf(
  blocks: readonly RawBlock[],
  zoneOf: (index: number) => Zone | undefined,
): readonly Section[] {
  const openings = [
    -1,
    ...blocks.flatMap((block, at) => (block.kind === 'heading' && zoneOf(at) === 'heading' ? [at] : [])),
  ];
  const sections: Section[] = [];
  openings.forEach((heading, index) => {
    const block = blocks[heading];
    const level = block?.level ?? 0;
    sections.push({
      index,
      heading,
      level,
      title: block?.prose.text.trim() ?? '',
      parent: parentOf(sections, level),
      firstBlock: Math.max(0, heading),
      endBlock: openings[index + 1] ?? blocks.length,
    });
  });
  return sections;
}

function parentOf(sections: readonly Section[], level: number): number {
  const parent = sections.findLast((section) => section.level < level && section.heading >= 0);
  return parent?.index ?? -1;
}
