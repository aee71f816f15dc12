/** The whole face of the engine: texts and policies in; articles, findings, fixes and outlines out. */
export type * from './article/article.ts';
export type * from './article/frontmatter/frontmatter.ts';
export type * from './evidence/evidence.ts';
export { parseArticle, formatOf } from './article/parse.ts';
export { textOf, valueAt } from './article/frontmatter/frontmatter.ts';
export { gatherEvidence } from './evidence/gather.ts';
export { DEFAULT_POLICY, type Policy, type RuleSetting } from './policy/policy.ts';
export { isProfileName, PROFILE_NAMES, profileSeverity, type ProfileName } from './policy/profile.ts';
export { review, type Fault, type Finding, type Review } from './review.ts';
export { stateOf, type State } from './report/state.ts';
export {
  defineRule,
  optionFault,
  SEVERITIES,
  type Fix,
  type OptionDeclaration,
  type Problem,
  type Related,
  type Rule,
  type Safety,
  type Severity,
  type Surroundings,
} from './rule.ts';
export { RULES } from './rules/index.ts';
export { applyEdits, lineBreakOf, type Edit } from './text/edit.ts';
export { lineAt, lineIndex, lineStart, positionAt, type LineIndex, type Position } from './text/lines.ts';
export { contains, overlaps, type Range } from './text/range.ts';
export { outline, type MediaTopic, type Outline, type Theme } from './themes/outline.ts';
