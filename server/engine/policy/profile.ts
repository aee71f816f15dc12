import type { Article } from '../article/article.ts';
import { textOf, valueAt } from '../article/frontmatter/frontmatter.ts';
import type { Severity } from '../rule.ts';

export const PROFILE_NAMES = [
  'article',
  'newsroom',
  'curated',
  'research',
  'opinion',
  'sponsored',
  'personal',
  'docs',
] as const;

export type ProfileName = (typeof PROFILE_NAMES)[number];

export const isProfileName = (name: string): name is ProfileName =>
  PROFILE_NAMES.some((known) => known === name);

/**
 * The profile an article asks for itself (`backread: { profile }`), else what the house asks for its place, else
 * curated where it has that form, else article.
 */
export function profileOf(article: Article, house: ProfileName | null): ProfileName {
  const asked = textOf(valueAt(article.frontmatter, 'backread', 'profile'));
  if (asked !== undefined && isProfileName(asked)) return asked;
  return house ?? (looksCurated(article) ? 'curated' : 'article');
}

function looksCurated({ frontmatter }: Article): boolean {
  const provider = valueAt(frontmatter, 'provider');
  const address = textOf(valueAt(frontmatter, 'originalUrl')) ?? textOf(valueAt(frontmatter, 'webUrl'));
  return provider !== undefined && address !== undefined;
}

type ProfileSeverities = ReadonlyMap<string, Severity | 'off'>;

/** Rules that a profile has no use for. */
const without = (...rules: readonly string[]): ProfileSeverities =>
  new Map(rules.map((rule) => [rule, 'off']));

/** Where a profile's standing differs from the rules' own. */
const SEVERITIES_BY_PROFILE: Readonly<Record<ProfileName, ProfileSeverities>> = {
  article: without(),
  newsroom: without(),
  curated: without('source/none'),
  research: without(),
  opinion: without('source/none'),
  sponsored: without(),
  personal: without('source/none', 'frontmatter/missing'),
  docs: without('source/none', 'frontmatter/missing', 'date/no-year'),
};

export const profileSeverity = (profile: ProfileName, rule: string): Severity | 'off' | undefined =>
  SEVERITIES_BY_PROFILE[profile].get(rule);
