/** The whole face of the engine: texts and policies in; articles, findings, fixes and outlines out. */
export type * from './article/article.ts';
export type * from './article/frontmatter/frontmatter.ts';
export type * from './evidence/evidence.ts';
export { ReadingMemory } from './article/memory.ts';
export { parseArticle, formatOf } from './article/parse.ts';
export {
  createFrontmatter,
  insertField,
  insertFields,
  mergeLists,
  removeField,
  removeItem,
  removeItems,
  renameKey,
  setValue,
  wrapInList,
  type Written,
  type WrittenField,
} from './article/frontmatter/editing/editing.ts';
export { textOf, valueAt } from './article/frontmatter/frontmatter.ts';
export { readFrontmatter } from './article/frontmatter/read.ts';
export { Dossier } from './evidence/dossier.ts';
export { gatherEvidence } from './evidence/gather.ts';
export { DEFAULT_POLICY, withOverlay } from './policy/policy.ts';
export type { Overlay, Policy, PolicyIgnore, RuleSetting, RuleSettings } from './policy/policy.ts';
export { isPolicyPath, POLICY_NAMES, readPolicy, type PolicyFile } from './policy/read.ts';
export { answered, answeredLater, policyFor, resolvePolicy } from './policy/resolve.ts';
export type { Asking, GlobMatch, HousePolicy, PolicySource } from './policy/resolve.ts';
export { isSettable, SETTABLE } from './policy/ruleSettings.ts';
export {
  isProfileName,
  PROFILE_NAMES,
  profileOf,
  profileSeverity,
  type ProfileName,
} from './policy/profile.ts';
export { review, type Fault, type Finding, type Review } from './review.ts';
export { fingerprintsOf, hashOf } from './report/fingerprint.ts';
export { completionsAt, type Completion, type HelpInput } from './help/complete.ts';
export { additionTo, creationOf, type NewFormat } from './help/create.ts';
export { explanationAt, type Explanation } from './help/explain.ts';
export { linksIn, type FieldLink } from './help/links.ts';
export { plainText, type Part } from './help/parts.ts';
export { calmed, isInFrontmatter } from './help/region.ts';
export { Vocabulary, wordsOf, type ArticleWords } from './help/vocabulary.ts';
export { areasOf, type Area, type Measure } from './report/areas.ts';
export {
  explainLine,
  explainVerdict,
  type LineExplanation,
  type SentenceExplanation,
} from './report/explanation.ts';
export { unreadProse } from './report/unread.ts';
export { settersOf, stateOf, type State } from './report/state.ts';
export {
  defineRule,
  NO_OPTIONS,
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
export { formOf, type FormInput } from './schema/build.ts';
export { GENERATOR_NAMES } from './schema/form.ts';
export type * from './schema/form.ts';
export { ownSchemaOf, type OwnSchema } from './schema/own.ts';
export { applyEdits, lineBreakOf, type Edit } from './text/edit.ts';
export { lineAt, lineIndex, lineStart, positionAt, type LineIndex, type Position } from './text/lines.ts';
export { nearest } from './text/nearest.ts';
export { contains, overlaps, type Range } from './text/range.ts';
export { counterOf } from './themes/counts.ts';
export { outline, type MediaTopic, type Outline, type Theme } from './themes/outline.ts';
