/** The outline as a tree with an editor's ranges: by theme, or by the article's own headings. */
import { contains, outline, type Article, type Review, type Section, type Theme } from '../engine/index.ts';
import type { OutlineParams, OutlineResult, OutlineTheme } from '../protocol.ts';
import { endOfLine, toLspRange, toOffset } from './convert.ts';
import { rangeOfSection } from './symbols.ts';
import type { Reviewed } from './session.ts';

export function outlineOf({ review, version }: Reviewed, view: OutlineParams['view']): OutlineResult {
  const { mediaTopics, themes } = outline(review);
  const tree =
    view === 'themes' ? themes.map((theme) => placed(review.article, theme)) : sectionsUnder(review, -1);
  return { version, mediaTopics, themes: tree };
}

function placed(article: Article, { startLine, endLine, children, ...theme }: Theme): OutlineTheme {
  const start = toOffset(article, { line: startLine - 1, character: 0 });
  const end = Math.max(start, endOfLine(article, endLine - 1));
  return {
    ...theme,
    range: toLspRange(article, { start, end }),
    children: children.map((child) => placed(article, child)),
  };
}

function sectionsUnder(review: Review, parent: number): OutlineTheme[] {
  return review.article.sections
    .filter((section) => section.parent === parent && section.heading >= 0)
    .map((section) => sectionItem(review, section));
}

function sectionItem(review: Review, section: Section): OutlineTheme {
  const { article, evidence, findings } = review;
  const range = rangeOfSection(article, section);
  const verdicts = evidence.verdicts.filter(({ statistics }) =>
    statistics.some((statistic) => contains(range, statistic.range)),
  );
  return {
    label: section.title,
    kind: 'section',
    range: toLspRange(article, range),
    entities: [],
    terms: [],
    claims: verdicts.length,
    sourced: verdicts.filter(({ nearest }) => nearest !== 'none').length,
    findings: findings.filter((finding) => contains(range, finding.range)).length,
    because: 'A heading of the article.',
    children: sectionsUnder(review, section.index),
  };
}
