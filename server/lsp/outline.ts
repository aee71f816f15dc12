/** The outline as a tree with an editor's ranges: by theme, or by the article's own headings. */
import { counterOf, outline, type Article, type Section, type Theme } from '../engine/index.ts';
import type { OutlineParams, OutlineResult, OutlineTheme } from '../protocol.ts';
import { endOfLine, toLspRange, toOffset } from './convert.ts';
import { rangeOfSection } from './symbols.ts';
import type { Reviewed } from './session.ts';

export function outlineOf({ review, version }: Reviewed, view: OutlineParams['view']): OutlineResult {
  const { mediaTopics, themes } = outline(review);
  const tree =
    view === 'themes'
      ? themes.map((theme) => placed(review.article, theme))
      : sectionsUnder(review.article, -1, counterOf(review));
  return { version, mediaTopics, themes: tree };
}

type Counter = ReturnType<typeof counterOf>;

function placed(article: Article, { startLine, endLine, children, ...theme }: Theme): OutlineTheme {
  const start = toOffset(article, { line: startLine - 1, character: 0 });
  const end = Math.max(start, endOfLine(article, endLine - 1));
  return {
    ...theme,
    range: toLspRange(article, { start, end }),
    children: children.map((child) => placed(article, child)),
  };
}

function sectionsUnder(article: Article, parent: number, count: Counter): OutlineTheme[] {
  return article.sections
    .filter((section) => section.parent === parent && section.heading >= 0)
    .map((section) => sectionItem(article, section, count));
}

function sectionItem(article: Article, section: Section, count: Counter): OutlineTheme {
  const range = rangeOfSection(article, section);
  return {
    label: section.title,
    kind: 'section',
    range: toLspRange(article, range),
    entities: [],
    terms: [],
    ...count(range),
    because: 'A heading of the article.',
    children: sectionsUnder(article, section.index, count),
  };
}
