import type { Article } from '../article/article.ts';
import { holdsNothing, textOf, type Field, type Frontmatter } from '../article/frontmatter/frontmatter.ts';
import { fieldNamed, PUBLISHED_KEYS } from '../article/frontmatter/keys.ts';
import type { ProfileName } from '../policy/profile.ts';
import type { Form } from './form.ts';
import { isTemplated } from './templating.ts';

/** What an article is known by. */
export const IDENTITY = ['title', 'date', 'author'] as const;
export type IdentityName = (typeof IDENTITY)[number];

/** Names of files, without their ending, that speak of the folder and are no articles. */
export const ABOUT_FOLDER: readonly string[] = [
  'readme',
  'index',
  '_index',
  'license',
  'licence',
  'contributing',
  'changelog',
  'summary',
];

export const stemOf = (path: string): string => path.replace(/^.*\//u, '').replace(/\.[^.]*$/u, '');

export const isAboutFolder = (path: string): boolean => ABOUT_FOLDER.includes(stemOf(path).toLowerCase());

/** True where an article has no title or no date, neither in its fields nor in its text nor in its name. */
export function isUnidentified(
  article: Article,
  profile: ProfileName,
  form: Form,
  ignored: readonly string[] = ABOUT_FOLDER,
): boolean {
  const { frontmatter, identity, path } = article;
  if (profile === 'curated' || ignored.includes(stemOf(path).toLowerCase())) return false;
  if (identity.title !== null && identity.date !== null) return false;
  return frontmatter === null || !saysEnough(article, frontmatter, form);
}

/** Frontmatter that gives one of the three, may give it where it is not read, or has no text to be the frontmatter of. */
function saysEnough(article: Article, { read, fields, problems }: Frontmatter, form: Form): boolean {
  const { identity, blocks } = article;
  if (!read || problems.some(({ code }) => code !== 'misplaced' && code !== 'duplicate-key')) return true;
  if (fields.length > 0 && blocks.every(({ prose }) => prose.text.trim() === '')) return true;
  if (fields.some(({ value }) => isTemplated(article, value))) return true;
  if (identity.title === null && emptyField(article, 'title') !== null && !isTitleAsked(form)) return false;
  if (IDENTITY.some((name) => identity[name]?.from === 'frontmatter')) return true;
  return fields.filter(({ value }) => value.kind !== 'scalar' || textOf(value) !== undefined).length > FEW;
}

/** True where another rule says that the title is empty. */
const isTitleAsked = (form: Form): boolean =>
  form.faults().some(({ kind, expected }) => kind === 'required' && expected.includes('title'));

/** The field of the frontmatter that is there for one of the three, and empty. */
export const emptyField = ({ frontmatter }: Article, name: IdentityName): Field | null =>
  fieldNamed(frontmatter?.fields ?? [], NAMES[name], (field) => (holdsNothing(field.value) ? field : null));

/** The names of fields that are for nothing else. */
const NAMES: Readonly<Record<IdentityName, readonly string[]>> = {
  title: ['title', 'headline', 'pagetitle'],
  date: PUBLISHED_KEYS.filter((key) => /date|time/u.test(key)),
  author: ['author', 'authors', 'byline'],
};

/** With more fields than these a file is a record of another kind: a speaker, a shop, an event. */
const FEW = 4;
