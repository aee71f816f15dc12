import type { Article, Identity, Lifted } from '../../article/article.ts';
import { isoDay, readDate } from '../../article/dates.ts';
import { textOf, type Frontmatter } from '../../article/frontmatter/frontmatter.ts';
import type { Written, WrittenField } from '../../article/frontmatter/editing/editing.ts';
import { fillFields } from '../../article/frontmatter/editing/fill.ts';
import { AUTHOR_KEYS, leveled, PUBLISHED_KEYS, TITLE_KEYS } from '../../article/frontmatter/keys.ts';
import { defineRule, type Fix } from '../../rule.ts';
import type { Form } from '../../schema/form.ts';

export const rule = defineRule({
  id: 'frontmatter/missing',
  summary: 'The file has no title or no date, neither in its frontmatter nor in its text nor in its name.',
  why: 'Without a title, a date and an author a story cannot be filed, found, dated or credited once it leaves the desk.',
  quiet:
    'README, index and licence files; curated items, whose provider stands for them; a file whose title and date stand in its text or its name; frontmatter that gives one of the three, that is not read, that has many other fields, or that has no text under it.',
  basis: 'schema.org NewsArticle; Google article markup; ninjs.',
  severity: 'information',
  fixes: [
    'Create frontmatter with the values found in the text',
    'Create frontmatter from the template of the profile',
  ],
  options: {
    ignore: {
      type: 'strings',
      default: ['readme', 'index', '_index', 'license', 'licence', 'contributing', 'changelog', 'summary'],
      describe: 'Names of files, without their ending, that need neither title nor date.',
    },
  },
  *check({ article, profile, form, options }) {
    const { frontmatter, identity, path, text } = article;
    if (profile === 'curated' || options.ignore.includes(stemOf(path).toLowerCase())) return;
    if (identity.title !== null && identity.date !== null) return;
    if (frontmatter !== null && saysEnough(article, frontmatter)) return;
    const start = text.startsWith('\uFEFF') ? 1 : 0;
    const line = /^[^\r\n]*/u.exec(text.slice(start))?.[0] ?? '';
    yield {
      range: { start, end: start + line.length },
      message: messageOf(identity),
      fixes: [...fromText(article), ...fromTemplate(article, form)],
    };
  },
});

const IDENTITY = ['title', 'date', 'author'] as const;

const stemOf = (path: string): string => path.replace(/^.*\//u, '').replace(/\.[^.]*$/u, '');

/** Frontmatter that gives one of the three, may give it where it is not read, or has no text to be the frontmatter of. */
function saysEnough({ identity, blocks }: Article, { read, fields, problems }: Frontmatter): boolean {
  if (!read || problems.some(({ code }) => code !== 'misplaced' && code !== 'duplicate-key')) return true;
  if (IDENTITY.some((name) => identity[name]?.from === 'frontmatter')) return true;
  const filled = fields.filter(({ value }) => value.kind !== 'scalar' || textOf(value) !== undefined);
  return filled.length > FEW || (fields.length > 0 && blocks.every(({ prose }) => prose.text.trim() === ''));
}

/** With more fields than these a file is a record of another kind: a speaker, a shop, an event. */
const FEW = 4;

function messageOf(identity: Identity): string {
  const missing = IDENTITY.filter((name) => identity[name] === null);
  const found = IDENTITY.flatMap((name) => {
    const value = identity[name]?.value;
    return value === undefined ? [] : [`${name} “${clipped(value)}”`];
  });
  const lifted = found.length > 0 ? ` (found: ${found.join(', ')})` : '';
  return `This file names no ${missing.join(', no ').replace(/,(?=[^,]*$)/u, ' and')}; create frontmatter that does${lifted}.`;
}

const clipped = (value: string): string => (value.length > 60 ? `${value.slice(0, 59).trimEnd()}…` : value);

/** The three, empty where nothing is found; offered where anything is. */
function fromText(article: Article): readonly Fix[] {
  const { identity } = article;
  if (IDENTITY.every((name) => identity[name] === null)) return [];
  const fields = IDENTITY.map((name) => [name, valueOf(name, identity[name]) ?? ''] as const);
  return fixOf('Create frontmatter with the values found in the text', article, fields);
}

/** The three, what the profile requires and what it knows of the common rest, with words to fill in. */
function fromTemplate(article: Article, form: Form): readonly Fix[] {
  const known = form.fieldsOf([]);
  const required = known.filter((field) => field.required === 'always').map(({ key }) => key);
  const common = COMMON.filter((key) => known.some((field) => field.key === key));
  const named = new Set<string>(IDENTITY);
  const further = [...new Set([...required, ...common])].filter(
    (key) => !named.has(key) && !OTHERS.has(leveled(key)),
  );
  const fields: readonly WrittenField[] = [
    ...IDENTITY.map((name) => [name, valueOf(name, article.identity[name]) ?? prompt(name, form)] as const),
    ...further.map((key) => [key, prompt(key, form)] as const),
  ];
  return fixOf('Create frontmatter from the template of the profile', article, fields);
}

const COMMON = ['description', 'tags'];
/** What stands for one of the three under another name. */
const OTHERS: ReadonlySet<string> = new Set([...TITLE_KEYS, ...PUBLISHED_KEYS, ...AUTHOR_KEYS]);

function prompt(key: string, form: Form): Written {
  const info = form.fieldAt([key]);
  const types = info?.types ?? [];
  const [value] = info?.values ?? [];
  if (value !== undefined) return value;
  if (key === 'date' || types.includes('date')) return { placeholder: 'YYYY-MM-DD' };
  if (types.includes('boolean')) return false;
  const words = { placeholder: PROMPTS[key] ?? key };
  return types.includes('list') && !IDENTITY.some((name) => name === key) ? [words] : words;
}

const PROMPTS: Readonly<Record<string, string>> = {
  title: 'Title',
  author: 'First and last name',
  description: 'One or two sentences for lists and search engines',
  tags: 'tag',
};

function fixOf(title: string, article: Article, fields: readonly WrittenField[]): readonly Fix[] {
  const edits = fillFields(article, fields);
  return edits === null ? [] : [{ title, safety: 'placeholder', edits }];
}

function valueOf(name: (typeof IDENTITY)[number], found: Lifted | null): Written | null {
  if (found === null) return null;
  const reading = name === 'date' ? readDate(found.value) : null;
  return reading?.kind === 'day' ? { date: isoDay(reading.day) } : found.value;
}
